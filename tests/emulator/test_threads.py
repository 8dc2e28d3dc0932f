"""Conversation routing: who controls a thread, and what the others hear; and calls."""

from typing import Any

import httpx
import pytest

from tests.emulator.test_rules import template
from tests.emulator.world import NUMBER, ROSA, World, a_world, code_of

DAY = 24 * 3600


async def thread_control(world: World, action: str, **more: Any) -> httpx.Response:
    body = {"messaging_product": "whatsapp", "to": ROSA, "action": action, **more}
    return await world.api("thread_control", {key: part for key, part in body.items() if part is not None})


async def owner(world: World) -> str | None:
    told: str | None = (await world.http.get(f"/control/threads/{ROSA}")).json()["owner"]
    return told


async def test_what_customers_write_is_on_standby_while_another_app_has_the_thread(world: World) -> None:
    await world.writes(ROSA, "before")
    await world.control(f"threads/{ROSA}", owner="ai_agent")

    await world.writes(ROSA, "to the agent")
    await world.quiet()

    fields = [change["field"] for change in world.receiver.changes()]
    standby = world.receiver.changes()[-1]["value"]
    assert fields == ["messages", "standby"]
    assert standby["standby"]["messages"][0]["text"] == {"body": "to the agent"}
    assert (standby["metadata"]["phone_number_id"], "messages" in standby) == (NUMBER, False)


async def test_what_the_other_app_sends_is_an_echo_on_standby(world: World) -> None:
    await world.writes(ROSA)
    await world.control(f"threads/{ROSA}", owner="ai_agent")
    sent = await world.control(f"threads/{ROSA}/messages", text="I am the agent")
    await world.quiet()

    assert {change["field"] for change in world.receiver.changes()[1:]} == {"standby"}
    echo = world.receiver.changes()[1]["value"]["standby"]["message_echoes"][0]
    assert (echo["id"], echo["message"]["text"]) == (sent["id"], {"body": "I am the agent"})
    reached = [
        change["value"]["standby"].get("statuses", [{}])[0].get("status") for change in world.receiver.changes()[2:]
    ]
    assert reached == ["sent", "delivered", "read"]
    assert (await world.phone_shows())[-1]["from"] == "other_app"


async def test_service_messages_are_refused_while_another_app_has_the_thread(world: World) -> None:
    await world.writes(ROSA)
    await world.control(f"threads/{ROSA}", owner="ai_agent")

    assert code_of(await world.send()) == (403, 131005)
    assert (await world.send(**template("we_are_back", "Rosa"))).status_code == 200


async def test_control_that_is_passed_to_us_comes_with_its_summary(world: World) -> None:
    await world.writes(ROSA)
    await world.control(f"threads/{ROSA}", owner="ai_agent")
    context = {"type": "summary", "summary": {"text": "Rosa wants a refund"}}

    await world.control(f"threads/{ROSA}", owner="escalation", metadata="m1", context=context)
    await world.quiet()

    change = world.receiver.changes()[-1]
    value = change["value"]
    assert (change["field"], value["type"]) == ("messaging_handovers", "control_passed")
    assert (value["sender"], value["recipient"]["phone_number_id"]) == ({"phone_number": ROSA}, NUMBER)
    passed = value["control_passed"]
    assert (passed["previous_owner_role"], passed["previous_owner_app_role"]) == ("ai_agent", "meta_business_agent")
    assert (passed["conversation_context"], passed["metadata"]) == (context, "m1")
    assert (await world.send()).status_code == 200


async def test_control_that_is_taken_from_us_is_told(world: World) -> None:
    await world.writes(ROSA)
    await thread_control(world, "take")

    await world.control(f"threads/{ROSA}", owner="ai_agent")
    await world.quiet()

    assert world.receiver.changes()[-1]["value"]["type"] == "control_taken"


async def test_we_take_pass_and_release_without_a_webhook(world: World) -> None:
    await world.writes(ROSA)
    await world.quiet()
    heard = len(world.receiver.bodies)
    owners = []

    for action, more in (
        ("take", {}),
        ("pass", {"control_pass": {"target_role": "ai_agent"}}),
        ("take", {}),
        ("release", {}),
    ):
        answer = await thread_control(world, action, **more)
        owners.append((answer.status_code, await owner(world)))
    await world.quiet()

    assert owners == [(200, "escalation"), (200, "ai_agent"), (200, "escalation"), (200, None)]
    assert len(world.receiver.bodies) == heard


async def test_only_the_escalation_app_may_take() -> None:
    async with a_world(app_role="customer_service") as world:
        await world.writes(ROSA)

        assert code_of(await thread_control(world, "take")) == (403, 2494191)


async def test_what_is_not_ours_cannot_be_passed_on(world: World) -> None:
    await world.writes(ROSA)
    await world.control(f"threads/{ROSA}", owner="ai_agent")

    assert code_of(await thread_control(world, "release")) == (403, 131005)


async def test_an_idle_thread_is_nobodys_after_a_day(world: World) -> None:
    await world.writes(ROSA)
    await world.control(f"threads/{ROSA}", owner="ai_agent")

    await world.control("clock", advance_s=DAY)

    assert await owner(world) is None


async def test_a_thread_can_be_named_by_user_id(world: World) -> None:
    user_id = (await world.control(f"customers/{ROSA}", phone_hidden=True))["user_id"]

    assert (await thread_control(world, "take", to=None, recipient=user_id)).status_code == 200

    assert await owner(world) == "escalation"


@pytest.mark.parametrize(
    ("more", "named"),
    [
        ({"action": "steal"}, "action"),
        ({"to": None}, "to"),
        ({"metadata": "x" * 2001}, "metadata"),
        ({"action": "pass", "control_pass": {"target_role": "boss"}}, "target_role"),
        ({"action": "pass"}, "target_role"),
    ],
)
async def test_a_wrong_request_is_refused_by_name(world: World, more: dict[str, Any], named: str) -> None:
    answer = await thread_control(world, **{"action": "take", **more})

    assert code_of(answer) == (400, 100)
    assert named in answer.json()["error"]["message"]


async def test_a_missed_call_is_told_and_opens_the_window(world: World) -> None:
    await world.control(f"customers/{ROSA}", name="Rosa")
    assert code_of(await world.send()) == (400, 131047)

    id_ = (await world.control(f"customers/{ROSA}/calls"))["id"]
    await world.quiet()

    calls = world.receiver.values("calls")
    assert [(one["id"], one["event"], one["direction"]) for one in calls] == [
        (id_, "connect", "USER_INITIATED"),
        (id_, "terminate", "USER_INITIATED"),
    ]
    assert (calls[0]["session"]["sdp_type"], calls[1]["status"], "duration" in calls[1]) == ("offer", "FAILED", False)
    assert (await world.send()).status_code == 200
    assert (await world.phone_shows())[0]["text"] == "Missed call"


async def test_an_answered_call_says_how_long_it_was(world: World) -> None:
    await world.control(f"customers/{ROSA}/calls", answered_s=30)
    await world.quiet()

    ended = world.receiver.values("calls")[1]
    assert (ended["status"], ended["duration"]) == ("COMPLETED", 30)
    assert int(ended["end_time"]) - int(ended["start_time"]) == 30
