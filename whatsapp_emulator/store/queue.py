"""Webhooks waiting to be delivered.

A webhook starts out *orderly*: it leaves after the earlier ones of its lane (a customer's phone). After a
failed attempt, or when a fault says so, it is a *stray* that goes on its own.
"""

import sqlite3
from dataclasses import dataclass
from typing import Any

from whatsapp_emulator.store import Tx, dump, load


@dataclass(frozen=True, slots=True)
class Webhook:
    id: int
    lane: str
    entry_id: str
    entry_time: int | None
    change: dict[str, Any]
    due_at: float
    created_at: float
    attempts: int
    orderly: bool


def add(
    tx: Tx,
    change: dict[str, Any],
    *,
    lane: str,
    entry_id: str,
    now: float,
    due_at: float,
    orderly: bool,
    entry_time: int | None = None,
) -> None:
    tx.execute(
        "insert into webhooks (lane, entry_id, entry_time, change, due_at, created_at, orderly)"
        " values (?, ?, ?, ?, ?, ?, ?)",
        (lane, entry_id, entry_time, dump(change), due_at, now, orderly),
    )


def heads(tx: Tx, now: float) -> list[Webhook]:
    """The first orderly webhook of each lane, if it is due."""
    wanted = (
        "select * from webhooks where due_at <= ?"
        " and id in (select min(id) from webhooks where orderly = 1 group by lane) order by id"
    )
    return _read(tx.execute(wanted, (now,)))


def strays(tx: Tx, now: float, limit: int) -> list[Webhook]:
    wanted = "select * from webhooks where orderly = 0 and due_at <= ? order by due_at, id limit ?"
    return _read(tx.execute(wanted, (now, limit)))


def due(tx: Tx, now: float, limit: int) -> list[Webhook]:
    return _read(tx.execute("select * from webhooks where due_at <= ? order by due_at, id limit ?", (now, limit)))


def next_due_at(tx: Tx, now: float) -> float | None:
    row = tx.execute("select min(due_at) from webhooks where due_at > ?", (now,)).fetchone()
    due_at: float | None = row[0]
    return due_at


def delivered(tx: Tx, ids: list[int]) -> None:
    tx.executemany("delete from webhooks where id = ?", [(id_,) for id_ in ids])


def retry(tx: Tx, id_: int, due_at: float) -> None:
    tx.execute("update webhooks set due_at = ?, attempts = attempts + 1, orderly = 0 where id = ?", (due_at, id_))


def waiting(tx: Tx) -> int:
    return int(tx.execute("select count(*) from webhooks").fetchone()[0])


def _read(rows: sqlite3.Cursor) -> list[Webhook]:
    return [
        Webhook(
            id=row["id"],
            lane=row["lane"],
            entry_id=row["entry_id"],
            entry_time=row["entry_time"],
            change=load(row["change"]),
            due_at=row["due_at"],
            created_at=row["created_at"],
            attempts=row["attempts"],
            orderly=bool(row["orderly"]),
        )
        for row in rows
    ]
