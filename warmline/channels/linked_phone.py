"""A WhatsApp number linked by QR code: customers write to it, a gateway that the user runs carries it.

Unofficial: it is against WhatsApp's terms of service, and the number can be banned at any time. Use a
spare number; for anything that matters there is the `whatsapp` channel. What is written in groups never
comes from customers: it is for whoever keeps a group informed, and is read from the gateway itself.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, ClassVar

from warmline.channel import (
    Incoming,
    Item,
    NotSent,
    Outcome,
    Outgoing,
    PhoneMessage,
    ProviderError,
    Setting,
    StatusReport,
    Unreadable,
)
from warmline.egress import Egress
from warmline.gateway import Ack, ChatMessage, Gateway
from warmline.gateways import KINDS
from warmline.gateways.addresses import identities, of_identities
from warmline.gateways.reading import parsed


class LinkedPhone:
    """A linked number, over whichever gateway its settings name."""

    kind: ClassVar[str] = "linked_phone"
    window: ClassVar[bool] = False
    settings: ClassVar[Sequence[Setting]] = (
        Setting("gateway", "Gateway", f"The program that links the phone: {' or '.join(KINDS)}.", default="waha"),
        Setting("base_url", "Gateway address", "Where the gateway runs, like http://waha:3000."),
        Setting("session", "Session or device", "What WAHA calls the session, and GOWA the device.", default="default"),
        Setting("api_key", "API key", "WAHA's WAHA_API_KEY.", secret=True, required=False),
        Setting("user", "User", "The name in GOWA's --basic-auth.", required=False),
        Setting("password", "Password", "The password in GOWA's --basic-auth.", secret=True, required=False),
        Setting("webhook_secret", "Webhook secret", "Any words of your own; paste the same into the gateway.",
                secret=True),
    )  # fmt: skip

    def __init__(
        self,
        config: Mapping[str, str],
        secrets: Mapping[str, str],
        egress: Egress,
        gateway: Gateway | None = None,
    ) -> None:
        kind = KINDS.get(config.get("gateway", "waha"))
        self.gateway = gateway or (kind(config, secrets, egress) if kind else None)
        """None when the settings name a gateway that does not exist."""

    def genuine(self, body: bytes, signature: str | None) -> bool:
        """`signature` is the header named by `signature_header`."""
        if self.gateway is None or not signature:
            return False
        return self.gateway.genuine(body, {self.gateway.signature_header: signature})

    @property
    def signature_header(self) -> str:
        return self.gateway.signature_header if self.gateway else ""

    def read(self, body: bytes) -> Sequence[Item]:
        if self.gateway is None:
            parsed(body)
            return [Unreadable(_NO_GATEWAY.title)]
        return list(_items(self.gateway, body))

    async def send(self, message: Outgoing) -> Outcome:
        if self.gateway is None:
            return NotSent(_NO_GATEWAY, passing=False)
        chat_id = of_identities(message.to)
        if chat_id is None:
            return NotSent(_NO_ADDRESS, passing=False)
        return await self.gateway.send(chat_id, message.text)

    async def mark_read(self, provider_id: str, *, typing: bool = False) -> None:
        chat_id, slash, message_id = provider_id.partition("/")
        if self.gateway is not None and slash:
            await self.gateway.mark_read(chat_id, message_id, typing=typing)


def _items(gateway: Gateway, body: bytes) -> Iterator[Item]:
    for item in gateway.read(body):
        match item:
            case Ack(message_id, status, at, error):
                yield StatusReport(status, message_id, at=at, error=error)
            case ChatMessage() if not item.in_group:
                yield _from_phone(item) if item.ours else _from_customer(item)
            case Unreadable():
                yield item


def _from_phone(message: ChatMessage) -> Item:
    """Somebody wrote on the linked phone itself. The id is bare, like those of what we send: ours are known by it."""
    return PhoneMessage(
        message.id, identities(message.chat_id), name="", text=message.text or _NO_REACTION, kind=message.kind,
        at=message.at, data=_data(message), takes_over=message.kind != "reaction",
    )  # fmt: skip


def _from_customer(message: ChatMessage) -> Item:
    if not message.sender:
        return Unreadable("a message from nobody we could answer")
    return Incoming(
        # With the chat in it: the id alone is the sender's choice, and reading it takes the chat, too.
        provider_id=f"{message.chat_id}/{message.id}", identities=message.sender, name=message.name,
        text=message.text or _NO_REACTION, kind=message.kind, at=message.at,
        wakes=message.kind != "reaction", data=_data(message),
    )  # fmt: skip


def _data(message: ChatMessage) -> Mapping[str, Any]:
    """In the words that every WhatsApp channel uses for it."""
    if message.kind == "reaction":
        return {"reaction": {"emoji": message.text or None, "provider_id": message.quoted_id}}
    return {**message.data, **({"reply_to": {"provider_id": message.quoted_id}} if message.quoted_id else {})}


_NO_REACTION = "Removed a reaction"
_NO_GATEWAY = ProviderError(
    "gateway",
    "The channel's gateway is none that there is",
    f"Set it to {' or '.join(KINDS)} under Settings > Channels.",
)
_NO_ADDRESS = ProviderError(
    "no_address",
    "This customer has no WhatsApp number",
    "Answer them where they wrote, or ask for their number.",
)
