"""Where a channel is found by its id, without asking the database for every webhook."""

import time
from dataclasses import dataclass, field

from warmline.store import channels
from warmline.store.database import Database
from warmline.store.transaction import Row

KEPT_S = 5.0
"""If the word of a change was lost, this is how long the old settings may still be used."""
MOST = 10_000


@dataclass(slots=True)
class Directory:
    """Channels by id, remembered for a short while; forgotten at once when one changes."""

    db: Database
    _known: dict[str, tuple[float, Row | None]] = field(default_factory=dict)

    async def find(self, id: str) -> Row | None:
        """The channel, in whichever workspace; None if there is none."""
        kept = self._known.get(id)
        if kept and kept[0] > time.monotonic():
            return kept[1]
        row = await self.db.read(None, channels.anywhere, id)
        if len(self._known) > MOST:
            self._known.clear()
        self._known[id] = (time.monotonic() + KEPT_S, row)
        return row

    def heard(self, topic: str) -> None:
        if topic == "channels":
            self._known.clear()
