"""The worker that sends: in order, beside each other, and honest about what it does not know."""

import asyncio
import time

import pytest

from tests.actions.shop import FINAL, PASSING, UNCONFIRMED
from tests.reactions.world import World
from warmline.actions import administration, sending
from warmline.channel import Outcome, Outgoing, Sent
from warmline.domain.conversation import State
from warmline.reactions import deliveries as reaction
from warmline.store import channels


async def slowly(message: Outgoing) -> Outcome:
    await asyncio.sleep(0.3)
    return Sent(f"slow-{message.delivery_id}")


async def never(message: Outgoing) -> Outcome:
    await asyncio.sleep(3600)
    return Sent(None)


async def test_what_is_queued_is_sent_once(world: World) -> None:
    id = world.shop.rosa_is_with(world.shop.ana)
    async with world.working():
        world.shop.reply(id, world.shop.ana, "Hello")
        assert await world.status(id, "Hello", "sent")

    assert world.channel.tried == ["Hello"]


async def test_one_conversation_keeps_its_order_even_when_the_first_is_slow(world: World) -> None:
    id = world.shop.rosa_is_with(world.shop.ana)
    world.channel.answers["one"] = [slowly]
    async with world.working():
        for text in ("one", "two", "three"):
            world.shop.reply(id, world.shop.ana, text)
        await world.status(id, "three", "sent")

    assert world.channel.taken == ["one", "two", "three"]


async def test_a_slow_customer_does_not_hold_up_the_others(world: World) -> None:
    shop = world.shop
    rosa, tom = shop.rosa_writes(), shop.rosa_writes(who="15550002")
    world.channel.answers["to Rosa"] = [never]
    async with world.working():
        shop.reply(rosa, shop.ana, "to Rosa")
        shop.reply(tom, shop.ana, "to Tom")
        assert await world.status(tom, "to Tom", "sent")


async def test_passing_trouble_is_tried_again(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sending, "backoff_ms", lambda attempt: 20)
    id = world.shop.rosa_is_with(world.shop.ana)
    world.channel.answers["Hello"] = [PASSING, PASSING, Sent("third")]
    async with world.working():
        world.shop.reply(id, world.shop.ana, "Hello")
        await world.status(id, "Hello", "sent")

    assert world.channel.tried == ["Hello"] * 3


async def test_a_final_refusal_is_not_tried_again(world: World) -> None:
    id = world.shop.rosa_is_with(world.shop.ana)
    world.channel.answers["Hello"] = [FINAL]
    async with world.working():
        world.shop.reply(id, world.shop.ana, "Hello")
        await world.status(id, "Hello", "failed")
        await asyncio.sleep(0.1)

    assert world.channel.tried == ["Hello"]
    assert world.shop.obligation(id) is not None


@pytest.mark.parametrize("answer", [UNCONFIRMED, RuntimeError("the channel broke")])
async def test_what_nobody_can_confirm_is_never_sent_again(world: World, answer: Exception) -> None:
    id = world.shop.rosa_is_with(world.shop.ana)
    world.channel.answers["Hello"] = [answer]
    async with world.working():
        world.shop.reply(id, world.shop.ana, "Hello")
        await world.status(id, "Hello", "unknown")
        await asyncio.sleep(0.1)

    assert world.channel.tried == ["Hello"]


async def test_a_send_that_hangs_is_given_up_as_unknown(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reaction, "LONGEST_S", 0.2)
    id = world.shop.rosa_is_with(world.shop.ana)
    world.channel.answers["Hello"] = [never]
    async with world.working():
        world.shop.reply(id, world.shop.ana, "Hello")
        world.shop.reply(id, world.shop.ana, "Still there?")
        await world.status(id, "Hello", "unknown")
        await world.status(id, "Still there?", "sent")


