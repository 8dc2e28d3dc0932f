"""A claim with 200 inboxes open: how long until the last of them has seen it.

Floor: a bare server that writes the same number of bytes to as many streams and does nothing else.
"""

import asyncio
import re
import time
from collections.abc import Sequence
from dataclasses import dataclass

import uvloop

from bench import load, webhooks
from bench.calls import until
from bench.ceilings import STREAMS, Bare, bare
from bench.figures import Figure, figure, percentile
from bench.processes import quiet
from bench.site import Site, Warmline
from bench.streams import Line, Listener, all_seen, opened

STREAM_COUNT = 200
REQUESTS = 20
PAUSE_S = 0.15
_SAID = re.compile(rb"conversation\.claimed")
_SAYING = {"type": "conversation.claimed", "padding": "x" * 1_500}
"""About the size of a claim's event."""


@dataclass(frozen=True, slots=True)
class _Times:
    """Milliseconds from the call's start."""

    answered: float
    seen: float


def run(site: Site) -> Sequence[Figure]:
    count = 4 if site.quick else REQUESTS
    with site.emulator(), site.warmline() as server, bare(STREAMS, site.log) as floor:
        conversations = _waiting(server, count)
        quiet(server.pid)
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            pairs = runner.run(_measured(server, floor, conversations))
    return _figures(pairs)


def _waiting(server: Warmline, count: int) -> list[str]:
    """Customers who asked for a person."""
    bodies = [webhooks.text_message(n, "Can I talk to a person, please?", 15556660000) for n in range(count)]
    load.run(server.port, [webhooks.posted(server.webhook_path, body, server.secret) for body in bodies], 4)

    def look() -> list[str]:
        items = server.api("/conversations?state=waiting&limit=200")["items"]
        return [item["id"] for item in items] if len(items) == count else []

    return until(look, f"{count} conversations to be waiting", 30, 0.1)


async def _measured(server: Warmline, floor: Bare, conversations: Sequence[str]) -> list[tuple[_Times, _Times]]:
    listeners = await opened(server.port, "/api/v1/stream", server.token, STREAM_COUNT)
    others = await opened(floor.port, "/stream", "", STREAM_COUNT)
    claiming, saying = Line(server.port, server.token), Line(floor.port)
    await asyncio.sleep(1.0)
    pairs = []
    try:
        for id in conversations:
            said = await _timed(saying, "/say", _SAYING, others, _SAID)
            await asyncio.sleep(PAUSE_S)
            mark = re.compile(rb'"type":"conversation\.claimed","at":"[^"]*","conversation_id":"' + id.encode())
            claimed = await _timed(claiming, f"/api/v1/conversations/{id}/claim", {}, listeners, mark)
            await asyncio.sleep(PAUSE_S)
            pairs.append((said, claimed))
    finally:
        for listener in (*listeners, *others):
            listener.close()
        for line in (claiming, saying):
            line.close()
    return pairs


async def _timed(line: Line, path: str, body: object, listeners: Sequence[Listener], mark: re.Pattern[bytes]) -> _Times:
    waiting = [listener.expect(mark) for listener in listeners]
    started = time.perf_counter()
    status = await line.post(path, body)
    answered = time.perf_counter()
    if status not in (200, 201):
        raise RuntimeError(f"POST {path} was answered with {status}")
    seen = await all_seen(waiting)
    return _Times(1000 * (answered - started), 1000 * (seen - started))


def _figures(pairs: Sequence[tuple[_Times, _Times]]) -> list[Figure]:
    floor = figure(f"bare server to the last of {STREAM_COUNT} streams", "ms", [said.seen for said, _ in pairs])
    seen = figure(f"claim to the last of {STREAM_COUNT} streams", "ms", [claimed.seen for _, claimed in pairs])
    return [
        floor,
        seen.against(floor),
        figure("the same, p95", "ms", [percentile(seen.values, 0.95)]),
        figure("claim to its own answer", "ms", [claimed.answered for _, claimed in pairs]),
    ]
