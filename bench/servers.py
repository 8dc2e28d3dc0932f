"""Starts what is measured as processes of their own: the real server, and bare ceilings beside it."""

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx

HELLO = """
import uvicorn
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route

async def hello(request):
    return PlainTextResponse("ok")

async def take(request):
    await request.body()
    return PlainTextResponse("ok")

app = Starlette(routes=[Route("/hello", hello), Route("/take", take, methods=["POST"])])
uvicorn.run(app, host="127.0.0.1", port={port}, log_level="error", access_log=False, loop="uvloop", http="httptools")
"""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextlib.contextmanager
def process(command: list[str], **env: str) -> Iterator[subprocess.Popen[bytes]]:
    child = subprocess.Popen(command, env=os.environ | env, stdout=subprocess.DEVNULL)
    try:
        yield child
    finally:
        child.send_signal(signal.SIGTERM)
        try:
            child.wait(10)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()


@contextlib.contextmanager
def hello() -> Iterator[int]:
    """A bare Starlette on the same server software: the ceiling."""
    port = free_port()
    with process([sys.executable, "-c", HELLO.format(port=port)]):
        answering(f"http://127.0.0.1:{port}/hello")
        yield port


@contextlib.contextmanager
def emulator() -> Iterator[dict[str, Any]]:
    port = free_port()
    command = [sys.executable, "-m", "whatsapp_emulator", "--port", str(port)]
    with process(command):
        url = f"http://127.0.0.1:{port}"
        answering(f"{url}/control/clock")
        yield {"url": url}


@contextlib.contextmanager
def warmline(data_dir: Path, emulator_url: str, **env: str) -> Iterator[tuple[dict[str, Any], subprocess.Popen[bytes]]]:
    """The real server with a seeded workspace; gives its ready file and its process."""
    port = free_port()
    env = {
        "WARMLINE_DATA_DIR": str(data_dir), "WARMLINE_PORT": str(port), "WARMLINE_LOG_LEVEL": "error",
        "WARMLINE_EGRESS_ALLOW": emulator_url.removeprefix("http://"), **env,
    }  # fmt: skip
    ready_file = data_dir / "ready.json"
    seed = [sys.executable, "-m", "warmline", "seed", "--ready-file", str(ready_file), "--emulator-url", emulator_url]
    subprocess.run(seed, env=os.environ | env, check=True, stdout=subprocess.DEVNULL)
    ready = json.loads(ready_file.read_text())
    with process([sys.executable, "-m", "warmline", "serve"], **env) as child:
        answering(f"{ready['url']}/readyz")
        yield ready, child


def answering(url: str, seconds: float = 20.0) -> float:
    """Waits until the address answers 200; gives how long that took."""
    started = time.perf_counter()
    while time.perf_counter() - started < seconds:
        with contextlib.suppress(httpx.HTTPError):
            if httpx.get(url, timeout=2, trust_env=False).status_code == 200:
                return time.perf_counter() - started
        time.sleep(0.005)
    raise RuntimeError(f"{url} did not answer within {seconds} s")
