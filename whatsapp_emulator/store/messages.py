"""Messages on the phones, and the statuses they are still to reach."""

import sqlite3
from dataclasses import dataclass, replace
from typing import Any

from whatsapp_emulator.store import Tx, dump, load

# Who wrote it: the customer, the business through the Cloud API, its owner on the phone app, or another app.
CUSTOMER, API, PHONE_APP, OTHER_APP = "customer", "api", "phone_app", "other_app"


@dataclass(frozen=True, slots=True)
class Message:
    wamid: str
    phone: str
    origin: str
    type: str
    content: dict[str, Any]
    status: str
    at: float
    reply_to: str | None = None
    callback_data: str | None = None
    addressed_by: str = "phone"
    category: str = "service"
    error: int | None = None
    number: str = ""  # the key of the business's number
    n: int = 0


def add(tx: Tx, message: Message) -> Message:
    values = (
        message.wamid,
        message.phone,
        message.origin,
        message.type,
        dump(message.content),
        message.reply_to,
        message.status,
        message.at,
        dump(message.callback_data) if message.callback_data is not None else None,
        message.addressed_by,
        message.category,
        message.error,
        message.number,
    )
    added = tx.execute(
        "insert into messages (wamid, phone, origin, type, content, reply_to, status, at, callback_data,"
        " addressed_by, category, error, number) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        values,
    )
    return replace(message, n=added.lastrowid or 0)


def find(tx: Tx, wamid: str) -> Message | None:
    row = tx.execute("select * from messages where wamid = ?", (wamid,)).fetchone()
    return None if row is None else _read(row)


def of_phone(tx: Tx, phone: str, *, number: str = "", after: int = 0) -> list[Message]:
    wanted = "select * from messages where phone = ? and number = ? and n > ? order by n"
    rows = tx.execute(wanted, (phone, number, after))
    return [_read(row) for row in rows]


def last_of_phone(tx: Tx, phone: str, number: str = "") -> Message | None:
    wanted = "select * from messages where phone = ? and number = ? order by n desc limit 1"
    row = tx.execute(wanted, (phone, number)).fetchone()
    return None if row is None else _read(row)


def set_status(tx: Tx, wamid: str, status: str, error: int | None = None) -> None:
    tx.execute("update messages set status = ?, error = ? where wamid = ?", (status, error, wamid))


def mark_customers_read(tx: Tx, phone: str, up_to: int, number: str = "") -> list[str]:
    """The business has read this customer's messages up to one; gives back those that changed."""
    changed = tx.execute(
        "update messages set status = 'read'"
        " where phone = ? and number = ? and origin = 'customer' and n <= ? and status != 'read' returning wamid",
        (phone, number, up_to),
    )
    return [row["wamid"] for row in changed]


def plan_status(tx: Tx, wamid: str, status: str, due_at: float) -> None:
    tx.execute("insert into due_statuses (wamid, status, due_at) values (?, ?, ?)", (wamid, status, due_at))


def take_due_statuses(tx: Tx, now: float) -> list[tuple[str, str, float]]:
    due = list(tx.execute("select * from due_statuses where due_at <= ? order by due_at, id limit 500", (now,)))
    tx.executemany("delete from due_statuses where id = ?", [(row["id"],) for row in due])
    return [(row["wamid"], row["status"], row["due_at"]) for row in due]


def next_status_at(tx: Tx) -> float | None:
    due: float | None = tx.execute("select min(due_at) from due_statuses").fetchone()[0]
    return due


def read_now(tx: Tx, phone: str, now: float, number: str = "") -> None:
    """The chat is on the screen: what was delivered is read at once, what is on its way when it arrives."""
    unread = (
        "select wamid from messages where phone = ? and number = ? and origin != 'customer'"
        " and status in ('accepted', 'sent', 'delivered')"
    )
    for wamid in [row["wamid"] for row in tx.execute(unread, (phone, number))]:
        arrives = "select due_at from due_statuses where wamid = ? and status = 'delivered'"
        row = tx.execute(arrives, (wamid,)).fetchone()
        tx.execute("delete from due_statuses where wamid = ? and status = 'read'", (wamid,))
        plan_status(tx, wamid, "read", max(now, row["due_at"]) if row else now)


def statuses_waiting(tx: Tx) -> int:
    return int(tx.execute("select count(*) from due_statuses").fetchone()[0])


def _read(row: sqlite3.Row) -> Message:
    return Message(
        wamid=row["wamid"],
        phone=row["phone"],
        origin=row["origin"],
        type=row["type"],
        content=load(row["content"]),
        status=row["status"],
        at=row["at"],
        reply_to=row["reply_to"],
        callback_data=load(row["callback_data"]),
        addressed_by=row["addressed_by"],
        category=row["category"],
        error=row["error"],
        number=row["number"],
        n=row["n"],
    )
