"""Is the person really asked for, or only refused, reported or talked about?

"Connect me to an agent" asks. "No need to connect me to an agent", "your agent told me" and "human
resources" hold the same words and do not.
"""

from warmline.triggers.wants_person_patterns.book import Ask, Book
from warmline.triggers.wants_person_patterns.notation import Choice, Line

_REACH = 8
"""How many words before an ask may turn its meaning."""


def is_meant(ask: Ask, line: Line, book: Book) -> bool:
    """Whether the ask stands when the words around it are heard too."""
    if _covers_start(book.mentioned, line, ask) or _touches(book.other_senses, line, ask):
        return False
    return ask.rejects_bot or not _is_turned(ask, line, book)


def _is_turned(ask: Ask, line: Line, book: Book) -> bool:
    before = _ends_at(book.refused_before, line, ask.start)
    return before or bool(book.refused_after.ends(line, ask.end))


def _ends_at(phrases: Choice, line: Line, place: int) -> bool:
    return any(place in phrases.ends(line, start) for start in range(max(0, place - _REACH), place))


def _covers_start(phrases: Choice, line: Line, ask: Ask) -> bool:
    """A mention counts only from the ask's first word on: "call the agent who told me" asks."""
    earliest = max(0, ask.start - _REACH)
    return any(max(phrases.ends(line, start), default=0) > ask.start for start in range(earliest, ask.start + 1))


def _touches(phrases: Choice, line: Line, ask: Ask) -> bool:
    earliest = max(0, ask.start - _REACH)
    return any(max(phrases.ends(line, start), default=0) > ask.start for start in range(earliest, ask.end))
