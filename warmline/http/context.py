"""What a handler needs: who is calling, the database, and how to answer the same thing twice."""

import hashlib
import json
from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Protocol
from urllib.parse import urlsplit

from fastapi import Depends, Header, Request
from starlette.requests import HTTPConnection

from warmline.actions import accounts
from warmline.actions.connected import Connector
from warmline.actions.directory import Directory
from warmline.actions.handoffs import Me as Teammate
from warmline.actions.visitors import Visitor
from warmline.domain.errors import Invalid, NotAllowed, NotSignedIn
from warmline.domain.knowledge import KnowledgeBase
from warmline.domain.permissions import Role
from warmline.store import idempotency, people
from warmline.store.database import Database
from warmline.store.transaction import Tx
from warmline.wakeup import Wakeup

COOKIE = "warmline_session"
SAFE = frozenset({"GET", "HEAD", "OPTIONS"})


class Live(Protocol):
    """The open streams, as far as handlers need them."""

    def online(self, workspace: str) -> set[str]: ...
    async def join(self, stream: Any, after: int | None) -> None: ...
    def leave(self, stream: Any) -> None: ...
    def teammate_stream(self, workspace: str, teammate_id: str, credential_id: str) -> Any: ...
    def visitor_stream(self, visitor: Visitor) -> Any: ...


class Shelf(Protocol):
    async def of(self, workspace: str) -> KnowledgeBase: ...


@dataclass(frozen=True, slots=True)
class Services:
    """Everything the handlers share, made once by the application."""

    db: Database
    connector: Connector
    directory: Directory
    live: Live
    shelf: Shelf
    wakeup: Wakeup
    base_url: str
    setup_token: str
    demo: Mapping[str, Any] | None
    health: Callable[[], Mapping[str, str]]


def services(connection: HTTPConnection) -> Services:
    found: Services = connection.app.state.services
    return found


Shared = Annotated[Services, Depends(services)]


@dataclass(frozen=True, slots=True)
class Caller:
    """A signed-in teammate and what they signed in with."""

    me: Teammate
    credential_id: str
    kind: str


async def caller(request: Request, shared: Shared) -> Caller:
    """Whoever is calling, by API token or by session cookie."""
    return await who(request, shared)


async def who(connection: HTTPConnection, shared: Services) -> Caller:
    header = connection.headers.get("authorization", "")
    scheme, _, token = header.partition(" ")
    if scheme.lower() == "bearer":
        return await shared.db.read(None, _caller, "token", token.strip())
    cookie = connection.cookies.get(COOKIE)
    if not cookie:
        raise NotSignedIn("You are not signed in.")
    _check_origin(connection, shared.base_url)
    return await shared.db.read(None, _caller, "session", cookie)


def _caller(tx: Tx, kind: str, secret: str) -> Caller:
    row = accounts.identify(tx, kind, secret)
    within = Tx(tx.connection, row["workspace_id"], tx.now, tx.new_id)
    teammate = people.teammate(within, row["teammate_id"])
    if teammate["disabled_at"] is not None:
        raise NotSignedIn("This account was switched off.")
    me = Teammate(row["workspace_id"], teammate["id"], teammate["name"], Role(teammate["role"]))
    return Caller(me, row["id"], kind)


def _check_origin(connection: HTTPConnection, base_url: str) -> None:
    """A cookie goes along with requests from anywhere; only our own pages may change things with it."""
    if connection.scope.get("method", "GET") in SAFE:
        return
    origin = connection.headers.get("origin", "")
    own = {urlsplit(base_url).netloc, connection.headers.get("host", "")}
    if not origin or urlsplit(origin).netloc not in own:
        raise NotAllowed(
            "This request came from another site.", "Send it from warmline's own pages, or use an API token."
        )


SignedIn = Annotated[Caller, Depends(caller)]


async def teammate(signed_in: SignedIn) -> Teammate:
    return signed_in.me


Me = Annotated[Teammate, Depends(teammate)]


class Once:
    """Runs a change at most once per `Idempotency-Key`, and gives the first answer again after that."""

    def __init__(self, shared: Services, me: Teammate, key: str | None, request: str) -> None:
        self._shared = shared
        self._me = me
        self._key = key
        self._request = request
        self._vault = shared.connector.vault
        self._place = f"answer/{me.workspace}/{me.id}"

    async def change(self, make: Callable[[Tx], Any]) -> Any:
        """`make` gives the answer as JSON; it is kept in the same transaction as what it changed."""
        return await self._shared.db.change(self._me.workspace, self._run, make)

    def _run(self, tx: Tx, make: Callable[[Tx], Any]) -> Any:
        if self._key is None:
            return make(tx)
        known = idempotency.known(tx, self._me.id, self._key, self._request)
        if known is not None:
            return json.loads(self._vault.open(b64decode(known), bound_to=self._place))
        answer = make(tx)
        idempotency.keep(tx, self._me.id, self._key, self._request, self._sealed(answer))
        return answer

    def _sealed(self, answer: Any) -> str:
        """Answers are kept sealed: some hold a secret that is shown this once, such as an API token."""
        return b64encode(self._vault.seal(json.dumps(answer), bound_to=self._place)).decode()


async def once(
    request: Request,
    shared: Shared,
    me: Me,
    idempotency_key: Annotated[str | None, Header(max_length=200)] = None,
) -> Once:
    if idempotency_key is not None and not idempotency_key.strip():
        raise Invalid("Idempotency-Key", "is empty", "Leave it out, or give a text of your own.")
    said = [request.method, request.url.path, hashlib.sha256(await request.body()).hexdigest()]
    return Once(shared, me, idempotency_key, hashlib.sha256(json.dumps(said).encode()).hexdigest())


OnceOnly = Annotated[Once, Depends(once)]
