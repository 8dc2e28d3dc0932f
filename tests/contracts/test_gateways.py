"""What every gateway to a linked phone promises, tried on each of them."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager

import pytest

from tests.gateways.emulated import emulated_gowa, emulated_waha
from tests.gateways.worlds import ANA, CODE, ROSA, World, in_memory, over_gowa, over_waha
from warmline.channel import Identity, NotSent, Sent
from warmline.domain.delivery import Status
from warmline.domain.linkstate import AT_ONCE, LinkState
from warmline.gateway import Ack, ChatMessage, GroupInfo, Joined, JoinRefused, RefusalKind
from warmline.gateways.reading import header

TO_ROSA = f"{ROSA}@s.whatsapp.net"
REFUSALS = [kind for kind in RefusalKind if kind not in (RefusalKind.INVALID, RefusalKind.UNREACHABLE)]


WORLDS: dict[str, Callable[[], AbstractAsyncContextManager[World]]] = {
    "memory": in_memory,
    "waha": over_waha,
    "gowa": over_gowa,
    "emulated waha": emulated_waha,
    "emulated waha with noweb": lambda: emulated_waha("NOWEB"),
    "emulated gowa": emulated_gowa,
}


@pytest.fixture(params=WORLDS)
async def world(request: pytest.FixtureRequest) -> AsyncIterator[World]:
    async with WORLDS[request.param]() as made:
        yield made


@pytest.mark.parametrize("state", [LinkState.OK, LinkState.RECONNECTING, LinkState.NEEDS_SCAN])
async def test_it_tells_how_the_link_is(world: World, state: LinkState) -> None:
    await world.link_is(state)

    assert (await world.gateway.status()).state is state


@pytest.mark.parametrize("state", [LinkState.NEEDS_PASSKEY, LinkState.UNREACHABLE])
async def test_it_tells_what_is_in_the_way(world: World, state: LinkState) -> None:
    await world.link_is(state)

    assert (await world.gateway.status()).state is state


@pytest.mark.parametrize("state", [LinkState.LOGGED_OUT, LinkState.BANNED])
async def test_a_phone_that_was_unlinked_is_a_matter_for_a_person_at_once(world: World, state: LinkState) -> None:
    """Not every gateway tells what became of it; every one tells that it does not come back by itself."""
    await world.link_is(state)

    assert (await world.gateway.status()).state in AT_ONCE


async def test_there_is_a_code_to_scan_only_while_one_is_needed(world: World) -> None:
    await world.link_is(LinkState.NEEDS_SCAN)
    code = await world.gateway.qr()
    assert code is not None
    assert code.png or code.text

    await world.link_is(LinkState.OK)
    assert await world.gateway.qr() is None


async def test_an_invite_shows_the_group_before_it_is_followed(world: World) -> None:
    await world.group("open")

    info = await world.gateway.invite_info(CODE)

    assert isinstance(info, GroupInfo)
    assert (info.id, info.name, info.size) == (world.team, "Team", 3)


async def test_joining_leads_into_the_group(world: World) -> None:
    await world.group("open")

    assert await world.gateway.join(CODE) == Joined(world.team)
    assert await world.gateway.join(CODE) == Joined(world.team, already=True)


async def test_a_member_stays_one(world: World) -> None:
    await world.group("member")

    assert await world.gateway.join(CODE) == Joined(world.team, already=True)


@pytest.mark.parametrize("kind", REFUSALS)
async def test_it_tells_why_a_group_cannot_be_joined(world: World, kind: RefusalKind) -> None:
    await world.group(kind.value)

    refused = await world.gateway.join(CODE)

    assert isinstance(refused, JoinRefused)
    assert refused.kind is kind
    assert refused.words.endswith((".", "!"))


async def test_a_code_whatsapp_does_not_know_is_invalid(world: World) -> None:
    for refused in (await world.gateway.invite_info("NoSuchGroup1"), await world.gateway.join("NoSuchGroup1")):
        assert isinstance(refused, JoinRefused)
        assert refused.kind is RefusalKind.INVALID


@pytest.mark.parametrize("state", [LinkState.RECONNECTING, LinkState.UNREACHABLE])
async def test_without_a_link_the_invite_is_not_to_blame(world: World, state: LinkState) -> None:
    await world.group("open")
    await world.link_is(state)

    refused = await world.gateway.join(CODE)

    assert isinstance(refused, JoinRefused)
    assert refused.kind is RefusalKind.UNREACHABLE


async def test_a_message_goes_to_a_person_or_a_group(world: World) -> None:
    await world.group("member")

    for chat in (TO_ROSA, world.hidden, world.team):
        assert isinstance(await world.gateway.send(chat, "hola ☀"), Sent)
        assert await world.arrived(chat) == ["hola ☀"]


async def test_what_is_sent_and_what_is_acknowledged_have_the_same_id(world: World) -> None:
    outcome = await world.gateway.send(TO_ROSA, "hola")
    assert isinstance(outcome, Sent)
    assert outcome.provider_id

    body, headers = await world.acknowledges(outcome.provider_id)

    assert world.gateway.genuine(body, headers)
    [ack] = world.gateway.read(body)
    assert isinstance(ack, Ack)
    assert (ack.message_id, ack.status) == (outcome.provider_id, Status.DELIVERED)


async def test_while_the_link_is_down_nothing_is_sent_and_it_is_tried_again(world: World) -> None:
    await world.link_is(LinkState.RECONNECTING)

    outcome = await world.gateway.send(TO_ROSA, "hola")

    assert isinstance(outcome, NotSent)
    assert outcome.passing
    assert await world.arrived(TO_ROSA) == []


async def test_a_customers_message_comes_with_who_wrote_it(world: World) -> None:
    asked = await world.gateway.send(TO_ROSA, "How can we help?")
    assert isinstance(asked, Sent)

    body, headers = await world.writes("Do you ship to Peru?", quotes=asked.provider_id)

    assert world.gateway.genuine(body, headers)
    [message] = world.gateway.read(body)
    assert isinstance(message, ChatMessage)
    assert (message.text, message.name, message.quoted_id) == ("Do you ship to Peru?", "Rosa", asked.provider_id)
    assert message.sender == (Identity("phone", ROSA),)
    assert (message.chat_id, message.in_group) == (TO_ROSA, False)
    assert message.at == 1667561485000


async def test_a_members_message_comes_with_its_group_and_what_it_quotes(world: World) -> None:
    await world.group("member")
    alert = await world.gateway.send(world.team, "Rosa waits")
    assert isinstance(alert, Sent)

    body, _ = await world.says_in_group("1", quotes=alert.provider_id)

    [message] = world.gateway.read(body)
    assert isinstance(message, ChatMessage)
    assert (message.chat_id, message.in_group) == (world.team, True)
    assert (message.text, message.quoted_id) == ("1", alert.provider_id)
    assert Identity("phone", ANA) in message.sender


async def test_only_what_the_gateway_signed_is_genuine(world: World) -> None:
    body, headers = await world.writes("hola")
    name = world.gateway.signature_header

    assert world.gateway.genuine(body, {name.lower(): header(headers, name)})
    assert not world.gateway.genuine(body + b" ", headers)
    assert not world.gateway.genuine(body, {name: "é" * 64})
    assert not world.gateway.genuine(body, {name: ""})
    assert not world.gateway.genuine(body, {})


async def test_to_mark_something_read_never_fails(world: World) -> None:
    await world.gateway.mark_read(TO_ROSA, "3EB0AA", typing=True)
    await world.link_is(LinkState.UNREACHABLE)

    await world.gateway.mark_read(TO_ROSA, "3EB0AA")
