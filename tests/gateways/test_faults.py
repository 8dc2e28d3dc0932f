"""Links that go wrong, watched over the emulator's gateways: who is told what, and how often."""

from collections.abc import AsyncIterator

import httpx
import pytest

from tests.gateways.emulated import Emulated, emulated
from tests.gateways.worlds import ROSA
from warmline.channel import Sent
from warmline.domain.linkstate import Link, LinkState, News, heard, observed, sent
from warmline.gateway import Ack, LinkStatus
from warmline.gateways import calls

TO_ROSA = f"{ROSA}@s.whatsapp.net"
WORKING = Link(LinkState.OK, worked=True)


@pytest.fixture(params=["waha", "gowa"])
async def world(request: pytest.FixtureRequest) -> AsyncIterator[Emulated]:
    async with emulated(request.param) as made:
        yield made


class Watch:
    """Looks at the link every so often; time passes for the emulator and for the rule alike."""

    def __init__(self, world: Emulated) -> None:
        self.world = world
        self.link = WORKING
        self.now = 0
        self.news: list[News] = []

    async def looks(self, times: int = 1, every_s: int = 5) -> None:
        for _ in range(times):
            self.now += every_s * 1000
            await self.world.moves_clock(every_s)
            seen = await self.world.gateway.status()
            self.link, news = observed(self.link, seen.state, seen.detail, self.now)
            self.news += [news] if news else []

    async def sends(self) -> str:
        outcome = await self.world.gateway.send(TO_ROSA, "hola")
        assert isinstance(outcome, Sent)
        assert outcome.provider_id
        self.link = sent(self.link, self.now)
        return outcome.provider_id

    async def hears_of(self, id: str) -> None:
        body, _ = await self.world.acknowledges(id)
        [ack] = self.world.gateway.read(body)
        assert isinstance(ack, Ack)
        self.link, _ = heard(self.link, self.now)


async def test_a_link_that_flaps_is_told_once_until_it_holds(world: Emulated) -> None:
    watch = Watch(world)
    await world.goes_wrong(flap_s=8)

    await watch.looks(times=40, every_s=4)
    assert watch.news == [News.DOWN]

    await world.goes_wrong(flap_s=0)
    await watch.looks(times=4)
    assert watch.news == [News.DOWN, News.RECOVERED]


async def test_a_link_that_works_by_its_own_account_but_delivers_nothing_is_noticed(world: Emulated) -> None:
    watch = Watch(world)
    await world.goes_wrong(dead_while_working=True)
    await watch.looks()
    await watch.sends()

    await watch.looks(times=11)
    assert (watch.news, watch.link.state) == ([], LinkState.OK)
    await watch.looks(times=5)
    assert (watch.news, watch.link.state) == ([News.DOWN], LinkState.RECONNECTING)

    await world.goes_wrong(dead_while_working=False)
    await watch.hears_of(await watch.sends())
    await watch.looks(times=3)
    assert (watch.news, watch.link.state) == ([News.DOWN, News.RECOVERED], LinkState.OK)


async def test_a_link_that_delivers_is_left_alone(world: Emulated) -> None:
    watch = Watch(world)
    await watch.looks()

    await watch.hears_of(await watch.sends())
    await watch.looks(times=30)

    assert watch.news == []


@pytest.mark.parametrize("fault", [{"http_status": 500}, {"gone": True}, {"timeout_s": 0.4}])
async def test_a_gateway_that_does_not_answer_counts_as_a_drop(
    world: Emulated, fault: dict[str, object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(calls, "TIMEOUT", httpx.Timeout(0.1, connect=5.0))
    watch = Watch(world)
    await world.goes_wrong(**fault)

    await watch.looks(times=2, every_s=55)
    assert (watch.news, watch.link.state) == ([], LinkState.UNREACHABLE)
    await watch.looks(every_s=30)
    assert watch.news == [News.DOWN]

    monkeypatch.undo()
    await world.goes_wrong(http_status=0, gone=False, timeout_s=0)
    await watch.looks(times=3)
    assert watch.news == [News.DOWN, News.RECOVERED]


@pytest.mark.parametrize("state", [LinkState.LOGGED_OUT, LinkState.BANNED, LinkState.NEEDS_SCAN])
async def test_a_phone_that_was_unlinked_is_told_at_the_first_look(world: Emulated, state: LinkState) -> None:
    watch = Watch(world)
    await world.link_is(state)

    await watch.looks(every_s=1)

    assert watch.news == [News.DOWN]


async def test_the_code_to_scan_is_always_the_fresh_one(world: Emulated) -> None:
    await world.link_is(LinkState.NEEDS_SCAN)
    first = await world.gateway.qr()
    await world.moves_clock(25)
    second = await world.gateway.qr()

    assert first is not None
    assert second is not None
    assert first.png != second.png


async def test_waha_tells_by_itself_when_its_session_changes() -> None:
    async with emulated("waha") as world:
        await world.link_is(LinkState.LOGGED_OUT)

        body, headers = await world.heard.wait_for(b'"event":"session.status"', b'"status":"FAILED"')

        assert world.gateway.genuine(body, headers)
        [item] = world.gateway.read(body)
        assert isinstance(item, LinkStatus)
        assert (item.state, item.since is not None) == (LinkState.LOGGED_OUT, True)


async def test_waha_knows_the_phone_behind_a_hidden_id() -> None:
    async with emulated("waha") as world:
        await world.group("member")

        lid = world.hidden.partition("@")[0]

        assert await world.gateway.phone_of(lid) == "15550011"
