"""How the voice in a conversation passes from the AI to a person, and back.

The promise to the customer is one voice at a time: `ai_may_speak` is the only place that decides
it. Every legal move stands in `MOVES`; time comes in as `now`; nothing here touches the world.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from warmline.domain.conversation import Conversation, Holder, Millis, State
from warmline.domain.errors import AlreadyClaimed, WrongState


class Status(StrEnum):
    PENDING = "pending"
    IN_PROGRESS = "in_progress"
    RESOLVED = "resolved"
    RETURNED = "returned"
    LEFT_MESSAGE = "left_message"
    CANCELLED = "cancelled"


OPEN = frozenset({State.BOT, State.WAITING, State.HUMAN})

#   move          from                                    to
MOVES: dict[str, tuple[frozenset[State], State]] = {
    "request":   (frozenset({State.BOT}),                 State.WAITING),
    "claim":     (frozenset({State.BOT, State.WAITING}),  State.HUMAN),
    "transfer":  (frozenset({State.HUMAN}),               State.WAITING),
    "hand_back": (frozenset({State.WAITING, State.HUMAN}), State.BOT),
    "close":     (OPEN,                                   State.CLOSED),
    "reopen":    (frozenset({State.CLOSED}),              State.BOT),
}  # fmt: skip

EVENT_OF = {
    "request": "handoff.requested",
    "claim": "conversation.claimed",
    "transfer": "conversation.transferred",
    "hand_back": "conversation.handed_back",
    "close": "conversation.closed",
    "reopen": "conversation.reopened",
}

PLAIN = {
    State.BOT: "with the AI",
    State.WAITING: "waiting for a person",
    State.HUMAN: "held by a person",
    State.CLOSED: "closed",
}


@dataclass(frozen=True, slots=True)
class Handoff:
    """One request for a person, from asking to outcome, with the times the clocks are made from."""

    id: str
    conversation_id: str
    status: Status
    trigger: str
    reason: str
    topic: str
    requested_at: Millis
    evidence: str = ""
    summary: str = ""
    priority: str = "normal"
    rings: int = 0
    asked_at: Millis | None = None
    told_at: Millis | None = None
    alerted_at: Millis | None = None
    unclaimed_at: Millis | None = None
    claimed_at: Millis | None = None
    first_replied_at: Millis | None = None
    ended_at: Millis | None = None


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked for: why a person is needed."""

    trigger: str
    reason: str
    topic: str = ""
    evidence: str = ""
    summary: str = ""
    priority: str = "normal"
    asked_at: Millis | None = None


@dataclass(frozen=True, slots=True)
class Moved:
    """A move's outcome: the changed things and the event that tells of it."""

    conversation: Conversation
    handoff: Handoff | None
    event: str
    data: dict[str, Any]


def ai_may_speak(conversation: Conversation) -> bool:
    """Whether the AI has the voice. Nothing else decides this."""
    return conversation.state is State.BOT


def draft_is_current(conversation: Conversation, epoch: int, seen_seq: int) -> bool:
    """Whether a draft made under `epoch`, having seen message `seen_seq`, may still be said."""
    return ai_may_speak(conversation) and conversation.epoch == epoch and conversation.last_customer_seq == seen_seq


def request(conversation: Conversation, what: Request, *, handoff_id: str, now: Millis) -> Moved:
    """Ask for a person: the AI falls silent and the conversation waits."""
    moved, data = _move(conversation, "request", holder=None, waiting_since=now, handoff_id=handoff_id)
    handoff = _opened(moved, what, handoff_id, now)
    data |= {"handoff_id": handoff_id, "trigger": what.trigger, "reason": what.reason, "topic": what.topic}
    return Moved(moved, handoff, EVENT_OF["request"], data)


