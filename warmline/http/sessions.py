"""Signing in and out, and the very first run."""

import hmac
from typing import Any

from fastapi import APIRouter, Request, Response

from warmline import passwords
from warmline.actions import accounts, snapshots
from warmline.domain.errors import Invalid, NotAllowed, NotSignedIn
from warmline.http import limits
from warmline.http.context import COOKIE, Services, Shared, SignedIn
from warmline.http.schemas import FirstRun, Session, SigningIn
from warmline.store import people
from warmline.store.transaction import Tx
from warmline.vault import new_secret

routes = APIRouter(tags=["sessions"])
Json = dict[str, Any]


@routes.get("/setup")
async def setup_needed(shared: Shared) -> dict[str, bool]:
    """Whether this server still waits for its first owner."""
    return {"needed": await shared.db.read(None, accounts.first_run_needed)}


@routes.post("/setup", status_code=201)
async def set_up(body: FirstRun, request: Request, response: Response, shared: Shared) -> Session:
    """Makes the first workspace with its owner, and signs them in."""
    limits.attempt(limits.SIGN_IN, "setup", limits.address(request))
    if not shared.setup_token or not hmac.compare_digest(body.token.encode(), shared.setup_token.encode()):
        raise NotAllowed("The set-up token is wrong.", "Use the link that `warmline serve` printed when it started.")
    passwords.check_new(body.password)
    accounts.clean_email(body.email)
    password_hash = await passwords.hashed(body.password)
    workspace = await shared.db.read(None, lambda tx: tx.new_id("w"))
    id = await shared.db.change(
        workspace, accounts.first_run, workspace_name=body.workspace, name=body.name, email=body.email,
        password_hash=password_hash,
    )  # fmt: skip
    return await sign_in(shared, request, response, workspace, id)


@routes.post("/session", status_code=201)
async def create(body: SigningIn, request: Request, response: Response, shared: Shared) -> Session:
    """Signs in with e-mail address and password, or with a ticket."""
    limits.attempt(limits.SIGN_IN, "session", limits.address(request))
    if body.ticket:
        row = await shared.db.read(None, accounts.identify, "ticket", body.ticket)
        return await sign_in(shared, request, response, row["workspace_id"], row["teammate_id"])
    if not body.email or not body.password:
        raise Invalid("email", "and password are both needed", "Fill in both.")
    limits.attempt(limits.PER_ACCOUNT, "account", body.email.strip().lower())
    stored, place = await shared.db.read(None, accounts.password_of, body.email)
    if not await passwords.matches(body.password, stored) or place is None:
        raise NotSignedIn("That e-mail address and password do not fit together.", "Check both and try again.")
    return await sign_in(shared, request, response, place["workspace_id"], place["id"])


@routes.get("/session")
async def current(signed_in: SignedIn, shared: Shared) -> Session:
    """Who is signed in, and where."""
    me = signed_in.me
    return Session.model_validate(await shared.db.read(me.workspace, _session, me.id, shared.live.online(me.workspace)))


@routes.delete("/session", status_code=204, response_class=Response)
async def end(signed_in: SignedIn, response: Response, shared: Shared) -> None:
    """Signs out; open streams of this sign-in end."""
    if signed_in.kind == "session":
        await shared.db.change(signed_in.me.workspace, accounts.close_session, signed_in.credential_id)
    response.delete_cookie(COOKIE, path="/")


async def sign_in(shared: Services, request: Request, response: Response, workspace: str, id: str) -> Session:
    """Opens a session and puts its secret into a cookie that scripts cannot read."""
    secret = new_secret("ws")

    def change(tx: Tx) -> Json:
        accounts.open_session(tx, id, secret)
        return _session(tx, id, shared.live.online(workspace))

    session = await shared.db.change(workspace, change)
    response.set_cookie(
        COOKIE, secret, max_age=accounts.SESSION_MS // 1000, httponly=True, samesite="lax", path="/",
        secure=request.url.scheme == "https" or shared.base_url.startswith("https"),
    )  # fmt: skip
    return Session.model_validate(session)


def _session(tx: Tx, id: str, online: set[str]) -> Json:
    teammate = snapshots.teammate_view(people.teammate(tx, id), online)
    return {"teammate": teammate, "workspace": snapshots.workspace_view(tx)}
