"""A gateway in GOWA's shape (its OpenAPI file 9.0.0, August 2026). Its state must be polled."""

import base64
import binascii
import hmac
from dataclasses import replace
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from whatsapp_emulator import config as configuration
from whatsapp_emulator.http.gateways import gowa_groups
from whatsapp_emulator.http.gateways.front import Call, Refused, routes
from whatsapp_emulator.http.gateways.gowa_answers import FLAGS, done, known_device, logged_in, of_device, ok, refusal
from whatsapp_emulator.linked import gowa_events, qr, sessions, traffic, waha_events
from whatsapp_emulator.linked.gateways import Gateway
from whatsapp_emulator.linked.sessions import Session
from whatsapp_emulator.linked.traffic import Words

WEBHOOK = ("webhook_url", "webhook_secret", "webhook_events")


def entrance(request: Request, gateway: Gateway) -> None:
    settings = gateway.settings
    scheme, _, given = request.headers.get("authorization", "").partition(" ")
    right = f"{settings.username}:{settings.password}".encode()
    if scheme.lower() != "basic" or not hmac.compare_digest(_decoded(given), right):
        raise Refused(401, refusal(401, "UNAUTHORIZED", "Unauthorized"))
    wanted = request.headers.get("x-device-id") or request.query_params.get("device_id") or ""
    known_device(wanted or settings.session, settings.session)


def health(_: Request) -> Response:
    return Response("OK", media_type="text/plain")


def status(call: Call) -> Response:
    return ok("Connection status retrieved", _flags(call) | {"jid": _jid(call)})


def device_status(call: Call) -> Response:
    return ok("Device status", _flags(of_device(call)))


def devices(call: Call) -> Response:
    return ok("List devices", [_device(call)])


def one_device(call: Call) -> Response:
    return ok("Device info", _device(of_device(call)))


def login(call: Call) -> Response:
    """Begins the pairing by QR code; the picture has an address of its own."""
    if call.state == "working":
        raise Refused(400, refusal(400, "ALREADY_LOGGED_IN", "you are already logged in."))
    now = call.emulator.clock.now()
    if call.state not in ("scan_qr", "passkey", "banned"):
        call.put(replace(call.gateway, session=Session("scan_qr", now, paired=False)))
    shown = call.emulator.gateways[call.gateway.name].showing(now)
    picture = f"statics/images/qrcode/scan-qr-{int(shown.since)}-{shown.qr}.png"
    results = {
        "device_id": call.gateway.settings.session,
        "qr_link": f"{call.request.base_url}gateways/gowa/{picture}",
        "qr_duration": int(call.gateway.settings.qr_s),
    }
    return ok("Login success", results)


def picture(call: Call) -> Response:
    shown = call.gateway.showing(call.emulator.clock.now())
    if call.path("name") != f"scan-qr-{int(shown.since)}-{shown.qr}.png":
        raise Refused(404, refusal(404, "NOT_FOUND", "file not found"))
    return Response(qr.png(qr.value("gowa", shown.since, shown.qr)), media_type="image/png")


def passkey(call: Call) -> Response:
    shown = call.gateway.showing(call.emulator.clock.now())
    asked = shown.state == "passkey"
    results = {
        "device_id": call.gateway.settings.session,
        "status": "awaiting_response" if asked else "none",
        "challenge": waha_events.challenge(call.gateway, shown) | {"rpId": "whatsapp.com"} if asked else None,
        "skip_handoff_ux": False,
    }
    return ok("Passkey pairing status", results)


def logout(call: Call) -> Response:
    """The device's slot stays, without a session."""
    call.put(replace(call.gateway, session=Session("logged_out", call.emulator.clock.now(), paired=False)))
    return ok("Success logout", None)


def reconnect(call: Call) -> Response:
    if not call.gateway.session.paired:
        raise Refused(401, refusal(401, "AUTHENTICATION_ERROR", "you are not logged in"))
    call.put(replace(call.gateway, session=sessions.restart(call.gateway.session, call.emulator.clock.now())))
    return ok("Reconnect success", None)


def webhook(call: Call) -> Response:
    """GET shows, PATCH sets: an empty address means none."""
    of_device(call)
    if call.request.method == "PATCH":
        said = {name: call.text(name) for name in WEBHOOK if name in call.body}
        settings = configuration.changed(call.gateway.settings, said)
        call = replace(call, gateway=call.put(replace(call.gateway, settings=settings)))
    settings = call.gateway.settings
    results = {
        "device_id": settings.session,
        "webhook_url": settings.webhook_url,
        "webhook_secret": settings.webhook_secret,
        "webhook_events": settings.webhook_events,
        "webhook_insecure_skip_verify": False,
    }
    return ok("Device webhook retrieved", results)


def send_message(call: Call) -> Response:
    chat, text = call.text("phone"), call.text("message")
    if not chat or not text:
        problem = f"{'message' if chat else 'phone'}: cannot be blank."
        raise Refused(400, refusal(400, "VALIDATION_ERROR", problem))
    logged_in(call)
    words = Words(text, call.text("reply_message_id") or None)
    said = done(lambda: traffic.gateway_sends(call.emulator, call.gateway, chat, words))
    return ok("Message sent", {"message_id": said.id, "status": f"Message sent to {chat} (server timestamp)"})


def _flags(call: Call) -> dict[str, Any]:
    connected, paired = FLAGS[call.state]
    return {"device_id": call.gateway.settings.session, "is_connected": connected, "is_logged_in": paired}


def _device(call: Call) -> dict[str, Any]:
    connected, paired = FLAGS[call.state]
    words = {(True, True): "logged_in", (True, False): "connected"}
    settings = call.gateway.settings
    return {
        "id": settings.session,
        "phone_number": settings.phone if call.gateway.session.paired else "",
        "display_name": settings.display_name,
        "state": words.get((connected, paired), "connecting" if call.state == "starting" else "disconnected"),
        "jid": _jid(call),
        "created_at": gowa_events.stamp(call.gateway.session.since),
    }


def _jid(call: Call) -> str:
    paired = call.gateway.session.paired
    return f"{call.gateway.settings.phone}@s.whatsapp.net" if paired else ""


def _decoded(given: str) -> bytes:
    try:
        return base64.b64decode(given, validate=True)
    except (binascii.Error, ValueError):
        return b""


ROUTES = routes(
    "gowa",
    entrance,
    [
        ("GET", "/app/login", login),
        ("GET", "/app/logout", logout),
        ("GET", "/app/reconnect", reconnect),
        ("GET", "/app/status", status),
        ("GET", "/app/passkey", passkey),
        ("GET", "/app/devices", devices),
        ("GET", "/devices", devices),
        ("GET", "/devices/{device}", one_device),
        ("GET", "/devices/{device}/status", device_status),
        ("GET", "/devices/{device}/login", login),
        ("POST", "/devices/{device}/logout", logout),
        ("POST", "/devices/{device}/reconnect", reconnect),
        ("GET", "/devices/{device}/webhook", webhook),
        ("PATCH", "/devices/{device}/webhook", webhook),
        ("GET", "/statics/images/qrcode/{name}", picture),
        ("POST", "/send/message", send_message),
        *gowa_groups.HANDLERS,
    ],
)
