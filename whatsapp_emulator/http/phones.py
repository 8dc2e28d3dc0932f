"""The phones over HTTP: customers and the owner's phone app write, read and show what they show."""

import hashlib
import re
import sqlite3
from base64 import b64decode
from binascii import Error as BadBase64
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from whatsapp_emulator import ids, numbers, phones
from whatsapp_emulator.emulator import Emulator
from whatsapp_emulator.http.answers import Json, body_of, emulator_of, time_in
from whatsapp_emulator.phones import Draft
from whatsapp_emulator.rules import MEDIA_LIFE_S, WINDOW_S
from whatsapp_emulator.shown import shown
from whatsapp_emulator.store import customers, media, messages
from whatsapp_emulator.store.customers import Customer
from whatsapp_emulator.store.media import File

TYPE = re.compile(r"[a-z_]{1,40}")
ID = re.compile(r"[\x21-\x7e]{1,300}")
TEXT_MAX = 65536  # what a customer's phone lets one write


async def every(request: Request) -> Response:
    emulator, key = emulator_of(request), number_key(request)
    return Json({"items": [_customer(emulator, one, key) for one in customers.every(emulator.store.tx)]})


async def customer(request: Request) -> Response:
    """POST sets the profile: {"name"?, "username"?, "phone_hidden"?}."""
    emulator, phone = emulator_of(request), phone_of(request)
    if request.method == "POST":
        body = await body_of(request)
        with emulator.store.change() as tx:
            known = customers.find_or_add(tx, phone, _name(body))
            username = body.get("username", known.username)
            hidden = bool(body.get("phone_hidden", known.phone_hidden))
            customers.set_profile(tx, phone, username=str(username) if username else None, phone_hidden=hidden)
    found = customers.find(emulator.store.tx, phone)
    if found is None:
        raise HTTPException(404, f"Nobody has the phone {phone} yet. POST here to add this customer.")
    return Json(_customer(emulator, found, number_key(request)))


async def conversation(request: Request) -> Response:
    """POST writes as the customer; GET is what the phone shows, with `include=failed` also the rest."""
    emulator, phone = emulator_of(request), phone_of(request)
    if request.method == "POST":
        draft = _draft(emulator, request, await body_of(request))
        return Json({"id": _unless_doubled(phones.customer_sends, emulator, phone, draft)}, 201)
    failed_too = request.query_params.get("include") == "failed"
    after = request.query_params.get("after", "0")
    key = number_key(request)
    found = messages.of_phone(emulator.store.tx, phone, number=key, after=int(after) if after.isdigit() else 0)
    items = [shown(one) for one in found if failed_too or _arrives(one.status, one.error)]
    return Json({"items": items, "typing_until": emulator.typing_until(phone), "now": emulator.clock.now()})


async def phone_app(request: Request) -> Response:
    """The business's owner writes from the phone app."""
    emulator, phone = emulator_of(request), phone_of(request)
    draft = _draft(emulator, request, await body_of(request))
    return Json({"id": _unless_doubled(phones.owner_replies, emulator, phone, draft)}, 201)


async def reading(request: Request) -> Response:
    """The chat is on the customer's screen: what arrived is read."""
    phones.read_chat(emulator_of(request), phone_of(request), number_key(request))
    return Json({"read": True})


async def user_id(request: Request) -> Response:
    """The customer gets a new business-scoped user id."""
    emulator = emulator_of(request)
    return Json(_customer(emulator, phones.rotate_user_id(emulator, phone_of(request))), 201)


def _arrives(status: str, error: int | None) -> bool:
    return status != "failed" and error is None


def _unless_doubled(act: Any, emulator: Emulator, phone: str, draft: Draft) -> str:
    try:
        wamid: str = act(emulator, phone, draft).wamid
    except sqlite3.IntegrityError as problem:
        raise HTTPException(409, f"There is already a message with the id '{draft.wamid}'.") from problem
    return wamid


def number_key(request: Request, body: dict[str, Any] | None = None) -> str:
    """`?number=` or "number": a phone number id of the business; without it the first."""
    emulator = emulator_of(request)
    wanted = (body or {}).get("number") or request.query_params.get("number")
    number = numbers.find(emulator, str(wanted)) if wanted else numbers.first(emulator)
    if number is None:
        raise HTTPException(404, f"The business has no number with the id '{wanted}'. POST to /control/numbers.")
    return number.key


def _draft(emulator: Emulator, request: Request, body: dict[str, Any]) -> Draft:
    kind = body.get("type", "text")
    if not isinstance(kind, str) or not TYPE.fullmatch(kind):
        raise HTTPException(400, "'type' must be the name of a message type, such as text or image.")
    content = _text(body) if kind == "text" and "text" in body else body.get(kind)
    if not isinstance(content, dict):
        raise HTTPException(400, f"Give 'text' for a text message, or '{kind}' with its content as an object.")
    with_file = {**content, **_file(emulator, body["file"])} if "file" in body else content
    key = number_key(request, body)
    return Draft(kind, with_file, _id(body, "reply_to"), _name(body), _id(body, "id"), time_in(body), key)


def _text(body: dict[str, Any]) -> Any:
    text = body["text"]
    if isinstance(text, dict):
        return text
    if not isinstance(text, str) or not 0 < len(text) <= TEXT_MAX:
        raise HTTPException(400, f"'text' must be 1 to {TEXT_MAX} characters.")
    return {"body": text}


def _file(emulator: Emulator, given: Any) -> dict[str, Any]:
    """{"base64", "mime_type", "filename"?} becomes a media id the business can fetch."""
    try:
        content = b64decode(given["base64"], validate=True)
        file = File(ids.media_id(), str(given["mime_type"]), str(given.get("filename", "")), content)
    except (TypeError, KeyError, AttributeError, ValueError, BadBase64) as problem:
        raise HTTPException(400, "'file' must have 'base64' and 'mime_type'.") from problem
    with emulator.store.change() as tx:
        media.put(tx, file, emulator.clock.now() + MEDIA_LIFE_S["customer"])
    name = {"filename": file.filename} if file.filename else {}
    return {"id": file.id, "mime_type": file.mime_type, "sha256": _sha256(content), **name}


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _id(body: dict[str, Any], key: str) -> str | None:
    value = body.get(key)
    if value is not None and (not isinstance(value, str) or not ID.fullmatch(value)):
        raise HTTPException(400, f"'{key}' must be a message id.")
    return value


def _name(body: dict[str, Any]) -> str | None:
    name = body.get("name")
    if name is not None and not isinstance(name, str):
        raise HTTPException(400, "'name' must be a string.")
    return name or None


def phone_of(request: Request) -> str:
    phone = ids.digits_of(request.path_params["phone"])
    if not phone:
        raise HTTPException(400, "The phone must be 5 to 20 digits, such as 15550001.")
    return phone


def _customer(emulator: Emulator, one: Customer, number: str = "") -> dict[str, Any]:
    last = messages.last_of_phone(emulator.store.tx, one.phone, number)
    known = customers.find(emulator.store.tx, one.phone, number) or one
    closes_at = known.last_message_at + WINDOW_S if known.last_message_at else None
    return {
        "phone": one.phone,
        "name": one.name,
        "user_id": one.user_id,
        "username": one.username,
        "phone_hidden": one.phone_hidden,
        "window_closes_at": closes_at,
        "last_message": shown(last) if last else None,
    }
