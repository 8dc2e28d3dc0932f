"""Where WhatsApp calls us: verified, stored before it is answered, and nothing in it brings us down."""

import asyncio
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from tests.http.conftest import BOTH
from tests.http.inbox import VERIFY_TOKEN, Inbox, text_message, until, webhook_body
from tests.http.test_conversations import problem

DATABASES = BOTH


async def rosas_texts(inbox: Inbox, phone: str = "15550001") -> list[str]:
    found = (await inbox.fetched("/conversations?limit=200"))["items"]
    rosa = next((c for c in found if c["customer"]["phone"] == phone), None)
    return [m["text"] for m in await inbox.thread(rosa) if m["author"] == "customer"] if rosa else []


async def alarms(inbox: Inbox) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (await inbox.fetched("/operator/alarms"))["items"]
    return found


async def test_the_challenge_is_answered_with_the_right_token_only(inbox: Inbox) -> None:
    asked = {"hub.mode": "subscribe", "hub.challenge": "1158201444", "hub.verify_token": VERIFY_TOKEN}
    path = f"/webhooks/whatsapp/{inbox.whatsapp}"

    right = await inbox.get(path, None, params=asked)
    wrong = [
        await inbox.get(path, None, params=asked | change)
        for change in ({"hub.verify_token": "guess"}, {"hub.verify_token": ""}, {"hub.mode": "unsubscribe"},
                       {"hub.verify_token": "é"})
    ]  # fmt: skip

    assert (right.status_code, right.text) == (200, "1158201444")
    assert right.headers["content-type"].startswith("text/plain")
    assert {answer.status_code for answer in wrong} == {403}


@pytest.mark.parametrize(
    "signature",
    ["", "sha256=", "sha256=" + "0" * 64, "sha1=abc", "\u00e9".encode().decode("latin-1"), "sha256=" + "x" * 5000],
)
async def test_a_wrong_signature_is_refused_and_nothing_is_stored(inbox: Inbox, signature: str) -> None:
    answer = await inbox.http.post(
        f"/webhooks/whatsapp/{inbox.whatsapp}", content=webhook_body(text_message("Forged")),
        headers={b"X-Hub-Signature-256": signature.encode("latin-1")},
    )  # fmt: skip

    assert "app secret" in problem(answer, 401)["remedy"]
    await asyncio.sleep(0.05)
    assert await rosas_texts(inbox) == []


async def test_no_signature_at_all_is_refused(inbox: Inbox) -> None:
    answer = await inbox.http.post(f"/webhooks/whatsapp/{inbox.whatsapp}", content=webhook_body(text_message("Hi")))

    problem(answer, 401)


async def test_a_signature_fits_one_body_only(inbox: Inbox) -> None:
    body = webhook_body(text_message("Hi"))

    problem(await inbox.webhook(body + b" ", signature=inbox.signature(body)), 401)


async def test_a_channel_without_a_secret_takes_nothing(inbox: Inbox) -> None:
    made = (await inbox.post("/channels", {"kind": "whatsapp", "name": "New", "config": {}})).json()
    assert (made["state"], made["config"]["app_secret"]) == ("incomplete", {"set": False})
    assert "App secret" in made["problem"]

    problem(await inbox.webhook(webhook_body(text_message("Hi")), channel=made["id"]), 401)


@pytest.mark.parametrize("channel", ["ch_unknown", "webchat", "%00", "x" * 3000])
async def test_an_unknown_channel_is_not_there(inbox: Inbox, channel: str) -> None:
    id = inbox.webchat if channel == "webchat" else channel

    assert "Settings > Channels" in problem(await inbox.webhook(b"{}", channel=id), 404)["remedy"]


async def test_a_channel_that_is_switched_off_takes_nothing(inbox: Inbox) -> None:
    await inbox.patch(f"/channels/{inbox.whatsapp}", {"enabled": False})

    problem(await inbox.webhook(webhook_body(text_message("Hi"))), 404)


async def test_a_body_over_three_megabytes_is_refused(inbox: Inbox) -> None:
    body = b"{" + b" " * (3 * 1024 * 1024) + b"}"

    async def in_parts() -> Any:
        for start in range(0, len(body), 65536):
            yield body[start : start + 65536]

    path, signed = f"/webhooks/whatsapp/{inbox.whatsapp}", {"X-Hub-Signature-256": inbox.signature(body)}
    problem(await inbox.http.post(path, content=body, headers=signed), 413)
    problem(await inbox.http.post(path, content=in_parts(), headers=signed), 413)


@pytest.mark.parametrize("body", [b"", b"{", b"\xff\xfe\x00", b"[" * 100_000, b"1" * 10_000])
async def test_signed_but_unreadable_is_kept_and_shown_to_the_operator(inbox: Inbox, body: bytes) -> None:
    answer = await inbox.webhook(body)

    assert answer.status_code == 200
    [alarm] = await until(lambda: alarms(inbox))
    assert alarm["kind"] == "webhook_unreadable"
    assert "kept" in alarm["remedy"]


async def test_a_thousand_updates_in_one_body_are_all_there(inbox: Inbox) -> None:
    await inbox.delivers(*(text_message(f"line {n}", phone=f"1666{n % 50:04}") for n in range(1000)))

    async def all_there() -> bool:
        found = (await inbox.fetched("/conversations?limit=200"))["items"]
        return len(found) == 50 and all(c["unanswered"] == 20 or c["state"] != "bot" for c in found)

    assert await until(all_there, 40)
    assert await rosas_texts(inbox, "16660007") == [f"line {n}" for n in range(7, 1000, 50)][-50:]


