"""Finds the entries that speak about a question: stemmed BM25, word and letter likeness, blended.

Words decide; runs of letters forgive typos, unknown endings and compound words. What is compared
are an entry's title, its example questions and its passages; an entry is as good as its best one.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from warmline.domain.knowledge.entries import Entry, Passage
from warmline.domain.knowledge.passages import passages_of
from warmline.domain.knowledge.postings import NOTHING_HIDDEN, Floats, Matches, Postings
from warmline.domain.knowledge.text import letters, stems, stop_stems
from warmline.domain.language import guess

_FAINTNESS = 0.35
"""What a small word ("how", "the") weighs against a word of its rarity that says what it is about."""
_TITLE_IN_PASSAGE = 0.6
"""How strongly a passage also speaks of what its title and headings name."""

_FIRST = 0.12
"""What the first passage of an entry is ahead of the others by, as it answers the title."""
_NAMED = 0.5
_SAME = 0.9999
"""Cosines reach 1 only up to rounding."""


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry that may answer, with the passage that does so best."""

    entry: Entry
    passage: Passage
    passages: tuple[Passage, ...]
    """All of the entry's, in order."""
    score: float
    """0 to 1; compares the hits of one question, and says nothing across questions."""
    covered: float
    """The share of the question's weight that the entry's words hold."""


@dataclass(frozen=True, slots=True)
class _Unit:
    """What a question is compared with; one that only asks has no passage."""

    entry: int
    text: str
    passage: int | None
    context: str = ""


@dataclass(frozen=True, slots=True)
class Look:
    """One question compared with everything."""

    words: Matches
    letters: Matches
    scores: Floats
    """The blend of both, per unit."""
    best: Floats
    """The same per entry: that of its best unit."""
    length: int
    """How many words the question has."""
    telling: bool
    """Does any of them say what it is about? "Where is it?" has none that does."""


