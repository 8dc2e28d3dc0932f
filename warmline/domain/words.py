"""The customer's text as plain words, each still knowing where it stood.

People write the same word in many ways: capitals, accents or none, letters repeated for emphasis,
Arabic letter variants, invisible characters. Here they become one spelling, so that matching is a
comparison. Each word keeps its place in the original, because evidence must be quoted exactly.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
"""Thai, Lao, Burmese, Khmer, Japanese, Chinese: written without spaces, so every letter is a word."""

_MARKS = "".join(chr(point) for point in range(0x300, 0x3100) if unicodedata.category(chr(point))[0] == "M")
"""Vowel signs and accents. `\\w` leaves them out, which would cut Hindi words into pieces."""

_UNSEEN = "\x00-\x08\x0e-\x1f\x7f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff"
"""Characters that show nothing: they may stand inside a word without parting it."""

_APOSTROPHE = "'’‘ʼ`´′＇"

_TOKEN = re.compile(
    rf"(?P<word>[{_UNSPACED}][{_MARKS}{_UNSEEN}]*"
    rf"|[^\W_{_UNSPACED}](?:[^\W_{_UNSPACED}]|[{_MARKS}{_UNSEEN}])*"
    # English contractions stay one word (don't, I'd); any other apostrophe parts two (l'agent).
    rf"(?:[{_APOSTROPHE}](?:t|d|s|m|ll|re|ve)(?![^\W_]))?)"
    r"|(?P<stop>[.!?…;\n\r\u061b\u061f\u0964\u0965¿¡。！？])"
    r"|(?P<pause>[,:()/\u060c،、，—–])",
    re.IGNORECASE,
)

_DROPPED = dict.fromkeys(
    [
        *range(0x300, 0x370),  # accents
        *range(0x610, 0x61B),
        *range(0x64B, 0x660),  # Arabic vowel signs, hamza above and below
        0x670,
        0x640,  # tatweel
        0x93C,  # Devanagari nukta
        *(ord(char) for char in _APOSTROPHE),
    ]
)
_VARIANTS = str.maketrans(
    {
        "\u0649": "\u064a",  # alef maqsura: ya
        "\u06cc": "\u064a",  # Persian ya
        "\u0629": "\u0647",  # ta marbuta: ha
        "\u06a9": "\u0643",  # Persian kaf
        "\u0671": "\u0627",  # alef wasla
        "\u0901": "\u0902",  # candrabindu: anusvara
        "ı": "i",
        "ø": "o",
        "ł": "l",
    }
)
_UNSEEN_RUN = re.compile(f"[{_UNSEEN}]+")
_EMPHASIS = re.compile(r"([^\W\d_])\1{2,}")


@dataclass(frozen=True, slots=True)
class Word:
    """One word in its plain spelling, and the place in the text where it was written."""

    plain: str
    start: int
    end: int


COMMA = ","
"""What a comma, a colon, a bracket or a dash becomes in a sentence."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """The words up to a full stop or a line's end, and `COMMA` as a word of its own: "no," is not "no"."""

    words: tuple[Word, ...]

    def line(self) -> list[str]:
        return [word.plain for word in self.words]

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The place in the text of the words from `first` up to `last`, commas at the ends left out."""
        said = [word for word in self.words[first:last] if word.plain != COMMA]
        return said[0].start, said[-1].end


def plain(word: str) -> str:
    """One spelling for all the ways a word is written."""
    if word.isascii() and word.isalpha():
        return _EMPHASIS.sub(r"\1", word.lower())
    folded = unicodedata.normalize("NFKD", _UNSEEN_RUN.sub("", word)).casefold()
    return _EMPHASIS.sub(r"\1", unicodedata.normalize("NFC", folded.translate(_DROPPED)).translate(_VARIANTS))


def words(text: str) -> tuple[Word, ...]:
    """Every word of the text, without punctuation, symbols and emoji."""
    return tuple(word for token in _TOKEN.finditer(text) if token.lastgroup == "word" for word in _words(token))


def sentences(text: str) -> Iterator[Sentence]:
    """The text in sentences; one without any word is none."""
    said: list[Word] = []
    for token in _TOKEN.finditer(text):
        if token.lastgroup == "stop":
            yield from _sentence(said)
            said = []
        else:
            said.extend(_words(token))
    yield from _sentence(said)


def _words(token: re.Match[str]) -> Iterator[Word]:
    """The token's word; none if nothing of it can be seen."""
    spelled = COMMA if token.lastgroup == "pause" else plain(token.group())
    if spelled:
        yield Word(spelled, token.start(), token.end())


def _sentence(said: list[Word]) -> Iterator[Sentence]:
    if any(word.plain != COMMA for word in said):
        yield Sentence(tuple(said))
