"""The control API of the business itself: its numbers, its account, and what Meta tells of them."""

from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from whatsapp_emulator import accounts, ids, numbers
from whatsapp_emulator.http.answers import Json, body_of, emulator_of
from whatsapp_emulator.http.phones import number_key
from whatsapp_emulator.store.numbers import Number

KNOWN = ("phone_number_id", "display_phone_number", "name", "callback_url")


async def every(request: Request) -> Response:
    """POST adds one: {"display_phone_number", "name"?, "phone_number_id"?, "callback_url"?}; again: changes it."""
    emulator = emulator_of(request)
    if request.method == "POST":
        return Json(_told(numbers.add(emulator, _number(request, await body_of(request)))), 201)
    return Json({"items": [_told(one) for one in numbers.every(emulator)]})


async def account(request: Request) -> Response:
    """What the API reports about a number (`?number=`): quality, health, verification, coexistence."""
    emulator, key = emulator_of(request), number_key(request)
    if request.method == "POST":
        said = await body_of(request)
        for name, value in said.items():
            _check(name, value)
        emulator.set_account(key, said)
    return Json(accounts.state(emulator, key))


async def account_event(request: Request) -> Response:
    """{"event": "PARTNER_REMOVED", "reason"?, "initiated_by"?}: told by `account_update`, and what follows from it."""
    emulator, body = emulator_of(request), await body_of(request)
    event = body.get("event")
    if not isinstance(event, str) or event not in accounts.EVENTS:
        raise HTTPException(400, f"'event' must be one of: {', '.join(accounts.EVENTS)}.")
    reason, by = body.get("reason", "PRIMARY_INACTIVITY"), body.get("initiated_by", "SYSTEM")
    accounts.tell_event(emulator, event, reason=str(reason), initiated_by=str(by))
    return Json(accounts.state(emulator))


def _check(name: str, value: Any) -> None:
    if name not in accounts.USUAL:
        raise HTTPException(400, f"There is no '{name}' here. Use one of: {', '.join(accounts.USUAL)}.")
    wanted = type(accounts.USUAL[name])
    if not isinstance(value, wanted):
        raise HTTPException(400, f"'{name}' must be of type {wanted.__name__}.")
    if name == "health_errors" and not all(isinstance(one, dict) for one in value):
        raise HTTPException(400, "'health_errors' must be a list of objects with 'error_code' and so on.")


def _number(request: Request, body: dict[str, Any]) -> Number:
    emulator = emulator_of(request)
    for name, value in body.items():
        if name not in KNOWN or not isinstance(value, str):
            raise HTTPException(400, f"'{name}' is unknown, or not a string. Use {', '.join(KNOWN)}.")
    phone = ids.digits_of(body.get("display_phone_number", ""))
    if not phone:
        raise HTTPException(400, "'display_phone_number' must be 5 to 20 digits.")
    wanted = body.get("phone_number_id") or f"1{phone.zfill(14)}"
    if wanted == emulator.config.phone_number_id:
        raise HTTPException(409, "That is the number the emulator was started with.")
    return Number(wanted, wanted, phone, body.get("name", emulator.options.business_name), body.get("callback_url", ""))


def _told(number: Number) -> dict[str, Any]:
    return {name: getattr(number, name) for name in KNOWN}
