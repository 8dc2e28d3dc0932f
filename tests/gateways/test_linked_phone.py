"""Customers who write to a linked number."""

import pytest

from tests.gateways import bodies
from tests.gateways.worlds import ROSA, TEAM, InMemory, OverGowa, OverWaha
from warmline.channel import Identity, Incoming, NotSent, Outgoing, PhoneMessage, Sent, StatusReport, Unreadable
from warmline.channels.linked_phone import LinkedPhone
from warmline.domain.delivery import Status
from warmline.egress import Egress
from warmline.gateway import ChatMessage, Gateway
from warmline.gateways.gowa import Gowa
from warmline.gateways.waha import Waha

PHONE, HIDDEN = Identity("phone", ROSA), Identity("whatsapp_lid", "8812")


def over(gateway: Gateway) -> LinkedPhone:
    return LinkedPhone({}, {}, Egress(), gateway)


def test_a_message_comes_from_a_customer_known_by_both_ids(gowa: OverGowa) -> None:
    body, _ = bodies.gowa_message("Do you ship to Peru?", ROSA, None, "3EB0FF", from_lid="8812@lid")

    [item] = over(gowa.gateway).read(body)

    assert isinstance(item, Incoming)
    assert (item.text, item.name, item.kind, item.wakes) == ("Do you ship to Peru?", "Rosa", "text", True)
    assert item.identities == (PHONE, HIDDEN)
    assert (item.at, item.data) == (1667561485000, {"reply_to": {"provider_id": "3EB0FF"}})


def test_the_same_webhook_twice_has_the_same_id(waha: OverWaha) -> None:
    body, _ = bodies.waha_message("hola", ROSA)
    twin = body.replace(b'"message"', b'"message.any"')

    items = [*over(waha.gateway).read(body), *over(waha.gateway).read(twin)]

    ids = [item.provider_id for item in items if isinstance(item, Incoming)]
    assert len(ids) == 2
    assert len(set(ids)) == 1


def test_two_customers_cannot_take_each_others_place_with_an_id(waha: OverWaha) -> None:
    channel = over(waha.gateway)
    [rosa] = channel.read(bodies.waha_message("hola", ROSA)[0])
    [eve] = channel.read(bodies.waha_message("hola", "15559999")[0])

    assert isinstance(rosa, Incoming)
    assert isinstance(eve, Incoming)
    assert rosa.provider_id != eve.provider_id


async def test_what_is_written_in_a_group_comes_from_no_customer(waha: OverWaha, gowa: OverGowa) -> None:
    for world in (waha, gowa):
        body, _ = await world.says_in_group("human please")
        assert world.gateway.read(body)
        assert over(world.gateway).read(body) == []


def test_a_reaction_is_kept_but_wakes_nobody(waha: OverWaha) -> None:
    payload = {"id": f"false_{ROSA}@c.us_AB", "from": f"{ROSA}@c.us", "reaction": {"text": "", "messageId": "3EB0"}}

    [item] = over(waha.gateway).read(bodies.waha("message.reaction", payload)[0])

    assert isinstance(item, Incoming)
    assert (item.kind, item.text, item.wakes) == ("reaction", "Removed a reaction", False)


def test_what_is_typed_on_the_phone_itself_takes_over(gowa: OverGowa) -> None:
    body, _ = bodies.gowa_message("I'll take this one", ROSA, is_from_me=True)

    [item] = over(gowa.gateway).read(body)

    assert isinstance(item, PhoneMessage)
    assert (item.to, item.text, item.takes_over) == ((PHONE,), "I'll take this one", True)
    assert item.provider_id == "3EB0AA"


def test_a_reaction_on_the_phone_takes_nothing_over(gowa: OverGowa) -> None:
    payload = {"id": "B1", "chat_id": f"{ROSA}@s.whatsapp.net", "is_from_me": True, "reaction": "👍"}

    [item] = over(gowa.gateway).read(bodies.gowa("message.reaction", payload)[0])

    assert isinstance(item, PhoneMessage)
    assert not item.takes_over


def test_an_acknowledgement_reports_on_what_was_sent(waha: OverWaha) -> None:
    [item] = over(waha.gateway).read(bodies.waha_ack("3EB0", 3)[0])

    assert isinstance(item, StatusReport)
    assert (item.provider_id, item.status) == ("3EB0", Status.READ)


def test_how_the_link_is_concerns_no_conversation(waha: OverWaha) -> None:
    assert over(waha.gateway).read(bodies.waha("session.status", {"status": "FAILED"})[0]) == []


async def test_an_answer_goes_to_the_phone_and_else_to_the_hidden_id() -> None:
    world = InMemory()
    channel = over(world.gateway)

    for to in ((HIDDEN, PHONE), (HIDDEN,)):
        assert isinstance(await channel.send(Outgoing("d_1", to, "hola")), Sent)

    assert [one.chat_id for one in world.gateway.sent] == [f"{ROSA}@s.whatsapp.net", "8812@lid"]


async def test_a_customer_without_a_number_cannot_be_written_to() -> None:
    outcome = await over(InMemory().gateway).send(Outgoing("d_1", (Identity("email", "rosa@example.com"),), "hola"))

    assert isinstance(outcome, NotSent)
    assert not outcome.passing


async def test_a_message_is_marked_read_by_its_own_id_in_its_own_chat() -> None:
    world = InMemory()
    channel = over(world.gateway)
    said = ChatMessage("3EB0AA", "8812@lid", (HIDDEN,), "hola")
    [item] = channel.read(world.gateway.webhook(said)[0])
    assert isinstance(item, Incoming)

    await channel.mark_read(item.provider_id, typing=True)
    await channel.mark_read("nothing of ours")

    assert world.gateway.read_marks == [("8812@lid", "3EB0AA")]


def test_it_believes_its_gateways_signature_only(waha: OverWaha) -> None:
    body, headers = bodies.waha_message("hola", ROSA)
    channel = over(waha.gateway)

    assert channel.genuine(body, headers[channel.signature_header])
    assert not channel.genuine(body + b" ", headers[channel.signature_header])
    assert not channel.genuine(body, None)


@pytest.mark.parametrize(("named", "kind"), [("waha", Waha), ("gowa", Gowa), (None, Waha)])
def test_its_settings_name_the_gateway(named: str | None, kind: type[Gateway]) -> None:
    channel = LinkedPhone({"gateway": named} if named else {}, {}, Egress())

    assert isinstance(channel.gateway, kind)


async def test_a_gateway_that_does_not_exist_is_told_and_never_thrown() -> None:
    channel = LinkedPhone({"gateway": "carrier-pigeon"}, {"webhook_secret": "mine"}, Egress())

    outcome = await channel.send(Outgoing("d_1", (PHONE,), "hola"))
    await channel.mark_read(f"{TEAM}/3EB0")

    assert isinstance(outcome, NotSent)
    assert "waha or gowa" in outcome.error.remedy
    assert not channel.genuine(b"{}", "00")
    assert isinstance(channel.read(b"{}")[0], Unreadable)


def test_every_setting_of_every_gateway_can_be_filled_in() -> None:
    offered = {setting.name: setting.secret for setting in LinkedPhone.settings}

    for gateway in (Waha, Gowa):
        for setting in gateway.settings:
            assert offered[setting.name] == setting.secret
