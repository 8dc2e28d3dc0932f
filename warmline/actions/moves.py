"""Saving a move: the conversation, its handoff, the event, who owes what, and which timers run."""

from typing import Any

from warmline.domain.conversation import SYSTEM, Actor, Conversation, State, owes
from warmline.domain.handoff import Moved
from warmline.domain.policy import Policy
from warmline.store import conversations, handoffs, obligations, timers
from warmline.store.transaction import Tx


def save_move(tx: Tx, moved: Moved, actor: Actor, policy: Policy) -> Conversation:
    """Saves the outcome of a move together with its event."""
    if moved.handoff:
        handoffs.save(tx, moved.handoff)
    seq = tx.record(moved.event, actor, moved.data, conversation_id=moved.conversation.id)
    conversations.save(tx, moved.conversation, version=seq)
    assign(tx, moved.conversation, policy)
    set_timers(tx, moved.conversation, policy)
    return moved.conversation


def note_event(tx: Tx, conversation_id: str, type: str, actor: Actor = SYSTEM, message_id: str | None = None,
               **data: Any) -> int:  # fmt: skip
    """Records something that happened to a conversation without moving it."""
    seq = tx.record(type, actor, data, conversation_id=conversation_id, message_id=message_id)
    conversations.touch(tx, conversation_id, seq)
    return seq


def assign(tx: Tx, conversation: Conversation, policy: Policy) -> None:
    """Whoever has the voice now owes the answer; whoever asked for a person is owed one in any case,
    and stays owed when somebody takes the conversation: only a person's words fulfil it.

    The timer `owed` goes with the obligation: there is never one without the other.
    """
    owner = owes(conversation)
    if owner is None or not (conversation.unanswered or _person_owed(tx, conversation)):
        settle(tx, conversation.id, "closed" if owner is None else "answered")
        return
    due_at = obligations.put(
        tx, conversation.id, owner, from_seq=conversation.answered_seq + 1,
        to_seq=max(conversation.last_customer_seq, conversation.answered_seq + 1),
        due_at=tx.now + 1000 * limit_s(conversation, policy),
    )  # fmt: skip
    timers.put(tx, "owed", conversation.id, due_at, conversation_id=conversation.id)


def _person_owed(tx: Tx, conversation: Conversation) -> bool:
    """Whether a person was promised who has not spoken yet."""
    if conversation.state is State.HUMAN:
        return obligations.open_of(tx, conversation.id) is not None
    return conversation.state is State.WAITING


def settle(tx: Tx, conversation_id: str, outcome: str) -> None:
    """Nothing is owed any more."""
    obligations.end(tx, conversation_id, outcome)
    timers.drop(tx, conversation_id, "owed")


def limit_s(conversation: Conversation, policy: Policy) -> int:
    """How long whoever has the voice may take to answer, in seconds."""
    return {
        State.BOT: policy.answer_limit_s,
        State.WAITING: policy.claim_limit_s,
        State.HUMAN: policy.reply_limit_s,
        State.CLOSED: 0,
    }[conversation.state]


def set_timers(tx: Tx, conversation: Conversation, policy: Policy) -> None:
    """Rings while it waits, and only then; wakes the AI if it has the voice and something to answer."""
    id = conversation.id
    if conversation.state is State.WAITING and conversation.handoff_id:
        timers.put(tx, "ring", conversation.handoff_id, tx.now, conversation_id=id)
    elif conversation.handoff_id:
        timers.drop(tx, conversation.handoff_id, "ring")
    if conversation.state is State.BOT and conversation.unanswered:
        wake_ai(tx, conversation, after_ms=0)
    else:
        timers.drop(tx, id, "ai_turn")


def wake_ai(tx: Tx, conversation: Conversation, *, after_ms: int) -> None:
    """The AI takes its turn soon."""
    timers.put(tx, "ai_turn", conversation.id, tx.now + after_ms, conversation_id=conversation.id)
