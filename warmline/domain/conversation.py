"""The words: a conversation, who holds it, and the states it can be in."""

from dataclasses import dataclass
from enum import StrEnum

Millis = int
"""A moment: milliseconds since 1970 in UTC."""


class State(StrEnum):
    BOT = "bot"
    WAITING = "waiting"
    HUMAN = "human"
    CLOSED = "closed"


class Author(StrEnum):
    CUSTOMER = "customer"
    AI = "ai"
    TEAMMATE = "teammate"
    SYSTEM = "system"
    PHONE = "phone"


SILENT = ("reaction", "system", "preference", "placeholder", "call_permission")
"""Kinds of line that ask for no answer, whoever they come from."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a conversation: a teammate, or whoever replied on the business's own phone."""

    kind: str
    id: str | None = None


PHONE = Holder("phone")


@dataclass(frozen=True, slots=True)
class Actor:
    """Who did something, as it stands in the event."""

    kind: str
    id: str | None = None
    name: str | None = None


SYSTEM = Actor("system")
AI = Actor("ai")


@dataclass(frozen=True, slots=True)
class Conversation:
    """One customer's thread on one channel, as far as the rules need to know it."""

    id: str
    channel_id: str
    customer_id: str
    state: State
    epoch: int
    """Rises at every change of who may speak; whatever was drafted under a lower one is void."""
    created_at: Millis
    holder: Holder | None = None
    handoff_id: str | None = None
    """The open handoff, else the last one."""
    waiting_since: Millis | None = None
    last_seq: int = 0
    """The number of its newest message."""
    last_customer_seq: int = 0
    last_customer_at: Millis | None = None
    """When the customer last wrote, by the channel's own clock: it opens WhatsApp's window."""
    answered_seq: int = 0
    """Customer messages up to this number are covered by an answer that went out."""
    addressed_seq: int = 0
    """Customer messages up to this number have an answer saved, though perhaps not yet sent."""
    returned_seq: int = 0
    """Customer messages up to this number were seen by whoever handed the conversation back to the AI."""
    unanswered: int = 0
    closed_at: Millis | None = None


def owes(conversation: Conversation) -> Holder | None:
    """Who owes this customer an answer, if one is owed: the AI, the team, or whoever holds it."""
    match conversation.state:
        case State.BOT:
            return Holder("ai")
        case State.WAITING:
            return Holder("team")
        case State.HUMAN:
            return conversation.holder
        case State.CLOSED:
            return None
