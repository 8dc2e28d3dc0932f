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
    """How a customer is known: `whatsapp_user`, `phone`, `visitor`, `email`."""

    kind: str
    value: str


@dataclass(frozen=True, slots=True)
class Incoming:
    """A message from a customer."""

    provider_id: str
    """The provider's id of this message: with it, the same message is stored once."""
    identities: tuple[Identity, ...]
    name: str
    text: str
    kind: str = "text"
    at: Millis | None = None
    """When it was written, by the provider's clock."""
    wakes: bool = True
    """Whether the AI should take its turn for it."""
    data: Mapping[str, Any] = field(default_factory=dict)
    client_id: str | None = None


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


Item = Incoming | StatusReport | Unreadable


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
