"""What is forgotten with time, and streams that may not go on."""

from collections.abc import AsyncIterator
from itertools import count

import pytest

from warmline.reactions.housekeeping import RAW_KEPT_MS, Housekeeping
from warmline.reactions.live import Hub, Stream
from warmline.store import idempotency, inbound, people, workspaces
from warmline.store.database import Database
from warmline.wakeup import MemoryWakeup

DAY = 86_400_000
numbers = count(1)


class Clock:
    """Moved by hand."""

    now = 1_800_000_000_000

    def __call__(self) -> int:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def db(database_url: str, clock: Clock) -> AsyncIterator[Database]:
    opened = Database(database_url, clock=clock, ids=lambda prefix: f"{prefix}_{next(numbers)}")
    await opened.change("w", workspaces.add, "w", "Shop")
    yield opened
    opened.close()


async def test_raw_webhooks_are_forgotten_a_month_after_they_were_read(db: Database, clock: Clock) -> None:
    for _ in range(2):
        await db.append("w", inbound.add, "ch", b"{}")
    first, second = await db.change("w", inbound.take, worker="me", lease_ms=1000, limit=2)
    await db.change("w", inbound.done, first["id"])
    clock.now += RAW_KEPT_MS + DAY

    await Housekeeping(db, Hub(db, MemoryWakeup(), "me")).clear()

    assert await db.read(None, inbound.waiting) == 1
    assert not await db.read("w", inbound.is_done, second["id"])


async def test_answers_to_repeated_requests_are_forgotten_after_two_days(db: Database, clock: Clock) -> None:
    await db.change("w", idempotency.keep, "ana", "key", "print", {"id": 1})
    house = Housekeeping(db, Hub(db, MemoryWakeup(), "me"))
    await house.clear()
    assert await db.read("w", idempotency.known, "ana", "key", "print") == {"id": 1}

    clock.now += 3 * DAY
    await house.clear()

    assert await db.read("w", idempotency.known, "ana", "key", "print") is None


async def test_a_stream_whose_sign_in_has_run_out_is_ended(db: Database, clock: Clock) -> None:
    for id, days in (("k_short", 1), ("k_long", 30)):
        values = {"id": id, "kind": "session", "secret_hash": id, "expires_at": clock.now + days * DAY}
        await db.change("w", people.add_credential, values)
    hub = Hub(db, MemoryWakeup(), "me")
    streams = {id: Stream("w", teammate_id="t", credential_id=id) for id in ("k_short", "k_long")}
    for stream in streams.values():
        await hub.join(stream, None)
    clock.now += 2 * DAY

    await Housekeeping(db, hub).close_ended()

    assert [ended(stream) for stream in streams.values()] == [True, False]


def ended(stream: Stream) -> bool:
    chunks = [stream.chunks.get_nowait() for _ in range(stream.chunks.qsize())]
    return None in chunks
