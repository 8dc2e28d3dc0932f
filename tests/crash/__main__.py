"""`python -m tests.crash`: as many crash runs as you like, or the hunt for the planted bugs."""

import argparse
import asyncio
import sys
import tempfile
from pathlib import Path

from tests.crash import report
from tests.crash.batch import hunt, random_runs
from tests.crash.checker import check
from tests.crash.driver import Verdict
from tests.crash.history import read
from tests.crash.scenes import SCENES, caught


def main() -> None:
    said = _parser().parse_args()
    if said.check:
        sys.exit(_check(said.check))
    out = said.out or Path(tempfile.mkdtemp(prefix="warmline-crash-"))
    sys.exit(asyncio.run(_hunts(said, out) if said.plants else _runs(said, out)))


def _check(path: Path) -> int:
    violations = check(read(path))
    print("\n".join(str(violation) for violation in violations) or "clean")
    return 1 if violations else 0


async def _runs(said: argparse.Namespace, out: Path) -> int:
    seeds = range(said.seed, said.seed + said.runs)
    found = await random_runs(seeds, said.kills, out, database_url=said.database_url, plant=said.plant, tell=_tell)
    print(report.runs(found))
    print(report.violations(found))
    return 1 if any(verdict.violations for verdict in found) else 0


async def _hunts(said: argparse.Namespace, out: Path) -> int:
    hunted: dict[str, list[Verdict]] = {}
    for name in SCENES:
        hunted[name] = await hunt(name, out, tries=said.runs, database_url=said.database_url)
        print(report.plants({name: hunted[name]}).splitlines()[-1], flush=True)
    print(report.plants(hunted))
    return 0 if all(caught(name, verdicts[-1]) for name, verdicts in hunted.items()) else 1


def _tell(verdict: Verdict) -> None:
    state = f"{len(verdict.violations)} violations" if verdict.violations else "clean"
    print(f"seed {verdict.seed}: {verdict.kills} kills, {verdict.seconds:.0f} s, {state}", flush=True)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("tests.crash", description=__doc__)
    parser.add_argument("--runs", type=int, default=3, help="how many runs; with --plants, tries per bug")
    parser.add_argument("--kills", type=int, default=4, help="kills per run")
    parser.add_argument("--seed", type=int, default=1, help="the first seed; each run takes the next")
    parser.add_argument("--database-url", default="", help="a PostgreSQL server; default: SQLite")
    parser.add_argument("--plant", default="", choices=["", *SCENES], help="plant this bug in random runs")
    parser.add_argument("--plants", action="store_true", help="hunt each planted bug with its own scene")
    parser.add_argument("--check", type=Path, help="judge this history again; runs nothing")
    parser.add_argument("--out", type=Path, help="where histories and logs go; default: a new folder")
    return parser


if __name__ == "__main__":
    main()
