"""WAHA's refusals, and the checks that lead to them."""

from datetime import UTC, datetime
from typing import Any

from whatsapp_emulator.http.gateways.front import Call, Refused
from whatsapp_emulator.linked import waha_events


def of_session(call: Call) -> Call:
    return _checked(call, call.path("session"))


def in_session(call: Call) -> Call:
    """As `of_session`, where the name stands in the body."""
    return _checked(call, call.text("session"))


def need(call: Call, state: str) -> Call:
    """422 with what it is and what it should be, as WAHA words it."""
    if call.state != state:
        told = {"session": call.gateway.settings.session, "status": waha_events.STATUSES[call.state]}
        text = "Session status is not as expected. Try again later or restart the session"
        raise Refused(422, {"error": text, **told, "expected": [waha_events.STATUSES[state]]})
    return call


def working(call: Call) -> Call:
    return need(of_session(call), "working")


def failed(call: Call, text: str) -> Refused:
    """The answer to anything an engine throws."""
    request = call.request
    told = {
        "statusCode": 500,
        "timestamp": iso(call.emulator.clock.now()),
        "exception": {"message": f"2 UNKNOWN: {text}", "name": "Error", "stack": f"Error: 2 UNKNOWN: {text}"},
        "request": {
            "path": request.url.path.removeprefix("/gateways/waha"),
            "method": request.method,
            "body": call.body,
            "query": dict(request.query_params),
        },
        "version": waha_events.environment(call.gateway),
    }
    return Refused(500, told)


def bad(problem: str) -> Refused:
    return Refused(400, {"statusCode": 400, "message": [problem], "error": "Bad Request"})


def iso(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _checked(call: Call, name: str) -> Call:
    if name != call.gateway.settings.session:
        told: dict[str, Any] = {"statusCode": 404, "message": f'Session "{name}" does not exist', "error": "Not Found"}
        raise Refused(404, told)
    return call
