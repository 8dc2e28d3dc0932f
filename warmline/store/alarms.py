"""What the operator should look at."""

from collections.abc import Sequence

from sqlalchemy import insert, select

from warmline.store.tables import alarms as a
from warmline.store.transaction import Row, Tx


def add(tx: Tx, kind: str, detail: str, remedy: str, inbound_id: int | None = None) -> None:
    tx.run(
        insert(a),
        {"workspace_id": tx.workspace, "id": tx.new_id("al"), "kind": kind, "detail": detail, "remedy": remedy,
         "inbound_id": inbound_id, "at": tx.now},
    )  # fmt: skip


def newest(tx: Tx, limit: int) -> Sequence[Row]:
    return tx.all(select(a).where(a.c.workspace_id == tx.workspace).order_by(a.c.at.desc(), a.c.id).limit(limit))


def known(tx: Tx, kind: str, detail: str, since: int) -> bool:
    """Whether the same was told since then."""
    query = select(a.c.id).where(a.c.workspace_id == tx.workspace, a.c.at >= since, a.c.kind == kind)
    return tx.one(query.where(a.c.detail == detail).limit(1)) is not None
