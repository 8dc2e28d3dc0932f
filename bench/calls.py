"""Single calls, and waiting for what they show. Python's own client: an ordinary one costs more than the answer."""

import http.client
import json
import time
from collections.abc import Callable
from typing import Any, TypeVar
from urllib.parse import urlsplit

T = TypeVar("T")


def call(url: str, method: str = "GET", body: Any = None, token: str = "") -> Any:
    """The JSON (or text) that this address answers; anything but success raises."""
    status, answer = raw(url, method, body, token)
    if status >= 300:
        raise RuntimeError(f"{method} {url} answered {status}: {answer[:500].decode(errors='replace')}")
    try:
        return json.loads(answer)
    except ValueError:
        return answer.decode()


def raw(
    url: str, method: str = "GET", body: Any = None, token: str = "", headers: dict[str, str] | None = None
) -> tuple[int, bytes]:
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=15)
    sent = {"Authorization": f"Bearer {token}"} if token else {}
    data = None
    if body is not None:
        data, sent["Content-Type"] = json.dumps(body).encode(), "application/json"
    try:
        path = f"{parts.path or '/'}{'?' + parts.query if parts.query else ''}"
        connection.request(method, path, data, {**sent, **(headers or {})})
        answer = connection.getresponse()
        return answer.status, answer.read()
    finally:
        connection.close()


def answers(url: str) -> bool:
    try:
        return raw(url)[0] == 200
    except (OSError, http.client.HTTPException):
        return False


def until(look: Callable[[], T], what: str, seconds: float, pause_s: float = 0.02) -> T:
    """Looks until it sees something true; gives up, saying what it waited for."""
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        if found := look():
            return found
        time.sleep(pause_s)
    raise RuntimeError(f"waited {seconds:.0f} s in vain for {what}")
