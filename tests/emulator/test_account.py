"""What Meta tells of the account: disconnection, health, coexistence, reviews of templates."""

import asyncio
import json
from typing import Any

import pytest

from tests.emulator.test_rules import template
from tests.emulator.world import ACCOUNT, NUMBER, ROSA, World, a_world, code_of


async def test_a_removed_partner_is_told_with_its_reason(world: World) -> None:
    await world.control("account-events", event="PARTNER_REMOVED", reason="PRIMARY_INACTIVITY")
    await world.quiet()

    entry = json.loads(world.receiver.bodies[0])["entry"][0]
    value = entry["changes"][0]["value"]
    assert (entry["changes"][0]["field"], value["event"]) == ("account_update", "PARTNER_REMOVED")
    assert (entry["id"], value["waba_info"]["waba_id"]) == (value["waba_info"]["owner_business_id"], ACCOUNT)
    assert value["disconnection_info"] == {"reason": "PRIMARY_INACTIVITY", "initiated_by": "SYSTEM"}


async def test_a_disconnected_number_neither_sends_nor_hears(world: World) -> None:
    await world.writes(ROSA)
    await world.control("account-events", event="ACCOUNT_OFFBOARDED")
    await world.quiet()
    heard = len(world.receiver.bodies)

    await world.writes(ROSA, "anyone?")
    await world.quiet()

    assert code_of(await world.send()) == (403, 131005)
    assert len(world.receiver.bodies) == heard
    assert (await world.ask(NUMBER, fields="status")).json()["status"] == "DISCONNECTED"


async def test_a_reconnected_number_works_again(world: World) -> None:
    await world.writes(ROSA)
    await world.control("account-events", event="ACCOUNT_OFFBOARDED")

    await world.control("account-events", event="ACCOUNT_RECONNECTED")

    assert (await world.send()).status_code == 200


async def test_a_health_error_names_its_entity_and_blocks(world: World) -> None:
    error = {"entity_type": "WABA", "error_code": 141006, "error_description": "Payment", "possible_solution": "Pay"}
    await world.control("account", health_errors=[error])

    health = (await world.ask(NUMBER, fields="health_status")).json()["health_status"]

    entities = {one["entity_type"]: one for one in health["entities"]}
    assert (health["can_send_message"], entities["WABA"]["can_send_message"]) == ("BLOCKED", "BLOCKED")
    assert entities["WABA"]["errors"][0]["error_code"] == 141006
    assert entities["PHONE_NUMBER"]["can_send_message"] == "AVAILABLE"
    assert set(entities) == {"PHONE_NUMBER", "WABA", "BUSINESS", "APP"}


async def test_a_number_that_is_on_the_phone_app_too_sends_20_a_second() -> None:
    async with a_world(pair_burst=0) as world:
        await world.writes(ROSA)
        before = await asyncio.gather(*(world.send() for _ in range(60)))
        await world.control("account", coexistence=True)
        await world.control("clock", advance_s=5)

        after = await asyncio.gather(*(world.send() for _ in range(60)))

        assert {answer.status_code for answer in before} == {200}
        refused = [code_of(answer) for answer in after if answer.status_code != 200]
        assert set(refused) == {(400, 130429)}
        assert 20 <= 60 - len(refused) < 50


@pytest.mark.parametrize("status", ["PAUSED", "DISABLED", "REJECTED"])
async def test_a_review_is_told_and_takes_effect(world: World, status: str) -> None:
    await world.writes(ROSA)

    await world.control("templates", name="we_are_back", language="en", status=status)
    await world.quiet()

    change = world.receiver.changes()[-1]
    value = change["value"]
    assert (change["field"], value["event"]) == ("message_template_status_update", status)
    listed = (await world.ask(f"{ACCOUNT}/message_templates", name="we_are_back")).json()["data"][0]
    assert (str(value["message_template_id"]), value["message_template_name"]) == (listed["id"], "we_are_back")
    assert (await world.send(**template("we_are_back", "Rosa"))).status_code in (400, 404)


async def test_a_review_that_changes_nothing_is_not_told(world: World) -> None:
    await world.control("templates", name="we_are_back", language="en", status="APPROVED")
    await world.quiet()

    assert world.receiver.bodies == []


async def test_a_new_category_is_told(world: World) -> None:
    await world.control("templates", name="we_are_back", language="en", category="marketing")
    await world.quiet()

    change = world.receiver.changes()[0]
    assert change["field"] == "template_category_update"
    assert (change["value"]["previous_category"], change["value"]["new_category"]) == ("UTILITY", "MARKETING")


async def test_a_deleted_template_is_gone(world: World) -> None:
    path, headers = f"/v25.0/{ACCOUNT}/message_templates", {"Authorization": "Bearer EMULATOR-test-token"}

    assert (await world.http.delete(f"{path}?name=hello_world", headers=headers)).json() == {"success": True}

    assert (await world.ask(f"{ACCOUNT}/message_templates", name="hello_world")).json()["data"] == []
    assert code_of(await world.http.delete(f"{path}?name=hello_world", headers=headers)) == (400, 100)


@pytest.mark.parametrize(
    ("path", "body", "named"),
    [
        ("account", {"coexistence": "yes"}, "coexistence"),
        ("account", {"health_errors": [1]}, "health_errors"),
        ("account-events", {"event": "PARTY"}, "PARTNER_REMOVED"),
    ],
)
async def test_bad_input_is_refused_by_name(world: World, path: str, body: dict[str, Any], named: str) -> None:
    answer = await world.http.post(f"/control/{path}", json=body)

    assert (answer.status_code, named in answer.json()["error"]) == (400, True)
