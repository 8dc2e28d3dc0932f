"""The web chat: the visitor's page reads from our own event stream, so to send is to show."""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from warmline.channel import Item, Outcome, Outgoing, Sent, Setting
from warmline.egress import Egress


class WebChat:
    """A chat widget on the business's own site."""

    kind: ClassVar[str] = "webchat"
    window: ClassVar[bool] = False
    settings: ClassVar[Sequence[Setting]] = ()

    def __init__(self, config: Mapping[str, str], secrets: Mapping[str, str], egress: Egress) -> None:
        pass

    def genuine(self, body: bytes, signature: str | None) -> bool:
        """Nobody calls us by webhook for a web chat; visitors come with their own token."""
        return False

    def read(self, body: bytes) -> Sequence[Item]:
        return ()

    async def send(self, message: Outgoing) -> Outcome:
        return Sent(provider_id=None)

    async def mark_read(self, provider_id: str, *, typing: bool = False) -> None:
        """Visitors see "read" from the events."""
