"""Reads raw webhooks from the table where they were stored before they were answered."""

import asyncio
import time

import structlog

from warmline.actions.connected import Connector
from warmline.actions.directory import Directory
from warmline.actions.ingest import ingest, unreadable
from warmline.domain.delivery import backoff_ms
from warmline.store import inbound
from warmline.store.database import Database
from warmline.store.transaction import Row

log = structlog.get_logger(__name__)
BATCH = 16
"""As many as one commit takes of what nobody waits for."""
TRICKLE, TRICKLE_S = 4, 0.5
"""What is read meanwhile: so many webhooks in so many seconds."""
LEASE_MS = 5_000
MAX_FAILURES = 8


class InboundReader:
    """One step: lease some webhooks, apply each."""

    def __init__(self, db: Database, directory: Directory, connector: Connector, worker: str) -> None:
        self._db = db
        self._directory = directory
        self._connector = connector
        self._worker = worker
        self._last = 0.0

    async def step(self) -> float | None:
        flooded = self._db.is_flooded()
        if flooded and time.monotonic() - self._last < TRICKLE_S:
            return TRICKLE_S / 10
        self._last = time.monotonic()
        size = TRICKLE if flooded else BATCH
        rows = await self._db.change_later(None, inbound.take, worker=self._worker, lease_ms=LEASE_MS, limit=size)
        channel_rows = {id: await self._directory.find(id) for id in {row["channel_id"] for row in rows}}
        # Started in order, and writers keep the order: a customer's messages stay in line.
        await asyncio.gather(*(self._process(row, channel_rows[row["channel_id"]]) for row in rows))
        return 0 if len(rows) == size else None

    async def _process(self, row: Row, channel: Row | None) -> None:
        workspace, id = row["workspace_id"], row["id"]
        try:
            if channel is None:
                await self._db.change(workspace, inbound.done, id, "the channel was removed")
                return
            try:
                items = self._connector.channel(channel).read(row["body"])
            except ValueError as error:
                await self._db.change(workspace, unreadable, id, f"not JSON: {error}")
                return
            await self._db.change_later(workspace, ingest, id, row["channel_id"], items)
        except Exception as error:
            log.exception("webhook_failed", inbound=id, error=repr(error))
            await self._put_off(row, repr(error))

    async def _put_off(self, row: Row, problem: str) -> None:
        """A webhook that always fails parks, visibly; the others go on."""
        if row["failures"] + 1 >= MAX_FAILURES:
            await self._db.change(row["workspace_id"], unreadable, row["id"], problem)
            return
        retry_at = self._db.now + backoff_ms(row["failures"] + 1)
        await self._db.change(row["workspace_id"], inbound.failed, row["id"], problem, retry_at)
