"""Articles and FAQ entries: what the AI answers from."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import delete, insert, select, update

from warmline.domain.errors import NotFound
from warmline.store.tables import articles as a
from warmline.store.transaction import Row, Tx


def all_of(tx: Tx) -> Sequence[Row]:
    return tx.all(select(a).where(a.c.workspace_id == tx.workspace).order_by(a.c.title, a.c.id))


def get(tx: Tx, id: str) -> Row:
    row = tx.one(select(a).where(a.c.workspace_id == tx.workspace, a.c.id == id))
    if row is None:
        raise NotFound("article")
    return row


def add(tx: Tx, values: Mapping[str, Any]) -> None:
    tx.run(insert(a), {"workspace_id": tx.workspace, "created_at": tx.now, "updated_at": tx.now, **values})


def change(tx: Tx, id: str, values: Mapping[str, Any]) -> None:
    tx.run(update(a).where(a.c.workspace_id == tx.workspace, a.c.id == id).values(updated_at=tx.now, **values))


def remove(tx: Tx, id: str) -> None:
    tx.run(delete(a).where(a.c.workspace_id == tx.workspace, a.c.id == id))
