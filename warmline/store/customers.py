"""Customers and the identities they are known by."""

from collections.abc import Sequence

from sqlalchemy import select

from warmline.store.tables import customers as c
from warmline.store.tables import identities as i
from warmline.store.transaction import Row, Tx


def by_identity(tx: Tx, kind: str, value: str) -> str | None:
    row = tx.find(i, kind=kind, value=value)
    return None if row is None else str(row["customer_id"])


def add(tx: Tx, id: str, name: str) -> None:
    tx.insert(c, {"id": id, "name": name, "created_at": tx.now})


def add_identity(tx: Tx, customer_id: str, kind: str, value: str) -> None:
    tx.insert(i, {"kind": kind, "value": value, "customer_id": customer_id})


def get(tx: Tx, id: str) -> Row | None:
    return tx.find(c, id=id)


def change(tx: Tx, id: str, **values: str) -> None:
    tx.update(c, values, id=id)


def rows(tx: Tx, ids: Sequence[str]) -> dict[str, Row]:
    found = tx.all(select(c).where(c.c.workspace_id == tx.workspace, c.c.id.in_(ids))) if ids else []
    return {row["id"]: row for row in found}


def identities_of(tx: Tx, ids: Sequence[str]) -> dict[str, list[Row]]:
    """Every identity of these customers, by customer."""
    found: dict[str, list[Row]] = {id: [] for id in ids}
    if ids:
        query = select(i).where(i.c.workspace_id == tx.workspace, i.c.customer_id.in_(ids))
        for row in tx.all(query.order_by(i.c.kind, i.c.value)):
            found[row["customer_id"]].append(row)
    return found
