"""The loop under every worker: it wakes when there is news, and no fault stops it."""

import asyncio

import pytest

from warmline.reactions import loop as module
from warmline.reactions.loop import Loop, seconds_until


async def rounds(loop: Loop, seconds: float) -> None:
    loop.start()
    await asyncio.sleep(seconds)
    await loop.stop()


async def test_a_step_that_fails_does_not_stop_the_loop(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "RECOVER_S", 0.01)
    tried: list[int] = []

    async def step() -> float | None:
        tried.append(1)
        raise RuntimeError("broken")

    await rounds(Loop("test", step), 0.2)

    assert len(tried) > 2


async def test_news_wakes_it_at_once() -> None:
    times: list[float] = []

    async def step() -> float | None:
        times.append(asyncio.get_running_loop().time())
        return None

    loop = Loop("test", step)
    loop.start()
    await asyncio.sleep(0.05)
    loop.wake()
    await asyncio.sleep(0.05)
    await loop.stop()

    assert len(times) == 2


async def test_it_looks_by_itself_when_the_news_was_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "POLL_S", 0.02)
    count: list[int] = []

    async def step() -> float | None:
        count.append(1)
        return 3600.0

    await rounds(Loop("test", step), 0.2)

    assert len(count) > 2


def test_the_wait_for_what_is_due_is_never_zero() -> None:
    assert seconds_until(None, 1000) is None
    assert seconds_until(3000, 1000) == 2.0
    assert seconds_until(500, 1000) == 0.001
