"""Reads every statement that warmline runs, and names those that reach across workspaces.

A statement that touches a workspace's table must be bound to one workspace. The few that may not be are
listed here, each with the reason; everything else is a leak waiting to happen.
"""

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Engine, event

from warmline.store.prepared import WATCHERS
from warmline.store.tables import metadata

OWNED = frozenset(table.name for table in metadata.sorted_tables if "workspace_id" in table.columns)
_TOUCHED = re.compile(r"\b(?:FROM|JOIN|INTO|UPDATE)\s+(\w+)(?:\s+AS\s+(\w+))?", re.IGNORECASE)
_BOUND = re.compile(r"\b(\w+)\.workspace_id\s*=\s*(?:\?|%\(|:)")
_WRITES = re.compile(r"\s*(INSERT|UPDATE|DELETE)\b", re.IGNORECASE)

SYSTEM = {
    "who works next on what is due": r'SELECT (deliveries|timers|inbound)\.\w+(, \1\."?\w+"?)* FROM \1 .*lease_until',
    "taking the lease": r"UPDATE (deliveries|timers|inbound) SET lease_owner=.*, lease_until=.* RETURNING",
    "showing that a worker is alive": r"UPDATE (deliveries|timers|inbound) SET lease_until=\S+ WHERE \1\.lease_owner =",
    "what dead senders left behind": r"SELECT deliveries\..* WHERE deliveries\.status = .*deliveries\.lease_until <",
    "when the next is due": r"SELECT min\((deliveries|timers)\.due_at\) AS min_1 FROM \1 WHERE",
    "whose secret it is": r"SELECT credentials\..* WHERE credentials\.secret_hash =",
    "whose channel it is": r"SELECT channels\..* WHERE channels\.id = \S+ AND channels\.removed_at IS NULL$",
    "where a person may sign in": r"SELECT teammates\..* WHERE teammates\.person_id =",
    "figures for the one who runs it": r"SELECT (conversations\.state, )?(count|min)\(.*\) AS \w+ FROM \w+",
}
"""Statements of the server itself: they decide who works, or find out whose something is."""


class Tracer:
    """What was run while it watched."""

    def __init__(self) -> None:
        self.leaks: list[str] = []
        self.writes: list[str] = []
        self.seen = 0

    def watch(self, sql: str) -> None:
        self.seen += 1
        flat = " ".join(sql.split())
        if _WRITES.match(flat):
            self.writes.append(f"{threading.current_thread().name}: {flat}")
        if leak := leak_in(flat):
            self.leaks.append(leak)


def leak_in(sql: str) -> str | None:
    """Why this statement reaches across workspaces, or None."""
    if any(re.match(pattern, sql) for pattern in SYSTEM.values()):
        return None
    if sql.startswith("INSERT"):
        table = sql.split()[2]
        return f"no workspace in {sql}" if table in OWNED and "workspace_id" not in sql else None
    bound = {name for name in _BOUND.findall(sql)}
    for table, alias in _TOUCHED.findall(sql):
        if table in OWNED and not {table, alias} & bound:
            return f"{table} is not bound to a workspace in {sql}"
    return None


@contextmanager
def tracing() -> Iterator[Tracer]:
    """Watches all databases of this process while the block runs."""
    tracer = Tracer()

    def run(conn: Any, cursor: Any, statement: str, parameters: Any, context: Any, executemany: Any) -> None:
        tracer.watch(statement)

    event.listen(Engine, "before_cursor_execute", run)
    WATCHERS.append(tracer.watch)
    try:
        yield tracer
    finally:
        WATCHERS.remove(tracer.watch)
        event.remove(Engine, "before_cursor_execute", run)
