"""Many open event streams, and the moment each of them has seen something."""

import asyncio
import json
import re
import time
from collections.abc import Sequence
from typing import Any

from bench.load import HOST, request

OPENED_S = 60.0
SEEN_S = 15.0
AT_ONCE = 25
_TAIL = 512
"""A mark may be cut in two by the network; nothing looked for is longer than this."""


class Listener(asyncio.Protocol):
    """One stream. It looks for bytes and reads nothing else, so that it costs next to nothing."""

    def __init__(self, opening: bytes) -> None:
        loop = asyncio.get_running_loop()
        self._opening = opening
        self._mark: re.Pattern[bytes] | None = re.compile(rb"event: hello")
        self._seen: asyncio.Future[float] = loop.create_future()
        self._buffer = b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport  # type: ignore[assignment]
        assert self._transport is not None
        self._transport.write(self._opening)

    def data_received(self, data: bytes) -> None:
        if self._mark is None:
            return
        self._buffer = self._buffer[-_TAIL:] + data
        if self._mark.search(self._buffer):
            self._mark = None
            self._seen.set_result(time.perf_counter())

    def connection_lost(self, error: Exception | None) -> None:
        if not self._seen.done():
            said = self._buffer[:200].decode(errors="replace")
            self._seen.set_exception(error or ConnectionError(f"the stream was closed; it had said: {said}"))

    def expect(self, mark: re.Pattern[bytes]) -> asyncio.Future[float]:
        """Done when the mark is seen, with the time of it."""
        self._buffer, self._mark = b"", mark
        self._seen = asyncio.get_running_loop().create_future()
        return self._seen

    @property
    def seen(self) -> asyncio.Future[float]:
        return self._seen

    def close(self) -> None:
        if not self._seen.done():
            self._seen.cancel()
        if self._transport:
            self._transport.close()


async def opened(port: int, path: str, token: str, count: int) -> list[Listener]:
    """Opens streams, a few at a time, until each has been greeted."""
    opening = request("GET", path, headers=[("Authorization", f"Bearer {token}")])
    listeners: list[Listener] = []
    async with asyncio.timeout(OPENED_S):
        while len(listeners) < count:
            few = [Listener(opening) for _ in range(min(AT_ONCE, count - len(listeners)))]
            for one in few:
                await asyncio.get_running_loop().create_connection(lambda one=one: one, HOST, port)  # type: ignore[misc]
            await asyncio.gather(*(one.seen for one in few))
            listeners += few
    return listeners


async def all_seen(waiting: Sequence[asyncio.Future[float]]) -> float:
    """When the last of them saw it."""
    async with asyncio.timeout(SEEN_S):
        return max(await asyncio.gather(*waiting))


class Line:
    """One keep-alive connection for calls that are timed one by one."""

    def __init__(self, port: int, token: str = "") -> None:
        self._port = port
        self._headers = [("Authorization", f"Bearer {token}"), ("Content-Type", "application/json")]
        self._reader: asyncio.StreamReader | None = None
        self._writer: asyncio.StreamWriter | None = None

    async def post(self, path: str, body: Any) -> int:
        """The answer's status."""
        if self._writer is None:
            self._reader, self._writer = await asyncio.open_connection(HOST, self._port)
        assert self._reader is not None
        self._writer.write(request("POST", path, json.dumps(body).encode(), self._headers))
        head = (await self._reader.readuntil(b"\r\n\r\n")).lower()
        length = re.search(rb"content-length: (\d+)", head)
        await self._reader.readexactly(int(length[1]) if length else 0)
        return int(head[9:12])

    def close(self) -> None:
        if self._writer:
            self._writer.close()
