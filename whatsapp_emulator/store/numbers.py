"""Business phone numbers beside the one the emulator was started with."""

from dataclasses import asdict, dataclass

from whatsapp_emulator.store import Tx, dump, load

FIRST = ""  # the key of the number the emulator was started with


@dataclass(frozen=True, slots=True)
class Number:
    key: str
    phone_number_id: str
    display_phone_number: str
    name: str
    callback_url: str = ""  # empty: that of the app


def put(tx: Tx, number: Number) -> None:
    values = (number.phone_number_id, dump(asdict(number)))
    tx.execute("insert or replace into numbers (phone_number_id, content) values (?, ?)", values)


def every(tx: Tx) -> list[Number]:
    return [Number(**load(row["content"])) for row in tx.execute("select content from numbers order by rowid")]
