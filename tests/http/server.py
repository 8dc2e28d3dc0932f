"""warmline itself, answering on a port of this machine, and the WhatsApp API it talks to."""

import asyncio
import threading
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import uvicorn
import uvloop
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from warmline.app import Parts, create_app
from warmline.serving import address_of, bound, server, serving
from warmline.settings import Settings

SETUP_TOKEN = "the-setup-token"


@dataclass
class Provider:
    """The WhatsApp API as the tests play it: takes everything, unless a number is told otherwise."""

    url: str = ""
    taken: dict[str, list[dict[str, Any]]] = field(default_factory=lambda: defaultdict(list))
    moods: dict[str, str] = field(default_factory=dict)
    released: asyncio.Event = field(default_factory=asyncio.Event)

    def texts(self, number: str) -> list[str]:
        return [str(body["text"]["body"]) for body in list(self.taken[number]) if body.get("type") == "text"]

    async def messages(self, request: Request) -> Response:
        number, body = request.path_params["number"], await request.json()
        match self.moods.get(number):
            case "slow":
                await asyncio.sleep(0.4)
            case "stuck":
                await asyncio.sleep(2.6)
            case "refuses":
                error = {
                    "code": 131026,
                    "message": "Message undeliverable",
                    "error_data": {"details": "Not on WhatsApp"},
                }
                return JSONResponse({"error": error}, 400)
            case "breaks":
                return Response("upstream", 502)
        self.taken[number].append(body)
        return JSONResponse({"messages": [{"id": f"wamid.{number}.{len(self.taken[number])}"}]})


@dataclass
class Running:
    """A server that answers, and what is inside it."""

    url: str
    app: Any
    parts: Parts
    provider: Provider
    tracer: Any = None


def _plain(app: Starlette) -> uvicorn.Server:
    return uvicorn.Server(uvicorn.Config(app, log_level="warning", access_log=False))


@contextmanager
def running_server(database_url: str, folder: Path, **options: Any) -> Iterator[Running]:
    """Starts everything in a thread of its own; stops it when the block ends."""
    ready: threading.Event = threading.Event()
    stop: list[Any] = []
    found: list[Running | BaseException] = []

    async def main() -> None:
        ending = asyncio.Event()
        stop.append((asyncio.get_running_loop(), ending))
        provider = Provider()
        phones = Starlette(routes=[Route("/{version}/{number}/messages", provider.messages, methods=["POST"])])
        listener, own = bound("127.0.0.1", 0), bound("127.0.0.1", 0)
        provider.url = address_of(listener)
        settings = Settings(
            data_dir=folder, database_url=database_url, base_url=address_of(own), secret_key="test-key",
            egress_allow=provider.url.removeprefix("http://"),
        )  # fmt: skip
        app = create_app(settings, setup_token=SETUP_TOKEN, **options)
        async with serving(_plain(phones), listener), serving(server(app), own):
            found.append(Running(address_of(own), app, app.state.parts, provider))
            ready.set()
            await ending.wait()

    def run() -> None:
        try:
            with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:  # as in real life
                runner.run(main())
        except BaseException as error:
            found.append(error)
            ready.set()

    thread = threading.Thread(target=run, name="warmline-under-test", daemon=True)
    thread.start()
    assert ready.wait(30), "the server did not start"
    if isinstance(found[0], BaseException):
        raise found[0]
    try:
        yield found[0]
    finally:
        loop, ending = stop[0]
        loop.call_soon_threadsafe(ending.set)
        thread.join(20)
        assert not thread.is_alive(), "the server did not stop"
