"""What a request to `/messages` must look like: from untrusted JSON to a value, or a documented refusal."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from whatsapp_emulator import interactive
from whatsapp_emulator.errors import GraphError, missing, wrong
from whatsapp_emulator.ids import digits_of

TEXT_MAX = 4096
CAPTION_MAX = 1024
CALLBACK_DATA_MAX = 512
USER_ID = re.compile(r"[A-Z]{2}\.[A-Za-z0-9.]{1,125}")
MEDIA_TYPES = ("image", "document", "audio", "video", "sticker")


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A message the business wants to send."""

    to: str  # as given: a phone, or else a user id
    by_phone: bool
    type: str
    content: dict[str, Any]
    reply_to: str | None
    callback_data: str | None


@dataclass(frozen=True, slots=True)
class ReadReceipt:
    message_id: str
    typing: bool


def parse(body: Any) -> Outgoing | ReadReceipt:
    if not isinstance(body, Mapping):
        raise wrong("body", "must be a JSON object.")
    if "messaging_product" not in body:
        raise missing("messaging_product")
    if body["messaging_product"] != "whatsapp":
        raise wrong("messaging_product", "must be one of {WHATSAPP}.")
    return _read_receipt(body) if "status" in body else _outgoing(body)


def _read_receipt(body: Mapping[str, Any]) -> ReadReceipt:
    if body["status"] != "read":
        raise wrong("status", "must be one of {READ}.")
    typing = body.get("typing_indicator")
    if typing is not None and (not isinstance(typing, Mapping) or typing.get("type") != "text"):
        raise wrong("typing_indicator['type']", "must be one of {TEXT}.")
    return ReadReceipt(_text(body, "message_id"), typing=typing is not None)


def _outgoing(body: Mapping[str, Any]) -> Outgoing:
    kind = body.get("type", "text")
    if kind not in READERS:
        raise wrong("type", f"must be one of {{{', '.join(READERS).upper()}}}.")
    if body.get("recipient_type", "individual") != "individual":
        raise wrong("recipient_type", "must be one of {INDIVIDUAL}.")
    content = _object(body, str(kind))
    READERS[str(kind)](content)
    to, by_phone = _addressee(body)
    return Outgoing(to, by_phone, str(kind), content, _reply_to(body), _callback_data(body))


def _addressee(body: Mapping[str, Any]) -> tuple[str, bool]:
    """`to` wins over `recipient` when both are given ("Business-scoped user IDs", 2026-06-29)."""
    if body.get("to"):
        to = str(body["to"])
        if not digits_of(to):
            raise GraphError(131009, f"'{to[:40]}' is not a phone number.")
        return to, True
    if body.get("recipient"):
        return _user_id(_text(body, "recipient")), False
    raise missing("to")


def _user_id(given: str) -> str:
    if not USER_ID.fullmatch(given):
        raise GraphError(131009, f"'{given[:40]}' is not a business-scoped user id.")
    return given


def _reply_to(body: Mapping[str, Any]) -> str | None:
    return _text(_object(body, "context"), "message_id", "context['message_id']") if "context" in body else None


def _callback_data(body: Mapping[str, Any]) -> str | None:
    data = body.get("biz_opaque_callback_data")
    if data is None:
        return None
    if not isinstance(data, str) or len(data) > CALLBACK_DATA_MAX:
        raise wrong("biz_opaque_callback_data", f"must be at most {CALLBACK_DATA_MAX} characters long.")
    return data


def _check_text(content: dict[str, Any]) -> None:
    text = _text(content, "body", "text['body']")
    if len(text) > TEXT_MAX:
        raise wrong("text['body']", f"must be at most {TEXT_MAX} characters long.")


def _check_reaction(content: dict[str, Any]) -> None:
    _text(content, "message_id", "reaction['message_id']")
    if not isinstance(content.get("emoji"), str):
        raise missing("reaction['emoji']")


def _check_media(content: dict[str, Any]) -> None:
    if not content.get("id") and not content.get("link"):
        raise missing("id")
    if len(str(content.get("caption", ""))) > CAPTION_MAX:
        raise wrong("caption", f"must be at most {CAPTION_MAX} characters long.")


def _check_location(content: dict[str, Any]) -> None:
    for part in ("latitude", "longitude"):
        if part not in content:
            raise missing(f"location['{part}']")


def _check_template(content: dict[str, Any]) -> None:
    _text(content, "name", "template['name']")
    _text(_object(content, "language", "template['language']"), "code", "template['language']['code']")


READERS = {
    "text": _check_text,
    "reaction": _check_reaction,
    "interactive": interactive.check,
    "template": _check_template,
    "location": _check_location,
    **dict.fromkeys(MEDIA_TYPES, _check_media),
}


def _object(body: Mapping[str, Any], key: str, name: str = "") -> dict[str, Any]:
    if key not in body:
        raise missing(name or key)
    if not isinstance(body[key], dict):
        raise wrong(name or key, "must be an object.")
    return dict(body[key])


def _text(body: Mapping[str, Any], key: str, name: str = "") -> str:
    value = body.get(key)
    if value is None or value == "":
        raise missing(name or key)
    if not isinstance(value, str):
        raise wrong(name or key, "must be a string.")
    return value
