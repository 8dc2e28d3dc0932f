"""A small HTTP load generator: keep-alive connections that each send one request after another.

Written by hand because it must cost far less than the server it measures: on two cores an ordinary
client would be most of what is measured.
"""

import asyncio
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Result:
    """What came of a run."""

    requests: int
    seconds: float
    latencies_ms: Sequence[float]
    refused: int

    @property
    def rate(self) -> float:
        return self.requests / self.seconds

    def percentile(self, q: float) -> float:
        ordered = sorted(self.latencies_ms)
        return ordered[min(len(ordered) - 1, int(len(ordered) * q))]


class _Connection(asyncio.Protocol):
    def __init__(self, requests: Iterator[bytes], done: asyncio.Future[None]) -> None:
        self._requests = requests
        self._done = done
        self._transport: asyncio.Transport | None = None
        self._buffer = b""
        self._sent_at = 0.0
        self.latencies: list[float] = []
        self.refused = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._next()

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        head, separator, rest = self._buffer.partition(b"\r\n\r\n")
        if not separator or len(rest) < _length(head):
            return
        self._buffer = b""
        self.latencies.append(time.perf_counter() - self._sent_at)
        self.refused += head[9:12] not in (b"200", b"201")
        self._next()

    def connection_lost(self, error: Exception | None) -> None:
        if not self._done.done():
            self._done.set_exception(error or ConnectionError("the server closed the connection"))

    def _next(self) -> None:
        assert self._transport is not None
        request = next(self._requests, None)
        if request is None:
            if not self._done.done():
                self._done.set_result(None)
            self._transport.close()
            return
        self._sent_at = time.perf_counter()
        self._transport.write(request)


def _length(head: bytes) -> int:
    lowered = head.lower()
    start = lowered.find(b"content-length:")
    return int(lowered[start + 15 :].split(b"\r\n", 1)[0]) if start >= 0 else 0


async def run(port: int, requests: Sequence[bytes], connections: int = 64) -> Result:
    """Sends all requests over `connections` keep-alive connections."""
    loop = asyncio.get_running_loop()
    shared = iter(requests)
    made: list[_Connection] = []
    finished = []
    started = time.perf_counter()
    for _ in range(connections):
        done = loop.create_future()
        _, protocol = await loop.create_connection(lambda d=done: _Connection(shared, d), "127.0.0.1", port)
        made.append(protocol)
        finished.append(done)
    await asyncio.gather(*finished)
    seconds = time.perf_counter() - started
    latencies = [1000 * value for one in made for value in one.latencies]
    return Result(len(requests), seconds, latencies, sum(one.refused for one in made))


def request(method: str, path: str, body: bytes = b"", headers: Sequence[tuple[str, str]] = ()) -> bytes:
    """The bytes of one request."""
    lines = [f"{method} {path} HTTP/1.1", "Host: 127.0.0.1", f"Content-Length: {len(body)}"]
    lines += [f"{name}: {value}" for name, value in headers]
    return ("\r\n".join(lines) + "\r\n\r\n").encode() + body
