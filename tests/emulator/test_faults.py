"""Every fault does what its name says, and stops when it is switched off."""

import asyncio
import json
from collections import Counter

import httpx
import pytest

from tests.emulator.world import LI, ROSA, World, code_of
from whatsapp_emulator import EmulatorConfig, running


async def test_statuses_can_come_in_any_order(world: World) -> None:
    await world.writes(ROSA)
    await world.control("faults", status_shuffle=True, status_shuffle_s=0.2, seed=3)

    for _ in range(6):
        await world.send()
    await world.quiet()

    orders = Counter(
        tuple(item["status"] for item in world.receiver.values("statuses") if item["id"] == id_)
        for id_ in {item["id"] for item in world.receiver.values("statuses")}
    )
    assert set(orders) != {("sent", "delivered", "read")}
    assert all(sorted(order) == ["delivered", "read", "sent"] for order in orders)


async def test_statuses_can_come_several_times(world: World) -> None:
    await world.writes(ROSA)
    await world.control("faults", status_duplicates=2)

    await world.send()
    await world.quiet()

    assert Counter(world.receiver.statuses()) == {"sent": 3, "delivered": 3, "read": 3}


async def test_delivered_can_be_missing(world: World) -> None:
    await world.writes(ROSA)
    await world.control("faults", drop_delivered=True)

    await world.send()
    await world.quiet()

    assert world.receiver.statuses() == ["sent", "read"]
    assert "pricing" in world.receiver.values("statuses")[-1]


async def test_a_send_error_strikes_as_often_as_it_was_told(world: World) -> None:
    await world.writes(ROSA)
    await world.control("faults", send_error={"code": 131042, "times": 2})

    answers = [await world.send() for _ in range(3)]

    assert [answer.status_code for answer in answers] == [400, 400, 200]
    assert code_of(answers[0]) == (400, 131042)
    assert len(await world.journal()) == 1
    assert (await world.http.get("/control/faults")).json()["send_error"] is None


async def test_a_send_error_can_be_for_one_customer_and_have_its_own_status(world: World) -> None:
    await world.writes(ROSA)
    await world.writes(LI)
    await world.control("faults", send_error={"code": 131016, "http_status": 502, "times": 9, "phone": LI})

    assert (await world.send(ROSA)).status_code == 200
    assert code_of(await world.send(LI)) == (502, 131016)


async def test_a_send_error_can_come_later_as_a_failed_status(world: World) -> None:
    await world.writes(ROSA)
    await world.control("faults", send_error={"code": 131042, "times": 1, "later": True})

    assert (await world.send()).status_code == 200
    await world.quiet()

    assert world.receiver.values("statuses")[0]["errors"][0]["code"] == 131042


async def test_nothing_is_accepted_when_a_send_fails_before(world: World) -> None:
    await world.writes(ROSA)
    await world.control("faults", send_fail_before_accept={"times": 1, "http_status": 500})

    assert (await world.send()).status_code == 500
    assert await world.journal() == []


async def test_a_lost_answer_leaves_the_message_accepted() -> None:
    options = {"access_token": "t", "auto_read_s": 0.0}
    async with running(EmulatorConfig(options=options)) as emulator, httpx.AsyncClient() as http:
        await http.post(f"{emulator.url}/control/customers/{ROSA}/messages", json={"text": "hello"})
        cut = {"send_timeout_after_accept": {"times": 1, "hang_s": 0.05}}
        await http.post(f"{emulator.url}/control/faults", json=cut)

        body = {"messaging_product": "whatsapp", "to": ROSA, "type": "text", "text": {"body": "once"}}
        address = f"{emulator.url}/v25.0/100000000000001/messages"
        with pytest.raises(httpx.RemoteProtocolError):
            await http.post(address, json=body, headers={"Authorization": "Bearer t"})

        journal = (await http.get(f"{emulator.url}/control/journal")).json()["items"]
        assert [line["text"] for line in journal] == ["once"]


async def test_a_status_can_overtake_the_answer_of_its_send(world: World) -> None:
    await world.writes(ROSA)
    await world.control("faults", answer_delay_s=0.3)

    answer = await world.send()

    assert world.receiver.statuses()[:1] == ["sent"]
    assert world.receiver.values("statuses")[0]["id"] == answer.json()["messages"][0]["id"]


async def test_webhooks_can_come_twice_in_the_same_bytes(world: World) -> None:
    await world.control("faults", webhook_duplicates=1)

    await world.writes(ROSA)
    await world.quiet()

    assert len(world.receiver.bodies) == 2
    assert len(set(world.receiver.bodies)) == 1


async def test_webhooks_can_come_twice_in_other_bytes(world: World) -> None:
    await world.control("faults", webhook_duplicates=2, webhook_other_bytes=True)

    await world.writes(ROSA)
    await world.quiet()

    assert len(set(world.receiver.bodies)) == 3
    assert len({item["id"] for item in world.receiver.values("messages")}) == 1


async def test_webhooks_can_come_in_any_order(world: World) -> None:
    await world.control("faults", webhook_shuffle=True, webhook_shuffle_s=0.2)
    texts = [str(n) for n in range(10)]

    for text in texts:
        await world.writes(ROSA, text)
    await world.quiet()

    arrived = [item["text"]["body"] for item in world.receiver.values("messages")]
    assert (arrived != texts, sorted(arrived)) == (True, texts)


