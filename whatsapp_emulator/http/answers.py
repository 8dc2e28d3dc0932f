"""JSON in and out, and what becomes of a refusal."""

import json
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from whatsapp_emulator.emulator import Emulator
from whatsapp_emulator.errors import GraphError

LATEST = 253402300799  # the end of the year 9999


class Json(Response):
    """Escapes all non-ASCII: a customer's text may hold a lone surrogate, which UTF-8 cannot."""

    media_type = "application/json"

    def render(self, content: Any) -> bytes:
        return json.dumps(content, ensure_ascii=True, separators=(",", ":")).encode("ascii")


async def body_of(request: Request) -> dict[str, Any]:
    """The control API's bodies: an object, or nothing for an empty one."""
    raw = await request.body()
    try:
        body = json.loads(raw or b"{}")
    except ValueError as problem:
        raise HTTPException(400, f"The body is not JSON: {problem}.") from problem
    if not isinstance(body, dict):
        raise HTTPException(400, "The body must be a JSON object.")
    return body


def time_in(body: dict[str, Any]) -> float | None:
    """`at`: when a message was written, if it was not just now."""
    at = body.get("at")
    if at is None:
        return None
    if isinstance(at, bool) or not isinstance(at, int | float) or not 0 <= at <= LATEST:
        raise HTTPException(400, "'at' must be a time in unix seconds.")
    return float(at)


def emulator_of(request: Request) -> Emulator:
    emulator: Emulator = request.app.state.emulator
    return emulator


async def refused(_: Request, problem: Exception) -> Response:
    if not isinstance(problem, HTTPException):
        raise problem
    return Json({"error": problem.detail}, problem.status_code, headers=problem.headers)


async def graph_refused(_: Request, problem: Exception) -> Response:
    if not isinstance(problem, GraphError):
        raise problem
    return Json(problem.body(), problem.http_status)
