"""Two conversations of one customer on one channel become one, and whoever had the voice keeps it."""

from dataclasses import replace

from warmline.actions.handoffs import answers_on_their_way, withdraw_ai
from warmline.actions.moves import assign, note_event, set_timers, settle
from warmline.domain.conversation import SYSTEM, Conversation, State
from warmline.domain.handoff import Status
from warmline.store import conversations, handoffs, merging, timers, workspaces
from warmline.store.transaction import Tx

_WEIGHT = {State.CLOSED: 0, State.BOT: 1, State.WAITING: 2, State.HUMAN: 3}


def join(tx: Tx, one: Conversation, other: Conversation, customer_id: str) -> Conversation:
    """The older thread goes on; the younger one's messages follow it. A person outweighs the AI."""
    first, second = sorted((one, other), key=lambda c: (c.created_at, c.id))
    speaks = second if _WEIGHT[second.state] > _WEIGHT[first.state] else first
    rests = first if speaks is second else second
    on_its_way = _withdrawn(tx, first, 0), _withdrawn(tx, second, first.last_seq)
    _end_spare_request(tx, rests)
    settle(tx, second.id, "merged")
    timers.drop(tx, second.id, "ai_turn", "owed")
    newest = max(conversations.rows(tx, [first.id, second.id]).values(), key=lambda row: row["last_message_at"] or 0)
    moved = merging.move_thread(tx, second.id, first.id, first.last_seq)
    joined = _joined(first, second, speaks, customer_id)
    joined = replace(joined, addressed_seq=max(joined.answered_seq, *on_its_way))
    told = {"from": second.id, "state": joined.state.value, "epoch": joined.epoch}
    seq = tx.record("conversation.merged", SYSTEM, told, conversation_id=first.id)
    shown = {"preview": newest["preview"], "last_message_at": newest["last_message_at"]}
    conversations.save(tx, joined, version=seq, **shown)
    for row in moved:
        note_event(tx, first.id, "message.moved", message_id=row["id"], seq=row["seq"])
    policy = workspaces.policy(tx)
    assign(tx, joined, policy)
    set_timers(tx, joined, policy)
    return joined


def _withdrawn(tx: Tx, conversation: Conversation, shift: int) -> int:
    """Calls back what the AI has queued; gives the newest message that what is on its way answers."""
    withdraw_ai(tx, conversation.id)
    covered = answers_on_their_way(tx, conversation.id)
    return covered + shift if covered else 0


def _end_spare_request(tx: Tx, conversation: Conversation) -> None:
    """One customer waits once: what was asked for in the other thread is met by whoever has this one."""
    spare = handoffs.open_of(tx, conversation.handoff_id)
    if spare and conversation.state in (State.WAITING, State.HUMAN):
        handoffs.save(tx, replace(spare, status=Status.RESOLVED, ended_at=tx.now))
        timers.drop(tx, spare.id, "ring")


def _joined(first: Conversation, second: Conversation, speaks: Conversation, customer_id: str) -> Conversation:
    shift, closed = first.last_seq, speaks.state is State.CLOSED
    return replace(
        first, customer_id=customer_id, state=speaks.state, holder=speaks.holder,
        handoff_id=speaks.handoff_id or first.handoff_id or second.handoff_id,
        waiting_since=speaks.waiting_since, closed_at=speaks.closed_at,
        epoch=max(first.epoch, second.epoch) + 1, last_seq=shift + second.last_seq,
        last_customer_seq=shift + second.last_customer_seq if second.last_customer_seq else first.last_customer_seq,
        last_customer_at=max(first.last_customer_at or 0, second.last_customer_at or 0) or None,
        # What was still open in the older thread stays open.
        answered_seq=first.answered_seq if first.unanswered else shift + second.answered_seq,
        returned_seq=shift + second.returned_seq if second.returned_seq else first.returned_seq,
        unanswered=0 if closed else first.unanswered + second.unanswered,
    )  # fmt: skip
