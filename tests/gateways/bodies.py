"""Webhooks as WAHA and GOWA send them, in the form of their documentation."""

import hashlib
import hmac
import json
from typing import Any

WAHA_SECRET, GOWA_SECRET = "waha-hook", "gowa-hook"
Signed = tuple[bytes, dict[str, str]]


def waha(event: str, payload: dict[str, Any], **more: Any) -> Signed:
    said = {"id": "evt_1", "timestamp": 1741249702485, "event": event, "session": "default", "payload": payload}
    body = json.dumps({**said, "engine": "GOWS", **more}).encode()
    return body, {"X-Webhook-Hmac": hmac.new(WAHA_SECRET.encode(), body, hashlib.sha512).hexdigest()}


def waha_message(text: str, phone: str, group: str | None = None, quotes: str | None = None, /, **more: Any) -> Signed:
    chat = group or f"{phone}@c.us"
    tail = f"_{phone}@c.us" if group else ""
    payload = {
        "id": f"false_{chat}_3EB0AA{tail}", "timestamp": 1667561485, "from": chat, "fromMe": False,
        "source": "app", "participant": f"{phone}@c.us" if group else None, "body": text, "hasMedia": False,
        "vCards": [], "replyTo": {"id": quotes, "body": "..."} if quotes else None,
        "_data": {"Info": {"PushName": "Rosa"}}, **more,
    }  # fmt: skip
    return waha("message", payload)


def waha_ack(id: str, level: int, chat: str = "15550001@c.us", **more: Any) -> Signed:
    names = {-1: "ERROR", 0: "PENDING", 1: "SERVER", 2: "DEVICE", 3: "READ", 4: "PLAYED"}
    said = {"id": f"true_{chat}_{id}", "from": chat, "fromMe": True, "ack": level, "ackName": names[level]}
    return waha("message.ack", {**said, **more})


def gowa(event: str, payload: dict[str, Any], **more: Any) -> Signed:
    said = {"event": event, "device_id": "15550000102@s.whatsapp.net", "session_id": "default", "payload": payload}
    body = json.dumps({**said, **more}).encode()
    return body, {"X-Hub-Signature-256": "sha256=" + hmac.new(GOWA_SECRET.encode(), body, hashlib.sha256).hexdigest()}


def gowa_message(text: str, phone: str, group: str | None = None, quotes: str | None = None, /, **more: Any) -> Signed:
    payload = {
        "id": "3EB0AA", "chat_id": group or f"{phone}@s.whatsapp.net", "from": f"{phone}@s.whatsapp.net",
        "from_name": "Rosa", "sender_display_name": "Rosa Diaz", "timestamp": "2022-11-04T11:31:25Z",
        "is_from_me": False, "body": text, **({"replied_to_id": quotes, "quoted_body": "..."} if quotes else {}),
        **more,
    }  # fmt: skip
    return gowa("message", payload)


def gowa_ack(id: str, kind: str) -> Signed:
    said = {"ids": [id], "chat_id": "15550001@s.whatsapp.net", "receipt_type": kind}
    return gowa("message.ack", said, timestamp="2025-07-18T22:44:20Z")