class Index:
    """Everything known, ready to be searched. Made by `build`, never changed."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self.entries = tuple(entries)
        self._languages = [_language(entry) for entry in entries]
        self.languages = tuple(sorted(set(self._languages), key=str))
        self._passages = [tuple(passages_of(entry)) for entry in entries]
        units = [unit for at in range(len(entries)) for unit in self._units_of(at)]
        self._units = units
        self._ranges = _ranges([unit.entry for unit in units], len(entries))
        self._starts = np.array([units.start for units in self._ranges], dtype=np.intp)
        self._faint = stop_stems(self.languages)
        self._words = Postings([self._stems(unit) for unit in units], self._faint, _FAINTNESS)
        self._letters = Postings([Counter(letters(unit.text)) for unit in units], frozenset(), 1.0)

    @property
    def passages(self) -> tuple[Passage, ...]:
        """Every passage of every entry, in order."""
        return tuple(passage for passages in self._passages for passage in passages)

    def search(self, question: str, limit: int = 5) -> list[Hit]:
        """The entries that fit best, the best first; none that shares nothing with the question."""
        return self.hits(self.look(question), limit)

    def look(self, question: str, hidden: range = NOTHING_HIDDEN) -> Look:
        """Compare a question with every unit, as if those hidden were not there."""
        asked = stems(question, self.languages)
        by_word = self._words.match(asked, hidden)
        by_letter = self._letters.match([(run,) for run in letters(question)], hidden)
        scores = (by_word.share + by_word.cosine + 2 * by_letter.cosine) / 4
        best = np.maximum.reduceat(scores, self._starts) if len(scores) else scores
        telling = any(self._faint.isdisjoint(term) for term in asked)
        return Look(by_word, by_letter, scores, best, len(asked), telling)

    def hits(self, look: Look, limit: int) -> list[Hit]:
        """The best entries of a look."""
        ranked = np.argsort(-look.best, kind="stable")[:limit]
        return [self._hit(look, int(at)) for at in ranked if look.best[at] > 0]

    def units_of(self, entry: int) -> range:
        """The units of an entry, by its place among the entries."""
        return self._ranges[entry]

    def phrasings_of(self, entry: int) -> list[tuple[int, str]]:
        """The units of an entry that ask or name, with their text."""
        return [(at, self._units[at].text) for at in self._ranges[entry] if self._units[at].passage is None]

    def passages_of(self, entry: int) -> tuple[Passage, ...]:
        """The passages of an entry, by its place among the entries."""
        return self._passages[entry]

    def asks_exactly(self, look: Look) -> bool:
        """Did the customer use an entry's own phrasing, word for word?"""
        same = np.minimum(look.words.cosine, look.letters.cosine) > _SAME
        return any(self._units[int(at)].passage is None for at in np.flatnonzero(same))

    def covered(self, look: Look, entry: int, hidden: range = NOTHING_HIDDEN) -> float:
        """The share of the question's weight that the entry's words hold."""
        units = self._ranges[entry]
        held = sum(
            weight
            for term, weight in look.words.covered.items()
            if self._words.held_within(term, units) > self._words.held_within(term, _both(units, hidden))
        )
        return held / look.words.total if look.words.total else 0.0

    def likeness(self, look: Look, entries: Sequence[int], hidden: range = NOTHING_HIDDEN) -> Floats:
        """For each of these entries: how much likelier the question's letters are in it than elsewhere."""
        units = [self._ranges[entry] for entry in entries]
        gone = [_both(one, hidden) for one in units]
        runs = list(look.letters.covered)
        found = self._letters.held_in_each(runs, units) - self._letters.held_in_each(runs, gone)
        held = np.array([[self._letters.held_by(run, hidden)] for run in runs]).reshape(len(runs), 1)
        usual = (held + 0.5) / (len(self._units) - len(hidden) + 1)
        own = np.array([len(one) - len(without) for one, without in zip(units, gone, strict=True)])
        ratios: Floats = np.log((found + 2 * usual) / ((own + 2) * usual))
        return np.asarray(ratios.sum(axis=0) / np.sqrt(max(len(runs), 1)), dtype=np.float64)

    def _hit(self, look: Look, entry: int) -> Hit:
        return Hit(
            self.entries[entry],
            self._best_passage(look, entry),
            self._passages[entry],
            float(look.best[entry]),
            self.covered(look, entry),
        )

    def _best_passage(self, look: Look, entry: int) -> Passage:
        """The passage that fits best; the first one, which answers the title, has a head start.

        The better the title or a listed question fits, the more: who asks just that wants the article's point.
        """
        fits: dict[int | None, float] = {}
        for at in self._ranges[entry]:
            passage = self._units[at].passage
            fits[passage] = max(fits.get(passage, 0.0), float(look.scores[at]))
        named = fits.pop(None, 0.0)
        if not fits:
            return self._passages[entry][0]
        fits[0] = fits.get(0, 0.0) + _FIRST + _NAMED * max(0.0, named - max(fits.values()))
        return self._passages[entry][max(fits, key=lambda passage: fits[passage])]  # type: ignore[index]

    def _units_of(self, at: int) -> list[_Unit]:
        """At least one per entry, however empty it is."""
        entry = self.entries[at]
        # An id is a name for programs; used as an answer's title, it is nothing that customers say.
        names = [entry.title] if entry.kind == "article" or entry.title != entry.id else []
        phrasings = dict.fromkeys(text for text in (*names, *entry.questions) if text.strip())
        quotable = self._passages[at] if entry.body.strip() else ()
        units = [_Unit(at, text, None) for text in phrasings]
        units += [_Unit(at, one.text, one.position, f"{one.title} {one.heading}") for one in quotable]
        return units or [_Unit(at, entry.title, None)]

    def _stems(self, unit: _Unit) -> dict[str, float]:
        language = self._languages[unit.entry]
        counts: dict[str, float] = dict(Counter(form for (form,) in stems(unit.text, [language])))
        for (form,) in set(stems(unit.context, [language])):
            counts[form] = counts.get(form, 0) + _TITLE_IN_PASSAGE
        return counts


def build(entries: Iterable[Entry]) -> Index:
    """An index over these entries, in their order."""
    return Index(tuple(entries))


def _language(entry: Entry) -> str | None:
    if entry.language:
        return entry.language.lower().split("-")[0]
    return guess(" ".join((entry.title, *entry.questions, entry.body[:2000])))


def _ranges(owners: Sequence[int], count: int) -> list[range]:
    bounds: NDArray[np.intp] = np.searchsorted(np.array(owners, dtype=np.intp), np.arange(count + 1))
    return [range(int(start), int(stop)) for start, stop in pairwise(bounds)]


def _both(one: range, other: range) -> range:
    return range(max(one.start, other.start), max(min(one.stop, other.stop), max(one.start, other.start)))
