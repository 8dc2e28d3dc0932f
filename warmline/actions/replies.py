"""What teammates write: replies to the customer, and notes for the team."""

from typing import Literal

from warmline.actions.handoffs import Me, claim_for
from warmline.actions.outgoing import post
from warmline.domain.conversation import Author, Conversation, Holder, State
from warmline.domain.errors import Invalid, WrongState
from warmline.domain.handoff import already_claimed
from warmline.domain.permissions import Do, require
from warmline.store import conversations, messages
from warmline.store.transaction import Tx

MAX_REPLY = 4096
"""WhatsApp's limit for a text."""
MAX_NOTE = 20_000


def reply(
    tx: Tx, conversation_id: str, me: Me, text: str, *, client_id: str | None = None,
    kind: Literal["text", "note"] = "text",
) -> str:  # fmt: skip
    """A teammate writes; gives the message's id. The same `client_id` gives the first message again.

    A reply is also a claim when nobody, or the AI, has the conversation: a person who speaks has the voice.
    """
    require(me.role, Do.CONVERSE)
    conversation = conversations.get(tx, conversation_id)
    if client_id and (known := messages.by_client_id(tx, conversation_id, client_id)):
        if known["teammate_id"] != me.id:
            raise used_by_another()
        return str(known["id"])
    _check(text, MAX_NOTE if kind == "note" else MAX_REPLY)
    if kind == "text":
        conversation = _with_the_voice(tx, conversation, me)
    covers = conversation.last_customer_seq if kind == "text" else None
    _, id = post(
        tx, conversation, me.actor, Author.TEAMMATE, text, kind=kind, client_id=client_id, covers_seq=covers,
        handoff_id=conversation.handoff_id,
    )  # fmt: skip
    return id


def _with_the_voice(tx: Tx, conversation: Conversation, me: Me) -> Conversation:
    if conversation.state is State.CLOSED:
        raise WrongState("This conversation is closed.", "Reopen it first.", state="closed")
    if conversation.state is State.HUMAN and conversation.holder != Holder("teammate", me.id):
        raise already_claimed(conversation)
    return claim_for(tx, conversation, Holder("teammate", me.id), me.actor).conversation


def used_by_another() -> Invalid:
    """Giving the other's message as the answer would lose this one in silence."""
    return Invalid("client_id", "names somebody else's message here", "Use an id of your own for each message.")


def _check(text: str, limit: int) -> None:
    if not text.strip():
        raise Invalid("text", "is empty", "Write something to send.")
    if len(text) > limit:
        raise Invalid("text", f"has {len(text)} characters; at most {limit} can be sent", "Send it in parts.")