def claim(
    conversation: Conversation, handoff: Handoff | None, *, by: Holder, handoff_id: str, now: Millis,
    trigger: str = "barge_in",
) -> Moved:  # fmt: skip
    """Take the conversation. The first one wins; the second is refused and told who has it.

    Straight from the AI there is no handoff yet, so the claim opens one of its own (`handoff_id`).
    """
    if conversation.holder and conversation.state is State.HUMAN:
        raise already_claimed(conversation)
    waited = now - conversation.waiting_since if conversation.waiting_since else 0
    barged_in = conversation.state is State.BOT or handoff is None
    moved, data = _move(
        conversation, "claim", holder=by, waiting_since=None,
        handoff_id=handoff_id if barged_in else conversation.handoff_id,
    )  # fmt: skip
    if barged_in or handoff is None:
        handoff = _opened(moved, Request(trigger, _CLAIM_REASONS[trigger]), handoff_id, now)
    handoff = replace(handoff, status=Status.IN_PROGRESS, claimed_at=handoff.claimed_at or now)
    return Moved(
        moved, handoff, EVENT_OF["claim"], data | {"handoff_id": handoff.id, "waited_s": round(waited / 1000, 3)}
    )


_CLAIM_REASONS = {"barge_in": "a teammate stepped in", "phone": "someone replied from the phone"}


def already_claimed(conversation: Conversation) -> AlreadyClaimed:
    """The refusal for whoever came second."""
    return AlreadyClaimed(
        "Somebody else already has this conversation.",
        holder=conversation.holder, state=conversation.state.value, epoch=conversation.epoch,
    )  # fmt: skip


def transfer(conversation: Conversation, handoff: Handoff, *, reason: str, now: Millis) -> Moved:
    """Put a held conversation back among the waiting, for somebody else."""
    moved, data = _move(conversation, "transfer", holder=None, waiting_since=now)
    return Moved(moved, replace(handoff, status=Status.PENDING), EVENT_OF["transfer"], data | {"reason": reason})


def hand_back(
    conversation: Conversation, handoff: Handoff, *, now: Millis, on_its_way: int = 0, outcome: Status = Status.RETURNED
) -> Moved:
    """Give the voice back to the AI, which then owes whatever is still unanswered.

    Args:
        on_its_way: the newest customer message that a reply not yet delivered answers.
    """
    moved, data = _move(
        conversation, "hand_back", holder=None, waiting_since=None,
        addressed_seq=max(conversation.answered_seq, on_its_way), returned_seq=conversation.last_customer_seq,
    )  # fmt: skip
    return Moved(moved, _ended(handoff, outcome, now), EVENT_OF["hand_back"], data | {"outcome": outcome.value})


def close(conversation: Conversation, handoff: Handoff | None, *, now: Millis) -> Moved:
    """End it: nothing is owed any more, and a handoff still open is resolved with it."""
    seen = conversation.last_customer_seq
    moved, data = _move(
        conversation, "close", holder=None, waiting_since=None, closed_at=now,
        answered_seq=seen, addressed_seq=seen, unanswered=0,
    )  # fmt: skip
    ended = _ended(handoff, Status.RESOLVED, now) if handoff and handoff.ended_at is None else None
    return Moved(moved, ended, EVENT_OF["close"], data)


def reopen(conversation: Conversation) -> Moved:
    """Begin again with the AI. A workspace that wants a person instead follows it with a request."""
    moved, data = _move(conversation, "reopen", closed_at=None)
    return Moved(moved, None, EVENT_OF["reopen"], data)


def _move(conversation: Conversation, move: str, **changes: Any) -> tuple[Conversation, dict[str, Any]]:
    allowed, to = MOVES[move]
    if conversation.state not in allowed:
        raise WrongState(
            f"This conversation is {PLAIN[conversation.state]}; "
            f"that works only when it is {' or '.join(PLAIN[s] for s in sorted(allowed))}.",
            state=conversation.state.value,
            epoch=conversation.epoch,
        )
    moved = replace(conversation, state=to, epoch=conversation.epoch + 1, **changes)
    return moved, {"from": conversation.state.value, "to": to.value, "epoch": moved.epoch}


def _opened(conversation: Conversation, what: Request, handoff_id: str, now: Millis) -> Handoff:
    return Handoff(
        id=handoff_id, conversation_id=conversation.id, status=Status.PENDING, trigger=what.trigger,
        reason=what.reason, topic=what.topic, evidence=what.evidence, summary=what.summary,
        priority=what.priority, requested_at=now, asked_at=what.asked_at or now,
    )  # fmt: skip


def _ended(handoff: Handoff, outcome: Status, now: Millis) -> Handoff:
    return replace(handoff, status=outcome, ended_at=now)
