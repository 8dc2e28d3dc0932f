"""What happens when time passes: rings, limits that run out, obligations that fall due."""

from dataclasses import replace

from warmline.actions.answers import give_up
from warmline.actions.moves import note_event
from warmline.actions.outgoing import notice
from warmline.domain.conversation import Conversation, Holder, State
from warmline.domain.handoff import Status
from warmline.domain.policy import Policy
from warmline.notifier import Alert
from warmline.store import conversations, customers, handoffs, obligations, people, timers, workspaces
from warmline.store.transaction import Tx

HOURLY_MS = 3_600_000


def ring(tx: Tx, handoff_id: str) -> Alert | None:
    """Somebody still waits: the team is to hear it. Gives the alert to send, or None when it is over.

    The first ring comes at the request. Later ones only after the limit ran out unclaimed.
    """
    handoff = handoffs.get(tx, handoff_id)
    if handoff is None or handoff.status is not Status.PENDING:
        return None
    conversation, policy = conversations.get(tx, handoff.conversation_id), workspaces.policy(tx)
    step = handoff.rings + 1
    last = step > policy.rings
    handoffs.save(tx, replace(handoff, rings=step, priority="high" if last else handoff.priority))
    note_event(tx, conversation.id, "handoff.rang", handoff_id=handoff.id, step=step, to="owner" if last else "team")
    if handoff.unclaimed_at is not None:
        wait = HOURLY_MS if last else 1000 * policy.ring_again_s
        timers.put(tx, "ring", handoff.id, tx.now + wait, conversation_id=conversation.id)
    customer = customers.get(tx, conversation.customer_id)
    return Alert(
        tx.workspace, conversation.id, handoff.id, customer["name"] if customer else "", handoff.reason,
        handoff.topic, step,
    )  # fmt: skip


def alerted(tx: Tx, handoff_id: str) -> None:
    """The first alert reached somebody."""
    handoff = handoffs.get(tx, handoff_id)
    if handoff and handoff.alerted_at is None:
        handoffs.save(tx, replace(handoff, alerted_at=tx.now))
        note_event(tx, handoff.conversation_id, "handoff.alerted", handoff_id=handoff.id)
        note_event(tx, handoff.conversation_id, "handoff.alerted", handoff_id=handoff_id)


def owed(tx: Tx, conversation_id: str) -> None:
    """An obligation fell due. Nobody gets away with it: it goes one step on, whoever had it."""
    conversation, policy = conversations.get(tx, conversation_id), workspaces.policy(tx)
    if obligations.open_of(tx, conversation_id) is None:
        return
    match conversation.state:
        case State.BOT:
            late = conversation.last_customer_seq > conversation.returned_seq
            reason = "the AI did not answer in time" if late else "still unanswered after the hand-back"
            give_up(tx, conversation, reason, policy)
        case State.WAITING:
            _nobody_came(tx, conversation, policy)
        case State.HUMAN:
            note_event(tx, conversation_id, "obligation.overdue", owner_id=(conversation.holder or Holder("")).id)
            due_at = tx.now + 1000 * policy.reply_limit_s
            timers.put(tx, "owed", conversation_id, due_at, conversation_id=conversation_id)


def _nobody_came(tx: Tx, conversation: Conversation, policy: Policy) -> None:
    """The owner is responsible, and stays on the clock; the first time the customer is told the truth."""
    handoff = handoffs.open_of(tx, conversation.handoff_id)
    if handoff and handoff.unclaimed_at is None:
        handoffs.save(tx, replace(handoff, unclaimed_at=tx.now))
        note_event(tx, conversation.id, "handoff.unclaimed", handoff_id=handoff.id)
        notice(tx, conversation, policy, "nobody", handoff_id=handoff.id)
        timers.put(tx, "ring", handoff.id, tx.now, conversation_id=conversation.id)
    due_at = tx.now + HOURLY_MS
    owner = next((t for t in people.teammates(tx) if t["role"] == "owner" and not t["disabled_at"]), None)
    if owner:
        obligations.reassign(tx, conversation.id, Holder("teammate", owner["id"]), due_at)
    timers.put(tx, "owed", conversation.id, due_at, conversation_id=conversation.id)
