"""The customer asks for a person, in any of eleven languages.

Voters look at the sentences and say how sure they are; today the phrase books are the only one. The
scope check judges each vote, because "no need for an agent" holds all the words of a request.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from warmline.domain.words import Sentence, sentences
from warmline.trigger import Finding, Turn
from warmline.triggers.wants_person_patterns import BOOKS
from warmline.triggers.wants_person_patterns.scope import is_meant

CUT = 0.5
"""From this score on a vote counts as a request."""
_READ = 2_000
"""Letters looked at from the beginning, and again from the end, of a very long text."""


@dataclass(frozen=True, slots=True)
class Vote:
    """A stretch of the text that asks for a person, and how surely."""

    start: int
    end: int
    score: float


Voter = Callable[[Sentence], Iterator[Vote]]


def phrase_books(sentence: Sentence) -> Iterator[Vote]:
    """What the books of all languages say: people mix languages, and a guess at one may be wrong."""
    said = sentence.line()
    for book in BOOKS:
        line = book.read(said)
        for ask in book.asks_in(line):
            if is_meant(ask, line, book):
                yield Vote(*sentence.span(ask.start, ask.end), ask.score)


VOTERS: Sequence[Voter] = (phrase_books,)


class WantsPerson:
    """Finds a request for a person."""

    name = "wants_person"

    def check(self, turn: Turn) -> Finding | None:
        votes = [vote for piece, offset in _pieces(turn.text) for vote in _votes(piece, offset)]
        best = max(votes, key=lambda vote: (vote.score, vote.end - vote.start), default=None)
        if best is None or best.score < CUT:
            return None
        return Finding(self.name, "asks for a person", turn.text[best.start : best.end], best.score)


def _votes(text: str, offset: int) -> Iterator[Vote]:
    for sentence in sentences(text):
        for voter in VOTERS:
            for vote in voter(sentence):
                yield Vote(vote.start + offset, vote.end + offset, vote.score)


def _pieces(text: str) -> Iterator[tuple[str, int]]:
    """The text, or the two ends of an endless one, each with its place."""
    if len(text) <= 2 * _READ:
        yield text, 0
    else:
        yield text[:_READ], 0
        yield text[-_READ:], len(text) - _READ
