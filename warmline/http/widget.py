"""The web chat's visitors: a token of their own, their own conversation, nothing else."""

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request, Response
from pydantic import Field
from starlette.requests import HTTPConnection

from warmline.actions import visitors
from warmline.actions.visitors import Visitor
from warmline.domain.errors import NotFound, NotSignedIn
from warmline.http import limits
from warmline.http.context import Services, Shared
from warmline.http.schemas import MAX_NUMBER, Said, Short, Text, Typing
from warmline.store import channels, customers, people
from warmline.store.transaction import Tx
from warmline.vault import fingerprint, new_secret

routes = APIRouter(prefix="/widget/api", tags=["web chat visitors"])
Json = dict[str, Any]


class Arriving(Said):
    channel: Short
    page_url: Annotated[str, Field(max_length=2000)] | None = None
    language: Annotated[str, Field(max_length=35)] | None = None


class VisitorWriting(Said):
    text: Text
    client_id: Annotated[str, Field(min_length=1, max_length=200)]


class Seen(Said):
    seq: Annotated[int, Field(ge=0, le=MAX_NUMBER)]


async def visitor_of(connection: HTTPConnection, shared: Services) -> Visitor:
    """Whose token this is."""
    _, _, token = connection.headers.get("authorization", "").partition(" ")
    found = await shared.db.read(None, people.by_secret, "visitor", fingerprint(token.strip()))
    if found is None:
        raise NotSignedIn("This chat session is not known (any more).", "Begin a new one: POST /widget/api/sessions.")
    data = found["data"]
    return Visitor(found["workspace_id"], found["visitor_id"], data["customer_id"], data["channel_id"])


async def _visitor(request: Request, shared: Shared) -> Visitor:
    return await visitor_of(request, shared)


Me = Annotated[Visitor, Depends(_visitor)]


@routes.post("/sessions", status_code=201)
async def arrive(body: Arriving, request: Request, shared: Shared) -> Json:
    """A new visitor; the token is theirs alone and is told this once."""
    limits.attempt(limits.ARRIVALS, "arrive", limits.address(request))
    row = await shared.db.read(None, channels.anywhere, body.channel)
    if row is None:
        raise NotFound("web chat")
    token = new_secret("wv")

    def change(tx: Tx) -> Json:
        id = visitors.arrive(tx, body.channel, token, body.page_url, body.language)
        customer_id = customers.by_identity(tx, "visitor", id) or ""
        state = visitors.state(tx, Visitor(tx.workspace, id, customer_id, body.channel))
        return {"token": token, "visitor": {"id": id}, **state}

    return await shared.db.change(row["workspace_id"], change)


@routes.get("/conversation")
async def conversation(me: Me, shared: Shared) -> Json:
    """Everything the visitor sees."""
    return await shared.db.read(me.workspace, visitors.state, me)


@routes.post("/messages", status_code=201)
async def write(body: VisitorWriting, me: Me, shared: Shared) -> Json:
    """The visitor writes; repeating a `client_id` gives the first answer again."""
    limits.attempt(limits.VISITOR_MESSAGES, "visitor", me.id)
    return await shared.db.change(me.workspace, visitors.say, me, body.text, body.client_id)


@routes.post("/handoff", status_code=201)
async def ask(me: Me, shared: Shared) -> Json:
    """The visitor asks for a person."""
    limits.attempt(limits.VISITOR_MESSAGES, "visitor", me.id)
    return await shared.db.change(me.workspace, visitors.ask_for_person, me)


@routes.post("/typing", status_code=204, response_class=Response)
async def typing(body: Typing, me: Me, shared: Shared) -> None:
    """Shows the team that the visitor is writing. Not kept."""
    id = await shared.db.read(me.workspace, visitors.conversation_of, me)
    if id:
        actor = {"kind": "customer", "id": me.customer_id, "name": None}
        news = {"conversation_id": id, "actor": actor, "typing": body.typing}
        shared.wakeup.publish(f"typing:{me.workspace}", news)


@routes.post("/reading", status_code=204, response_class=Response)
async def reading(body: Seen, me: Me, shared: Shared) -> None:
    """The visitor has read everything up to this message."""
    await shared.db.change(me.workspace, visitors.seen, me, body.seq)
