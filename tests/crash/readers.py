"""A live reader: follows the stream of events over any number of broken lines, and keeps what it was told."""

import asyncio
import json
from collections.abc import AsyncIterator

import httpx

from tests.crash.history import Json
from tests.crash.replay import Replay

LINE_DEAD_S = 40.0


class Reader:
    """Never fetches: what it knows comes from events alone, so a lost one shows."""

    def __init__(self, name: str, url: str, token: str, after: int) -> None:
        self.name, self.url, self.after = name, url, after
        self.headers = {"Authorization": f"Bearer {token}"}
        self.replay = Replay()
        self.resets = 0

    @property
    def last(self) -> int:
        return self.replay.last or self.after

    async def follow(self) -> None:
        """Until cancelled. A refused or broken line is tried again at once, from where it broke."""
        timeout = httpx.Timeout(5, read=LINE_DEAD_S)
        async with httpx.AsyncClient(trust_env=False, timeout=timeout) as http:
            while True:
                try:
                    await self._read(http)
                except httpx.TransportError:
                    await asyncio.sleep(0.05)

    async def _read(self, http: httpx.AsyncClient) -> None:
        headers = {**self.headers, "Last-Event-ID": str(self.last)}
        async with http.stream("GET", f"{self.url}/api/v1/stream", headers=headers) as answer:
            if answer.status_code != 200:
                await asyncio.sleep(0.05)
                return
            async for name, data in messages(answer.aiter_lines()):
                self._take(name, data)

    def _take(self, name: str, data: Json) -> None:
        if name == "event":
            self.replay.apply(data)
        elif name == "reset":
            self.resets += 1


async def messages(lines: AsyncIterator[str]) -> AsyncIterator[tuple[str, Json]]:
    """Server-Sent Events as (name, data); comments are beats and are passed over."""
    name, data = "message", list[str]()
    async for line in lines:
        if line.startswith("event:"):
            name = line[6:].strip()
        elif line.startswith("data:"):
            data.append(line[5:].strip())
        elif not line and data:
            yield name, json.loads("\n".join(data))
            name, data = "message", []
