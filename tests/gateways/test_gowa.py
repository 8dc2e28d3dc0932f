"""What is GOWA's own way of saying things."""

import hashlib
import hmac

import pytest

from tests.gateways import bodies
from tests.gateways.fakes import PNG
from tests.gateways.worlds import ROSA, OverGowa
from warmline.channel import Identity, Unreadable
from warmline.domain.delivery import Status
from warmline.domain.linkstate import LinkState
from warmline.gateway import Ack, ChatMessage
from warmline.gateways.gowa import Gowa


def message(gowa: OverGowa, signed: bodies.Signed) -> ChatMessage:
    [item] = gowa.gateway.read(signed[0])
    assert isinstance(item, ChatMessage)
    return item


@pytest.mark.parametrize(
    ("connected", "jid", "state"),
    [
        (False, "15550000102@s.whatsapp.net", LinkState.RECONNECTING),
        (True, "15550000102@s.whatsapp.net", LinkState.RECONNECTING),
        (False, "", LinkState.NEEDS_SCAN),
        (True, "", LinkState.NEEDS_SCAN),
    ],
)
async def test_a_link_that_is_down_reconnects_only_if_a_phone_is_still_linked(
    gowa_server: OverGowa, connected: bool, jid: str, state: LinkState
) -> None:
    gowa_server.fake.connected, gowa_server.fake.logged_in, gowa_server.fake.jid = connected, False, jid

    status = await gowa_server.gateway.status()

    assert status.state is state
    assert status.detail


async def test_looking_at_the_link_never_starts_the_linking(gowa_server: OverGowa) -> None:
    await gowa_server.link_is(LinkState.NEEDS_SCAN)

    await gowa_server.gateway.status()

    assert not any("login" in call for call in gowa_server.fake.calls)


async def test_the_code_is_fetched_from_the_gateway_itself_wherever_its_link_points(gowa_server: OverGowa) -> None:
    await gowa_server.link_is(LinkState.NEEDS_SCAN)

    code = await gowa_server.gateway.qr()

    assert code is not None
    assert (code.png, code.good_for_s) == (PNG, 30)
    assert gowa_server.fake.calls[-1] == "GET /statics/qr.png"


async def test_it_says_which_device_it_means(gowa_server: OverGowa) -> None:
    await gowa_server.gateway.send(f"{ROSA}@s.whatsapp.net", "hola")

    assert gowa_server.fake.headers[-1]["x-device-id"] == "default"


def test_a_webhook_signed_with_the_secret_everybody_knows_proves_nothing() -> None:
    gateway = Gowa({}, {"webhook_secret": "secret"}, None)  # type: ignore[arg-type]
    right = hmac.new(b"secret", b"{}", hashlib.sha256).hexdigest()

    assert not gateway.genuine(b"{}", {"X-Hub-Signature-256": f"sha256={right}"})
    assert any("everybody knows" in warning for warning in gateway.warnings())


def test_what_is_unsafe_is_told() -> None:
    bare = Gowa({}, {}, None)  # type: ignore[arg-type]
    safe = Gowa({"user": "u"}, {"password": "p", "webhook_secret": "mine"}, None)  # type: ignore[arg-type]

    assert len(bare.warnings()) == 2
    assert safe.warnings() == []


def test_what_happens_on_another_device_is_none_of_ours(gowa: OverGowa) -> None:
    body, _ = bodies.gowa("message.ack", {"ids": ["3EB0"], "receipt_type": "read"}, session_id="org_2")

    assert gowa.gateway.read(body) == []


def test_a_hidden_sender_is_known_by_both_ids_where_gowa_tells_both(gowa: OverGowa) -> None:
    said = message(gowa, bodies.gowa_message("hola", ROSA, from_lid="8812@lid"))

    assert said.sender == (Identity("phone", ROSA), Identity("whatsapp_lid", "8812"))


def test_a_hidden_sender_may_stay_hidden(gowa: OverGowa) -> None:
    said = message(gowa, bodies.gowa_message("hola", ROSA, **{"from": "8812@lid", "chat_id": "8812@lid"}))

    assert (said.chat_id, said.sender) == ("8812@lid", (Identity("whatsapp_lid", "8812"),))


def test_one_receipt_may_speak_of_many_messages(gowa: OverGowa) -> None:
    body, _ = bodies.gowa("message.ack", {"ids": ["A", None, "B"], "receipt_type": "played"})

    acks = gowa.gateway.read(body)

    assert [(ack.message_id, ack.status) for ack in acks if isinstance(ack, Ack)] == [
        ("A", Status.READ),
        ("B", Status.READ),
    ]


@pytest.mark.parametrize("kind", ["read-self", "sender", "retry", ""])
def test_our_own_devices_acknowledge_nothing(gowa: OverGowa, kind: str) -> None:
    assert gowa.gateway.read(bodies.gowa_ack("3EB0", kind)[0]) == []


def test_a_reaction_names_the_message_it_is_for(gowa: OverGowa) -> None:
    payload = {"id": "B1", "chat_id": f"{ROSA}@s.whatsapp.net", "from": f"{ROSA}@s.whatsapp.net",
               "reaction": "👍", "reacted_message_id": "3EB0FF"}  # fmt: skip

    said = message(gowa, bodies.gowa("message.reaction", payload))

    assert (said.kind, said.text, said.quoted_id) == ("reaction", "👍", "3EB0FF")


def test_a_picture_is_an_honest_line(gowa: OverGowa) -> None:
    said = message(gowa, bodies.gowa_message("my order", ROSA, image="statics/media/1.jpe"))

    assert (said.kind, said.text) == ("unsupported", "Unsupported message: image (my order)")


def test_what_was_typed_on_the_phone_is_ours(gowa: OverGowa) -> None:
    said = message(gowa, bodies.gowa_message("I'll take this", ROSA, is_from_me=True))

    assert (said.ours, said.sender) == (True, ())


@pytest.mark.parametrize("payload", [{}, {"id": "3EB0"}, {"chat_id": "15550001@s.whatsapp.net"}, {"chat_id": 7}])
def test_a_message_without_a_chat_or_an_id_is_unreadable(gowa: OverGowa, payload: dict[str, object]) -> None:
    [item] = gowa.gateway.read(bodies.gowa("message", payload)[0])

    assert isinstance(item, Unreadable)
