"""What a visitor of a web chat may see and do: their own conversation, in a form of its own.

Never notes, tool calls, reasons, e-mail addresses, or a message before it was really sent.
"""

from dataclasses import dataclass
from typing import Any

from warmline.actions.handoffs import request_in
from warmline.actions.outgoing import ai_actor, promised
from warmline.actions.receive import receive, start
from warmline.actions.replies import MAX_REPLY, used_by_another
from warmline.actions.sending import report
from warmline.actions.snapshots import Snapshot, moment
from warmline.channel import Identity, Incoming, StatusReport
from warmline.domain.conversation import Author, Conversation, State
from warmline.domain.delivery import ARRIVED, Status
from warmline.domain.errors import Invalid, NotFound
from warmline.domain.handoff import Request
from warmline.domain.phrases import phrase
from warmline.domain.policy import Policy
from warmline.store import (
    channels,
    conversations,
    customers,
    deliveries,
    events,
    messages,
    people,
    workspaces,
)
from warmline.store.transaction import Row, Tx
from warmline.vault import fingerprint

EVENTS = {
    "message.received": "message", "message.added": "message", "message.status": "status",
    "handoff.requested": "conversation", "conversation.claimed": "conversation",
    "conversation.transferred": "conversation", "conversation.handed_back": "conversation",
    "conversation.closed": "conversation", "conversation.reopened": "conversation",
    "handoff.unclaimed": "conversation",
}  # fmt: skip
"""The events a visitor hears of, by the name they have for them."""


@dataclass(frozen=True, slots=True)
class Visitor:
    """Whose token it is."""

    workspace: str
    id: str
    customer_id: str
    channel_id: str


def arrive(tx: Tx, channel_id: str, token: str, page_url: str | None, language: str | None) -> str:
    """A new visitor: known by a token from now on, and by nothing else. Gives their id."""
    channel = channels.get(tx, channel_id)
    if channel["kind"] != "webchat" or not channel["enabled"]:
        raise NotFound("web chat")
    id, customer_id = tx.new_id("v"), tx.new_id("cu")
    customers.add(tx, customer_id, "Visitor " + id[-4:])
    customers.add_identity(tx, customer_id, "visitor", id)
    if language:
        customers.change(tx, customer_id, language=language[:2].lower())
    people.add_credential(
        tx,
        {"id": tx.new_id("k"), "kind": "visitor", "secret_hash": fingerprint(token), "visitor_id": id,
         "data": {"customer_id": customer_id, "channel_id": channel_id, "page_url": (page_url or "")[:500]}},
    )  # fmt: skip
    return id


def say(tx: Tx, me: Visitor, text: str, client_id: str) -> Snapshot:
    """The visitor writes; the same `client_id` gives the first message again."""
    if not text.strip():
        raise Invalid("text", "is empty", "Write something to send.")
    if len(text) > MAX_REPLY:
        raise Invalid("text", f"has {len(text)} characters; at most {MAX_REPLY} can be sent", "Send it in parts.")
    known = _own(tx, me)
    if known and (message := messages.by_client_id(tx, known.id, client_id)):
        if message["author"] != Author.CUSTOMER:
            raise used_by_another()
        return message_view(message)
    incoming = Incoming("", (Identity("visitor", me.id),), "", text, at=tx.now, client_id=client_id)
    id = receive(tx, me.channel_id, incoming)
    assert id is not None
    return message_view(messages.rows(tx, [id])[id])


def ask_for_person(tx: Tx, me: Visitor) -> Snapshot:
    """The visitor presses "talk to a person". Asking twice changes nothing."""
    conversation = _own(tx, me) or start(tx, me.channel_id, me.customer_id)
    policy = workspaces.policy(tx)
    if conversation.state is State.BOT:
        what = Request("customer_button", "pressed “talk to a person”", asked_at=tx.now)
        request_in(tx, conversation, what, ai_actor(policy), policy)
    return state(tx, me)


