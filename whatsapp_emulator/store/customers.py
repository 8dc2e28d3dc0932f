"""Customers: the people whose phones this emulator plays."""

import sqlite3
from dataclasses import dataclass, replace

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


def find(tx: Tx, phone: str, number: str = "") -> Customer | None:
    """With the window and the pair limit towards that one of the business's numbers."""
    found = _one(tx.execute("select * from customers where phone = ?", (phone,)).fetchone())
    return _towards(tx, found, number) if found and number else found


def find_by_user_id(tx: Tx, user_id: str) -> Customer | None:
    return _one(tx.execute("select * from customers where user_id = ?", (user_id,)).fetchone())


def every(tx: Tx) -> list[Customer]:
    return [_read(row) for row in tx.execute("select * from customers order by rowid")]


def find_or_add(tx: Tx, phone: str, name: str | None = None, number: str = "") -> Customer:
    """A phone exists from its first use on; a name given later replaces the earlier one."""
    known = find(tx, phone)
    if known is None:
        fresh = (phone, dump(name or f"Customer {phone[-4:]}"), ids.user_id(phone))
        tx.execute("insert into customers (phone, name, user_id) values (?, ?, ?)", fresh)
    elif name and name != known.name:
        tx.execute("update customers set name = ? where phone = ?", (dump(name), phone))
    found = _read(tx.execute("select * from customers where phone = ?", (phone,)).fetchone())
    return _towards(tx, found, number) if number else found


def set_profile(tx: Tx, phone: str, *, username: str | None, phone_hidden: bool) -> None:
    changed = (dump(username) if username else None, phone_hidden, phone)
    tx.execute("update customers set username = ?, phone_hidden = ? where phone = ?", changed)


def set_user_id(tx: Tx, phone: str, user_id: str) -> None:
    tx.execute("update customers set user_id = ? where phone = ?", (user_id, phone))


def wrote_at(tx: Tx, phone: str, at: float, number: str = "") -> None:
    """The window counts from the newest message, also when an older one arrives late."""
    known = find(tx, phone, number)
    newest = max(at, known.last_message_at or 0.0) if known else at
    if number:
        _add_chat(tx, phone, number)
        tx.execute("update chats set last_message_at = ? where phone = ? and number = ?", (newest, phone, number))
    else:
        tx.execute("update customers set last_message_at = ? where phone = ?", (newest, phone))


def set_pair(tx: Tx, phone: str, debt: Debt, number: str = "") -> None:
    """The first number's figures stand in the customer's row, the others' in rows of their own."""
    if number:
        _add_chat(tx, phone, number)
        changed = "update chats set pair_used = ?, pair_at = ? where phone = ? and number = ?"
        tx.execute(changed, (debt.used, debt.at, phone, number))
    else:
        tx.execute("update customers set pair_used = ?, pair_at = ? where phone = ?", (debt.used, debt.at, phone))


def _add_chat(tx: Tx, phone: str, number: str) -> None:
    tx.execute("insert or ignore into chats (number, phone) values (?, ?)", (number, phone))


def _towards(tx: Tx, customer: Customer, number: str) -> Customer:
    row = tx.execute("select * from chats where number = ? and phone = ?", (number, customer.phone)).fetchone()
    if row is None:
        return replace(customer, last_message_at=None, pair=Debt())
    return replace(customer, last_message_at=row["last_message_at"], pair=Debt(row["pair_used"], row["pair_at"]))


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
