"""The docs tell what the code does: links lead somewhere, and every list in them is complete.

Run `python -m tests.test_docs` to write the generated tables anew after a change to the settings.
"""

import ast
import asyncio
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest
from fastapi import FastAPI
from starlette.routing import Route

from tests.crash.processes import Program, free_port
from warmline import cli, plants
from warmline.domain.conversation import State
from warmline.domain.delivery import Status as DeliveryStatus
from warmline.domain.handoff import EVENT_OF
from warmline.domain.handoff import Status as HandoffStatus
from warmline.domain.phrases import WORDS
from warmline.domain.policy import _RANGES, Policy
from warmline.http import health, routes, webhooks
from warmline.ids import make_ids
from warmline.settings import Settings
from warmline.store.engines import make_engine
from warmline.store.transaction import Tx

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
RUNNING, HANDOFF_SETTINGS = DOCS / "running.md", DOCS / "howto/handoff-settings.md"
DEMO_BY_SCRIPT = DOCS / "howto/drive-the-demo-by-script.md"
API = (DOCS / "api.md").read_text()
PAGES = sorted([*ROOT.glob("*.md"), *DOCS.rglob("*.md"), ROOT / "whatsapp_emulator/README.md"])
VERBS = ("GET", "POST", "PUT", "PATCH", "DELETE")


# Links


def without_code(page: Path) -> str:
    return re.sub(r"^```.*?^```", "", page.read_text(), flags=re.MULTILINE | re.DOTALL)


def links(page: Path) -> Iterator[tuple[str, str]]:
    """The text and the target of every link that stays inside the project."""
    for text, target in re.findall(r"\[([^\]]+)\]\(([^)\s]+)\)", without_code(page)):
        if not re.match(r"https?://|mailto:", target):
            yield text, target


def anchors(page: Path) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", without_code(page), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_leads_somewhere(page: Path) -> None:
    for _, target in links(page):
        path, _, anchor = target.partition("#")
        found = (page.parent / path).resolve() if path else page
        assert found.exists(), f"{page.name} links to {target}, which is not there"
        assert not anchor or found.suffix != ".md" or anchor in anchors(found), f"{target}: no such heading"


def test_a_name_that_links_to_a_python_file_is_in_that_file() -> None:
    named = [(page, text, target) for page in PAGES for text, target in links(page) if target.endswith(".py")]

    assert len(named) > 50
    for page, text, target in named:
        name = text.strip("`").removesuffix("()").rpartition(".")[2]
        if name.isidentifier() and text.startswith("`") and not text.endswith(".py`"):
            source = (page.parent / target).read_text()
            assert re.search(rf"\b{name}\b", source), f"{page.name}: {name} is not in {target}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_file_a_page_names_is_there(page: Path) -> None:
    named = re.findall(r"`((?:warmline|tests|bin|web|docs|bench)/[\w./-]+)`", page.read_text())

    missing = [name for name in named if not (ROOT / name).exists() and not name.startswith("warmline/static")]
    assert missing == [], f"{page.name} names {missing}"


def test_what_the_tour_shows_of_the_code_is_in_the_code() -> None:
    shown = re.findall(r"^```python\n(.*?)^```", (DOCS / "tour.md").read_text(), re.MULTILINE | re.DOTALL)
    sources = [path.read_text() for path in (ROOT / "warmline").rglob("*.py")]
    written = {line.strip() for source in sources for line in source.splitlines()}

    assert len(shown) > 3
    assert [line for excerpt in shown for line in excerpt.splitlines() if line.strip() not in written] == []


# Lists


def settings_table() -> str:
    rows = [
        f"| `WARMLINE_{name.upper()}` | {_shown(field.default)} | {field.description} |"
        for name, field in Settings.model_fields.items()
    ]
    return "\n".join(["| variable | default | what it is |", "|---|---|---|", *rows])


