"""Changes commit together: durable when they return, each for itself, and all told when it failed."""

import asyncio
import contextlib
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.exc import OperationalError

from tests.store.bench import Clock, W, note, notes, opened
from warmline.domain.errors import NotFound
from warmline.store import events
from warmline.store.database import Database, Unavailable
from warmline.store.transaction import Tx


async def together(db: Database, *changes: Callable[[Tx], Any]) -> list[Any]:
    """All in one group: they wait behind a first change until all are in the line."""
    gate = asyncio.create_task(db.change(W, _pause))
    await asyncio.sleep(0.02)
    results = await asyncio.gather(*(db.change(W, change) for change in changes), return_exceptions=True)
    await asyncio.gather(gate, return_exceptions=True)
    return results


def _pause(tx: Tx) -> None:
    import time

    time.sleep(0.1)


def refused(tx: Tx) -> None:
    note(tx, "left by the refused one")
    raise NotFound("thing")


def broken(tx: Tx) -> None:
    note(tx, "left by the broken one")
    raise ZeroDivisionError


def spoilt(tx: Tx) -> None:
    """A statement that the database itself refuses."""
    note(tx, "left by the spoilt one")
    tx.connection.exec_driver_sql("INSERT INTO no_such_table VALUES (1)")


async def test_a_change_is_there_when_it_returns(db: Database) -> None:
    await db.change(W, note, "kept")

    assert await db.read(W, notes) == ["kept"]


@pytest.mark.parametrize("bad", [refused, broken, spoilt])
async def test_one_that_fails_does_not_hurt_its_neighbours(db: Database, bad: Callable[[Tx], None]) -> None:
    results = await together(db, lambda tx: note(tx, "before"), bad, lambda tx: note(tx, "after"))

    assert results[0] == 1
    assert isinstance(results[1], Exception)
    assert results[2] == 2, "the failed one took no number"
    assert await db.read(W, notes) == ["after", "before"]
    assert await db.read(W, events.first_break) is None


async def test_a_refusal_reaches_the_one_who_asked_as_it_is(db: Database) -> None:
    for change in (refused, broken):
        alone = await asyncio.gather(db.change(W, change), return_exceptions=True)
        grouped = await together(db, change, lambda tx: note(tx, "other"))
        assert type(alone[0]) is type(grouped[0])


async def test_events_have_no_gaps_under_many_changes_at_once(db: Database) -> None:
    results = await asyncio.gather(
        *(db.change(W, broken if n % 5 == 4 else note, *(() if n % 5 == 4 else (f"{n:03}",))) for n in range(200)),
        return_exceptions=True,
    )  # fmt: skip

    given = sorted(result for result in results if isinstance(result, int))
    assert given == list(range(1, 161))
    assert await db.read(W, events.first_break) is None


async def test_workspaces_number_their_events_apart(db: Database) -> None:
    from warmline.store import workspaces

    for n in range(2, 6):
        await db.change(f"w_{n}", workspaces.add, f"w_{n}", "Another")
    await asyncio.gather(*(db.change(f"w_{1 + n % 5}", note, f"{n}") for n in range(100)))

    for n in range(1, 6):
        assert await db.read(f"w_{n}", events.latest) == 20
        assert await db.read(f"w_{n}", events.first_break) is None


async def test_a_change_that_nobody_waits_for_any_more_is_still_made(db: Database) -> None:
    waiting = asyncio.create_task(db.change(W, note, "kept"))
    await asyncio.sleep(0)
    waiting.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await waiting
    await db.change(W, note, "next")

    assert await db.read(W, notes) == ["kept", "next"]


async def test_background_work_is_done_too(db: Database) -> None:
    done = await asyncio.gather(*(db.change_later(W, note, f"{n:02}") for n in range(60)), db.change(W, note, "urgent"))

    assert len(done) == 61
    assert len(await db.read(W, notes)) == 61


async def test_reads_see_one_moment(db: Database) -> None:
    first: asyncio.Event = asyncio.Event()
    loop = asyncio.get_running_loop()

    def twice(tx: Tx) -> tuple[int, int]:
        before = len(notes(tx))
        loop.call_soon_threadsafe(first.set)
        _pause(tx)
        return before, len(notes(tx))

    reading = asyncio.create_task(db.read(W, twice))
    await first.wait()
    await db.change(W, note, "meanwhile")

    assert await reading == (0, 0)


