"""Conversations: found, read, asked about; their messages and their timeline."""

import base64
import binascii
import json
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query, Response

from warmline.actions import handoffs, replies, snapshots
from warmline.domain.conversation import Author
from warmline.domain.errors import AlreadyClaimed, Invalid
from warmline.domain.handoff import Request
from warmline.domain.permissions import Do, require
from warmline.http.claims import drained, told_who
from warmline.http.context import Me, OnceOnly, Shared
from warmline.http.schemas import (
    MAX_NUMBER,
    Asking,
    Closing,
    Conversation,
    Conversations,
    Counts,
    Events,
    Message,
    Messages,
    Typing,
    Writing,
)
from warmline.store import channels, conversations, deliveries, events, messages
from warmline.store.transaction import Tx

routes = APIRouter(prefix="/conversations", tags=["conversations"])
Limit = Annotated[int, Query(ge=1, le=200)]
In = Literal["bot", "waiting", "human", "closed", "open"]


@routes.get("")
async def listed(
    me: Me, shared: Shared, state: In | None = None, holder: str | None = None, cursor: str | None = None,
    limit: Limit = 50,
) -> Conversations:  # fmt: skip
    """Lists conversations: `waiting` longest wait first, everything else newest activity first."""
    after = _opened(cursor) if cursor else None
    wanted = me.id if holder == "me" else holder

    def read(tx: Tx) -> tuple[list[dict[str, Any]], str | None]:
        rows = conversations.listed(tx, state=state, holder=wanted, after=after, limit=limit + 1)
        page = rows[:limit]
        column = "waiting_since" if state == "waiting" else "updated_at"
        more = len(rows) > limit
        return snapshots.of_rows(tx, page), _cursor(page[-1][column], page[-1]["id"]) if more else None

    items, following = await shared.db.read(me.workspace, read)
    return Conversations.model_validate({"items": items, "next": following})


@routes.get("/counts")
async def counts(me: Me, shared: Shared) -> Counts:
    """How many there are in each state, and how many are mine."""
    return Counts.model_validate(await shared.db.read(me.workspace, conversations.counts, me.id))


@routes.get("/{conversation_id}")
async def one(conversation_id: str, me: Me, shared: Shared) -> Conversation:
    """One conversation."""
    return Conversation.model_validate(await shared.db.read(me.workspace, snapshots.conversation, conversation_id))


@routes.get("/{conversation_id}/messages")
async def thread(
    conversation_id: str,
    me: Me,
    shared: Shared,
    before: Annotated[int | None, Query(ge=0, le=MAX_NUMBER)] = None,
    limit: Limit = 50,
) -> Messages:
    """A page of messages, oldest first; `next` is the `before` of the page above it."""

    def read(tx: Tx) -> dict[str, Any]:
        conversations.get(tx, conversation_id)
        rows = messages.page(tx, conversation_id, before=before, limit=limit)
        more = bool(rows) and rows[0]["seq"] > 1
        return {
            "items": [snapshots.message_view(row) for row in rows],
            "next": rows[0]["seq"] if more else None,
        }

    return Messages.model_validate(await shared.db.read(me.workspace, read))


@routes.post("/{conversation_id}/messages", status_code=201)
async def write(conversation_id: str, body: Writing, me: Me, once: OnceOnly, shared: Shared) -> Message:
    """A teammate's reply, sent to the customer, or a note for the team.

    A reply claims a conversation that nobody or the AI has; 409 with `holder` if somebody else has it.
    """

    def reply(tx: Tx) -> dict[str, Any]:
        on_their_way = [d["message_id"] for d in deliveries.pending_of(tx, conversation_id, Author.AI)]
        try:
            id = replies.reply(tx, conversation_id, me, body.text, client_id=body.client_id, kind=body.kind)
        except AlreadyClaimed as lost:
            raise told_who(tx, lost) from None
        return {"message": snapshots.message(tx, id), "on_their_way": on_their_way}

    answer = await once.change(reply)
    if body.kind == "text":
        await drained(shared, me.workspace, answer["on_their_way"])
    return Message.model_validate(answer["message"])