async def test_what_queues_behind_a_slow_send_is_not_asked_for_all_the_time(world: World) -> None:
    id = world.shop.rosa_is_with(world.shop.ana)
    world.channel.answers["one"] = [never]
    async with world.working():
        world.shop.reply(id, world.shop.ana, "one")
        world.shop.reply(id, world.shop.ana, "two")
        await world.until(lambda: world.channel.tried == ["one"])
        await asyncio.sleep(0.2)
        waits = [await world.sender.step() for _ in range(3)]

    assert all(wait is None or wait > 0.1 for wait in waits), waits


async def test_a_channel_that_is_switched_off_says_so(world: World) -> None:
    id = world.shop.rosa_is_with(world.shop.ana)
    world.shop.do(lambda tx: channels.change(tx, world.shop.channel, enabled=False))
    async with world.working():
        world.shop.reply(id, world.shop.ana, "Hello")
        await world.status(id, "Hello", "failed")

    [message] = world.shop.messages(id, "teammate")
    assert message["error"]["title"] == "The channel is switched off or removed"
    assert world.channel.tried == []


async def test_a_channel_that_was_removed_says_so_too(world: World) -> None:
    id = world.shop.rosa_is_with(world.shop.ana)
    world.shop.do(administration.remove_channel, world.shop.lee, world.shop.channel)
    async with world.working():
        world.shop.reply(id, world.shop.ana, "Hello")
        await world.status(id, "Hello", "failed")


async def test_a_process_that_slept_past_its_lease_does_not_send(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    awake, monotonic = [True], time.monotonic
    monkeypatch.setattr(time, "monotonic", lambda: monotonic() + (0 if awake[0] else 60))
    begin = sending.start

    def held_up(*args, **kwargs):  # type: ignore[no-untyped-def]
        awake[0] = False  # a long pause, in the very moment between the start's commit and the send
        return begin(*args, **kwargs)

    id = world.shop.rosa_is_with(world.shop.ana)
    world.shop.reply(id, world.shop.ana, "Hello")
    monkeypatch.setattr(sending, "start", held_up)
    await world.sender.step()
    await world.sender.drain(5)

    assert world.channel.tried == []
    assert await world.status(id, "Hello", "queued")


async def test_a_result_that_could_not_be_saved_is_unknown_in_the_end(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sending, "LEASE_MS", 300)
    monkeypatch.setattr(reaction, "RENEW_S", 0.05)
    broken: list[str] = []
    finish = sending.finish

    def fails_once(tx, delivery, *rest):  # type: ignore[no-untyped-def]
        if not broken:
            broken.append(delivery)
        if delivery in broken:
            raise RuntimeError("the disk was full for a moment")
        return finish(tx, delivery, *rest)

    shop = world.shop
    rosa, tom = shop.rosa_is_with(shop.ana), shop.rosa_writes(who="15550002")
    monkeypatch.setattr(sending, "finish", fails_once)
    world.channel.answers["to Tom"] = [never]
    async with world.working():
        shop.reply(rosa, shop.ana, "to Rosa")
        await world.until(lambda: bool(broken))
        shop.reply(tom, shop.ana, "to Tom")  # keeps the sender busy for ever
        assert await world.status(rosa, "to Rosa", "unknown")


async def test_what_a_dead_process_was_sending_is_found_and_settled(world: World) -> None:
    id = world.shop.rosa_is_with(world.shop.ana)
    world.shop.now -= 60_000
    world.shop.reply(id, world.shop.ana, "Hello")
    assert world.shop.start_sending()
    async with world.working():
        await world.status(id, "Hello", "unknown")

    assert world.channel.tried == []


async def test_an_answer_of_the_ai_is_held_back_at_the_last_moment(world: World) -> None:
    shop = world.shop
    id = shop.rosa_writes()
    shop.ai_turn(id)
    shop.claim(id, shop.ana)
    async with world.working():
        await asyncio.sleep(0.2)

    assert world.channel.tried == []
    assert shop.conversation(id).state is State.HUMAN
