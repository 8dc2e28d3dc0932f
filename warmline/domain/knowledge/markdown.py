"""Reads Markdown as a customer would see it: headings, and pieces that must stay whole.

A piece is a sentence, a list item, a table row or a block of code; none is ever cut. This is no
Markdown renderer: whatever it does not know is left as text, and no input is refused.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

PieceKind = Literal["sentence", "item", "code"]


@dataclass(frozen=True, slots=True)
class Piece:
    """The smallest part of a text that makes sense alone."""

    kind: PieceKind
    text: str
    headings: tuple[str, ...]
    paragraph: int
    """Pieces of one paragraph or list share this number."""


@dataclass(frozen=True, slots=True)
class _Block:
    kind: Literal["heading", "text", "item", "code"]
    text: str
    level: int = 0


_FENCE = re.compile(r"^\s*(```+|~~~+)")
_HEADING = re.compile(r"^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$")
_ITEM = re.compile(r"^\s*(?:[-*+•]|\d{1,3}[.)])\s+(.*)$")
_RULE = re.compile(r"^\s*([-*_=]\s*){3,}$")
_ROW = re.compile(r"^\s*\|.*\|\s*$")
_TABLE_RULE = re.compile(r"^\s*\|?[\s:|-]+\|[\s:|-]*$")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_TAG = re.compile(r"</?[A-Za-z][^<>\n]*>")
_IMAGE = re.compile(r"!\[([^\]\n]*)\]\([^)\n]*\)")
_LINK = re.compile(r"\[([^\]\n]+)\](?:\([^)\n]*\)|\[[^\]\n]*\])")
_STRONG = re.compile(r"(\*\*|__|~~)(?=\S)(.+?)(?<=\S)\1")
_EMPHASIS = re.compile(r"(?<!\w)([*_])(?=\S)(.+?)(?<=\S)\1(?!\w)")
_CODE = re.compile(r"`+([^`\n]+)`+")
_SENTENCE_END = re.compile(r"(?<=[.!?…؟।])[\"'”»)\]]*\s+|(?<=[。！？])")
_ABBREVIATION = re.compile(
    r"(?:\b\w|\b(?:e\.g|i\.e|etc|vs|approx|no|mr|mrs|ms|dr|st|z\.b|bzw|ca|usw|d\.h|u\.a|p\.ej|sr|sra|ej"
    r"|dott|sig|ecc|es|vb|örn|bkz|т\.е|т\.д|т\.п|др|г|ул|руб))\.$",
    re.IGNORECASE,
)


def pieces(markdown: str) -> Iterator[Piece]:
    """The parts of a text in order, each with the headings above it."""
    headings: list[tuple[int, str]] = []
    paragraph = 0
    before = ""
    for block in _blocks(_COMMENT.sub("", markdown)):
        if block.kind == "heading":
            headings = [*(above for above in headings if above[0] < block.level), (block.level, block.text)]
        elif block.text:
            paragraph += not (block.kind == before == "item")
            names = tuple(name for _, name in headings)
            yield from (Piece(kind, text, names, paragraph) for kind, text in _parts(block))
        before = block.kind


def plain(markdown: str) -> str:
    """One line of Markdown without its marks; what stands in `code` is left exactly as it is."""
    parts = _CODE.split(markdown)
    read = [part if at % 2 else _without_marks(part) for at, part in enumerate(parts)]
    return " ".join("".join(read).split())


def _without_marks(text: str) -> str:
    text = _LINK.sub(r"\1", _IMAGE.sub(r"\1", text))
    return _EMPHASIS.sub(r"\2", _STRONG.sub(r"\2", _TAG.sub(" ", text)))


def sentences(text: str) -> list[str]:
    """The sentences of a text, not fooled by the usual abbreviations and initials."""
    found: list[str] = []
    start = 0
    for end in _SENTENCE_END.finditer(text):
        if _ABBREVIATION.search(text, max(start, end.start() - 12), end.start()):
            continue
        found.append(text[start : end.end()].strip())
        start = end.end()
    return [one for one in [*found, text[start:].strip()] if one]


def _parts(block: _Block) -> Iterator[tuple[PieceKind, str]]:
    if block.kind == "code":
        yield "code", block.text
    elif block.kind == "item":
        yield "item", block.text
    else:
        yield from (("sentence", one) for one in sentences(block.text))


def _blocks(markdown: str) -> Iterator[_Block]:
    """Headings, paragraphs, list items and code, in order."""
    paragraph: list[str] = []
    lines = iter(markdown.splitlines())
    for line in lines:
        starts_block = _FENCE.match(line) or _HEADING.match(line) or _ITEM.match(line) or _ROW.match(line)
        if paragraph and (starts_block or not line.strip() or _RULE.match(line)):
            yield _joined(paragraph)
            paragraph = []
        if fence := _FENCE.match(line):
            yield _Block("code", "\n".join(_until_closed(lines, fence[1])))
        elif heading := _HEADING.match(line):
            yield _Block("heading", plain(heading[2]), len(heading[1]))
        elif _ROW.match(line):
            yield from _table_row(line)
        elif line.strip() and not _RULE.match(line):
            paragraph.append(line)
    if paragraph:
        yield _joined(paragraph)


def _joined(lines: list[str]) -> _Block:
    first = _ITEM.match(lines[0])
    if first:
        return _Block("item", plain(" ".join([first[1], *lines[1:]])))
    return _Block("text", plain(" ".join(line.lstrip().removeprefix(">") for line in lines)))


def _until_closed(lines: Iterator[str], fence: str) -> Iterator[str]:
    for line in lines:
        if line.strip().startswith(fence):
            return
        yield line


def _table_row(line: str) -> Iterator[_Block]:
    if not _TABLE_RULE.match(line):
        cells = [plain(cell) for cell in line.strip().strip("|").split("|")]
        yield _Block("item", ": ".join(cell for cell in cells if cell))
