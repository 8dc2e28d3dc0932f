"""Webhooks of gateways on their way: the bytes as they will be sent, and where to."""

import sqlite3
from dataclasses import dataclass

from whatsapp_emulator.store import Tx, dump, load


@dataclass(frozen=True, slots=True)
class Target:
    """A webhook as a gateway is told to call it."""

    url: str
    secret: str = ""
    events: tuple[str, ...] = ()  # empty: all
    policy: str = "constant"
    delay_s: float = 2.0
    attempts: int = 15
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Hook:
    n: int
    gateway: str
    target: Target
    body: bytes
    tries: int


def add(tx: Tx, gateway: str, target: Target, body: bytes, due_at: float) -> None:
    kept = {name: getattr(target, name) for name in Target.__slots__}
    tx.execute(
        "insert into hooks (gateway, target, body, due_at) values (?, ?, ?, ?)", (gateway, dump(kept), body, due_at)
    )


def due(tx: Tx, now: float, limit: int) -> list[Hook]:
    rows = tx.execute("select * from hooks where due_at <= ? order by due_at, n limit ?", (now, limit))
    return [_read(row) for row in rows]


def settled(tx: Tx, n: int) -> None:
    tx.execute("delete from hooks where n = ?", (n,))


def retry(tx: Tx, n: int, due_at: float) -> None:
    tx.execute("update hooks set due_at = ?, tries = tries + 1 where n = ?", (due_at, n))


def next_due_at(tx: Tx, now: float) -> float | None:
    due_at: float | None = tx.execute("select min(due_at) from hooks where due_at > ?", (now,)).fetchone()[0]
    return due_at


def waiting(tx: Tx) -> int:
    return int(tx.execute("select count(*) from hooks").fetchone()[0])


def _read(row: sqlite3.Row) -> Hook:
    kept = load(row["target"])
    headers = tuple((name, value) for name, value in kept.pop("headers"))
    target = Target(**{**kept, "events": tuple(kept["events"]), "headers": headers})
    return Hook(row["n"], row["gateway"], target, row["body"], row["tries"])
