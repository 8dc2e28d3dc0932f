"""What the API accepted, in the order in which it did: the record a test judges duplicates by."""

from dataclasses import dataclass
from typing import Any

from whatsapp_emulator.store import Tx, dump, load


@dataclass(frozen=True, slots=True)
class Line:
    phone: str
    wamid: str
    type: str
    text: str
    callback_data: str | None
    number: str = ""


def write(tx: Tx, line: Line, *, real_now: float, virtual_now: float) -> None:
    last = tx.execute("select max(at) from journal").fetchone()[0] or 0.0
    tx.execute(
        "insert into journal (at, virtual_at, phone, wamid, type, text, callback_data, number)"
        " values (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            max(real_now, last),  # monotone even when the machine's clock is set back
            virtual_now,
            line.phone,
            line.wamid,
            line.type,
            dump(line.text),
            dump(line.callback_data),
            line.number,
        ),
    )


def after(tx: Tx, n: int) -> list[dict[str, Any]]:
    rows = tx.execute("select * from journal where n > ? order by n", (n,))
    return [
        {
            "n": row["n"],
            "at": row["at"],
            "virtual_at": row["virtual_at"],
            "phone": row["phone"],
            "wamid": row["wamid"],
            "type": row["type"],
            "text": load(row["text"]),
            "biz_opaque_callback_data": load(row["callback_data"]),
            "phone_number_id": row["number"],
        }
        for row in rows
    ]
