"""Files that were uploaded by the business or sent by a customer, and their short-lived addresses."""

from dataclasses import dataclass

from whatsapp_emulator.store import Tx, dump, load


@dataclass(frozen=True, slots=True)
class File:
    id: str
    mime_type: str
    filename: str
    content: bytes


def put(tx: Tx, file: File, expires_at: float) -> None:
    values = (file.id, file.mime_type, dump(file.filename), file.content, expires_at)
    tx.execute("insert into media (id, mime_type, filename, bytes, expires_at) values (?, ?, ?, ?, ?)", values)


def find(tx: Tx, id_: str, now: float = 0.0) -> File | None:
    """Given the time, only a file whose id is still good."""
    wanted = "select * from media where id = ? and (expires_at is null or expires_at > ?)"
    row = tx.execute(wanted, (id_, now)).fetchone()
    return None if row is None else File(row["id"], row["mime_type"], load(row["filename"]), row["bytes"])


def delete(tx: Tx, id_: str) -> None:
    tx.execute("delete from media where id = ?", (id_,))
    tx.execute("delete from media_urls where media_id = ?", (id_,))


def add_url(tx: Tx, token: str, media_id: str, expires_at: float) -> None:
    tx.execute("insert into media_urls (token, media_id, expires_at) values (?, ?, ?)", (token, media_id, expires_at))


def behind_url(tx: Tx, token: str, now: float) -> File | None:
    row = tx.execute("select * from media_urls where token = ? and expires_at > ?", (token, now)).fetchone()
    return None if row is None else find(tx, row["media_id"])
