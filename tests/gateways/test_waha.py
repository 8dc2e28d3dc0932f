"""What is WAHA's own way of saying things."""

import json

import pytest

from tests.gateways import bodies
from tests.gateways.worlds import ROSA, TEAM, OverWaha
from warmline.channel import Identity, Unreadable
from warmline.domain.delivery import Status
from warmline.domain.linkstate import LinkState
from warmline.gateway import Ack, ChatMessage, GatewayItem, LinkStatus
from warmline.gateways.waha import Waha


def only(waha: OverWaha, signed: bodies.Signed) -> GatewayItem:
    [item] = waha.gateway.read(signed[0])
    return item


def message(waha: OverWaha, signed: bodies.Signed) -> ChatMessage:
    item = only(waha, signed)
    assert isinstance(item, ChatMessage)
    return item


def test_the_signature_is_the_one_in_wahas_documentation() -> None:
    body = b'{"event":"message","session":"default","engine":"WEBJS"}'
    shown = (
        "208f8a55dde9e05519e898b10b89bf0d0b3b0fdf11fdbf09b6b90476301b98d8"
        "097c462b2b17a6ce93b6b47a136cf2e78a33a63f6752c2c1631777076153fa89"
    )

    gateway = Waha({}, {"webhook_secret": "my-secret-key"}, None)  # type: ignore[arg-type]

    assert gateway.genuine(body, {"x-webhook-hmac": shown})


@pytest.mark.parametrize(
    ("said", "state"),
    [
        ("WORKING", LinkState.OK),
        ("STOPPED", LinkState.RECONNECTING),
        ("PASSKEY_CONFIRMATION_REQUIRED", LinkState.NEEDS_PASSKEY),
        ("FAILED", LinkState.LOGGED_OUT),
        ("NONE", LinkState.LOGGED_OUT),
        ("SOMETHING_NEW", LinkState.UNREACHABLE),
    ],
)
async def test_every_session_status_has_its_state(waha_server: OverWaha, said: str, state: LinkState) -> None:
    waha_server.fake.status = said

    status = await waha_server.gateway.status()

    assert status.state is state
    assert bool(status.detail) == (state is not LinkState.OK)


async def test_a_failed_session_that_speaks_of_a_ban_is_banned(waha_server: OverWaha) -> None:
    await waha_server.link_is(LinkState.BANNED)

    assert (await waha_server.gateway.status()).state is LinkState.BANNED


def test_a_changed_session_is_told_with_its_time(waha: OverWaha) -> None:
    points = [{"status": "STARTING", "timestamp": 1700000002000}, {"status": "FAILED", "timestamp": 1700000003000}]

    item = only(waha, bodies.waha("session.status", {"status": "FAILED", "statuses": points}))

    assert isinstance(item, LinkStatus)
    assert (item.state, item.since) == (LinkState.LOGGED_OUT, 1700000003000)


def test_what_happens_in_another_session_is_none_of_ours(waha: OverWaha) -> None:
    body, _ = bodies.waha("session.status", {"status": "FAILED"}, session="somebody-else")

    assert waha.gateway.read(body) == []


@pytest.mark.parametrize("chat", ["status@broadcast", "120363@newsletter", "123@broadcast"])
def test_status_posts_and_channels_are_nobodys_messages(waha: OverWaha, chat: str) -> None:
    body, _ = bodies.waha_message("look at me", ROSA, **{"from": chat})

    assert waha.gateway.read(body) == []


def test_a_hidden_sender_is_known_by_both_ids_where_waha_tells_both(waha: OverWaha) -> None:
    info = {"Info": {"SenderAlt": f"{ROSA}:4@s.whatsapp.net", "PushName": "Rosa"}}

    said = message(waha, bodies.waha_message("hola", "0", **{"from": "8812@lid", "_data": info}))

    assert said.chat_id == "8812@lid"
    assert said.sender == (Identity("phone", ROSA), Identity("whatsapp_lid", "8812"))


async def test_a_hidden_id_can_be_asked_after(waha_server: OverWaha) -> None:
    assert await waha_server.gateway.phone_of("77") == ROSA
    assert await waha_server.gateway.phone_of("78") is None


