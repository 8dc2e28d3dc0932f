"""The workspace's settings, its channels, its knowledge, and what the operator should look at."""

from dataclasses import asdict
from typing import Annotated, Any

from fastapi import APIRouter, Query, Response

from warmline.actions import administration, snapshots
from warmline.channels import KINDS
from warmline.domain.knowledge import Answered, NoAnswer, SmallTalk, decide
from warmline.domain.language import guess
from warmline.domain.permissions import Do, require
from warmline.domain.phrases import SMALL_TALK, WORDS, phrase
from warmline.domain.policy import from_stored
from warmline.http.context import Me, OnceOnly, Services, Shared
from warmline.http.schemas import MAX_NUMBER, ChannelChange, NewChannel, Trial, WorkspaceChange, Writeup
from warmline.store import alarms, articles, channels, events, workspaces
from warmline.store.transaction import Tx
from warmline.vault import WrongKey

routes = APIRouter(tags=["workspace"])
After = Annotated[int, Query(ge=0, le=MAX_NUMBER)]
Json = dict[str, Any]


@routes.get("/workspace")
async def workspace(me: Me, shared: Shared) -> Json:
    """The workspace and its settings; `defaults` are warmline's own words, used where yours are silent."""
    return await shared.db.read(me.workspace, _workspace)


def _workspace(tx: Tx) -> Json:
    row = workspaces.get(tx)
    settings = asdict(from_stored(row["settings"]))
    return {"id": row["id"], "name": row["name"], "settings": settings, "defaults": {"words": WORDS}}


@routes.patch("/workspace")
async def change_workspace(body: WorkspaceChange, me: Me, shared: Shared) -> Json:
    """Changes the name or some of the settings; those not named stay as they are."""

    def make(tx: Tx) -> Json:
        administration.change_workspace(tx, me, name=body.name, settings=body.settings)
        return _workspace(tx)

    return await shared.db.change(me.workspace, make)


@routes.get("/channels", tags=["channels"])
async def listed(me: Me, shared: Shared) -> Json:
    """All channels of the workspace."""
    rows = await shared.db.read(me.workspace, channels.all_of)
    return {"items": [_channel(shared, row) for row in rows]}


@routes.post("/channels", status_code=201, tags=["channels"])
async def add(body: NewChannel, me: Me, once: OnceOnly, shared: Shared) -> Json:
    """Adds a channel: `whatsapp` or `webchat`."""

    def make(tx: Tx) -> Json:
        id = administration.add_channel(tx, me, shared.connector, kind=body.kind, name=body.name, values=body.config)
        return _channel(shared, channels.get(tx, id))

    made: Json = await once.change(make)
    return made


@routes.get("/channels/{id}", tags=["channels"])
async def one(id: str, me: Me, shared: Shared) -> Json:
    """One channel."""
    return _channel(shared, await shared.db.read(me.workspace, channels.get, id))


@routes.patch("/channels/{id}", tags=["channels"])
async def change(id: str, body: ChannelChange, me: Me, shared: Shared) -> Json:
    """Changes a channel; a secret that is left out or empty stays as it is."""

    def make(tx: Tx) -> Json:
        administration.change_channel(
            tx, me, shared.connector, id, name=body.name, enabled=body.enabled, values=body.config
        )
        return _channel(shared, channels.get(tx, id))

    return await shared.db.change(me.workspace, make)


@routes.delete("/channels/{id}", status_code=204, response_class=Response, tags=["channels"])
async def remove(id: str, me: Me, shared: Shared) -> None:
    """Removes a channel; its conversations stay."""
    await shared.db.change(me.workspace, administration.remove_channel, me, id)


def _channel(shared: Services, row: Any) -> Json:
    """A channel as shown: secrets only as set or not set, and what to paste where."""
    readable = shared.connector.readable_secrets(row)
    secrets = readable or {}
    locked = None if readable is not None else WrongKey.remedy
    fields = KINDS[row["kind"]].settings
    config = {
        s.name: {"set": bool(secrets.get(s.name))} if s.secret else row["config"].get(s.name, s.default) for s in fields
    }
    paste = {
        "whatsapp": {"webhook_url": f"{shared.base_url}/webhooks/whatsapp/{row['id']}"},
        "webchat": {"snippet": f'<script async src="{shared.base_url}/widget.js" data-channel="{row["id"]}"></script>'},
    }
    return {
        "id": row["id"], "kind": row["kind"], "name": row["name"], "enabled": row["enabled"],
        "state": "incomplete" if locked else row["state"],
        "problem": locked or row["problem"], "config": config, "created_at": snapshots.moment(row["created_at"]),
        "fields": [asdict(s) for s in fields], **paste.get(row["kind"], {}),
    }  # fmt: skip


