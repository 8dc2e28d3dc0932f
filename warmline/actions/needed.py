"""Something that is nothing for the AI: a person is to look at it, now or if nothing more comes."""

from datetime import timedelta

from warmline.actions.handoffs import request_in
from warmline.actions.lines import PLACEHOLDER, UNSEEN
from warmline.actions.moves import assign, save_move
from warmline.channel import PersonNeeded
from warmline.channels import WINDOWED
from warmline.domain import window
from warmline.domain.conversation import SYSTEM, Conversation, Millis, State
from warmline.domain.handoff import Request, reopen
from warmline.domain.policy import Policy
from warmline.store import channels, conversations, messages, obligations, timers, workspaces
from warmline.store.transaction import Tx

LATE_MS = 3_600_000
"""What was written longer ago is not answered by the AI unasked: the moment may have passed."""
_UNTOLD = ("missed_call", "control_passed")
"""Who called did not write: no text is sent to them unasked. Nor are they told twice by two assistants."""


def too_late(at: Millis | None, now: Millis) -> str | None:
    """Why the AI should not answer something written at that moment; None if it may."""
    if at is None or now - at <= LATE_MS:
        return None
    return f"wrote {_ago(now - at)} ago, but it arrived only now"


def _ago(ms: Millis) -> str:
    hours = timedelta(milliseconds=ms) // timedelta(hours=1)
    days = hours // 24
    return f"{days} days" if days > 1 else f"{hours} hours" if hours > 1 else "an hour"


def needed(tx: Tx, conversation: Conversation, message_id: str, what: PersonNeeded, policy: Policy) -> None:
    """Asks for a person, or sets the timer that will. Whoever has the conversation already owes it an answer."""
    if what.after_ms:
        data = {"trigger": what.trigger, "reason": what.reason}
        timers.put(tx, UNSEEN, message_id, tx.now + what.after_ms, conversation_id=conversation.id, data=data)
        return
    if conversation.state is State.CLOSED:
        conversation = save_move(tx, reopen(conversation), SYSTEM, policy)
    if conversation.state is not State.BOT:
        if not obligations.extended(tx, conversation.id, conversation.last_customer_seq):
            assign(tx, conversation, policy)
        return
    row = messages.get(tx, message_id)
    said = row["text"] if row else ""
    request = Request(what.trigger, what.reason, said[:80].split("\n")[0], said[:2000], what.summary or said[:600])
    tell = what.trigger not in _UNTOLD and _may_write(tx, conversation)
    request_in(tx, conversation, request, SYSTEM, policy, tell=tell)


def _may_write(tx: Tx, conversation: Conversation) -> bool:
    limited = channels.rows(tx, [conversation.channel_id])[conversation.channel_id]["kind"] in WINDOWED
    return not limited or window.is_open(conversation.last_customer_at, tx.now)


def still_unseen(tx: Tx, message_id: str, trigger: str, reason: str) -> None:
    """The time is up, and only the placeholder is there."""
    row = messages.get(tx, message_id)
    if row is None or row["kind"] != PLACEHOLDER:
        return
    conversation = conversations.get(tx, row["conversation_id"])
    needed(tx, conversation, message_id, PersonNeeded(trigger, reason), workspaces.policy(tx))
