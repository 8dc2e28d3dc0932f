"""Webhooks: their form, their signature, and that they arrive."""

import asyncio
import json
from typing import Any

import pytest

from tests.emulator.world import ACCOUNT, LI, NUMBER, ROSA, Receiver, World, a_world, signed


async def test_a_customers_message_arrives_in_the_documented_form(world: World) -> None:
    id_ = await world.writes(ROSA, "¡Hola!", name="Rosa Díaz")
    await world.quiet()

    envelope = json.loads(world.receiver.bodies[0])
    assert envelope["object"] == "whatsapp_business_account"
    assert envelope["entry"][0]["id"] == ACCOUNT
    change = envelope["entry"][0]["changes"][0]
    assert change["field"] == "messages"
    assert change["value"]["metadata"] == {"display_phone_number": "15550000000", "phone_number_id": NUMBER}
    contact, message = change["value"]["contacts"][0], change["value"]["messages"][0]
    assert contact == {"profile": {"name": "Rosa Díaz"}, "wa_id": ROSA, "user_id": message["from_user_id"]}
    assert (message["from"], message["id"], message["text"]) == (ROSA, id_, {"body": "¡Hola!"})
    assert message["timestamp"].isdigit()


async def test_the_signature_is_over_the_exact_bytes_with_escapes(world: World) -> None:
    await world.writes(ROSA, "más 😀")
    await world.quiet()

    body = world.receiver.bodies[0]
    assert b"m\\u00e1s \\ud83d\\ude00" in body
    assert world.receiver.signatures == [signed(body)]


@pytest.mark.parametrize("text", ["\ud800", "a\x00b", "‮abc", "x" * 5000])
async def test_any_text_a_phone_can_hold_comes_through(world: World, text: str) -> None:
    await world.writes(ROSA, text)
    await world.quiet()

    assert world.receiver.values("messages")[0]["text"]["body"] == text
    assert (await world.phone_shows())[0]["text"] == text


async def test_statuses_come_in_order_with_price_and_callback_data(world: World) -> None:
    await world.writes(ROSA)
    id_ = (await world.send(biz_opaque_callback_data="d1")).json()["messages"][0]["id"]
    await world.quiet()

    sent, delivered, read = world.receiver.values("statuses")
    assert [sent["status"], delivered["status"], read["status"]] == ["sent", "delivered", "read"]
    assert {item["id"] for item in (sent, delivered, read)} == {id_}
    assert {item["biz_opaque_callback_data"] for item in (sent, delivered, read)} == {"d1"}
    assert sent["recipient_id"] == ROSA
    assert sent["pricing"] == {"billable": True, "pricing_model": "PMP", "type": "regular", "category": "service"}
    assert ("pricing" in delivered, "pricing" in read) == (True, False)


async def test_a_status_without_callback_data_has_none(world: World) -> None:
    await world.writes(ROSA)
    await world.send()
    await world.quiet()

    assert "biz_opaque_callback_data" not in world.receiver.values("statuses")[0]


@pytest.mark.parametrize("refusal", [0, 500, 403, 201])
async def test_a_webhook_is_repeated_until_it_is_answered_200(world: World, refusal: int) -> None:
    world.receiver.answers = [refusal, refusal, refusal, refusal]

    await world.writes(ROSA, "do you hear me?")
    await world.quiet()

    assert world.receiver.tries == 5
    assert [item["text"]["body"] for item in world.receiver.values("messages")] == ["do you hear me?"]


async def test_a_receiver_that_is_too_slow_is_asked_again(world: World) -> None:
    world.receiver.slow_s = 1.2

    await world.writes(ROSA)
    await world.until(lambda: world.receiver.tries >= 2)


async def test_a_webhook_is_given_up_after_seven_days(world: World) -> None:
    world.receiver.answers = [503] * 1000
    await world.writes(ROSA)
    await world.until(lambda: world.receiver.tries >= 2)

    await world.control("clock", advance_s=7 * 24 * 3600)
    await world.quiet()

    assert world.receiver.bodies == []


async def test_webhooks_of_one_customer_keep_their_order(world: World) -> None:
    world.receiver.slow_s = 0.01
    texts = [str(n) for n in range(8)]

    for text in texts:
        await world.writes(ROSA, text)
    await world.quiet()

    assert [item["text"]["body"] for item in world.receiver.values("messages")] == texts


async def test_a_refused_webhook_does_not_hold_up_the_next_one() -> None:
    async with a_world(retry_delays_s=(0.3,), receiver=Receiver(answers=[500])) as world:
        await world.writes(ROSA, "refused first")
        await world.writes(ROSA, "overtakes")
        await world.quiet()

        arrived = [item["text"]["body"] for item in world.receiver.values("messages")]
        assert arrived == ["overtakes", "refused first"]