@routes.get("/{conversation_id}/events")
async def timeline(
    conversation_id: str, me: Me, shared: Shared, after: Annotated[int, Query(ge=0, le=MAX_NUMBER)] = 0,
    limit: Annotated[int, Query(ge=1, le=1000)] = 1000,
) -> Events:  # fmt: skip
    """Everything that happened to it, oldest first."""

    def read(tx: Tx) -> dict[str, Any]:
        conversations.get(tx, conversation_id)
        rows = events.of_conversation(tx, conversation_id, after_seq=after, limit=limit)
        following = rows[-1]["seq"] if len(rows) == limit else None
        return {"items": [snapshots.event_view(row) for row in rows], "next": following}

    return Events.model_validate(await shared.db.read(me.workspace, read))


@routes.post("/{conversation_id}/handoff", status_code=201, tags=["handoffs"])
async def ask(conversation_id: str, body: Asking, me: Me, once: OnceOnly) -> Conversation:
    """Asks for a person: the AI falls silent, the customer is told, the team is alerted."""

    def change(tx: Tx) -> dict[str, Any]:
        what = Request("api", body.reason, body.topic, priority=body.priority, asked_at=tx.now)
        handoffs.request(tx, conversation_id, me, what)
        return snapshots.conversation(tx, conversation_id)

    return Conversation.model_validate(await once.change(change))


@routes.post("/{conversation_id}/closure", status_code=201, tags=["closures"])
async def close(conversation_id: str, me: Me, once: OnceOnly, body: Closing | None = None) -> Conversation:
    """Closes it, with the workspace's closing message, one of your own, or silently."""
    said = body or Closing()

    def change(tx: Tx) -> dict[str, Any]:
        handoffs.close(tx, conversation_id, me, text=said.text, silent=said.silent)
        return snapshots.conversation(tx, conversation_id)

    return Conversation.model_validate(await once.change(change))


@routes.delete("/{conversation_id}/closure", tags=["closures"])
async def reopen(conversation_id: str, me: Me, shared: Shared) -> Conversation:
    """Opens it again, with the AI."""

    def change(tx: Tx) -> dict[str, Any]:
        handoffs.reopen(tx, conversation_id, me)
        return snapshots.conversation(tx, conversation_id)

    return Conversation.model_validate(await shared.db.change(me.workspace, change))


@routes.post("/{conversation_id}/typing", status_code=204, response_class=Response)
async def typing(conversation_id: str, body: Typing, me: Me, shared: Shared) -> None:
    """Shows the customer and the other teammates that you are writing. Not kept."""
    require(me.role, Do.CONVERSE)
    await shared.db.read(me.workspace, conversations.get, conversation_id)
    actor = {"kind": "teammate", "id": me.id, "name": me.name}
    news = {"conversation_id": conversation_id, "actor": actor, "typing": body.typing}
    shared.wakeup.publish(f"typing:{me.workspace}", news)


@routes.post("/{conversation_id}/reading", status_code=204, response_class=Response)
async def reading(conversation_id: str, me: Me, shared: Shared) -> None:
    """Tells the customer that their messages were read, where the channel can."""
    require(me.role, Do.CONVERSE)

    def last(tx: Tx) -> tuple[Any, str | None]:
        found = conversations.get(tx, conversation_id)
        page = messages.page(tx, conversation_id, before=found.last_customer_seq + 1, limit=1)
        return channels.get(tx, found.channel_id), page[-1]["provider_id"] if page else None

    row, provider_id = await shared.db.read(me.workspace, last)
    if provider_id:
        await shared.connector.channel(row).mark_read(provider_id)


def _cursor(at: int, id: str) -> str:
    return base64.urlsafe_b64encode(json.dumps([at, id]).encode()).decode()


def _opened(cursor: str) -> dict[str, Any]:
    try:
        at, id = json.loads(base64.urlsafe_b64decode(cursor))
    except (ValueError, binascii.Error):
        raise Invalid("cursor", "is not one we gave out", "Pass `next` of the page before, unchanged.") from None
    if not isinstance(at, int) or not isinstance(id, str) or not 0 <= at <= MAX_NUMBER:
        raise Invalid("cursor", "is not one we gave out", "Pass `next` of the page before, unchanged.")
    return {"at": at, "id": id}
