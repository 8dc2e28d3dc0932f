"""Customers and the identities they are known by."""

from collections.abc import Sequence

from sqlalchemy import func, select

from warmline.store.tables import customers as c
from warmline.store.tables import identities as i
from warmline.store.transaction import Row, Tx


def by_identity(tx: Tx, kind: str, value: str) -> str | None:
    row = tx.find(i, kind=kind, value=value)
    return None if row is None else str(row["customer_id"])


def identity(tx: Tx, kind: str, value: str) -> Row | None:
    return tx.find(i, kind=kind, value=value)


def has_kind(tx: Tx, customer_id: str, kind: str) -> bool:
    return tx.find(i, customer_id=customer_id, kind=kind) is not None


def add(tx: Tx, id: str, name: str) -> None:
    tx.insert(c, {"id": id, "name": name, "created_at": tx.now})


def add_identity(tx: Tx, customer_id: str, kind: str, value: str) -> None:
    """The customer is known by this from now on; whoever had it before no longer is."""
    values = {"customer_id": customer_id, "seen_at": tx.now}
    if not tx.update(i, values, kind=kind, value=value):
        tx.insert(i, {"kind": kind, "value": value, **values})


def seen(tx: Tx, kind: str, value: str) -> None:
    """They used it again: it is the newest of its kind."""
    tx.update(i, {"seen_at": tx.now}, kind=kind, value=value)


def forget_identity(tx: Tx, kind: str, value: str) -> None:
    tx.delete(i, kind=kind, value=value)


def move_identities(tx: Tx, old_id: str, new_id: str) -> None:
    tx.update(i, {"customer_id": new_id}, customer_id=old_id)


def remove(tx: Tx, id: str) -> None:
    """Nobody is known by this row any more."""
    tx.delete(c, id=id)


def get(tx: Tx, id: str) -> Row | None:
    return tx.find(c, id=id)


def change(tx: Tx, id: str, **values: str) -> None:
    tx.update(c, values, id=id)


def rows(tx: Tx, ids: Sequence[str]) -> dict[str, Row]:
    found = tx.all(select(c).where(c.c.workspace_id == tx.workspace, c.c.id.in_(ids))) if ids else []
    return {row["id"]: row for row in found}


def identities_of(tx: Tx, ids: Sequence[str]) -> dict[str, list[Row]]:
    """Every identity of these customers, by customer; of each kind the one used last comes last."""
    found: dict[str, list[Row]] = {id: [] for id in ids}
    if ids:
        query = select(i).where(i.c.workspace_id == tx.workspace, i.c.customer_id.in_(ids))
        for row in tx.all(query.order_by(i.c.kind, func.coalesce(i.c.seen_at, 0), i.c.value)):
            found[row["customer_id"]].append(row)
    return found
