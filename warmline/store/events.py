"""The chain of events, read."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import func, select

from warmline.store.tables import events as e
from warmline.store.tables import workspaces as w
from warmline.store.transaction import Row, Tx, chained


def after(tx: Tx, seq: int, limit: int) -> Sequence[Row]:
    return tx.all(select(e).where(e.c.workspace_id == tx.workspace, e.c.seq > seq).order_by(e.c.seq).limit(limit))


def of_conversation(tx: Tx, conversation_id: str, *, after_seq: int = 0, limit: int = 1000) -> Sequence[Row]:
    return tx.all(
        select(e)
        .where(e.c.workspace_id == tx.workspace, e.c.conversation_id == conversation_id, e.c.seq > after_seq)
        .order_by(e.c.seq)
        .limit(limit)
    )


def latest(tx: Tx) -> int:
    found: int = tx.scalar(select(w.c.event_seq).where(w.c.id == tx.workspace)) or 0
    return found


def count(tx: Tx) -> int:
    found: int = tx.scalar(select(func.count()).select_from(e).where(e.c.workspace_id == tx.workspace))
    return found


def data_of(row: Row) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(row["data"])
    return data


def first_break(tx: Tx) -> str | None:
    """Checks the whole chain of this workspace; says where it breaks first, or None."""
    last_hash, expected = "", 1
    for row in _all(tx):
        if row["seq"] != expected:
            return f"event {expected} is missing (the next one there is {row['seq']})"
        last_hash = chained(last_hash, row)
        if row["hash"] != last_hash:
            return f"event {row['seq']} ({row['type']}) was altered, or one before it"
        expected += 1
    head = tx.one(select(w.c.event_seq, w.c.event_hash).where(w.c.id == tx.workspace))
    if head is None or (head["event_seq"], head["event_hash"]) != (expected - 1, last_hash):
        return f"the chain ends at event {expected - 1}, but the workspace's counter says otherwise"
    return None


def _all(tx: Tx, step: int = 1000) -> Iterator[Row]:
    seq = 0
    while page := after(tx, seq, step):
        yield from page
        seq = page[-1]["seq"]