def seen(tx: Tx, me: Visitor, seq: int) -> None:
    """The visitor has read everything up to this message."""
    conversation = _own(tx, me)
    if conversation is None:
        return
    for row in messages.page(tx, conversation.id, before=seq + 1, limit=50):
        delivery = deliveries.of_message(tx, row["id"]) if row["status"] in ("sent", "delivered") else None
        if delivery:
            report(tx, me.channel_id, StatusReport(Status.READ, "", delivery["id"]))


def state(tx: Tx, me: Visitor) -> Snapshot:
    """All a visitor sees, at one moment."""
    conversation, policy = _own(tx, me), workspaces.policy(tx)
    shown = messages.page(tx, conversation.id, before=None, limit=200) if conversation else []
    return {
        "seq": events.latest(tx),
        "conversation": conversation_view(tx, conversation, policy) if conversation else None,
        "messages": [message_view(row) for row in shown if is_shown(row)],
        "look": look(tx, policy, me.customer_id),
    }


def look(tx: Tx, policy: Policy, customer_id: str) -> Snapshot:
    customer = customers.get(tx, customer_id)
    return {
        "name": workspaces.get(tx)["name"], "ai_name": policy.ai_name,
        "greeting": phrase("greeting", customer["language"] if customer else None, policy.words),
        "suggestions": list(policy.suggestions),
    }  # fmt: skip


def event_view(tx: Tx, row: Row) -> Snapshot | None:
    """The event as the visitor of its conversation may see it, or None."""
    kind = EVENTS.get(row["type"])
    if kind is None or row["conversation_id"] is None:
        return None
    message = messages.get(tx, row["message_id"]) if row["message_id"] else None
    if kind != "conversation" and (message is None or not is_shown(message)):
        return None
    conversation = conversations.get(tx, row["conversation_id"])
    return {
        "seq": row["seq"], "type": kind, "at": moment(row["at"]),
        "conversation": conversation_view(tx, conversation, workspaces.policy(tx)),
        "message": message_view(message) if message else None,
    }  # fmt: skip


def is_shown(row: Row) -> bool:
    """The customer's own messages, and what really went out to them."""
    return row["author"] == Author.CUSTOMER or (row["kind"] != "note" and row["status"] in ARRIVED)


def message_view(row: Row) -> Snapshot:
    sources: list[dict[str, Any]] = (row["data"] or {}).get("sources", [])
    own = row["author"] == Author.CUSTOMER
    return {
        "id": row["id"], "client_id": row["client_id"] if own else None, "seq": row["seq"],
        "author": "you" if own else "teammate" if row["author"] == Author.PHONE else row["author"],
        "name": None if own else row["name"], "text": row["text"],
        "sources": [{"title": s["title"], "url": s.get("url")} for s in sources],
        "status": "sent" if own else row["status"], "at": moment(row["created_at"]),
    }  # fmt: skip


def conversation_view(tx: Tx, conversation: Conversation, policy: Policy) -> Snapshot:
    version = conversations.rows(tx, [conversation.id])[conversation.id]["version"]
    waiting = conversation.state is State.WAITING
    return {
        "state": conversation.state.value, "version": version, "who": _who(tx, conversation, policy),
        "waiting_since": moment(conversation.waiting_since),
        "expect": (promised(policy, _language(tx, conversation)) or None) if waiting else None,
    }  # fmt: skip


def _language(tx: Tx, conversation: Conversation) -> str | None:
    customer = customers.get(tx, conversation.customer_id)
    return customer["language"] if customer else None


def _who(tx: Tx, conversation: Conversation, policy: Policy) -> Snapshot:
    match conversation.state, conversation.holder:
        case State.BOT, _:
            return {"kind": "ai", "name": policy.ai_name}
        case State.HUMAN, holder if holder and holder.id:
            return {"kind": "teammate", "name": people.teammate(tx, holder.id)["name"]}
        case State.HUMAN, _:
            return {"kind": "teammate", "name": workspaces.get(tx)["name"]}
    return {"kind": "nobody", "name": None}


def conversation_of(tx: Tx, me: Visitor) -> str | None:
    found = _own(tx, me)
    return found.id if found else None


def _own(tx: Tx, me: Visitor) -> Conversation | None:
    return conversations.of_customer(tx, me.channel_id, me.customer_id)
