"""The hub of all open streams: nothing is lost on the way, and who falls behind comes back by number."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest

from tests.actions.shop import Shop
from tests.reactions.world import World
from warmline.reactions import live
from warmline.reactions.live import Hub, Stream
from warmline.store import events
from warmline.wakeup import MemoryWakeup


@pytest.fixture
async def hub(world: World) -> AsyncIterator[Hub]:
    wakeup = MemoryWakeup()
    made = Hub(world.db, wakeup, "process-1")
    wakeup.listen(made.heard)
    yield made
    made.close()


def stream_of(shop: Shop, who: str = "Ana", credential: str = "k_1") -> Stream:
    return Stream(shop.workspace, teammate_id=shop.people[who].id, credential_id=credential)


def arrived(stream: Stream) -> list[tuple[str, Any]]:
    """What waits to be written, taken off the queue; the end is (`end`, None)."""
    found: list[tuple[str, Any]] = []
    while not stream.chunks.empty():
        chunk = stream.chunks.get_nowait()
        if chunk is None:
            found.append(("end", None))
            continue
        lines = dict(line.split(": ", 1) for line in chunk.decode().strip().split("\n"))
        found.append((lines["event"], json.loads(lines["data"])))
    return found


def numbers(stream: Stream) -> list[int]:
    return [data["seq"] for kind, data in arrived(stream) if kind == "event"]


async def all_pumped(hub: Hub) -> None:
    hub.pump_all()
    while running := [task for task in hub._pumping.values() if not task.done()]:
        await asyncio.wait(running)


async def test_who_joins_gets_what_was_missed_and_what_comes(world: World, hub: Hub) -> None:
    world.shop.rosa_writes()
    stream = stream_of(world.shop)
    await hub.join(stream, 0)
    world.shop.rosa_writes()
    await all_pumped(hub)

    assert numbers(stream) == list(range(1, world.shop.do(events.latest) + 1))


async def test_who_joins_in_the_middle_of_much_happening_misses_nothing(world: World, hub: Hub) -> None:
    shop = world.shop
    before = shop.do(events.latest)
    streams = [stream_of(shop) for _ in range(6)]

    async def busy() -> None:
        for n in range(40):
            await asyncio.to_thread(shop.rosa_writes, f"line {n}")
            hub.pump_all()

    async def late(stream: Stream, seconds: float) -> None:
        await asyncio.sleep(seconds)
        await hub.join(stream, before)

    await asyncio.gather(busy(), *(late(stream, n / 50) for n, stream in enumerate(streams)))
    await all_pumped(hub)

    whole = list(range(before + 1, shop.do(events.latest) + 1))
    assert [numbers(stream) for stream in streams] == [whole] * 6


async def test_a_slow_reader_is_cut_off_and_has_lost_nothing(
    world: World, hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live, "BACKLOG", 4)
    slow = Stream(world.shop.workspace, teammate_id=world.shop.ana.id)
    slow.chunks = asyncio.Queue(6)
    start = world.shop.do(events.latest)
    await hub.join(slow, None)
    for _ in range(10):
        world.shop.rosa_writes()
    await all_pumped(hub)

    read = arrived(slow)
    seen = [data["seq"] for kind, data in read if kind == "event"]
    assert read[-1] == ("end", None)
    assert seen == list(range(start + 1, start + 1 + len(seen))), "what it was given has no gap: it resumes from there"


async def test_ending_a_stream_drops_what_waits(world: World) -> None:
    stream = stream_of(world.shop)
    for n in range(5):
        stream.put(f"event: event\ndata: {n}\n\n".encode())

    stream.end()

    assert arrived(stream) == [("end", None)]


async def test_a_revoked_sign_in_ends_its_own_stream_only(world: World, hub: Hub) -> None:
    gone, stays = stream_of(world.shop, "Ana", "k_gone"), stream_of(world.shop, "Ana", "k_stays")
    for stream in (gone, stays):
        await hub.join(stream, None)

    hub.heard(f"revoked:{world.shop.workspace}:k_gone", {})

    assert arrived(gone)[-1] == ("end", None)
    assert ("end", None) not in arrived(stays)


async def test_a_teammate_who_is_gone_loses_all_streams(world: World, hub: Hub) -> None:
    tabs = [stream_of(world.shop, "Ben", f"k_{n}") for n in range(3)]
    for stream in tabs:
        await hub.join(stream, None)

    hub.heard(f"revoked:{world.shop.workspace}:{world.shop.ben.id}", {})

    assert all(arrived(stream)[-1] == ("end", None) for stream in tabs)


async def test_a_gap_over_the_limit_is_a_reset(world: World, hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live, "MAX_REPLAY", 3)
    world.shop.rosa_waits()
    latest = world.shop.do(events.latest)
    stream = stream_of(world.shop)

    await hub.join(stream, 0)

    kinds = [(kind, data.get("seq")) for kind, data in arrived(stream)]
    assert kinds[:2] == [("hello", latest), ("reset", latest)]
    assert "event" not in dict(kinds)


async def test_presence_counts_other_processes_until_they_fall_silent(
    world: World, hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    hub.heard(f"presence:{world.shop.workspace}", {"process": "process-2", "online": ["t_far"]})
    assert hub.online(world.shop.workspace) == {"t_far"}

    monkeypatch.setattr(live, "PRESENCE_KEPT_S", -1.0)
    assert hub.online(world.shop.workspace) == set()


async def test_who_leaves_is_no_longer_here(world: World, hub: Hub) -> None:
    stream = stream_of(world.shop)
    await hub.join(stream, None)
    assert hub.online(world.shop.workspace) == {world.shop.ana.id}

    hub.leave(stream)

    assert hub.online(world.shop.workspace) == set()