def test_what_was_typed_on_the_phone_is_ours_and_what_we_sent_is_not_told_again(waha: OverWaha) -> None:
    typed = {"fromMe": True, "id": f"true_{ROSA}@c.us_3EB0AA", "from": "15550000101@c.us", "to": f"{ROSA}@c.us"}

    said = message(waha, bodies.waha_message("I'll take this", ROSA, **typed))
    sent, _ = bodies.waha_message("hola", ROSA, **typed, source="api")

    assert (said.ours, said.sender, said.chat_id) == (True, (), f"{ROSA}@s.whatsapp.net")
    assert waha.gateway.read(sent) == []


@pytest.mark.parametrize(
    ("has", "told"),
    [
        ({"hasMedia": True, "media": {"mimetype": "image/jpeg"}, "body": "my order"}, "image (my order)"),
        ({"hasMedia": True, "media": None, "body": ""}, "file"),
        ({"location": {"latitude": 1, "longitude": 2}, "body": ""}, "location"),
        ({"vCards": ["BEGIN:VCARD"], "body": ""}, "contact"),
        ({"body": None}, "unknown"),
    ],
)
def test_what_is_no_text_is_an_honest_line(waha: OverWaha, has: dict[str, object], told: str) -> None:
    said = message(waha, bodies.waha_message("", ROSA, **has))

    assert (said.kind, said.text) == ("unsupported", f"Unsupported message: {told}")
    assert said.data["raw"]["id"]


def test_a_reaction_names_the_message_it_is_for(waha: OverWaha) -> None:
    reaction = {"text": "🙏", "messageId": f"true_{ROSA}@c.us_3EB0FF"}
    payload = {"id": f"false_{ROSA}@c.us_3EB0AB", "from": f"{ROSA}@c.us", "fromMe": False, "reaction": reaction}

    said = message(waha, bodies.waha("message.reaction", payload))

    assert (said.kind, said.text, said.quoted_id) == ("reaction", "🙏", "3EB0FF")


@pytest.mark.parametrize(
    ("level", "status"),
    [(-1, Status.FAILED), (1, Status.SENT), (2, Status.DELIVERED), (3, Status.READ), (4, Status.READ)],
)
def test_every_acknowledgement_has_its_status(waha: OverWaha, level: int, status: Status) -> None:
    for signed in (bodies.waha_ack("3EB0", level), bodies.waha_ack("3EB0", level, ackName=None)):
        item = only(waha, signed)
        assert isinstance(item, Ack)
        assert (item.message_id, item.status, item.error is not None) == ("3EB0", status, status is Status.FAILED)


def test_a_members_acknowledgement_counts_for_the_groups_message(waha: OverWaha) -> None:
    payload = {
        "id": f"true_{TEAM}_3EB0_9999@lid",
        "participant": "9999@lid",
        "fromMe": True,
        "ack": 2,
        "ackName": "DEVICE",
    }

    item = only(waha, bodies.waha("message.ack.group", payload))

    assert isinstance(item, Ack)
    assert item.message_id == "3EB0"


def test_what_is_pending_or_not_ours_is_no_acknowledgement(waha: OverWaha) -> None:
    assert waha.gateway.read(bodies.waha_ack("3EB0", 0)[0]) == []
    assert waha.gateway.read(bodies.waha_ack("3EB0", 3, fromMe=False)[0]) == []


@pytest.mark.parametrize("payload", [{}, {"from": "15550001@c.us"}, {"id": "3EB0"}, {"from": None, "id": None}])
def test_a_message_without_a_sender_or_an_id_is_unreadable(waha: OverWaha, payload: dict[str, object]) -> None:
    assert isinstance(only(waha, bodies.waha("message", payload)), Unreadable)


@pytest.mark.parametrize(
    "said",
    [
        {"id": "true_15550001@c.us_3EB0"},
        {"id": {"_serialized": "true_15550001@c.us_3EB0"}},
        {"key": {"id": "3EB0", "remoteJid": "15550001@s.whatsapp.net"}},
        {"id": "3EB0"},
    ],
)
def test_every_engine_s_answer_to_a_send_has_the_id_in_it(said: dict[str, object]) -> None:
    from warmline.gateways.waha_events import sent_id

    assert sent_id(json.loads(json.dumps(said))) == "3EB0"


def test_what_is_unsafe_is_told() -> None:
    bare = Waha({}, {}, None)  # type: ignore[arg-type]
    safe = Waha({}, {"api_key": "k", "webhook_secret": "s"}, None)  # type: ignore[arg-type]

    assert len(bare.warnings()) == 2
    assert safe.warnings() == []
