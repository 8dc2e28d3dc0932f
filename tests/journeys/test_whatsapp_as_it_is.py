"""WhatsApp as it really is: the phone app, changing ids, placeholders and repeats, played by the emulator."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import httpx
import pytest

from tests.channels.bodies import body
from tests.http.inbox import APP_SECRET, VERIFY_TOKEN, Inbox, text_message, until, webhook_body
from warmline.store import deliveries, inbound
from warmline.store.database import Unavailable
from whatsapp_emulator import EmulatorConfig, running

ROSA = "15550001"
Json = dict[str, Any]


@dataclass
class Phones:
    """The customers' phones and the shop's own, at the emulator."""

    http: httpx.AsyncClient

    async def does(self, path: str, **said: Any) -> Json:
        answer = await self.http.post(f"/control/{path}", json=said)
        assert answer.is_success, answer.text
        return dict(answer.json() or {}) if answer.content else {}

    async def rosa_writes(self, text: str, **more: Any) -> Json:
        return await self.does(f"customers/{ROSA}/messages", text=text, name="Rosa Diaz", **more)

    async def the_shop_writes(self, text: str) -> Json:
        return await self.does(f"phone-app/{ROSA}/messages", text=text)


@asynccontextmanager
async def phones_of(inbox: Inbox) -> AsyncIterator[Phones]:
    hook = f"{inbox.running.url}/webhooks/whatsapp/{inbox.whatsapp}"
    options = {"callback_url": hook, "app_secret": APP_SECRET, "verify_token": VERIFY_TOKEN}
    config = EmulatorConfig(phone_number_id=inbox.number, options=options)
    async with running(config) as emulator, httpx.AsyncClient(base_url=emulator.url, trust_env=False) as http:
        yield Phones(http)


@pytest.fixture
async def phones(inbox: Inbox) -> AsyncIterator[Phones]:
    async with phones_of(inbox) as made:
        yield made


async def the_conversation(inbox: Inbox, texts: list[str]) -> Json:
    """The only one there is, once the customer's lines are these."""

    async def look() -> Json | None:
        found = (await inbox.fetched("/conversations?limit=200"))["items"]
        if len(found) != 1:
            return None
        said = [m["text"] for m in await inbox.thread(found[0]) if m["author"] == "customer"]
        return found[0] if said == texts else None

    found: Json = await until(look)
    return found


async def authors(inbox: Inbox, conversation: Json) -> list[str]:
    return [m["author"] for m in await inbox.thread(conversation) if m["author"] != "customer"]


