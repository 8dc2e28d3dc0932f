"""The platform's limits: the 24-hour window, rates, recipients, templates."""

from typing import Any

import pytest

from tests.emulator.world import LI, ROSA, STRANGER, World, a_world, code_of

DAY = 24 * 3600


async def test_text_is_refused_when_the_window_has_closed(world: World) -> None:
    await world.writes(ROSA)
    await world.control("clock", advance_s=DAY - 60)
    assert (await world.send()).status_code == 200

    await world.control("clock", advance_s=61)

    assert code_of(await world.send()) == (400, 131047)


async def test_the_customers_next_message_opens_the_window_again(world: World) -> None:
    await world.writes(ROSA)
    await world.control("clock", advance_s=2 * DAY)

    await world.writes(ROSA)

    assert (await world.send()).status_code == 200


async def test_a_message_that_arrives_six_days_late_does_not_open_the_window(world: World) -> None:
    now = (await world.http.get("/control/clock")).json()["now"]

    await world.writes(ROSA, at=now - 6 * DAY)

    assert code_of(await world.send()) == (400, 131047)


async def test_the_window_error_can_come_later_as_a_failed_status(world: World) -> None:
    await world.control("faults", window_error_async=True)
    await world.writes(ROSA)
    await world.control("clock", advance_s=DAY + 1)

    answer = await world.send(biz_opaque_callback_data="d7")
    await world.quiet()

    failed = world.receiver.values("statuses")[-1]
    assert (answer.status_code, failed["status"], failed["biz_opaque_callback_data"]) == (200, "failed", "d7")
    assert failed["errors"][0]["code"] == 131047
    assert [item["direction"] for item in await world.phone_shows()] == ["sent"]


async def test_a_reply_from_the_phone_app_does_not_open_the_window(world: World) -> None:
    await world.writes(ROSA)
    await world.control("clock", advance_s=DAY + 1)

    await world.control(f"phone-app/{ROSA}/messages", text="from the phone")

    assert code_of(await world.send()) == (400, 131047)


async def test_46_messages_at_once_to_one_customer_are_too_many(world: World) -> None:
    await world.writes(ROSA)
    await world.writes(LI)
    for _ in range(45):
        assert (await world.send(ROSA)).status_code == 200

    assert code_of(await world.send(ROSA)) == (400, 131056)
    assert (await world.send(LI)).status_code == 200
    await world.control("clock", advance_s=6)
    assert (await world.send(ROSA)).status_code == 200
    assert code_of(await world.send(ROSA)) == (400, 131056)


async def test_a_refused_message_does_not_count_against_the_pair() -> None:
    async with a_world(pair_burst=1) as world:
        await world.writes(ROSA)
        assert code_of(await world.send(**template("nobody_knows_it"))) == (404, 132001)

        assert (await world.send()).status_code == 200


async def test_more_than_the_throughput_is_refused() -> None:
    async with a_world(throughput_per_s=3, pair_burst=0) as world:
        await world.writes(ROSA)

        answers = [await world.send() for _ in range(8)]

        assert code_of(answers[-1]) == (400, 130429)


async def test_a_number_without_whatsapp_fails_later(world: World) -> None:
    answer = await world.send(STRANGER)
    await world.quiet()

    failed = world.receiver.values("statuses")
    assert answer.status_code == 200
    assert [(item["status"], item["errors"][0]["code"]) for item in failed] == [("failed", 131026)]
    assert "contacts" not in world.receiver.changes()[0]["value"]


async def test_a_number_without_whatsapp_can_be_refused_at_once(world: World) -> None:
    await world.control("faults", recipient_error_async=False)

    assert code_of(await world.send(STRANGER)) == (400, 131026)


def template(name: str, *values: str, language: str = "en") -> dict[str, Any]:
    parameters = [{"type": "text", "text": value} for value in values]
    components = [{"type": "body", "parameters": parameters}] if values else []
    content = {"name": name, "language": {"code": language}, "components": components}
    return {"type": "template", "text": None, "template": content}


async def test_a_template_reaches_the_customer_outside_the_window(world: World) -> None:
    await world.writes(ROSA)
    await world.control("clock", advance_s=2 * DAY)

    answer = await world.send(**template("we_are_back", "Rosa"))

    assert answer.json()["messages"][0]["message_status"] == "accepted"
    assert (await world.phone_shows())[-1]["text"].startswith("Hello Rosa, we have an answer")


@pytest.mark.parametrize(
    ("sent", "refusal"),
    [
        (template("nobody_knows_it"), (404, 132001)),
        (template("we_are_back", "Rosa", language="fr"), (404, 132001)),
        (template("we_are_back"), (400, 132000)),
        (template("paused_offer"), (400, 132015)),
    ],
)
async def test_a_wrong_template_is_refused(world: World, sent: dict[str, Any], refusal: tuple[int, int]) -> None:
    await world.writes(ROSA)

    assert code_of(await world.send(**sent)) == refusal


async def test_a_new_template_can_be_sent_once_it_is_approved(world: World) -> None:
    await world.writes(ROSA)
    new = {"name": "hi", "language": "en", "category": "UTILITY", "components": [{"type": "BODY", "text": "Hi!"}]}
    headers = {"Authorization": "Bearer EMULATOR-test-token"}
    await world.http.post("/v25.0/200000000000002/message_templates", json=new, headers=headers)
    assert code_of(await world.send(**template("hi"))) == (404, 132001)

    await world.control("templates", name="hi", language="en", status="APPROVED")

    assert (await world.send(**template("hi"))).status_code == 200
    listed = (await world.ask("200000000000002/message_templates", name="hi")).json()["data"]
    assert [one["status"] for one in listed] == ["APPROVED"]


async def test_the_clock_never_goes_back(world: World) -> None:
    answer = await world.http.post("/control/clock", json={"advance_s": -5})

    assert answer.status_code == 400
    assert "advance_s" in answer.json()["error"]
