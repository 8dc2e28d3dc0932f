"""Reading what WAHA sends: one event to a body, whatever engine WAHA runs on."""

import json
from collections.abc import Sequence

from warmline.channel import ProviderError, Unreadable
from warmline.domain.delivery import Status
from warmline.domain.linkstate import LinkState
from warmline.gateway import Ack, ChatMessage, GatewayItem, LinkStatus
from warmline.gateways.addresses import canonical, identities
from warmline.gateways.reading import Json, items, millis, obj, text
from warmline.gateways.states import BANNED, is_ban

_STATES = {
    "WORKING": (LinkState.OK, ""),
    "STARTING": (LinkState.RECONNECTING, "WAHA is connecting to WhatsApp."),
    "STOPPED": (LinkState.RECONNECTING, "The session is stopped: start it in WAHA."),
    "SCAN_QR_CODE": (LinkState.NEEDS_SCAN, "Scan the QR code with the phone: WhatsApp > Linked devices."),
    "PASSKEY_REQUIRED": (LinkState.NEEDS_PASSKEY, "WhatsApp asks for a passkey: finish it in WAHA's dashboard."),
    "PASSKEY_CONFIRMATION_REQUIRED": (LinkState.NEEDS_PASSKEY, "Confirm on the phone the code in WAHA's dashboard."),
    "FAILED": (LinkState.LOGGED_OUT, "The phone is not linked any more: restart the session in WAHA and scan again."),
}  # fmt: skip

_ACKS = {
    "ERROR": Status.FAILED, "SERVER": Status.SENT, "DEVICE": Status.DELIVERED, "READ": Status.READ,
    "PLAYED": Status.READ,
}  # fmt: skip
_ACK_NAMES = {-1: "ERROR", 0: "PENDING", 1: "SERVER", 2: "DEVICE", 3: "READ", 4: "PLAYED"}


def read(body: object, session: str) -> Sequence[GatewayItem]:
    """What the event means to us; nothing for another session's, or for one we have no use for."""
    event = obj(body)
    if not event:
        return [Unreadable("a gateway's webhook must be an object")]
    if text(event.get("session")) not in ("", session):
        return []
    payload = obj(event.get("payload"))
    match text(event.get("event")):
        case "message" | "message.any":
            found = _message(payload)
        case "message.reaction":
            found = _reaction(payload)
        case "message.ack" | "message.ack.group":
            found = _ack(payload, event)
        case "session.status":
            found = _status(payload, event)
        case "":
            found = Unreadable("there is no 'event' in it")
        case _:
            return []
    return [found] if found else []


def status(session: Json) -> LinkStatus | None:
    """How the link is; None if this does not say."""
    state, detail = _STATES.get(text(session.get("status")), (None, ""))
    if state is None:
        return None
    if state is LinkState.LOGGED_OUT and is_ban(*_reasons(session)):
        return BANNED
    return LinkStatus(state, detail=detail)


def sent_id(said: Json) -> str:
    """The bare id of a message just sent: engines put it in different places."""
    nested = text(obj(said.get("id")).get("_serialized")) or text(obj(said.get("key")).get("id"))
    return bare_id(text(said.get("id")) or nested)


def bare_id(serialized: str) -> str:
    """`true_15550001@c.us_3EB0[_participant]` > `3EB0`: the rest differs between what is sent and acknowledged."""
    parts = serialized.split("_")
    return parts[2] if len(parts) >= 3 and parts[0] in ("true", "false") else serialized


def _message(payload: Json) -> GatewayItem | None:
    chat_id, id = canonical(text(payload.get("from"))), bare_id(text(payload.get("id")))
    if payload.get("fromMe") is True and (to := canonical(text(payload.get("to")))):
        # Engines differ in whether `from` is the chat or the number itself; the id always has the chat.
        chat_id = _chat_in(text(payload.get("id"))) or to
    if chat_id is None:
        return None if "@" in text(payload.get("from")) else Unreadable("a message without a sender")
    if not id:
        return Unreadable("a message without an id")
    if payload.get("source") == "api":
        return None  # our own send, come back to us
    kind, words = _content(payload)
    return _written(payload, chat_id, id, kind, words, text(obj(payload.get("replyTo")).get("id")))


