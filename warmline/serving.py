"""Running the web server inside this process, knowing its address before it starts."""

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator
from typing import Any

import uvicorn
from fastapi import FastAPI


def bound(host: str, port: int) -> socket.socket:
    """A listening socket: with port 0 it has found a free one. OSError says why it cannot be had."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind((host, port))
    return listener


def address_of(listener: socket.socket) -> str:
    host, port = listener.getsockname()[:2]
    host = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(host, host)  # noqa: S104 (only how it is written)
    return f"http://{host}:{port}"


class Server(uvicorn.Server):
    """Ends the open streams first when it stops: they would never end by themselves."""

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        application: Any = self.config.app
        application.state.parts.hub.close()
        await super().shutdown(sockets)


def server(app: FastAPI, *, trusted_proxies: str = "127.0.0.1", log_level: str = "warning") -> uvicorn.Server:
    config = uvicorn.Config(
        app,
        log_level=log_level,
        access_log=False,
        proxy_headers=True,
        forwarded_allow_ips=trusted_proxies,
        server_header=False,
        timeout_graceful_shutdown=5,
        timeout_keep_alive=30,
        loop="uvloop",
        http="httptools",
    )
    return Server(config)


@contextlib.asynccontextmanager
async def serving(web: uvicorn.Server, listener: socket.socket) -> AsyncIterator[asyncio.Task[None]]:
    """The server answers while the block runs; gives the task that ends when somebody stops it."""
    task = asyncio.create_task(web.serve([listener]))
    while not web.started:
        if task.done():
            await task
            raise SystemExit("The server stopped while it was starting; the lines above say why.")
        await asyncio.sleep(0.005)
    try:
        yield task
    finally:
        web.should_exit = True
        await task
