"""A small world: the emulator, Rosa's and Li's phones, and the business's receiver of webhooks."""

import asyncio
import hashlib
import hmac
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx

from whatsapp_emulator import EmulatorConfig, create_app

ROSA, LI, STRANGER = "15550001", "15550002", "15559999"
TOKEN, SECRET = "EMULATOR-test-token", "test-secret"
NUMBER, ACCOUNT = "100000000000001", "200000000000002"


@dataclass
class Receiver(httpx.AsyncBaseTransport):
    """The business's webhook: answers 200 unless told otherwise, and keeps what it accepted."""

    answers: list[int] = field(default_factory=list)  # the next ones; 0: nobody there
    bodies: list[bytes] = field(default_factory=list)
    signatures: list[str] = field(default_factory=list)
    tries: int = 0
    slow_s: float = 0.0
    urls: list[str] = field(default_factory=list)  # where each accepted body went

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.tries += 1
        if request.method == "GET":
            asked = request.url.params
            return httpx.Response(200 if asked["hub.verify_token"] == "verify-me" else 403, text=asked["hub.challenge"])
        body = await request.aread()
        await asyncio.sleep(self.slow_s)
        answer = self.answers.pop(0) if self.answers else 200
        if answer == 0:
            raise httpx.ConnectError("refused")
        if answer == 200:
            self.bodies.append(body)
            self.urls.append(str(request.url))
            self.signatures.append(request.headers.get("X-Hub-Signature-256", ""))
        return httpx.Response(answer, text="seen")

    def changes(self) -> list[dict[str, Any]]:
        entries = [entry for body in self.bodies for entry in json.loads(body)["entry"]]
        return [change for entry in entries for change in entry["changes"]]

    def values(self, kind: str) -> list[Any]:
        """Every item of that list (`messages`, `statuses`, `message_echoes`) in the order of arrival."""
        return [item for change in self.changes() for item in change["value"].get(kind, [])]

    def statuses(self) -> list[str]:
        return [item["status"] for item in self.values("statuses")]


@dataclass
class World:
    http: httpx.AsyncClient
    receiver: Receiver

    async def writes(self, phone: str = ROSA, text: str = "hello", **more: Any) -> str:
        """A customer writes; gives back the message's id."""
        body = json.dumps({"text": text, **more})  # escaped: httpx cannot send a lone surrogate
        answer = await self.http.post(f"/control/customers/{phone}/messages", content=body)
        assert answer.status_code == 201, answer.text
        return str(answer.json()["id"])

    async def send(self, to: str | None = ROSA, words: str = "hi there", **more: Any) -> httpx.Response:
        """The business sends a text; `more` overrides or adds parts of the request."""
        body = {"messaging_product": "whatsapp", "to": to, "type": "text", "text": {"body": words}, **more}
        return await self.api("messages", {key: part for key, part in body.items() if part is not None})

    async def api(self, path: str, body: Any, *, token: str = TOKEN, number: str = NUMBER) -> httpx.Response:
        headers = {"Authorization": f"Bearer {token}"}
        return await self.http.post(f"/v25.0/{number}/{path}", json=body, headers=headers)

    async def ask(self, path: str, **query: str) -> httpx.Response:
        return await self.http.get(f"/v25.0/{path}", params=query, headers={"Authorization": f"Bearer {TOKEN}"})

    async def control(self, path: str, **body: Any) -> Any:
        answer = await self.http.post(f"/control/{path}", json=body)
        assert answer.is_success, answer.text
        return answer.json()

    async def phone_shows(self, phone: str = ROSA) -> list[dict[str, Any]]:
        answer = await self.http.get(f"/control/customers/{phone}/messages")
        items: list[dict[str, Any]] = answer.json()["items"]
        return items

    async def journal(self, after: int = 0) -> list[dict[str, Any]]:
        items: list[dict[str, Any]] = (await self.http.get(f"/control/journal?after={after}")).json()["items"]
        return items

    async def quiet(self) -> None:
        """Until nothing more is on its way."""
        for _ in range(400):
            pending = (await self.http.get("/control/pending")).json()
            if pending == {"webhooks": 0, "statuses": 0}:
                return
            await asyncio.sleep(0.01)
        raise AssertionError(f"still on the way after 4 s: {pending}")

    async def until(self, true: Callable[[], bool]) -> None:
        for _ in range(400):
            if true():
                return
            await asyncio.sleep(0.01)
        raise AssertionError("did not come true within 4 s")


def code_of(answer: httpx.Response) -> tuple[int, int]:
    return answer.status_code, answer.json()["error"]["code"]


def signed(body: bytes) -> str:
    return "sha256=" + hmac.new(SECRET.encode(), body, hashlib.sha256).hexdigest()


@asynccontextmanager
async def a_world(
    *,
    state: Path | None = None,
    receiver: Receiver | None = None,
    retry_delays_s: tuple[float, ...] = (0.02, 0.02, 0.05),
    **options: Any,
) -> AsyncIterator[World]:
    quick = {"sent_s": 0.01, "delivered_s": 0.02, "auto_read_s": 0.02}
    said = {"callback_url": "http://business.test/hook", "app_secret": SECRET, "access_token": TOKEN}
    config = EmulatorConfig(
        state=state,
        options={**said, "verify_token": "verify-me", **quick, **options},
        retry_delays_s=retry_delays_s,
        webhook_timeout_s=1.0,
    )
    heard = receiver or Receiver()
    app = create_app(config, transport=heard)
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://127.0.0.1") as http,
    ):
        yield World(http, heard)
