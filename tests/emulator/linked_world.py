"""The world with linked phones: a gateway's client, its receiver of webhooks, the team's group."""

import asyncio
import hashlib
import hmac
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx

from tests.emulator.world import Receiver, World, a_world

TEAM = "EmulatorTeamGroup00001"
LINK = f"https://chat.whatsapp.com/{TEAM}"
GROUP_ID = "120363000000000001@g.us"
ANA, BEN = "15550000011", "15550000012"
WAHA_NUMBER, GOWA_NUMBER = "15550000101", "15550000102"
WAHA_KEY = {"X-Api-Key": "EMULATOR-waha-key"}
GOWA_LOGIN = httpx.BasicAuth("emulator", "EMULATOR-gowa-password")
QUICK = {"start_s": 0.01, "server_s": 0.01, "device_s": 0.02, "read_s": 0.02, "retry_delay_s": 0.02}


@dataclass
class Hooks(Receiver):
    """Takes gateways' webhooks, with all their headers."""

    headers: list[httpx.Headers] = field(default_factory=list)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        kept = len(self.bodies)
        answer = await super().handle_async_request(request)
        if len(self.bodies) > kept:
            self.headers.append(request.headers)
        return answer

    def events(self, name: str) -> list[dict[str, Any]]:
        """The payloads of all webhooks of that name, in the order of arrival."""
        return [body["payload"] for body in map(json.loads, self.bodies) if body["event"] == name]


@dataclass
class LinkedWorld(World):
    """`world.hooks` is the business's side of a gateway."""

    hooks: Hooks

    async def waha(self, method: str, path: str, **body: Any) -> httpx.Response:
        address = f"/gateways/waha/api/{path}"
        return await self.http.request(method, address, headers=WAHA_KEY, json=body or None)

    async def gowa(self, method: str, path: str, **body: Any) -> httpx.Response:
        return await self.http.request(method, f"/gateways/gowa/{path}", auth=GOWA_LOGIN, json=body or None)

    async def waha_says(self, text: str, chat: str = GROUP_ID, **more: Any) -> httpx.Response:
        return await self.waha("POST", "sendText", session="default", chatId=chat, text=text, **more)

    async def gowa_says(self, text: str, chat: str = GROUP_ID, **more: Any) -> httpx.Response:
        return await self.gowa("POST", "send/message", phone=chat, message=text, **more)

    async def gateway(self, name: str, **said: Any) -> dict[str, Any]:
        told = await self.control("gateway", **{name: said})
        found: dict[str, Any] = told[name]
        return found

    async def until_status(self, status: str) -> None:
        for _ in range(200):
            if (await self.waha("GET", "sessions/default")).json()["status"] == status:
                return
            await asyncio.sleep(0.01)
        raise AssertionError(f"never became {status}")

    async def both_join(self) -> None:
        assert (await self.waha("POST", "default/groups/join", code=LINK)).status_code == 200
        assert (await self.gowa("POST", "group/join-with-link", link=LINK)).status_code == 200

    async def group_shows(self) -> list[dict[str, Any]]:
        items: list[dict[str, Any]] = (await self.http.get(f"/control/groups/{TEAM}/messages")).json()["items"]
        return items

    async def teammate(self, who: str, text: str, **more: Any) -> str:
        body = {"from": who, "text": text, **more}
        return str((await self.control(f"groups/{TEAM}/messages", **body))["id"])


def sha512(body: bytes, key: str) -> str:
    return hmac.new(key.encode(), body, hashlib.sha512).hexdigest()


def sha256(body: bytes, key: str) -> str:
    return "sha256=" + hmac.new(key.encode(), body, hashlib.sha256).hexdigest()


@asynccontextmanager
async def a_linked_world(state: Path | None = None, hooks: Hooks | None = None) -> AsyncIterator[LinkedWorld]:
    heard = hooks or Hooks()
    async with a_world(state=state, receiver=heard) as world:
        linked = LinkedWorld(world.http, heard, heard)
        for name in ("waha", "gowa"):
            await linked.gateway(name, webhook_url=f"http://business.test/{name}", **QUICK)
        yield linked
