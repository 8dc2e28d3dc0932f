"""Decides what the knowledge base has to say to a customer: an answer, nothing, or only a kind word.

The customer's new messages come as one text, one message per line. Greetings among them are set
aside, and each line is also tried alone, because the question may stand in any of them.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from warmline.domain.knowledge.calibration import calibrate
from warmline.domain.knowledge.confidence import Calibration, confidence, fits
from warmline.domain.knowledge.entries import Entry, Passage
from warmline.domain.knowledge.index import Hit, Index, Look, build
from warmline.domain.knowledge.markdown import sentences
from warmline.domain.knowledge.quote import quote
from warmline.domain.knowledge.smalltalk import Kind, small_talk
from warmline.domain.knowledge.text import words

_SURE = 0.5
_FEWEST_WORDS = 3
"""A part of a message with fewer words than this is not tried alone: "the red one?" says too little."""
_MOST_PARTS = 8
_LONGEST = 4_000
"""Letters of a burst that are read; nobody asks a question longer than that."""


@dataclass(frozen=True, slots=True)
class KnowledgeBase:
    """A workspace's entries, ready to answer."""

    index: Index
    calibration: Calibration


@dataclass(frozen=True, slots=True)
class Answered:
    """The knowledge base says this."""

    entry: Entry
    passages: tuple[Passage, ...]
    text: str
    """Plain text to send, at most `quote.LONGEST` letters; it does not name the article."""
    confidence: float
    question: str
    """The part of the customer's words that is answered."""


@dataclass(frozen=True, slots=True)
class NoAnswer:
    """The knowledge base does not answer this."""

    best: tuple[Hit, ...]
    """What comes nearest, for the teammate."""
    confidence: float
    why: str
    """In plain words, for the teammate."""


@dataclass(frozen=True, slots=True)
class SmallTalk:
    """Nothing was asked."""

    kind: Kind


Decision = Answered | NoAnswer | SmallTalk


def learn(entries: Iterable[Entry], calibration: Calibration | None = None) -> KnowledgeBase:
    """Make a knowledge base of these entries; a calibration kept from the same entries saves time."""
    index = build(entries)
    if calibration is None or not fits(calibration, index):
        calibration = calibrate(index)
    return KnowledgeBase(index, calibration)


def decide(knowledge: KnowledgeBase, question: str, cut: float = _SURE) -> Decision:
    """What to say to a customer's new messages; a higher `cut` answers less, and is wrong less often."""
    question = question[:_LONGEST]
    looks = [(part, knowledge.index.look(part)) for part in _parts(question)]
    tried = [(confidence(knowledge.index, look, knowledge.calibration), look, part) for part, look in looks]
    sure, look, part = max(tried, key=lambda one: one[0], default=(0.0, None, ""))
    kind = small_talk(question)
    if kind and sure < 1:
        return SmallTalk(kind)
    if look is None or sure <= cut:
        return _no_answer(knowledge.index, looks[0][1] if looks else None, sure)
    return _answered(knowledge.index, look, sure, part)


def _parts(question: str) -> Iterator[str]:
    """All that was asked, then each line and sentence of it that could be a question of its own."""
    lines = [line.strip() for line in question.splitlines() if line.strip()]
    asking = [line for line in lines if not small_talk(line)] or lines
    if not any(words(line) for line in asking):
        return
    yield "\n".join(asking)
    parts = dict.fromkeys(part for line in asking for part in (line, *sentences(line)))
    alone = [part for part in parts if len(words(part)) >= _FEWEST_WORDS]
    if len(parts) > 1:
        yield from alone[:_MOST_PARTS]


def _answered(index: Index, look: Look, sure: float, part: str) -> Answered:
    best = index.hits(look, 1)[0]
    passages, text = quote(best)
    return Answered(best.entry, passages, text, sure, part)


def _no_answer(index: Index, look: Look | None, sure: float) -> NoAnswer:
    if not index.entries:
        return NoAnswer((), 0.0, "The knowledge base is empty.")
    best = tuple(index.hits(look, 3)) if look else ()
    if not best:
        return NoAnswer((), sure, "No article has anything in common with the question.")
    return NoAnswer(best, sure, f"The nearest article, “{best[0].entry.title}”, does not fit well enough.")
