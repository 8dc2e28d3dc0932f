"""Cuts an entry into passages: about two sentences each, or a list or a command that stays whole."""

from collections.abc import Iterator
from itertools import groupby

from warmline.domain.knowledge.entries import Entry, Passage
from warmline.domain.knowledge.markdown import Piece, pieces

_SENTENCES = 2
_FULL = 280
"""Characters after which a passage takes no further piece: three lines on a phone."""


def passages_of(entry: Entry) -> list[Passage]:
    """The passages of an entry, in order; an entry with an empty body has one, its title."""
    groups = list(_windows(list(pieces(entry.body))))
    found = [
        Passage(entry.id, entry.title, " / ".join(group[0].headings), _text(group), position)
        for position, group in enumerate(groups)
    ]
    return found or [Passage(entry.id, entry.title, "", entry.title, 0)]


def whole_text(entry: Entry) -> str:
    """All of an entry as plain text, its paragraphs apart."""
    paragraphs = groupby(pieces(entry.body), key=lambda piece: piece.paragraph)
    return "\n\n".join(_text(list(group)) for _, group in paragraphs)


def _windows(parts: list[Piece]) -> Iterator[list[Piece]]:
    window: list[Piece] = []
    for at, piece in enumerate(parts):
        if window and not _belongs(window, piece, parts[at + 1 : at + 2]):
            yield window
            window = []
        window.append(piece)
    if window:
        yield window


def _belongs(window: list[Piece], piece: Piece, following: list[Piece]) -> bool:
    """Does the piece still go into this window?"""
    last = window[-1]
    if piece.headings != last.headings:
        return False
    size = sum(len(part.text) for part in window) + len(piece.text)
    if piece.paragraph != last.paragraph:
        # "Do this:" is nothing without the list or the command after it.
        return size <= 2 * _FULL and last.text.endswith((":", "："))
    if piece.kind == "item":
        return size <= _FULL
    last_of_paragraph = not following or following[0].paragraph != piece.paragraph
    return size <= _FULL and len(window) < _SENTENCES + last_of_paragraph


def _text(window: list[Piece]) -> str:
    text = window[0].text
    for piece in window[1:]:
        text += (" " if piece.kind == "sentence" else "\n") + _shown(piece)
    return text if window[0].kind != "item" or len(window) == 1 else f"- {text}"


def _shown(piece: Piece) -> str:
    return f"- {piece.text}" if piece.kind == "item" else piece.text
