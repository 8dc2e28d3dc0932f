"""Tells open pages what has happened. Nothing is kept: a page that missed something asks again."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

Event = dict[str, Any]
BACKLOG = 1000


class Hub:
    def __init__(self) -> None:
        self._pages: set[asyncio.Queue[Event | None]] = set()

    def tell(self, kind: str, **what: Any) -> None:
        for page in list(self._pages):
            if page.full():
                self._drop(page)
            else:
                page.put_nowait({"type": kind, **what})

    async def listen(self) -> AsyncIterator[Event]:
        """Events from now on, until the hub closes or the listener is too slow."""
        page: asyncio.Queue[Event | None] = asyncio.Queue(BACKLOG)
        self._pages.add(page)
        try:
            while (event := await page.get()) is not None:
                yield event
        finally:
            self._pages.discard(page)

    def close(self) -> None:
        for page in list(self._pages):
            self._drop(page)

    def _drop(self, page: asyncio.Queue[Event | None]) -> None:
        self._pages.discard(page)
        while not page.empty():
            page.get_nowait()
        page.put_nowait(None)
