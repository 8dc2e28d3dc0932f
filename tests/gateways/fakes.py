"""Small stand-ins for WAHA and GOWA, written from the projects' own documents: just what the adapters use.

Each is a real server on this machine, so that time-outs and refused connections are real, too.
"""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import AbstractContextManager, asynccontextmanager, nullcontext
from dataclasses import dataclass, field
from typing import Any, Protocol

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

PNG = b"\x89PNG\r\n\x1a\nnot much of a picture"
INFO_REFUSED = {
    "revoked": "that group invite link has been revoked",
    "invalid": "that group invite link is not valid",
}
JOIN_REFUSED = {
    "full": "info query returned status 419: resource-limit",
    "removed": "info query returned status 401: not-authorized",
}


@dataclass
class Group:
    id: str
    name: str
    how: str
    """`open`, `member`, `approval_needed`, `revoked`, `full` or `removed`."""


@dataclass
class Fake:
    """What both have in common: groups, what was sent, and ways to go wrong."""

    groups: dict[str, Group] = field(default_factory=dict)
    joined: set[str] = field(default_factory=set)
    sent: list[tuple[str, str]] = field(default_factory=list)
    calls: list[str] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    fails_with: int = 0
    slow_s: float = 0.0
    base_url: str = ""

    def routes(self) -> list[Route]:
        raise NotImplementedError

    async def app(self, scope: Any, receive: Any, send: Any) -> None:
        request = Request(scope, receive)
        self.calls.append(f"{request.method} {scope['raw_path'].decode()}")
        self.headers.append(dict(request.headers))
        await asyncio.sleep(self.slow_s)
        if self.fails_with:
            said = {403: '{"message": "Forbidden resource", "error": "Forbidden"}'}.get(self.fails_with, "broken")
            await Response(said, self.fails_with)(scope, receive, send)
        else:
            await Starlette(routes=self.routes())(scope, receive, send)

    def invited(self, link: str) -> Group | str:
        """The group, or the words with which WhatsApp refuses to show it."""
        found = self.groups.get(link.rsplit("/", 1)[-1])
        if found is None:
            return INFO_REFUSED["invalid"]
        return INFO_REFUSED.get(found.how, found)

    def join(self, link: str) -> Group | str:
        """A request that waits for an admin looks like a success, as it does from WhatsApp's library."""
        found = self.invited(link)
        if isinstance(found, Group) and found.how == "open":
            self.joined.add(found.id)
        return found if isinstance(found, str) else JOIN_REFUSED.get(found.how, found)


@dataclass
class FakeWaha(Fake):
    status: str = "WORKING"
    ban: bool = False
    key: str = "waha-key"

    def routes(self) -> list[Route]:
        return [
            Route("/api/sessions/{name}", self._session),
            Route("/api/sendText", self._send, methods=["POST"]),
            Route("/api/sendSeen", self._done, methods=["POST"]),
            Route("/api/startTyping", self._done, methods=["POST"]),
            Route("/api/{name}/auth/qr", self._qr),
            Route("/api/{name}/groups/join-info", self._join_info),
            Route("/api/{name}/groups/join", self._join, methods=["POST"]),
            Route("/api/{name}/groups/{id}", self._group),
            Route("/api/{name}/lids/{lid}", self._lid),
        ]

    def _barred(self, request: Request, *, working: bool = True) -> Response | None:
        if request.headers.get("x-api-key") != self.key:
            return JSONResponse({"message": "Unauthorized", "statusCode": 401}, 401)
        if working and self.status != "WORKING":
            said = "Session status is not as expected. Try again later or restart the session"
            return JSONResponse({"error": said, "status": self.status, "expected": ["WORKING"]}, 422)
        return None

    async def _session(self, request: Request) -> Response:
        if barred := self._barred(request, working=False):
            return barred
        if request.path_params["name"] != "default" or self.status == "NONE":
            return JSONResponse({"message": "Session not found", "error": "Not Found", "statusCode": 404}, 404)
        why = {"data": {"reason": "403 account temporarily banned"}} if self.ban else {}
        return JSONResponse({"name": "default", "status": self.status, "config": {}, **why})

    async def _qr(self, request: Request) -> Response:
        if self.status != "SCAN_QR_CODE":
            return JSONResponse({"error": "Session status is not as expected"}, 422)
        return Response(PNG, media_type="image/png")

    async def _join_info(self, request: Request) -> Response:
        if barred := self._barred(request):
            return barred
        return _waha_group(self.invited(request.query_params["code"]))

    async def _join(self, request: Request) -> Response:
        if barred := self._barred(request):
            return barred
        found = self.join((await request.json())["code"])
        return _waha_error(found) if isinstance(found, str) else JSONResponse({"id": found.id}, 201)

    async def _group(self, request: Request) -> Response:
        id = request.path_params["id"]
        if id not in self.joined:
            return _waha_error("you're not participating in that group")
        return JSONResponse({"JID": id, "Name": "Team", "Participants": []})

    async def _lid(self, request: Request) -> Response:
        lid = request.path_params["lid"]
        return JSONResponse({"lid": lid, "pn": "15550001@c.us" if lid == "77@lid" else None})

    async def _send(self, request: Request) -> Response:
        if barred := self._barred(request):
            return barred
        said = await request.json()
        if said["chatId"].startswith("463"):
            return _waha_error("2 UNKNOWN: server returned error 463")
        self.sent.append((said["chatId"], said["text"]))
        return JSONResponse({"id": f"true_{said['chatId']}_3EB0{len(self.sent)}", "fromMe": True}, 201)

    async def _done(self, request: Request) -> Response:
        return JSONResponse(await request.json(), 201)