async def test_a_reply_from_the_phone_while_the_ai_is_drafting(
    inbox: Inbox, phones: Phones, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WARMLINE_TEST_MODE", "1")
    monkeypatch.setenv("WARMLINE_TEST_AI_DELAY_MS", "2000-2000")
    await phones.rosa_writes("When do you open?")
    rosa = await the_conversation(inbox, ["When do you open?"])
    await asyncio.sleep(0.1)  # the AI thinks

    await phones.the_shop_writes("At nine, Rosa")
    held = await inbox.becomes(rosa, lambda c: c["state"] == "human")
    await asyncio.sleep(2.2)

    assert held["holder"] == {"kind": "phone", "id": None, "name": "the phone"}
    assert await authors(inbox, rosa) == ["phone"]
    assert inbox.running.provider.texts(inbox.number) == []
    after = await inbox.fetched(f"/conversations/{rosa['id']}")
    assert (after["unanswered"], after["obligation"]) == (0, None)
    assert after["handoff"]["first_replied_at"]


async def test_the_ai_is_back_once_the_phones_conversation_is_handed_back(inbox: Inbox, phones: Phones) -> None:
    await phones.the_shop_writes("Your parcel is here")
    rosa = await the_conversation(inbox, [])
    assert (rosa["state"], rosa["window_closes_at"]) == ("human", None)

    await inbox.delete(f"/conversations/{rosa['id']}/claim")
    await phones.rosa_writes("When do you open?")

    await inbox.thread_when(rosa, lambda t: t[-1]["author"] == "ai")


async def test_a_new_user_id_in_the_middle_of_a_conversation_with_a_person(inbox: Inbox, phones: Phones) -> None:
    await phones.does(f"customers/{ROSA}", name="Rosa Diaz", username="rosa.d", phone_hidden=True)
    await phones.rosa_writes("I want a real person")
    rosa = await the_conversation(inbox, ["I want a real person"])
    await inbox.becomes(rosa, lambda c: c["state"] == "waiting")
    assert (await inbox.claim(rosa)).status_code == 201

    await phones.does(f"customers/{ROSA}/user-id")
    await phones.rosa_writes("It is me")
    joined = await the_conversation(inbox, ["I want a real person", "It is me"])

    assert (joined["id"], joined["state"], joined["holder"]["name"]) == (rosa["id"], "human", "Ana")
    assert "ai" not in await authors(inbox, rosa)


async def test_the_new_id_may_write_before_it_is_announced(inbox: Inbox) -> None:
    def writes(user: str, text: str) -> Json:
        return {**text_message(text), "from": None, "from_user_id": user}

    await inbox.delivers(writes("US.1", "I want a real person"))
    rosa = await the_conversation(inbox, ["I want a real person"])
    await inbox.becomes(rosa, lambda c: c["state"] == "waiting")
    await inbox.claim(rosa)

    await inbox.delivers(writes("US.2", "It is me"))
    change = {"user_id": {"previous": "US.1", "current": "US.2"}}
    assert (await inbox.webhook(body("user_id_update", {"user_id_update": [change]}))).status_code == 200

    joined = await the_conversation(inbox, ["I want a real person", "It is me"])
    assert (joined["id"], joined["state"]) == (rosa["id"], "human")
    assert (await inbox.get(f"/conversations/{rosa['id']}/events")).status_code == 200


async def test_a_placeholder_and_then_the_message(inbox: Inbox, phones: Phones) -> None:
    await phones.does("faults", phantom={"after_s": 0.2, "times": 1})

    await phones.rosa_writes("When do you open?")

    rosa = await the_conversation(inbox, ["When do you open?"])
    thread = await inbox.thread_when(rosa, lambda t: t[-1]["author"] == "ai")
    assert [m["kind"] for m in thread] == ["text", "text"]


async def test_a_placeholder_alone_brings_a_person(
    inbox: Inbox, phones: Phones, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("warmline.channels.whatsapp.reading.messages.LOOK_AFTER_MS", 300)
    await phones.does("faults", phantom={"after_s": -1, "times": 1})

    await phones.rosa_writes("Can you see this?")

    rosa = await inbox.shown(ROSA, lambda c: c["state"] == "waiting")
    assert rosa["handoff"]["trigger"] == "only_on_phone"


async def test_the_same_body_fifty_times_at_once(inbox: Inbox) -> None:
    echo = {"from": "15559000", "to": ROSA, "id": "wamid.e", "timestamp": "1800000000", "type": "text",
            "text": {"body": "Hello from the shop"}}  # fmt: skip
    bodies = [webhook_body(text_message("Hi", id="wamid.m")), body("smb_message_echoes", {"message_echoes": [echo]})]

    answers = await asyncio.gather(*(inbox.webhook(one) for one in bodies * 50))

    assert {answer.status_code for answer in answers} == {200}
    rosa = await the_conversation(inbox, ["Hi"])
    await inbox.becomes(rosa, lambda c: c["state"] == "human")
    await until(lambda: _all_read(inbox))
    assert sorted(m["author"] for m in await inbox.thread(rosa) if m["author"] in ("customer", "phone")) == [
        "customer", "phone",
    ]  # fmt: skip


async def _all_read(inbox: Inbox) -> bool:
    return bool(await inbox.running.parts.db.read(None, inbound.waiting) == 0)


async def test_a_report_may_overtake_the_answer_to_the_send(inbox: Inbox) -> None:
    rosa = await inbox.rosa_is_with("Ana")
    inbox.running.provider.moods[inbox.number] = "slow"
    await inbox.reply(rosa, "Hello Rosa")
    thread = await inbox.thread_when(rosa, lambda t: t[-1]["status"] == "sending")

    delivery = await inbox.read(_delivery_of, thread[-1]["id"])
    report = {"id": "wamid.early", "status": "delivered", "biz_opaque_callback_data": delivery}
    await inbox.delivers(statuses=[report])

    after = await inbox.thread_when(rosa, lambda t: t[-1]["status"] == "delivered")
    await asyncio.sleep(0.6)  # the provider answers only now
    assert (await inbox.thread(rosa))[-1]["status"] == "delivered"
    assert after[-1]["id"] == thread[-1]["id"]


def _delivery_of(tx: Any, message_id: str) -> str:
    row = deliveries.of_message(tx, message_id)
    assert row is not None
    return str(row["id"])


async def test_a_message_six_days_late(inbox: Inbox, phones: Phones) -> None:
    late = int(inbox.running.parts.db.now / 1000) - 6 * 86_400

    await phones.rosa_writes("Are you there?", at=late)

    rosa = await inbox.shown(ROSA, lambda c: c["state"] == "waiting")
    assert rosa["handoff"]["trigger"] == "late_message"
    assert rosa["window_closes_at"] < rosa["created_at"]
    assert inbox.running.provider.texts(inbox.number) == []


async def test_what_could_not_be_stored_comes_again_and_is_stored_once(
    inbox: Inbox, phones: Phones, monkeypatch: pytest.MonkeyPatch
) -> None:
    refusals: list[Any] = []
    add = inbound.add

    def failing(*args: Any) -> None:
        if len(refusals) < 2:
            refusals.append(args)
            raise Unavailable("The database could not save it; nothing was changed.")
        add(*args)

    monkeypatch.setattr(inbound, "add", failing)
    await phones.rosa_writes("When do you open?")

    rosa = await the_conversation(inbox, ["When do you open?"])
    await inbox.thread_when(rosa, lambda t: t[-1]["author"] == "ai" and t[-1]["status"] == "sent")
    assert len(refusals) == 2
    assert len(inbox.running.provider.texts(inbox.number)) == 1


async def test_an_account_that_was_disconnected_shows_in_the_channel(inbox: Inbox, phones: Phones) -> None:
    gone = {"event": "PARTNER_REMOVED", "disconnection_info": {"reason": "PRIMARY_INACTIVITY"}}
    await phones.does("events", field="account_update", value=gone)

    async def state() -> Json | None:
        row: Json = await inbox.fetched(f"/channels/{inbox.whatsapp}", "Lee")
        return row if row["state"] == "disconnected" else None

    shown = await until(state)
    assert "connect the number again" in shown["problem"]
    [alarm] = (await inbox.fetched("/operator/alarms"))["items"]
    assert alarm["kind"] == "account_update"


async def test_whoever_opens_the_chat_is_greeted(inbox: Inbox) -> None:
    opened = {**text_message(""), "type": "request_welcome", "request_welcome": {}}

    await inbox.delivers(opened)

    rosa = await inbox.shown(ROSA, lambda c: c["unanswered"] == 0)
    assert await authors(inbox, rosa) == ["ai"]
    assert len(inbox.running.provider.texts(inbox.number)) == 1


async def test_a_missed_call_is_a_line_and_a_request(inbox: Inbox, phones: Phones) -> None:
    call = {"id": "call.1", "from": ROSA, "timestamp": "1800000000", "event": "terminate", "status": "FAILED"}
    await phones.does("events", field="calls", value={"calls": [call]})

    rosa = await inbox.shown(ROSA, lambda c: c["state"] == "waiting")

    assert rosa["handoff"]["trigger"] == "missed_call"
    assert rosa["preview"]["text"] == "Missed call"
    assert inbox.running.provider.texts(inbox.number) == []
