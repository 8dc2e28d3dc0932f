"""The nodes of the account: phone number, WhatsApp Business account and its subscription."""

from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from whatsapp_emulator import webhooks
from whatsapp_emulator.emulator import Emulator
from whatsapp_emulator.errors import GraphError
from whatsapp_emulator.http import graph, media
from whatsapp_emulator.http.answers import Json

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
# What `/control/account` can change: the state of the number and the account as the API reports it.
ACCOUNT = {
    "quality_rating": "GREEN",
    "can_send_message": "AVAILABLE",
    "code_verification_status": "VERIFIED",
    "is_on_biz_app": True,
}


async def node(request: Request) -> Response:
    """`GET /{version}/{node}?fields=...`: the phone number, the account, or a media id."""
    emulator = graph.entered(request)
    id_ = request.path_params["node"]
    if id_ == emulator.config.phone_number_id:
        return Json(_chosen(request, id_, _phone_fields(emulator), USUAL_PHONE_FIELDS))
    if id_ == emulator.config.waba_id:
        return Json(_chosen(request, id_, _account_fields(emulator), "name,currency,timezone_id"))
    return media.describe(emulator, request, id_)


async def phone_numbers(request: Request) -> Response:
    emulator = graph.business_account(request)
    id_ = emulator.config.phone_number_id
    return Json({"data": [_chosen(request, id_, _phone_fields(emulator), USUAL_PHONE_FIELDS)]})


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
    found = await webhooks.verify(emulator, request.app.state.client, str(url), token)
    if not found["verified"]:
        text = "(#2200) Callback verification failed: the challenge was not answered."
        raise GraphError(2200, message=text)
    emulator.set_options({"callback_url": str(url), "verify_token": token})


def _chosen(request: Request, id_: str, known: dict[str, Any], usual: str) -> dict[str, Any]:
    wanted = [name.strip() for name in request.query_params.get("fields", usual).split(",")]
    for name in wanted:
        if name and name not in known and name not in UNSET and name != "id":
            raise GraphError(100, message=f"(#100) Tried accessing nonexisting field ({name})")
    return {name: known[name] for name in wanted if name in known} | {"id": id_}


def _phone_fields(emulator: Emulator) -> dict[str, Any]:
    state = ACCOUNT | emulator.account
    return {
        "verified_name": emulator.options.business_name,
        "display_phone_number": "+" + emulator.config.display_phone_number,
        "code_verification_status": state["code_verification_status"],
        "quality_rating": state["quality_rating"],
        "platform_type": "CLOUD_API",
        "is_on_biz_app": state["is_on_biz_app"],
        "throughput": {"level": "STANDARD"},
        "status": "CONNECTED",
        "name_status": "APPROVED",
        "account_mode": "LIVE",
        "messaging_limit_tier": "TIER_1K",
        "webhook_configuration": {"application": emulator.options.callback_url},
        "health_status": _health(emulator, "PHONE_NUMBER", emulator.config.phone_number_id),
    }


def _account_fields(emulator: Emulator) -> dict[str, Any]:
    return {
        "name": emulator.options.business_name,
        "currency": "USD",
        "timezone_id": "1",
        "account_review_status": "APPROVED",
        "message_template_namespace": "emulator_namespace",
        "health_status": _health(emulator, "WABA", emulator.config.waba_id),
    }


def _health(emulator: Emulator, entity: str, id_: str) -> dict[str, Any]:
    """As in the page "Messaging and Calling Health Status" (2026-06-17)."""
    can = (ACCOUNT | emulator.account)["can_send_message"]
    entities = [{"entity_type": entity, "id": id_, "can_send_message": can}]
    if entity == "PHONE_NUMBER":
        entities.append({"entity_type": "WABA", "id": emulator.config.waba_id, "can_send_message": "AVAILABLE"})
    entities.append({"entity_type": "APP", "id": emulator.config.app_id, "can_send_message": "AVAILABLE"})
    return {"can_send_message": can, "entities": entities}


def _app(emulator: Emulator) -> dict[str, Any]:
    app = {"id": emulator.config.app_id, "name": "Emulated app", "link": "https://example.invalid/"}
    return {"whatsapp_business_api_data": app, "override_callback_uri": emulator.options.callback_url}
