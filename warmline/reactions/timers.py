"""Fires timers when they are due: each once, however often the process dies."""

import asyncio
import time
from collections.abc import Mapping, Sequence
from typing import Any

import structlog

from warmline.actions import waiting
from warmline.actions.needed import still_unseen
from warmline.domain.delivery import backoff_ms
from warmline.notifier import Alert, Notifier, Told
from warmline.reactions.loop import seconds_until
from warmline.reactions.turns import TurnTaker, fail_turn
from warmline.store import timers
from warmline.store.database import Database
from warmline.store.transaction import Tx

log = structlog.get_logger(__name__)
AT_ONCE = 64
TURNS_IN_FLOOD = 2
"""While webhooks pour in, the AI answers this many customers at a time; rings and limits do not wait."""
LEASE_MS = 5_000
RENEW_S = 1.5
MAX_FAILURES = 5


class Firing:
    """One step: lease what is due and fire it."""

    def __init__(self, db: Database, turns: TurnTaker, notifiers: Sequence[Notifier], worker: str) -> None:
        self._db = db
        self._turns = turns
        self._notifiers = notifiers
        self._worker = worker
        self._running: dict[asyncio.Task[None], tuple[str, str, str]] = {}
        self._renewed = 0.0
        self._turns_running = 0

    async def step(self) -> float | None:
        await self._show_life()
        room = AT_ONCE - len(self._running)
        if room <= 0:
            return 0.05
        turns_wait = self._db.is_flooded() and self._turns_running >= TURNS_IN_FLOOD
        due = await self._db.change_later(
            None,
            timers.take_due,
            worker=self._worker,
            lease_ms=LEASE_MS,
            limit=TURNS_IN_FLOOD if self._db.is_flooded() else room,
            without="ai_turn" if turns_wait else None,
        )
        for timer in due:
            task = asyncio.create_task(self._fire(timer))
            self._running[task] = (timer["workspace_id"], timer["kind"], timer["key"])
            task.add_done_callback(self._running.pop)
        if due:
            return 0
        if turns_wait:
            return 0.05
        return seconds_until(await self._db.read(None, timers.next_due), self._db.now)

    async def _show_life(self) -> None:
        """A long turn keeps its lease; a process that died loses its within seconds."""
        if self._running and time.monotonic() - self._renewed > RENEW_S:
            self._renewed = time.monotonic()
            running, until = list(self._running.values()), self._db.now + LEASE_MS
            await self._db.change_later(None, timers.renew, self._worker, running, until)

    async def stop(self) -> None:
        """What is running is given up; its timers are still there for whoever starts next."""
        for task in self._running:
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)

    async def _fire(self, timer: Mapping[str, Any]) -> None:
        try:
            match timer["kind"]:
                case "ai_turn":
                    await self._take_turn(timer)
                case "owed":
                    await self._db.change_later(timer["workspace_id"], _owed, timer)
                case "ring":
                    await self._ring(timer)
                case "unseen":
                    await self._db.change_later(timer["workspace_id"], _unseen, timer)
                case other:
                    log.error("unknown_timer", kind=other)
        except Exception as error:
            log.exception("timer_failed", kind=timer["kind"], key=timer["key"], error=repr(error))
            await self._put_off(timer)

    async def _take_turn(self, timer: Mapping[str, Any]) -> None:
        self._turns_running += 1
        try:
            await self._turns.take(timer)
        finally:
            self._turns_running -= 1

    async def _ring(self, timer: Mapping[str, Any]) -> None:
        alert = await self._db.change_later(timer["workspace_id"], _ring, timer)
        if alert is None:
            return
        told = await asyncio.gather(*(self._tell(notifier, alert) for notifier in self._notifiers))
        if any(one.reached for one in told):
            await self._db.change_later(timer["workspace_id"], waiting.alerted, alert.handoff_id)

    async def _tell(self, notifier: Notifier, alert: Alert) -> Told:
        """One that breaks all the same must not keep the others from being heard."""
        try:
            return await notifier.tell(alert)
        except Exception as error:
            log.exception("notifier_broke", notifier=notifier.name, error=repr(error))
            return Told(False, repr(error))

    async def _put_off(self, timer: Mapping[str, Any]) -> None:
        if timer["kind"] == "ai_turn" and timer["failures"] + 1 >= MAX_FAILURES:
            await self._db.change_later(timer["workspace_id"], fail_turn, timer)
            return
        retry_at = self._db.now + backoff_ms(timer["failures"] + 1)
        await self._db.change_later(timer["workspace_id"], timers.failed, timer, retry_at)


def _owed(tx: Tx, timer: Mapping[str, Any]) -> None:
    if timers.finish(tx, timer):
        waiting.owed(tx, timer["key"])


def _unseen(tx: Tx, timer: Mapping[str, Any]) -> None:
    if timers.finish(tx, timer):
        still_unseen(tx, timer["key"], **timer["data"])


def _ring(tx: Tx, timer: Mapping[str, Any]) -> Alert | None:
    return waiting.ring(tx, timer["key"]) if timers.finish(tx, timer) else None
