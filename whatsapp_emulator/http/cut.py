"""An answer that never comes: silence, then a connection that ends."""

import asyncio
from typing import Any

from starlette.responses import Response
from starlette.types import Receive, Scope, Send


class CutConnection(Response):
    """Silence, then a connection that ends in the middle of an answer."""

    def __init__(self, hang_s: float) -> None:
        super().__init__()
        self._hang_s = hang_s

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if await _client_left(receive, self._hang_s):
            return
        # A server that promises more bytes than it sends has to close the connection.
        headers = [(b"content-type", b"application/json"), (b"content-length", b"1000")]
        start: dict[str, Any] = {"type": "http.response.start", "status": 200, "headers": headers}
        await send(start)
        await send({"type": "http.response.body", "body": b"{", "more_body": True})


async def _client_left(receive: Receive, seconds: float) -> bool:
    try:
        async with asyncio.timeout(seconds):
            while (await receive())["type"] != "http.disconnect":
                pass
        return True
    except TimeoutError:
        return False
