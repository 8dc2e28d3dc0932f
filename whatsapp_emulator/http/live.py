"""`GET /control/stream`: Server-Sent Events for open pages."""

import asyncio
import json
from collections.abc import AsyncIterator

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from whatsapp_emulator.emulator import Emulator
from whatsapp_emulator.http.answers import emulator_of

KEEP_ALIVE_S = 15.0


async def stream(request: Request) -> Response:
    headers = {"Cache-Control": "no-store"}
    return StreamingResponse(_lines(emulator_of(request)), media_type="text/event-stream", headers=headers)


async def _lines(emulator: Emulator) -> AsyncIterator[str]:
    """The first line says that nothing can be missed from now on: the page fetches what was before."""
    events = emulator.hub.listen()
    waiting = asyncio.ensure_future(anext(events, None))
    yield 'retry: 500\ndata: {"type":"ready"}\n\n'
    try:
        while True:
            done, _ = await asyncio.wait({waiting}, timeout=KEEP_ALIVE_S)
            if not done:
                yield ": still here\n\n"
                continue
            event = waiting.result()
            if event is None:
                return
            yield f"data: {json.dumps(event)}\n\n"
            waiting = asyncio.ensure_future(anext(events, None))
    finally:
        waiting.cancel()
