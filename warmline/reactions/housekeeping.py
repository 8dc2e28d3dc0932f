"""Once in a while: forgets what has served its purpose, and looks whether open streams may still be open."""

import time

from warmline.reactions.live import Hub
from warmline.store import idempotency, inbound, people, workspaces
from warmline.store.database import Database

EVERY_S = 3600.0
CHECK_S = 60.0
RAW_KEPT_MS = 30 * 86_400_000
"""How long raw webhooks are kept after they were read."""
AT_ONCE = 1_000


class Housekeeping:
    """One step: whatever is due of the two."""

    def __init__(self, db: Database, hub: Hub) -> None:
        self._db = db
        self._hub = hub
        self._cleared = time.monotonic()
        self._checked = time.monotonic()

    async def step(self) -> float | None:
        if time.monotonic() - self._checked > CHECK_S:
            self._checked = time.monotonic()
            await self.close_ended()
        if time.monotonic() - self._cleared > EVERY_S:
            self._cleared = time.monotonic()
            await self.clear()
        return None

    async def close_ended(self) -> None:
        """Ends streams whose sign-in has ended, should the word of it have been lost."""
        for workspace, ids in self._hub.credentials().items():
            for id in set(ids) - await self._db.read(workspace, people.still_valid, ids):
                self._hub.revoke(workspace, id)

    async def clear(self) -> None:
        """Deletes old answers to repeated requests and old raw webhooks, a little at a time."""
        for workspace in await self._db.read(None, workspaces.ids):
            await self._db.change_later(workspace, idempotency.forget_old)
            while await self._db.change_later(workspace, inbound.forget, self._db.now - RAW_KEPT_MS, AT_ONCE):
                pass