def _waha_group(found: Group | str) -> Response:
    if isinstance(found, str):
        return _waha_error(found)
    people = [{"JID": f"1555000{n}@s.whatsapp.net"} for n in range(3)]
    return JSONResponse({"JID": found.id, "Name": found.name, "Participants": people})


def _waha_error(words: str) -> Response:
    return JSONResponse({"statusCode": 500, "exception": {"message": words, "name": "Error"}}, 500)


@dataclass
class FakeGowa(Fake):
    connected: bool = True
    logged_in: bool = True
    jid: str = "15550000102@s.whatsapp.net"
    passkey: str = "none"
    known: bool = True
    login: str = "Basic b3duZXI6Z293YS1wYXNz"  # owner:gowa-pass

    def routes(self) -> list[Route]:
        return [
            Route("/devices/{id}/status", self._status),
            Route("/devices/{id}/login", self._login),
            Route("/devices/{id}", self._device),
            Route("/app/passkey", self._passkey),
            Route("/statics/qr.png", self._picture),
            Route("/group/info-from-link", self._info),
            Route("/group/join-with-link", self._join, methods=["POST"]),
            Route("/user/my/groups", self._groups),
            Route("/send/message", self._send, methods=["POST"]),
            Route("/send/chat-presence", self._done, methods=["POST"]),
            Route("/message/{id}/read", self._done, methods=["POST"]),
        ]

    def _barred(self, request: Request, *, linked: bool = True) -> Response | None:
        if request.headers.get("authorization") != self.login:
            return Response("Unauthorized", 401)
        if not self.known:
            return _gowa(404, "DEVICE_NOT_FOUND", "device not found; create a device first from /api/devices")
        if linked and not (self.connected and self.logged_in):
            return _gowa(401, "AUTHENTICATION_ERROR", "you are not logged in")
        return None

    async def _status(self, request: Request) -> Response:
        said = {"device_id": "default", "is_connected": self.connected, "is_logged_in": self.logged_in}
        return self._barred(request, linked=False) or _gowa(200, "SUCCESS", "Device status", said)

    async def _device(self, request: Request) -> Response:
        said = {"id": "default", "jid": self.jid, "state": "disconnected"}
        return self._barred(request, linked=False) or _gowa(200, "SUCCESS", "Device info", said)

    async def _passkey(self, request: Request) -> Response:
        return self._barred(request, linked=False) or _gowa(200, "SUCCESS", "", {"status": self.passkey})

    async def _login(self, request: Request) -> Response:
        if self.logged_in:
            return _gowa(400, "ALREADY_LOGGED_IN", "you are already logged in.")
        # A host that is not ours: behind a proxy GOWA may well believe in such a name.
        said = {"device_id": "default", "qr_link": "http://gowa.elsewhere.test/statics/qr.png", "qr_duration": 30}
        return _gowa(200, "SUCCESS", "Login success", said)

    async def _picture(self, request: Request) -> Response:
        return self._barred(request, linked=False) or Response(PNG, media_type="image/png")

    async def _info(self, request: Request) -> Response:
        if barred := self._barred(request):
            return barred
        found = self.invited(request.query_params["link"])
        if isinstance(found, str):
            return _gowa(500, "INTERNAL_SERVER_ERROR", found)
        said = {"group_id": found.id, "name": found.name, "topic": "", "participant_count": 3}
        return _gowa(200, "SUCCESS", "Success get group info from link", said)

    async def _join(self, request: Request) -> Response:
        if barred := self._barred(request):
            return barred
        found = self.join((await request.json())["link"])
        if isinstance(found, str):
            return _gowa(500, "INTERNAL_SERVER_ERROR", found)
        return _gowa(200, "SUCCESS", "Success joined group", {"group_id": found.id})

    async def _groups(self, request: Request) -> Response:
        return _gowa(200, "SUCCESS", "", {"data": [{"JID": id, "Name": "Team"} for id in sorted(self.joined)]})

    async def _send(self, request: Request) -> Response:
        if barred := self._barred(request):
            return barred
        said = await request.json()
        if said["phone"].startswith("463"):
            return _gowa(
                429, "WA_REACHOUT_TIMELOCK", "WhatsApp rejected this send with error 463 (reach-out timelock)."
            )
        self.sent.append((said["phone"], said["message"]))
        return _gowa(200, "SUCCESS", "Success", {"message_id": f"3EB0{len(self.sent)}", "status": "sent"})

    async def _done(self, request: Request) -> Response:
        return _gowa(200, "SUCCESS", "Success", await request.json())


def _gowa(code: int, name: str, words: str, results: Any = None) -> Response:
    return JSONResponse({"code": name, "message": words, "results": results}, code)


class Served(Protocol):
    base_url: str

    async def app(self, scope: Any, receive: Any, send: Any) -> None: ...


class _Server(uvicorn.Server):
    """Leaves signals to the tests."""

    def capture_signals(self) -> AbstractContextManager[None]:  # type: ignore[override]
        return nullcontext()


@asynccontextmanager
async def served(fake: Served) -> AsyncIterator[None]:
    """On a free port of this machine while the block runs."""
    listener = socket.create_server(("127.0.0.1", 0))
    fake.base_url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    config = uvicorn.Config(
        fake.app, log_level="error", interface="asgi3", lifespan="off", ws="none", timeout_graceful_shutdown=1
    )
    server = _Server(config)
    task = asyncio.create_task(server.serve([listener]))
    while not server.started:  # noqa: ASYNC110 (it has no event to wait for)
        await asyncio.sleep(0.005)
    try:
        yield
    finally:
        server.should_exit = True
        await task
