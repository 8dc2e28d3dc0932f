"""The control API of linked phones: gateways, their faults, groups, and who writes in them."""

import sqlite3
from collections.abc import Callable
from dataclasses import asdict, replace
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from whatsapp_emulator import config as configuration
from whatsapp_emulator import ids
from whatsapp_emulator.config import BadOption
from whatsapp_emulator.emulator import Emulator
from whatsapp_emulator.http.answers import Json, body_of, emulator_of, time_in
from whatsapp_emulator.linked import gateways as known
from whatsapp_emulator.linked import qr, telling, traffic
from whatsapp_emulator.linked.faults import GatewayFaults
from whatsapp_emulator.linked.gateways import Gateway
from whatsapp_emulator.linked.shown import shown
from whatsapp_emulator.linked.traffic import Words
from whatsapp_emulator.store import linked

TEXT_MAX = 65536


async def gateways(request: Request) -> Response:
    """{"waha": {"state", any setting}, "gowa": {...}}"""
    emulator = emulator_of(request)
    if request.method == "POST":
        now = emulator.clock.now()
        _apply(emulator, await body_of(request), lambda one, said: known.changed(one, said, now))
    return Json({one.name: _gateway(emulator, request, one) for one in emulator.gateways})


async def faults(request: Request) -> Response:
    """{"waha": {"flap_s": 5}, "gowa": {...}}; DELETE switches all off."""
    emulator = emulator_of(request)
    if request.method == "POST":
        _apply(emulator, await body_of(request), _with_faults)
    if request.method == "DELETE":
        _apply(emulator, {one.name: None for one in emulator.gateways}, _with_faults)
    return Json({one.name: asdict(one.faults) for one in emulator.gateways})


async def conversation(request: Request) -> Response:
    """A customer and the linked number: POST writes as the customer, GET is what that phone shows."""
    emulator, gateway = emulator_of(request), _named(request)
    phone = ids.digits_of(request.path_params["phone"])
    if not phone:
        raise HTTPException(400, "The phone must be 5 to 20 digits, such as 15550001.")
    if request.method == "POST":
        body = await body_of(request)
        name, words = str(body.get("name") or f"Customer {phone[-4:]}"), words_of(body)
        said = unless_doubled(lambda: traffic.customer_writes(emulator, gateway, phone, name, words))
        return Json({"id": said.id}, 201)
    return messages_of(request, linked.chat_of(gateway.name, phone))


def messages_of(request: Request, chat: str) -> Response:
    emulator = emulator_of(request)
    after = request.query_params.get("after", "0")
    found = linked.of_chat(emulator.store.tx, chat, after=int(after) if after.isdigit() else 0)
    return Json({"items": [shown(one) for one in found], "now": emulator.clock.now()})


def words_of(body: dict[str, Any]) -> Words:
    text, reply_to, id_ = (body.get(name) for name in ("text", "reply_to", "id"))
    text = text.get("body") if isinstance(text, dict) else text
    if not isinstance(text, str) or not 0 < len(text) <= TEXT_MAX:
        raise HTTPException(400, f"'text' must be 1 to {TEXT_MAX} characters.")
    for name, value in (("reply_to", reply_to), ("id", id_)):
        if value is not None and (not isinstance(value, str) or not value):
            raise HTTPException(400, f"'{name}' must be a message id.")
    return Words(text, reply_to, id_, time_in(body))


def unless_doubled(act: Callable[[], linked.LinkedMessage]) -> linked.LinkedMessage:
    try:
        return act()
    except sqlite3.IntegrityError as problem:
        raise HTTPException(409, "There is already a message with that id.") from problem


def _apply(emulator: Emulator, said: dict[str, Any], change: Callable[[Gateway, Any], Gateway]) -> None:
    for name, part in said.items():
        gateway = emulator.gateways.get(name)
        if gateway is None:
            raise HTTPException(400, f"There is no gateway '{name}'. Use waha or gowa.")
        try:
            emulator.gateways.put(change(gateway, part))
        except BadOption as problem:
            raise HTTPException(400, str(problem)) from problem
    telling.states(emulator)
    emulator.stir()


def _with_faults(gateway: Gateway, said: Any) -> Gateway:
    if said is None:
        return replace(gateway, faults=GatewayFaults())
    if not isinstance(said, dict):
        raise BadOption(f"'{gateway.name}' must be an object of faults, or null for none.")
    faults_now = configuration.changed(gateway.faults, said)
    if 0 < faults_now.flap_s < known.SHORTEST_S:
        raise BadOption(f"'flap_s' must be 0, or at least {known.SHORTEST_S} seconds.")
    return replace(gateway, faults=faults_now)


def _named(request: Request) -> Gateway:
    gateway = emulator_of(request).gateways.get(request.path_params["gateway"])
    if gateway is None:
        raise HTTPException(404, "The gateway must be waha or gowa.")
    return gateway


def _gateway(emulator: Emulator, request: Request, one: Gateway) -> dict[str, Any]:
    shown_now = one.showing(emulator.clock.now())
    asked = shown_now.state == "scan_qr"
    return {
        "state": shown_now.state,
        "since": shown_now.since,
        "base_url": str(request.base_url.replace(path=f"/gateways/{one.name}")),
        "qr": qr.value(one.name, shown_now.since, shown_now.qr) if asked else None,
        **asdict(one.settings),
    }
