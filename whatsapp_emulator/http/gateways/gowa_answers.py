"""GOWA's answers and refusals, and the checks that lead to them."""

from collections.abc import Callable
from typing import Any, TypeVar

from starlette.responses import Response

from whatsapp_emulator.http.answers import Json
from whatsapp_emulator.http.gateways.front import Call, Refused
from whatsapp_emulator.linked import traffic

Made = TypeVar("Made")
# What the two flags of its status say in each state.
FLAGS = {
    "working": (True, True),
    "starting": (False, True),
    "scan_qr": (True, False),
    "passkey": (True, False),
    "failed": (False, True),
    "stopped": (False, True),
    "logged_out": (False, False),
    "banned": (False, False),
}


def ok(message: str, results: Any) -> Response:
    return Json({"status": 200, "code": "SUCCESS", "message": message, "results": results})


def refusal(status_code: int, code: str, message: str) -> dict[str, Any]:
    return {"status": status_code, "code": code, "message": message, "results": None}


def known_device(wanted: str, known: str) -> None:
    if wanted != known:
        text = "device not found; create a device first from /api/devices or provide a valid X-Device-Id"
        raise Refused(404, refusal(404, "DEVICE_NOT_FOUND", text) | {"results": {"device_id": wanted}})


def of_device(call: Call) -> Call:
    known_device(call.path("device"), call.gateway.settings.session)
    return call


def logged_in(call: Call) -> None:
    connected, paired = FLAGS[call.state]
    if not connected:
        text = "you are not connect to services server, please reconnect"
        raise Refused(401, refusal(401, "AUTHENTICATION_ERROR", text))
    if not paired:
        raise Refused(401, refusal(401, "AUTHENTICATION_ERROR", "you are not logged in"))


def done(act: Callable[[], Made]) -> Made:
    try:
        return act()
    except traffic.NotDone as problem:
        raise Refused(500, refusal(500, "INTERNAL_SERVER_ERROR", str(problem))) from problem
