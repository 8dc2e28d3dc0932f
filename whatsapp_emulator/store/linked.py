"""Messages that linked phones see: in groups, and with single customers."""

import sqlite3
from dataclasses import dataclass, replace

from whatsapp_emulator.store import Tx, dump, load

# How far a linked phone's own message has come; people's messages have none of it.
PENDING, SERVER, DEVICE, READ = 0, 1, 2, 3


@dataclass(frozen=True, slots=True)
class LinkedMessage:
    id: str
    chat: str  # a group's id, or "waha/15550001": a gateway and a customer
    sender: str  # a phone
    name: str
    text: str
    at: float
    gateway: str = ""  # the one it was sent through; empty: a person wrote it
    reply_to: str | None = None
    ack: int = PENDING
    n: int = 0


def chat_of(gateway: str, phone: str) -> str:
    return f"{gateway}/{phone}"


def add(tx: Tx, message: LinkedMessage) -> LinkedMessage:
    values = (
        message.id,
        message.chat,
        message.sender,
        dump(message.name),
        dump(message.text),
        message.at,
        message.gateway,
        message.reply_to,
        message.ack,
    )
    added = tx.execute(
        "insert into linked_messages (id, chat, sender, name, text, at, gateway, reply_to, ack)"
        " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        values,
    )
    return replace(message, n=added.lastrowid or 0)


def find(tx: Tx, id_: str) -> LinkedMessage | None:
    row = tx.execute("select * from linked_messages where id = ?", (id_,)).fetchone()
    return None if row is None else _read(row)


def of_chat(tx: Tx, chat: str, *, after: int = 0) -> list[LinkedMessage]:
    rows = tx.execute("select * from linked_messages where chat = ? and n > ? order by n", (chat, after))
    return [_read(row) for row in rows]


def set_ack(tx: Tx, id_: str, ack: int) -> None:
    tx.execute("update linked_messages set ack = max(ack, ?) where id = ?", (ack, id_))


def plan_ack(tx: Tx, message_id: str, ack: int, due_at: float) -> None:
    tx.execute("insert into due_acks (message_id, ack, due_at) values (?, ?, ?)", (message_id, ack, due_at))


def take_due_acks(tx: Tx, now: float) -> list[tuple[str, int]]:
    due = list(tx.execute("select * from due_acks where due_at <= ? order by due_at, n limit 500", (now,)))
    tx.executemany("delete from due_acks where n = ?", [(row["n"],) for row in due])
    return [(row["message_id"], row["ack"]) for row in due]


def next_ack_at(tx: Tx) -> float | None:
    due: float | None = tx.execute("select min(due_at) from due_acks").fetchone()[0]
    return due


def acks_waiting(tx: Tx) -> int:
    return int(tx.execute("select count(*) from due_acks").fetchone()[0])


def keep_unheard(tx: Tx, gateway: str, message_id: str) -> None:
    """The gateway was not connected: it gets the message when it is again."""
    tx.execute("insert into unheard (gateway, message_id) values (?, ?)", (gateway, message_id))


def any_unheard(tx: Tx, gateway: str) -> bool:
    return tx.execute("select 1 from unheard where gateway = ? limit 1", (gateway,)).fetchone() is not None


def take_unheard(tx: Tx, gateway: str) -> list[LinkedMessage]:
    rows = list(tx.execute("select message_id from unheard where gateway = ? order by rowid", (gateway,)))
    tx.execute("delete from unheard where gateway = ?", (gateway,))
    found = [find(tx, row["message_id"]) for row in rows]
    return [one for one in found if one is not None]


def know_lid(tx: Tx, lid: str, phone: str) -> None:
    tx.execute("insert or replace into lids (lid, phone) values (?, ?)", (lid, phone))


def phone_behind(tx: Tx, lid: str) -> str | None:
    row = tx.execute("select phone from lids where lid = ?", (lid,)).fetchone()
    return None if row is None else str(row["phone"])


def _read(row: sqlite3.Row) -> LinkedMessage:
    return LinkedMessage(
        id=row["id"],
        chat=row["chat"],
        sender=row["sender"],
        name=load(row["name"]),
        text=load(row["text"]),
        at=row["at"],
        gateway=row["gateway"],
        reply_to=row["reply_to"],
        ack=row["ack"],
        n=row["n"],
    )
