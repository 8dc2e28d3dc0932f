"""What the store's tests work with: a clock to turn, and a workspace to write in."""

from dataclasses import dataclass, field
from itertools import count
from typing import Any

from warmline.domain.conversation import SYSTEM
from warmline.store import alarms, workspaces
from warmline.store.database import Database
from warmline.store.transaction import Tx

W = "w_1"
NOON = 1_800_000_000_000


@dataclass
class Clock:
    now: int = NOON

    def __call__(self) -> int:
        return self.now


@dataclass
class Ids:
    """Ids in a row, so that a failure can be read."""

    prefix: str = ""
    _numbers: Any = field(default_factory=lambda: count(1))

    def __call__(self, prefix: str, /) -> str:
        return f"{prefix}_{self.prefix}{next(self._numbers):06}"


async def opened(url: str, clock: Clock, name: str = "", **options: Any) -> Database:
    """Opens the database, and makes the workspace if it is not there."""
    db = Database(url, clock=clock, ids=Ids(name), **options)
    if W not in await db.read(None, workspaces.ids):
        await db.change(W, workspaces.add, W, "Corner Shop")
    return db


def note(tx: Tx, text: str) -> int:
    """One small change: a line for the operator, and its event. Gives the event's number."""
    alarms.add(tx, "test", text, "none")
    return tx.record("webhook.unreadable", SYSTEM, {"text": text})


def notes(tx: Tx) -> list[str]:
    return sorted(row["detail"] for row in alarms.newest(tx, 100_000))
