"""A small HTTP load generator: keep-alive connections that each send one request after another.

Written by hand because it must cost far less than the server it measures: on two cores an ordinary
client would be most of what is measured.
"""

import asyncio
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import uvloop

from bench.figures import percentile

HOST = "127.0.0.1"
LONGEST_S = 30.0


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
        return percentile(self.latencies_ms, q)


class _Connection(asyncio.Protocol):
    def __init__(self, requests: Iterator[bytes], until: float, done: asyncio.Future[None]) -> None:
        self._requests = requests
        self._until = until
        self._done = done
        self._transport: asyncio.Transport | None = None
        self._buffer = b""
        self._sent_at = 0.0
        self.latencies: list[float] = []
        self.refused = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        # Not checked by isinstance: uvloop's transports are of a class of their own.
        self._transport = transport  # type: ignore[assignment]
        self._next()

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        head, separator, rest = self._buffer.partition(b"\r\n\r\n")
        if not separator or len(rest) < _length(head):
            return
        now = time.perf_counter()
        self._buffer = b""
        self.latencies.append(now - self._sent_at)
        self.refused += head[9:12] not in (b"200", b"201")
        self._next()

    def connection_lost(self, error: Exception | None) -> None:
        if not self._done.done():
            self._done.set_exception(error or ConnectionError("the server closed the connection"))

    def _next(self) -> None:
        assert self._transport is not None
        now = time.perf_counter()
        request = next(self._requests, None) if now < self._until else None
        if request is None:
            if not self._done.done():
                self._done.set_result(None)
            self._transport.close()
            return
        self._sent_at = now
        self._transport.write(request)


def _length(head: bytes) -> int:
    lowered = head.lower()
    start = lowered.find(b"content-length:")
    return int(lowered[start + 15 :].split(b"\r\n", 1)[0]) if start >= 0 else 0


def run(port: int, requests: Sequence[bytes], connections: int = 64) -> Result:
    """Sends the requests over keep-alive connections, until all are sent or `LONGEST_S` have passed."""
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        return runner.run(_run(port, requests, connections))


async def _run(port: int, requests: Sequence[bytes], connections: int) -> Result:
    loop = asyncio.get_running_loop()
    shared = iter(requests)
    made: list[_Connection] = []
    finished: list[asyncio.Future[None]] = []
    started = time.perf_counter()
    for _ in range(connections):
        protocol = _Connection(shared, started + LONGEST_S, loop.create_future())
        made.append(protocol)
        finished.append(protocol._done)
        await loop.create_connection(lambda one=protocol: one, HOST, port)  # type: ignore[misc]
    await asyncio.gather(*finished)
    seconds = time.perf_counter() - started
    latencies = [1000 * value for one in made for value in one.latencies]
    return Result(len(latencies), seconds, latencies, sum(one.refused for one in made))


def request(method: str, path: str, body: bytes = b"", headers: Sequence[tuple[str, str]] = ()) -> bytes:
    """The bytes of one request."""
    lines = [f"{method} {path} HTTP/1.1", f"Host: {HOST}", f"Content-Length: {len(body)}"]
    lines += [f"{name}: {value}" for name, value in headers]
    return ("\r\n".join(lines) + "\r\n\r\n").encode() + body
