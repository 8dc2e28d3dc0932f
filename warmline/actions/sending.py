"""What becomes of deliveries: started only if still allowed, finished by what the provider says."""

from dataclasses import dataclass, replace
from typing import Any

from warmline.actions.answers import give_up
from warmline.actions.moves import assign, note_event, settle
from warmline.channel import (
    Identity,
    NotSent,
    Outcome,
    Outgoing,
    ProviderError,
    Sent,
    StatusReport,
    Unconfirmed,
)
from warmline.domain.conversation import Author, Conversation, State
from warmline.domain.delivery import ARRIVED, MAX_ATTEMPTS, Status, advances, backoff_ms
from warmline.domain.handoff import ai_may_speak
from warmline.plants import planted
from warmline.store import conversations, customers, deliveries, handoffs, messages, obligations, workspaces
from warmline.store.transaction import Row, Tx

LEASE_MS = 5_000
"""A sender that has not shown itself for this long has died; what it was sending is unknown."""


@dataclass(frozen=True, slots=True)
class Job:
    """A delivery that may be sent, now, by the one who started it."""

    workspace: str
    channel_id: str
    outgoing: Outgoing


def start(tx: Tx, delivery_id: str, worker: str) -> Job | None:
    """Marks it as being sent, if it is still queued, still ours and the AI still has the voice."""
    delivery = deliveries.get(tx, delivery_id)
    if delivery is None or delivery["status"] != Status.QUEUED or delivery["lease_owner"] != worker:
        return None
    conversation = conversations.get(tx, delivery["conversation_id"])
    if delivery["author"] == Author.AI and not _still_the_ais(conversation, delivery["epoch"]):
        _set(tx, delivery, Status.CANCELLED)
        return None
    deliveries.change(
        tx,
        delivery_id,
        status=Status.SENDING.value,
        attempts=delivery["attempts"] + 1,
        lease_until=tx.now + LEASE_MS,
    )
    messages.change(tx, delivery["message_id"], status=Status.SENDING.value)
    message = messages.get(tx, delivery["message_id"])
    identities = customers.identities_of(tx, [conversation.customer_id])[conversation.customer_id]
    to = tuple(Identity(row["kind"], row["value"]) for row in identities)
    assert message is not None
    return Job(tx.workspace, delivery["channel_id"], Outgoing(delivery_id, to, message["text"]))


def _still_the_ais(conversation: Conversation, epoch: int) -> bool:
    return planted("no_fence_at_send") or (ai_may_speak(conversation) and conversation.epoch == epoch)


def finish(tx: Tx, delivery_id: str, worker: str, outcome: Outcome) -> None:
    """Writes down what came of it. The answer may come late: a report by the provider goes first."""
    delivery = deliveries.get(tx, delivery_id)
    if delivery is None or delivery["lease_owner"] != worker:
        return
    match outcome:
        case Sent(provider_id):
            known = {"provider_id": provider_id} if provider_id else {}
            deliveries.change(tx, delivery_id, **known)
            messages.change(tx, delivery["message_id"], **known)
            _set(tx, delivery, Status.SENT)
        case Unconfirmed(error) if planted("blind_resend"):
            _again(tx, delivery, NotSent(error, passing=True))
        case Unconfirmed(error):
            _set(tx, delivery, Status.UNKNOWN, error)
        case NotSent(passing=True) if delivery["attempts"] < MAX_ATTEMPTS:
            _again(tx, delivery, outcome)
        case NotSent(error):
            _set(tx, delivery, Status.FAILED, error)
    tx.wake("deliveries")


def _again(tx: Tx, delivery: Row, outcome: NotSent) -> None:
    if delivery["status"] != Status.SENDING:
        return
    if delivery["author"] == Author.AI and not _still_the_ais(
        conversations.get(tx, delivery["conversation_id"]), delivery["epoch"]
    ):
        _set(tx, delivery, Status.CANCELLED)  # somebody took over meanwhile: there is no next try
        return
    wait = max(backoff_ms(delivery["attempts"]), outcome.retry_after_ms)
    deliveries.change(
        tx,
        delivery["id"],
        status=Status.QUEUED.value,
        due_at=tx.now + wait,
        lease_owner=None,
        lease_until=None,
    )
    messages.change(tx, delivery["message_id"], status=Status.QUEUED.value)


def lost(tx: Tx, delivery_id: str) -> None:
    """Its sender vanished in the middle (a crash): nobody knows whether it arrived."""
    delivery = deliveries.get(tx, delivery_id)
    if delivery is None or delivery["status"] != Status.SENDING or (delivery["lease_until"] or 0) >= tx.now:
        return
    error = ProviderError(
        "unconfirmed", "Not confirmed: the connection was lost while it was being sent",
        "Wait a moment for the provider's report, or ask the customer before you send it again.",
    )  # fmt: skip
    if planted("blind_resend"):
        _again(tx, delivery, NotSent(error, passing=True))
        tx.wake("deliveries")
    else:
        _set(tx, delivery, Status.UNKNOWN, error)


