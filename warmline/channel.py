"""What a channel is: a place where customers write. One file in `channels/` each.

`read` and `genuine` are functions of bytes; only `send` touches the world, through the HTTP client it
was given. Whatever `read` cannot make sense of comes back as `Unreadable`: it is kept and shown.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar, Protocol

from warmline.domain.conversation import Millis
from warmline.domain.delivery import Status
from warmline.egress import Egress


@dataclass(frozen=True, slots=True)
class Identity:
    """How a customer is known: `whatsapp_user`, `phone`, `former_phone`, `username`, `visitor`, `email`."""

    kind: str
    value: str


@dataclass(frozen=True, slots=True)
class Incoming:
    """A message from a customer, or something else of theirs that belongs in the thread."""

    provider_id: str
    """The provider's id of this message: with it, the same message is stored once."""
    identities: tuple[Identity, ...]
    name: str
    text: str
    kind: str = "text"
    at: Millis | None = None
    """When it was written, by the provider's clock."""
    wakes: bool = True
    """Whether it asks for an answer: the AI takes its turn for it, or a person owes one."""
    data: Mapping[str, Any] = field(default_factory=dict)
    client_id: str | None = None
    opens_window: bool = True
    """Whether the provider lets the business write freely for a day after it."""
    placeholder: bool = False
    """It only stands for a message that may still come, under this same id."""
    asks: "PersonNeeded | None" = None
    """It is nothing for the AI: a person is to look at it."""


@dataclass(frozen=True, slots=True)
class PersonNeeded:
    """Why a person, at once or if nothing more has come after a while."""

    trigger: str
    reason: str
    after_ms: Millis = 0
    summary: str = ""


@dataclass(frozen=True, slots=True)
class PhoneMessage:
    """Something that left past us: from the business's own phone app, or through another program."""

    provider_id: str
    to: tuple[Identity, ...]
    name: str
    text: str
    kind: str = "text"
    at: Millis | None = None
    data: Mapping[str, Any] = field(default_factory=dict)
    takes_over: bool = True
    """A person wrote it, so that person has the conversation now."""
    by: str = "phone"
    """`phone`, or `program` for another program on the same number."""
    placeholder: bool = False


@dataclass(frozen=True, slots=True)
class Revision:
    """A message that was there already was edited, or taken back (`text` is None)."""

    provider_id: str
    original_id: str
    identities: tuple[Identity, ...]
    name: str
    text: str | None
    at: Millis | None = None
    by_business: bool = False


@dataclass(frozen=True, slots=True)
class IdentityChange:
    """The provider says that somebody known by the old ids is known by the new ones from now on."""

    old: tuple[Identity, ...]
    new: tuple[Identity, ...]
    at: Millis | None = None
    line: Incoming | None = None
    """What to show of it in the thread."""


@dataclass(frozen=True, slots=True)
class AccountNotice:
    """Something about the number or the account, rather than from a customer."""

    kind: str
    detail: str
    about: str = ""
    """What may be well or not; the channel is as well as the worst of these."""
    state: str | None = None
    """`ok`, `degraded` or `disconnected`; None says nothing about it."""
    alarm: bool = False
    remedy: str = ""
    personal: bool = False
    """It tells of people: then it stays out of the events, from which nothing can be erased."""


@dataclass(frozen=True, slots=True)
class ProviderError:
    """What the provider said went wrong, and what a teammate can do about it."""

    code: str
    title: str
    remedy: str


@dataclass(frozen=True, slots=True)
class StatusReport:
    """The provider tells what became of something we sent."""

    status: Status
    provider_id: str
    delivery_id: str | None = None
    at: Millis | None = None
    error: ProviderError | None = None


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Something arrived that we cannot make sense of."""

    problem: str


Item = Incoming | PhoneMessage | Revision | IdentityChange | AccountNotice | StatusReport | Unreadable


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One message to be sent."""

    delivery_id: str
    to: tuple[Identity, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Sent:
    """The provider took it."""

    provider_id: str | None


@dataclass(frozen=True, slots=True)
class NotSent:
    """The provider certainly did not take it. `passing` trouble is worth another try."""

    error: ProviderError
    passing: bool
    retry_after_ms: int = 0


@dataclass(frozen=True, slots=True)
class Unconfirmed:
    """Nobody can say whether it was taken: never sent again by itself."""

    error: ProviderError


Outcome = Sent | NotSent | Unconfirmed


@dataclass(frozen=True, slots=True)
class Setting:
    """One thing to be filled in to connect a channel; forms and checks are made from these."""

    name: str
    label: str
    help: str
    secret: bool = False
    required: bool = True
    default: str = ""
    pattern: str = ""
    """What a value must look like, as a whole; empty allows anything."""


class Channel(Protocol):
    """A channel, set up with its own settings."""

    kind: ClassVar[str]
    settings: ClassVar[Sequence[Setting]]
    window: ClassVar[bool]
    """Whether the channel stops free text 24 hours after the customer's last message."""

    def __init__(self, config: Mapping[str, str], secrets: Mapping[str, str], egress: Egress) -> None: ...

    def genuine(self, body: bytes, signature: str | None) -> bool:
        """Whether these bytes come from the provider."""
        ...

    def read(self, body: bytes) -> Sequence[Item]:
        """Everything in a webhook body, in order. Raises `ValueError` only when it is not JSON at all."""
        ...

    async def send(self, message: Outgoing) -> Outcome:
        """Sends it once. Never raises for what the network or the provider does."""
        ...

    async def mark_read(self, provider_id: str, *, typing: bool = False) -> None:
        """Tells the customer that it was read (and that someone is writing). Best effort."""
        ...
