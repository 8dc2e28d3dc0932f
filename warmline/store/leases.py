"""Taking due work: a lease says who works on a row until when. What it allows is fenced elsewhere."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Table, or_, select, tuple_, update

from warmline.store.transaction import Row, Tx


def take(
    tx: Tx,
    table: Table,
    *,
    due: ColumnElement[bool],
    order: ColumnElement[Any],
    worker: str,
    lease_ms: int,
    limit: int,
) -> Sequence[Row]:
    """Leases up to `limit` due rows that nobody holds, and gives them.

    Runs across workspaces: it decides only who works next, never what may be done.
    """
    keys = tuple(table.primary_key.columns)
    free = or_(table.c.lease_until.is_(None), table.c.lease_until < tx.now)
    picked = select(*keys).where(due, free).order_by(order).limit(limit)
    if tx.is_postgres:
        picked = picked.with_for_update(skip_locked=True)
    chosen = [tuple(row.values()) for row in tx.all(picked)]
    if not chosen:
        return []
    return tx.all(
        update(table)
        .where(tuple_(*keys).in_(chosen))
        .values(lease_owner=worker, lease_until=tx.now + lease_ms)
        .returning(*table.c)
    )
