"""The control API answers bad input with what to do, and strangers not at all."""

import json
from typing import Any

import httpx
import pytest

from tests.emulator.world import LI, ROSA, World
from whatsapp_emulator import EmulatorConfig, running


@pytest.mark.parametrize(
    ("path", "body", "named"),
    [
        (f"customers/{ROSA}/messages", {}, "text"),
        (f"customers/{ROSA}/messages", {"text": ""}, "text"),
        (f"customers/{ROSA}/messages", {"text": 5}, "text"),
        (f"customers/{ROSA}/messages", {"type": "../x", "text": "a"}, "type"),
        (f"customers/{ROSA}/messages", {"text": "a", "name": 5}, "name"),
        (f"customers/{ROSA}/messages", {"text": "a", "at": "now"}, "at"),
        (f"customers/{ROSA}/messages", {"type": "image", "image": {}, "file": {"base64": "?"}}, "file"),
        ("customers/abc/messages", {"text": "a"}, "digits"),
        ("clock", {"advance_s": "1 day"}, "advance_s"),
        ("config", {"callback": "x"}, "callback_url"),
        ("config", {"pair_burst": "none"}, "pair_burst"),
        ("account", {"quality": "RED"}, "quality_rating"),
        ("events", {"field": "x"}, "value"),
    ],
)
async def test_bad_input_is_refused_with_its_name(world: World, path: str, body: Any, named: str) -> None:
    answer = await world.http.post(f"/control/{path}", json=body)

    assert answer.status_code == 400
    assert named in answer.json()["error"]


@pytest.mark.parametrize("raw", [b"{", b"[1]", b"\xff"])
async def test_a_body_that_is_no_object_is_refused(world: World, raw: bytes) -> None:
    assert (await world.http.post("/control/clock", content=raw)).status_code == 400


async def test_a_message_id_can_be_given_but_only_once(world: World) -> None:
    await world.writes(ROSA, id="wamid.mine")

    again = await world.http.post(f"/control/customers/{ROSA}/messages", json={"text": "x", "id": "wamid.mine"})

    assert again.status_code == 409
    assert len(await world.phone_shows()) == 1


async def test_a_message_belongs_to_one_phone_only(world: World) -> None:
    await world.writes(ROSA, "mine")

    assert await world.phone_shows(LI) == []
    assert len(await world.phone_shows(ROSA)) == 1


async def test_customers_are_listed_with_their_last_message(world: World) -> None:
    await world.writes(ROSA, "one", name="Rosa Diaz")
    await world.writes(ROSA, "two")

    (rosa,) = (await world.http.get("/control/customers")).json()["items"]

    assert (rosa["name"], rosa["last_message"]["text"]) == ("Rosa Diaz", "two")
    assert rosa["window_closes_at"] > rosa["last_message"]["at"]


async def test_a_message_is_read_when_the_chat_is_on_the_screen(world: World) -> None:
    await world.control("config", auto_read_s=-1.0)
    await world.writes(ROSA)
    await world.send()
    await world.quiet()
    assert (await world.phone_shows())[-1]["status"] == "delivered"

    await world.control(f"customers/{ROSA}/reading")
    await world.quiet()

    assert (await world.phone_shows())[-1]["status"] == "read"
    assert world.receiver.statuses() == ["sent", "delivered", "read"]


@pytest.mark.parametrize("headers", [{"Origin": "https://evil.example"}, {"Host": "evil.example"}, {"Origin": "null"}])
async def test_a_foreign_page_is_refused(world: World, headers: dict[str, str]) -> None:
    answer = await world.http.post("/control/clock", json={"advance_s": 9}, headers=headers)

    assert answer.status_code == 403
    assert (await world.http.get("/control/clock")).json()["offset_s"] == 0


async def test_a_local_page_may_ask_from_another_port(world: World) -> None:
    origin = "http://127.0.0.1:9999"

    answer = await world.http.get("/control/clock", headers={"Origin": origin})

    assert answer.headers["access-control-allow-origin"] == origin
    assert (await world.http.options("/control/clock", headers={"Origin": origin})).status_code == 204
    assert "access-control-allow-origin" not in (await world.http.get("/control/clock")).headers


async def test_the_page_may_be_framed_by_local_pages_only(world: World) -> None:
    answer = await world.http.get("/")

    assert answer.headers["content-type"].startswith("text/html")
    policy = answer.headers["content-security-policy"]
    assert "frame-ancestors 'self' http://127.0.0.1:* http://localhost:*" in policy
    assert "unsafe-inline" not in policy


async def test_the_stream_tells_of_messages_statuses_and_typing() -> None:
    config = EmulatorConfig(options={"sent_s": 0.0, "delivered_s": 0.01, "auto_read_s": 0.01})
    async with (
        running(config) as emulator,
        httpx.AsyncClient(base_url=emulator.url) as http,
        http.stream("GET", "/control/stream") as stream,
    ):
        lines = stream.aiter_lines()
        seen = [await next_event(lines)]
        await http.post(f"/control/phone-app/{ROSA}/messages", json={"text": "hello"})
        seen += [await next_event(lines) for _ in range(4)]

    assert [event["type"] for event in seen] == ["ready", "message", "status", "status", "status"]
    assert (seen[1]["message"]["text"], seen[1]["phone"]) == ("hello", ROSA)
    assert [event["status"] for event in seen[2:]] == ["sent", "delivered", "read"]


async def next_event(lines: Any) -> dict[str, Any]:
    async for line in lines:
        if line.startswith("data: "):
            event: dict[str, Any] = json.loads(line.removeprefix("data: "))
            return event
    raise AssertionError("the stream ended")
