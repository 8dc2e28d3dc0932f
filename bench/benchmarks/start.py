"""Start: from the process's beginning to the first 200 of `/readyz`.

Floor: a bare Starlette on the same server software.
"""

import shutil
import subprocess
import time
from collections.abc import Sequence

from bench.ceilings import STARLETTE, command
from bench.figures import Figure, Goal, figure
from bench.processes import free_port, process, started
from bench.site import Site

TIMES = 7


def run(site: Site) -> Sequence[Figure]:
    floors, fresh, existing = [], [], []
    for _ in range(1 if site.quick else TIMES):
        floors.append(_bare(site))
        fresh.append(_warmline(site, seeded=False))
        existing.append(_warmline(site, seeded=True))
    floor = figure("bare Starlette", "s", floors)
    goal = Goal(2.0)
    return [
        floor,
        figure("warmline, no database yet", "s", fresh, goal).against(floor),
        figure("warmline, seeded database", "s", existing, goal).against(floor),
    ]


def _bare(site: Site) -> float:
    port, begun = free_port(), time.perf_counter()
    with process(command(STARLETTE, port), site.log) as child:
        return _answered(site, child, f"http://127.0.0.1:{port}/hello", begun)


def _warmline(site: Site, *, seeded: bool) -> float:
    data = site.folder_for_one(seeded=seeded)
    begun = time.perf_counter()
    with site.starting(data) as (child, port):
        took = _answered(site, child, f"http://127.0.0.1:{port}/readyz", begun)
    shutil.rmtree(data, ignore_errors=True)
    return took


def _answered(site: Site, child: subprocess.Popen[bytes], url: str, begun: float) -> float:
    started(child, url, site.log)
    return time.perf_counter() - begun
