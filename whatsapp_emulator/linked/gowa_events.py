"""What GOWA's webhooks say ("Webhook Payload Documentation", version 9, August 2026)."""

from datetime import UTC, datetime
from typing import Any

from whatsapp_emulator.linked import people
from whatsapp_emulator.linked.gateways import Gateway
from whatsapp_emulator.store.groups import Group, Member
from whatsapp_emulator.store.linked import DEVICE, READ, LinkedMessage

RECEIPTS = {
    DEVICE: (
        "delivered",
        "means the message was delivered to the device (but the user might not have noticed).",
    ),
    READ: ("read", "the user opened the chat and saw the message."),
}


def envelope(gateway: Gateway, event: str, payload: dict[str, Any]) -> dict[str, Any]:
    return {
        "event": event,
        "device_id": f"{gateway.settings.phone}@s.whatsapp.net",
        "session_id": gateway.settings.session,
        "payload": payload,
    }


def message(said: LinkedMessage, group: Group | None, quoted: LinkedMessage | None) -> dict[str, Any]:
    reply = {"replied_to_id": quoted.id, "quoted_body": quoted.text} if quoted else {}
    return {
        "id": said.id,
        "chat_id": chat_id(said, group),
        **_sender(said.sender, group),
        "sender_display_name": said.name,
        "from_name": said.name,
        "timestamp": stamp(said.at),
        "is_from_me": False,
        "body": said.text,
        **reply,
    }


def ack(said: LinkedMessage, group: Group | None, level: int, by: Member | None, now: float) -> dict[str, Any]:
    """The time stands beside the payload, not in it."""
    kind, description = RECEIPTS[level]
    reader = by.phone if by else said.chat.partition("/")[2]
    payload = {
        "ids": [said.id],
        "chat_id": chat_id(said, group),
        **_sender(reader, group),
        "receipt_type": kind,
        "receipt_type_description": description,
    }
    return {"timestamp": stamp(now), "payload": payload}


def joined(group: Group) -> dict[str, Any]:
    return {"chat_id": group.id, "name": group.name}


def chat_id(said: LinkedMessage, group: Group | None) -> str:
    return group.id if group else f"{said.chat.partition('/')[2]}@s.whatsapp.net"


def stamp(at: float) -> str:
    return datetime.fromtimestamp(int(at), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _sender(phone: str, group: Group | None) -> dict[str, str]:
    """A LID is turned into the phone where it is known, and stands alone where it is not."""
    if group is None or group.addressing != "lid":
        return {"from": f"{phone}@s.whatsapp.net"}
    lid = people.lid_of(phone)
    return {"from": lid} if group.phones_hidden else {"from": f"{phone}@s.whatsapp.net", "from_lid": lid}
