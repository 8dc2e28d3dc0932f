"""A gateway in GOWA's shape (its OpenAPI file 9.0.0, August 2026). Its state must be polled."""

import base64
import binascii
import hmac
from dataclasses import replace
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from whatsapp_emulator import config as configuration
from whatsapp_emulator.http.answers import Json
from whatsapp_emulator.http.gateways.front import Call, Refused, routes
from whatsapp_emulator.linked import gowa_events, qr, sessions, traffic, waha_events
from whatsapp_emulator.linked.gateways import Gateway
from whatsapp_emulator.linked.sessions import Session
from whatsapp_emulator.linked.traffic import Words
from whatsapp_emulator.store import groups
from whatsapp_emulator.store.groups import Group

WEBHOOK = ("webhook_url", "webhook_secret", "webhook_events")
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


def entrance(request: Request, gateway: Gateway) -> None:
    settings = gateway.settings
    scheme, _, given = request.headers.get("authorization", "").partition(" ")
    right = f"{settings.username}:{settings.password}".encode()
    if scheme.lower() != "basic" or not hmac.compare_digest(_decoded(given), right):
        raise Refused(401, _refusal(401, "UNAUTHORIZED", "Unauthorized"))
    wanted = request.headers.get("x-device-id") or request.query_params.get("device_id") or ""
    _known_device(wanted or settings.session, settings.session)


def health(_: Request) -> Response:
    return Response("OK", media_type="text/plain")


def status(call: Call) -> Response:
    return _ok("Connection status retrieved", _flags(call) | {"jid": _jid(call)})


def device_status(call: Call) -> Response:
    return _ok("Device status", _flags(_of_device(call)))


def devices(call: Call) -> Response:
    return _ok("List devices", [_device(call)])


def one_device(call: Call) -> Response:
    return _ok("Device info", _device(_of_device(call)))


def login(call: Call) -> Response:
    """Begins the pairing by QR code; the picture has an address of its own."""
    if call.state == "working":
        raise Refused(400, _refusal(400, "ALREADY_LOGGED_IN", "you are already logged in."))
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
    return _ok("Login success", results)


def picture(call: Call) -> Response:
    shown = call.gateway.showing(call.emulator.clock.now())
    if call.path("name") != f"scan-qr-{int(shown.since)}-{shown.qr}.png":
        raise Refused(404, _refusal(404, "NOT_FOUND", "file not found"))
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
    return _ok("Passkey pairing status", results)


def logout(call: Call) -> Response:
    """The device's slot stays, without a session."""
    call.put(replace(call.gateway, session=Session("logged_out", call.emulator.clock.now(), paired=False)))
    return _ok("Success logout", None)


def reconnect(call: Call) -> Response:
    if not call.gateway.session.paired:
        raise Refused(401, _refusal(401, "AUTHENTICATION_ERROR", "you are not logged in"))
    call.put(replace(call.gateway, session=sessions.restart(call.gateway.session, call.emulator.clock.now())))
    return _ok("Reconnect success", None)


def webhook(call: Call) -> Response:
    """GET shows, PATCH sets: an empty address means none."""
    _of_device(call)
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
    return _ok("Device webhook retrieved", results)


def send_message(call: Call) -> Response:
    chat, text = call.text("phone"), call.text("message")
    if not chat or not text:
        problem = f"{'message' if chat else 'phone'}: cannot be blank."
        raise Refused(400, _refusal(400, "VALIDATION_ERROR", problem))
    _logged_in(call)
    words = Words(text, call.text("reply_message_id") or None)
    said = _done(call, lambda: traffic.gateway_sends(call.emulator, call.gateway, chat, words))
    return _ok("Message sent", {"message_id": said.id, "status": f"Message sent to {chat} (server timestamp)"})


def info_from_link(call: Call) -> Response:
    _logged_in(call)
    group = _done(call, lambda: traffic.invited(call.emulator, call.query("link")))
    return _ok("Success get group info from link", _info(group))


def join_with_link(call: Call) -> Response:
    _logged_in(call)
    group = _done(call, lambda: traffic.join(call.emulator, call.gateway, call.text("link")))
    return _ok("Success joined group", {"group_id": group.id})


