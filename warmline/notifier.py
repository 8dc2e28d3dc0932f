"""What a notifier is: a way to tell teammates that someone waits. One file in `notifiers/` each."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Alert:
    """Someone waits."""

    workspace: str
    conversation_id: str
    handoff_id: str
    customer: str
    reason: str
    topic: str
    step: int
    """Which ring this is, from 1."""


@dataclass(frozen=True, slots=True)
class Told:
    """Whether anybody was reached, and in words how, or why not."""

    reached: bool
    detail: str


class Notifier(Protocol):
    name: str

    async def tell(self, alert: Alert) -> Told:
        """Tells the team. Never raises for what the outside does: the answer says what happened."""
        ...
