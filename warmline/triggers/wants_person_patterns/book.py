"""A book holds how people of one language ask for a person: the words, and the ways to put them.

A new language is one file beside this one with a `Book`, and its name in `__init__`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from warmline.domain.words import words
from warmline.triggers.wants_person_patterns.notation import Choice, Line, Notation
from warmline.triggers.wants_person_patterns.spelling import misspellings

STRONG = 1.0
"""Says it: "connect me to an agent"."""
WEAK = 0.6
"""Most people who say it want a person: "i need support"."""


@dataclass(frozen=True, slots=True)
class Ask:
    """Words `start` to `end` of a sentence read as a request for a person."""

    start: int
    end: int
    score: float
    rejects_bot: bool = False
    """It says no to the bot, so a "no" or "never" before it belongs to it."""


@dataclass(frozen=True)
class Book:
    """One language's phrases, in the notation of `notation`."""

    language: str
    lists: Mapping[str, str]
    """Named lists of phrases, parted by `/`."""
    asks: tuple[str, ...]
    """Phrases that ask for a person."""
    rejections: tuple[str, ...]
    """Phrases that refuse the bot, which is the same wish: "i dont want to talk to a machine"."""
    hints: tuple[str, ...]
    """Phrases that probably ask."""
    refusals: str
    """Words (not, no, never) that a gap must not swallow."""
    before: tuple[str, ...]
    """What makes the ask right after it a refusal, or a report: "no need to", "yesterday I had to"."""
    after: tuple[str, ...]
    """The same, right after the ask: "... is not necessary"."""
    mentions: tuple[str, ...]
    """Talk about a person where an ask may seem to begin: "the agent told me"."""
    senses: tuple[str, ...]
    """The same words for something else: "human resources", "travel agent"."""
    often_misspelt: str = ""
    """Words worth recognising with a slip of the finger."""

    def read(self, line: Line) -> Line:
        """The line with slips of the finger mended."""
        slips = self._misspellings
        return [slips.get(word, word) for word in line]

    def asks_in(self, line: Line) -> Iterator[Ask]:
        """Every stretch of the line that reads as an ask; scope not yet considered."""
        for start in [place for place, word in enumerate(line) if word in self._openings]:
            if ends := self._asks.ends(line, start) - {start}:
                yield Ask(start, max(ends), STRONG)
            if ends := self._rejections.ends(line, start) - {start}:
                yield Ask(start, max(ends), STRONG, rejects_bot=True)
            if ends := self._hints.ends(line, start) - {start}:
                yield Ask(start, max(ends), WEAK)

    @cached_property
    def _openings(self) -> frozenset[str]:
        """The words an ask can begin with: most words of most messages are none, in most books."""
        found = [phrases.firsts() for phrases in (self._asks, self._rejections, self._hints)]
        if None in found:
            raise ValueError(f"Every ask in the book “{self.language}” must begin with a word or a list.")
        return frozenset().union(*(firsts for firsts in found if firsts))

    @cached_property
    def _notation(self) -> Notation:
        return Notation(self.lists, self.refusals)

    @cached_property
    def _asks(self) -> Choice:
        return self._notation.choice(self.asks)

    @cached_property
    def _rejections(self) -> Choice:
        return self._notation.choice(self.rejections)

    @cached_property
    def _hints(self) -> Choice:
        return self._notation.choice(self.hints)

    @cached_property
    def refused_before(self) -> Choice:
        return self._notation.choice(self.before)

    @cached_property
    def refused_after(self) -> Choice:
        return self._notation.choice(self.after)

    @cached_property
    def mentioned(self) -> Choice:
        return self._notation.choice(self.mentions)

    @cached_property
    def other_senses(self) -> Choice:
        return self._notation.choice(self.senses)

    @cached_property
    def _misspellings(self) -> Mapping[str, str]:
        return misspellings(self.often_misspelt.split(), self._known_words)

    @property
    def _known_words(self) -> frozenset[str]:
        written = (*self.lists.values(), *self.asks, *self.rejections, *self.hints, self.refusals)
        return frozenset(word.plain for phrases in written for word in words(phrases))
