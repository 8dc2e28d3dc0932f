"""Sends what is queued, in order within a conversation, each at most once at a time."""

import asyncio
import time

import structlog

from warmline.actions import sending
from warmline.actions.connected import Connector
from warmline.actions.directory import Directory
from warmline.channel import NotSent, Outcome, ProviderError, Unconfirmed
from warmline.reactions.loop import seconds_until
from warmline.store import deliveries
from warmline.store.database import Database
from warmline.store.transaction import Row

log = structlog.get_logger(__name__)
AT_ONCE = 64
RENEW_S = 1.5
LONGEST_S = 60.0
"""A send that takes longer is given up; nobody knows what became of it."""


class Sender:
    """One step: start what is due; sends run beside each other and report back when they are done."""

    def __init__(self, db: Database, directory: Directory, connector: Connector, worker: str) -> None:
        self._db = db
        self._directory = directory
        self._connector = connector
        self._worker = worker
        self._running: dict[asyncio.Task[None], str] = {}
        self._renewed = 0.0

    async def step(self) -> float | None:
        await self._look_after()
        room = AT_ONCE - len(self._running)
        if room <= 0:
            return 0.05
        due = await self._db.change_later(
            None, deliveries.take_due, worker=self._worker, lease_ms=sending.LEASE_MS, limit=room
        )
        for row in due:
            task = asyncio.create_task(self._send(row))
            self._running[task] = row["id"]
            task.add_done_callback(self._running.pop)
        if due:
            return 0
        return seconds_until(await self._db.read(None, deliveries.next_due), self._db.now)

    async def drain(self, seconds: float) -> None:
        """Before stopping: lets what is on its way arrive."""
        if self._running:
            await asyncio.wait(self._running, timeout=seconds)

    async def _look_after(self) -> None:
        """Shows that we are alive, and settles what a sender that died left behind."""
        if time.monotonic() - self._renewed < RENEW_S:
            return
        self._renewed = time.monotonic()
        if self._running:
            ids, until = list(self._running.values()), self._db.now + sending.LEASE_MS
            await self._db.change_later(None, deliveries.renew, self._worker, ids, until)
        for row in await self._db.read(None, deliveries.overdue_sending):
            await self._db.change_later(row["workspace_id"], sending.lost, row["id"])

    async def _send(self, row: Row) -> None:
        workspace, id, started = row["workspace_id"], row["id"], time.monotonic()
        try:
            job = await self._db.change_later(workspace, sending.start, id, self._worker)
            if job is None:
                return
            outcome = await self._outcome(job, started)
            await self._db.change_later(workspace, sending.finish, id, self._worker, outcome)
        except Exception as error:
            log.exception("send_failed", delivery=id, error=repr(error))

    async def _outcome(self, job: sending.Job, started: float) -> Outcome:
        channel_row = await self._directory.find(job.channel_id)
        if channel_row is None or not channel_row["enabled"]:
            return NotSent(_CHANNEL_OFF, passing=False)
        if time.monotonic() - started > sending.LEASE_MS / 1000:
            # We were asleep for longer than our lease: somebody may have acted since. Do not send.
            return NotSent(_OVERSLEPT, passing=True)
        try:
            async with asyncio.timeout(LONGEST_S):
                return await self._connector.channel(channel_row).send(job.outgoing)
        except TimeoutError:
            return Unconfirmed(_NO_ANSWER)
        except Exception as error:
            log.exception("channel_broke", channel=job.channel_id, error=repr(error))
            return Unconfirmed(ProviderError("fault", f"Not confirmed: {error!r}", "Look at the server's log."))


_CHANNEL_OFF = ProviderError("channel_off", "The channel is switched off or removed", "Switch it on under Settings.")
_NO_ANSWER = ProviderError(
    "no_answer", "Not confirmed: the channel gave no answer", "Ask the customer before you send it again."
)
_OVERSLEPT = ProviderError("overslept", "The server was held up before it could send", "It is tried again by itself.")
