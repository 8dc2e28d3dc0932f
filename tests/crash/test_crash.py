"""The server is killed at random and must keep every promise; each bug planted in it must be noticed."""

from pathlib import Path

import pytest

from tests.crash import report
from tests.crash.batch import hunt, random_runs, scene_run
from tests.crash.driver import Verdict
from tests.crash.scenes import SCENES, caught

pytestmark = pytest.mark.crash

SEEDS, KILLS = range(1, 9), 4
TRIES = 3


def hear(verdict: Verdict) -> None:
    """Nothing to say before the table."""


@pytest.mark.timeout(600)
async def test_nothing_is_lost_or_doubled_when_the_server_is_killed(tmp_path: Path) -> None:
    verdicts = await random_runs(SEEDS, KILLS, tmp_path, tell=hear)

    print(f"\n{report.runs(verdicts)}")
    assert sum(verdict.kills for verdict in verdicts) >= 30
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

    assert report.violations([found]) == ""
