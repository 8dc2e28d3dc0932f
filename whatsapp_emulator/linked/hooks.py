"""A gateway's webhooks: signed over their exact bytes, repeated as often as the gateway was told to."""

import asyncio
import hashlib
import hmac
import json
import random
import uuid
from typing import Any

import httpx

from whatsapp_emulator.emulator import Emulator
from whatsapp_emulator.linked.gateways import Gateway
from whatsapp_emulator.store import Tx, hooks
from whatsapp_emulator.store.hooks import Hook, Target

AT_ONCE = 32


def announce(emulator: Emulator, tx: Tx, gateway: Gateway, event: str, body: dict[str, Any]) -> None:
    """Queued for every webhook that asked for that event; a gateway keeps nothing for later ones."""
    if gateway.faults.gone:
        return
    now = emulator.clock.now()
    for target in targets(gateway):
        if target.events and event not in target.events and "*" not in target.events:
            continue
        for _ in range(1 + gateway.faults.webhook_duplicates):
            hooks.add(tx, gateway.name, target, written(body), now + gateway.faults.webhook_delay_s)
    emulator.stir()


def targets(gateway: Gateway) -> list[Target]:
    """The one of the settings, and those that WAHA's own API was told for the session (ValueError: told wrong)."""
    settings = gateway.settings
    general = Target(
        settings.webhook_url,
        settings.webhook_secret,
        _names(settings.webhook_events.split(",")),
        settings.retry_policy,
        settings.retry_delay_s,
        settings.retry_attempts,
    )
    told = (gateway.config or {}).get("webhooks") or []
    if not isinstance(told, list):
        raise ValueError("webhooks must be a list")
    return [one for one in [general, *(_told(one) for one in told if isinstance(one, dict))] if one.url]


def written(body: dict[str, Any]) -> bytes:
    """UTF-8 as it is; a lone surrogate, which UTF-8 cannot hold, as JSON's escape."""
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "backslashreplace")


def headers(hook: Hook, now: float) -> dict[str, str]:
    """WAHA: HMAC-SHA512. GOWA: HMAC-SHA256 in the header that Meta uses too."""
    key = hook.target.secret.encode()
    sent = {"Content-Type": "application/json", **dict(hook.target.headers)}
    if hook.gateway == "gowa":
        return sent | {"X-Hub-Signature-256": "sha256=" + hmac.new(key, hook.body, hashlib.sha256).hexdigest()}
    sent |= {"X-Webhook-Request-Id": uuid.uuid4().hex, "X-Webhook-Timestamp": str(int(now * 1000))}
    if not key:
        return sent
    right = hmac.new(key, hook.body, hashlib.sha512).hexdigest()
    return sent | {"X-Webhook-Hmac": right, "X-Webhook-Hmac-Algorithm": "sha512"}


def delay_s(target: Target, tries: int, dice: random.Random) -> float | None:
    """Until the next try after that many; None when it is given up."""
    if tries >= target.attempts:
        return None
    if target.policy == "linear":
        return target.delay_s * tries
    if target.policy == "exponential":
        return float(target.delay_s * 2 ** (tries - 1)) * dice.uniform(1.0, 1.2)
    return target.delay_s


class HookCourier:
    """Delivers what is due, side by side: gateways promise no order."""

    def __init__(self, emulator: Emulator, client: httpx.AsyncClient) -> None:
        self._emulator = emulator
        self._client = client
        self._tasks: dict[int, asyncio.Task[None]] = {}

    def start_due(self) -> None:
        now = self._emulator.clock.now()
        for hook in hooks.due(self._emulator.store.tx, now, AT_ONCE):
            gone = self._emulator.gateways[hook.gateway].faults.gone
            if not gone and hook.n not in self._tasks and len(self._tasks) < AT_ONCE:
                self._tasks[hook.n] = asyncio.create_task(self._deliver(hook))

    async def stop(self) -> None:
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _deliver(self, hook: Hook) -> None:
        try:
            taken = await self._post(hook)
            self._settle(hook, taken=taken)
        finally:
            self._tasks.pop(hook.n, None)
            self._emulator.stir()

    async def _post(self, hook: Hook) -> bool:
        emulator = self._emulator
        sent = headers(hook, emulator.clock.now())
        try:
            async with asyncio.timeout(emulator.config.webhook_timeout_s):
                answer = await self._client.post(hook.target.url, content=hook.body, headers=sent)
            result: dict[str, Any] = {"status": answer.status_code, "body": answer.text}
        except (httpx.HTTPError, httpx.InvalidURL, TimeoutError, ValueError) as problem:  # also: no header can hold it
            result = {"status": 0, "body": f"{type(problem).__name__}: {problem}"}
        emulator.attempts.append(
            {"at": emulator.clock.now(), "bytes": len(hook.body), "gateway": hook.gateway, **result}
        )
        return 200 <= int(result["status"]) < 300

    def _settle(self, hook: Hook, *, taken: bool) -> None:
        emulator = self._emulator
        wait = None if taken else delay_s(hook.target, hook.tries + 1, emulator.dice)
        with emulator.store.change() as tx:
            if wait is None:
                hooks.settled(tx, hook.n)
            else:
                hooks.retry(tx, hook.n, emulator.clock.now() + wait)


def _told(said: dict[str, Any]) -> Target:
    retries, key = _object(said, "retries"), _object(said, "hmac")
    custom = [one for one in said.get("customHeaders") or [] if isinstance(one, dict)]
    return Target(
        str(said.get("url") or ""),
        str(key.get("key") or ""),
        _names(list(said.get("events") or [])),
        str(retries.get("policy") or "constant"),
        max(0.0, float(retries.get("delaySeconds") or 2)),
        int(retries.get("attempts") or 15),
        tuple((str(one.get("name")), str(one.get("value"))) for one in custom),
    )


def _object(said: dict[str, Any], name: str) -> dict[str, Any]:
    found = said.get(name) or {}
    if not isinstance(found, dict):
        raise ValueError(f"webhooks.{name} must be an object")
    return found


def _names(events: list[Any]) -> tuple[str, ...]:
    return tuple(str(one).strip() for one in events if str(one).strip())
