"""The WAHA-shaped gateway: who may call it, how its session moves, what it sends and tells."""

import json

import pytest

from tests.emulator.linked_world import ANA, GROUP_ID, WAHA_NUMBER, LinkedWorld, sha512
from tests.emulator.world import ROSA


async def test_a_call_without_the_key_is_refused(linked: LinkedWorld) -> None:
    for headers in ({}, {"X-Api-Key": "wrong"}):
        answer = await linked.http.get("/gateways/waha/api/sessions/default", headers=headers)
        assert (answer.status_code, answer.json()["message"]) == (401, "Unauthorized")


async def test_a_session_tells_its_status_and_number(linked: LinkedWorld) -> None:
    told = (await linked.waha("GET", "sessions/default")).json()

    assert (told["name"], told["status"], told["me"]["id"]) == ("default", "WORKING", f"{WAHA_NUMBER}@c.us")


async def test_an_unknown_session_is_not_found(linked: LinkedWorld) -> None:
    assert (await linked.waha("GET", "sessions/other")).status_code == 404
    assert (await linked.waha("GET", "other/groups")).status_code == 404
    assert (await linked.waha("POST", "sendText", session="other", chatId=GROUP_ID, text="x")).status_code == 404


@pytest.mark.parametrize(
    ("state", "status"),
    [
        ("starting", "STARTING"),
        ("scan_qr", "SCAN_QR_CODE"),
        ("passkey", "PASSKEY_REQUIRED"),
        ("failed", "FAILED"),
        ("stopped", "STOPPED"),
        ("logged_out", "FAILED"),
        ("banned", "FAILED"),
    ],
)
async def test_every_state_has_its_status_and_refuses_to_send(linked: LinkedWorld, state: str, status: str) -> None:
    await linked.gateway("waha", state=state)

    refused = await linked.waha_says("hello", f"{ROSA}@c.us")

    assert (await linked.waha("GET", "sessions/default")).json()["status"] == status
    assert (refused.status_code, refused.json()["status"], refused.json()["expected"]) == (422, status, ["WORKING"])


async def test_a_change_of_status_is_told_signed_over_the_exact_bytes(linked: LinkedWorld) -> None:
    await linked.gateway("waha", state="failed", display_name="Café")
    await linked.quiet()

    body, headers = linked.hooks.bodies[0], linked.hooks.headers[0]
    told = json.loads(body)
    assert (told["event"], told["session"], told["payload"]["status"]) == ("session.status", "default", "FAILED")
    assert [one["status"] for one in told["payload"]["statuses"]] == ["WORKING", "FAILED"]
    assert headers["X-Webhook-Hmac"] == sha512(body, "emulator-waha-secret")
    assert headers["X-Webhook-Hmac-Algorithm"] == "sha512"
    assert {"X-Webhook-Request-Id", "X-Webhook-Timestamp"} <= {name.title() for name in headers}
    assert "Café".encode() in body


async def test_without_a_secret_nothing_is_signed(linked: LinkedWorld) -> None:
    await linked.gateway("waha", webhook_secret="", state="failed")
    await linked.quiet()

    assert "X-Webhook-Hmac" not in linked.hooks.headers[0]


async def test_only_the_events_asked_for_are_told(linked: LinkedWorld) -> None:
    await linked.gateway("waha", webhook_events="message, message.ack", state="failed")
    await linked.gateway("waha", state="working")
    await linked.control(f"gateway/waha/customers/{ROSA}/messages", text="hello")
    await linked.quiet()

    assert (len(linked.hooks.events("message")), linked.hooks.events("session.status")) == (1, [])


async def test_a_session_can_be_given_its_own_webhook(linked: LinkedWorld) -> None:
    hook = {
        "url": "http://business.test/own",
        "events": ["session.status"],
        "hmac": {"key": "own-key"},
        "customHeaders": [{"name": "X-Mine", "value": "yes"}],
    }
    await linked.gateway("waha", webhook_url="")
    await linked.waha("PUT", "sessions/default", name="default", config={"webhooks": [hook]})

    await linked.gateway("waha", state="failed")
    await linked.quiet()

    headers = linked.hooks.headers[0]
    assert (headers["X-Webhook-Hmac"], headers["X-Mine"]) == (sha512(linked.hooks.bodies[0], "own-key"), "yes")
    assert (await linked.waha("GET", "sessions/default")).json()["config"]["webhooks"] == [hook]


@pytest.mark.parametrize(("attempts", "heard"), [(3, 1), (2, 0)])
async def test_a_webhook_is_repeated_as_often_as_it_was_set(linked: LinkedWorld, attempts: int, heard: int) -> None:
    linked.hooks.answers = [500, 503]
    await linked.gateway("waha", retry_attempts=attempts, retry_policy="linear", state="failed")
    await linked.quiet()

    assert len(linked.hooks.events("session.status")) == heard


async def test_a_logged_out_session_starts_again_with_a_code_to_scan(linked: LinkedWorld) -> None:
    await linked.gateway("waha", state="logged_out")

    assert (await linked.waha("POST", "sessions/default/restart")).json()["status"] == "STARTING"
    await linked.quiet()
    await linked.until_status("SCAN_QR_CODE")

    assert (await linked.waha("GET", "sessions/default")).json()["me"] is None
    assert (await linked.waha("GET", "default/auth/qr?format=raw")).json()["value"].startswith("2@EMULATOR")


async def test_a_failed_session_that_is_still_linked_works_after_a_restart(linked: LinkedWorld) -> None:
    await linked.gateway("waha", state="failed")

    await linked.waha("POST", "sessions/default/restart")

    await linked.until_status("WORKING")


