"""Server-Sent Events, as a plain ASGI application: ten kilobytes a connection instead of thirty."""

import asyncio
from typing import Any

import structlog
from starlette.requests import HTTPConnection
from starlette.types import Receive, Scope, Send

from warmline.domain.errors import Refused
from warmline.http.context import services, who
from warmline.http.errors import answer
from warmline.http.widget import visitor_of

log = structlog.get_logger(__name__)
BEAT_S = 15.0
_HEADERS = [
    (b"content-type", b"text/event-stream; charset=utf-8"),
    (b"cache-control", b"no-transform"),
    (b"x-accel-buffering", b"no"),
]


class EventStream:
    """`GET /stream`: all events of the teammate's workspace, or of the visitor's conversation."""

    def __init__(self, *, for_visitors: bool) -> None:
        self._for_visitors = for_visitors

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        connection = HTTPConnection(scope)
        shared = services(connection)
        try:
            stream = await self._stream(connection)
        except Refused as refused:
            await answer(refused)(scope, receive, send)
            return
        await send({"type": "http.response.start", "status": 200, "headers": _HEADERS})
        gone = asyncio.create_task(_gone(receive))
        joining = asyncio.create_task(self._join(stream, connection))
        try:
            await _pump(stream, send, gone)
        finally:
            joining.cancel()
            gone.cancel()
            shared.live.leave(stream)

    async def _join(self, stream: Any, connection: HTTPConnection) -> None:
        """Brings it up to date, then looks once more who is there: a sign-in may have been revoked meanwhile."""
        try:
            await services(connection).live.join(stream, _after(connection))
            await self._stream(connection)
        except Refused:
            stream.end()
        except Exception as error:
            log.exception("join_failed", error=repr(error))
            stream.end()

    async def _stream(self, connection: HTTPConnection) -> Any:
        shared = services(connection)
        if self._for_visitors:
            return shared.live.visitor_stream(await visitor_of(connection, shared))
        caller = await who(connection, shared)
        return shared.live.teammate_stream(caller.me.workspace, caller.me.id, caller.credential_id)


async def _pump(stream: Any, send: Send, gone: asyncio.Task[None]) -> None:
    """Writes what comes, a beat when nothing does, until either side ends it."""
    while not gone.done():
        waiting = asyncio.ensure_future(stream.chunks.get())
        await asyncio.wait((waiting, gone), timeout=BEAT_S, return_when=asyncio.FIRST_COMPLETED)
        chunk = waiting.result() if waiting.done() else b": beat\n\n"
        waiting.cancel()
        if chunk is None:
            break
        while chunk and not stream.chunks.empty() and len(chunk) < 64_000:
            following = stream.chunks.get_nowait()
            if following is None:
                stream.end()
                break
            chunk += following
        await send({"type": "http.response.body", "body": chunk, "more_body": True})
    if not gone.done():
        await send({"type": "http.response.body", "body": b"", "more_body": False})


async def _gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


def _after(connection: HTTPConnection) -> int | None:
    said = connection.query_params.get("after") or connection.headers.get("last-event-id") or ""
    return int(said) if said.isascii() and said.isdigit() and len(said) < 18 else None
