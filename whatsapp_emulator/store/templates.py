"""Message templates of the business account."""

import sqlite3
import zlib
from dataclasses import dataclass
from typing import Any

from whatsapp_emulator.store import Tx, dump, load


@dataclass(frozen=True, slots=True)
class Template:
    name: str
    language: str
    status: str
    category: str
    components: list[dict[str, Any]]

    @property
    def id(self) -> str:
        return str(10**15 + zlib.crc32(f"{self.name}/{self.language}".encode()))


def find(tx: Tx, name: str, language: str) -> Template | None:
    wanted = "select * from templates where name = ? and language = ?"
    row = tx.execute(wanted, (name, language)).fetchone()
    return None if row is None else _read(row)


def every(tx: Tx) -> list[Template]:
    return [_read(row) for row in tx.execute("select * from templates order by name, language")]


def put(tx: Tx, template: Template) -> None:
    tx.execute(
        "insert or replace into templates (name, language, status, category, components) values (?, ?, ?, ?, ?)",
        (template.name, template.language, template.status, template.category, dump(template.components)),
    )


def delete(tx: Tx, name: str) -> bool:
    """In every language it has."""
    return tx.execute("delete from templates where name = ?", (name,)).rowcount > 0


def _read(row: sqlite3.Row) -> Template:
    return Template(row["name"], row["language"], row["status"], row["category"], load(row["components"]))
