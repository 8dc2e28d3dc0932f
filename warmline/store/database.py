"""The database: changes go through writers that commit together, reads run beside them.

A writer is one thread with one connection. It takes every change that is waiting, runs each inside
a savepoint, and commits them all at once: the one slow step, making it durable, is shared. SQLite has
one writer; PostgreSQL has several, and a workspace always goes to the same one.
"""

import asyncio
import contextlib
import queue
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Concatenate, ParamSpec, TypeVar
from zlib import crc32

import structlog
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import SQLAlchemyError

from warmline.domain.errors import Refused
from warmline.store.engines import make_engine
from warmline.store.transaction import Clock, Ids, Tx

log = structlog.get_logger(__name__)
P = ParamSpec("P")
R = TypeVar("R")
GROUP = 256
"""Changes committed together at most: enough to share the sync, few enough to keep waits short."""


class Unavailable(Refused):
    """The database could not save it; nothing was changed."""

    remedy = "Try again in a moment. If it goes on, look at the server's log and its disk."


@dataclass(slots=True)
class _Change:
    workspace: str | None
    call: Callable[[Tx], Any]
    loop: asyncio.AbstractEventLoop
    done: "asyncio.Future[Any]"
    result: Any = None
    error: BaseException | None = None
    hints: frozenset[str] = frozenset()


class Writer(threading.Thread):
    """One thread, one connection: runs waiting changes in groups."""

    def __init__(self, engine: Engine, clock: Clock, ids: Ids, on_commit: Callable[[frozenset[str]], None]) -> None:
        super().__init__(name="warmline-writer", daemon=True)
        self._engine = engine
        self._clock = clock
        self._ids = ids
        self._on_commit = on_commit
        self._queue: queue.SimpleQueue[_Change | None] = queue.SimpleQueue()

    def submit(self, change: _Change) -> None:
        self._queue.put(change)

    def stop(self) -> None:
        self._queue.put(None)

    def run(self) -> None:
        while True:
            first = self._queue.get()
            if first is None:
                return
            group = [first]
            stopping = False
            with contextlib.suppress(queue.Empty):
                while len(group) < GROUP:
                    nxt = self._queue.get_nowait()
                    if nxt is None:
                        stopping = True
                        break
                    group.append(nxt)
            self._commit(group)
            if stopping:
                return

    def _commit(self, group: list[_Change]) -> None:
        for part in _parts(group, split=self._engine.dialect.name == "postgresql"):
            try:
                with self._engine.connect() as connection, connection.begin():
                    for change in part:
                        self._run(connection, change, alone=len(part) == 1)
            except Exception as error:
                # Covers a failed COMMIT too: nobody in this group was promised anything yet.
                self._fail(part, error)
        self._answer(group)

    def _run(self, connection: Connection, change: _Change, *, alone: bool) -> None:
        tx = Tx(connection, change.workspace, self._clock(), self._ids)
        if alone:
            change.result = _called(tx, change)
            return
        savepoint = connection.begin_nested()
        try:
            change.result = _called(tx, change)
        except Exception as error:
            savepoint.rollback()
            change.error = error
        else:
            savepoint.commit()

    def _fail(self, part: list[_Change], error: Exception) -> None:
        if len(part) == 1 and not isinstance(error, SQLAlchemyError):
            part[0].error = error
            return
        log.error("group_failed", changes=len(part), error=repr(error))
        for change in part:
            change.error = Unavailable("The database did not save this.")
            change.error.__cause__ = error
            change.hints = frozenset()

    def _answer(self, group: list[_Change]) -> None:
        hints = frozenset[str]().union(*(c.hints for c in group if c.error is None))
        for loop in {id(c.loop): c.loop for c in group}.values():
            mine = [c for c in group if c.loop is loop]
            with contextlib.suppress(RuntimeError):  # the loop was closed: nobody waits any more
                loop.call_soon_threadsafe(_settle, mine)
        if hints:
            self._on_commit(hints)


def _called(tx: Tx, change: _Change) -> Any:
    if tx.is_postgres and change.workspace is not None:
        tx.lock_workspace()
    result = change.call(tx)
    tx.flush()
    change.hints = frozenset(tx.hints)
    return result


def _parts(group: list[_Change], *, split: bool) -> list[list[_Change]]:
    """On PostgreSQL: workspaces in sorted order, so that locks are always taken in one order; what
    belongs to no workspace (leases) goes by itself, so that it never waits while holding a lock."""
    if not split:
        return [group]
    owned = sorted((c for c in group if c.workspace is not None), key=lambda c: str(c.workspace))
    return [part for part in [owned] if part] + [[c] for c in group if c.workspace is None]


def _settle(group: list[_Change]) -> None:
    for change in group:
        if change.done.done():
            continue
        if change.error is not None:
            change.done.set_exception(change.error)
        else:
            change.done.set_result(change.result)


class Database:
    """The one authority. `change` is durable when it returns; `read` sees all that was committed."""

    def __init__(
        self, url: str, *, clock: Clock, ids: Ids, writers: int = 4, readers: int = 4,
        on_commit: Callable[[frozenset[str]], None] = lambda hints: None,
    ) -> None:  # fmt: skip
        self._clock = clock
        self._ids = ids
        self._on_commit = on_commit
        self._write_engine = make_engine(url, writing=True)
        self._read_engine = make_engine(url, writing=False, readers=readers)
        count = writers if self._write_engine.dialect.name == "postgresql" else 1
        self._writers = [Writer(self._write_engine, clock, ids, self._committed) for _ in range(count)]
        self._readers = ThreadPoolExecutor(readers, thread_name_prefix="warmline-reader")
        for writer in self._writers:
            writer.start()

    @property
    def now(self) -> int:
        return self._clock()

    def listen(self, on_commit: Callable[[frozenset[str]], None]) -> None:
        """Sets who is told, from the writer's thread, which topics have something new."""
        self._on_commit = on_commit

    def _committed(self, hints: frozenset[str]) -> None:
        self._on_commit(hints)

    async def change(
        self, workspace: str | None, fn: Callable[Concatenate[Tx, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> R:
        """Runs `fn(tx, ...)` in a transaction of that workspace; returns when it is durable."""
        loop = asyncio.get_running_loop()
        done: asyncio.Future[R] = loop.create_future()
        change = _Change(workspace, lambda tx: fn(tx, *args, **kwargs), loop, done)
        self._writers[_slot(workspace, len(self._writers))].submit(change)
        return await done

    async def read(
        self, workspace: str | None, fn: Callable[Concatenate[Tx, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> R:
        """Runs `fn(tx, ...)` on a reader: a consistent view, never waiting for writers."""

        def call() -> R:
            with self._read_engine.connect() as connection, connection.begin():
                return fn(Tx(connection, workspace, self._clock(), self._ids), *args, **kwargs)

        return await asyncio.get_running_loop().run_in_executor(self._readers, call)

    def close(self) -> None:
        for writer in self._writers:
            writer.stop()
        for writer in self._writers:
            writer.join()
        self._readers.shutdown()
        self._write_engine.dispose()
        self._read_engine.dispose()


def _slot(workspace: str | None, count: int) -> int:
    return 0 if workspace is None else crc32(workspace.encode()) % count
