"""`warmline audit verify`."""

from warmline.app import clock
from warmline.ids import make_ids
from warmline.settings import Settings
from warmline.store import events, workspaces
from warmline.store.database import Database


async def verify(settings: Settings) -> list[tuple[str, int, str | None]]:
    """Every workspace with the number of its events and where its chain breaks, if it does."""
    db = Database(settings.url, clock=clock, ids=make_ids(clock))
    try:
        ids = await db.read(None, workspaces.ids)
        return [(id, await db.read(id, events.count), await db.read(id, events.first_break)) for id in ids]
    finally:
        db.close()
