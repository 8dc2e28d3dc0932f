"""The workers, running for real on a real database, with a channel and an AI that the tests play."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from tests.actions.shop import Shop
from warmline.channel import Outcome, Outgoing, Sent
from warmline.domain.knowledge import Entry, KnowledgeBase, learn
from warmline.notifier import Notifier
from warmline.notifiers.memory import Memory
from warmline.reactions.deliveries import Sender
from warmline.reactions.loop import Loop
from warmline.reactions.timers import Firing
from warmline.reactions.turns import TurnTaker
from warmline.responder import Draft, Question, Say
from warmline.store import channels
from warmline.store.database import Database
from warmline.trigger import Finding, Trigger, Turn

Answer = Outcome | Exception | Callable[[Outgoing], Awaitable[Outcome]]


@dataclass
class PlayedChannel:
    """Takes everything, unless its next answers say otherwise."""

    answers: dict[str, list[Answer]] = field(default_factory=dict)
    """What comes of sending a text, try by try; the last stays."""
    tried: list[str] = field(default_factory=list)
    taken: list[str] = field(default_factory=list)
    read: list[str] = field(default_factory=list)

    async def send(self, message: Outgoing) -> Outcome:
        self.tried.append(message.text)
        planned = self.answers.get(message.text, [])
        answer: Answer = (
            planned.pop(0) if len(planned) > 1 else planned[0] if planned else Sent(f"id-{message.delivery_id}")
        )
        if isinstance(answer, Exception):
            raise answer
        outcome = await answer(message) if callable(answer) else answer
        if isinstance(outcome, Sent):
            self.taken.append(message.text)
        return outcome

    async def mark_read(self, provider_id: str, *, typing: bool = False) -> None:
        self.read.append(provider_id)


@dataclass
class PlayedConnector:
    """Gives the same channel for every row."""

    played: PlayedChannel

    def channel(self, row: Mapping[str, Any]) -> PlayedChannel:
        return self.played


@dataclass
class Book:
    """Channels as they stand in the database at this moment."""

    db: Database

    async def find(self, id: str) -> Any:
        return await self.db.read(None, channels.anywhere, id)


@dataclass
class PlayedAi:
    """Says what it is told to say; what it was asked is kept."""

    name: str = "played"
    draft: Draft = field(default_factory=lambda: Draft(Say("We open at nine."), "as told"))
    asked: list[str] = field(default_factory=list)
    thinking: Callable[[Question], Awaitable[None]] | None = None
    error: Exception | None = None

    async def respond(self, question: Question) -> Draft:
        self.asked.append(question.text)
        if self.thinking:
            await self.thinking(question)
        if self.error:
            raise self.error
        return self.draft


class Word:
    """A trigger for one word."""

    name = "word"

    def check(self, turn: Turn) -> Finding | None:
        return Finding("word", "used the word", "person") if "person" in turn.text else None


class Shelf:
    async def of(self, workspace: str) -> KnowledgeBase:
        return EMPTY


EMPTY = learn([Entry(id="a_1", title="Hours", body="We open at nine.")])


@dataclass
class World:
    """A shop, and workers that have not started yet."""

    shop: Shop
    db: Database
    channel: PlayedChannel
    ai: PlayedAi
    team: Memory
    sender: Sender
    firing: Firing

    @asynccontextmanager
    async def working(self) -> AsyncIterator[None]:
        """The workers run while the block does."""
        loops = [Loop("deliveries", self.sender.step), Loop("timers", self.firing.step)]
        asyncio_loop = asyncio.get_running_loop()

        def wake(hints: frozenset[str]) -> None:
            for loop in loops:
                if loop.name in hints:
                    asyncio_loop.call_soon_threadsafe(loop.wake)

        self.db.listen(wake)
        for loop in loops:
            loop.start()
        try:
            yield
        finally:
            self.db.listen(lambda hints: None)
            for loop in loops:
                await loop.stop()
            for task in [*self.sender._running, *self.firing._running]:
                task.cancel()
            await asyncio.gather(*self.sender._running, *self.firing._running, return_exceptions=True)

    async def status(self, id: str, text: str, *wanted: str) -> str:
        """The status of the message with this text, as soon as it is one of those wanted."""
        seen = "nothing"
        deadline = time.monotonic() + 8
        while time.monotonic() < deadline:
            seen = next((m["status"] for m in self.shop.messages(id) if m["text"] == text), "nothing")
            if seen in wanted:
                return seen
            await asyncio.sleep(0.02)
        raise AssertionError(f"{text!r} is {seen}, not {wanted}")

    async def until(self, good: Callable[[], bool], seconds: float = 8) -> None:
        deadline = time.monotonic() + seconds
        while not good():
            assert time.monotonic() < deadline, "did not come about"
            await asyncio.sleep(0.02)


def assembled(
    shop: Shop, db: Database, *, triggers: Sequence[Trigger] = (Word(),), notifiers: Sequence[Notifier] | None = None
) -> World:
    channel, ai, team = PlayedChannel(), PlayedAi(), Memory()
    connector: Any = PlayedConnector(channel)
    book: Any = Book(db)
    turns = TurnTaker(db, connector, Shelf(), triggers, ai)
    sender = Sender(db, book, connector, "worker-1")
    firing = Firing(db, turns, notifiers if notifiers is not None else [team], "worker-1")
    return World(shop, db, channel, ai, team, sender, firing)


def clock() -> int:
    return time.time_ns() // 1_000_000
