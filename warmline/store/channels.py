"""Channels of a workspace."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import insert, select, update

from warmline.domain.errors import NotFound
from warmline.store.tables import channels as c
from warmline.store.transaction import Row, Tx


def get(tx: Tx, id: str) -> Row:
    row = tx.one(select(c).where(c.c.workspace_id == tx.workspace, c.c.id == id, c.c.removed_at.is_(None)))
    if row is None:
        raise NotFound("channel")
    return row


def anywhere(tx: Tx, id: str) -> Row | None:
    """The channel with this id in whichever workspace: how a webhook or a widget finds its workspace."""
    return tx.one(select(c).where(c.c.id == id, c.c.removed_at.is_(None)))


def all_of(tx: Tx) -> Sequence[Row]:
    return tx.all(
        select(c).where(c.c.workspace_id == tx.workspace, c.c.removed_at.is_(None)).order_by(c.c.created_at, c.c.id)
    )


def rows(tx: Tx, ids: Sequence[str]) -> dict[str, Row]:
    found = tx.all(select(c).where(c.c.workspace_id == tx.workspace, c.c.id.in_(ids))) if ids else []
    return {row["id"]: row for row in found}


def add(tx: Tx, values: Mapping[str, Any]) -> None:
    tx.run(insert(c), {"workspace_id": tx.workspace, "created_at": tx.now, **values})


def change(tx: Tx, id: str, **values: Any) -> None:
    tx.run(update(c).where(c.c.workspace_id == tx.workspace, c.c.id == id).values(**values))
