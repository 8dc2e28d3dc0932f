"""Memory: of the server at rest, and what each open stream adds.

Floors: a bare Starlette, and a bare server with as many streams.
"""

import asyncio
import time
from collections.abc import Sequence

import uvloop

from bench.ceilings import STARLETTE, STREAMS, bare
from bench.figures import Figure, Goal, figure
from bench.processes import rss_mb
from bench.site import Site
from bench.streams import Listener, opened

REST_S = 10.0
SETTLED_S = 1.0
COUNTS = (200, 1_000)
QUICK_COUNTS = (50, 200)


def run(site: Site) -> Sequence[Figure]:
    rest_s, counts = (2.0, QUICK_COUNTS) if site.quick else (REST_S, COUNTS)
    with bare(STARLETTE, site.log) as hello, site.warmline() as server, bare(STREAMS, site.log) as streams:
        time.sleep(rest_s)
        floor = figure("bare Starlette at rest", "MB", [rss_mb(hello.pid)])
        rest = figure(f"warmline at rest, {rest_s:.0f} s after its start", "MB", [rss_mb(server.pid)], Goal(150))
        ours = _grown(server.port, server.pid, "/api/v1/stream", server.token, counts)
        bares = _grown(streams.port, streams.pid, "/stream", "", counts)
    figures = [floor, rest.against(floor)]
    for count, one, other in zip(counts, ours, bares, strict=True):
        beside = figure(f"bare server, each of {count} streams", "kB", [other])
        figures += [beside, figure(f"warmline, each of {count} streams", "kB", [one]).against(beside)]
    total = rest.median + ours[-1] * counts[-1] / 1024
    return [*figures, figure(f"warmline with {counts[-1]} streams", "MB", [total])]


def _grown(port: int, pid: int, path: str, token: str, counts: Sequence[int]) -> list[float]:
    """Kilobytes that each stream has added, at each count."""
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        return runner.run(_opened(port, pid, path, token, counts))


async def _opened(port: int, pid: int, path: str, token: str, counts: Sequence[int]) -> list[float]:
    before, grown = rss_mb(pid), []
    listeners: list[Listener] = []
    try:
        for count in counts:
            listeners += await opened(port, path, token, count - len(listeners))
            await asyncio.sleep(SETTLED_S)
            grown.append(1024 * (rss_mb(pid) - before) / count)
    finally:
        for one in listeners:
            one.close()
    return grown
