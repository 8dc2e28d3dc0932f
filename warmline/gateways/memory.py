"""A gateway in memory: for tests, and for trying things out without a phone.

Its groups, people and link are what the caller makes them; what it "sends" is kept in `sent`.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import ClassVar

from warmline.channel import NotSent, Outcome, ProviderError, Sent, Setting, Unreadable
from warmline.domain.delivery import Status
from warmline.domain.linkstate import LinkState
from warmline.egress import Egress
from warmline.gateway import (
    Ack,
    ChatMessage,
    GatewayItem,
    GroupInfo,
    Joined,
    JoinRefused,
    LinkStatus,
    Qr,
    RefusalKind,
)
from warmline.gateways.addresses import canonical, identities
from warmline.gateways.answers import refused
from warmline.gateways.reading import Json, header, is_signed, millis, obj, parsed, signed, text


@dataclass(frozen=True, slots=True)
class Written:
    """Something the gateway was given to send."""

    chat_id: str
    text: str
    id: str


class Memory:
    """Everything in one object; nothing leaves the process."""

    kind: ClassVar[str] = "memory"
    label: ClassVar[str] = "In memory"
    signature_header: ClassVar[str] = "X-Memory-Signature"
    settings: ClassVar[Sequence[Setting]] = (
        Setting("webhook_secret", "Webhook secret", "Any words of your own.", secret=True),
    )

    def __init__(self, config: Mapping[str, str], secrets: Mapping[str, str], egress: Egress) -> None:
        self._secret = secrets.get("webhook_secret", "")
        self.link = LinkStatus(LinkState.OK)
        self.groups: dict[str, GroupInfo | RefusalKind] = {}
        """What each invite code leads to."""
        self.member_of: set[str] = set()
        self.people: dict[str, str] = {}
        """Hidden id > phone."""
        self.sent: list[Written] = []
        self.read_marks: list[tuple[str, str]] = []

    def warnings(self) -> Sequence[str]:
        return [] if self._secret else ["Without a webhook secret no webhook is believed."]

    async def status(self) -> LinkStatus:
        return self.link

    async def qr(self) -> Qr | None:
        return Qr(text="memory") if self.link.state is LinkState.NEEDS_SCAN else None

    async def invite_info(self, code: str) -> GroupInfo | JoinRefused:
        if self.link.state is not LinkState.OK:
            return JoinRefused(RefusalKind.UNREACHABLE, f"The link is not up: {self.link.state}. Link the phone first.")
        found = self.groups.get(code, RefusalKind.INVALID)
        return found if isinstance(found, GroupInfo) else refused(found)

    async def join(self, code: str) -> Joined | JoinRefused:
        info = await self.invite_info(code)
        if isinstance(info, JoinRefused):
            return info
        if info.id in self.member_of:
            return Joined(info.id, already=True)
        if info.approval:
            return refused(RefusalKind.APPROVAL_NEEDED)
        self.member_of.add(info.id)
        return Joined(info.id)

    async def send(self, chat_id: str, text: str) -> Outcome:
        if self.link.state is not LinkState.OK:
            error = ProviderError("not_ready", f"The link is not up: {self.link.state}", "Link the phone again.")
            return NotSent(error, passing=True)
        self.sent.append(Written(chat_id, text, f"M{len(self.sent) + 1}"))
        return Sent(self.sent[-1].id)

    async def mark_read(self, chat_id: str, message_id: str, *, typing: bool = False) -> None:
        self.read_marks.append((chat_id, message_id))

    async def phone_of(self, lid: str) -> str | None:
        return self.people.get(lid)

    def genuine(self, body: bytes, headers: Mapping[str, str]) -> bool:
        return is_signed(self._secret, body, "sha256", header(headers, self.signature_header))

    def read(self, body: bytes) -> Sequence[GatewayItem]:
        said = obj(parsed(body))
        match text(said.get("event")):
            case "message":
                return [_message(said)]
            case "ack":
                return [_ack(said)]
            case "status":
                return [_status(said)]
        return [Unreadable("there is no 'event' we know in it")]

    def webhook(self, item: ChatMessage | Ack | LinkStatus) -> tuple[bytes, dict[str, str]]:
        """The body and headers with which this gateway would tell of the item."""
        event = {ChatMessage: "message", Ack: "ack", LinkStatus: "status"}[type(item)]
        body = json.dumps({**asdict(item), "event": event}).encode()
        return body, {self.signature_header: signed(self._secret, body, "sha256")}


def _message(said: Json) -> GatewayItem:
    chat_id, id = canonical(text(said.get("chat_id"))), text(said.get("id"))
    if chat_id is None or not id:
        return Unreadable("a message without a chat or an id")
    known = said.get("sender")
    who = [obj(one) for one in known] if isinstance(known, list) else []
    servers = {"phone": "s.whatsapp.net", "whatsapp_lid": "lid"}
    raws = [f"{text(one.get('value'))}@{servers.get(text(one.get('kind')), '')}" for one in who]
    return ChatMessage(
        id=id, chat_id=chat_id, sender=identities(*raws), text=text(said.get("text")), name=text(said.get("name")),
        kind=text(said.get("kind")) or "text", at=millis(said.get("at")),
        quoted_id=text(said.get("quoted_id")) or None, ours=said.get("ours") is True, data=obj(said.get("data")),
    )  # fmt: skip


def _ack(said: Json) -> GatewayItem:
    known = {status.value: status for status in Status}
    status, id = known.get(text(said.get("status"))), text(said.get("message_id"))
    if status is None or not id:
        return Unreadable("an acknowledgement without an id or a status we know")
    return Ack(id, status, at=millis(said.get("at")))


def _status(said: Json) -> GatewayItem:
    known = {state.value: state for state in LinkState}
    state = known.get(text(said.get("state")))
    if state is None:
        return Unreadable(f"an unknown state {text(said.get('state'))!r}")
    return LinkStatus(state, since=millis(said.get("since")), detail=text(said.get("detail")))
