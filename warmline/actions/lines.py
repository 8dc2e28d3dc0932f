"""Lines of a thread that change after they were written: placeholders, edits, removals, replies to others."""

from collections.abc import Mapping
from typing import Any

from warmline.actions.moves import note_event, wake_ai
from warmline.domain.conversation import Author, State
from warmline.store import conversations, messages, timers
from warmline.store.transaction import Row, Tx

PLACEHOLDER = "placeholder"
"""The kind of a line that stands for a message which may still come, under the same id."""
UNSEEN = "unseen"
"""The timer that asks a person when it never comes."""


def superseded(tx: Tx, placeholder: Row) -> None:
    """What it stood for has come under the same id: it gives way, and nobody need look for it."""
    timers.drop(tx, placeholder["id"], UNSEEN)
    messages.remove(tx, placeholder["id"])
    note_event(tx, placeholder["conversation_id"], "message.removed", message_id=placeholder["id"])


def revise(tx: Tx, row: Row, text: str | None, at: int | None) -> None:
    """The line was edited, or taken back. A report older than the last one tells nothing new."""
    data = row["data"] or {}
    when = at or tx.now
    if "revoked_at" in data or when < data.get("edited_at", 0):
        return
    data = {**data, "edited_at": when} if text is not None else {**data, "revoked_at": when}
    messages.change(tx, row["id"], text=text or "", data=data)
    what = "edited" if text is not None else "revoked"
    note_event(tx, row["conversation_id"], "message.revised", message_id=row["id"], what=what)
    conversation = conversations.get(tx, row["conversation_id"])
    if row["author"] == Author.CUSTOMER and conversation.state is State.BOT and conversation.unanswered:
        wake_ai(tx, conversation, after_ms=0)  # what it is drafting was about the old words


def with_reply(tx: Tx, channel_id: str, data: Mapping[str, Any]) -> dict[str, Any]:
    """What a message refers to, by our own id where we have that message."""
    found = dict(data)
    for name in ("reply_to", "reaction"):
        about = found.get(name) or {}
        row = messages.by_provider_id(tx, channel_id, about["provider_id"]) if about.get("provider_id") else None
        if row:
            found[name] = {**about, "message_id": row["id"]}
    return found
