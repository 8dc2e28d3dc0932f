"""Reads raw webhooks from the table where they were stored before they were answered."""

import asyncio

import structlog

from warmline.actions.connected import Connector
from warmline.actions.ingest import ingest, unreadable
from warmline.domain.delivery import backoff_ms
from warmline.store import channels, inbound
from warmline.store.database import Database
from warmline.store.transaction import Row

log = structlog.get_logger(__name__)
BATCH = 64
LEASE_MS = 30_000
MAX_FAILURES = 8


class InboundReader:
    """One step: lease some webhooks, apply each."""

    def __init__(self, db: Database, connector: Connector, worker: str) -> None:
        self._db = db
        self._connector = connector
        self._worker = worker

    async def step(self) -> float | None:
        rows = await self._db.change(None, inbound.take, worker=self._worker, lease_ms=LEASE_MS, limit=BATCH)
        channel_rows = {
            id: await self._db.read(None, channels.anywhere, id) for id in {row["channel_id"] for row in rows}
        }
        # Started in order, and writers keep the order: a customer's messages stay in line.
        await asyncio.gather(*(self._process(row, channel_rows[row["channel_id"]]) for row in rows))
        return 0 if len(rows) == BATCH else None

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
            await self._db.change(workspace, ingest, id, row["channel_id"], items)
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
