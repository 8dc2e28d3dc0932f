"""Webhooks waiting to be delivered.

A webhook starts out *orderly*: it leaves after the earlier ones of its lane (a customer's phone). After a
failed attempt, or when a fault says so, it is a *stray* that goes on its own.
"""

import sqlite3
from collections.abc import Sequence
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
    number: str


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
    number: str = "",
) -> None:
    tx.execute(
        "insert into webhooks (lane, entry_id, entry_time, change, due_at, created_at, orderly, number)"
        " values (?, ?, ?, ?, ?, ?, ?, ?)",
        (lane, entry_id, entry_time, dump(change), due_at, now, orderly, number),
    )


def heads(tx: Tx, now: float, numbers: Sequence[str]) -> list[Webhook]:
    """The first orderly webhook of each lane, if it is due and has somewhere to go."""
    wanted = (
        "select * from webhooks where due_at <= ? and number in (select value from json_each(?))"
        " and id in (select min(id) from webhooks where orderly = 1 group by lane) order by id"
    )
    return _read(tx.execute(wanted, (now, dump(numbers))))


def strays(tx: Tx, now: float, numbers: Sequence[str], limit: int) -> list[Webhook]:
    wanted = (
        "select * from webhooks where orderly = 0 and due_at <= ? and number in (select value from json_each(?))"
        " order by due_at, id limit ?"
    )
    return _read(tx.execute(wanted, (now, dump(numbers), limit)))


def due(tx: Tx, now: float, numbers: Sequence[str], limit: int) -> list[Webhook]:
    wanted = (
        "select * from webhooks where due_at <= ? and number in (select value from json_each(?))"
        " order by due_at, id limit ?"
    )
    return _read(tx.execute(wanted, (now, dump(numbers), limit)))


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
            number=row["number"],
        )
        for row in rows
    ]
