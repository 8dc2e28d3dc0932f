"""How gateways go wrong: each fault does what its name says, and ends."""

import asyncio
from collections import Counter
from pathlib import Path

import httpx
import pytest

from tests.emulator.linked_world import GROUP_ID, TEAM, WAHA_KEY, Hooks, LinkedWorld, a_linked_world
from tests.emulator.world import ROSA
from whatsapp_emulator import EmulatorConfig, running


async def faults(linked: LinkedWorld, **said: object) -> None:
    await linked.control("gateway/faults", waha=said)


async def test_a_flapping_session_comes_and_goes(linked: LinkedWorld) -> None:
    await linked.gateway("waha", state="working")
    await faults(linked, flap_s=100)
    seen = []
    for _ in range(4):
        seen.append((await linked.waha("GET", "sessions/default")).json()["status"])
        await linked.control("clock", advance_s=100)
    await linked.quiet()

    assert seen == ["WORKING", "STARTING", "WORKING", "STARTING"]
    assert [one["status"] for one in linked.hooks.events("session.status")] == ["STARTING", "WORKING"] * 2


async def test_a_dead_session_says_working_and_delivers_nothing(linked: LinkedWorld) -> None:
    await linked.both_join()
    await linked.quiet()
    linked.hooks.bodies.clear()
    await faults(linked, dead_while_working=True)

    answer = await linked.waha_says("does anybody hear me?")
    await linked.control(f"gateway/waha/customers/{ROSA}/messages", text="hello?")
    await linked.quiet()

    assert (answer.status_code, (await linked.waha("GET", "sessions/default")).json()["status"]) == (201, "WORKING")
    assert (await linked.group_shows(), linked.hooks.bodies) == ([], [])


async def test_an_error_can_strike_a_number_of_times(linked: LinkedWorld) -> None:
    await faults(linked, http_status=500, times=2)

    assert [(await linked.waha("GET", "sessions/default")).status_code for _ in range(3)] == [500, 500, 200]


async def test_faults_end_when_they_are_switched_off(linked: LinkedWorld) -> None:
    await faults(linked, http_status=503)
    assert (await linked.waha("GET", "sessions/default")).status_code == 503

    await linked.http.delete("/control/gateway/faults")

    assert (await linked.waha("GET", "sessions/default")).status_code == 200
    assert (await linked.gowa("GET", "app/status")).status_code == 200


async def test_webhooks_can_come_twice(linked: LinkedWorld) -> None:
    await faults(linked, webhook_duplicates=1)

    await linked.control(f"gateway/waha/customers/{ROSA}/messages", text="hello")
    await linked.quiet()

    assert len(linked.hooks.events("message")) == 2
    assert len(set(linked.hooks.bodies)) == 1


@pytest.mark.parametrize("fault", [{"gone": True}, {"timeout_s": 0.05}])
async def test_a_gateway_that_is_gone_or_hangs_cuts_the_connection(fault: dict[str, object]) -> None:
    async with running(EmulatorConfig()) as emulator, httpx.AsyncClient(base_url=emulator.url) as http:
        await http.post("/control/gateway/faults", json={"waha": fault})
        with pytest.raises(httpx.RemoteProtocolError):
            await http.get("/gateways/waha/api/sessions/default", headers=WAHA_KEY)

        await http.delete("/control/gateway/faults")
        assert (await http.get("/gateways/waha/api/sessions/default", headers=WAHA_KEY)).status_code == 200


async def test_a_gateway_that_is_gone_sends_no_webhooks(linked: LinkedWorld) -> None:
    await faults(linked, gone=True)
    await linked.gateway("waha", state="failed")
    await asyncio.sleep(0.05)

    assert linked.hooks.bodies == []


async def test_linked_phones_survive_a_restart(tmp_path: Path) -> None:
    async with a_linked_world(tmp_path / "state", Hooks(answers=[500] * 1000)) as world:
        await world.both_join()
        await world.waha_says("kept")
        await world.gateway("gowa", state="logged_out")
        await world.gateway("waha", retry_attempts=1000)
        await world.control(f"gateway/waha/customers/{ROSA}/messages", text="hello")
        await world.until(lambda: world.hooks.tries > 3)

    async with a_linked_world(tmp_path / "state") as world:
        await world.quiet()
        assert [one["text"] for one in await world.group_shows()] == ["kept"]
        assert (await world.http.get(f"/control/groups/{TEAM}")).json()["joined"] == ["waha", "gowa"]
        assert (await world.http.get("/control/gateway")).json()["gowa"]["state"] == "logged_out"
        assert [one["body"] for one in world.hooks.events("message")] == ["hello"]


async def test_many_alerts_at_once_arrive_once_each(linked: LinkedWorld) -> None:
    await linked.both_join()

    await asyncio.gather(*(linked.waha_says(f"alert {n}", GROUP_ID) for n in range(50)))
    await linked.quiet()

    shown = Counter(one["text"] for one in await linked.group_shows())
    assert (len(shown), set(shown.values())) == (50, {1})
