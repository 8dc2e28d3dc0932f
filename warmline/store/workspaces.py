"""Workspaces: name, settings, and the version of their knowledge."""

from typing import Any

from sqlalchemy import bindparam, insert, select, update

from warmline.domain.errors import NotFound
from warmline.domain.policy import Policy, from_stored
from warmline.store.prepared import Prepared
from warmline.store.tables import workspaces as w
from warmline.store.transaction import Row, Tx


def add(tx: Tx, id: str, name: str) -> None:
    tx.run(
        insert(w),
        {"id": id, "name": name, "settings": {}, "event_seq": 0, "event_hash": "", "knowledge_version": 0,
         "created_at": tx.now},
    )  # fmt: skip


_THIS = Prepared(select(w).where(w.c.id == bindparam("workspace")))
_SETTINGS = Prepared(select(w.c.settings).where(w.c.id == bindparam("workspace")))


def get(tx: Tx) -> Row:
    row = tx.one(_THIS)
    if row is None:
        raise NotFound("workspace")
    return row


def policy(tx: Tx) -> Policy:
    return from_stored(tx.scalar(_SETTINGS) or {})


def change(tx: Tx, **values: Any) -> None:
    tx.run(update(w).where(w.c.id == tx.workspace).values(**values))


def knowledge_changed(tx: Tx) -> None:
    change(tx, knowledge_version=w.c.knowledge_version + 1)


def ids(tx: Tx) -> list[str]:
    return [row["id"] for row in tx.all(select(w.c.id).order_by(w.c.id))]
