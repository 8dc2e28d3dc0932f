"""One run: people talk, sends fail, the server is killed; then all heals, and the checker judges."""

import asyncio
import random
import time
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass
from pathlib import Path

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
SETTLE_S = 45.0
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

    async def misbehave(self, faults: Json) -> None:
        await self._must(self.emulator, "POST", "/control/faults", faults)

    async def crash(self) -> None:
        """SIGKILL, and up again at once."""
        self.recorder.add("driver", "info", "kill")
        self.kills += 1
        await self.system.server.kill()
        await self.system.server.start()
        self.recorder.add("driver", "ok", "up")

    async def finish(self, history: Path, patience_s: float = SETTLE_S) -> list[Violation]:
        """Heals everything, waits for quiet, looks once more at all there is, and judges."""
        await self.misbehave(HEALED)
        looks = Looks(self.system, self.owner, self.emulator, self.recorder)
        await looks.settle(patience_s)
        await looks.record(self.readers)
        for task in self.following:
            task.cancel()
        entries = self.recorder.in_order()
        write(history, entries)
        return check(entries)

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
    for phone in plan.quiet:
        await run.customers.ask(phone, dice)
    doing = [
        asyncio.create_task(run.customers.live(plan.busy, dice, pause_s=0.25)),
        asyncio.create_task(run.customers.live(plan.quiet, dice, pause_s=1.0)),
        asyncio.create_task(team.live()),
    ]
    try:
        await _dying(run, plan, doing)
    finally:
        for task in doing:
            task.cancel()
        await asyncio.gather(*doing, return_exceptions=True)


async def _dying(run: Run, plan: Plan, doing: list[asyncio.Task[None]]) -> None:
    for gap in plan.kill_after:
        await _watch(doing, gap)
        await run.crash()
    await _watch(doing, plan.seconds)


async def _watch(doing: list[asyncio.Task[None]], seconds: float) -> None:
    """Lets time pass; a person who fails ends the run, since a silent one would make it look clean."""
    with suppress(TimeoutError):
        await asyncio.wait_for(asyncio.shield(asyncio.wait(doing, return_when=asyncio.FIRST_COMPLETED)), seconds)
    for task in doing:
        if task.done():
            task.result()
