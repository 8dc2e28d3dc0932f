"""Everything the emulator knows, in one SQLite database.

One connection, used from the event loop only, and every change in one transaction: a state file therefore
holds whole changes and nothing else, whenever the process is killed.
"""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

Tx = sqlite3.Connection

# Texts of people are kept as escaped JSON: a phone can send a lone surrogate, SQLite cannot hold one.
SCHEMA = """
create table if not exists settings (key text primary key, value text not null);
create table if not exists customers (
    phone text primary key,
    name text not null,
    user_id text not null unique,
    username text,
    phone_hidden integer not null default 0,
    last_message_at real,
    pair_used real not null default 0,
    pair_at real not null default 0
);
create table if not exists messages (
    n integer primary key autoincrement,
    wamid text not null unique,
    phone text not null,
    origin text not null,
    type text not null,
    content text not null,
    reply_to text,
    status text not null,
    at real not null,
    callback_data text,
    addressed_by text not null default 'phone',
    category text not null default 'service',
    error integer
);
create index if not exists messages_of_phone on messages (phone, n);
create table if not exists due_statuses (
    id integer primary key autoincrement, wamid text not null, status text not null, due_at real not null
);
create index if not exists due_statuses_in_time on due_statuses (due_at);
create table if not exists webhooks (
    id integer primary key autoincrement,
    lane text not null,
    entry_id text not null,
    entry_time integer,
    change text not null,
    due_at real not null,
    created_at real not null,
    attempts integer not null default 0,
    orderly integer not null default 1
);
create index if not exists webhooks_in_lane on webhooks (orderly, lane, id);
create index if not exists webhooks_in_time on webhooks (orderly, due_at);
create table if not exists journal (
    n integer primary key autoincrement,
    at real not null,
    virtual_at real not null,
    phone text not null,
    wamid text not null,
    type text not null,
    text text not null,
    callback_data text
);
create table if not exists media (
    id text primary key, mime_type text not null, filename text not null, bytes blob not null
);
create table if not exists media_urls (
    token text primary key, media_id text not null, expires_at real not null
);
create table if not exists templates (
    name text not null, language text not null, status text not null, category text not null,
    components text not null, primary key (name, language)
);
create table if not exists numbers (phone_number_id text primary key, content text not null);
create table if not exists chats (
    number text not null,
    phone text not null,
    last_message_at real,
    pair_used real not null default 0,
    pair_at real not null default 0,
    primary key (number, phone)
);
create table if not exists threads (
    number text not null, phone text not null, owner text not null, since real not null, primary key (number, phone)
);
create table if not exists groups (code text primary key, id text not null unique, content text not null);
create table if not exists linked_messages (
    n integer primary key autoincrement,
    id text not null unique,
    chat text not null,
    sender text not null,
    name text not null,
    text text not null,
    at real not null,
    gateway text not null default '',
    reply_to text,
    ack integer not null default 0
);
create index if not exists linked_messages_of_chat on linked_messages (chat, n);
create table if not exists due_acks (
    n integer primary key autoincrement, message_id text not null, ack integer not null, due_at real not null
);
create table if not exists unheard (gateway text not null, message_id text not null);
create table if not exists lids (lid text primary key, phone text not null);
create table if not exists hooks (
    n integer primary key autoincrement,
    gateway text not null,
    target text not null,
    body blob not null,
    due_at real not null,
    tries integer not null default 0
);
"""

# Columns that came later: a state file of an earlier version gets them.
ADDED = {
    "messages": ("number", "text not null default ''"),
    "webhooks": ("number", "text not null default ''"),
    "journal": ("number", "text not null default ''"),
    "media": ("expires_at", "real"),
}


class Store:
    def __init__(self, path: Path | None) -> None:
        self.tx: Tx = sqlite3.connect(path or ":memory:", isolation_level=None, check_same_thread=False)
        self.tx.row_factory = sqlite3.Row
        self.tx.execute("pragma journal_mode = wal")
        self.tx.execute("pragma synchronous = normal")  # survives a killed process, not a power cut
        self.tx.executescript(SCHEMA)
        for table, (column, kind) in ADDED.items():
            known = {row["name"] for row in self.tx.execute(f"pragma table_info({table})")}
            if column not in known:
                self.tx.execute(f"alter table {table} add column {column} {kind}")

    @contextmanager
    def change(self) -> Iterator[Tx]:
        """One transaction. Never await inside: the connection is shared."""
        self.tx.execute("begin immediate")
        try:
            yield self.tx
        except BaseException:
            self.tx.execute("rollback")
            raise
        self.tx.execute("commit")

    def close(self) -> None:
        self.tx.close()


def get_setting(tx: Tx, key: str, default: Any) -> Any:
    row = tx.execute("select value from settings where key = ?", (key,)).fetchone()
    return default if row is None else load(row["value"])


def put_setting(tx: Tx, key: str, value: Any) -> None:
    tx.execute("insert or replace into settings (key, value) values (?, ?)", (key, dump(value)))


def dump(value: Any) -> str:
    return json.dumps(value, ensure_ascii=True, separators=(",", ":"))


def load(text: str | None) -> Any:
    return None if text is None else json.loads(text)
