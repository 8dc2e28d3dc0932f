"""Runs the emulator: as a program, or inside another one."""

import asyncio
import json
import os
import socket
from collections.abc import AsyncIterator
from contextlib import AbstractContextManager, asynccontextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path

import uvicorn
from starlette.applications import Starlette

from whatsapp_emulator.app import create_app
from whatsapp_emulator.config import EmulatorConfig
from whatsapp_emulator.emulator import Emulator
from whatsapp_emulator.linked.gateways import Gateway
from whatsapp_emulator.linked.samples import TEAM_CODE

HOST = "127.0.0.1"  # never anything else: it has no login


@dataclass(frozen=True, slots=True)
class RunningEmulator:
    url: str
    port: int
    app: Starlette

    @property
    def emulator(self) -> Emulator:
        found: Emulator = self.app.state.emulator
        return found


class GuestServer(uvicorn.Server):
    """Leaves signals to the program it runs in."""

    def capture_signals(self) -> AbstractContextManager[None]:  # type: ignore[override]
        return nullcontext()


@asynccontextmanager
async def running(config: EmulatorConfig, port: int = 0) -> AsyncIterator[RunningEmulator]:
    """Serve it on this event loop while the block runs; port 0 finds a free one."""
    app = create_app(config)
    listener = listen(port)
    server = GuestServer(settings(app))
    task = asyncio.create_task(server.serve([listener]))
    await started(server, task)
    bound = int(listener.getsockname()[1])
    try:
        yield RunningEmulator(f"http://{HOST}:{bound}", bound, app)
    finally:
        app.state.emulator.hub.close()
        server.should_exit = True
        await task


async def started(server: uvicorn.Server, task: asyncio.Task[None]) -> None:
    """Returns when the server answers; raises when it could not start."""
    while not server.started:
        if task.done():
            await task
            raise RuntimeError("The emulator stopped while it was starting.")
        await asyncio.sleep(0.005)


def listen(port: int) -> socket.socket:
    """Bound before the server starts, so that the address can be told at once."""
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind((HOST, port))
    return listener


def settings(app: Starlette) -> uvicorn.Config:
    return uvicorn.Config(app, log_level="warning", access_log=False, timeout_graceful_shutdown=1)


def write_ready_file(path: Path, url: str, emulator: Emulator) -> None:
    """Whole or not at all: a reader that sees the file can use it."""
    options, config = emulator.options, emulator.config
    ready = {
        "url": url,
        "pid": os.getpid(),
        "phone_number_id": config.phone_number_id,
        "waba_id": config.waba_id,
        "access_token": options.access_token,
        "app_secret": options.app_secret,
        "verify_token": options.verify_token,
        "gateways": {one.name: _gateway(url, one) for one in emulator.gateways},
        "team_group_link": f"https://chat.whatsapp.com/{TEAM_CODE}",
    }
    draft = path.with_name(path.name + ".part")
    draft.write_text(json.dumps(ready, indent=2))
    draft.replace(path)


def _gateway(url: str, gateway: Gateway) -> dict[str, str]:
    settings = gateway.settings
    told = {"base_url": f"{url}/gateways/{gateway.name}", "session": settings.session, "phone": settings.phone}
    secrets = {"api_key": settings.api_key, "username": settings.username, "password": settings.password}
    given = {name: value for name, value in secrets.items() if value}
    return told | given | {"webhook_secret": settings.webhook_secret}
