"""Raw webhooks, kept byte for byte."""

from collections.abc import Sequence

from sqlalchemy import delete, func, select, update

from warmline.store import leases
from warmline.store.tables import inbound as i
from warmline.store.transaction import Row, Tx


def add(tx: Tx, channel_id: str, body: bytes) -> None:
    """Stores one webhook."""
    tx.insert(i, {"channel_id": channel_id, "body": body, "received_at": tx.now})
    tx.wake("inbound")


def take(tx: Tx, *, worker: str, lease_ms: int, limit: int) -> Sequence[Row]:
    rows = leases.take(tx, i, due=i.c.done_at.is_(None), order=i.c.id, worker=worker, lease_ms=lease_ms, limit=limit)
    return sorted(rows, key=lambda row: row["id"])


def is_done(tx: Tx, id: int) -> bool:
    row = tx.find(i, id=id)
    return row is None or row["done_at"] is not None


def done(tx: Tx, id: int, problem: str | None = None) -> None:
    tx.update(i, {"done_at": tx.now, "problem": problem, "lease_owner": None, "lease_until": None}, id=id)


def failed(tx: Tx, id: int, problem: str, retry_at: int) -> None:
    """It could not be processed; another try comes later."""
    tx.run(
        update(i)
        .where(i.c.workspace_id == tx.workspace, i.c.id == id)
        .values(failures=i.c.failures + 1, problem=problem, lease_until=retry_at)
    )


def forget(tx: Tx, before: int, limit: int) -> int:
    """Deletes raw webhooks that were read before that moment; says how many."""
    old = select(i.c.id).where(i.c.workspace_id == tx.workspace, i.c.done_at < before).limit(limit)
    return tx.run(delete(i).where(i.c.workspace_id == tx.workspace, i.c.id.in_(old)))


def waiting(tx: Tx) -> int:
    found: int = tx.scalar(select(func.count()).select_from(i).where(i.c.done_at.is_(None)))
    return found