def report(tx: Tx, channel_id: str, said: StatusReport) -> bool:
    """The provider tells what became of a message; False when it is not one of ours."""
    delivery = deliveries.get(tx, said.delivery_id) if said.delivery_id else None
    if delivery is None or delivery["channel_id"] != channel_id:
        delivery = deliveries.by_provider_id(tx, channel_id, said.provider_id)
    if delivery is None:
        return False
    if delivery["provider_id"] is None and said.provider_id:
        deliveries.change(tx, delivery["id"], provider_id=said.provider_id)
        messages.change(tx, delivery["message_id"], provider_id=said.provider_id)
    _set(tx, delivery, said.status, said.error, at=said.at)
    return True


def _set(tx: Tx, delivery: Row, status: Status, error: ProviderError | None = None, at: int | None = None) -> None:
    """Moves the status forward, never back, and lets what hangs on it follow."""
    old = Status(delivery["status"])
    if not advances(old, status):
        return
    deliveries.change(tx, delivery["id"], status=status.value)
    shown = {"code": error.code, "title": error.title, "remedy": error.remedy} if error else None
    messages.change(
        tx, delivery["message_id"], status=status.value, error=shown, **_times(delivery, status, at or tx.now)
    )
    note_event(
        tx,
        delivery["conversation_id"],
        "message.status",
        message_id=delivery["message_id"],
        status=status.value,
    )
    if status in ARRIVED and old not in ARRIVED:
        arrived(tx, delivery["message_id"])
    elif status is Status.FAILED:
        _did_not_arrive(tx, delivery["message_id"], error)


def _times(delivery: Row, status: Status, at: int) -> dict[str, Any]:
    column = {Status.SENT: "sent_at", Status.DELIVERED: "delivered_at", Status.READ: "read_at"}.get(status)
    return {column: at} if column else {}


def arrived(tx: Tx, message_id: str) -> None:
    """The provider took it: only now is an answer an answer."""
    message = messages.get(tx, message_id)
    assert message is not None
    conversation = conversations.get(tx, message["conversation_id"])
    if message["covers_seq"] is not None:
        _covered(tx, conversation, message["covers_seq"])
    handoff = handoffs.get(tx, message["handoff_id"]) if message["handoff_id"] else None
    if handoff is None:
        return
    if message["kind"] == "notice" and message["data"]["notice"] == "handoff" and handoff.told_at is None:
        handoffs.save(tx, replace(handoff, told_at=tx.now))
        note_event(tx, conversation.id, "handoff.told", message_id=message_id, handoff_id=handoff.id)
    if message["author"] in (Author.TEAMMATE, Author.PHONE) and handoff.first_replied_at is None:
        handoffs.save(tx, replace(handoff, first_replied_at=tx.now))
        note_event(tx, conversation.id, "handoff.first_reply", message_id=message_id, handoff_id=handoff.id)


def _covered(tx: Tx, conversation: Conversation, seq: int) -> None:
    answered = max(seq, conversation.answered_seq)
    left = messages.count_from_customer_after(tx, conversation.id, answered)
    unanswered = left if conversation.last_customer_seq > answered else 0  # a mere reaction asks for nothing
    changed = replace(conversation, answered_seq=answered, unanswered=unanswered)
    conversations.save(tx, changed)
    if changed.state is State.WAITING:
        return  # a person was asked for: only a person's coming fulfils that
    obligations.covered(tx, conversation.id, seq)
    if not unanswered:
        settle(tx, conversation.id, "answered")


def _did_not_arrive(tx: Tx, message_id: str, error: ProviderError | None) -> None:
    """An answer that failed covers nothing: it is owed again, and if it was the AI's, by a person."""
    message = messages.get(tx, message_id)
    if message is None or message["covers_seq"] is None:
        return
    conversation = conversations.get(tx, message["conversation_id"])
    owed = replace(
        conversation,
        answered_seq=min(conversation.answered_seq, max(message["covers_seq"] - 1, 0)),
        unanswered=max(conversation.unanswered, 1),
    )
    policy = workspaces.policy(tx)
    conversations.save(tx, owed)
    if message["author"] == Author.AI and ai_may_speak(owed):
        give_up(tx, owed, f"the AI's answer could not be delivered: {error.title if error else 'refused'}", policy)
    else:
        assign(tx, owed, policy)
