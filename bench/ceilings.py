"""Bare servers on the same server software: as fast, as small and as quick to start as it could be at best."""

import contextlib
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bench.processes import free_port, process, started

_RUN = """
import sys, uvicorn
uvicorn.run(app, host="127.0.0.1", port=int(sys.argv[1]), log_level="error", access_log=False,
            loop="uvloop", http="httptools")
"""

STARLETTE = """
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route

async def hello(request):
    return PlainTextResponse("ok")

async def take(request):
    await request.body()
    return PlainTextResponse("ok")

app = Starlette(routes=[Route("/hello", hello), Route("/take", take, methods=["POST"])])
"""

# `POST /say` goes to everybody who listens at `/stream`, and nothing else happens.
STREAMS = """
import asyncio

queues = set()

async def app(scope, receive, send):
    if scope["type"] == "lifespan":
        while (await receive())["type"] != "lifespan.shutdown":
            await send({"type": "lifespan.startup.complete"})
        await send({"type": "lifespan.shutdown.complete"})
    elif scope["path"] == "/stream":
        await listen(receive, send)
    else:
        body = (await receive()).get("body", b"")
        for queue in queues:
            queue.put_nowait(body)
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"2")]})
        await send({"type": "http.response.body", "body": b"ok"})

async def listen(receive, send):
    queue = asyncio.Queue()
    queues.add(queue)
    gone = asyncio.ensure_future(leave(receive, queue))
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/event-stream")]})
    await send({"type": "http.response.body", "body": b"event: hello\\ndata: {}\\n\\n", "more_body": True})
    while (chunk := await queue.get()) is not None:
        await send({"type": "http.response.body", "body": chunk, "more_body": True})
    await gone

async def leave(receive, queue):
    while (await receive())["type"] != "http.disconnect":
        pass
    queues.discard(queue)
    queue.put_nowait(None)
"""

# Answers every message at once with the same words: no store, no knowledge, no rules.
ECHO = """
import asyncio, httpx, json, os
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route

client = httpx.AsyncClient(trust_env=False, headers={"Authorization": "Bearer " + os.environ["ACCESS_TOKEN"]})
running = set()

async def answer(to):
    said = {"messaging_product": "whatsapp", "to": to, "type": "text", "text": {"body": "Hello."}}
    await client.post(os.environ["MESSAGES_URL"], json=said)

async def take(request):
    for entry in json.loads(await request.body())["entry"]:
        for change in entry["changes"]:
            for message in change["value"].get("messages", ()):
                task = asyncio.create_task(answer(message["from"]))
                running.add(task)
                task.add_done_callback(running.discard)
    return PlainTextResponse("ok")

async def hello(request):
    return PlainTextResponse("ok")

app = Starlette(routes=[Route("/hello", hello), Route("/take", take, methods=["POST"])])
"""


@dataclass(frozen=True, slots=True)
class Bare:
    """A bare server that runs."""

    port: int
    pid: int

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"


@contextlib.contextmanager
def bare(source: str, log: Path, **env: str) -> Iterator[Bare]:
    """Starts it; it answers when the block begins and is gone when it ends."""
    port = free_port()
    with process(command(source, port), log, env) as child:
        _answering(child, port, log)
        yield Bare(port, child.pid)


def command(source: str, port: int) -> list[str]:
    return [sys.executable, "-c", source + _RUN, str(port)]


def _answering(child: subprocess.Popen[bytes], port: int, log: Path) -> None:
    started(child, f"http://127.0.0.1:{port}/hello", log)
