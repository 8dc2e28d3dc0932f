"""Many runs: two at a time, each in a folder and a database of its own."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from uuid import uuid4

from tests.crash.driver import SETTLE_S, Run, Verdict, drive, verdict
from tests.crash.processes import System
from tests.crash.scenes import SCENES, Scene, caught, play
from tests.crash.workload import plan

AT_ONCE = 2
FIRST_PHONE = 15_557_000_000

Tell = Callable[[Verdict], None]


async def random_runs(
    seeds: Iterable[int], kills: int, out: Path, *, database_url: str = "", plant: str = "", tell: Tell
) -> list[Verdict]:
    """Runs the seeds; `tell` hears of each as it ends."""
    gate = asyncio.Semaphore(AT_ONCE)

    async def one(seed: int) -> Verdict:
        async with gate, database(database_url) as url:
            found = await drive(plan(seed, kills), out / f"seed-{seed}", database_url=url, plant=plant)
        tell(found)
        return found

    return list(await asyncio.gather(*(one(seed) for seed in seeds)))


async def scene_run(scenes: Sequence[Scene], out: Path, *, plant: str = "", database_url: str = "") -> Verdict:
    """Scenes with an equally slow AI, one after the other on one server, with or without a bug planted."""
    started = time.monotonic()
    async with AsyncExitStack() as stack:
        url = await stack.enter_async_context(database(database_url))
        run = Run(System(out, database_url=url, plant=plant, ai_delay_ms=scenes[0].ai_delay_ms), stack)
        await run.start()
        for number, scene in enumerate(scenes):
            await play(run, scene, FIRST_PHONE + number * 1000)
        violations = await run.finish(out / "history.jsonl", patience_s=3.0 if plant else SETTLE_S)
    return verdict(run, 0, started, out / "history.jsonl", violations)


async def hunt(name: str, out: Path, *, tries: int, database_url: str = "") -> list[Verdict]:
    """Plays a planted bug's scene until it is caught, at most `tries` times."""
    scene, found = SCENES[name], list[Verdict]()
    while len(found) < tries and not (found and caught(name, found[-1])):
        where = out / f"{name}-{len(found) + 1}"
        found.append(await scene_run([scene], where, plant=name, database_url=database_url))
    return found


@asynccontextmanager
async def database(server_url: str) -> AsyncIterator[str]:
    """An empty database on that PostgreSQL server for one run; nothing where SQLite is used."""
    if not server_url:
        yield ""
        return
    name = f"crash_{uuid4().hex[:12]}"
    await asyncio.to_thread(_admin, server_url, f'CREATE DATABASE "{name}"')
    try:
        yield f"{server_url.rsplit('/', 1)[0]}/{name}"
    finally:
        await asyncio.to_thread(_admin, server_url, f'DROP DATABASE "{name}" WITH (FORCE)')


def _admin(url: str, statement: str) -> None:
    import psycopg

    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(statement.encode())
