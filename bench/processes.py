"""What is measured runs as processes of their own, and none of them outlives the benchmark."""

import contextlib
import os
import signal
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

from bench.calls import answers

STARTED_S = 60.0
QUIET_S = 20.0
_TICK = os.sysconf("SC_CLK_TCK")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextlib.contextmanager
def process(command: list[str], log: Path, env: Mapping[str, str] | None = None) -> Iterator[subprocess.Popen[bytes]]:
    with log.open("ab") as said:
        child = subprocess.Popen(command, env={**_clean(), **(env or {})}, stdout=said, stderr=said)
    try:
        yield child
    finally:
        _end(child)


def _clean() -> dict[str, str]:
    """Our surroundings without settings that belong to somebody's own installation."""
    return {name: value for name, value in os.environ.items() if not name.startswith("WARMLINE_")}


def _end(child: subprocess.Popen[bytes]) -> None:
    child.send_signal(signal.SIGTERM)
    try:
        child.wait(10)
    except subprocess.TimeoutExpired:
        pass
    finally:
        child.kill()
        child.wait()


def started(child: subprocess.Popen[bytes], url: str, log: Path) -> None:
    """Waits for the first 200."""
    end = time.perf_counter() + STARTED_S
    while not answers(url):
        if child.poll() is not None or time.perf_counter() > end:
            said = "\n".join(log.read_text(errors="replace").splitlines()[-15:])
            raise RuntimeError(f"{url} does not answer; its process said:\n{said}")
        time.sleep(0.003)


def quiet(pid: int) -> None:
    """Waits until the process has finished what it does by itself after its start."""
    end = time.perf_counter() + QUIET_S
    while time.perf_counter() < end:
        before = _cpu_s(pid)
        time.sleep(0.4)
        if _cpu_s(pid) - before <= 0.03:
            return


def _cpu_s(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICK


def rss_mb(pid: int) -> float:
    """Memory that the process holds in RAM."""
    status = Path(f"/proc/{pid}/status").read_text()
    line = next(line for line in status.splitlines() if line.startswith("VmRSS:"))
    return int(line.split()[1]) / 1024
