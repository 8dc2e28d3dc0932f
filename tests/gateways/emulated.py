"""The same world over the emulator's gateways, which were written without a look at these adapters."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx
from starlette.requests import Request
from starlette.responses import Response

from tests.gateways.bodies import Signed
from tests.gateways.fakes import served
from tests.gateways.worlds import ANA, CODE, ROSA, egress_to
from warmline.domain.linkstate import LinkState
from warmline.gateway import Gateway
from warmline.gateways import KINDS
from whatsapp_emulator import EmulatorConfig, running

STATES = {
    LinkState.OK: "working", LinkState.RECONNECTING: "starting", LinkState.NEEDS_SCAN: "scan_qr",
    LinkState.NEEDS_PASSKEY: "passkey", LinkState.LOGGED_OUT: "logged_out", LinkState.BANNED: "banned",
}  # fmt: skip


@dataclass
class Heard:
    """Where the gateway's webhooks arrive."""

    base_url: str = ""
    came: list[Signed] = field(default_factory=list)

    async def app(self, scope: Any, receive: Any, send: Any) -> None:
        request = Request(scope, receive)
        self.came.append((await request.body(), dict(request.headers)))
        await Response("ok")(scope, receive, send)

    async def wait_for(self, *parts: bytes) -> Signed:
        """The first webhook with all of these in it."""
        async with asyncio.timeout(5):
            while True:
                for signed in self.came:
                    if all(part in signed[0] for part in parts):
                        return signed
                await asyncio.sleep(0.01)


class Emulated:
    team = hidden = ""

    def __init__(self, gateway: Gateway, http: httpx.AsyncClient, heard: Heard) -> None:
        self.gateway = gateway
        self.heard = heard
        self._http = http

    async def set_up(self, **settings: Any) -> None:
        quick = {"webhook_url": f"{self.heard.base_url}/hook", "server_s": 0.01, "device_s": 0.02, "read_s": -1}
        await self._change("/control/gateway", **quick, **settings)

    async def link_is(self, state: LinkState) -> None:
        await self.goes_wrong(gone=state is LinkState.UNREACHABLE)
        if state in STATES:
            await self._change("/control/gateway", state=STATES[state])

    async def goes_wrong(self, **faults: Any) -> None:
        await self._change("/control/gateway/faults", **faults)

    async def moves_clock(self, seconds: float) -> None:
        answer = await self._http.post("/control/clock", json={"advance_s": seconds})
        assert answer.is_success, answer.text

    async def group(self, how: str) -> None:
        people = [{"phone": phone, "name": name} for phone, name in ((ANA, "Ana"), (ROSA, "Rosa"), ("15550012", "Ben"))]
        on_join = "joined" if how in ("open", "member") else how
        said = {"name": "Team", "code": CODE, "members": people, "on_join": on_join}
        made = (await self._http.post("/control/groups", json=said)).json()
        self.team, self.hidden = made["id"], made["members"][0]["lid"]
        if how == "member":
            await self._http.post(f"/control/groups/{CODE}", json={"approve": self.gateway.kind})

    async def writes(self, text: str, *, quotes: str | None = None) -> Signed:
        said = {"text": text, "name": "Rosa", "reply_to": quotes, "at": 1667561485}
        await self._http.post(self._chat(f"{ROSA}@"), json=said)
        return await self.heard.wait_for(b'"event":"message"', f'"body":"{text}"'.encode())

    async def says_in_group(self, text: str, *, quotes: str | None = None) -> Signed:
        said = {"text": text, "from": ANA, "reply_to": quotes}
        await self._http.post(f"/control/groups/{CODE}/messages", json=said)
        return await self.heard.wait_for(b'"event":"message"', f'"body":"{text}"'.encode())

    async def acknowledges(self, id: str) -> Signed:
        level = {"waha": b'"ackName":"DEVICE"', "gowa": b'"receipt_type":"delivered"'}[self.gateway.kind]
        return await self.heard.wait_for(b'"event":"message.ack', level, id.encode())

    async def arrived(self, chat_id: str) -> list[str]:
        path = f"/control/groups/{CODE}/messages" if chat_id == self.team else self._chat(chat_id)
        items = (await self._http.get(path)).json()["items"]
        return [item["text"] for item in items if item["from"] == "linked_phone"]

    def _chat(self, chat_id: str) -> str:
        phone = ANA if chat_id == self.hidden else chat_id.partition("@")[0]
        return f"/control/gateway/{self.gateway.kind}/customers/{phone}/messages"

    async def _change(self, path: str, **said: Any) -> None:
        answer = await self._http.post(path, json={self.gateway.kind: said})
        assert answer.is_success, answer.text


@asynccontextmanager
async def emulated(kind: str, **settings: Any) -> AsyncIterator[Emulated]:
    heard = Heard()
    async with (
        running(EmulatorConfig()) as emulator,
        served(heard),
        httpx.AsyncClient(base_url=emulator.url) as http,
        egress_to(emulator.url) as egress,
    ):
        known = (await http.get("/control/gateway")).json()[kind]
        secrets = {name: known[name] for name in ("api_key", "password", "webhook_secret")}
        config = {"base_url": known["base_url"], "session": known["session"], "user": known["username"]}
        world = Emulated(KINDS[kind](config, secrets, egress), http, heard)
        await world.set_up(**settings)
        yield world


def emulated_waha(engine: str = "GOWS") -> Any:
    return emulated("waha", engine=engine)


def emulated_gowa() -> Any:
    return emulated("gowa")
