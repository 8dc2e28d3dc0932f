"""Webhooks: queued with the change they tell of, delivered until they are answered 200 or seven days old."""

import asyncio
from typing import Any

import httpx

from whatsapp_emulator import numbers, payloads, signing
from whatsapp_emulator.emulator import Emulator
from whatsapp_emulator.rules import WEBHOOK_LIFE_S
from whatsapp_emulator.store import Tx, queue
from whatsapp_emulator.store.queue import Webhook

AT_ONCE = 64  # POSTs under way at the same time


def announce(
    emulator: Emulator,
    tx: Tx,
    change: payloads.Change,
    *,
    lane: str,
    copies: int = 0,
    delay_s: float = 0.0,
    orderly: bool = True,
    entry_id: str = "",
    number: str = "",
    timed: bool = False,
) -> None:
    """Queue a webhook, as often and as late as the faults say. `timed`: the entry says when, as of an account."""
    if not emulator.subscribed:
        return
    faults = emulator.faults
    told = payloads.without_contacts(change) if faults.omit_contacts else change
    now = emulator.clock.now()
    for copy in range(1 + copies + faults.webhook_duplicates):
        shuffled = emulator.dice.uniform(0, faults.webhook_shuffle_s) if faults.webhook_shuffle else 0.0
        queue.add(
            tx,
            told,
            lane=f"{lane}/{number}" if number else lane,
            number=number,
            entry_id=entry_id or emulator.config.waba_id,
            entry_time=int(now) + copy if timed or (copy and faults.webhook_other_bytes) else None,
            now=now,
            due_at=now + delay_s + faults.webhook_delay_s + shuffled,
            orderly=orderly and not copy and not faults.webhook_shuffle,
        )
    emulator.stir()


class Courier:
    """Delivers what is due: one at a time per lane, lanes and strays side by side.

    A lane's next webhook becomes its head only when the one before is settled, which keeps their order.
    """

    def __init__(self, emulator: Emulator, client: httpx.AsyncClient) -> None:
        self._emulator = emulator
        self._client = client
        self._under_way: set[int] = set()
        self._tasks: set[asyncio.Task[None]] = set()

    def start_due(self) -> None:
        for batch in self._ready():
            self._under_way.update(webhook.id for webhook in batch)
            task = asyncio.create_task(self._deliver(batch))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def stop(self) -> None:
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _ready(self) -> list[list[Webhook]]:
        tx, now = self._emulator.store.tx, self._emulator.clock.now()
        free = AT_ONCE - len(self._tasks)
        size, reachable = self._emulator.faults.webhook_batch, numbers.reachable(self._emulator)
        if free <= 0 or not reachable:
            return []  # held until somebody listens
        if size > 1:
            due = queue.due(tx, now, reachable, free * size)
            return self._batches([one for one in due if one.id not in self._under_way], size)
        strays = queue.strays(tx, now, reachable, free + len(self._under_way))
        ready = queue.heads(tx, now, reachable) + strays
        return [[one] for one in ready if one.id not in self._under_way][:free]

    def _batches(self, waiting: list[Webhook], size: int) -> list[list[Webhook]]:
        """Only what goes to the same address can share a body."""
        by_url: dict[str, list[Webhook]] = {}
        for one in waiting:
            by_url.setdefault(numbers.callback_of(self._emulator, one.number), []).append(one)
        return [all_[start : start + size] for all_ in by_url.values() for start in range(0, len(all_), size)]

    async def _deliver(self, batch: list[Webhook]) -> None:
        try:
            entries = [(one.entry_id, one.entry_time, [one.change]) for one in batch]
            entries = payloads.merged(entries) if self._emulator.faults.webhook_merge else entries
            body = signing.compact(payloads.envelope(entries))
            answer = await post(self._emulator, self._client, body, number=batch[0].number)
            self._settle(batch, accepted=answer["status"] == 200)
        finally:
            self._under_way.difference_update(webhook.id for webhook in batch)
            self._emulator.stir()

    def _settle(self, batch: list[Webhook], *, accepted: bool) -> None:
        now = self._emulator.clock.now()
        delays = self._emulator.config.retry_delays_s
        with self._emulator.store.change() as tx:
            for one in batch:
                if accepted or now - one.created_at >= WEBHOOK_LIFE_S:
                    queue.delivered(tx, [one.id])
                else:
                    queue.retry(tx, one.id, now + delays[min(one.attempts, len(delays) - 1)])


async def post(
    emulator: Emulator, client: httpx.AsyncClient, body: bytes, *, sign: str = "right", number: str = ""
) -> dict[str, Any]:
    """One POST to the callback URL; a receiver that cannot be reached has status 0."""
    secret = emulator.options.app_secret
    signatures = {
        "right": {"X-Hub-Signature-256": signing.signature(body, secret)},
        "bad": {"X-Hub-Signature-256": signing.signature(body, secret + "-wrong")},
        "none": {},
    }
    headers = {"Content-Type": "application/json", **signatures[sign]}
    try:
        async with asyncio.timeout(emulator.config.webhook_timeout_s):  # httpx alone waits between bytes
            answer = await client.post(numbers.callback_of(emulator, number), content=body, headers=headers)
        result = {"status": answer.status_code, "body": answer.text}
    except (httpx.HTTPError, httpx.InvalidURL, TimeoutError) as problem:
        result = {"status": 0, "body": f"{type(problem).__name__}: {problem}"}
    emulator.attempts.append({"at": emulator.clock.now(), "bytes": len(body), **result})
    return result


async def verify(emulator: Emulator, client: httpx.AsyncClient, url: str, token: str) -> dict[str, Any]:
    """The challenge Meta sends when a callback URL is set (Create a webhook endpoint, 2026-06-17)."""
    challenge = str(emulator.dice.randrange(10**9, 10**10))
    asked = {"hub.mode": "subscribe", "hub.challenge": challenge, "hub.verify_token": token}
    try:
        answer = await client.get(httpx.URL(url).copy_merge_params(asked))
    except (httpx.HTTPError, httpx.InvalidURL) as problem:
        return {"verified": False, "status": 0, "body": f"{type(problem).__name__}: {problem}"}
    right = answer.status_code == 200 and answer.text == challenge
    return {"verified": right, "status": answer.status_code, "body": answer.text}
