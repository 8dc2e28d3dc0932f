"""Whatever a gateway sends, reading it never fails and never invents a customer."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from tests.gateways import bodies
from tests.gateways.worlds import ROSA
from warmline.channel import Unreadable
from warmline.channels.linked_phone import LinkedPhone
from warmline.egress import Egress
from warmline.gateway import Ack, ChatMessage, Gateway, LinkStatus
from warmline.gateways import KINDS, Memory

GATEWAYS = [*KINDS.values(), Memory]
EVENTS = [
    "message", "message.any", "message.reaction", "message.ack", "message.ack.group", "session.status",
    "ack", "status", "group.v2.join", "",
]  # fmt: skip
KEYS = [
    "id", "from", "to", "chat_id", "fromMe", "is_from_me", "from_lid", "participant", "body", "hasMedia", "media",
    "reaction", "replyTo", "_data", "ack", "ackName", "ids", "receipt_type", "status", "statuses", "timestamp",
    "sender", "location", "vCards", "payload", "data", "source", "at", "since", "state", "message_id",
]  # fmt: skip
CHATS = some.sampled_from(["15550001@c.us", "8812@lid", "120363@g.us", "status@broadcast", "true_1@c.us_A", "@", "1@"])
LEAVES = some.none() | some.booleans() | some.integers() | some.floats() | some.text(max_size=8) | CHATS
JSON = some.recursive(
    LEAVES,
    lambda inner: (
        some.lists(inner, max_size=4) | some.dictionaries(some.sampled_from(KEYS) | some.text(), inner, max_size=6)
    ),
    max_leaves=20,
)
READERS = {name: kind({}, {}, Egress()) for name, kind in KINDS.items()}
PAYLOADS = some.dictionaries(some.sampled_from(KEYS), JSON, max_size=12)


@pytest.fixture(params=GATEWAYS, ids=lambda kind: kind.kind)
def gateway(request: pytest.FixtureRequest) -> Gateway:
    kind: type[Gateway] = request.param
    return kind({}, {"webhook_secret": "mine"}, Egress())


def known(items: Any) -> bool:
    return all(isinstance(item, ChatMessage | Ack | LinkStatus | Unreadable) for item in items)


@given(body=JSON)
def test_any_json_is_read(gateway: Gateway, body: Any) -> None:
    assert known(gateway.read(json.dumps(body).encode()))


@given(event=some.sampled_from(EVENTS), payload=PAYLOADS)
def test_any_event_is_read(gateway: Gateway, event: str, payload: dict[str, Any]) -> None:
    assert known(gateway.read(json.dumps({**payload, "event": event, "payload": payload}).encode()))


@given(body=some.binary(max_size=60))
def test_what_is_not_json_is_called_so(gateway: Gateway, body: bytes) -> None:
    try:
        assert known(gateway.read(body))
    except ValueError:
        with pytest.raises(ValueError, match=r"."):
            json.loads(body)


@pytest.mark.parametrize("body", [b"[" * 100_000, b"\xff\xfe", b"", b'{"a":' * 50_000])
def test_hostile_bytes_are_not_json(gateway: Gateway, body: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        gateway.read(body)


@given(at=some.integers(0), byte=some.integers(0, 255))
def test_a_damaged_body_is_read_or_is_not_json(at: int, byte: int) -> None:
    for kind, (body, _) in (
        ("waha", bodies.waha_message("hola", ROSA, None, "3EB0FF")),
        ("gowa", bodies.gowa_message("hola", ROSA, None, "3EB0FF")),
    ):
        damaged = bytearray(body)
        damaged[at % len(body)] = byte
        gateway = READERS[kind]
        try:
            assert known(gateway.read(bytes(damaged)))
        except ValueError:
            assert kind


@given(event=some.sampled_from(EVENTS), payload=PAYLOADS)
def test_the_channel_hears_only_people_it_can_answer(gateway: Gateway, event: str, payload: dict[str, Any]) -> None:
    channel = LinkedPhone({}, {}, Egress(), gateway)

    for item in channel.read(json.dumps({**payload, "event": event, "payload": payload}).encode()):
        identities = getattr(item, "identities", None)
        assert identities is None or all(i.kind in ("phone", "whatsapp_lid") and i.value for i in identities)
        assert identities != ()
