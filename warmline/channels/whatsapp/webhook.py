"""Reading a Cloud API webhook: everything in it, whatever shape it has.

One bad item never costs its neighbours. Missing and null fields are normal; what we cannot read is
handed on as unsupported or unreadable, never dropped in silence.
"""

import json
from collections.abc import Iterator
from typing import Any

from warmline.channel import Identity, Incoming, Item, ProviderError, StatusReport, Unreadable
from warmline.channels.whatsapp.errors import explained
from warmline.domain.delivery import Status

Json = dict[str, Any]

_STATUSES = {
    "sent": Status.SENT, "delivered": Status.DELIVERED, "read": Status.READ, "played": Status.READ,
    "failed": Status.FAILED,
}  # fmt: skip
_YEAR_3000 = 32_503_680_000_000
_SILENT = frozenset({"reaction", "system", "edit", "revoke"})
"""Kinds that are kept but are nothing to answer."""


def items(body: bytes) -> Iterator[Item]:
    """Every message and status in the body, in order. Raises ValueError when it is not JSON."""
    try:
        parsed = json.loads(body)
    except (UnicodeDecodeError, RecursionError) as error:
        raise ValueError(str(error)) from error
    entries = _list(_object(parsed).get("entry"))
    if not entries:
        yield Unreadable("there is no 'entry' in it")
    for entry in entries:
        for change in _list(_object(entry).get("changes")):
            yield from _change(_object(change))


def _change(change: Json) -> Iterator[Item]:
    if change.get("field") != "messages":
        return  # other fields are kept raw; a later reader may want them
    value = _object(change.get("value"))
    names = _names(value)
    for raw in _list(value.get("messages")):
        yield _guarded(_message, _object(raw), names)
    for raw in _list(value.get("statuses")):
        yield _guarded(_status, _object(raw), names)


def _guarded(read: Any, raw: Json, names: dict[str, str]) -> Item:
    try:
        item: Item = read(raw, names)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        return Unreadable(f"{type(error).__name__}: {error}")
    return item


def _message(raw: Json, names: dict[str, str]) -> Item:
    identities = _identities(raw)
    provider_id = _text(raw.get("id"))
    if not identities or not provider_id:
        return Unreadable("a message without a sender or an id")
    kind, text = _content(raw)
    name = next((names[i.value] for i in identities if i.value in names), "")
    return Incoming(
        provider_id=provider_id, identities=identities, name=name, text=text, kind=kind,
        at=_millis(raw.get("timestamp")), wakes=raw.get("type") not in _SILENT,
        data={} if kind == "text" else {"raw": raw},
    )  # fmt: skip


def _identities(raw: Json) -> tuple[Identity, ...]:
    """How the sender is known, the lasting id first. A phone number may be missing, or empty."""
    user, phone = _text(raw.get("from_user_id")), _text(raw.get("from")).lstrip("+")
    found = [Identity("whatsapp_user", user)] if user else []
    return (*found, Identity("phone", phone)) if phone else tuple(found)


def _content(raw: Json) -> tuple[str, str]:
    """The kind and the text we can show; anything else is an honest line about what it is."""
    kind = _text(raw.get("type"))
    part = _object(raw.get(kind))
    match kind:
        case "text":
            return "text", _text(part.get("body"))
        case "button":
            return "text", _text(part.get("text"))
        case "interactive":
            chosen = _object(part.get(_text(part.get("type"))))
            if title := _text(chosen.get("title")):
                return "text", title
    caption = _text(part.get("caption"))
    return "unsupported", f"Unsupported message: {kind or 'unknown'}" + (f" ({caption})" if caption else "")


def _status(raw: Json, _: dict[str, str]) -> Item:
    status = _STATUSES.get(_text(raw.get("status")))
    if status is None:
        return Unreadable(f"an unknown status {raw.get('status')!r}")
    return StatusReport(
        status=status, provider_id=_text(raw.get("id")), delivery_id=_text(raw.get("biz_opaque_callback_data")) or None,
        at=_millis(raw.get("timestamp")), error=_error(raw) if status is Status.FAILED else None,
    )  # fmt: skip


def _error(raw: Json) -> ProviderError:
    errors = _list(raw.get("errors"))
    first = _object(errors[0]) if errors else {}
    details = _text(_object(first.get("error_data")).get("details"))
    return explained(_text(first.get("code")), details or _text(first.get("title")) or "WhatsApp gave up on it")


def _names(value: Json) -> dict[str, str]:
    """Profile names by whichever id they come with; never by position, batches mix customers."""
    names = {}
    for contact in map(_object, _list(value.get("contacts"))):
        name = _text(_object(contact.get("profile")).get("name"))
        for key in ("user_id", "wa_id"):
            if name and (id := _text(contact.get(key))):
                names[id] = name
    return names


def _millis(value: Any) -> int | None:
    """The moment; None when it is missing or lies where no calendar goes."""
    try:
        millis = int(float(value) * 1000) if value else 0
    except (TypeError, ValueError, OverflowError):
        return None
    return millis if 0 < millis < _YEAR_3000 else None


def _object(value: Any) -> Json:
    return value if isinstance(value, dict) else {}


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _text(value: Any) -> str:
    """Ids and codes come as text or numbers; everything else counts as missing."""
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else ""
