"""The database: changes go through writers that commit together, reads run beside them.

A writer is one thread with one connection. It takes every change that is waiting, runs each inside
a savepoint, and commits them all at once: the one slow step, making it durable, is shared. SQLite has
one writer; PostgreSQL has several, and a workspace always goes to the same one.
"""

import asyncio
import contextlib
import threading
import time
from collections import deque
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
BACKGROUND = 16
"""Of those, how many may be background work: what people and providers wait for goes first."""
FLOOD = 6
"""So many urgent changes at a time mean that they come faster than they are saved: background work makes room."""
LATELY_S = 0.2
_STEP = 0.1
"""How much one group counts in the average of those before it."""
PATIENCE_S = 0.05
"""How long background work is held back while there is always something more urgent."""


class Unavailable(Refused):
    """The database could not save it; nothing was changed."""

    remedy = "Try again in a moment. If it goes on, look at the server's log and its disk."


@dataclass(slots=True)
class _Change:
    workspace: str | None
    call: Callable[[Tx], Any]
    loop: asyncio.AbstractEventLoop
    done: "asyncio.Future[Any]"
    background: bool = False
    single: bool = False
    result: Any = None
    error: BaseException | None = None
    hints: frozenset[str] = frozenset()


class Writer(threading.Thread):
    """One thread, one connection: runs waiting changes in groups."""

    def __init__(self, engine: Engine, clock: Clock, ids: Ids, on_commit: Callable[[frozenset[str]], None]) -> None:
        super().__init__(name="warmline-writer", daemon=True)
        self._engine = engine
        self._driver_error: type[Exception] = engine.dialect.loaded_dbapi.Error
        self._clock = clock
        self._ids = ids
        self._on_commit = on_commit
        self._ready = threading.Condition()
        self._urgent: deque[_Change] = deque()
        self._background: deque[_Change] = deque()
        self._stopping = False
        self._last_background = 0.0
        self._together, self._counted_at = 0.0, 0.0

    def submit(self, change: _Change) -> None:
        with self._ready:
            (self._background if change.background else self._urgent).append(change)
            self._ready.notify()

    def stop(self) -> None:
        """Finishes what was submitted, then ends."""
        with self._ready:
            self._stopping = True
            self._ready.notify()

    def run(self) -> None:
        while group := self._next():
            self._commit(group)

    def _next(self) -> list[_Change]:
        """What is committed together next; empty when there is nothing left and we are to stop."""
        with self._ready:
            self._ready.wait_for(lambda: self._urgent or self._background or self._stopping)
            urgent = _taken(self._urgent, GROUP)
            if urgent and time.monotonic() - self._last_background < PATIENCE_S:
                self._count(len(urgent))
                return urgent
            self._last_background = time.monotonic()
            self._count(len(urgent))
            return urgent + _taken(self._background, BACKGROUND)

    def pressure(self) -> float:
        """How many urgent changes wait together, lately: more than a few, and we are not keeping up.

        Not how many there are a second: a slow machine is flooded by what a fast one hardly notices.
        """
        return self._together if time.monotonic() - self._counted_at < LATELY_S else 0.0

    def _count(self, changes: int) -> None:
        if changes:
            self._together = self.pressure() * (1 - _STEP) + changes * _STEP
            self._counted_at = time.monotonic()

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
        # On SQLite a statement that fails undoes only itself; on PostgreSQL it would spoil the group.
        bare = change.single and not tx.is_postgres
        try:
            with contextlib.nullcontext() if bare else tx.savepoint():
                change.result = _called(tx, change)
        except Exception as error:
            if not tx.stands:
                raise  # all of the group is undone, and all of it must be told
            change.error = error

    def _fail(self, part: list[_Change], error: Exception) -> None:
        if len(part) == 1 and not isinstance(error, (SQLAlchemyError, self._driver_error)):
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
        try:
            if hints:
                self._on_commit(hints)
        except Exception as error:
            # A wake-up that fails costs a second; a writer that dies of it would cost everything.
            log.exception("wake_up_failed", error=repr(error))


def _taken(waiting: deque[_Change], most: int) -> list[_Change]:
    return [waiting.popleft() for _ in range(min(most, len(waiting)))]


def _called(tx: Tx, change: _Change) -> Any:
    if tx.is_postgres and change.workspace is not None and not change.single:
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
        self._write_engine = make_engine(url, writing=True, connections=writers)
        self._read_engine = make_engine(url, writing=False, connections=readers)
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
        return await self._submit(workspace, lambda tx: fn(tx, *args, **kwargs))

    async def change_later(
        self, workspace: str | None, fn: Callable[Concatenate[Tx, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> R:
        """The same for work that nobody is waiting for: it lets what somebody waits for go first."""
        return await self._submit(workspace, lambda tx: fn(tx, *args, **kwargs), background=True)

    async def append(self, workspace: str, fn: Callable[Concatenate[Tx, P], R], *args: P.args, **kwargs: P.kwargs) -> R:
        """The same for a change of one single INSERT, which needs neither savepoint nor lock: the fast path."""
        return await self._submit(workspace, lambda tx: fn(tx, *args, **kwargs), single=True)

    def _submit(
        self, workspace: str | None, call: Callable[[Tx], R], *, background: bool = False, single: bool = False
    ) -> "asyncio.Future[R]":
        loop = asyncio.get_running_loop()
        done: asyncio.Future[R] = loop.create_future()
        change = _Change(workspace, call, loop, done, background, single)
        self._writers[_slot(workspace, len(self._writers))].submit(change)
        return done

    async def read(
        self, workspace: str | None, fn: Callable[Concatenate[Tx, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> R:
        """Runs `fn(tx, ...)` on a reader: a consistent view, never waiting for writers."""

        def call() -> R:
            with self._read_engine.connect() as connection, connection.begin():
                return fn(Tx(connection, workspace, self._clock(), self._ids), *args, **kwargs)

        return await asyncio.get_running_loop().run_in_executor(self._readers, call)

    def pressure(self) -> float:
        """How many changes that people and providers are waiting for come together, lately."""
        return max(writer.pressure() for writer in self._writers)

    def is_flooded(self) -> bool:
        """Whether storing what arrives should go before everything that can wait."""
        return self.pressure() > FLOOD

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
