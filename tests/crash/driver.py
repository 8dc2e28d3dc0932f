"""One run: people talk, sends fail, the server is killed; then all heals, and the checker judges."""

import asyncio
import random
import time
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path

from tests.crash.case import MOVES
from tests.crash.checker import check
from tests.crash.client import Api
from tests.crash.history import Json, Recorder, write
from tests.crash.looks import Looks
from tests.crash.people import Customers, Team, Teammate
from tests.crash.processes import System
from tests.crash.readers import Reader
from tests.crash.verdict import Violation
from tests.crash.workload import HEALED, SHORT_CLOCKS, Plan

READERS = 2
PATIENCE_S = 8.0
LAST_EVENTS = 60
LAST_ATTEMPTS = 25
SETTLE_S = 40.0
QUICK_PHONES: Json = {
    "sent_s": 0.02,
    "delivered_s": 0.1,
    "auto_read_s": 0.2,
    "pair_burst": 0,
    "throughput_per_s": 0,
}


@dataclass(frozen=True)
class Verdict:
    """What came of one run."""

    seed: int
    kills: int
    seconds: float
    messages: int
    claims: int
    history: Path
    violations: tuple[Violation, ...]


class Run:
    """A started system with its people, from the first message to the last look."""

    def __init__(self, system: System, stack: AsyncExitStack) -> None:
        self.system, self.stack = system, stack
        self.recorder = Recorder()
        self.kills = 0
        self.up = asyncio.Event()
        self.readers: list[Reader] = []
        self.following: list[asyncio.Task[None]] = []

    async def start(self) -> None:
        """Starts both programs, lets the people in, and shortens the clocks."""
        self.stack.push_async_callback(self.system.stop)
        await self.system.start()
        self.recorder.add("driver", "info", "clock", wall=time.time())
        ready = self.system.ready
        self.owner = await self._api(ready["api_token"])
        self.emulator = await self.stack.enter_async_context(Api(self.system.emulator_url))
        self.customers = Customers(self.emulator, self.recorder)
        tokens = [ready["api_token"], *ready["agent_tokens"]]
        self.teammates = [await self._teammate(token) for token in tokens]
        await self._must(self.owner, "PATCH", "/api/v1/workspace", {"settings": SHORT_CLOCKS})
        callback = f"{self.system.url}/webhooks/whatsapp/{ready['whatsapp_channel_id']}"
        phones = {**QUICK_PHONES, "callback_url": callback, "app_secret": ready["webhook_secret"]}
        await self._must(self.emulator, "POST", "/control/config", phones)
        self.recorder.add("driver", "info", "limits", claim_limit_s=SHORT_CLOCKS["claim_limit_s"])
        self._listen(ready["agent_tokens"])
        self.up.set()

    async def misbehave(self, faults: Json) -> None:
        await self._must(self.emulator, "POST", "/control/faults", faults)

    async def crash(self, *, again_after_s: float = 0.0) -> None:
        """SIGKILL, and up again at once; with `again_after_s`, the first new start is killed too."""
        self.up.clear()
        await self._kill()
        if again_after_s:
            await self.system.server.launch()
            await asyncio.sleep(again_after_s)
            await self._kill()
        await self.system.server.start()
        self.recorder.add("driver", "ok", "up")
        await self.hurry()
        self.up.set()

    async def hurry(self) -> None:
        """The provider's next tries are due now: what piled up during an outage arrives in one rush."""
        await self._must(self.emulator, "POST", "/control/clock", {"advance_s": 60})

    async def finish(self, history: Path, patience_s: float = SETTLE_S) -> list[Violation]:
        """Heals everything, waits for quiet, looks once more at all there is, and judges."""
        await self.misbehave(HEALED)
        looks = Looks(self.system, self.owner, self.emulator, self.recorder)
        await self.hurry()
        await looks.settle(patience_s, self.hurry)
        await looks.record(self.readers)
        for task in self.following:
            task.cancel()
        entries = self.recorder.in_order()
        write(history, entries)
        return check(entries)

    async def _kill(self) -> None:
        self.recorder.add("driver", "info", "kill")
        self.kills += 1
        await self.system.server.kill()

    @property
    def attempts(self) -> int:
        """How much the teammates have tried and heard about so far."""
        return sum(entry.f in MOVES and entry.type != "invoke" for entry in self.recorder.entries)

    def _listen(self, tokens: list[str]) -> None:
        for number in range(READERS):
            reader = Reader(f"reader-{number}", self.system.url, tokens[number % len(tokens)], after=0)
            self.readers.append(reader)
            self.following.append(asyncio.create_task(reader.follow()))

    async def _api(self, token: str) -> Api:
        return await self.stack.enter_async_context(Api(self.system.url, token))

    async def _teammate(self, token: str) -> Teammate:
        api = await self._api(token)
        session = await api.get("/api/v1/session")
        return Teammate(api, session["teammate"]["id"], self.recorder)

    async def _must(self, api: Api, method: str, path: str, body: Json) -> None:
        answer = await api.call(method, path, body)
        if not answer.ok:
            raise RuntimeError(f"{method} {path} answered {answer.status}: {answer.body}")


