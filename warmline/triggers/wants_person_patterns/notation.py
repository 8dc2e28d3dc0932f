"""How phrases are written in the books, and how a sentence is held against them.

    word      that word; `word*` any word that begins so; `a|b|<name>` one of these
    <name>    any phrase of the book's list of that name
    x?        x or nothing; `x*` after a list: any number of them
    ..3       up to three words of any kind, commas and refusals excepted
    !x        x must not follow here
    ^ $       the sentence begins, ends; `^,` and `,$` count a comma too
    ,         a comma

It is no regular expression on purpose: all readings advance together, word by word, so the time grows
with the sentence and not with what somebody writes to slow it down.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from warmline.domain.words import COMMA, plain, words

Line = Sequence[str]
"""The words of a sentence in plain spelling; a comma is a word of its own."""


class Element(Protocol):
    """One step of a phrase."""

    def ends(self, line: Line, start: int) -> set[int]:
        """Every place where this step may be over, when it begins at `start`."""
        ...

    def firsts(self) -> frozenset[str] | None:
        """The words it can begin with; None if that cannot be listed."""
        ...


@dataclass(frozen=True, slots=True)
class Word:
    """One word."""

    word: str

    def ends(self, line: Line, start: int) -> set[int]:
        return {start + 1} if start < len(line) and line[start] == self.word else set()

    def firsts(self) -> frozenset[str] | None:
        return frozenset({self.word})


@dataclass(frozen=True, slots=True)
class Beginning:
    """Any word that begins so."""

    letters: str

    def ends(self, line: Line, start: int) -> set[int]:
        return {start + 1} if start < len(line) and line[start].startswith(self.letters) else set()

    def firsts(self) -> frozenset[str] | None:
        return None


@dataclass(frozen=True, slots=True)
class Gap:
    """A few words of any kind."""

    most: int
    never: frozenset[str]

    def ends(self, line: Line, start: int) -> set[int]:
        found = {start}
        for place in range(start, min(start + self.most, len(line))):
            if line[place] == COMMA or line[place] in self.never:
                break
            found.add(place + 1)
        return found

    def firsts(self) -> frozenset[str] | None:
        return None


@dataclass(frozen=True, slots=True)
class Edge:
    """Where a sentence, or a part of it, begins or ends."""

    begins: bool
    at_comma: bool

    def ends(self, line: Line, start: int) -> set[int]:
        outer = 0 if self.begins else len(line)
        beside = start - 1 if self.begins else start
        here = start == outer or (self.at_comma and line[beside] == COMMA)
        return {start} if here else set()

    def firsts(self) -> frozenset[str] | None:
        return None


@dataclass(frozen=True, slots=True)
class Optional:
    """A step that may be left out, or taken again and again."""

    step: Element
    again: bool = False

    def ends(self, line: Line, start: int) -> set[int]:
        found, fresh = {start}, {start}
        while fresh:
            fresh = {end for place in fresh for end in self.step.ends(line, place)} - found
            found |= fresh
            if not self.again:
                break
        return found

    def firsts(self) -> frozenset[str] | None:
        return self.step.firsts()


@dataclass(frozen=True, slots=True)
class Not:
    """Something that must not follow."""

    step: Element

    def ends(self, line: Line, start: int) -> set[int]:
        return set() if self.step.ends(line, start) else {start}

    def firsts(self) -> frozenset[str] | None:
        return None


@dataclass(frozen=True, slots=True)
class Phrase:
    """Steps one after the other."""

    steps: tuple[Element, ...]

    def ends(self, line: Line, start: int) -> set[int]:
        places = {start}
        for step in self.steps:
            places = {end for place in places for end in step.ends(line, place)}
            if not places:
                break
        return places

    def firsts(self) -> frozenset[str] | None:
        found: frozenset[str] = frozenset()
        for step in self.steps:
            if isinstance(step, Edge):
                continue
            more = step.firsts()
            if more is None:
                return None
            found |= more
            if not isinstance(step, Optional):
                return found
        return None  # nothing in it must be there


@dataclass(frozen=True, slots=True)
class Choice:
    """Any phrase of many, looked up by its first word."""

    single: frozenset[str]
    by_first: Mapping[str, tuple[Phrase, ...]]
    unlisted: tuple[Phrase, ...] = ()
    _firsts: frozenset[str] | None = field(default=None, repr=False)

    @classmethod
    def of(cls, phrases: Iterable[Phrase]) -> "Choice":
        single: set[str] = set()
        by_first: dict[str, tuple[Phrase, ...]] = {}
        unlisted: list[Phrase] = []
        for phrase in phrases:
            firsts = phrase.firsts()
            if firsts is None:
                unlisted.append(phrase)
            elif len(phrase.steps) == 1 and isinstance(phrase.steps[0], Word):
                single |= firsts
            else:
                for word in firsts:
                    by_first[word] = (*by_first.get(word, ()), phrase)
        firsts_of_all = None if unlisted else frozenset(single | set(by_first))
        return cls(frozenset(single), by_first, tuple(unlisted), firsts_of_all)

    def ends(self, line: Line, start: int) -> set[int]:
        word = line[start] if start < len(line) else None
        found = {start + 1} if word in self.single else set[int]()
        for phrase in self.by_first.get(word or "", ()):
            found |= phrase.ends(line, start)
        for phrase in self.unlisted:
            found |= phrase.ends(line, start)
        return found

    def firsts(self) -> frozenset[str] | None:
        return self._firsts


_EDGES = {"^": Edge(True, False), "^,": Edge(True, True), "$": Edge(False, False), ",$": Edge(False, True)}
_AROUND_BAR = re.compile(r"\s*\|\s*")
_GAP = re.compile(r"\.\.(\d)")


class Notation:
    """Reads the phrases of one book; lists may use the lists before them."""

    def __init__(self, lists: Mapping[str, str], refusals: str) -> None:
        self._never = frozenset(plain(word) for word in refusals.split())
        self._lists: dict[str, Choice] = {}
        for name, listed in lists.items():
            self._lists[name] = self.choice(listed.split("/"))

    def choice(self, written: Iterable[str]) -> Choice:
        """All these phrases as one."""
        return Choice.of(self.phrase(one) for one in written if one.strip())

    def phrase(self, written: str) -> Phrase:
        return Phrase(tuple(self._step(step) for step in _AROUND_BAR.sub("|", written).split()))

    def _step(self, written: str) -> Element:
        if edge := _EDGES.get(written):
            return edge
        if gap := _GAP.fullmatch(written):
            return Gap(int(gap[1]), self._never)
        if written.startswith("!"):
            return Not(self._step(written[1:]))
        if written.endswith("?"):
            return Optional(self._step(written[:-1]))
        if written.endswith(">*"):
            return Optional(self._step(written[:-1]), again=True)
        if "|" in written:
            return self.choice(written.split("|"))
        if written.startswith("<"):
            return self._list(written[1:-1])
        return _word(written)

    def _list(self, name: str) -> Choice:
        if name not in self._lists:
            raise ValueError(f"No list “{name}” so far: write it above the phrase that uses it.")
        return self._lists[name]


def _word(written: str) -> Element:
    if written.endswith("*"):
        return Beginning(plain(written[:-1]))
    if written == COMMA:
        return Word(COMMA)
    parts = tuple(Word(word.plain) for word in words(written))
    if not parts:
        raise ValueError(f"“{written}” has no letters to compare.")
    return parts[0] if len(parts) == 1 else Phrase(parts)  # l'agent, ligue-me: two words, as in the text
