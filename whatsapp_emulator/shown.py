"""A message as a phone shows it: the form the control API, the stream and the page use."""

from collections.abc import Callable
from typing import Any

from whatsapp_emulator.errors import KINDS, UNKNOWN
from whatsapp_emulator.store.messages import CUSTOMER, Message


def shown(message: Message) -> dict[str, Any]:
    """`direction` is seen from the customer's phone: `sent` by the customer, `received` from the business."""
    kind = KINDS.get(message.error, UNKNOWN) if message.error else None
    return {
        "n": message.n,
        "id": message.wamid,
        "direction": "sent" if message.origin == CUSTOMER else "received",
        "from": message.origin,
        "type": message.type,
        "text": as_text(message.type, message.content),
        "content": message.content,
        "reply_to": message.reply_to,
        "status": message.status,
        "at": message.at,
        "error": {"code": message.error, "title": kind.title} if kind else None,
    }


def as_text(kind: str, content: dict[str, Any]) -> str:
    """The words of a message of any type, for a bubble, a list or a test."""
    found = READERS[kind](content) if kind in READERS else content.get("caption") or content.get("filename")
    return found if isinstance(found, str) else ""


def _interactive(content: dict[str, Any]) -> str:
    for reply in ("button_reply", "list_reply"):
        if reply in content:
            return str(content[reply].get("title", ""))
    return str(content.get("body", {}).get("text", ""))


def _place(content: dict[str, Any]) -> str:
    return content.get("name") or f"{content.get('latitude')}, {content.get('longitude')}"


READERS: dict[str, Callable[[dict[str, Any]], Any]] = {
    "text": lambda content: content.get("body"),
    "interactive": _interactive,
    "button": lambda content: content.get("text"),
    "reaction": lambda content: content.get("emoji"),
    "template": lambda content: content.get("rendered") or content.get("name"),
    "location": _place,
    "call": lambda content: "Call" if content.get("answered") else "Missed call",
}
