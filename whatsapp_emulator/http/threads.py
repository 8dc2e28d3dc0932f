"""`/{phone number}/thread_control`, and the control API's side of it: what the other apps do."""

from collections.abc import Mapping
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from whatsapp_emulator import calls, numbers, sending, threads
from whatsapp_emulator.emulator import Emulator
from whatsapp_emulator.errors import GraphError, missing, wrong
from whatsapp_emulator.http import graph
from whatsapp_emulator.http.answers import Json, body_of, emulator_of
from whatsapp_emulator.http.phones import number_key, phone_of
from whatsapp_emulator.ids import digits_of
from whatsapp_emulator.store import customers
from whatsapp_emulator.threads import ROLES, Handover

METADATA_MAX = 2000
LONGEST_CALL_S = 24 * 3600


async def control(request: Request) -> Response:
    """{"messaging_product", "to" | "recipient", "action": pass | take | release, "metadata"?, "control_pass"?}"""
    emulator, number = graph.phone_number(request)
    body = await graph.json_body(request)
    if not isinstance(body, Mapping) or body.get("messaging_product") != "whatsapp":
        raise missing("messaging_product")
    if len(str(body.get("metadata") or "")) > METADATA_MAX:
        raise wrong("metadata", f"must be at most {METADATA_MAX} characters long.")
    phone = _phone(emulator, body)
    action = body.get("action")
    if action == "take":
        threads.take(emulator, number, phone)
    elif action in ("pass", "release"):
        threads.give_away(emulator, number, phone, _target(body) if action == "pass" else "")
    else:
        raise wrong("action", "must be one of {PASS, TAKE, RELEASE}.")
    return Json({"messaging_product": "whatsapp", "success": True})


async def thread(request: Request) -> Response:
    """POST {"owner": role or null, "metadata"?, "context"?}: another app moves control."""
    emulator, phone = emulator_of(request), phone_of(request)
    if request.method == "GET":
        return Json(threads.describe(emulator, number_key(request), phone))
    body = await body_of(request)
    owner, context = body.get("owner"), body.get("context")
    if owner is not None and owner not in ROLES:
        raise HTTPException(400, f"'owner' must be null or one of: {', '.join(ROLES)}.")
    if context is not None and not isinstance(context, dict):
        raise HTTPException(400, "'context' must be an object: a conversation_context.")
    number = numbers.of(emulator, number_key(request, body))
    handover = Handover(str(body.get("metadata") or ""), context)
    threads.moved_by_others(emulator, number, phone, owner or "", handover)
    return Json(threads.describe(emulator, number.key, phone))


async def other_app(request: Request) -> Response:
    """{"text"}: the app that controls the thread answers the customer."""
    emulator, phone, body = emulator_of(request), phone_of(request), await body_of(request)
    text = body.get("text")
    if not isinstance(text, str) or not 0 < len(text) <= sending.TEXT_MAX:
        raise HTTPException(400, f"'text' must be 1 to {sending.TEXT_MAX} characters.")
    number = numbers.of(emulator, number_key(request, body))
    return Json({"id": threads.other_app_sends(emulator, number, phone, text).wamid}, 201)


async def call(request: Request) -> Response:
    """{"answered_s"?: seconds}: without it nobody answered."""
    emulator, phone, body = emulator_of(request), phone_of(request), await body_of(request)
    answered = body.get("answered_s")
    number_given = isinstance(answered, int | float) and not isinstance(answered, bool)
    if answered is not None and not (number_given and 0 <= answered <= LONGEST_CALL_S):
        raise HTTPException(400, "'answered_s' must be a number of seconds, at most a day.")
    made = calls.customer_calls(emulator, phone, number=number_key(request, body), answered_s=answered)
    return Json({"id": made.wamid}, 201)


def _phone(emulator: Emulator, body: Mapping[str, Any]) -> str:
    if body.get("to"):
        return digits_of(str(body["to"])) or _nobody(str(body["to"]))
    if not body.get("recipient"):
        raise missing("to")
    found = customers.find_by_user_id(emulator.store.tx, str(body["recipient"]))
    return found.phone if found else _nobody(str(body["recipient"]))


def _nobody(given: str) -> str:
    raise GraphError(131009, f"'{given[:40]}' is nobody's phone or user id.")


def _target(body: Mapping[str, Any]) -> str:
    told = body.get("control_pass")
    role = told.get("target_role", "escalation") if isinstance(told, Mapping) else "escalation"
    if role not in ROLES:
        raise wrong("control_pass['target_role']", f"must be one of {{{', '.join(ROLES).upper()}}}.")
    return str(role)
