"""A client for the whole cast: each test has a workspace of its own on the running server."""

import asyncio
import hashlib
import hmac
import json
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count
from typing import Any, TypeVar

import httpx

from tests.http.server import Running
from warmline.actions import accounts, administration
from warmline.actions.handoffs import Me
from warmline.domain.permissions import Role
from warmline.store.transaction import Tx
from warmline.vault import new_secret

Json = dict[str, Any]
API = "/api/v1"
PASSWORD = "correct horse battery"
APP_SECRET, VERIFY_TOKEN = "app-secret-canary", "verify-token-canary"
TEAM = (("Lee", Role.OWNER), ("Ana", Role.ADMIN), ("Ben", Role.AGENT), ("Vik", Role.VIEWER))
QUICK = {"gather_pause_ms": 0, "keywords": ["real person"], "claim_limit_s": 86_400}
_numbers = count(1)
T = TypeVar("T")


@dataclass
class Inbox:
    """One workspace, its people and its channels, over HTTP."""

    running: Running
    http: httpx.AsyncClient
    workspace: str
    number: str
    people: dict[str, Me] = field(default_factory=dict)
    tokens: dict[str, str] = field(default_factory=dict)
    whatsapp: str = ""
    webchat: str = ""

    # Calling as somebody

    async def call(self, method: str, path: str, who: str | None = "Ana", **more: Any) -> httpx.Response:
        headers = {"Authorization": f"Bearer {self.tokens[who]}"} if who else {}
        headers |= more.pop("headers", {})
        url = path if path.startswith(("/widget", "/webhooks", "/healthz", "/readyz", "/metrics")) else API + path
        return await self.http.request(method, url, headers=headers, **more)

    async def get(self, path: str, who: str | None = "Ana", **more: Any) -> httpx.Response:
        return await self.call("GET", path, who, **more)

    async def post(self, path: str, body: Any = None, who: str | None = "Ana", **more: Any) -> httpx.Response:
        return await self.call("POST", path, who, json={} if body is None else body, **more)

    async def patch(self, path: str, body: Any, who: str | None = "Ana") -> httpx.Response:
        return await self.call("PATCH", path, who, json=body)

    async def put(self, path: str, body: Any, who: str | None = "Ana") -> httpx.Response:
        return await self.call("PUT", path, who, json=body)

    async def delete(self, path: str, who: str | None = "Ana", **more: Any) -> httpx.Response:
        return await self.call("DELETE", path, who, **more)

    async def fetched(self, path: str, who: str = "Ana", **more: Any) -> Any:
        answer = await self.get(path, who, **more)
        assert answer.status_code == 200, answer.text
        return answer.json()

    # WhatsApp

    def signature(self, body: bytes) -> str:
        return "sha256=" + hmac.new(APP_SECRET.encode(), body, hashlib.sha256).hexdigest()

    async def webhook(self, body: bytes, *, channel: str | None = None, signature: str | None = None) -> httpx.Response:
        signed = {"X-Hub-Signature-256": signature or self.signature(body)}
        return await self.http.post(f"/webhooks/whatsapp/{channel or self.whatsapp}", content=body, headers=signed)

    async def delivers(self, *messages: Json, statuses: list[Json] | None = None) -> None:
        answer = await self.webhook(webhook_body(*messages, statuses=statuses))
        assert answer.status_code == 200, answer.text

    async def rosa_writes(self, text: str = "When do you open?", *, phone: str = "15550001", **more: Any) -> Json:
        """Rosa writes on WhatsApp; gives her conversation once the message is in it."""
        message = text_message(text, phone=phone, **more)
        await self.delivers(message)
        return await self.shown(phone, lambda c: bool(c["preview"]), said=text)

    async def shown(self, phone: str, good: Callable[[Json], bool], *, said: str | None = None) -> Json:
        """The conversation with this phone, as soon as it looks as wanted."""

        async def look() -> Json | None:
            for item in (await self.fetched("/conversations?limit=200"))["items"]:
                if item["customer"]["phone"] == phone and good(item):
                    texts = [m["text"] for m in await self.thread(item)] if said is not None else [said]
                    if said in texts:
                        return await self.fetched(f"/conversations/{item['id']}")  # type: ignore[no-any-return]
            return None

        return await until(look)

    async def rosa_is_waiting(self, phone: str = "15550001") -> Json:
        """Rosa asked for a person, was told so, and waits."""
        conversation = await self.rosa_writes("I want a real person", phone=phone)
        return await self.becomes(conversation, lambda c: c["state"] == "waiting" and bool(c["handoff"]["told_at"]))

    async def rosa_is_with(self, who: str = "Ana", phone: str = "15550001") -> Json:
        conversation = await self.rosa_is_waiting(phone)
        claimed = await self.claim(conversation, who)
        assert claimed.status_code == 201, claimed.text
        found: Json = claimed.json()["conversation"]
        return found

    # Conversations

    async def becomes(self, conversation: Json, good: Callable[[Json], bool]) -> Json:
        async def look() -> Json | None:
            now: Json = await self.fetched(f"/conversations/{conversation['id']}")
            return now if good(now) else None

        return await until(look)

    async def claim(self, conversation: Json, who: str = "Ana", **more: Any) -> httpx.Response:
        return await self.post(f"/conversations/{conversation['id']}/claim", {}, who, **more)

    async def reply(self, conversation: Json, text: str, who: str = "Ana", **more: Any) -> httpx.Response:
        return await self.post(f"/conversations/{conversation['id']}/messages", {"text": text, **more}, who)

    async def thread(self, conversation: Json, who: str = "Ana") -> list[Json]:
        found: list[Json] = (await self.fetched(f"/conversations/{conversation['id']}/messages", who))["items"]
        return found

    async def thread_when(self, conversation: Json, good: Callable[[list[Json]], bool]) -> list[Json]:
        async def look() -> list[Json] | None:
            found = await self.thread(conversation)
            return found if good(found) else None

        return await until(look)

    # The web chat

    async def visitor(self) -> "Visitor":
        answer = await self.http.post("/widget/api/sessions", json={"channel": self.webchat})
        assert answer.status_code == 201, answer.text
        return Visitor(self, answer.json()["token"], answer.json()["visitor"]["id"])

    # Behind the scenes

    async def change(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        return await self.running.parts.db.change(self.workspace, fn, *args, **kwargs)

    async def read(self, fn: Callable[..., Any], *args: Any) -> Any:
        return await self.running.parts.db.read(self.workspace, fn, *args)


@dataclass
class Visitor:
    """Somebody on the business's website."""

    inbox: Inbox
    token: str
    id: str

    async def call(self, method: str, path: str, body: Any = None) -> httpx.Response:
        headers = {"Authorization": f"Bearer {self.token}"}
        return await self.inbox.http.request(method, f"/widget/api/{path}", json=body, headers=headers)

    async def says(self, text: str, client_id: str | None = None) -> httpx.Response:
        return await self.call("POST", "messages", {"text": text, "client_id": client_id or f"c{next(_numbers)}"})

    async def sees(self) -> Json:
        found: Json = (await self.call("GET", "conversation")).json()
        return found

    async def sees_when(self, good: Callable[[Json], bool]) -> Json:
        async def look() -> Json | None:
            now = await self.sees()
            return now if good(now) else None

        return await until(look)


async def until(look: Callable[[], Awaitable[T | None]], seconds: float = 10) -> T:
    """What `look` gives as soon as it gives something."""
    deadline = asyncio.get_running_loop().time() + seconds
    while asyncio.get_running_loop().time() < deadline:
        if found := await look():
            return found
        await asyncio.sleep(0.02)
    raise AssertionError(f"did not come about within {seconds} s")


def text_message(text: str, *, phone: str = "15550001", id: str | None = None, name: str = "Rosa Diaz") -> Json:
    return {
        "id": id or f"wamid.in.{next(_numbers)}", "from": phone, "timestamp": str(int(time.time())), "type": "text",
        "text": {"body": text}, "_name": name,
    }  # fmt: skip


def webhook_body(*messages: Json, statuses: list[Json] | None = None) -> bytes:
    """A delivery as WhatsApp sends it, with all these in one change."""
    contacts = [
        {"wa_id": m["from"], "profile": {"name": m.get("_name", "Rosa Diaz")}} for m in messages if m.get("from")
    ]
    bare = [{k: v for k, v in m.items() if k != "_name"} for m in messages]
    value: Json = {"messaging_product": "whatsapp", "metadata": {}, "contacts": contacts, "messages": bare}
    if statuses:
        value["statuses"] = statuses
    return json.dumps({"object": "whatsapp_business_account", "entry": [
        {"id": "1", "changes": [{"field": "messages", "value": value}]}]}).encode()  # fmt: skip


@asynccontextmanager
async def opened(running: Running, password_hash: str | None = None) -> AsyncIterator[Inbox]:
    """A fresh workspace with its whole cast."""
    number = f"1{next(_numbers):014}"
    workspace = await running.parts.db.read(None, lambda tx: tx.new_id("w"))
    async with httpx.AsyncClient(base_url=running.url, trust_env=False, verify=False, timeout=20) as http:  # noqa: S501
        inbox = Inbox(running, http, workspace, number)
        await inbox.change(_made, inbox, password_hash)
        yield inbox


def _made(tx: Tx, inbox: Inbox, password_hash: str | None) -> None:
    for who, role in TEAM:
        email = f"{who.lower()}.{inbox.workspace.lower()}@shop.example"
        if role is Role.OWNER:
            id = accounts.found(tx, workspace_name="Corner Shop", name=who, email=email, password_hash=password_hash)
        else:
            id = accounts.join(tx, name=who, email=email, password_hash=password_hash, role=role)
        inbox.people[who] = Me(tx.workspace, id, who, role)
        inbox.tokens[who] = new_secret("wl")
        accounts.new_token(tx, inbox.people[who], "test", inbox.tokens[who])
    lee, connector = inbox.people["Lee"], inbox.running.parts.connector
    administration.change_workspace(tx, lee, name=None, settings=QUICK)
    config = {
        "phone_number_id": inbox.number, "access_token": "access-token-canary", "app_secret": APP_SECRET,
        "verify_token": VERIFY_TOKEN, "base_url": inbox.running.provider.url,
    }  # fmt: skip
    inbox.whatsapp = administration.add_channel(tx, lee, connector, kind="whatsapp", name="WhatsApp", values=config)
    inbox.webchat = administration.add_channel(tx, lee, connector, kind="webchat", name="Website", values={})
    article = {"kind": "article", "title": "Opening hours", "questions": ["When do you open?"], "language": "en",
               "body": "We open at nine in the morning and close at six in the evening."}  # fmt: skip
    administration.put_article(tx, lee, None, article)
