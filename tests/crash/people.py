"""The people of a run. Customers write on their phones; teammates claim, reply, hand back and close.

Each attempt is written into the history before it is made and when its answer comes, or does not.
"""

import asyncio
import random
from dataclasses import dataclass, field
from itertools import count
from typing import Literal

from tests.crash.client import Answer, Api
from tests.crash.history import Json, Recorder
from tests.crash.workload import question

CONVERSATIONS = "/api/v1/conversations"
RETRIES = 200


@dataclass
class Customers:
    """All customers, through the emulator: their messages reach the server as signed webhooks."""

    emulator: Api
    recorder: Recorder
    numbers: "count[int]" = field(default_factory=lambda: count(1))

    async def write(self, phone: str, text: str) -> str:
        told = await self.emulator.call("POST", f"/control/customers/{phone}/messages", {"text": text})
        if not told.ok:
            raise RuntimeError(f"the emulator refused a customer's message: {told.body}")
        self.recorder.add(phone, "invoke", "inbound", phone, told.body["id"], text=text)
        return text

    async def ask(self, phone: str, dice: random.Random) -> str:
        return await self.write(phone, question(dice, next(self.numbers)))

    async def live(self, phones: tuple[str, ...], dice: random.Random, up: asyncio.Event, pause_s: float) -> None:
        """Until cancelled: now one writes, now another, sometimes twice in a row; few while nobody answers."""
        while True:
            await self.ask(dice.choice(phones), dice)
            await asyncio.sleep(dice.uniform(0, 2 * pause_s) if dice.random() < 0.8 else 0)
            if dice.random() < 0.7:
                await up.wait()

    async def visit(self, phones: tuple[str, ...], dice: random.Random, pause_s: float) -> None:
        """Each writes once and waits to see what comes of it; until cancelled."""
        for phone in phones:
            await self.ask(phone, dice)
            await asyncio.sleep(dice.uniform(0, 2 * pause_s))
        await asyncio.Event().wait()


@dataclass
class Teammate:
    """One teammate at work with an API token."""

    api: Api
    id: str
    recorder: Recorder
    attempts: "count[int]" = field(default_factory=lambda: count(1))

    async def claim(self, phone: str, conversation: str) -> Answer:
        return await self._attempt("claim", phone, "POST", f"{conversation}/claim", {})

    async def hand_back(self, phone: str, conversation: str) -> Answer:
        return await self._attempt("release", phone, "DELETE", f"{conversation}/claim", None)

    async def close(self, phone: str, conversation: str) -> Answer:
        return await self._attempt("close", phone, "POST", f"{conversation}/closure", {})

    async def reply(self, phone: str, conversation: str) -> Answer:
        """Sent again under the same key until an answer comes, as the inbox does after a broken line."""
        key = self._key("reply")
        body = {"text": f"Hello, this is {self.id} ({key})", "client_id": key}
        self.recorder.add(self.id, "invoke", "reply", phone, key, text=body["text"])
        answer = Answer(0)
        for _ in range(RETRIES):
            answer = await self.api.call("POST", f"{CONVERSATIONS}/{conversation}/messages", body, key=key)
            if not answer.uncertain:
                break
            await asyncio.sleep(0.05)
        return self._answered("reply", phone, key, answer)

    async def _attempt(self, f: str, phone: str, method: str, path: str, body: Json | None) -> Answer:
        key = self._key(f)
        self.recorder.add(self.id, "invoke", f, phone, key)
        answer = await self.api.call(method, f"{CONVERSATIONS}/{path}", body)
        return self._answered(f, phone, key, answer)

    def _answered(self, f: str, phone: str, key: str, answer: Answer) -> Answer:
        self.recorder.add(self.id, outcome(answer), f, phone, key, status=answer.status, **details(answer))
        if answer.status == 500:
            self.recorder.add(self.id, "fail", "error", phone, key, body=answer.body)
        return answer

    def _key(self, f: str) -> str:
        return f"{f}-{self.id}-{next(self.attempts)}"


def outcome(answer: Answer) -> Literal["ok", "fail", "info"]:
    """A refusal is a certain no; a broken line or a server's fault is no answer at all."""
    if answer.ok:
        return "ok"
    return "info" if answer.uncertain else "fail"


def details(answer: Answer) -> Json:
    """What the rules need of an answer."""
    if not isinstance(answer.body, dict):
        return {}
    kept = {name: answer.body[name] for name in ("in_flight", "holder") if name in answer.body}
    return kept | ({"message": answer.body["id"]} if answer.ok and "author" in answer.body else {})


@dataclass
class Team:
    """The teammates' day: each looks at the conversations and does the next thing, as chance has it."""

    teammates: list[Teammate]
    dice: random.Random

    async def live(self) -> None:
        await asyncio.gather(*(self._work(teammate) for teammate in self.teammates), self._race())

    async def _work(self, me: Teammate) -> None:
        while True:
            await asyncio.sleep(self.dice.uniform(0.02, 0.2))
            conversation = await self._pick(me)
            if conversation:
                await self._next(me, conversation)

    async def _pick(self, me: Teammate) -> Json | None:
        listed = await me.api.call("GET", f"{CONVERSATIONS}?state=open&limit=200")
        items: list[Json] = listed.body["items"] if listed.ok else []
        return self.dice.choice(items) if items else None

    async def _next(self, me: Teammate, conversation: Json) -> None:
        phone, id, holder = conversation["customer"]["phone"], conversation["id"], conversation["holder"]
        chance = self.dice.random()
        if holder and holder["id"] == me.id:
            if chance < 0.5:
                await me.reply(phone, id)
            else:
                await (me.hand_back if chance < 0.8 else me.close)(phone, id)
        elif conversation["state"] == "waiting" or chance < 0.3:
            await me.claim(phone, id)
        elif chance < 0.4:
            await me.reply(phone, id)

    async def _race(self) -> None:
        """All go for the same conversation in the same instant."""
        while True:
            await asyncio.sleep(self.dice.uniform(0.2, 0.8))
            conversation = await self._pick(self.teammates[0])
            if conversation and not conversation["holder"]:
                await race(self.teammates, conversation["customer"]["phone"], conversation["id"])


async def race(teammates: list[Teammate], phone: str, conversation: str) -> list[Answer]:
    return await asyncio.gather(*(teammate.claim(phone, conversation) for teammate in teammates))