def policy_table() -> str:
    standard = Policy()
    rows = [f"| `{f.name}` | {_shown(getattr(standard, f.name))} | {_range(f.name)} |" for f in fields(Policy)]
    return "\n".join(["| setting | default | allowed |", "|---|---|---|", *rows])


def _shown(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(f"`{one}`" for one in value) or "none"
    if isinstance(value, dict):
        return "none"
    return "empty" if value == "" else f"`{str(value).lower() if isinstance(value, bool) else value}`"


def _range(name: str) -> str:
    low, high = _RANGES.get(name, (0, 0))
    return f"{low} to {high}" if name in _RANGES else ""


TABLES = {"settings": (RUNNING, settings_table), "policy": (HANDOFF_SETTINGS, policy_table)}


def with_table(page: str, name: str, table: str) -> str:
    """The page with the table between its two marks made anew."""
    begin, end = f"<!-- {name}: begin -->", f"<!-- {name}: end -->"
    before, _, rest = page.partition(begin)
    _, _, after = rest.partition(end)
    return f"{before}{begin}\n{table}\n{end}{after}"


@pytest.mark.parametrize("name", TABLES)
def test_every_setting_is_listed_with_its_default(name: str) -> None:
    path, table = TABLES[name]
    page = path.read_text()

    assert page == with_table(page, name, table()), "run: python -m tests.test_docs"


def test_every_command_is_in_the_running_page() -> None:
    commands = [command.callback.__name__ for command in cli.app.registered_commands if command.callback]

    assert "serve" in commands
    for command in [*commands, "audit verify"]:
        assert f"`warmline {command}" in RUNNING.read_text(), command


def test_every_metric_is_in_the_running_page(sqlite_url: str) -> None:
    engine = make_engine(sqlite_url, writing=False)
    with engine.connect() as connection:
        names = [name for name, _, _ in health._figures(Tx(connection, None, 0, make_ids(lambda: 0)))]
    engine.dispose()

    assert names
    assert [name for name in names if f"`warmline_{name}`" not in RUNNING.read_text()] == []


def test_every_word_that_a_state_can_have_is_in_the_glossary() -> None:
    glossary = (DOCS / "glossary.md").read_text()
    words = {word.value for enum in (State, HandoffStatus, DeliveryStatus) for word in enum}

    assert {word for word in words if f"`{word}`" not in glossary} == set()


def test_every_kind_of_text_is_explained() -> None:
    page = HANDOFF_SETTINGS.read_text()

    assert [kind for kind in WORDS if f"`{kind}`" not in page] == []


def test_every_planted_bug_is_explained() -> None:
    page = (DOCS / "howto/crash-tests.md").read_text()

    assert [name for name in plants.NAMES if f"`{name}`" not in page] == []


def test_every_setting_of_a_workspace_is_in_the_api_page() -> None:
    assert [f.name for f in fields(Policy) if f"`{f.name}" not in API] == []


# The API


def called(where: str) -> set[tuple[str, str]]:
    """Every method and path in the page's code spans, with all parameters called `{}`."""
    verbs = "|".join(VERBS)
    found = re.findall(rf"`((?:{verbs})(?:(?:, |\|)(?:{verbs}))*) (/[^\s?`]*)", where)
    return {(verb, _path(path)) for said, path in found for verb in re.split(r", |\|", said)}


def _path(path: str) -> str:
    own = ("/widget", "/webhooks", "/healthz", "/readyz", "/metrics", "/api")
    return re.sub(r"\{[^}]+\}", "{}", path if path.startswith(own) else f"{routes.API}{path}")


def served() -> set[tuple[str, str]]:
    app = routes.Front()
    routes.install(app)
    plain = {
        ("GET", route.path)
        for route in app.router.routes
        if isinstance(route, Route) and re.match(r"/(healthz|readyz|metrics)$|.*/stream$", route.path)
    }
    return plain | _in_schema(app) | {(verb, f"{webhooks.PREFIX}{{}}") for verb in ("GET", "POST")}


def _in_schema(app: FastAPI) -> set[tuple[str, str]]:
    paths = app.openapi()["paths"]
    return {(verb.upper(), _path(path)) for path, verbs in paths.items() for verb in verbs}


def test_every_route_is_in_the_api_page() -> None:
    assert served() - called(API) == set()


def test_every_call_in_the_api_page_is_served() -> None:
    assert len(called(API)) > 40
    assert called(API) - served() == set()


def recorded() -> set[str]:
    """The type of every event that some line of the code records."""
    found = set(EVENT_OF.values())
    for path in (ROOT / "warmline").rglob("*.py"):
        for call in (node for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Call)):
            if getattr(call.func, "attr", getattr(call.func, "id", "")) in ("record", "note_event"):
                said = [str(argument.value) for argument in call.args if isinstance(argument, ast.Constant)]
                found |= {text for text in said if re.fullmatch(r"[a-z_]+\.[a-z_]+", text)}
    return found