async def test_a_slow_delivery_for_one_customer_does_not_hold_up_another(world: World) -> None:
    world.receiver.slow_s = 0.3
    began = asyncio.get_running_loop().time()

    await asyncio.gather(*(world.writes(f"1555{n:04}") for n in range(10)))
    await world.quiet()

    assert asyncio.get_running_loop().time() - began < 1.5
    assert len(world.receiver.bodies) == 10


async def test_without_a_callback_url_webhooks_are_kept(world: World) -> None:
    await world.control("config", callback_url="")
    await world.writes(ROSA, "early")
    assert (await world.http.get("/control/pending")).json()["webhooks"] == 1

    await world.control("config", callback_url="http://business.test/hook")
    await world.quiet()

    assert [item["text"]["body"] for item in world.receiver.values("messages")] == ["early"]


async def test_the_callback_is_verified_by_a_challenge(world: World) -> None:
    assert (await world.control("verification"))["verified"] is True

    await world.control("config", verify_token="other")

    assert await world.control("verification") | {"body": ""} == {"verified": False, "status": 403, "body": ""}


async def test_a_raw_body_is_sent_signed_and_its_answer_told(world: World) -> None:
    raw = b'{"not": "json'

    answer = await world.http.post("/control/webhooks", content=raw)

    assert answer.json() == {"status": 200, "body": "seen"}
    assert (world.receiver.bodies, world.receiver.signatures) == ([raw], [signed(raw)])


@pytest.mark.parametrize("kind", ["bad", "none"])
async def test_a_raw_body_can_go_out_with_a_wrong_signature(world: World, kind: str) -> None:
    await world.http.post(f"/control/webhooks?signature={kind}", content=b"{}")

    assert world.receiver.signatures[0] != signed(b"{}")
    assert bool(world.receiver.signatures[0]) is (kind == "bad")


async def test_a_reply_from_the_shops_phone_is_an_echo(world: World) -> None:
    await world.writes(ROSA)

    sent = await world.control(f"phone-app/{ROSA}/messages", text="Ana here")
    await world.quiet()

    change = world.receiver.changes()[-1]
    echo = change["value"]["message_echoes"][0]
    assert change["field"] == "smb_message_echoes"
    assert (echo["from"], echo["to"], echo["id"]) == ("15550000000", ROSA, sent["id"])
    assert (echo["type"], echo["text"]) == ("text", {"body": "Ana here"})
    assert world.receiver.statuses() == []
    shown = (await world.phone_shows())[-1]
    assert (shown["direction"], shown["from"], shown["status"]) == ("received", "phone_app", "read")


async def test_a_customer_who_hides_the_phone_is_known_by_user_id_only(world: World) -> None:
    await world.control(f"customers/{ROSA}", name="Rosa", username="rosa.d", phone_hidden=True)
    await world.writes(ROSA)
    await world.quiet()

    value = world.receiver.changes()[0]["value"]
    assert value["contacts"] == [
        {"profile": {"name": "Rosa", "username": "rosa.d"}, "user_id": value["messages"][0]["from_user_id"]}
    ]
    assert "from" not in value["messages"][0]
    assert ROSA not in json.dumps({"contacts": value["contacts"]})


async def test_a_status_of_a_send_by_user_id_names_no_hidden_phone(world: World) -> None:
    customer = await world.control(f"customers/{ROSA}", phone_hidden=True)
    await world.writes(ROSA)

    await world.send(to=None, recipient=customer["user_id"])
    await world.quiet()

    status = world.receiver.values("statuses")[0]
    assert ("recipient_id" in status, status["recipient_user_id"]) == (False, customer["user_id"])


async def test_a_new_user_id_is_announced(world: World) -> None:
    before = (await world.control(f"customers/{ROSA}", name="Rosa"))["user_id"]

    after = (await world.control(f"customers/{ROSA}/user-id"))["user_id"]
    await world.quiet()

    change = world.receiver.changes()[-1]
    assert change["field"] == "user_id_update"
    assert change["value"]["user_id_update"][0]["user_id"] == {"previous": before, "current": after}


async def test_any_other_field_can_be_announced(world: World) -> None:
    value: dict[str, Any] = {"event": "PARTNER_REMOVED", "waba_info": {"waba_id": ACCOUNT}}

    await world.control("events", field="account_update", value=value, entry_id="400000000000004")
    await world.quiet()

    assert world.receiver.changes() == [{"value": value, "field": "account_update"}]
    assert json.loads(world.receiver.bodies[0])["entry"][0]["id"] == "400000000000004"


async def test_a_button_tap_is_an_interactive_reply_with_its_context(world: World) -> None:
    await world.writes(LI)
    tapped = {"type": "button_reply", "button_reply": {"id": "w", "title": "Keep waiting"}}

    body = {"type": "interactive", "interactive": tapped, "reply_to": "wamid.question"}
    await world.control(f"customers/{LI}/messages", **body)
    await world.quiet()

    message = world.receiver.values("messages")[-1]
    assert (message["interactive"], message["context"]["id"]) == (tapped, "wamid.question")
    assert (await world.phone_shows(LI))[-1]["text"] == "Keep waiting"
