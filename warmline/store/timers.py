"""Things that must happen later, kept where a crash cannot lose them."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import and_, bindparam, func, literal_column, select, tuple_, update

from warmline.domain.conversation import Millis
from warmline.store import leases
from warmline.store.prepared import Prepared
from warmline.store.tables import timers as t
from warmline.store.transaction import Row, Tx


def put(
    tx: Tx, kind: str, key: str, due_at: Millis, *, conversation_id: str | None = None,
    data: Mapping[str, Any] | None = None,
) -> None:  # fmt: skip
    """Sets the timer (one per kind and key); setting it again moves it and outdates whoever runs it now."""
    values = {"due_at": due_at, "data": data, "lease_owner": None, "lease_until": None, "failures": 0}
    if not tx.run(_SET_AGAIN, {"kind": kind, "key": key, "new_due_at": due_at, "new_data": data}):
        tx.insert(t, {"kind": kind, "key": key, "generation": 1, "conversation_id": conversation_id, **values})
    tx.wake("timers")


_THIS = and_(t.c.workspace_id == bindparam("workspace"), t.c.kind == bindparam("kind"), t.c.key == bindparam("key"))
_SET_AGAIN = Prepared(
    update(t)
    .where(_THIS)
    .values(
        generation=t.c.generation + literal_column("1"), due_at=bindparam("new_due_at"), data=bindparam("new_data"),
        failures=literal_column("0"), lease_owner=None, lease_until=None,
    )
)  # fmt: skip


def drop(tx: Tx, key: str, *kinds: str) -> None:
    for kind in kinds:
        tx.delete(t, kind=kind, key=key)


def finish(tx: Tx, timer: Mapping[str, Any]) -> bool:
    """Removes a timer that has been run; False when it was set anew meanwhile, or another took it over."""
    named = {name: timer[name] for name in ("kind", "key", "generation", "lease_owner")}
    return tx.delete(t, **named) == 1


def failed(tx: Tx, timer: Mapping[str, Any], retry_at: Millis) -> None:
    """It could not be run: try again later, keeping it."""
    tx.run(
        update(t)
        .where(
            t.c.workspace_id == tx.workspace, t.c.kind == timer["kind"], t.c.key == timer["key"],
            t.c.generation == timer["generation"],
        )
        .values(due_at=retry_at, failures=t.c.failures + 1, lease_owner=None, lease_until=None)
    )  # fmt: skip


def take_due(tx: Tx, *, worker: str, lease_ms: int, limit: int, without: str | None = None) -> Sequence[Row]:
    """Leases what is due; `without` leaves out one kind that has to wait."""
    due = t.c.due_at <= tx.now
    if without:
        due = and_(due, t.c.kind != without)
    return leases.take(tx, t, due=due, order=t.c.due_at, worker=worker, lease_ms=lease_ms, limit=limit)


def renew(tx: Tx, worker: str, running: Sequence[tuple[str, str, str]], until: Millis) -> None:
    """Whoever runs these (workspace, kind, key) is alive and still at it."""
    these = tuple_(t.c.workspace_id, t.c.kind, t.c.key).in_(running)
    tx.run(update(t).where(t.c.lease_owner == worker, these).values(lease_until=until))


def next_due(tx: Tx) -> Millis | None:
    due: Millis | None = tx.scalar(select(func.min(t.c.due_at)).where(t.c.lease_until.is_(None)))
    return due