def leave(call: Call) -> Response:
    traffic.leave(call.emulator, call.gateway, _mine(call, call.text("group_id")))
    return _ok("Success leave group", None)


def group_info(call: Call) -> Response:
    return _ok("Success get group info", _listed(_mine(call, call.query("group_id"))))


def own_groups(call: Call) -> Response:
    _logged_in(call)
    return _ok("Success get list groups", {"data": [_listed(one) for one in _own(call)]})


def _listed(group: Group) -> dict[str, Any]:
    names = [{"JID": one.lid, "IsAdmin": one.role == "admin"} for one in group.members]
    return {"JID": group.id, "Name": group.name, "GroupCreated": gowa_events.stamp(group.at), "Participants": names}


def _info(group: Group) -> dict[str, Any]:
    return {
        "group_id": group.id,
        "name": group.name,
        "topic": "",
        "created_at": gowa_events.stamp(group.at),
        "participant_count": group.size,
        "is_locked": False,
        "is_announce": False,
        "is_ephemeral": False,
        "description": "",
    }


def _own(call: Call) -> list[Group]:
    return [one for one in groups.every(call.emulator.store.tx) if call.gateway.name in one.joined]


def _mine(call: Call, id_: str) -> Group:
    _logged_in(call)
    found = next((one for one in _own(call) if one.id == id_), None)
    if found is None:
        raise Refused(500, _refusal(500, "INTERNAL_SERVER_ERROR", traffic.NOT_IN_GROUP))
    return found


def _done(call: Call, act: Any) -> Any:
    try:
        return act()
    except traffic.NotDone as problem:
        raise Refused(500, _refusal(500, "INTERNAL_SERVER_ERROR", str(problem))) from problem


def _logged_in(call: Call) -> None:
    connected, logged_in = FLAGS[call.state]
    if not connected:
        text = "you are not connect to services server, please reconnect"
        raise Refused(401, _refusal(401, "AUTHENTICATION_ERROR", text))
    if not logged_in:
        raise Refused(401, _refusal(401, "AUTHENTICATION_ERROR", "you are not logged in"))


def _flags(call: Call) -> dict[str, Any]:
    connected, logged_in = FLAGS[call.state]
    return {"device_id": call.gateway.settings.session, "is_connected": connected, "is_logged_in": logged_in}


def _device(call: Call) -> dict[str, Any]:
    connected, logged_in = FLAGS[call.state]
    words = {(True, True): "logged_in", (True, False): "connected"}
    settings = call.gateway.settings
    return {
        "id": settings.session,
        "phone_number": settings.phone if call.gateway.session.paired else "",
        "display_name": settings.display_name,
        "state": words.get((connected, logged_in), "connecting" if call.state == "starting" else "disconnected"),
        "jid": _jid(call),
        "created_at": gowa_events.stamp(call.gateway.session.since),
    }


def _jid(call: Call) -> str:
    paired = call.gateway.session.paired
    return f"{call.gateway.settings.phone}@s.whatsapp.net" if paired else ""


def _of_device(call: Call) -> Call:
    _known_device(call.path("device"), call.gateway.settings.session)
    return call


def _known_device(wanted: str, known: str) -> None:
    if wanted != known:
        text = "device not found; create a device first from /api/devices or provide a valid X-Device-Id"
        raise Refused(404, _refusal(404, "DEVICE_NOT_FOUND", text) | {"results": {"device_id": wanted}})


def _ok(message: str, results: Any) -> Response:
    return Json({"status": 200, "code": "SUCCESS", "message": message, "results": results})


def _refusal(status_code: int, code: str, message: str) -> dict[str, Any]:
    return {"status": status_code, "code": code, "message": message, "results": None}


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
        ("GET", "/group/info-from-link", info_from_link),
        ("POST", "/group/join-with-link", join_with_link),
        ("POST", "/group/leave", leave),
        ("GET", "/group/info", group_info),
        ("GET", "/user/my/groups", own_groups),
    ],
)
