"""What a message says: its kind, a line people can read, and the parts worth keeping.

Everything in here was written by strangers: names of files, titles of buttons, cards, places. It is text
to be shown, never something to be obeyed, opened or used as a path.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from warmline.channels.whatsapp.reading.shapes import (
    Json,
    a_list,
    a_text,
    an_id,
    an_object,
    joined,
    kept,
    objects,
)


@dataclass(frozen=True, slots=True)
class Content:
    kind: str
    text: str
    data: Json = field(default_factory=dict)
    wakes: bool = True
    opens_window: bool = True


def content(raw: Json) -> Content:
    """The content of a message of any type; of an unknown one, an honest line and the whole of it."""
    type_ = a_text(raw.get("type"))
    part = an_object(raw.get(type_))
    if type_ in _MEDIA:
        return _media(type_, part)
    reader = _READERS.get(type_)
    return reader(part) if reader else _unknown(type_, raw)


_MEDIA = {"image": "Photo", "video": "Video", "audio": "Audio", "document": "Document", "sticker": "Sticker"}


def _media(type_: str, part: Json) -> Content:
    """The caption is the text; without one, a line says what it is. The file itself is fetched later."""
    caption, filename, voice = a_text(part.get("caption")), a_text(part.get("filename")), part.get("voice") is True
    attachment = {
        "type": type_, "id": an_id(part.get("id")) or None, "mime_type": a_text(part.get("mime_type")) or None,
        "sha256": a_text(part.get("sha256")) or None, "filename": filename or None, "caption": caption or None,
        "voice": voice, "animated": part.get("animated") is True,
    }  # fmt: skip
    label = "Voice message" if voice else _MEDIA[type_]
    return Content(type_, caption or joined(label, filename, by=": "), {"attachment": attachment})


def _text(part: Json) -> Content:
    return Content("text", a_text(part.get("body")))


def _button(part: Json) -> Content:
    payload = a_text(part.get("payload"))
    return Content("text", a_text(part.get("text")) or payload, {"button": {"id": payload, "from": "template"}})


def _interactive(part: Json) -> Content:
    kind = a_text(part.get("type"))
    chosen = an_object(part.get(kind))
    match kind:
        case "button_reply" | "list_reply":
            id, title = a_text(chosen.get("id")), a_text(chosen.get("title"))
            more = {"id": id, "from": kind, "description": a_text(chosen.get("description")) or None}
            return Content("text", title or id, {"button": more})
        case "nfm_reply":
            return _flow(chosen)
        case "call_permission_reply":
            said = a_text(chosen.get("response")) or "answered"
            return Content(
                "call_permission", f"Permission to call: {said}", {"call_permission": kept(chosen)}, wakes=False
            )
    return _unknown(joined("interactive", kind, by=" "), {"interactive": part})


def _flow(part: Json) -> Content:
    """A form that was filled in: its fields line by line."""
    written = part.get("response_json")
    try:
        fields = an_object(json.loads(written) if isinstance(written, str) else written)
    except (ValueError, RecursionError):
        fields = {}
    answers = {name: value for name, value in fields.items() if name != "flow_token"}
    lines = [f"{name}: {_shown(value)}" for name, value in answers.items()]
    text = "\n".join(lines) or a_text(part.get("body")) or a_text(written) or "Filled in a form"
    return Content("form", text, {"form": {"name": a_text(part.get("name")), "answers": kept(answers)}})


def _shown(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _location(part: Json) -> Content:
    place = {name: part.get(name) for name in ("latitude", "longitude", "name", "address", "url")}
    point = joined(a_number(place["latitude"]), a_number(place["longitude"]))
    said = joined(a_text(place["name"]), a_text(place["address"]), f"({point})" if point else "")
    return Content("location", f"Location: {said}" if said else "Location", {"location": kept(place)})


def a_number(value: Any) -> str:
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else a_text(value)


def _cards(raw: Any) -> Content:
    """Shared contact cards. They tell of third parties: never of who the sender is."""
    cards = objects(raw)
    said = [_card(card) for card in cards]
    return Content("contacts", "Contact card: " + "; ".join(said or ["empty"]), {"contacts": kept(cards)})


def _card(card: Json) -> str:
    name = an_object(card.get("name"))
    called = a_text(name.get("formatted_name")) or joined(
        a_text(name.get("first_name")), a_text(name.get("last_name")), by=" "
    )
    phones = [a_text(p.get("phone")) or a_text(p.get("wa_id")) for p in objects(card.get("phones"))]
    return joined(called, *phones) or "without a name"


def _reaction(part: Json) -> Content:
    """Whether a reaction opens the window is not documented; not counting it is the safe side."""
    emoji, to = a_text(part.get("emoji")), an_id(part.get("message_id"))
    data = {"reaction": {"emoji": emoji or None, "provider_id": to}}
    return Content("reaction", emoji or "Removed a reaction", data, wakes=False, opens_window=False)


def _order(part: Json) -> Content:
    items = objects(part.get("product_items"))
    lines = [_ordered(item) for item in items]
    text = "\n".join(["Order:" if lines else "Order", *lines, *filter(None, [a_text(part.get("text"))])])
    return Content("order", text, {"order": kept(part)})


def _ordered(item: Json) -> str:
    price = joined(a_number(item.get("item_price")), a_text(item.get("currency")), by=" ")
    amount = a_number(item.get("quantity")) or "1"
    return joined(f"{amount} × {a_text(item.get('product_retailer_id')) or 'an article'}", price, by=", ")


def _welcome(_: Json) -> Content:
    return Content("welcome", "Opened the chat")


def _system(part: Json) -> Content:
    text = a_text(part.get("body")) or joined("WhatsApp", a_text(part.get("type")).replace("_", " "), by=": ")
    return Content("system", text, {"system": kept(part)}, wakes=False, opens_window=False)


def _unknown(type_: str, raw: Json) -> Content:
    """A poll, an event, whatever comes next year: a person must look, the AI cannot."""
    part = an_object(raw.get(type_))
    what = a_text(part.get("type")) or type_ or "unknown"
    caption = a_text(part.get("caption"))
    line = f"Unsupported message: {what.replace('_', ' ')}" + (f" ({caption})" if caption else "")
    return Content("unsupported", line, {"raw": kept(raw)})


_READERS: dict[str, Callable[[Json], Content]] = {
    "text": _text, "button": _button, "interactive": _interactive, "location": _location, "reaction": _reaction,
    "order": _order, "request_welcome": _welcome, "system": _system,
}  # fmt: skip


def cards(raw: Json) -> Content:
    return _cards(a_list(raw.get("contacts")))


def around(raw: Json) -> Json:
    """What a message refers to: the one it replies to, and the advert the customer came from."""
    context, referral = an_object(raw.get("context")), an_object(raw.get("referral"))
    found: Json = {}
    if id := an_id(context.get("id")):
        found["reply_to"] = {"provider_id": id}
    if context.get("forwarded") is True or context.get("frequently_forwarded") is True:
        found["forwarded"] = "often" if context.get("frequently_forwarded") is True else "once"
    if product := an_object(context.get("referred_product")):
        found["product"] = kept(product)
    if referral:
        found["referral"] = kept(referral)
    return found
