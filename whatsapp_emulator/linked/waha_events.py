"""What WAHA's webhooks say ("Events", WAHA docs of July 2026, and its OpenAPI file 2026.7.1)."""

from typing import Any

from whatsapp_emulator.linked import people
from whatsapp_emulator.linked.gateways import Gateway
from whatsapp_emulator.linked.sessions import Showing
from whatsapp_emulator.store.groups import Group, Member
from whatsapp_emulator.store.linked import LinkedMessage

VERSION = "2026.7.1"
STATUSES = {
    "working": "WORKING",
    "starting": "STARTING",
    "scan_qr": "SCAN_QR_CODE",
    "passkey": "PASSKEY_REQUIRED",
    "failed": "FAILED",
    "stopped": "STOPPED",
    "logged_out": "FAILED",
    "banned": "FAILED",
}
ACK_NAMES = {-1: "ERROR", 0: "PENDING", 1: "SERVER", 2: "DEVICE", 3: "READ", 4: "PLAYED"}


def envelope(gateway: Gateway, event: str, payload: dict[str, Any], now: float) -> dict[str, Any]:
    return {
        "id": people.event_id(),
        "timestamp": int(now * 1000),
        "event": event,
        "session": gateway.settings.session,
        "metadata": (gateway.config or {}).get("metadata") or {},
        **({"me": me(gateway)} if gateway.session.paired else {}),
        "payload": payload,
        "engine": gateway.settings.engine,
        "environment": environment(gateway),
    }


def status(gateway: Gateway, shown: Showing, before: list[dict[str, Any]]) -> dict[str, Any]:
    """`before`: the recent points, of which three are told."""
    passkey = shown.state == "passkey"
    return {
        "name": gateway.settings.session,
        "status": STATUSES[shown.state],
        "statuses": before[-3:],
        "data": challenge(gateway, shown) if passkey else None,
    }


def point(shown: Showing) -> dict[str, Any]:
    return {"status": STATUSES[shown.state], "timestamp": int(shown.since * 1000)}


def challenge(gateway: Gateway, shown: Showing) -> dict[str, Any]:
    """WebAuthn request options, which nothing here can sign."""
    return {
        "challenge": f"EMULATOR-{gateway.name}-{int(shown.since)}",
        "timeout": 60000,
        "rpId": "web.whatsapp.com",
        "allowCredentials": [{"id": "EMULATOR", "type": "public-key", "transports": ["internal", "hybrid"]}],
        "userVerification": "required",
    }


def message(gateway: Gateway, said: LinkedMessage, group: Group | None, quoted: LinkedMessage | None) -> dict[str, Any]:
    own = said.gateway == gateway.name
    chat = chat_id(said, group)
    participant = participant_of(gateway, said.sender, group) if group else None
    return {
        "id": full_id(gateway, said, group),
        "timestamp": int(said.at),
        "from": chat,
        "fromMe": own,
        "source": "api" if own else "app",
        "to": chat if own else f"{gateway.settings.phone}@c.us",
        "participant": participant,
        "body": said.text,
        "hasMedia": False,
        "media": None,
        "mediaUrl": None,
        "ack": said.ack if own else 2,
        "ackName": ACK_NAMES[said.ack if own else 2],
        "location": None,
        "vCards": [],
        "replyTo": _reply(gateway, quoted, group) if quoted else None,
        "_data": {"Info": _info(said, group, own)},
    }


def ack(gateway: Gateway, said: LinkedMessage, group: Group | None, level: int, by: Member | None) -> dict[str, Any]:
    """`by`: the member of the group whose phone has it; without, WhatsApp's server or the customer."""
    chat = chat_id(said, group)
    name = participant_of(gateway, by.phone, group) if by and group else None
    suffix = f"_{name}" if name else ""
    return {
        "id": f"true_{chat}_{said.id}{suffix}",
        "from": chat,
        "to": chat,
        "participant": name,
        "fromMe": True,
        "ack": level,
        "ackName": ACK_NAMES[level],
        "_data": {},
    }


def full_id(gateway: Gateway, said: LinkedMessage, group: Group | None) -> str:
    own = said.gateway == gateway.name
    suffix = f"_{participant_of(gateway, said.sender, group)}" if group else ""
    return f"{'true' if own else 'false'}_{chat_id(said, group)}_{said.id}{suffix}"


def chat_id(said: LinkedMessage, group: Group | None) -> str:
    return group.id if group else f"{said.chat.partition('/')[2]}@c.us"


def participant_of(gateway: Gateway, phone: str, group: Group | None) -> str:
    by_lid = group is not None and group.addressing == "lid"
    return people.lid_of(phone) if by_lid else f"{phone}@c.us"


def group_v2(group: Group) -> dict[str, Any]:
    return {
        "id": group.id,
        "subject": group.name,
        "description": "",
        "invite": f"https://chat.whatsapp.com/{group.code}",
        "membersCanAddNewMember": False,
        "membersCanSendMessages": True,
        "newMembersApprovalRequired": group.on_join == "approval_needed",
        "participants": [participant_v2(group, one) for one in group.members],
    }


def participant_v2(group: Group, one: Member) -> dict[str, Any]:
    phone = {} if group.phones_hidden else {"pn": f"{one.phone}@c.us"}
    return {"id": one.lid if group.addressing == "lid" else f"{one.phone}@c.us", **phone, "role": one.role}


def me(gateway: Gateway) -> dict[str, Any]:
    phone = gateway.settings.phone
    return {
        "id": f"{phone}@c.us",
        "lid": people.lid_of(phone),
        "jid": f"{phone}:7@s.whatsapp.net",
        "pushName": gateway.settings.display_name,
    }


def environment(gateway: Gateway) -> dict[str, Any]:
    return {
        "version": VERSION,
        "engine": gateway.settings.engine,
        "tier": "CORE",
        "browser": None,
        "platform": "linux/x64",
        "worker": {"id": None},
    }


def _reply(gateway: Gateway, quoted: LinkedMessage, group: Group | None) -> dict[str, Any]:
    return {
        "id": quoted.id,
        "participant": participant_of(gateway, quoted.sender, group),
        "body": quoted.text,
        "hasMedia": False,
        "media": None,
        "_data": {},
    }


def _info(said: LinkedMessage, group: Group | None, own: bool) -> dict[str, Any]:
    by_lid = group is not None and group.addressing == "lid"
    known = {} if by_lid and group and group.phones_hidden else {"SenderAlt": f"{said.sender}@s.whatsapp.net"}
    return {
        "ID": said.id,
        "PushName": said.name,
        "IsFromMe": own,
        "IsGroup": group is not None,
        **(known if by_lid else {}),
    }
