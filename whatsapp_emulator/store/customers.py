"""Customers: the people whose phones this emulator plays."""

import sqlite3
from dataclasses import dataclass

from whatsapp_emulator import ids
from whatsapp_emulator.rules import Debt
from whatsapp_emulator.store import Tx, dump, load


@dataclass(frozen=True, slots=True)
class Customer:
    phone: str
    name: str
    user_id: str
    username: str | None
    phone_hidden: bool
    last_message_at: float | None
    pair: Debt


def find(tx: Tx, phone: str) -> Customer | None:
    return _one(tx.execute("select * from customers where phone = ?", (phone,)).fetchone())


def find_by_user_id(tx: Tx, user_id: str) -> Customer | None:
    return _one(tx.execute("select * from customers where user_id = ?", (user_id,)).fetchone())


def every(tx: Tx) -> list[Customer]:
    return [_read(row) for row in tx.execute("select * from customers order by rowid")]


def find_or_add(tx: Tx, phone: str, name: str | None = None) -> Customer:
    """A phone exists from its first use on; a name given later replaces the earlier one."""
    known = find(tx, phone)
    if known is None:
        fresh = (phone, dump(name or f"Customer {phone[-4:]}"), ids.user_id(phone))
        tx.execute("insert into customers (phone, name, user_id) values (?, ?, ?)", fresh)
    elif name and name != known.name:
        tx.execute("update customers set name = ? where phone = ?", (dump(name), phone))
    return _read(tx.execute("select * from customers where phone = ?", (phone,)).fetchone())


def set_profile(tx: Tx, phone: str, *, username: str | None, phone_hidden: bool) -> None:
    changed = (dump(username) if username else None, phone_hidden, phone)
    tx.execute("update customers set username = ?, phone_hidden = ? where phone = ?", changed)


def set_user_id(tx: Tx, phone: str, user_id: str) -> None:
    tx.execute("update customers set user_id = ? where phone = ?", (user_id, phone))


def wrote_at(tx: Tx, phone: str, at: float) -> None:
    """The window counts from the newest message, also when an older one arrives late."""
    newest = "update customers set last_message_at = max(coalesce(last_message_at, 0), ?) where phone = ?"
    tx.execute(newest, (at, phone))


def set_pair(tx: Tx, phone: str, debt: Debt) -> None:
    tx.execute("update customers set pair_used = ?, pair_at = ? where phone = ?", (debt.used, debt.at, phone))


def _one(row: sqlite3.Row | None) -> Customer | None:
    return None if row is None else _read(row)


def _read(row: sqlite3.Row) -> Customer:
    return Customer(
        phone=row["phone"],
        name=load(row["name"]),
        user_id=row["user_id"],
        username=load(row["username"]),
        phone_hidden=bool(row["phone_hidden"]),
        last_message_at=row["last_message_at"],
        pair=Debt(row["pair_used"], row["pair_at"]),
    )
