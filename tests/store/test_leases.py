"""Work is taken once: no lease is given twice, whoever races, and order is kept within a conversation."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from tests.actions.shop import CONFIG, TEAM, connector
from tests.store.bench import Clock, W, note, notes, opened
from warmline.actions import accounts, administration, handoffs
from warmline.actions.handoffs import Me
from warmline.actions.receive import receive
from warmline.channel import Identity, Incoming
from warmline.domain.errors import AlreadyClaimed, Conflict
from warmline.domain.permissions import Role
from warmline.store import deliveries, events, inbound, people, timers
from warmline.store.database import Database
from warmline.store.transaction import Tx


@pytest.fixture
async def two(database_url: str, clock: Clock) -> AsyncIterator[tuple[Database, Database]]:
    """Two processes on one database (on SQLite: one, twice)."""
    first = await opened(database_url, clock, "a")
    second = first if database_url.startswith("sqlite") else await opened(database_url, clock, "b")
    yield first, second
    first.close()
    if second is not first:
        second.close()


def delivery(tx: Tx, id: str, *, conversation: str = "c_1", seq: int = 1, due_at: int | None = None) -> None:
    deliveries.add(
        tx,
        {"id": id, "conversation_id": conversation, "message_id": f"m_{id}", "channel_id": "ch_1", "seq": seq,
         "author": "teammate", "epoch": None, "due_at": due_at if due_at is not None else tx.now},
    )  # fmt: skip


async def taken(db: Database, worker: str = "w", limit: int = 100, lease_ms: int = 5_000) -> list[str]:
    rows = await db.change(None, deliveries.take_due, worker=worker, lease_ms=lease_ms, limit=limit)
    return sorted(row["id"] for row in rows)


async def test_no_delivery_is_leased_twice_however_many_ask(two: tuple[Database, Database]) -> None:
    for n in range(60):
        await two[0].change(W, delivery, f"d_{n:02}", conversation=f"c_{n}")

    asked = await asyncio.gather(*(taken(two[n % 2], f"worker-{n}", 7) for n in range(30)))

    got = [id for ids in asked for id in ids]
    assert len(got) == len(set(got)) == 60


async def test_no_timer_is_leased_twice_either(two: tuple[Database, Database]) -> None:
    for n in range(40):
        await two[0].change(W, timers.put, "owed", f"c_{n}", two[0].now)

    asked = await asyncio.gather(
        *(two[n % 2].change(None, timers.take_due, worker=f"w-{n}", lease_ms=5_000, limit=3) for n in range(30))
    )

    got = [row["key"] for rows in asked for row in rows]
    assert len(got) == len(set(got)) == 40


async def test_webhooks_are_leased_once_and_in_the_order_they_came(two: tuple[Database, Database]) -> None:
    for n in range(20):
        await two[0].change(W, inbound.add, "ch_1", str(n).encode())

    asked = await asyncio.gather(
        *(two[n % 2].change(None, inbound.take, worker=f"w-{n}", lease_ms=5_000, limit=4) for n in range(10))
    )

    got = [int(row["body"]) for rows in asked for row in rows]
    assert sorted(got) == list(range(20))
    assert all([int(r["body"]) for r in rows] == sorted(int(r["body"]) for r in rows) for rows in asked)


async def test_a_lease_that_ran_out_is_given_to_another(db: Database, clock: Clock) -> None:
    await db.change(W, delivery, "d_1")
    assert await taken(db, "dead", lease_ms=1_000) == ["d_1"]
    clock.now += 1_000
    assert await taken(db, "alive") == []
    clock.now += 1

    assert await taken(db, "alive") == ["d_1"]


async def test_the_order_within_a_conversation_is_kept(db: Database) -> None:
    await db.change(W, delivery, "d_2", seq=2)
    await db.change(W, delivery, "d_1", seq=1)
    await db.change(W, delivery, "other", conversation="c_2", seq=9)

    assert await taken(db) == ["d_1", "other"]
    await db.change(W, lambda tx: deliveries.change(tx, "d_1", status="sending"))
    assert await taken(db) == []
    await db.change(W, lambda tx: deliveries.change(tx, "d_1", status="failed"))
    assert await taken(db) == ["d_2"]


async def test_one_that_is_to_be_tried_later_still_goes_first(db: Database, clock: Clock) -> None:
    await db.change(W, delivery, "d_1", seq=1, due_at=clock.now + 5_000)
    await db.change(W, delivery, "d_2", seq=2)

    assert await taken(db) == []
    assert await db.read(None, deliveries.next_due) == clock.now + 5_000


async def test_what_is_due_first_is_taken_first(db: Database, clock: Clock) -> None:
    for n in (3, 1, 2):
        await db.change(W, delivery, f"d_{n}", conversation=f"c_{n}", due_at=clock.now - 10 + n)

    assert await taken(db, limit=2) == ["d_1", "d_2"]


# Timers


async def due(db: Database, worker: str = "w") -> list[Any]:
    return list(await db.change(None, timers.take_due, worker=worker, lease_ms=5_000, limit=10))


async def test_a_timer_comes_when_it_is_due_and_not_before(db: Database, clock: Clock) -> None:
    await db.change(W, timers.put, "owed", "c_1", clock.now + 100)
    assert await due(db) == []
    assert await db.read(None, timers.next_due) == clock.now + 100
    clock.now += 100

    [timer] = await due(db)
    assert (timer["kind"], timer["key"]) == ("owed", "c_1")


async def test_a_timer_that_was_run_is_gone(db: Database) -> None:
    await db.change(W, timers.put, "owed", "c_1", db.now)
    [timer] = await due(db)

    assert await db.change(W, timers.finish, timer)
    assert not await db.change(W, timers.finish, timer)
    assert await due(db) == []


async def test_a_timer_set_anew_outdates_whoever_runs_the_old_one(db: Database) -> None:
    await db.change(W, timers.put, "owed", "c_1", db.now)
    [old] = await due(db)
    await db.change(W, timers.put, "owed", "c_1", db.now)

    assert not await db.change(W, timers.finish, old)
    [new] = await due(db)
    assert new["generation"] == old["generation"] + 1
    assert await db.change(W, timers.finish, new)


async def test_a_timer_taken_over_by_another_cannot_be_finished_by_the_first(db: Database, clock: Clock) -> None:
    await db.change(W, timers.put, "owed", "c_1", db.now)
    [first] = await due(db, "slow")
    clock.now += 5_001
    [second] = await due(db, "quick")

    assert not await db.change(W, timers.finish, first)
    assert await db.change(W, timers.finish, second)


async def test_a_timer_that_failed_comes_again_later(db: Database, clock: Clock) -> None:
    await db.change(W, timers.put, "owed", "c_1", db.now)
    [timer] = await due(db)
    await db.change(W, timers.failed, timer, clock.now + 1_000)
    assert await due(db) == []
    clock.now += 1_000

    [again] = await due(db)
    assert again["failures"] == 1


async def test_there_is_one_timer_of_a_kind_for_a_thing(db: Database, clock: Clock) -> None:
    for late in (300, 100, 200):
        await db.change(W, timers.put, "owed", "c_1", clock.now + late)
    await db.change(W, timers.put, "ring", "c_1", clock.now)

    assert [timer["kind"] for timer in await due(db)] == ["ring"]
    clock.now += 200
    assert [timer["kind"] for timer in await due(db)] == ["owed"]


async def test_a_dropped_timer_never_comes(db: Database) -> None:
    await db.change(W, timers.put, "owed", "c_1", db.now)
    await db.change(W, timers.drop, "c_1", "owed", "ring")

    assert await due(db) == []


# Races between processes


async def cast(db: Database) -> list[Me]:
    def make(tx: Tx) -> list[Me]:
        ids = [
            accounts.join(tx, name=who, email=f"{who.lower()}@race.example", password_hash=None, role=role)
            for who, role in TEAM
        ]
        return [Me(W, id, who, role) for id, (who, role) in zip(ids, TEAM, strict=True)]

    return await db.change(W, make)


def rosa(tx: Tx, me: Me) -> str:
    channel = administration.add_channel(tx, me, connector(), kind="whatsapp", name="WhatsApp", values=CONFIG)
    incoming = Incoming("wamid.1", (Identity("phone", "15550001"),), "Rosa", "Hello")
    message = receive(tx, channel, incoming)
    from warmline.store import messages

    found = messages.get(tx, message or "")
    assert found is not None
    return str(found["conversation_id"])


async def test_of_all_who_claim_at_once_exactly_one_wins(two: tuple[Database, Database]) -> None:
    people_ = [me for me in await cast(two[0]) if me.role is not Role.VIEWER]
    id = await two[0].change(W, rosa, people_[0])

    tries = [(two[n % 2], people_[n % 3]) for n in range(30)]
    answers = await asyncio.gather(*(db.change(W, handoffs.claim, id, me) for db, me in tries), return_exceptions=True)

    winners = {me.id for (_, me), answer in zip(tries, answers, strict=True) if not isinstance(answer, Exception)}
    lost = [answer for answer in answers if isinstance(answer, Exception)]
    assert len(winners) == 1, "claiming again what one has already is no second winner"
    assert all(isinstance(answer, AlreadyClaimed) for answer in lost)
    assert {answer.more["holder"].id for answer in lost if isinstance(answer, AlreadyClaimed)} == winners


async def test_two_processes_number_events_without_gaps(two: tuple[Database, Database]) -> None:
    given = await asyncio.gather(*(two[n % 2].change(W, note, f"{n}") for n in range(100)))

    assert sorted(given) == list(range(1, 101))
    assert await two[1].read(W, events.first_break) is None
    assert len(await two[1].read(W, notes)) == 100


async def test_the_same_message_through_two_processes_is_stored_once(two: tuple[Database, Database]) -> None:
    [lee, *_] = await cast(two[0])
    await two[0].change(W, rosa, lee)
    channel = (await two[0].read(W, _channels))[0]["id"]
    again = Incoming("wamid.same", (Identity("phone", "15550001"),), "Rosa", "Once")

    stored = await asyncio.gather(*(two[n % 2].change(W, receive, channel, again) for n in range(50)))

    assert sum(id is not None for id in stored) == 1


def _channels(tx: Tx) -> Any:
    from warmline.store import channels

    return channels.all_of(tx)


async def test_the_first_run_happens_once_even_in_two_processes(two: tuple[Database, Database]) -> None:
    def first(tx: Tx, n: int) -> str:
        return accounts.first_run(
            tx, workspace_name="Shop", name="Lee", email=f"lee{n}@first.example", password_hash="x"
        )

    answers = await asyncio.gather(
        *(two[n % 2].change(f"w_first{n}", first, n) for n in range(12)), return_exceptions=True
    )

    assert sum(isinstance(answer, str) for answer in answers) == 1
    assert all(isinstance(answer, str | Conflict) for answer in answers)
    assert await two[0].read(None, people.anyone)
