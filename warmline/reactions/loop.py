"""The loop every worker runs: do what is due, then wait for news or for the next thing to fall due."""

import asyncio
from collections.abc import Awaitable, Callable

import structlog

log = structlog.get_logger(__name__)
POLL_S = 1.0
"""A wake-up that was lost costs this much."""
RECOVER_S = 0.5


class Loop:
    """Calls `step` whenever something may be due.

    Args:
        step: does what is due; gives the seconds until more falls due, 0 for "there is more", None if unknown.
    """

    def __init__(self, name: str, step: Callable[[], Awaitable[float | None]]) -> None:
        self.name = name
        self._step = step
        self._news = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self.beat = 0.0
        """When the loop last came round, by the event loop's clock: readiness checks look at it."""

    def wake(self) -> None:
        self._news.set()

    def start(self) -> None:
        self._task = asyncio.create_task(self._run(), name=f"warmline-{self.name}")

    async def stop(self) -> None:
        if self._task:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _run(self) -> None:
        while True:
            self.beat = asyncio.get_running_loop().time()
            self._news.clear()
            try:
                wait = await self._step()
            except Exception as error:
                log.exception("loop_failed", loop=self.name, error=repr(error))
                wait = RECOVER_S
            await self._pause(POLL_S if wait is None else min(max(wait, 0.0), POLL_S))

    async def _pause(self, seconds: float) -> None:
        if seconds == 0:
            await asyncio.sleep(0)
            return
        try:
            async with asyncio.timeout(seconds):
                await self._news.wait()
        except TimeoutError:
            pass


def seconds_until(due_at: int | None, now: int) -> float | None:
    return None if due_at is None else max((due_at - now) / 1000, 0.001)