async def test_several_updates_can_share_one_body(world: World) -> None:
    await world.control("faults", webhook_batch=100)
    await world.control("config", callback_url="")
    for n in range(5):
        await world.writes(f"1555000{n}")

    await world.control("config", callback_url="http://business.test/hook")
    await world.quiet()

    assert (len(world.receiver.bodies), len(world.receiver.values("messages"))) == (1, 5)


async def test_a_batch_that_is_refused_comes_again_as_a_whole(world: World) -> None:
    world.receiver.answers = [500]
    await world.control("faults", webhook_batch=100)
    await world.control("config", callback_url="")
    for n in range(3):
        await world.writes(f"1555000{n}")

    await world.control("config", callback_url="http://business.test/hook")
    await world.quiet()

    assert [len(world.receiver.values("messages")), len(world.receiver.bodies)] == [3, 1]


async def test_a_thousand_updates_can_share_one_body(world: World) -> None:
    await world.control("faults", webhook_batch=1000)
    await world.control("config", callback_url="", throughput_per_s=0)
    for n in range(1001):
        await world.writes(f"1555{n:05}")

    await world.control("config", callback_url="http://business.test/hook")
    await world.quiet()

    assert sorted(len(json.loads(body)["entry"]) for body in world.receiver.bodies) == [1, 1000]
    assert len({item["id"] for item in world.receiver.values("messages")}) == 1001


async def test_updates_of_different_customers_can_share_one_list(world: World) -> None:
    await world.control("faults", webhook_batch=100, webhook_merge=True)
    await world.control("config", callback_url="")
    await world.writes(ROSA, "one")
    await world.writes(LI, "two")
    await world.writes(ROSA, "three")
    await world.send(ROSA)

    await world.control("config", callback_url="http://business.test/hook")
    await world.quiet()

    value = world.receiver.changes()[0]["value"]
    assert [item["text"]["body"] for item in value["messages"]] == ["one", "two", "three"]
    assert [contact["wa_id"] for contact in value["contacts"]] == [ROSA, LI]
    assert all(
        ("statuses" in change["value"]) != ("messages" in change["value"]) for change in world.receiver.changes()
    )


async def test_the_same_seed_gives_the_same_order(world: World) -> None:
    orders = []
    for _ in range(2):
        await world.control("faults", webhook_shuffle=True, webhook_shuffle_s=1000, seed=11)
        for n in range(8):
            await world.writes(f"1555000{n}", str(n))
        await world.control("faults", webhook_shuffle=False)
        for _ in range(100):
            await world.control("clock", advance_s=10)
            await asyncio.sleep(0.002)
        await world.quiet()
        orders.append([item["text"]["body"] for item in world.receiver.values("messages")][-8:])

    assert orders[0] == orders[1]
    assert orders[0] != sorted(orders[0])


async def test_a_phantom_comes_before_the_real_message_of_the_same_id(world: World) -> None:
    await world.control("faults", phantom={"times": 1, "after_s": 0.05})

    id_ = await world.writes(ROSA, "real")
    await world.quiet()

    phantom, real = world.receiver.values("messages")
    assert (phantom["id"], phantom["type"], phantom["errors"][0]["code"]) == (id_, "unsupported", 131060)
    assert (real["id"], real["text"]["body"]) == (id_, "real")


async def test_a_phantom_may_stay_alone(world: World) -> None:
    await world.control("faults", phantom={"times": 1, "after_s": -1})

    await world.writes(ROSA)
    await world.quiet()

    assert [item["type"] for item in world.receiver.values("messages")] == ["unsupported"]


async def test_bodies_can_lack_contacts(world: World) -> None:
    await world.control("faults", omit_contacts=True)

    await world.writes(ROSA)
    await world.quiet()

    assert "contacts" not in world.receiver.changes()[0]["value"]


async def test_deleting_the_faults_ends_them_all(world: World) -> None:
    await world.control("faults", webhook_duplicates=3, send_error={"code": 1, "times": 5})

    await world.http.delete("/control/faults")
    await world.writes(ROSA)

    assert (await world.send()).status_code == 200


@pytest.mark.parametrize(
    ("fault", "named"),
    [
        ({"webhook_duplicate": 1}, "webhook_duplicate"),
        ({"webhook_duplicates": "many"}, "webhook_duplicates"),
        ({"send_error": {"code": 1}}, "times"),
        ({"send_error": {"code": 1, "time": 1}}, "send_error"),
        ({"send_error": 131000}, "send_error"),
        ({"drop_delivered": 1}, "drop_delivered"),
        ({"webhook_batch": 1001}, "1000"),
    ],
)
async def test_a_wrong_fault_is_named(world: World, fault: dict[str, object], named: str) -> None:
    answer = await world.http.post("/control/faults", json=fault)

    assert answer.status_code == 400
    assert named in answer.json()["error"]


async def test_the_same_seed_gives_the_same_chances(world: World) -> None:
    await world.writes(ROSA)
    runs = []
    for _ in range(2):
        await world.control("faults", seed=7, send_error={"code": 131016, "probability": 0.5})
        runs.append([(await world.send()).status_code for _ in range(12)])

    assert runs[0] == runs[1]
    assert set(runs[0]) == {200, 500}
