"""Reading what GOWA sends: one event to a body. It never tells how the link is."""

from collections.abc import Sequence

from warmline.channel import Unreadable
from warmline.domain.delivery import Status
from warmline.gateway import Ack, ChatMessage, GatewayItem
from warmline.gateways.addresses import canonical, identities
from warmline.gateways.reading import Json, items, millis, obj, text

_RECEIPTS = {"delivered": Status.DELIVERED, "read": Status.READ, "played": Status.READ}
_ATTACHED = {
    "image": "image", "audio": "audio", "video": "video", "video_note": "video", "document": "document",
    "sticker": "sticker", "contact": "contact", "contacts_array": "contact", "list": "list",
    "live_location": "location", "location": "location", "order": "order",
}  # fmt: skip


def read(body: object, device: str) -> Sequence[GatewayItem]:
    """What the event means to us; nothing for another device's, or for one we have no use for."""
    event = obj(body)
    if not event:
        return [Unreadable("a gateway's webhook must be an object")]
    if text(event.get("session_id")) not in ("", device):
        return []
    payload = obj(event.get("payload"))
    match text(event.get("event")):
        case "message":
            kind, words = _content(payload)
            found = _message(payload, kind, words, text(payload.get("replied_to_id")))
            return [found] if found else []
        case "message.reaction":
            quoted = text(payload.get("reacted_message_id"))
            found = _message(payload, "reaction", text(payload.get("reaction")), quoted)
            return [found] if found else []
        case "message.ack":
            return _acks(payload, event)
        case "":
            return [Unreadable("there is no 'event' in it")]
    return []


def sent_id(results: Json) -> str:
    return text(results.get("message_id"))


def _message(payload: Json, kind: str, words: str, quoted: str) -> GatewayItem | None:
    chat_id, id = canonical(text(payload.get("chat_id"))), text(payload.get("id"))
    if chat_id is None:
        return None if "@" in text(payload.get("chat_id")) else Unreadable("a message without a chat")
    if not id:
        return Unreadable("a message without an id")
    ours = payload.get("is_from_me") is True
    who = (text(payload.get("from")), text(payload.get("from_lid")))
    return ChatMessage(
        id=id, chat_id=chat_id, sender=() if ours else identities(*who), text=words,
        name=text(payload.get("from_name")) or text(payload.get("sender_display_name")),
        kind=kind, at=millis(payload.get("timestamp")), quoted_id=quoted or None, ours=ours,
        data={} if kind == "text" else {"raw": payload},
    )  # fmt: skip


def _content(payload: Json) -> tuple[str, str]:
    """The kind and the text we can show; anything else is an honest line about what it is."""
    words = text(payload.get("body"))
    what = next((name for key, name in _ATTACHED.items() if payload.get(key)), None)
    if what is None and words:
        return "text", words
    return "unsupported", f"Unsupported message: {what or 'unknown'}" + (f" ({words})" if words else "")


def _acks(payload: Json, event: Json) -> Sequence[GatewayItem]:
    """One receipt may speak of many messages; our own reading on another device is none."""
    found = _RECEIPTS.get(text(payload.get("receipt_type")))
    ids = [id for id in map(text, items(payload.get("ids"))) if id]
    if found is None:
        return []
    at = millis(event.get("timestamp"))
    return [Ack(id, found, at) for id in ids] or [Unreadable("an acknowledgement without an id")]
