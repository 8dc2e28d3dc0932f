"""The two programs under test as real processes: the WhatsApp emulator, and the server that gets killed."""

import asyncio
import json
import os
import signal
import socket
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import httpx

START_S = 60.0


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class Program:
    """A process that can be started, killed without warning, and started again at the same address."""

    def __init__(self, argv: list[str], ready: str, log: Path, env: Mapping[str, str]) -> None:
        self.argv, self.ready, self.log, self.env = argv, ready, log, dict(env)
        self.process: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        await self.launch()
        await self._answers()

    async def launch(self) -> None:
        """Starts it without waiting until it answers."""
        with self.log.open("ab") as log:
            self.process = await asyncio.create_subprocess_exec(
                *self.argv, stdout=log, stderr=log, env={**os.environ, **self.env}
            )

    async def kill(self) -> None:
        """SIGKILL: no handler runs, no file is closed, no goodbye is said."""
        await self._end(signal.SIGKILL)

    async def stop(self) -> None:
        await self._end(signal.SIGTERM)

    async def _end(self, how: signal.Signals) -> None:
        if self.process is None or self.process.returncode is not None:
            return
        self.process.send_signal(how)
        try:
            await asyncio.wait_for(self.process.wait(), 10)
        except TimeoutError:
            self.process.kill()
            await self.process.wait()

    async def _answers(self) -> None:
        deadline = asyncio.get_running_loop().time() + START_S
        async with httpx.AsyncClient(trust_env=False, timeout=2) as http:
            while asyncio.get_running_loop().time() < deadline:
                if self.process is None or self.process.returncode is not None:
                    raise RuntimeError(f"{self.argv[2:4]} ended at its start; see {self.log}:\n{self.tail()}")
                try:
                    if (await http.get(self.ready)).status_code == 200:
                        return
                except httpx.TransportError:
                    pass
                await asyncio.sleep(0.02)
        raise RuntimeError(f"{self.ready} did not answer within {START_S:.0f} s; see {self.log}:\n{self.tail()}")

    def tail(self, lines: int = 15) -> str:
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-lines:])


class System:
    """One warmline with its emulator, seeded like the demo, in a folder of its own."""

    def __init__(self, where: Path, *, database_url: str = "", plant: str = "", ai_delay_ms: str = "0") -> None:
        where.mkdir(parents=True, exist_ok=True)
        self.where = where
        self.url = f"http://127.0.0.1:{free_port()}"
        self.emulator_url = f"http://127.0.0.1:{free_port()}"
        self.env = {
            "WARMLINE_DATA_DIR": str(where / "data"),
            "WARMLINE_BASE_URL": self.url,
            "WARMLINE_EGRESS_ALLOW": self.emulator_url.removeprefix("http://"),
            "WARMLINE_TEST_MODE": "1",
            "WARMLINE_TEST_AI_DELAY_MS": ai_delay_ms,
            "WARMLINE_PLANT": plant,
            **({"WARMLINE_DATABASE_URL": database_url} if database_url else {}),
        }
        self.emulator = Program(
            [
                *MODULE,
                "whatsapp_emulator",
                "--port",
                _port(self.emulator_url),
                "--state",
                f"{where}/emulator.db",
            ],
            f"{self.emulator_url}/healthz",
            where / "emulator.log",
            {},
        )
        self.server = Program(
            [*MODULE, "warmline", "serve", "--port", _port(self.url)],
            f"{self.url}/readyz",
            where / "server.log",
            self.env,
        )
        self.ready: dict[str, Any] = {}

    async def start(self) -> None:
        await self.emulator.start()
        self.ready = await self._seed()
        await self.server.start()

    async def stop(self) -> None:
        await self.server.stop()
        await self.emulator.stop()

    async def _seed(self) -> dict[str, Any]:
        file = self.where / "ready.json"
        code, output = await self.warmline("seed", "--ready-file", str(file), "--emulator-url", self.emulator_url)
        if code:
            raise RuntimeError(f"warmline seed ended with {code}:\n{output}")
        seeded: dict[str, Any] = json.loads(file.read_text())
        return seeded

    async def warmline(self, *arguments: str) -> tuple[int, str]:
        """One command of the command line: its exit code and what it printed."""
        process = await asyncio.create_subprocess_exec(
            *MODULE,
            "warmline",
            *arguments,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
            env={**os.environ, **self.env},
        )
        output, _ = await process.communicate()
        return process.returncode or 0, output.decode(errors="replace")


MODULE = [sys.executable, "-m"]


def _port(url: str) -> str:
    return url.rsplit(":", 1)[1]
