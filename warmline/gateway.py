"""What a gateway is: a program of the user's that keeps a phone linked to WhatsApp by QR code.

One file in `gateways/` each. A linked phone is unofficial: it is against WhatsApp's terms of service, and
its number can be banned at any time, without warning. Use a spare number, never one the business lives
from, and let alerts about the link leave by another route than the link itself.

Chats have the same ids over every gateway: `15550001@s.whatsapp.net` for a person, `8812@lid` for a
person whose phone number WhatsApp hides, `1203630@g.us` for a group.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, ClassVar, Protocol

from warmline.channel import Identity, Outcome, ProviderError, Setting, Unreadable
from warmline.domain.conversation import Millis
from warmline.domain.delivery import Status
from warmline.domain.linkstate import LinkState
from warmline.egress import Egress


@dataclass(frozen=True, slots=True)
class LinkStatus:
    """How the link is, by the gateway's own account."""

    state: LinkState
    since: Millis | None = None
    """If the gateway tells."""
    detail: str = ""
    """For a person to read: what is wrong, and what to do."""


@dataclass(frozen=True, slots=True)
class Qr:
    """A code to be scanned with the phone. Whoever scans it links their phone: show it to admins only."""

    png: bytes | None = None
    text: str | None = None
    """What the code says, where the gateway gives no picture."""
    good_for_s: int = 20
    """When to ask for the next one. Asking earlier can make this one worthless."""


@dataclass(frozen=True, slots=True)
class GroupInfo:
    """What an invite link leads to, known before joining."""

    id: str
    name: str
    size: int | None = None
    approval: bool | None = None
    """Whether an admin must let new members in; None if the gateway does not tell."""


@dataclass(frozen=True, slots=True)
class Joined:
    group_id: str
    already: bool = False
    """It was a member before."""


class RefusalKind(StrEnum):
    REVOKED = "revoked"
    APPROVAL_NEEDED = "approval_needed"
    FULL = "full"
    REMOVED = "removed"
    INVALID = "invalid"
    UNREACHABLE = "unreachable"


@dataclass(frozen=True, slots=True)
class JoinRefused:
    """Why an invite link led nowhere, and in words what to do about it."""

    kind: RefusalKind
    words: str


@dataclass(frozen=True, slots=True)
class ChatMessage:
    """Somebody wrote: a customer, a member of a group, or the owner on the linked phone itself."""

    id: str
    """WhatsApp's id of the message, as in `quoted_id` and `Ack.message_id`."""
    chat_id: str
    sender: tuple[Identity, ...]
    """`phone` and `whatsapp_lid`, as far as they are known; empty for the linked phone itself."""
    text: str
    name: str = ""
    kind: str = "text"
    """`text`, `reaction` or `unsupported`."""
    at: Millis | None = None
    quoted_id: str | None = None
    """The message it answers, or reacts to."""
    ours: bool = False
    """Written with the linked number, on its phone or by the gateway."""
    data: Mapping[str, Any] = field(default_factory=dict)

    @property
    def in_group(self) -> bool:
        return self.chat_id.endswith("@g.us")


@dataclass(frozen=True, slots=True)
class Ack:
    """What became of a message that was sent."""

    message_id: str
    status: Status
    at: Millis | None = None
    error: ProviderError | None = None


GatewayItem = ChatMessage | Ack | LinkStatus | Unreadable


class Gateway(Protocol):
    """A gateway, set up with its own settings. Nothing it does raises for what the outside does."""

    kind: ClassVar[str]
    label: ClassVar[str]
    settings: ClassVar[Sequence[Setting]]
    signature_header: ClassVar[str]
    """The header that proves a webhook genuine."""

    def __init__(self, config: Mapping[str, str], secrets: Mapping[str, str], egress: Egress) -> None: ...

    def warnings(self) -> Sequence[str]:
        """What is unsafe about these settings, in words for the admin."""
        ...

    async def status(self) -> LinkStatus:
        """How the link is now. A gateway that does not answer is `unreachable`."""
        ...

    async def qr(self) -> Qr | None:
        """The code to scan, while there is one. May start the linking: ask only when somebody looks."""
        ...

    async def invite_info(self, code: str) -> GroupInfo | JoinRefused:
        """What the invite leads to, without joining. `code` comes from `links.invite_code`."""
        ...

    async def join(self, code: str) -> Joined | JoinRefused:
        """Joins the group.

        Only ever with a code that an admin typed into the settings: a link that arrived in a chat is
        never joined, whoever sent it.
        """
        ...

    async def send(self, chat_id: str, text: str) -> Outcome:
        """Sends it once; the id in `Sent` is the one that acknowledgements and quotes carry."""
        ...

    async def mark_read(self, chat_id: str, message_id: str, *, typing: bool = False) -> None:
        """Tells the customer that it was read (and that someone is writing). Best effort."""
        ...

    async def phone_of(self, lid: str) -> str | None:
        """The phone number behind a hidden id (the digits before `@lid`), if the gateway knows it."""
        ...

    def genuine(self, body: bytes, headers: Mapping[str, str]) -> bool:
        """Whether these bytes come from the gateway. Without a secret nothing is genuine."""
        ...

    def read(self, body: bytes) -> Sequence[GatewayItem]:
        """Everything in a webhook body. Raises `ValueError` only when it is not JSON at all."""
        ...
