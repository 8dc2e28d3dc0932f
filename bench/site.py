"""The real server and the WhatsApp emulator, seeded like the demo, in a folder that is thrown away."""

import contextlib
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from bench.calls import call
from bench.processes import free_port, process, started

PHONE_NUMBER_ID = "100000000000001"
ACCESS_TOKEN = "EMULATOR-access-token"


@dataclass(frozen=True, slots=True)
class Warmline:
    """A server that runs."""

    port: int
    pid: int
    seeded: dict[str, Any]

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def token(self) -> str:
        return str(self.seeded["api_token"])

    @property
    def secret(self) -> str:
        return str(self.seeded["webhook_secret"])

    @property
    def webhook_path(self) -> str:
        return f"/webhooks/whatsapp/{self.seeded['whatsapp_channel_id']}"

    def api(self, path: str, method: str = "GET", body: Any = None) -> Any:
        return call(f"{self.url}/api/v1{path}", method, body, self.token)

    def gauge(self, name: str) -> float:
        """One figure of `/metrics`."""
        lines: list[str] = call(f"{self.url}/metrics").splitlines()
        return next(float(line.split()[1]) for line in lines if line.startswith(f"warmline_{name} "))


@dataclass
class Site:
    """Starts servers for benchmarks. Each gets a copy of a workspace that was seeded once."""

    folder: Path
    quick: bool
    emulator_port: int = field(default_factory=free_port)
    _servers: int = 0

    @property
    def emulator_url(self) -> str:
        return f"http://127.0.0.1:{self.emulator_port}"

    @property
    def log(self) -> Path:
        return self.folder / "processes.log"

    @cached_property
    def _seeded(self) -> Path:
        data = self.folder / "seeded"
        seed = ["seed", "--ready-file", str(data / "ready.json"), "--emulator-url", self.emulator_url]
        with process(_warmline(*seed), self.log, self._env(data, 0)) as child:
            if child.wait(120) != 0:
                raise RuntimeError(f"`warmline seed` failed:\n{self.log.read_text(errors='replace')[-2000:]}")
        return data

    @contextlib.contextmanager
    def emulator(self) -> Iterator[str]:
        """The emulator, without its limits: what is measured is not its."""
        free = [part for name in ("pair_burst", "throughput_per_s") for part in ("--set", f"{name}=0")]
        command = [sys.executable, "-m", "whatsapp_emulator", "--port", str(self.emulator_port), *free]
        with process(command, self.log) as child:
            started(child, f"{self.emulator_url}/control/clock", self.log)
            yield self.emulator_url

    def folder_for_one(self, *, seeded: bool = True) -> Path:
        """A data folder of its own: a copy of the seeded one, or empty."""
        source = self._seeded
        self._servers += 1
        data = self.folder / f"data-{self._servers}"
        if seeded:
            shutil.copytree(source, data)
        else:
            data.mkdir()
        return data

    @contextlib.contextmanager
    def warmline(self) -> Iterator[Warmline]:
        data = self.folder_for_one()
        with self.starting(data) as (child, port):
            started(child, f"http://127.0.0.1:{port}/readyz", self.log)
            yield Warmline(port, child.pid, json.loads((data / "ready.json").read_text()))
        shutil.rmtree(data, ignore_errors=True)

    @contextlib.contextmanager
    def starting(self, data: Path) -> Iterator[tuple[subprocess.Popen[bytes], int]]:
        """`warmline serve`, just started: it need not answer yet."""
        port = free_port()
        with process(_warmline("serve"), self.log, self._env(data, port)) as child:
            yield child, port

    def _env(self, data: Path, port: int) -> dict[str, str]:
        return {
            "WARMLINE_DATA_DIR": str(data), "WARMLINE_PORT": str(port), "WARMLINE_LOG_LEVEL": "error",
            "WARMLINE_EGRESS_ALLOW": self.emulator_url.removeprefix("http://"),
        }  # fmt: skip


def _warmline(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "warmline", *arguments]
