"""The server is killed at random and must keep every promise; each bug planted in it must be noticed."""

import shutil
from pathlib import Path

import pytest

from tests.crash import report
from tests.crash.batch import hunt, random_runs, scene_run
from tests.crash.driver import Verdict
from tests.crash.scenes import SCENES, caught
from tests.support.postgres import PostgresServer

pytestmark = pytest.mark.crash

SEEDS, KILLS = range(1, 7), 5
TRIES = 3
KEPT = Path(__file__).parents[2] / ".test-output" / "crash"


def keep(verdict: Verdict) -> None:
    """A failing history outlives the test's folder: `python -m tests.crash --check FILE` judges it again."""
    if verdict.violations:
        KEPT.mkdir(parents=True, exist_ok=True)
        shutil.copy(verdict.history, KEPT / f"seed-{verdict.seed}.jsonl")


@pytest.mark.timeout(600)
async def test_nothing_is_lost_or_doubled_when_the_server_is_killed(tmp_path: Path) -> None:
    verdicts = await random_runs(SEEDS, KILLS, tmp_path, tell=keep)

    print(f"\n{report.runs(verdicts)}")
    assert sum(verdict.kills for verdict in verdicts) >= 30
    assert report.violations(verdicts) == ""


@pytest.mark.postgres
@pytest.mark.timeout(600)
async def test_nor_with_postgresql(postgres_server: PostgresServer, tmp_path: Path) -> None:
    verdicts = await random_runs(SEEDS[:2], KILLS, tmp_path, database_url=postgres_server.url(), tell=keep)

    print(f"\n{report.runs(verdicts)}")
    assert report.violations(verdicts) == ""


@pytest.mark.timeout(180)
@pytest.mark.parametrize("name", SCENES)
async def test_each_planted_bug_is_noticed(name: str, tmp_path: Path) -> None:
    verdicts = await hunt(name, tmp_path, tries=TRIES)

    print(f"\n{report.plants({name: verdicts})}")
    assert caught(name, verdicts[-1]), f"{name} was not noticed in {TRIES} runs"


@pytest.mark.timeout(180)
@pytest.mark.parametrize("ai_delay_ms", sorted({scene.ai_delay_ms for scene in SCENES.values()}))
async def test_without_the_bugs_their_scenes_are_clean(ai_delay_ms: str, tmp_path: Path) -> None:
    scenes = [scene for scene in SCENES.values() if scene.ai_delay_ms == ai_delay_ms]

    found = await scene_run(scenes, tmp_path)

    keep(found)
    assert report.violations([found]) == ""
