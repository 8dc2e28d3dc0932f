"""Gateways in trouble: what is certain is told apart from what nobody can know."""

import asyncio
import hmac
from collections.abc import AsyncIterator

import httpx
import pytest

from tests.gateways.fakes import FakeWaha, served
from tests.gateways.worlds import CODE, ROSA, Faked, egress_to, over_gowa, over_waha
from warmline.channel import NotSent, Outcome, Unconfirmed
from warmline.domain.linkstate import LinkState
from warmline.egress import Egress
from warmline.gateway import Gateway, JoinRefused, RefusalKind
from warmline.gateways import KINDS, Memory, calls
from warmline.gateways.waha import Waha

TO_ROSA = f"{ROSA}@s.whatsapp.net"


@pytest.fixture(params=["waha", "gowa"])
async def world(request: pytest.FixtureRequest) -> AsyncIterator[Faked]:
    async with {"waha": over_waha, "gowa": over_gowa}[request.param]() as made:
        yield made


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calls, "TIMEOUT", httpx.Timeout(0.1))


async def sends(gateway: Gateway, to: str = TO_ROSA) -> Outcome:
    return await gateway.send(to, "hola")


@pytest.mark.usefixtures("impatient")
async def test_a_gateway_that_hangs_is_unreachable_and_the_send_unconfirmed(world: Faked) -> None:
    world.fake.slow_s = 0.4

    assert (await world.gateway.status()).state is LinkState.UNREACHABLE
    assert isinstance(await sends(world.gateway), Unconfirmed)
    await asyncio.sleep(0.4)  # the stand-in finishes what it began


async def test_an_error_without_a_word_leaves_a_send_unconfirmed(world: Faked) -> None:
    world.fake.fails_with = 500

    assert isinstance(await sends(world.gateway), Unconfirmed)


async def test_a_gateway_that_is_gone_certainly_sent_nothing() -> None:
    fake = FakeWaha()
    async with served(fake), egress_to(fake.base_url):
        pass

    async with egress_to(fake.base_url) as egress:
        for kind in KINDS.values():
            gateway = kind({"base_url": fake.base_url}, {}, egress)
            outcome = await sends(gateway)
            assert isinstance(outcome, NotSent)
            assert outcome.passing
            assert (await gateway.status()).state is LinkState.UNREACHABLE
            assert await gateway.qr() is None


async def test_a_wrong_key_is_called_by_its_name() -> None:
    for over in (over_waha(api_key="wrong"), over_gowa(password="wrong")):
        async with over as world:
            status, outcome = await world.gateway.status(), await sends(world.gateway)
            refused = await world.gateway.join(CODE)

        assert status.state is LinkState.UNREACHABLE
        assert "key or password" in status.detail
        assert isinstance(outcome, NotSent)
        assert not outcome.passing
        assert isinstance(refused, JoinRefused)
        assert (refused.kind, "key or password" in refused.words) == (RefusalKind.UNREACHABLE, True)


async def test_a_key_that_may_not_look_at_groups_says_nothing_about_the_group(world: Faked) -> None:
    world.fake.fails_with = 403

    refused = await world.gateway.join(CODE)

    assert isinstance(refused, JoinRefused)
    assert refused.kind is RefusalKind.UNREACHABLE


async def test_a_private_gateway_is_called_only_if_the_operator_allows_it() -> None:
    egress = Egress()
    gateway = Waha({"base_url": "http://127.0.0.1:3000"}, {}, egress)

    status, outcome = await gateway.status(), await sends(gateway)

    assert "WARMLINE_EGRESS_ALLOW=127.0.0.1:3000" in status.detail
    assert isinstance(outcome, NotSent)
    assert not outcome.passing
    await egress.close()


@pytest.mark.parametrize("address", ["", "waha:3000", "http://", "ftp://waha", "http://waha:99999", "http://[waha"])
async def test_a_wrong_address_is_told_with_how_one_looks(address: str) -> None:
    egress = Egress()

    for kind in KINDS.values():
        status = await kind({"base_url": address}, {}, egress).status()
        assert status.state is LinkState.UNREACHABLE
        assert "http://waha:3000" in status.detail
    await egress.close()


@pytest.mark.parametrize("strange", ["../..", "a/b?c#d", "é", "..", "\n", "x" * 300])
async def test_a_strange_session_name_stays_one_part_of_the_path(world: Faked, strange: str) -> None:
    gateway = KINDS[world.gateway.kind](
        {"base_url": world.fake.base_url, "session": strange, "user": "owner"},
        {"api_key": "waha-key", "password": "gowa-pass"},
        world.gateway._caller._egress,  # type: ignore[attr-defined]
    )

    await gateway.status()

    assert {call.count("/") for call in world.fake.calls} <= {2, 3}


async def test_a_key_with_letters_no_header_can_hold_is_refused_not_thrown() -> None:
    async with over_waha(api_key="clé\n") as world:
        assert (await world.gateway.status()).state is LinkState.UNREACHABLE
        assert isinstance(await sends(world.gateway), NotSent)


@pytest.mark.parametrize(("kind", "algorithm"), [("waha", "sha512"), ("gowa", "sha256"), ("memory", "sha256")])
def test_without_a_secret_nothing_is_genuine(kind: str, algorithm: str) -> None:
    gateway = {**KINDS, "memory": Memory}[kind]({}, {}, Egress())
    signed_with_nothing = hmac.new(b"", b"{}", algorithm).hexdigest()

    assert not gateway.genuine(b"{}", {gateway.signature_header: signed_with_nothing})


async def test_whatsapps_own_refusal_is_certain(world: Faked) -> None:
    outcome = await sends(world.gateway, "46300001@s.whatsapp.net")

    assert isinstance(outcome, NotSent)
    assert not outcome.passing
    assert "new chats" in outcome.error.remedy


async def test_something_else_at_the_address_is_not_taken_for_a_gateway() -> None:
    async with over_waha() as waha, over_gowa() as gowa:
        for kind, other in (("waha", gowa), ("gowa", waha)):
            egress = waha.gateway._caller._egress if other is waha else gowa.gateway._caller._egress  # type: ignore[attr-defined]
            gateway = KINDS[kind]({"base_url": other.fake.base_url}, {}, egress)
            assert (await gateway.status()).state is not LinkState.OK
            assert isinstance(await gateway.invite_info(CODE), JoinRefused)
