"""Puts the pieces together; the only module that knows them all."""

import asyncio
import contextlib
import os
import secrets
import socket
import time
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from typing import Any

import structlog
from fastapi import FastAPI

import warmline
from warmline import passwords
from warmline.actions.connected import Connector
from warmline.actions.directory import Directory
from warmline.actions.visitors import Visitor
from warmline.egress import Egress
from warmline.http import routes
from warmline.http.context import Services
from warmline.ids import make_ids
from warmline.notifiers.dashboard import Dashboard
from warmline.reactions.deliveries import Sender
from warmline.reactions.housekeeping import Housekeeping
from warmline.reactions.inbound import InboundReader
from warmline.reactions.library import Library
from warmline.reactions.live import PRESENCE_S, Hub, Stream
from warmline.reactions.loop import Loop
from warmline.reactions.timers import Firing
from warmline.reactions.turns import TurnTaker
from warmline.responders import RESPONDERS
from warmline.settings import Settings
from warmline.store.database import Database
from warmline.trigger import Turn
from warmline.triggers import TRIGGERS
from warmline.vault import Vault, key_from
from warmline.wakeup import MemoryWakeup, PostgresWakeup, Wakeup

log = structlog.get_logger(__name__)
STALE_S = 30.0


def clock() -> int:
    """Milliseconds since 1970."""
    return time.time_ns() // 1_000_000


@dataclass(slots=True)
class Parts:
    """One running process: the database, the streams, and the loops that work."""

    db: Database
    wakeup: Wakeup
    hub: Hub
    library: Library
    connector: Connector
    directory: Directory
    egress: Egress
    sender: Sender
    firing: Firing
    loops: dict[str, Loop]

    def committed(self, hints: frozenset[str]) -> None:
        """A group of changes was committed: called from the writer's thread."""
        for hint in hints:
            self.wakeup.publish(hint)

    def heard(self, topic: str, payload: Mapping[str, Any]) -> None:
        """A wake-up arrived: whoever it concerns looks."""
        if loop := self.loops.get(topic):
            loop.wake()
        self.hub.heard(topic, payload)
        self.library.heard(topic)
        self.directory.heard(topic)

    def health(self) -> dict[str, str]:
        """Whether each loop still goes round."""
        now = asyncio.get_running_loop().time()
        return {name: "ok" if now - loop.beat < STALE_S else "stuck" for name, loop in self.loops.items()}


class LiveHub(Hub):
    """The hub, with the two kinds of stream that handlers open."""

    def teammate_stream(self, workspace: str, teammate_id: str, credential_id: str) -> Stream:
        return Stream(workspace, teammate_id=teammate_id, credential_id=credential_id)

    def visitor_stream(self, visitor: Visitor) -> Stream:
        return Stream(visitor.workspace, visitor=visitor)


@contextlib.asynccontextmanager
async def running(settings: Settings, *, work: bool = True) -> AsyncIterator[Parts]:
    """Everything started; stops it in order when the block ends.

    Args:
        work: whether this process also sends, answers and fires timers (`warmline serve` does, unless
            workers run apart).
    """
    parts = _assembled(settings, work=work)
    parts.wakeup.listen(parts.heard)
    parts.db.listen(parts.committed)
    for loop in parts.loops.values():
        loop.start()
    watch = asyncio.create_task(_watch(parts))
    warm_up = asyncio.create_task(_warm_up(parts)) if work else None
    try:
        yield parts
    finally:
        watch.cancel()
        if warm_up:
            warm_up.cancel()
        parts.hub.close()
        for loop in parts.loops.values():
            await loop.stop()
        await parts.firing.stop()
        await parts.sender.drain(5.0)
        await parts.wakeup.close()
        await asyncio.to_thread(parts.db.close)
        await parts.egress.close()


def _assembled(settings: Settings, *, work: bool) -> Parts:
    worker = f"{socket.gethostname()}-{os.getpid()}-{secrets.token_hex(4)}"
    db = Database(settings.url, clock=clock, ids=make_ids(clock), writers=settings.writers, readers=settings.readers)
    wakeup: Wakeup = MemoryWakeup() if settings.url.startswith("sqlite") else PostgresWakeup(settings.url)
    egress = Egress(settings.allowed)
    connector = Connector(egress, Vault(secret_key(settings)))
    hub, library, directory = LiveHub(db, wakeup, worker), Library(db), Directory(db)
    turns = TurnTaker(db, connector, library, TRIGGERS, RESPONDERS["knowledge"])
    firing = Firing(db, turns, [Dashboard(hub.online)], worker)
    reader, sender = InboundReader(db, directory, connector, worker), Sender(db, directory, connector, worker)
    steps = {"inbound": reader.step, "timers": firing.step, "deliveries": sender.step} if work else {}
    loops = {name: Loop(name, step) for name, step in steps.items()}
    loops["housekeeping"] = Loop("housekeeping", Housekeeping(db, hub).step)
    return Parts(db, wakeup, hub, library, connector, directory, egress, sender, firing, loops)


def secret_key(settings: Settings) -> bytes:
    return settings.secret_key.encode() or key_from(settings.data_dir / "secret.key")


async def _warm_up(parts: Parts) -> None:
    """What is slow only the first time is done before the first customer writes."""
    await asyncio.to_thread(lambda: [trigger.check(Turn("hello")) for trigger in TRIGGERS])
    await passwords.matches("", None)
    await parts.library.warm_up()


async def _watch(parts: Parts) -> None:
    """Catches what a lost wake-up left lying, and tells other processes who is here."""
    beat = 0.0
    while True:
        await asyncio.sleep(1.0)
        parts.hub.pump_all()
        if time.monotonic() - beat > PRESENCE_S:
            beat = time.monotonic()
            parts.hub.beat()


def create_app(
    settings: Settings, *, base_url: str = "", work: bool = True, setup_token: str = "",
    demo: Mapping[str, Any] | None = None,
) -> FastAPI:  # fmt: skip
    """The web application; its parts start and stop with it."""

    @contextlib.asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with running(settings, work=work) as parts:
            app.state.parts = parts
            app.state.services = Services(
                db=parts.db, connector=parts.connector,
                directory=parts.directory, live=parts.hub, shelf=parts.library, wakeup=parts.wakeup,  # type: ignore[arg-type]
                base_url=(settings.base_url or base_url).rstrip("/"), setup_token=setup_token, demo=demo,
                health=parts.health,
            )  # fmt: skip
            yield

    app = routes.Front(
        title="warmline", version=warmline.__version__, lifespan=lifespan, docs_url=None, redoc_url=None,
        openapi_url="/api/openapi.json",
        description="The human line behind an AI agent. Start with docs/api.md.",
    )  # fmt: skip
    routes.install(app)
    return app
