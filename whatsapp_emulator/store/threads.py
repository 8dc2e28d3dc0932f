"""Which app controls the conversation with a customer, where conversation routing is in use."""

from dataclasses import dataclass

from whatsapp_emulator.rules import THREAD_LIFE_S
from whatsapp_emulator.store import Tx


@dataclass(frozen=True, slots=True)
class Thread:
    owner: str = ""  # a role; empty: nobody, so that messages go to the app as usual
    since: float = 0.0


def find(tx: Tx, number: str, phone: str, now: float) -> Thread:
    """An idle thread is nobody's after a day."""
    row = tx.execute("select * from threads where number = ? and phone = ?", (number, phone)).fetchone()
    if row is None or now - row["since"] >= THREAD_LIFE_S:
        return Thread()
    return Thread(row["owner"], row["since"])


def put(tx: Tx, number: str, phone: str, thread: Thread) -> None:
    values = (number, phone, thread.owner, thread.since)
    tx.execute("insert or replace into threads (number, phone, owner, since) values (?, ?, ?, ?)", values)


def touch(tx: Tx, number: str, phone: str, now: float) -> None:
    tx.execute("update threads set since = ? where number = ? and phone = ?", (now, number, phone))