def _reaction(payload: Json) -> GatewayItem | None:
    chat_id, id = canonical(text(payload.get("from"))), bare_id(text(payload.get("id")))
    if chat_id is None or not id:
        return Unreadable("a reaction without a sender or an id")
    said = obj(payload.get("reaction"))
    return _written(payload, chat_id, id, "reaction", text(said.get("text")), text(said.get("messageId")))


def _written(payload: Json, chat_id: str, id: str, kind: str, words: str, quoted: str) -> ChatMessage:
    ours = payload.get("fromMe") is True
    data = obj(payload.get("_data"))
    info, key = obj(data.get("Info")), obj(data.get("key"))
    who = (
        text(payload.get("participant")) or text(payload.get("author")) or chat_id,
        text(info.get("SenderAlt")), text(key.get("remoteJidAlt")), text(key.get("participantAlt")),
    )  # fmt: skip
    return ChatMessage(
        id=id, chat_id=chat_id, sender=() if ours else identities(*who), text=words,
        name=text(info.get("PushName")) or text(data.get("pushName")) or text(data.get("notifyName")),
        kind=kind, at=millis(payload.get("timestamp")), quoted_id=bare_id(quoted) or None, ours=ours,
        data={} if kind == "text" else {"raw": {k: v for k, v in payload.items() if k != "_data"}},
    )  # fmt: skip


def _content(payload: Json) -> tuple[str, str]:
    """The kind and the text we can show; anything else is an honest line about what it is."""
    words = text(payload.get("body"))
    what = _attached(payload)
    if what is None and words:
        return "text", words
    return "unsupported", f"Unsupported message: {what or 'unknown'}" + (f" ({words})" if words else "")


def _attached(payload: Json) -> str | None:
    if payload.get("hasMedia") is True:
        return text(obj(payload.get("media")).get("mimetype")).partition("/")[0] or "file"
    if obj(payload.get("location")):
        return "location"
    return "contact" if items(payload.get("vCards")) else None


def _ack(payload: Json, event: Json) -> GatewayItem | None:
    id, name = bare_id(text(payload.get("id"))), text(payload.get("ackName"))
    if not id:
        return Unreadable("an acknowledgement without an id")
    code = payload.get("ack")
    name = name if name in _ACKS or name == "PENDING" else _ACK_NAMES.get(code if isinstance(code, int) else 0, "")
    found = _ACKS.get(name)
    if found is None or payload.get("fromMe") is False:
        return None
    error = _FAILED if found is Status.FAILED else None
    return Ack(id, found, at=millis(event.get("timestamp")), error=error)


def _status(payload: Json, event: Json) -> GatewayItem:
    found = status(payload)
    if found is None:
        return Unreadable(f"an unknown session status {text(payload.get('status'))!r}")
    points = [obj(point) for point in items(payload.get("statuses"))]
    times = [millis(point.get("timestamp")) for point in points if point.get("status") == payload.get("status")]
    since = times[-1] if times else millis(event.get("timestamp"))
    return LinkStatus(found.state, since=since, detail=found.detail)


def _chat_in(serialized: str) -> str | None:
    parts = serialized.split("_")
    return canonical(parts[1]) if len(parts) >= 3 else None


def _reasons(session: Json) -> list[str]:
    """Whatever a failed session says about why."""
    told = [session.get(key) for key in ("data", "reason", "message", "error", "detail")]
    return [text(value) or json.dumps(value) for value in told if value]


_FAILED = ProviderError("error", "WhatsApp did not take it", "Look at the linked phone, then send it again.")
