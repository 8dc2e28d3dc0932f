"""Puts the pieces together."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware

from whatsapp_emulator import statuses, templates
from whatsapp_emulator.config import EmulatorConfig
from whatsapp_emulator.emulator import Emulator
from whatsapp_emulator.errors import GraphError
from whatsapp_emulator.guard import LocalOnly
from whatsapp_emulator.http import answers
from whatsapp_emulator.http.routes import ROUTES
from whatsapp_emulator.linked import samples, telling
from whatsapp_emulator.linked.hooks import HookCourier
from whatsapp_emulator.store import hooks, messages, queue
from whatsapp_emulator.webhooks import Courier

log = logging.getLogger("whatsapp_emulator")
LONGEST_REST_S = 60.0


def create_app(config: EmulatorConfig, *, transport: httpx.AsyncBaseTransport | None = None) -> Starlette:
    """The emulator as an ASGI app. Its lifespan delivers webhooks, to `transport` where one is given."""
    emulator = Emulator(config)
    with emulator.store.change() as tx:
        templates.add_samples(tx)
        samples.add(tx, emulator.clock.now())

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        timeout = httpx.Timeout(config.webhook_timeout_s)
        async with httpx.AsyncClient(timeout=timeout, transport=transport, trust_env=False) as client:
            app.state.client = client
            courier, hook_courier = Courier(emulator, client), HookCourier(emulator, client)
            loop = asyncio.create_task(_run(emulator, courier, hook_courier))
            loop.add_done_callback(_report)
            try:
                yield
            finally:
                loop.cancel()
                await asyncio.gather(loop, return_exceptions=True)
                await courier.stop()
                await hook_courier.stop()
        emulator.hub.close()
        emulator.store.close()

    app = Starlette(
        routes=ROUTES,
        middleware=[Middleware(LocalOnly)],
        exception_handlers={HTTPException: answers.refused, GraphError: answers.graph_refused},
        lifespan=lifespan,
    )
    app.state.emulator = emulator
    return app


async def _run(emulator: Emulator, courier: Courier, hook_courier: HookCourier) -> None:
    """Statuses, sessions and webhooks, each when its time has come."""
    while True:
        statuses.settle_due(emulator)
        telling.states(emulator)
        telling.settle_acks(emulator)
        courier.start_due()
        hook_courier.start_due()
        await emulator.rest(_until_next(emulator))


def _report(loop: asyncio.Task[None]) -> None:
    """Without its loop the emulator would look alive and deliver nothing."""
    if not loop.cancelled() and (problem := loop.exception()):
        log.error("The emulator delivers nothing any more; restart it.", exc_info=problem)


def _until_next(emulator: Emulator) -> float:
    tx, now = emulator.store.tx, emulator.clock.now()
    due = [messages.next_status_at(tx), queue.next_due_at(tx, now), hooks.next_due_at(tx, now)]
    times = [*telling.next_at(emulator), *(at for at in due if at is not None)]
    return min([LONGEST_REST_S, *(max(0.0, at - now) for at in times)])
