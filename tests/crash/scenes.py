"""One short scene for each planted bug: the moment at which just this bug would show, several times over.

A scene watches what a client can see and acts in the dangerous instant, so that it does not depend on luck.
Played against a server without the bug, the same scene must be clean.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from tests.crash.driver import Run, Verdict
from tests.crash.history import Json
from tests.crash.people import CONVERSATIONS, race
from tests.crash.workload import HEALED, QUESTIONS

WATCH_S = 8.0
CUSTOMERS = 5


@dataclass(frozen=True)
class Scene:
    """What to play, which promise its bug breaks, how slow the AI is, and what the provider does."""

    play: Callable[[Run, str], Awaitable[None]]
    breaks: str
    ai_delay_ms: str
    faults: Json
    customers: int = CUSTOMERS


async def play(run: Run, scene: Scene, first_phone: int) -> None:
    """The scene with all its customers at once."""
    await run.misbehave({**HEALED, **scene.faults})
    phones = [str(first_phone + number) for number in range(scene.customers)]
    await asyncio.gather(*(scene.play(run, phone) for phone in phones))


async def _asks(run: Run, phone: str) -> None:
    number = next(run.customers.numbers)
    await run.customers.write(phone, f"{QUESTIONS[number % len(QUESTIONS)]} ({number})")


async def _until(run: Run, phone: str, seen: Callable[[Json, list[Json]], bool]) -> str:
    """Looks until it is so; gives the conversation's id. Gives up quietly: the checker judges, not this."""
    id = ""
    for _ in range(int(WATCH_S / 0.03)):
        conversation = await _conversation(run, phone)
        if conversation:
            id = str(conversation["id"])
            messages = await run.owner.get(f"{CONVERSATIONS}/{id}/messages?limit=50")
            if seen(conversation, messages["items"]):
                return id
        await asyncio.sleep(0.03)
    return id


async def _conversation(run: Run, phone: str) -> Json | None:
    listed = await run.owner.get(f"{CONVERSATIONS}?state=open&limit=200")
    return next((item for item in listed["items"] if item["customer"]["phone"].lstrip("+") == phone), None)


def _ai(messages: list[Json], *statuses: str) -> int:
    return sum(message["author"] == "ai" and message["status"] in statuses for message in messages)


async def claim_while_the_ai_drafts(run: Run, phone: str) -> None:
    """The customer's message is stored, the AI is thinking: the claim must void the draft."""
    await _asks(run, phone)
    id = await _until(run, phone, lambda _, messages: bool(messages))
    await asyncio.sleep(0.15)
    await run.teammates[1].claim(phone, id)
    await asyncio.sleep(1.2)


async def claim_while_an_answer_is_queued(run: Run, phone: str) -> None:
    """The first answer is being sent, the second is saved behind it: only the first may still go out."""
    await _asks(run, phone)
    await _until(run, phone, lambda _, messages: _ai(messages, "sending") == 1)
    await _asks(run, phone)
    id = await _until(run, phone, lambda _, messages: _ai(messages, "queued") == 1)
    await run.teammates[1].claim(phone, id)
    await asyncio.sleep(2.0)


async def take_over_while_an_answer_is_sent(run: Run, phone: str) -> None:
    """The provider has not taken the answer yet: a claim in either of two tabs, and a reply, must wait for it."""
    await _asks(run, phone)
    id = await _until(run, phone, lambda _, messages: _ai(messages, "sending") == 1)
    me = run.teammates[1]
    if int(phone) % 2:
        await me.reply(phone, id)
    else:
        await asyncio.gather(me.claim(phone, id), me.claim(phone, id))
    await asyncio.sleep(1.2)


async def webhooks_come_thrice(run: Run, phone: str) -> None:
    """Each webhook is delivered three times."""
    await _asks(run, phone)
    await _until(run, phone, lambda _, messages: _ai(messages, "sent", "delivered", "read") > 0)


async def answers_get_lost(run: Run, phone: str) -> None:
    """The provider takes a reply, but its answer never comes: nobody knows, so it must not be sent again."""
    await run.customers.write(phone, f"speak to agent ({next(run.customers.numbers)})")
    id = await _until(run, phone, lambda conversation, _: conversation["state"] == "waiting")
    await run.teammates[1].claim(phone, id)
    await run.teammates[1].reply(phone, id)
    await asyncio.sleep(3.5)


async def everybody_claims_at_once(run: Run, phone: str) -> None:
    """One wins; the others are told who."""
    await run.customers.write(phone, f"speak to agent ({next(run.customers.numbers)})")
    id = await _until(run, phone, lambda conversation, _: conversation["state"] == "waiting")
    await race(run.teammates, phone, id)


# The provider's reports come late, or they would tell before anything is sent again.
NO_ANSWER: Json = {"send_timeout_after_accept": {"probability": 1.0, "hang_s": 0.05}, "status_delay_s": 2.5}
SCENES: dict[str, Scene] = {
    "no_fence_at_save": Scene(claim_while_the_ai_drafts, "I3", "800-800", {}),
    "no_fence_at_send": Scene(claim_while_an_answer_is_queued, "I3", "0-0", {"send_delay_s": 1.5}),
    "no_drain": Scene(take_over_while_an_answer_is_sent, "I3", "0-0", {"send_delay_s": 1.0}),
    "no_webhook_dedupe": Scene(webhooks_come_thrice, "I2b", "0-0", {"webhook_duplicates": 2}),
    "blind_resend": Scene(answers_get_lost, "I2", "0-0", NO_ANSWER),
    "unconditional_claim": Scene(everybody_claims_at_once, "I4", "0-0", {}, customers=8),
}


def caught(name: str, verdict: Verdict) -> bool:
    """By the promise it breaks: a run that is bad in some other way proves nothing."""
    return any(violation.invariant == SCENES[name].breaks for violation in verdict.violations)
