"""`bin/bench [names...] [--json FILE] [--quick]`: measures, and prints what it found."""

import argparse
import json
import os
import resource
import signal
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console

from bench import report
from bench.benchmarks import BENCHMARKS
from bench.figures import Figure
from bench.site import Site

FILES = 8_192
"""Open files that a thousand streams need on both ends."""
WIDTH = 140
"""Columns the table needs, also where the output is a file."""


def main() -> int:
    said = _arguments()
    console, progress = Console(highlight=False), Console(stderr=True, highlight=False)
    console.width = max(console.width, WIDTH)
    # Ended from outside like by Ctrl+C: the blocks that hold processes are left, and end them.
    signal.signal(signal.SIGTERM, lambda *_: signal.raise_signal(signal.SIGINT))
    _allow_files()
    try:
        found, loads = _measured(said.names or list(BENCHMARKS), progress, quick=said.quick)
    except KeyboardInterrupt:
        progress.print("Stopped. All processes have been ended.")
        return 130
    report.show(console, found, loads)
    text = json.dumps(report.as_json(found, loads, quick=said.quick), indent=2)
    if said.json:
        said.json.write_text(text + "\n")
    else:
        print(text)
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser("bench", description="Measures warmline against ceilings taken in the same run.")
    parser.add_argument("names", nargs="*", metavar="name", help=f"which: {', '.join(BENCHMARKS)}; default: all")
    parser.add_argument("--json", type=Path, metavar="FILE", help="where to write the JSON; default: printed")
    parser.add_argument("--quick", action="store_true", help="few and short passes: shows that it runs, not how fast")
    said = parser.parse_args()
    if unknown := [name for name in said.names if name not in BENCHMARKS]:
        parser.error(f"there is no benchmark {unknown[0]!r}; there are {', '.join(BENCHMARKS)}")
    if not Path("/proc/self/status").exists():
        parser.error("benchmarks read /proc to measure processes: run them on Linux")
    return said


def _measured(
    names: Sequence[str], progress: Console, *, quick: bool
) -> tuple[dict[str, Sequence[Figure]], tuple[float, float]]:
    before = os.getloadavg()[0]
    found: dict[str, Sequence[Figure]] = {}
    with tempfile.TemporaryDirectory(prefix="warmline-bench-") as folder:
        site = Site(Path(folder), quick)
        for name in names:
            progress.print(f"> {name} ...")
            found[name] = BENCHMARKS[name](site)
    return found, (before, os.getloadavg()[0])


def _allow_files() -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = FILES if hard == resource.RLIM_INFINITY else min(FILES, hard)
    if soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


if __name__ == "__main__":
    sys.exit(main())
