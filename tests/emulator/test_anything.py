"""Whatever is sent to it, the emulator answers: no body breaks a handler or stops the deliveries."""

import json
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from tests.emulator.linked_world import GOWA_LOGIN, TEAM, WAHA_KEY, a_linked_world
from tests.emulator.world import NUMBER, ROSA, TOKEN

NAMES = [
    "action",
    "approve",
    "at",
    "chatId",
    "code",
    "config",
    "context",
    "control_pass",
    "customHeaders",
    "display_phone_number",
    "engine",
    "event",
    "events",
    "flap_s",
    "from",
    "gowa",
    "hmac",
    "id",
    "link",
    "members",
    "message",
    "messaging_product",
    "metadata",
    "name",
    "on_join",
    "owner",
    "phone",
    "phone_number_id",
    "qr_s",
    "recipient",
    "remove",
    "reply_to",
    "retries",
    "session",
    "state",
    "text",
    "to",
    "url",
    "waha",
    "webhook_configuration",
    "webhook_url",
    "webhooks",
]
keys = some.sampled_from(NAMES) | some.text(max_size=8)
values = some.recursive(
    some.none() | some.booleans() | some.integers() | some.floats() | some.text(max_size=8),
    lambda inside: some.lists(inside, max_size=3) | some.dictionaries(keys, inside, max_size=3),
    max_leaves=8,
)
bodies = some.dictionaries(some.sampled_from(NAMES), values, max_size=5)
PATHS = (
    ("POST", "/control/gateway"),
    ("POST", "/control/gateway/faults"),
    ("POST", f"/control/gateway/waha/customers/{ROSA}/messages"),
    ("POST", f"/control/customers/{ROSA}/messages"),
    ("POST", "/control/clock"),
    ("POST", "/control/groups"),
    ("POST", f"/control/groups/{TEAM}"),
    ("POST", f"/control/groups/{TEAM}/messages"),
    ("POST", "/control/numbers"),
    ("POST", "/control/account"),
    ("POST", "/control/account-events"),
    ("POST", f"/control/threads/{ROSA}"),
    ("POST", f"/control/customers/{ROSA}/calls"),
    ("POST", f"/v25.0/{NUMBER}/thread_control"),
    ("POST", f"/v25.0/{NUMBER}"),
    ("POST", "/gateways/waha/api/sendText"),
    ("POST", "/gateways/waha/api/default/groups/join"),
    ("PUT", "/gateways/waha/api/sessions/default"),
    ("POST", "/gateways/gowa/send/message"),
    ("POST", "/gateways/gowa/group/join-with-link"),
    ("PATCH", "/gateways/gowa/devices/default/webhook"),
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(asked=some.lists(some.tuples(some.sampled_from(PATHS), bodies), max_size=6))
async def test_no_body_breaks_it(asked: list[tuple[tuple[str, str], dict[str, Any]]]) -> None:
    async with a_linked_world() as world:
        for (method, path), body in asked:
            auth = GOWA_LOGIN if "gowa" in path else None
            headers = WAHA_KEY if "waha" in path else {} if auth else {"Authorization": f"Bearer {TOKEN}"}
            answer = await world.http.request(method, path, content=as_json(body), headers=headers, auth=auth)
            assert answer.status_code in (200, 201, 202, 400, 401, 403, 404, 409, 422) or "gateways" in path, (
                answer.text
            )

        await world.http.delete("/control/gateway/faults")
        await world.control("config", callback_url="http://business.test/hook")
        await world.writes(ROSA, "still delivering?")
        await world.until(lambda: b"still delivering?" in b"".join(world.receiver.bodies))


def as_json(body: dict[str, Any]) -> bytes:
    return json.dumps(body).encode()
