"""Learns, for one knowledge base, how sure is sure enough.

A similarity that means "yes" in one knowledge base means little in another, so each is examined
whenever it changes: its own phrasings, held out one by one, show what a question with an answer
looks like; the same phrasings with their whole entry hidden, and unrelated questions, show one
without. A small knowledge base teaches little, and leans on what was learned from others.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from warmline.domain.knowledge.confidence import PRIOR, Calibration, signs
from warmline.domain.knowledge.index import Index
from warmline.domain.knowledge.postings import NOTHING_HIDDEN, Floats
from warmline.domain.knowledge.text import stop_words, words
from warmline.domain.knowledge.unrelated import UNRELATED
from warmline.domain.language import guess

_MOST_QUESTIONS = 400
"""Enough to learn eight weights; more would only make a large knowledge base slow to change."""
_REFUSED = {"faq": 0.9, "article": 0.8}
"""The share of questions whose entry is hidden that must fall below the cut. Articles speak of each
other's subjects, so that some of the questions whose article is hidden still have an answer."""
_UNRELATED_REFUSED = 0.9
"""The same for unrelated questions; not all, for some knowledge base may well be about cooking."""
_PRIOR_WEIGHT = 30.0
"""How many questions' worth of trust the prior weights have."""
_PRIOR_QUESTIONS = 40
"""How many questions' worth of trust the prior cut has."""
_ALONE = 0.5
"""How much lower the cut is for a single entry, which has no neighbours to be mistaken for."""
_STEPS = 12


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question made from the knowledge base itself."""

    entry: int
    text: str
    source: range
    """The unit it was taken from, hidden while it is asked; empty when it was made up."""


def calibrate(index: Index) -> Calibration:
    """The weights and the cut for this knowledge base; the same index gives the same calibration."""
    asked = _sample(list(_questions(index)))
    if not asked:
        return PRIOR
    start = _with_typical(index, asked)
    answerable = _all_signs(index, start, [(one.text, one.source) for one in asked])
    others = range(len(index.entries)) if len(index.entries) > 1 else ()
    orphaned = _all_signs(index, start, [(a.text, index.units_of(a.entry)) for a in asked if a.entry in others])
    unrelated = _all_signs(index, start, [(text, NOTHING_HIDDEN) for text in _unrelated(index)])
    weights = _learn(answerable, orphaned, unrelated)
    refused = sum(_REFUSED[index.entries[one.entry].kind] for one in asked) / len(asked)
    cut = cut_above(orphaned @ weights, refused, unrelated @ weights)
    return replace(start, weights=tuple(map(float, weights)), cut=cut)


def _questions(index: Index) -> Iterator[_Asked]:
    for entry in range(len(index.entries)):
        phrasings = index.phrasings_of(entry)
        yield from (_Asked(entry, text, range(unit, unit + 1)) for unit, text in phrasings)
        if len(phrasings) < 2:
            yield from (_Asked(entry, text, NOTHING_HIDDEN) for text in _made_up(index, entry))


def _made_up(index: Index, entry: int) -> Iterator[str]:
    """Questions for an article that nobody phrased one for: some of its words in another's sentence."""
    passages = index.passages_of(entry)
    for at in sorted({0, len(passages) // 2}):
        passage = passages[at]
        text = f"{passage.heading or passage.title} {passage.text}"
        language = guess(text) or "en"
        telling = [w for w in dict.fromkeys(words(text)) if w not in stop_words(language)][:12]
        frames = UNRELATED.get(language, UNRELATED["en"])
        frame = frames[(entry + at) % len(frames)].split()[:3]
        yield " ".join([*frame, *telling[::3]])


def _sample(asked: Sequence[_Asked]) -> Sequence[_Asked]:
    step = -(-len(asked) // _MOST_QUESTIONS) or 1
    return asked[::step]


def _with_typical(index: Index, asked: Sequence[_Asked]) -> Calibration:
    """The prior, and how well the phrasings of each entry find it when held out."""
    reached: dict[int, list[float]] = {}
    for one in asked:
        best = index.look(one.text, one.source).best
        reached.setdefault(one.entry, []).append(float(best[one.entry]))
    means = {entry: sum(scores) / len(scores) for entry, scores in reached.items()}
    usual = sum(means.values()) / len(means)
    typical = tuple(means.get(entry, usual) for entry in range(len(index.entries)))
    return replace(PRIOR, typical=typical, usual=usual)


def _all_signs(index: Index, start: Calibration, asked: Sequence[tuple[str, range]]) -> Floats:
    rows = [signs(index, index.look(text, hidden), start, hidden) for text, hidden in asked]
    return np.array(rows).reshape(len(rows), len(PRIOR.weights))


def _unrelated(index: Index) -> list[str]:
    known = [language for language in index.languages if language in UNRELATED]
    return [text for language in known or ["en"] for text in UNRELATED[language]]


def _learn(answerable: Floats, orphaned: Floats, unrelated: Floats) -> Floats:
    """Logistic regression that starts at the prior and moves as far as the questions justify."""
    rows = np.concatenate([answerable, orphaned, unrelated])
    truth = np.concatenate([np.ones(len(answerable)), np.zeros(len(orphaned) + len(unrelated))])
    # However few or many they are, unrelated questions count half as much as the entries' own.
    half = 0.5 * len(answerable) / len(unrelated)
    counts = np.concatenate([np.ones(len(answerable) + len(orphaned)), np.full(len(unrelated), half)])
    prior = np.array(PRIOR.weights)
    weights = prior.copy()
    trust = np.eye(len(prior)) * _PRIOR_WEIGHT
    for _ in range(_STEPS):
        chance = 1 / (1 + np.exp(-np.clip(rows @ weights, -30, 30)))
        slope = rows.T @ (counts * (truth - chance)) - trust @ (weights - prior)
        curve = (rows * (counts * chance * (1 - chance))[:, None]).T @ rows + trust
        weights = weights + np.linalg.solve(curve, slope)
    return weights


def cut_above(orphaned: Floats, refused: float, unrelated: Floats) -> float:
    """Above most of the questions without an answer, of either sort."""
    lowest = float(np.quantile(unrelated, _UNRELATED_REFUSED))
    if not len(orphaned):
        return max(lowest, PRIOR.cut - _ALONE)
    trust = len(orphaned) / (len(orphaned) + _PRIOR_QUESTIONS)
    return max(lowest, trust * float(np.quantile(orphaned, refused)) + (1 - trust) * PRIOR.cut)
