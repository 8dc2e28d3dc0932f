"""Handoff records."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select

from warmline.domain.handoff import Handoff, Status
from warmline.store.tables import handoffs as h
from warmline.store.transaction import Row, Tx

_FIELDS = tuple(Handoff.__dataclass_fields__)


def get(tx: Tx, id: str) -> Handoff | None:
    row = tx.find(h, id=id)
    return _from_row(row) if row else None


def open_of(tx: Tx, id: str | None) -> Handoff | None:
    """The handoff with this id if it is still open."""
    handoff = get(tx, id) if id else None
    return handoff if handoff and handoff.ended_at is None else None


def save(tx: Tx, handoff: Handoff) -> None:
    """Saves all of it, new or known."""
    values = _columns(handoff)
    if not tx.update(h, values, id=handoff.id):
        tx.insert(h, values)


def rows(tx: Tx, ids: Sequence[str]) -> dict[str, Row]:
    found = tx.all(select(h).where(h.c.workspace_id == tx.workspace, h.c.id.in_(ids))) if ids else []
    return {row["id"]: row for row in found}


def _columns(handoff: Handoff) -> dict[str, Any]:
    return {name: getattr(handoff, name) for name in _FIELDS} | {"status": handoff.status.value}


def _from_row(row: Row) -> Handoff:
    return Handoff(**{name: row[name] for name in _FIELDS} | {"status": Status(row["status"])})