@routes.get("/articles", tags=["knowledge"])
async def all_articles(me: Me, shared: Shared) -> Json:
    """Everything the AI may answer from."""
    return {"items": [_article(row) for row in await shared.db.read(me.workspace, articles.all_of)]}


@routes.post("/articles", status_code=201, tags=["knowledge"])
async def write(body: Writeup, me: Me, once: OnceOnly) -> Json:
    """Adds an article (Markdown) or a FAQ entry."""
    made: Json = await once.change(lambda tx: _put(tx, me, None, body))
    return made


@routes.get("/articles/{id}", tags=["knowledge"])
async def article(id: str, me: Me, shared: Shared) -> Json:
    """One article."""
    return _article(await shared.db.read(me.workspace, articles.get, id))


@routes.put("/articles/{id}", tags=["knowledge"])
async def rewrite(id: str, body: Writeup, me: Me, shared: Shared) -> Json:
    """Replaces an article; the AI answers from the new text at once."""
    return await shared.db.change(me.workspace, _put, me, id, body)


@routes.delete("/articles/{id}", status_code=204, response_class=Response, tags=["knowledge"])
async def drop(id: str, me: Me, shared: Shared) -> None:
    """Removes an article."""
    await shared.db.change(me.workspace, administration.remove_article, me, id)


def _put(tx: Tx, me: Any, id: str | None, body: Writeup) -> Json:
    return _article(articles.get(tx, administration.put_article(tx, me, id, body.model_dump())))


def _article(row: Any) -> Json:
    kept = ("id", "kind", "title", "body", "questions", "language", "url")
    return {name: row[name] for name in kept} | {"updated_at": snapshots.moment(row["updated_at"])}


@routes.post("/articles/trial", tags=["knowledge"])
async def trial(body: Trial, me: Me, shared: Shared) -> Json:
    """What the AI would answer, and why. Sends nothing."""
    knowledge = await shared.shelf.of(me.workspace)
    match decide(knowledge, body.question):
        case Answered() as found:
            shown = [{"title": p.title, "heading": p.heading, "text": p.text} for p in found.passages]
            return {"decision": "say", "text": found.text, "confidence": found.confidence, "cut": 0.5,
                    "why": f"“{found.entry.title}” answers it", "passages": shown}  # fmt: skip
        case NoAnswer(best, confidence, why):
            near = [
                {
                    "title": h.passage.title,
                    "heading": h.passage.heading,
                    "text": h.passage.text,
                    "score": h.score,
                }
                for h in best
            ]
            return {"decision": "hand_off", "text": None, "confidence": confidence, "cut": 0.5, "why": why,
                    "passages": near}  # fmt: skip
        case SmallTalk(kind):
            policy = await shared.db.read(me.workspace, workspaces.policy)
            said = phrase(SMALL_TALK[kind], guess(body.question), policy.words)
            return {"decision": "say", "text": said, "confidence": 1.0, "cut": 0.5, "why": f"small talk: {kind}",
                    "passages": []}  # fmt: skip


@routes.get("/events", tags=["events"])
async def event_list(me: Me, shared: Shared, after: After = 0, limit: int = 200) -> Json:
    """The workspace's events after number `after`, with what they touched as it is now."""
    size = max(1, min(limit, 500))

    def read(tx: Tx) -> Json:
        rows = events.after(tx, after, size)
        return {
            "items": snapshots.event_views(tx, rows),
            "next": rows[-1]["seq"] if len(rows) == size else None,
        }

    return await shared.db.read(me.workspace, read)


@routes.get("/operator/alarms", tags=["operator"])
async def operator(me: Me, shared: Shared) -> Json:
    """What somebody who runs this server should look at."""
    require(me.role, Do.MANAGE)
    rows = await shared.db.read(me.workspace, alarms.newest, 100)
    kept = ("id", "kind", "detail", "remedy")
    return {"items": [{name: row[name] for name in kept} | {"at": snapshots.moment(row["at"])} for row in rows]}