async def test_a_banned_number_does_not_come_back(linked: LinkedWorld) -> None:
    await linked.gateway("waha", state="banned")

    await linked.waha("POST", "sessions/default/restart")
    await linked.control("clock", advance_s=60)

    assert (await linked.waha("GET", "sessions/default")).json()["status"] == "FAILED"


async def test_stop_start_and_logout_move_the_session(linked: LinkedWorld) -> None:
    assert (await linked.waha("POST", "sessions/default/stop")).json()["status"] == "STOPPED"
    assert (await linked.waha("GET", "sessions")).json() == []
    await linked.waha("POST", "sessions/default/start")
    await linked.until_status("WORKING")

    await linked.waha("POST", "sessions/default/logout")

    await linked.until_status("SCAN_QR_CODE")


async def test_a_fresh_code_comes_every_20_seconds_and_each_is_told(linked: LinkedWorld) -> None:
    await linked.gateway("waha", state="scan_qr")
    codes = []
    for _ in range(3):
        codes.append((await linked.waha("GET", "default/auth/qr?format=raw")).json()["value"])
        await linked.control("clock", advance_s=20)
    await linked.quiet()

    assert len(set(codes)) == 3
    assert [one["status"] for one in linked.hooks.events("session.status")] == ["SCAN_QR_CODE"] * 4


async def test_after_six_codes_nobody_scanned_the_session_fails(linked: LinkedWorld) -> None:
    await linked.gateway("waha", state="scan_qr")

    await linked.control("clock", advance_s=120)

    assert (await linked.waha("GET", "sessions/default")).json()["status"] == "FAILED"
    assert (await linked.waha("GET", "default/auth/qr?format=raw")).status_code == 422


async def test_the_code_is_a_picture_too(linked: LinkedWorld) -> None:
    await linked.gateway("waha", state="scan_qr")

    picture = await linked.waha("GET", "default/auth/qr?format=image")

    assert (picture.headers["content-type"], picture.content[:4]) == ("image/png", b"\x89PNG")


async def test_a_passkey_comes_with_its_challenge(linked: LinkedWorld) -> None:
    await linked.gateway("waha", state="passkey")
    await linked.quiet()

    told = linked.hooks.events("session.status")[0]
    assert told["data"] == (await linked.waha("GET", "default/auth/passkey/challenge")).json()
    await linked.gateway("waha", state="working")
    assert (await linked.waha("GET", "default/auth/passkey/challenge")).status_code == 422


async def test_a_customer_writes_to_the_linked_number_and_is_answered(linked: LinkedWorld) -> None:
    await linked.control(f"gateway/waha/customers/{ROSA}/messages", text="¿abren hoy?", name="Rosa")
    await linked.quiet()
    heard = linked.hooks.events("message")[0]

    answer = await linked.waha_says("Yes", heard["from"], reply_to=heard["id"])
    await linked.quiet()

    assert (heard["body"], heard["fromMe"], heard["from"]) == ("¿abren hoy?", False, f"{ROSA}@c.us")
    shown = (await linked.http.get(f"/control/gateway/waha/customers/{ROSA}/messages")).json()["items"]
    assert [(one["direction"], one["text"], one["status"]) for one in shown] == [
        ("sent", "¿abren hoy?", "delivered"),
        ("received", "Yes", "read"),
    ]
    assert shown[1]["reply_to"] == shown[0]["id"]
    assert (answer.status_code, answer.json()["id"].startswith(f"true_{ROSA}@c.us_3EB0")) == (201, True)
    acks = linked.hooks.events("message.ack")
    assert [(one["id"], one["ackName"]) for one in acks] == [
        (answer.json()["id"], name) for name in ("SERVER", "DEVICE", "READ")
    ]


async def test_a_lid_can_be_turned_into_a_phone(linked: LinkedWorld) -> None:
    lid = (await linked.http.get("/control/groups")).json()["items"][0]["members"][0]["lid"]

    assert (await linked.waha("GET", f"default/lids/{lid}")).json() == {"lid": lid, "pn": f"{ANA}@c.us"}


async def test_what_comes_while_the_phone_is_not_connected_comes_later(linked: LinkedWorld) -> None:
    await linked.gateway("waha", state="starting")
    await linked.control(f"gateway/waha/customers/{ROSA}/messages", text="anyone?")
    await linked.quiet()
    assert linked.hooks.events("message") == []

    await linked.gateway("waha", state="working")
    await linked.quiet()

    assert [one["body"] for one in linked.hooks.events("message")] == ["anyone?"]


@pytest.mark.parametrize(
    ("body", "problem"),
    [({"text": "x"}, "chatId"), ({"chatId": GROUP_ID}, "text"), ({"chatId": 5, "text": "x"}, "chatId")],
)
async def test_a_send_without_its_parts_is_refused_by_name(
    linked: LinkedWorld, body: dict[str, object], problem: str
) -> None:
    answer = await linked.waha("POST", "sendText", session="default", **body)

    assert (answer.status_code, problem in answer.json()["message"][0]) == (400, True)


@pytest.mark.parametrize("config", [{"webhooks": 5}, {"webhooks": [{"url": "http://x", "retries": 5}]}])
async def test_a_wrong_config_is_refused_and_not_kept(linked: LinkedWorld, config: dict[str, object]) -> None:
    assert (await linked.waha("PUT", "sessions/default", config=config)).status_code == 400

    assert (await linked.waha("GET", "sessions/default")).json()["config"] == {}
