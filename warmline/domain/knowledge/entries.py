"""What a knowledge base is made of: entries as people wrote them, and passages to quote from them."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["article", "faq"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One article, or one answer with the questions it answers."""

    id: str
    title: str
    body: str
    """Markdown."""
    kind: Kind = "article"
    questions: tuple[str, ...] = ()
    """How customers ask for this, in their own words."""
    language: str | None = None
    """ISO 639-1; None lets the text be looked at."""
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of an entry that can be quoted: plain text, whole sentences."""

    entry_id: str
    title: str
    heading: str
    """The headings above it, outermost first, joined by " / "; empty above the first one."""
    text: str
    position: int
    """Its place in the entry, from 0."""
