"""What is shipped is what was locked and built."""

import json
import re
import subprocess
import tomllib
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement

from hatch_build import OUTPUTS, digest

ROOT = Path(__file__).parents[1]
STATIC = ROOT / "warmline/static"
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text())
COMMANDS = sorted(path for path in [*(ROOT / "bin").iterdir(), ROOT / ".ci/run"] if path.is_file())
WEB_LOCK: dict[str, dict[str, Any]] = json.loads((ROOT / "web/package-lock.json").read_text())["packages"]


def pins(lock: str) -> dict[str, set[str]]:
    """The versions a lock file names for each package; some differ by the version of Python."""
    found: dict[str, set[str]] = {}
    for name, version in re.findall(r"^([a-z0-9-]+)==(\S+)", (ROOT / lock).read_text(), re.MULTILINE):
        found.setdefault(name, set()).add(version)
    return found


def requirements(*groups: str) -> list[Requirement]:
    listed = PROJECT["project"]["dependencies"] + PROJECT["project"]["optional-dependencies"]["postgres"]
    for group in groups:
        listed = listed + [entry for entry in PROJECT["dependency-groups"][group] if isinstance(entry, str)]
    return [Requirement(entry) for entry in listed]


@pytest.mark.parametrize(
    ("lock", "groups"), [("requirements.lock", ["build"]), ("requirements-dev.lock", ["build", "dev"])]
)
def test_every_requirement_is_locked_to_a_version_it_allows(lock: str, groups: list[str]) -> None:
    locked = pins(lock)

    for wanted in requirements(*groups):
        versions = locked.get(wanted.name, set())
        assert versions, f"{wanted.name} is not in {lock}: run bin/lock"
        assert all(version in wanted.specifier for version in versions), f"{lock} is behind: run bin/lock"


def test_tests_run_with_the_versions_that_are_shipped() -> None:
    tested = pins("requirements-dev.lock")

    assert {name: tested.get(name) for name in pins("requirements.lock")} == pins("requirements.lock")


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_a_lock_file_names_no_place_to_fetch_from(lock: str) -> None:
    lines = (ROOT / lock).read_text().splitlines()

    assert not [line for line in lines if re.search(r"://|^-|file:|@ ", line)]


def test_every_package_of_the_front_end_is_pinned_by_its_contents() -> None:
    packages = {name: entry for name, entry in WEB_LOCK.items() if name}

    assert packages
    assert not [name for name, entry in packages.items() if "integrity" not in entry or "resolved" in entry]


def test_the_front_end_can_be_built_on_every_system_its_tools_know() -> None:
    tools = {name: entry for name, entry in WEB_LOCK.items() if "optionalDependencies" in entry}

    assert tools
    for tool, entry in tools.items():
        missing = [name for name in entry["optionalDependencies"] if f"node_modules/{name}" not in WEB_LOCK]
        assert not missing, f"{tool} would not install everywhere"


@pytest.mark.parametrize("page", OUTPUTS)
def test_the_front_end_was_built(page: str) -> None:
    assert (STATIC / page).is_file(), f"warmline/static/{page} is missing: run python hatch_build.py"


def test_built_pages_hold_no_inline_script_or_style() -> None:
    pages = list(STATIC.rglob("*.html"))

    assert pages
    for page in pages:
        inline = re.findall(r"<script(?![^>]*\ssrc=)[^>]*>|<style|\sstyle=|\son\w+=", page.read_text())
        assert not inline, f"{page.name} could not be served under a strict content policy"


def test_a_change_of_content_or_name_calls_for_a_new_build(tmp_path: Path) -> None:
    page = tmp_path / "page.ts"
    page.write_text("hello")
    first = digest([page], tmp_path)

    renamed = page.rename(tmp_path / "other.ts")
    second = digest([renamed], tmp_path)
    renamed.write_text("hello!")

    assert len({first, second, digest([renamed], tmp_path)}) == 3


@pytest.mark.parametrize("command", COMMANDS, ids=lambda path: path.name)
def test_every_command_can_be_run(command: Path) -> None:
    subprocess.run(["bash", "-n", str(command)], check=True)

    assert command.name == "_setup" or command.stat().st_mode & 0o111, "chmod +x it"


def test_the_readme_shows_how_to_run_and_how_to_test() -> None:
    readme = (ROOT / "README.md").read_text()
    shown = set(re.findall(r"(?:^|[\s`])(bin/\w+)", readme))

    assert {"bin/demo", "bin/test"} <= shown
    assert not [command for command in shown if not (ROOT / command).is_file()]
