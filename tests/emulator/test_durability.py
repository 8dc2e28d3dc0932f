"""With a state file nothing that was accepted is lost, whenever the process is killed."""

import json
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx

from tests.emulator.world import LI, ROSA, Receiver, a_world, code_of


async def test_messages_clock_faults_and_journal_survive_a_restart(tmp_path: Path) -> None:
    async with a_world(state=tmp_path / "state") as world:
        await world.writes(ROSA, "before", name="Rosa Diaz")
        await world.send(words="answer", biz_opaque_callback_data="d1")
        await world.control("clock", advance_s=3600)
        await world.control("faults", webhook_duplicates=2)
        await world.quiet()
        before = (await world.phone_shows(), await world.journal())

    async with a_world(state=tmp_path / "state") as world:
        assert (await world.phone_shows(), await world.journal()) == before
        assert (await world.http.get("/control/clock")).json()["offset_s"] == 3600
        assert (await world.http.get("/control/faults")).json()["webhook_duplicates"] == 2
        assert (await world.http.get(f"/control/customers/{ROSA}")).json()["name"] == "Rosa Diaz"


async def test_webhooks_nobody_took_are_delivered_after_a_restart(tmp_path: Path) -> None:
    async with a_world(state=tmp_path / "state", receiver=Receiver(answers=[500] * 1000)) as world:
        await world.writes(ROSA, "still there?")
        await world.until(lambda: world.receiver.tries >= 2)

    async with a_world(state=tmp_path / "state") as world:
        await world.quiet()
        assert [item["text"]["body"] for item in world.receiver.values("messages")] == ["still there?"]


async def test_the_window_and_the_pair_limit_survive_a_restart(tmp_path: Path) -> None:
    async with a_world(state=tmp_path / "state", pair_burst=2) as world:
        await world.writes(ROSA)
        await world.writes(LI)
        await world.send(ROSA)
        await world.send(ROSA)

    async with a_world(state=tmp_path / "state", pair_burst=2) as world:
        assert code_of(await world.send(ROSA)) == (400, 131056)
        assert (await world.send(LI)).status_code == 200


async def test_what_was_said_at_the_start_wins_over_what_was_kept(tmp_path: Path) -> None:
    async with a_world(state=tmp_path / "state") as world:
        await world.control("config", business_name="Kept", app_secret="changed")

    async with a_world(state=tmp_path / "state", app_secret="said") as world:
        config = (await world.http.get("/control/config")).json()
        assert (config["business_name"], config["app_secret"]) == ("Kept", "said")


def test_a_killed_process_forgets_nothing_it_accepted(tmp_path: Path) -> None:
    with a_process(tmp_path) as (process, ready):
        for n in range(20):
            httpx.post(f"{ready['url']}/control/customers/{ROSA}/messages", json={"text": str(n)})
        process.send_signal(signal.SIGKILL)
        process.wait()

    with a_process(tmp_path) as (_, ready):
        shown = httpx.get(f"{ready['url']}/control/customers/{ROSA}/messages").json()["items"]
        assert [item["text"] for item in shown] == [str(n) for n in range(20)]
        assert httpx.get(f"{ready['url']}/control/pending").json()["webhooks"] == 20


@contextmanager
def a_process(folder: Path) -> Iterator[tuple[subprocess.Popen[bytes], dict[str, Any]]]:
    ready = folder / "ready.json"
    ready.unlink(missing_ok=True)
    command = [sys.executable, "-m", "whatsapp_emulator", "--state", str(folder / "state")]
    process = subprocess.Popen([*command, "--ready-file", str(ready)], stdout=subprocess.DEVNULL)
    try:
        for _ in range(500):
            if ready.exists():
                break
            time.sleep(0.02)
        yield process, json.loads(ready.read_text())
    finally:
        process.kill()
        process.wait()