def listed_events() -> set[str]:
    listed = API.partition("Event types:")[2].partition("\n\n")[0].partition("Moves carry")[0]
    return set(re.findall(r"`([a-z_]+\.[a-z_]+)`", listed))


def test_the_api_page_lists_the_events_there_are() -> None:
    assert len(recorded()) > 15
    assert listed_events() - recorded() == set(), "listed, but never recorded"
    assert recorded() - listed_events() == set(), "recorded, but not listed"


# Commands


def test_the_readme_begins_with_the_two_commands() -> None:
    shown = re.findall(r"^```sh\n(.*?)^```", (ROOT / "README.md").read_text(), re.MULTILINE | re.DOTALL)

    assert shown[:2] == ["bin/demo\n", "bin/test\n"]
    for command in shown[:2]:
        assert os.access(ROOT / command.strip(), os.X_OK)


def test_every_decision_says_why_and_what_was_turned_down() -> None:
    pages = sorted((DOCS / "decisions").glob("[0-9]*.md"))
    index = (DOCS / "decisions/README.md").read_text()

    assert len(pages) > 10
    for page in pages:
        assert {"context", "decision", "consequences", "turned-down"} <= anchors(page), page.name
        assert f"]({page.name})" in index, page.name


WAIT = 'until [ -f "$READY" ]; do sleep 0.05; done\n'


def script_of(page: Path) -> str:
    return "\n".join(re.findall(r"^```sh\n(.*?)^```", page.read_text(), re.MULTILINE | re.DOTALL))


@pytest.mark.skipif(shutil.which("curl") is None, reason="the examples are written with curl, which is not here")
async def test_the_demo_can_be_driven_as_the_page_shows(tmp_path: Path) -> None:
    port, ready = free_port(), tmp_path / "ready.json"
    argv = [sys.executable, "-m", "warmline", "demo", "--port", str(port), "--dir", str(tmp_path / "demo"),
            "--no-browser", "--ready-file", str(ready)]  # fmt: skip
    demo = Program(argv, f"http://127.0.0.1:{port}/readyz", tmp_path / "demo.log", {})
    await demo.start()
    try:
        status, said = await _run(WAIT + script_of(DEMO_BY_SCRIPT), {"READY": str(ready)})
    finally:
        await demo.stop()

    assert json.loads(ready.read_text())["url"].endswith(str(port))
    assert status == 0, f"{said}\n{demo.tail()}"


async def _run(script: str, env: dict[str, str]) -> tuple[int, str]:
    command = ["bash", "-euo", "pipefail", "-c", script]
    done = await asyncio.to_thread(
        subprocess.run, command, env={**os.environ, **env}, capture_output=True, text=True, timeout=120, check=False
    )
    return done.returncode, done.stdout[-2000:] + done.stderr[-2000:]


if __name__ == "__main__":
    for name, (path, table) in TABLES.items():
        path.write_text(with_table(path.read_text(), name, table()))
