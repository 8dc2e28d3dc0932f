"""What a responder is: it drafts the AI's next move. One file in `responders/` each.

A draft is only a proposal: whether it is said is decided when it is saved, by the rules of the handoff.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from warmline.domain.knowledge import KnowledgeBase


@dataclass(frozen=True, slots=True)
class Question:
    """What the customer said since the AI last spoke, and what the responder may use to answer."""

    text: str
    language: str | None
    knowledge: KnowledgeBase
    words: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """The workspace's own wording, by kind and language."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where an answer comes from."""

    entry_id: str
    title: str
    heading: str = ""
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Say:
    text: str
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True)
class HandOff:
    trigger: str
    reason: str
    topic: str = ""
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class ToolCall:
    """A tool the AI used, as shown to teammates."""

    name: str
    arguments: Mapping[str, Any]
    result: Any


@dataclass(frozen=True, slots=True)
class Draft:
    """The proposed move, with its reasons."""

    move: Say | HandOff
    why: str
    tool_calls: tuple[ToolCall, ...] = ()


class Responder(Protocol):
    """Drafts the AI's next move."""

    name: str

    async def respond(self, question: Question) -> Draft: ...
