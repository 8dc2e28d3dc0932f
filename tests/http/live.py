"""A reader of event streams: over real HTTP, as a browser does it."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx

Json = dict[str, Any]


@dataclass
class Stream:
    """What has arrived so far, and whether it has ended."""

    arrived: list[tuple[str, Json, str | None]] = field(default_factory=list)
    raw: str = ""
    ended: bool = False
    _news: asyncio.Event = field(default_factory=asyncio.Event)

    def of(self, kind: str) -> list[Json]:
        return [data for name, data, _ in self.arrived if name == kind]

    @property
    def events(self) -> list[Json]:
        return self.of("event")

    @property
    def types(self) -> list[str]:
        return [event["type"] for event in self.events]

    async def until(self, good: Callable[["Stream"], bool], seconds: float = 8) -> "Stream":
        try:
            async with asyncio.timeout(seconds):
                while not good(self):
                    self._news.clear()
                    await self._news.wait()
        except TimeoutError:
            raise AssertionError(f"did not come about; arrived: {[(n, i) for n, _, i in self.arrived]}") from None
        return self

    async def read(self, response: httpx.Response) -> None:
        block: Json = {}
        try:
            async for line in response.aiter_lines():
                self.raw += line + "\n"
                if line:
                    name, _, value = line.partition(": ")
                    block[name] = value
                elif block.get("event"):
                    self.arrived.append((block["event"], json.loads(block["data"]), block.get("id")))
                    block = {}
                self._news.set()
        finally:
            self.ended = True
            self._news.set()


@asynccontextmanager
async def listening(
    http: httpx.AsyncClient, path: str, token: str, *, after: int | None = None, by_header: bool = False
) -> AsyncIterator[Stream]:
    """Open while the block runs; the first `hello` has arrived."""
    headers = {"Authorization": f"Bearer {token}"}
    if after is not None and by_header:
        headers["Last-Event-ID"] = str(after)
    query = f"?after={after}" if after is not None and not by_header else ""
    async with http.stream("GET", path + query, headers=headers, timeout=None) as response:
        assert response.status_code == 200, await response.aread()
        assert response.headers["content-type"].startswith("text/event-stream")
        stream = Stream()
        reading = asyncio.create_task(stream.read(response))
        try:
            await stream.until(lambda s: bool(s.of("hello")))
            yield stream
        finally:
            reading.cancel()
            await asyncio.gather(reading, return_exceptions=True)
