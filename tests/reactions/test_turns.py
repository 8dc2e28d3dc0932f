"""The AI's turn as the worker takes it: gathered, fenced, and never ending in silence."""

import asyncio

import pytest

from tests.reactions.world import World, assembled
from warmline.domain.conversation import State
from warmline.notifier import Alert, Told
from warmline.reactions import turns
from warmline.responder import Draft, HandOff, Question, Say


async def test_the_customer_is_answered(world: World) -> None:
    async with world.working():
        id = world.shop.rosa_writes("When do you open?")
        await world.db.change(None, _nudge)
        await world.status(id, "We open at nine.", "sent")

    assert world.channel.taken == ["We open at nine."]
    assert world.shop.obligation(id) is None


def _nudge(tx) -> None:  # type: ignore[no-untyped-def]
    """The shop writes past the workers; this wakes them."""
    tx.wake("timers")
    tx.wake("deliveries")


async def test_a_burst_of_messages_is_answered_once(world: World) -> None:
    world.shop.settings(gather_pause_ms=200)
    async with world.working():
        for text in ("When", "do you", "open?"):
            id = world.shop.rosa_writes(text)
        await world.status(id, "We open at nine.", "sent")

    assert world.ai.asked == ["When\ndo you\nopen?"]


async def test_a_message_that_comes_while_the_ai_thinks_is_answered_too(world: World) -> None:
    async def meanwhile(question: Question) -> None:
        if len(world.ai.asked) == 1:
            world.shop.rosa_writes("And where are you?")

    world.ai.thinking = meanwhile
    async with world.working():
        id = world.shop.rosa_writes("When do you open?")
        await world.status(id, "We open at nine.", "sent")
        await asyncio.sleep(0.2)

    assert world.ai.asked == ["When do you open?", "When do you open?\nAnd where are you?"]
    assert world.channel.taken == ["We open at nine."]


async def test_a_claim_while_the_ai_thinks_silences_it(world: World) -> None:
    async def meanwhile(question: Question) -> None:
        world.shop.claim(world.shop.conversation_of().id, world.shop.ana)

    world.ai.thinking = meanwhile
    async with world.working():
        id = world.shop.rosa_writes("When do you open?")
        await world.until(lambda: world.shop.conversation(id).state is State.HUMAN)
        await asyncio.sleep(0.2)

    assert world.channel.tried == []
    assert world.shop.messages(id, "ai") == []


async def test_triggers_come_before_the_ai(world: World) -> None:
    async with world.working():
        id = world.shop.rosa_writes("A person, please")
        await world.until(lambda: world.shop.conversation(id).state is State.WAITING)

    assert world.ai.asked == []
    handoff = world.shop.handoff(id)
    assert (handoff.trigger, handoff.evidence) == ("word", "person")


async def test_an_ai_that_fails_brings_a_person(world: World) -> None:
    world.ai.error = RuntimeError("the model is down")
    async with world.working():
        id = world.shop.rosa_writes("When do you open?")
        await world.until(lambda: world.shop.conversation(id).state is State.WAITING)

    assert world.shop.handoff(id).trigger == "model_failure"
    assert world.shop.notices(id) == ["handoff"]


async def test_an_ai_that_hangs_brings_a_person(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turns, "THINKING_S", 0.2)

    async def forever(question: Question) -> None:
        await asyncio.sleep(3600)

    world.ai.thinking = forever
    async with world.working():
        id = world.shop.rosa_writes("When do you open?")
        await world.until(lambda: world.shop.conversation(id).state is State.WAITING)


async def test_an_ai_that_hands_off_says_why(world: World) -> None:
    world.ai.draft = Draft(HandOff("no_answer", "knows nothing of it"), "nothing fits")
    async with world.working():
        id = world.shop.rosa_writes("Do you sell tractors?")
        await world.until(lambda: bool(world.team.alerts))

    assert (world.shop.handoff(id).topic, world.shop.handoff(id).reason) == (
        "Do you sell tractors?",
        "knows nothing of it",
    )
    [alert] = world.team.alerts
    assert (alert.customer, alert.step) == ("Rosa Diaz", 1)


async def test_the_customer_sees_that_it_was_read(world: World) -> None:
    async with world.working():
        id = world.shop.rosa_writes("When do you open?", id="wamid.seen")
        await world.status(id, "We open at nine.", "sent")

    assert world.channel.read == ["wamid.seen"]


async def test_a_notifier_that_breaks_does_not_silence_the_others(world: World) -> None:
    class Broken:
        name = "broken"

        async def tell(self, alert: Alert) -> Told:
            raise RuntimeError("no mail today")

    other = assembled(world.shop, world.db, notifiers=[Broken(), world.team])
    async with other.working():
        id = world.shop.rosa_writes("A person, please")
        await world.until(lambda: bool(world.team.alerts))
        await world.until(lambda: world.shop.handoff(id).alerted_at is not None)


async def test_a_timer_that_always_breaks_ends_with_a_person(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    from warmline.actions import answers
    from warmline.reactions import timers as reaction

    def breaks(*args: object) -> bool:
        raise RuntimeError("cannot be saved")

    monkeypatch.setattr(answers, "save_draft", breaks)
    monkeypatch.setattr(reaction, "backoff_ms", lambda failures: 10)
    async with world.working():
        id = world.shop.rosa_writes("When do you open?")
        await world.until(lambda: world.shop.conversation(id).state is State.WAITING)

    assert world.shop.notices(id) == ["handoff"]


async def test_said_words_carry_their_source(world: World) -> None:
    from warmline.responder import Source

    world.ai.draft = Draft(Say("At nine.", (Source("a_1", "Hours", "", None),)), "Hours answers it")
    async with world.working():
        id = world.shop.rosa_writes("When do you open?")
        await world.status(id, "At nine.", "sent")

    [answer] = world.shop.messages(id, "ai")
    assert answer["data"]["sources"][0]["title"] == "Hours"
