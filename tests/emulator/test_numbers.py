"""Several numbers of one business: each has its chats, its window, its limits and its webhooks."""

import sqlite3
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.emulator.world import ACCOUNT, NUMBER, ROSA, World, a_world, code_of

DAY = 24 * 3600


@pytest.fixture
async def second(world: World) -> str:
    made = await world.control("numbers", display_phone_number="+1 555 000 0200", name="Night shop")
    return str(made["phone_number_id"])


async def send_from(world: World, number: str, words: str = "hi") -> httpx.Response:
    body = {"messaging_product": "whatsapp", "to": ROSA, "type": "text", "text": {"body": words}}
    return await world.api("messages", body, number=number)


async def shown_on(world: World, number: str) -> list[str]:
    answer = await world.http.get(f"/control/customers/{ROSA}/messages?number={number}")
    return [one["text"] for one in answer.json()["items"]]


async def test_a_second_number_is_in_the_account(world: World, second: str) -> None:
    listed = (await world.ask(f"{ACCOUNT}/phone_numbers")).json()["data"]

    assert [one["id"] for one in listed] == [NUMBER, second]
    told = (await world.ask(second, fields="verified_name,display_phone_number")).json()
    assert told == {"verified_name": "Night shop", "display_phone_number": "+15550000200", "id": second}


async def test_a_message_to_one_number_is_not_the_others(world: World, second: str) -> None:
    await world.writes(ROSA, "to the first")
    await world.writes(ROSA, "to the second", number=second)
    await world.quiet()

    told = [change["value"]["metadata"]["phone_number_id"] for change in world.receiver.changes()]
    assert told == [NUMBER, second]
    assert (await shown_on(world, NUMBER), await shown_on(world, second)) == (["to the first"], ["to the second"])


async def test_each_number_has_its_own_window(world: World, second: str) -> None:
    await world.writes(ROSA)

    assert code_of(await send_from(world, second)) == (400, 131047)
    await world.writes(ROSA, "hello", number=second)
    assert (await send_from(world, second)).status_code == 200


async def test_each_number_has_its_own_pair_limit() -> None:
    async with a_world(pair_burst=1) as world:
        second = (await world.control("numbers", display_phone_number="15550000200"))["phone_number_id"]
        await world.writes(ROSA)
        await world.writes(ROSA, number=second)

        answers = [await send_from(world, number) for number in (NUMBER, second, NUMBER, second)]

        assert [answer.status_code for answer in answers] == [200, 200, 400, 400]


async def test_a_numbers_statuses_name_it(world: World, second: str) -> None:
    await world.writes(ROSA, number=second)
    await send_from(world, second)
    await world.quiet()

    assert {change["value"]["metadata"]["phone_number_id"] for change in world.receiver.changes()} == {second}
    assert (await world.journal())[0]["phone_number_id"] == second


async def test_a_number_can_have_its_own_callback(world: World, second: str) -> None:
    override = {"override_callback_uri": "http://business.test/night", "verify_token": "verify-me"}
    headers = {"Authorization": "Bearer EMULATOR-test-token"}
    answer = await world.http.post(f"/v25.0/{second}", json={"webhook_configuration": override}, headers=headers)

    await world.writes(ROSA)
    await world.writes(ROSA, number=second)
    await world.quiet()

    assert answer.json() == {"success": True}
    assert sorted(world.receiver.urls) == ["http://business.test/hook", "http://business.test/night"]
    configured = (await world.ask(second, fields="webhook_configuration")).json()["webhook_configuration"]
    assert configured["phone_number"] == "http://business.test/night"


async def test_a_callback_that_fails_the_challenge_is_not_kept(world: World, second: str) -> None:
    override = {"override_callback_uri": "http://business.test/night", "verify_token": "wrong"}
    headers = {"Authorization": "Bearer EMULATOR-test-token"}

    answer = await world.http.post(f"/v25.0/{second}", json={"webhook_configuration": override}, headers=headers)

    assert code_of(answer) == (400, 2200)
    assert "phone_number" not in (await world.ask(second, fields="webhook_configuration")).json()


async def test_webhooks_in_one_body_all_go_to_the_same_address(world: World) -> None:
    own = {"display_phone_number": "15550000200", "callback_url": "http://business.test/night"}
    second = (await world.control("numbers", **own))["phone_number_id"]
    await world.control("faults", webhook_batch=100, webhook_delay_s=0.1)

    for number in (NUMBER, second, NUMBER, second):
        await world.writes(ROSA, number=number)
    await world.quiet()

    pairs = zip(world.receiver.urls, world.receiver.bodies, strict=True)
    assert {(url, second.encode() in body) for url, body in pairs} == {
        ("http://business.test/hook", False),
        ("http://business.test/night", True),
    }


async def test_the_phone_app_of_a_number_echoes_for_it(world: World, second: str) -> None:
    await world.control(f"phone-app/{ROSA}/messages", text="Ana here", number=second)
    await world.quiet()

    assert world.receiver.changes()[0]["value"]["message_echoes"][0]["from"] == "15550000200"


async def test_an_account_setting_is_one_numbers_own(world: World, second: str) -> None:
    await world.control(f"account?number={second}", quality_rating="RED")

    assert (await world.ask(second, fields="quality_rating")).json()["quality_rating"] == "RED"
    assert (await world.ask(NUMBER, fields="quality_rating")).json()["quality_rating"] == "GREEN"


@pytest.mark.parametrize(
    ("body", "named"),
    [({}, "display_phone_number"), ({"display_phone_number": "x"}, "digits"), ({"colour": "red"}, "colour")],
)
async def test_a_wrong_number_is_refused_by_name(world: World, body: dict[str, Any], named: str) -> None:
    answer = await world.http.post("/control/numbers", json=body)

    assert (answer.status_code, named in answer.json()["error"]) == (400, True)


async def test_an_unknown_number_is_not_found(world: World) -> None:
    answer = await world.http.post(f"/control/customers/{ROSA}/messages", json={"text": "x", "number": "999"})

    assert answer.status_code == 404


async def test_a_state_file_from_before_there_were_several_numbers_still_opens(tmp_path: Path) -> None:
    state = tmp_path / "state"
    async with a_world(state=state) as world:
        await world.writes(ROSA, "kept")
        await world.quiet()
    with sqlite3.connect(state) as old:
        for table in ("messages", "webhooks", "journal"):
            old.execute(f"alter table {table} drop column number")
        old.execute("alter table media drop column expires_at")
        old.execute("drop table numbers")
    old.close()

    async with a_world(state=state) as world:
        assert (await send_from(world, NUMBER)).status_code == 200
        assert await shown_on(world, NUMBER) == ["kept", "hi"]
