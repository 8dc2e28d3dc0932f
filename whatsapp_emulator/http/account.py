"""The nodes of the account: phone number, WhatsApp Business account and its subscription."""

from dataclasses import replace
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from whatsapp_emulator import accounts, numbers, webhooks
from whatsapp_emulator.emulator import Emulator
from whatsapp_emulator.errors import GraphError
from whatsapp_emulator.http import graph, media
from whatsapp_emulator.http.answers import Json
from whatsapp_emulator.store.numbers import Number

USUAL_PHONE_FIELDS = (
    "verified_name,code_verification_status,display_phone_number,quality_rating,platform_type,throughput"
)
# Fields the nodes have, but not for this number: asked for, they are left out of the answer without an error.
UNSET = {
    "certificate",
    "conversational_automation",
    "country_code",
    "country_dial_code",
    "eligibility_for_api_business_global_search",
    "is_official_business_account",
    "is_pin_enabled",
    "is_preverified_number",
    "last_onboarded_time",
    "new_certificate",
    "new_name_status",
    "quality_score",
    "search_visibility",
    "username",
    "whatsapp_business_manager_messaging_limit",
}


async def node(request: Request) -> Response:
    """`GET /{version}/{node}?fields=...`: the phone number, the account, or a media id."""
    emulator = graph.entered(request)
    id_ = request.path_params["node"]
    if number := numbers.find(emulator, id_):
        return Json(_chosen(request, id_, _phone_fields(emulator, number), USUAL_PHONE_FIELDS))
    if id_ == emulator.config.waba_id:
        return Json(_chosen(request, id_, _account_fields(emulator), "name,currency,timezone_id"))
    return media.describe(emulator, request, id_)


async def phone_numbers(request: Request) -> Response:
    emulator = graph.business_account(request)
    known = [(one.phone_number_id, _phone_fields(emulator, one)) for one in numbers.every(emulator)]
    return Json({"data": [_chosen(request, id_, fields, USUAL_PHONE_FIELDS) for id_, fields in known]})


async def change_number(request: Request) -> Response:
    """`POST /{phone number}`: a callback URL of its own ("Webhook overrides"); others are taken and kept nowhere."""
    emulator, number = graph.phone_number(request)
    body = await graph.json_body(request)
    wanted = body.get("webhook_configuration") if isinstance(body, dict) else None
    if isinstance(wanted, dict):
        url = str(wanted.get("override_callback_uri") or "")
        if url:
            await _verified(emulator, request, url, str(wanted.get("verify_token", "")))
        _set_callback(emulator, number, url)
    return Json({"success": True})


def _set_callback(emulator: Emulator, number: Number, url: str) -> None:
    if number.key:
        numbers.add(emulator, replace(number, callback_url=url))
    elif url:
        emulator.set_options({"callback_url": url})


async def subscription(request: Request) -> Response:
    """`/{waba}/subscribed_apps` ("Managing webhooks", 2026-06-30; "Webhook overrides")."""
    emulator = graph.business_account(request)
    if request.method == "GET":
        return Json({"data": [_app(emulator)] if emulator.subscribed else []})
    if request.method == "POST" and await request.body():
        await _override(emulator, request)
    emulator.set_subscribed(request.method == "POST")
    return Json({"success": True})


async def _override(emulator: Emulator, request: Request) -> None:
    """A callback URL of its own, which has to pass the challenge first."""
    body = await graph.json_body(request)
    url = body.get("override_callback_uri") if isinstance(body, dict) else None
    if not url:
        return
    token = str(body.get("verify_token", ""))
    await _verified(emulator, request, str(url), token)
    emulator.set_options({"callback_url": str(url), "verify_token": token})


async def _verified(emulator: Emulator, request: Request, url: str, token: str) -> None:
    found = await webhooks.verify(emulator, request.app.state.client, url, token)
    if not found["verified"]:
        text = "(#2200) Callback verification failed: the challenge was not answered."
        raise GraphError(2200, message=text)


def _chosen(request: Request, id_: str, known: dict[str, Any], usual: str) -> dict[str, Any]:
    wanted = [name.strip() for name in request.query_params.get("fields", usual).split(",")]
    for name in wanted:
        if name and name not in known and name not in UNSET and name != "id":
            raise GraphError(100, message=f"(#100) Tried accessing nonexisting field ({name})")
    return {name: known[name] for name in wanted if name in known} | {"id": id_}


def _phone_fields(emulator: Emulator, number: Number) -> dict[str, Any]:
    state = accounts.state(emulator, number.key)
    return {
        "verified_name": number.name,
        "display_phone_number": "+" + number.display_phone_number,
        "code_verification_status": state["code_verification_status"],
        "quality_rating": state["quality_rating"],
        "platform_type": "CLOUD_API",
        "is_on_biz_app": state["is_on_biz_app"],
        "throughput": {"level": "STANDARD"},
        "status": "CONNECTED" if state["connected"] else "DISCONNECTED",
        "name_status": "APPROVED",
        "account_mode": "LIVE",
        "messaging_limit_tier": "TIER_1K",
        "webhook_configuration": _callbacks(emulator, number),
        "health_status": _health(emulator, number),
    }


def _account_fields(emulator: Emulator) -> dict[str, Any]:
    return {
        "name": emulator.options.business_name,
        "currency": "USD",
        "timezone_id": "1",
        "account_review_status": "APPROVED",
        "message_template_namespace": "emulator_namespace",
        "health_status": _health(emulator, None),
    }


def _callbacks(emulator: Emulator, number: Number) -> dict[str, str]:
    own = {"phone_number": number.callback_url} if number.callback_url else {}
    return own | {"application": emulator.options.callback_url}


def _health(emulator: Emulator, number: Number | None) -> dict[str, Any]:
    """As in the page "Messaging and Calling Health Status" (2026-06-17); its errors name their entity."""
    state, config = accounts.state(emulator, number.key if number else ""), emulator.config
    ids = {"WABA": config.waba_id, "BUSINESS": accounts.PORTFOLIO_ID, "APP": config.app_id}
    entities = {kind: {"entity_type": kind, "id": id_, "can_send_message": "AVAILABLE"} for kind, id_ in ids.items()}
    target = "PHONE_NUMBER" if number else "WABA"
    if number:
        own = {"entity_type": target, "id": number.phone_number_id, "can_send_message": "AVAILABLE"}
        entities = {target: own, **entities}
    entities[target]["can_send_message"] = state["can_send_message"]
    for error in state["health_errors"]:
        _add_error(entities.get(error.get("entity_type", target), entities[target]), error)
    can = [str(one["can_send_message"]) for one in entities.values()]
    worst = next((one for one in ("BLOCKED", "LIMITED") if one in can), "AVAILABLE")
    return {"can_send_message": worst, "entities": list(entities.values())}


def _add_error(entity: dict[str, Any], error: dict[str, Any]) -> None:
    told = {name: error.get(name, "") for name in ("error_code", "error_description", "possible_solution")}
    entity.setdefault("errors", []).append(told)
    entity["can_send_message"] = "BLOCKED"


def _app(emulator: Emulator) -> dict[str, Any]:
    app = {"id": emulator.config.app_id, "name": "Emulated app", "link": "https://example.invalid/"}
    return {"whatsapp_business_api_data": app, "override_callback_uri": emulator.options.callback_url}
