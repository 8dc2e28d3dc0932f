"""WhatsApp groups, who is in them, and the linked phones among them."""

import sqlite3
from dataclasses import dataclass

from whatsapp_emulator.store import Tx, dump, load


@dataclass(frozen=True, slots=True)
class Member:
    phone: str
    lid: str
    name: str
    role: str = "participant"  # or admin


@dataclass(frozen=True, slots=True)
class Group:
    code: str
    id: str
    name: str
    members: tuple[Member, ...]
    joined: tuple[str, ...] = ()  # gateways whose phone is in the group
    asked: tuple[str, ...] = ()  # gateways whose request waits for an admin
    on_join: str = "joined"
    addressing: str = "lid"  # or pn: how messages name who wrote them
    phones_hidden: bool = False  # whether even asking for the members gives no phones
    at: float = 0.0

    @property
    def size(self) -> int:
        return len(self.members) + len(self.joined)


def put(tx: Tx, group: Group) -> Group:
    values = (group.code, group.id, dump(_as_json(group)))
    tx.execute("insert or replace into groups (code, id, content) values (?, ?, ?)", values)
    return group


def find(tx: Tx, code: str) -> Group | None:
    return _one(tx.execute("select content from groups where code = ?", (code,)).fetchone())


def find_by_id(tx: Tx, id_: str) -> Group | None:
    return _one(tx.execute("select content from groups where id = ?", (id_,)).fetchone())


def every(tx: Tx) -> list[Group]:
    return [_read(row) for row in tx.execute("select content from groups order by rowid")]


def member_of(group: Group, phone: str) -> Member | None:
    return next((one for one in group.members if one.phone == phone), None)


def _one(row: sqlite3.Row | None) -> Group | None:
    return None if row is None else _read(row)


def _read(row: sqlite3.Row) -> Group:
    kept = load(row["content"])
    members = tuple(Member(**one) for one in kept.pop("members"))
    return Group(**{**kept, "members": members, "joined": tuple(kept["joined"]), "asked": tuple(kept["asked"])})


def _as_json(group: Group) -> dict[str, object]:
    return {
        "code": group.code,
        "id": group.id,
        "name": group.name,
        "members": [{"phone": one.phone, "lid": one.lid, "name": one.name, "role": one.role} for one in group.members],
        "joined": group.joined,
        "asked": group.asked,
        "on_join": group.on_join,
        "addressing": group.addressing,
        "phones_hidden": group.phones_hidden,
        "at": group.at,
    }
