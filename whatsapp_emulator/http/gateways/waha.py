"""A gateway in WAHA's shape: sessions, pairing and sending (WAHA docs, July 2026; OpenAPI file 2026.7.1)."""

import base64
import hmac
from dataclasses import replace
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from whatsapp_emulator.http.answers import Json
from whatsapp_emulator.http.gateways import waha_groups
from whatsapp_emulator.http.gateways.front import Call, Refused, routes
from whatsapp_emulator.http.gateways.waha_answers import bad, failed, in_session, need, of_session, working
from whatsapp_emulator.linked import hooks, qr, sessions, traffic, waha_events
from whatsapp_emulator.linked.gateways import Gateway
from whatsapp_emulator.linked.traffic import Words
from whatsapp_emulator.store import groups, linked


def entrance(request: Request, gateway: Gateway) -> None:
    given = request.headers.get("x-api-key", "")
    if not hmac.compare_digest(given.encode(), gateway.settings.api_key.encode()):
        raise Refused(401, {"statusCode": 401, "message": "Unauthorized"})


def every_session(call: Call) -> Response:
    """Stopped ones only when they are asked for."""
    shown = call.state != "stopped" or call.query("all") == "true"
    return Json([session_info(call)] if shown else [])


def create_session(call: Call) -> Response:
    """The one session there is can be given its config this way too."""
    if call.text("name") not in ("", call.gateway.settings.session):
        raise Refused(422, {"error": f"This emulator has one session: '{call.gateway.settings.session}'."})
    return Json(_configured(call), 201)


def update_session(call: Call) -> Response:
    return Json(_configured(of_session(call)))


def one_session(call: Call) -> Response:
    return Json(session_info(of_session(call)))


def who(call: Call) -> Response:
    paired = of_session(call).gateway.session.paired
    return Json(waha_events.me(call.gateway) if paired else None)


def start(call: Call) -> Response:
    return _moved(call, sessions.start)


def stop(call: Call) -> Response:
    return _moved(call, sessions.stop)


def restart(call: Call) -> Response:
    return _moved(call, sessions.restart)


def logout(call: Call) -> Response:
    return _moved(call, sessions.logout)


def qr_code(call: Call) -> Response:
    """Raw, as a picture, or as a picture in JSON for those who accept that only."""
    need(of_session(call), "scan_qr")
    shown = call.gateway.showing(call.emulator.clock.now())
    text = qr.value(call.gateway.name, shown.since, shown.qr)
    if call.query("format") == "raw":
        return Json({"value": text})
    picture = qr.png(text)
    if "application/json" in call.request.headers.get("accept", ""):
        return Json({"mimetype": "image/png", "data": base64.b64encode(picture).decode()})
    return Response(picture, media_type="image/png")


def passkey_challenge(call: Call) -> Response:
    need(of_session(call), "passkey")
    return Json(waha_events.challenge(call.gateway, call.gateway.showing(call.emulator.clock.now())))


def send_text(call: Call) -> Response:
    need(in_session(call), "working")
    chat, text = call.text("chatId"), call.text("text")
    if not chat or not text:
        raise bad(f"{'text' if chat else 'chatId'} should not be empty")
    words = Words(text, _bare_id(call.text("reply_to")), call.text("id") or None)
    try:
        said = traffic.gateway_sends(call.emulator, call.gateway, chat, words)
    except traffic.NotDone as problem:
        raise failed(call, str(problem)) from problem
    group = groups.find_by_id(call.emulator.store.tx, said.chat)
    return Json(waha_events.message(call.gateway, said, group, None), 201)


def accepted(call: Call) -> Response:
    """Read and typing marks: taken, and nothing follows."""
    need(in_session(call), "working")
    return Json({}, 201)


def phone_of_lid(call: Call) -> Response:
    working(call)
    phone = linked.phone_behind(call.emulator.store.tx, call.path("lid"))
    return Json({"lid": call.path("lid"), "pn": f"{phone}@c.us" if phone else None})


def version(call: Call) -> Response:
    return Json(waha_events.environment(call.gateway))


def session_info(call: Call) -> dict[str, Any]:
    gateway = call.gateway
    return {
        "name": gateway.settings.session,
        "status": waha_events.STATUSES[call.state],
        "config": gateway.config or {},
        "me": waha_events.me(gateway) if gateway.session.paired else None,
        "presence": None,
        "timestamps": {"activity": int(call.emulator.clock.now() * 1000)},
        "engine": {"engine": gateway.settings.engine},
    }


def _moved(call: Call, move: Any) -> Response:
    gateway = of_session(call).gateway
    call.put(replace(gateway, session=move(gateway.session, call.emulator.clock.now())))
    return Json(session_info(_now(call)), 201)


def _configured(call: Call) -> dict[str, Any]:
    config = call.body.get("config")
    if not isinstance(config, dict):
        return session_info(call)
    gateway = replace(call.gateway, config=config)
    try:
        hooks.targets(gateway)
    except (ValueError, TypeError, OverflowError) as problem:
        raise bad(f"config: {problem}") from problem
    return session_info(_now(call, call.put(gateway)))


def _now(call: Call, gateway: Gateway | None = None) -> Call:
    return replace(call, gateway=gateway or call.emulator.gateways[call.gateway.name])


def _bare_id(given: str) -> str | None:
    """`false_15550001@c.us_3EB0...` and `3EB0...` name the same message."""
    parts = given.split("_")
    return (parts[2] if len(parts) > 2 else given) or None


ROUTES = routes(
    "waha",
    entrance,
    [
        ("GET", "/api/version", version),
        ("GET", "/api/server/version", version),
        ("GET", "/api/sessions", every_session),
        ("POST", "/api/sessions", create_session),
        ("GET", "/api/sessions/{session}", one_session),
        ("PUT", "/api/sessions/{session}", update_session),
        ("GET", "/api/sessions/{session}/me", who),
        ("POST", "/api/sessions/{session}/start", start),
        ("POST", "/api/sessions/{session}/stop", stop),
        ("POST", "/api/sessions/{session}/restart", restart),
        ("POST", "/api/sessions/{session}/logout", logout),
        ("POST", "/api/sendText", send_text),
        ("POST", "/api/sendSeen", accepted),
        ("POST", "/api/startTyping", accepted),
        ("POST", "/api/stopTyping", accepted),
        ("GET", "/api/{session}/auth/qr", qr_code),
        ("GET", "/api/{session}/auth/passkey/challenge", passkey_challenge),
        ("GET", "/api/{session}/lids/{lid}", phone_of_lid),
        *waha_groups.HANDLERS,
    ],
)
