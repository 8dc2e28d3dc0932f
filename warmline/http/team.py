"""Teammates, invitations and API tokens."""

from typing import Any

from fastapi import APIRouter, Request, Response

from warmline import passwords
from warmline.actions import accounts, snapshots
from warmline.domain.permissions import Do, Role, require
from warmline.http import limits
from warmline.http.context import Me, OnceOnly, Shared
from warmline.http.schemas import Inviting, Joining, Naming, Session, Teammate, TeammateChange, Teammates
from warmline.http.sessions import sign_in
from warmline.store import people, workspaces
from warmline.store.transaction import Tx
from warmline.vault import fingerprint, new_secret

routes = APIRouter(tags=["team"])
Json = dict[str, Any]


@routes.get("/teammates")
async def teammates(me: Me, shared: Shared) -> Teammates:
    """Everybody in the workspace."""
    rows = await shared.db.read(me.workspace, people.teammates)
    online = shared.live.online(me.workspace)
    return Teammates.model_validate({"items": [snapshots.teammate_view(row, online) for row in rows]})


@routes.patch("/teammates/{id}")
async def change(id: str, body: TeammateChange, me: Me, shared: Shared) -> Teammate:
    """Changes a teammate's role or name, or switches them off (which ends all their sign-ins at once)."""

    def make(tx: Tx) -> Json:
        role = Role(body.role) if body.role else None
        accounts.change_teammate(tx, me, id, role=role, name=body.name, disabled=body.disabled)
        return snapshots.teammate_view(people.teammate(tx, id), shared.live.online(me.workspace))

    return Teammate.model_validate(await shared.db.change(me.workspace, make))


@routes.get("/invites")
async def invites(me: Me, shared: Shared) -> Json:
    """Open invitations. Their links were shown once and are not kept."""
    require(me.role, Do.MANAGE)
    rows = await shared.db.read(me.workspace, people.credentials, "invite")
    return {"items": [_invite(row) for row in rows if row["expires_at"] > shared.db.now]}


@routes.post("/invites", status_code=201)
async def invite(body: Inviting, me: Me, once: OnceOnly, shared: Shared) -> Json:
    """Invites somebody by a link that works once, for three days."""
    secret = new_secret("wi")

    def make(tx: Tx) -> Json:
        id = accounts.invite(tx, me, body.email, Role(body.role), secret)
        row = next(r for r in people.credentials(tx, "invite") if r["id"] == id)
        return _invite(row) | {"link": f"{shared.base_url}/inbox/invite?token={secret}"}

    made: Json = await once.change(make)
    return made


@routes.delete("/invites/{id}", status_code=204, response_class=Response)
async def withdraw(id: str, me: Me, shared: Shared) -> None:
    """Withdraws an invitation."""
    await shared.db.change(me.workspace, accounts.withdraw_invite, me, id)


def _invite(row: Any) -> Json:
    return {
        "id": row["id"], "email": row["data"]["email"], "role": row["data"]["role"],
        "invited_by": row["data"]["invited_by"], "expires_at": snapshots.moment(row["expires_at"]),
    }  # fmt: skip


@routes.get("/invites/acceptance")
async def invitation(token: str, shared: Shared) -> Json:
    """What an invitation link offers."""

    def read(tx: Tx) -> Json:
        row = people.by_secret(tx, "invite", fingerprint(token))
        if row is None:
            raise accounts.no_invite()
        within = Tx(tx.connection, row["workspace_id"], tx.now, tx.new_id)
        return {
            **row["data"],
            "workspace": workspaces.get(within)["name"],
            "workspace_id": row["workspace_id"],
        }

    found = await shared.db.read(None, read)
    return {name: found[name] for name in ("email", "role", "workspace", "invited_by")}


@routes.post("/invites/acceptance", status_code=201)
async def accept(body: Joining, request: Request, response: Response, shared: Shared) -> Session:
    """Joins the workspace and signs in; the invitation is used up."""
    limits.attempt(limits.SIGN_IN, "invite", limits.address(request))
    passwords.check_new(body.password)
    accounts.clean_name(body.name)
    row = await shared.db.read(None, people.by_secret, "invite", fingerprint(body.token))
    if row is None:
        raise accounts.no_invite()
    password_hash = await passwords.hashed(body.password)
    id = await shared.db.change(row["workspace_id"], accounts.accept_invite, body.token, body.name, password_hash)
    return await sign_in(shared, request, response, row["workspace_id"], id)


@routes.get("/tokens", tags=["tokens"])
async def tokens(me: Me, shared: Shared) -> Json:
    """My API tokens, without the tokens themselves."""
    rows = await shared.db.read(me.workspace, people.credentials, "token", me.id)
    return {
        "items": [{"id": r["id"], "name": r["name"], "created_at": snapshots.moment(r["created_at"])} for r in rows]
    }


@routes.post("/tokens", status_code=201, tags=["tokens"])
async def new_token(body: Naming, me: Me, once: OnceOnly) -> Json:
    """Makes an API token that acts as me. It is shown this once."""
    secret = new_secret("wl")
    made: Json = await once.change(lambda tx: accounts.new_token(tx, me, body.name, secret) | {"token": secret})
    return made


@routes.delete("/tokens/{id}", status_code=204, response_class=Response, tags=["tokens"])
async def end_token(id: str, me: Me, shared: Shared) -> None:
    """Revokes one of my API tokens; it stops working at once."""
    await shared.db.change(me.workspace, accounts.end_token, me, id)