async def test_a_reader_cannot_write(sqlite_url: str, clock: Clock) -> None:
    db = await opened(sqlite_url, clock)
    with pytest.raises(Exception, match="readonly"):
        await db.read(W, note, "sneaked in")
    db.close()


async def test_hints_are_told_after_the_commit_and_only_if_it_held(db: Database) -> None:
    told: list[frozenset[str]] = []
    db.listen(told.append)

    with contextlib.suppress(NotFound):
        await db.change(W, refused)
    await db.change(W, note, "kept")
    await asyncio.sleep(0.05)

    assert told == [frozenset({f"events:{W}"})]


async def test_a_wake_up_that_fails_does_not_stop_the_writer(db: Database) -> None:
    def fails(hints: frozenset[str]) -> None:
        raise RuntimeError("nobody listens")

    db.listen(fails)
    await db.change(W, note, "first")
    async with asyncio.timeout(5):
        await db.change(W, note, "second")

    assert len(await db.read(W, notes)) == 2


async def test_closing_waits_for_what_was_submitted(database_url: str, clock: Clock) -> None:
    db = await opened(database_url, clock)
    changes = [asyncio.ensure_future(db.change(W, note, f"{n:02}")) for n in range(20)]
    await asyncio.sleep(0)
    await asyncio.to_thread(db.close)
    await asyncio.gather(*changes)

    again = await opened(database_url, clock)
    assert len(await again.read(W, notes)) == 20
    again.close()


# When the disk, or the connection, fails


async def test_a_failed_commit_is_told_to_everyone_and_nothing_stays(db: Database) -> None:
    def fail(connection: Any) -> None:
        raise OperationalError("COMMIT", None, Exception("disk I/O error"))

    event.listen(db._write_engine, "commit", fail)
    results = await together(db, *(partial(note, text=f"{n}") for n in range(5)))
    event.remove(db._write_engine, "commit", fail)

    assert [type(result) for result in results] == [Unavailable] * 5
    assert await db.read(W, notes) == []
    assert await db.change(W, note, "after") == 1
    assert await db.read(W, events.first_break) is None


async def test_a_full_disk_is_told_and_what_was_promised_is_there(sqlite_url: str, clock: Clock) -> None:
    db = await opened(sqlite_url, clock)
    _allow_pages(db, 40)
    kept = 0
    for group in range(12):
        results = await together(db, *(partial(note, text=f"{n} " + "x" * 9_000) for n in range(6)))
        kept += sum(isinstance(result, int) for result in results)
        assert len(await db.read(W, notes)) == kept, f"group {group}: what was promised is not what is there"
        if any(isinstance(result, Exception) for result in results):
            break
    else:
        raise AssertionError("the disk never became full")
    _allow_pages(db, 1_000_000)

    assert isinstance(await db.change(W, note, "space again"), int)
    assert await db.read(W, events.first_break) is None
    db.close()


def _allow_pages(db: Database, more: int) -> None:
    """The disk, as SQLite sees it, has room for so many pages more."""
    connection = db._write_engine.raw_connection()
    used = connection.cursor().execute("PRAGMA page_count").fetchone()[0]
    connection.cursor().execute(f"PRAGMA max_page_count={used + more}")
    connection.close()


@pytest.mark.postgres
async def test_a_lost_connection_is_told_and_the_next_change_works(postgres_url: str, clock: Clock) -> None:
    db = await opened(postgres_url, clock)

    def hang_up(tx: Tx) -> None:
        note(tx, "lost with the connection")
        tx.connection.connection.driver_connection.close()  # type: ignore[union-attr]

    results = await together(db, lambda tx: note(tx, "a neighbour"), hang_up, lambda tx: note(tx, "another"))

    assert all(isinstance(result, Exception) for result in results)
    assert await db.read(W, notes) == []
    assert await db.change(W, note, "after") == 1
    db.close()


async def test_the_database_survives_a_restart(database_url: str, clock: Clock, tmp_path: Path) -> None:
    first = await opened(database_url, clock)
    await first.change(W, note, "before")
    first.close()

    second = await opened(database_url, clock, "second")
    assert await second.read(W, notes) == ["before"]
    assert await second.change(W, note, "after") == 2
    second.close()
