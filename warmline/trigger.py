"""What a trigger is: something that looks at the customer's words and may ask for a person.

A trigger is one file in `triggers/`: it looks at a `Turn` and gives back a `Finding` or nothing. It
does no I/O and knows no clock; what a workspace may change arrives with the turn.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Turn:
    """What the customer said since the AI last spoke, and what a trigger may know about it."""

    text: str
    """The customer's new messages, oldest first, one per line."""
    language: str | None = None
    """A guess (ISO 639-1) or None; a feature, never a gate."""
    keywords: tuple[str, ...] = ()
    """Words and phrases with which this workspace's customers ask for a person."""
    facts: Mapping[str, str] = field(default_factory=dict)
    """Anything else a trigger was promised, by name."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Why a person is needed."""

    trigger: str
    """The trigger's name, as in the handoff record: `keyword`, `wants_person`, `no_answer` ..."""
    reason: str
    """For the teammate, in plain words: "asks for a person"."""
    evidence: str
    """The words it rests on, exactly as the customer wrote them."""
    score: float = 1.0
    """How sure, 0 to 1."""


class Trigger(Protocol):
    """Looks at a turn; says why a person is needed, or None."""

    name: str

    def check(self, turn: Turn) -> Finding | None: ...