async def test_the_same_webhook_many_times_at_once_is_one_message(inbox: Inbox) -> None:
    body = webhook_body(text_message("Only once", id="wamid.once"))

    answers = await asyncio.gather(*(inbox.webhook(body) for _ in range(50)))

    assert {answer.status_code for answer in answers} == {200}
    await until(lambda: rosas_texts(inbox))
    await asyncio.sleep(0.3)
    assert await rosas_texts(inbox) == ["Only once"]


async def test_messages_stay_in_the_order_in_which_they_came(inbox: Inbox) -> None:
    for n in range(30):
        await inbox.delivers(text_message(f"line {n}"))

    async def all_there() -> bool:
        return len(await rosas_texts(inbox)) == 30

    await until(all_there)
    assert await rosas_texts(inbox) == [f"line {n}" for n in range(30)]


STRANGE = (
    "\x00 \u202eabc\u202c \U0001f469\u200d\U0001f467 \u0627\u0644\u0633\u0644\u0627\u0645 \u200b \ufeff \ud800 end"
)


async def test_whatever_people_write_is_shown_as_they_wrote_it(inbox: Inbox) -> None:
    await inbox.delivers(text_message(STRANGE), text_message("x" * 5000))

    async def both() -> bool:
        return len(await rosas_texts(inbox)) == 2

    await until(both)
    shown = STRANGE.replace("\x00", "\u2400").replace("\ud800", "\ufffd")
    assert await rosas_texts(inbox) == [shown, "x" * 5000]


async def test_names_and_ids_may_be_strange_too(inbox: Inbox) -> None:
    await inbox.delivers(text_message("Hello", name="Ro\x00sa \ud83d", id="wamid.\x00 \ud800"), text_message("Second"))

    async def second() -> bool:
        return "Second" in await rosas_texts(inbox)

    assert await until(second)
    assert "Hello" in await rosas_texts(inbox)


@pytest.mark.parametrize("kind", ["something_new", "", None, 7])
async def test_what_we_cannot_read_becomes_an_honest_line(inbox: Inbox, kind: Any) -> None:
    message = text_message("") | {"type": kind, str(kind): {"caption": "look"}}

    await inbox.delivers(message, text_message("And in words"))

    async def both() -> bool:
        return len(await rosas_texts(inbox)) == 2

    await until(both)
    [line, words] = await rosas_texts(inbox)
    assert line.startswith("Unsupported message: ")
    assert words == "And in words"


@pytest.mark.parametrize("when", ["99999999999999999", "-99999999999999", "9e300", "nan", "Infinity", "soon", "", None])
async def test_a_time_that_cannot_be_is_no_reason_to_lose_the_message(inbox: Inbox, when: Any) -> None:
    rosa = await inbox.rosa_is_with("Ana")
    await inbox.reply(rosa, "Hello")
    await inbox.thread_when(rosa, lambda t: t[-1]["status"] == "sent")
    delivery = inbox.running.provider.taken[inbox.number][-1]["biz_opaque_callback_data"]

    read = {"id": "x", "status": "read", "biz_opaque_callback_data": delivery, "timestamp": when}
    await inbox.delivers(text_message("On time") | {"timestamp": when}, statuses=[read])

    thread = await inbox.thread_when(rosa, lambda t: t[-1]["text"] == "On time" and t[-2]["status"] == "read")
    assert thread[-1]["status"] == "received"


async def test_fields_we_do_not_know_do_no_harm(inbox: Inbox) -> None:
    body = json.loads(webhook_body(text_message("Hello")))
    body["entry"][0]["changes"] += [
        {"field": "account_update", "value": {"event": "VERIFIED"}}, {"field": "messages"}, {}, None, 5,
        {"field": "messages", "value": {"messages": None, "statuses": "x", "contacts": 1, "new_thing": [{}]}},
    ]  # fmt: skip
    body["entry"] += [None, {}, {"changes": None}, {"changes": {"field": "messages"}}]

    assert (await inbox.webhook(json.dumps(body).encode())).status_code == 200

    assert await until(lambda: rosas_texts(inbox)) == ["Hello"]


# Mutation: any value anywhere in a good body is replaced by something else; its neighbour must arrive.

JSON = some.recursive(
    some.none() | some.booleans() | some.integers() | some.floats() | some.text(max_size=20),
    lambda inner: some.lists(inner, max_size=3) | some.dictionaries(some.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
STATUS = ["id", "status", "timestamp", "errors", "biz_opaque_callback_data"]
PLACES = ["id", "from", "timestamp", "type", "text", "from_user_id", "context", "errors"]


@given(some.lists(some.dictionaries(some.sampled_from(PLACES), JSON, min_size=1), min_size=1, max_size=4),
       some.lists(some.dictionaries(some.sampled_from(STATUS), JSON), max_size=3))  # fmt: skip
def test_spoilt_messages_never_cost_their_neighbours(
    whatsapp_reader: Any, spoilt: list[dict[str, Any]], statuses: list[dict[str, Any]]
) -> None:
    bad = [text_message("spoilt") | change for change in spoilt]
    body = webhook_body(*bad, text_message("the neighbour"), statuses=[{"status": "sent"} | s for s in statuses])

    texts = whatsapp_reader(body)

    assert "the neighbour" in texts


@given(JSON)
def test_any_json_at_all_is_taken(whatsapp_reader: Any, anything: Any) -> None:
    whatsapp_reader(json.dumps(anything).encode())