async def drive(plan: Plan, where: Path, *, database_url: str = "", plant: str = "") -> Verdict:
    """One random run, as its plan says."""
    started = time.monotonic()
    system = System(where, database_url=database_url, plant=plant, ai_delay_ms=plan.ai_delay_ms)
    async with AsyncExitStack() as stack:
        run = Run(system, stack)
        await run.start()
        await run.misbehave(plan.faults)
        await _live(run, plan)
        violations = await run.finish(where / "history.jsonl")
    return verdict(run, plan.seed, started, where / "history.jsonl", violations)


def verdict(run: Run, seed: int, started: float, history: Path, violations: list[Violation]) -> Verdict:
    entries = run.recorder.entries
    return Verdict(
        seed=seed,
        kills=run.kills,
        seconds=time.monotonic() - started,
        messages=sum(entry.f == "inbound" and entry.type == "invoke" for entry in entries),
        claims=sum(entry.f == "claim" and entry.type == "ok" for entry in entries),
        history=history,
        violations=tuple(violations),
    )


async def _live(run: Run, plan: Plan) -> None:
    """Everybody talks at once while the server dies now and then."""
    dice = random.Random(plan.seed + 1)
    team = Team(run.teammates, dice)
    doing = [
        asyncio.create_task(run.customers.live(plan.busy, dice, run.up, pause_s=0.4)),
        asyncio.create_task(run.customers.visit(plan.quiet, dice, pause_s=0.4)),
        asyncio.create_task(team.live()),
    ]
    try:
        await _dying(run, plan, dice, doing)
    finally:
        for task in doing:
            task.cancel()
        await asyncio.gather(*doing, return_exceptions=True)


async def _dying(run: Run, plan: Plan, dice: random.Random, doing: list[asyncio.Task[None]]) -> None:
    for death in plan.deaths:
        await _life(run, death.after_events, death.after_attempts, doing)
        await asyncio.sleep(dice.uniform(0, 0.05))
        await run.crash(again_after_s=dice.uniform(0.3, 1.5) if death.while_starting else 0.0)
    await _life(run, LAST_EVENTS, LAST_ATTEMPTS, doing)


async def _life(run: Run, events: int, attempts: int, doing: list[asyncio.Task[None]]) -> None:
    """Lets life go on until so much has happened, since a slow machine does less in a second.

    A person who fails ends the run: a silent one would make it look clean.
    """
    seen, tried = run.readers[0].last + events, run.attempts + attempts
    deadline = time.monotonic() + PATIENCE_S
    while (run.readers[0].last < seen or run.attempts < tried) and time.monotonic() < deadline:
        await asyncio.sleep(0.01)
        for task in doing:
            if task.done():
                task.result()
