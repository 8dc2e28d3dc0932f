"""The control API: play the people, turn the clock, break things, read what happened. README.md lists it."""

from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from whatsapp_emulator import config as configuration
from whatsapp_emulator import faults as switches
from whatsapp_emulator import numbers, webhooks
from whatsapp_emulator import templates as reviews
from whatsapp_emulator.config import BadOption
from whatsapp_emulator.faults import BadFault, Faults
from whatsapp_emulator.http.answers import Json, body_of, emulator_of
from whatsapp_emulator.http.phones import number_key
from whatsapp_emulator.store import hooks, journal, linked, messages, queue, templates

LONGEST_STEP_S = 100 * 365 * 24 * 3600
SIGNATURES = ("right", "bad", "none")


async def clock(request: Request) -> Response:
    emulator = emulator_of(request)
    if request.method == "POST":
        seconds = (await body_of(request)).get("advance_s")
        if isinstance(seconds, bool) or not isinstance(seconds, int | float) or not 0 <= seconds <= LONGEST_STEP_S:
            raise HTTPException(400, "'advance_s' must be a number of seconds, 0 or more.")
        emulator.advance(float(seconds))
    return Json({"now": emulator.clock.now(), "offset_s": emulator.clock.offset_s})


async def faults(request: Request) -> Response:
    emulator = emulator_of(request)
    try:
        if request.method == "POST":
            emulator.set_faults(switches.changed(emulator.faults, await body_of(request)))
        elif request.method == "DELETE":
            emulator.set_faults(Faults())
    except BadFault as problem:
        raise HTTPException(400, str(problem)) from problem
    return Json(switches.as_json(emulator.faults))


async def config(request: Request) -> Response:
    """`verify: true` also sends the verification challenge to the callback URL."""
    emulator = emulator_of(request)
    verified: dict[str, Any] = {}
    if request.method == "POST":
        said = await body_of(request)
        verify = bool(said.pop("verify", False))
        try:
            emulator.set_options(said)
        except BadOption as problem:
            raise HTTPException(400, str(problem)) from problem
        verified = await _verified(request) if verify else {}
    fixed = emulator.config
    identity = {
        "phone_number_id": fixed.phone_number_id,
        "waba_id": fixed.waba_id,
        "app_id": fixed.app_id,
        "display_phone_number": fixed.display_phone_number,
    }
    return Json({**configuration.as_json(emulator.options), **identity, **verified})


async def verification(request: Request) -> Response:
    return Json((await _verified(request))["verification"])


async def _verified(request: Request) -> dict[str, Any]:
    emulator = emulator_of(request)
    options = emulator.options
    _need_callback(options.callback_url)
    found = await webhooks.verify(emulator, request.app.state.client, options.callback_url, options.verify_token)
    return {"verification": found}


async def raw_webhook(request: Request) -> Response:
    """Sends the body as it is to the callback URL; or, for GET, tells of the last deliveries."""
    emulator = emulator_of(request)
    if request.method == "GET":
        return Json({"items": list(emulator.attempts), "waiting": queue.waiting(emulator.store.tx)})
    sign = request.query_params.get("signature", "right")
    if sign not in SIGNATURES:
        raise HTTPException(400, f"'signature' must be one of {', '.join(SIGNATURES)}.")
    key = number_key(request)
    _need_callback(numbers.callback_of(emulator, key))
    body = await request.body()
    return Json(await webhooks.post(emulator, request.app.state.client, body, sign=sign, number=key))


async def event(request: Request) -> Response:
    """Any other webhook field, through the durable queue: {"field", "value", "entry_id"?}."""
    emulator = emulator_of(request)
    body = await body_of(request)
    field, value = body.get("field"), body.get("value")
    if not isinstance(field, str) or not isinstance(value, dict):
        raise HTTPException(400, "Give 'field' (a webhook field's name) and 'value' (an object).")
    key = number_key(request, body)
    with emulator.store.change() as tx:
        change = {"value": value, "field": field}
        entry_id = str(body.get("entry_id") or "")
        webhooks.announce(emulator, tx, change, lane="account", entry_id=entry_id, number=key)
    return Json({"queued": True}, 202)


async def template(request: Request) -> Response:
    """Review a template: {"name", "language", "status"?, "category"?, "reason"?}; the app is told by webhook."""
    emulator = emulator_of(request)
    body = await body_of(request)
    known = templates.find(emulator.store.tx, str(body.get("name")), str(body.get("language")))
    status, category = body.get("status"), body.get("category")
    if known is None or not isinstance(status or category, str):
        raise HTTPException(404, "Give 'name' and 'language' of a known template, and its new 'status' or 'category'.")
    new = reviews.reviewed(
        emulator,
        known,
        status=str(status or known.status).upper(),
        category=str(category or known.category).upper(),
        reason=str(body.get("reason") or "NONE"),
    )
    return Json({"name": new.name, "language": new.language, "status": new.status, "category": new.category})


async def accepted(request: Request) -> Response:
    after = request.query_params.get("after", "0")
    if not after.isdigit():
        raise HTTPException(400, "'after' must be a whole number: the last 'n' you have seen.")
    return Json({"items": journal.after(emulator_of(request).store.tx, int(after))})


async def pending(request: Request) -> Response:
    """What is still on its way; all zero means that nothing more will happen by itself."""
    tx = emulator_of(request).store.tx
    webhooks_waiting = queue.waiting(tx) + hooks.waiting(tx)
    return Json({"webhooks": webhooks_waiting, "statuses": messages.statuses_waiting(tx) + linked.acks_waiting(tx)})


def _need_callback(url: str) -> None:
    if not url:
        raise HTTPException(409, 'No callback URL is set. POST {"callback_url": ...} to /control/config first.')
