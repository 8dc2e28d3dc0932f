"""Asks the public registries whether a locked package has a known hole.

`python -m tests.support.audit python|web`. A hole ends it red. When the advisory service cannot be
reached nothing is known either way: that is said loudly, and is no failure of the project.
"""

import json
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
PATIENCE_S = 120
PIP_AUDIT = ["-m", "pip_audit", "--requirement", "requirements-dev.lock", "--disable-pip", "--format", "json"]


class Unreachable(Exception):
    """The service that knows of holes gave no answer."""


def holes_in_python(report: str) -> list[str]:
    """One line per hole in pip-audit's report, which calls clean what it could not look up."""
    packages = _parsed(report).get("dependencies", [])
    if not packages or any("skip_reason" in package for package in packages):
        raise Unreachable
    return [
        f"{package['name']} {package['version']}: {hole['id']}, fixed in {_or_none(hole['fix_versions'])}"
        for package in packages
        for hole in package.get("vulns", [])
    ]


def holes_in_web(report: str) -> list[str]:
    """One line per package with a hole in npm's report."""
    packages = _parsed(report).get("vulnerabilities")
    if packages is None:
        raise Unreachable
    return [f"{name} {found['range']}: {found['severity']}" for name, found in packages.items()]


def _parsed(report: str) -> dict[str, Any]:
    try:
        parsed = json.loads(report)
    except ValueError:
        raise Unreachable from None
    return parsed if isinstance(parsed, dict) else {}


def _or_none(versions: Iterable[str]) -> str:
    return ", ".join(versions) or "no version yet"


def _output(command: list[str]) -> str:
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE_S)
    except subprocess.TimeoutExpired:
        raise Unreachable from None
    return done.stdout


def main(what: str) -> int:
    try:
        if what == "python":
            holes = holes_in_python(_output([sys.executable, *PIP_AUDIT]))
        else:
            holes = holes_in_web(_output([str(ROOT / "bin/npm"), "audit", "--json"]))
    except Unreachable:
        print(f"! NOT CHECKED: the advisory service gave no answer, so known holes ({what}) are unknown.")
        return 0
    for hole in holes:
        print(f"! {hole}")
    return 1 if holes else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
