"""What a change or a read works with: one connection, one workspace, one moment."""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Protocol, cast

from sqlalchemy import Connection, Executable, Table, bindparam, select, update

from warmline.domain.conversation import Actor, Millis
from warmline.store import tables as t
from warmline.store.prepared import Prepared, deleting, finding, inserting, updating
from warmline.store.prepared import Row as Row


class Clock(Protocol):
    def __call__(self) -> Millis: ...


class Ids(Protocol):
    def __call__(self, prefix: str, /) -> str: ...


class Lost(Exception):
    """The database gave the whole transaction up (a full disk, a cut line): nothing of it stays."""


class Tx:
    """A transaction in one workspace. Everything looked up through it belongs to that workspace."""

    def __init__(self, connection: Connection, workspace: str | None, now: Millis, ids: Ids) -> None:
        self.connection = connection
        self._workspace = workspace
        self.now = now
        self.new_id = ids
        self.hints: set[str] = set()
        self._chain: tuple[int, str] | None = None

    @property
    def workspace(self) -> str:
        assert self._workspace is not None, "this change belongs to no workspace"
        return self._workspace

    @property
    def is_postgres(self) -> bool:
        return self.connection.dialect.name == "postgresql"

    def insert(self, table: Table, values: Mapping[str, Any]) -> None:
        """Adds a row of this workspace."""
        given = {"workspace_id": self.workspace, **values}
        inserting(table, tuple(given)).run(self.connection, given)

    def update(self, table: Table, values: Mapping[str, Any], **key: Any) -> int:
        """Changes the rows of this workspace with that key; says how many."""
        if not values:
            return 0
        given = {f"new_{name}": value for name, value in values.items()}
        found = updating(table, tuple(values), ("workspace_id", *key))
        return found.run(self.connection, {"workspace_id": self.workspace, **key, **given}).rowcount

    def delete(self, table: Table, **key: Any) -> int:
        """Removes the rows of this workspace with that key; says how many."""
        found = deleting(table, ("workspace_id", *key))
        return found.run(self.connection, {"workspace_id": self.workspace, **key}).rowcount

    def find(self, table: Table, **key: Any) -> Row | None:
        """The row of this workspace with that key."""
        found = finding(table, ("workspace_id", *key))
        return found.run(self.connection, {"workspace_id": self.workspace, **key}).first()

    def run(self, statement: Executable | Prepared, values: Mapping[str, Any] | None = None) -> int:
        """Executes, and says how many rows it touched."""
        if isinstance(statement, Prepared):
            return statement.run(self.connection, self._with_workspace(values)).rowcount
        return self.connection.execute(statement, values).rowcount

    def all(self, statement: Executable | Prepared, values: Mapping[str, Any] | None = None) -> Sequence[Row]:
        if isinstance(statement, Prepared):
            return statement.run(self.connection, self._with_workspace(values)).all()
        return cast(Sequence[Row], self.connection.execute(statement, values).mappings().all())

    def one(self, statement: Executable | Prepared, values: Mapping[str, Any] | None = None) -> Row | None:
        if isinstance(statement, Prepared):
            return statement.run(self.connection, self._with_workspace(values)).first()
        return cast(Row | None, self.connection.execute(statement, values).mappings().first())

    def scalar(self, statement: Executable | Prepared, values: Mapping[str, Any] | None = None) -> Any:
        row = self.one(statement, values)
        return None if row is None else next(iter(row.values()))

    def _with_workspace(self, values: Mapping[str, Any] | None) -> Mapping[str, Any]:
        """A prepared statement names the workspace `workspace`."""
        return {"workspace": self._workspace, **(values or {})}

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        """What fails in here is undone by itself; what came before it stays."""
        chain = self._chain
        execute: Any = self.connection.connection.driver_connection.execute  # type: ignore[union-attr]
        execute("SAVEPOINT part")
        try:
            yield
        except Exception as error:
            self._chain = chain
            if not self.stands:
                raise Lost from error
            execute("ROLLBACK TO SAVEPOINT part")
            execute("RELEASE SAVEPOINT part")
            raise
        execute("RELEASE SAVEPOINT part")

    @property
    def stands(self) -> bool:
        """Whether there still is a transaction. A full disk makes SQLite give up all of it, not just a part."""
        driver: Any = self.connection.connection.driver_connection
        if self.is_postgres:
            return driver.info.transaction_status.name in ("INTRANS", "INERROR")
        return bool(driver.in_transaction)

    def wake(self, topic: str) -> None:
        """After the commit, tells whoever waits for `topic` that there is something new."""
        self.hints.add(topic)

    def lock_workspace(self) -> None:
        """On PostgreSQL, changes of one workspace run one after another; SQLite has one writer anyway.

        The event counter's row is the lock: with it held, claims, drafts and sends cannot interleave.
        """
        self._load_chain(locked=True)

    def record(
        self, type: str, actor: Actor, data: Mapping[str, Any], *,
        conversation_id: str | None = None, message_id: str | None = None,
    ) -> int:  # fmt: skip
        """Appends an event to the workspace's chain, in this same transaction; gives its number."""
        seq, last_hash = self._chain or self._load_chain(locked=False)
        text = json.dumps(data, separators=(",", ":"), sort_keys=True)
        row: dict[str, Any] = {
            "workspace_id": self.workspace, "seq": seq + 1, "type": type, "at": self.now,
            "conversation_id": conversation_id, "message_id": message_id, "actor_kind": actor.kind,
            "actor_id": actor.id, "actor_name": actor.name, "data": text,
        }  # fmt: skip
        row["hash"] = chained(last_hash, row)
        self.insert(t.events, row)
        self._chain = (seq + 1, row["hash"])
        self.wake(f"events:{self.workspace}")
        return seq + 1

    def flush(self) -> None:
        """Saves the event counter; the writer calls it when the change has run."""
        if self._chain and f"events:{self._workspace}" in self.hints:
            seq, last_hash = self._chain
            self.run(_SAVE_CHAIN, {"seq": seq, "hash": last_hash})

    def _load_chain(self, *, locked: bool) -> tuple[int, str]:
        row = self.one(_LOCK_CHAIN if locked else _LOAD_CHAIN)
        self._chain = (row["event_seq"], row["event_hash"]) if row else (0, "")
        return self._chain


_HEAD = select(t.workspaces.c.event_seq, t.workspaces.c.event_hash).where(t.workspaces.c.id == bindparam("workspace"))
_LOAD_CHAIN, _LOCK_CHAIN = Prepared(_HEAD), Prepared(_HEAD.with_for_update())
_SAVE_CHAIN = Prepared(
    update(t.workspaces)
    .where(t.workspaces.c.id == bindparam("workspace"))
    .values(event_seq=bindparam("seq"), event_hash=bindparam("hash"))
)
_CHAINED = (
    "workspace_id",
    "seq",
    "type",
    "at",
    "conversation_id",
    "message_id",
    "actor_kind",
    "actor_id",
    "data",
)


def chained(last_hash: str, event: Mapping[str, Any]) -> str:
    """The hash that ties an event to all before it. Names are left out, so that they can be erased."""
    line = json.dumps([last_hash, *(event[name] for name in _CHAINED)], separators=(",", ":"))
    return hashlib.sha256(line.encode()).hexdigest()
