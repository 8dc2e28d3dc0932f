"""The GOWA-shaped gateway: it tells its state only when asked."""

import httpx
import pytest

from tests.emulator.linked_world import GOWA_LOGIN, GOWA_NUMBER, GROUP_ID, LinkedWorld, sha256
from tests.emulator.world import ROSA


async def test_a_call_without_the_password_is_refused(linked: LinkedWorld) -> None:
    for auth in (None, httpx.BasicAuth("emulator", "wrong")):
        assert (await linked.http.get("/gateways/gowa/app/status", auth=auth)).status_code == 401
    assert (await linked.http.get("/gateways/gowa/health")).text == "OK"


async def test_another_device_is_not_found(linked: LinkedWorld) -> None:
    headers = {"X-Device-Id": "other"}

    answer = await linked.http.get("/gateways/gowa/app/status", auth=GOWA_LOGIN, headers=headers)

    assert (answer.status_code, answer.json()["code"]) == (404, "DEVICE_NOT_FOUND")
    assert (await linked.gowa("GET", "devices/other/status")).status_code == 404


@pytest.mark.parametrize(
    ("state", "connected", "logged_in"),
    [
        ("working", True, True),
        ("starting", False, True),
        ("scan_qr", True, False),
        ("failed", False, True),
        ("logged_out", False, False),
        ("banned", False, False),
    ],
)
async def test_every_state_shows_in_two_flags(
    linked: LinkedWorld, state: str, connected: bool, logged_in: bool
) -> None:
    await linked.gateway("gowa", state=state)

    told = (await linked.gowa("GET", "devices/default/status")).json()["results"]

    assert told == {"device_id": "default", "is_connected": connected, "is_logged_in": logged_in}
    assert (await linked.gowa_says("x", ROSA)).status_code == (200 if state == "working" else 401)


async def test_a_change_of_state_is_not_told(linked: LinkedWorld) -> None:
    await linked.gateway("gowa", state="logged_out")
    await linked.quiet()

    assert linked.hooks.bodies == []


async def test_a_logged_out_device_shows_a_code_that_changes(linked: LinkedWorld) -> None:
    await linked.gateway("gowa", state="logged_out")
    first = (await linked.gowa("GET", "app/login")).json()["results"]["qr_link"]
    path = httpx.URL(first).path

    picture = await linked.http.get(path, auth=GOWA_LOGIN)
    await linked.control("clock", advance_s=20)

    assert (picture.headers["content-type"], path.endswith(".png")) == ("image/png", True)
    assert (await linked.gowa("GET", "app/login")).json()["results"]["qr_link"] != first
    assert (await linked.http.get(path, auth=GOWA_LOGIN)).status_code == 404


async def test_a_working_device_does_not_log_in_again(linked: LinkedWorld) -> None:
    answer = await linked.gowa("GET", "app/login")

    assert (answer.status_code, answer.json()["code"]) == (400, "ALREADY_LOGGED_IN")


async def test_a_passkey_is_asked_for_by_its_own_address(linked: LinkedWorld) -> None:
    assert (await linked.gowa("GET", "app/passkey")).json()["results"]["status"] == "none"

    await linked.gateway("gowa", state="passkey")

    told = (await linked.gowa("GET", "app/passkey")).json()["results"]
    assert (told["status"], told["challenge"]["rpId"]) == ("awaiting_response", "whatsapp.com")


async def test_a_customers_message_is_told_signed_over_the_exact_bytes(linked: LinkedWorld) -> None:
    await linked.control(f"gateway/gowa/customers/{ROSA}/messages", text="¿abren?", name="Rosa")
    await linked.quiet()

    body = linked.hooks.bodies[0]
    told = linked.hooks.events("message")[0]
    assert linked.hooks.headers[0]["X-Hub-Signature-256"] == sha256(body, "emulator-gowa-secret")
    assert (told["from"], told["chat_id"], told["body"]) == (
        f"{ROSA}@s.whatsapp.net",
        f"{ROSA}@s.whatsapp.net",
        "¿abren?",
    )
    assert (told["from_name"], told["is_from_me"]) == ("Rosa", False)


async def test_an_answer_reaches_the_customer_and_its_receipts_are_told(linked: LinkedWorld) -> None:
    answer = (await linked.gowa_says("Yes", f"{ROSA}@s.whatsapp.net")).json()["results"]
    await linked.quiet()

    shown = (await linked.http.get(f"/control/gateway/gowa/customers/{ROSA}/messages")).json()["items"]
    assert [(one["text"], one["status"], one["phone"]) for one in shown] == [("Yes", "read", GOWA_NUMBER)]
    receipts = linked.hooks.events("message.ack")
    assert [(one["ids"], one["receipt_type"]) for one in receipts] == [
        ([answer["message_id"]], "delivered"),
        ([answer["message_id"]], "read"),
    ]


async def test_a_device_can_be_given_its_webhook(linked: LinkedWorld) -> None:
    await linked.gowa("PATCH", "devices/default/webhook", webhook_url="http://business.test/own", webhook_secret="own")

    await linked.control(f"gateway/gowa/customers/{ROSA}/messages", text="hello")
    await linked.quiet()

    assert linked.hooks.headers[0]["X-Hub-Signature-256"] == sha256(linked.hooks.bodies[0], "own")


async def test_a_send_without_its_parts_is_refused_by_name(linked: LinkedWorld) -> None:
    answer = await linked.gowa("POST", "send/message", phone=GROUP_ID)

    assert (answer.status_code, "message" in answer.json()["message"]) == (400, True)
