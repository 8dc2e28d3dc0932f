"""A WhatsApp link over QR code: is it up, and when must somebody be told that it is not?

One drop is one incident, told once, however often the link flaps meanwhile: it begins when the link is
first seen not well and ends when it has been well for a while. A gateway may also say that all is well
while nothing it sends arrives; silence after a send counts as a drop like any other.
"""

from dataclasses import dataclass, replace
from enum import StrEnum

from warmline.domain.conversation import Millis


class LinkState(StrEnum):
    OK = "ok"
    RECONNECTING = "reconnecting"
    NEEDS_SCAN = "needs_scan"
    """A QR code waits to be scanned with the phone."""
    NEEDS_PASSKEY = "needs_passkey"
    """WhatsApp asks for a passkey before it links the phone."""
    LOGGED_OUT = "logged_out"
    BANNED = "banned"
    UNREACHABLE = "unreachable"
    """The gateway itself does not answer, or not in a way we understand."""


class News(StrEnum):
    """What somebody must be told: one `down` for each incident, one `recovered` after it."""

    DOWN = "down"
    RECOVERED = "recovered"


AT_ONCE = frozenset({LinkState.LOGGED_OUT, LinkState.BANNED, LinkState.NEEDS_SCAN})
"""These do not pass by themselves: waiting out the grace time would only cost time."""
SET_UP = frozenset({LinkState.NEEDS_SCAN, LinkState.NEEDS_PASSKEY})
"""Before the link has ever worked, these are steps of setting it up and alarm nobody."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait, in milliseconds."""

    grace: Millis = 60_000
    """How long the link may be down before anybody is told."""
    settle: Millis = 10_000
    """How long it must be well again before the incident is over."""
    ack: Millis = 60_000
    """How long WhatsApp may stay silent after something was sent."""


@dataclass(frozen=True, slots=True)
class Link:
    """What is known about a link. Kept between looks and over restarts."""

    state: LinkState | None = None
    """None: nobody has looked yet."""
    since: Millis = 0
    detail: str = ""
    worked: bool = False
    """Whether it has ever been well."""
    down_since: Millis | None = None
    """When the drop began that is not over yet."""
    told: bool = False
    """Whether `down` was told for this drop."""
    silent_since: Millis | None = None
    """When something was sent of which, and after which, nothing has been heard."""


Step = tuple[Link, News | None]
PATIENCE = Patience()


def observed(link: Link, state: LinkState, detail: str, now: Millis, patience: Patience = PATIENCE) -> Step:
    """The gateway was asked, or told us, how the link is."""
    if state is not LinkState.OK:
        link = replace(link, silent_since=None)  # a new connection gets a new chance to prove itself
    elif is_silent(link, now, patience):
        state, detail = LinkState.RECONNECTING, _SILENT
    return _judged(_seen(link, state, detail, now), now, patience)


def sent(link: Link, now: Millis) -> Link:
    """Something was handed to the gateway, which took it: from now on WhatsApp should be heard."""
    if link.state is not LinkState.OK or link.silent_since is not None:
        return link
    return replace(link, silent_since=now)


def heard(link: Link, now: Millis, patience: Patience = PATIENCE) -> Step:
    """An acknowledgement or a message came through: the link lives after all, if that was in doubt."""
    if link.silent_since is None:
        return link, None
    return observed(replace(link, silent_since=None), LinkState.OK, "", now, patience)


def ticked(link: Link, now: Millis, patience: Patience = PATIENCE) -> Step:
    """Time has passed."""
    if link.state is None:
        return link, None
    if link.state is LinkState.OK:
        return observed(link, LinkState.OK, link.detail, now, patience)
    return _judged(link, now, patience)


def is_silent(link: Link, now: Millis, patience: Patience = PATIENCE) -> bool:
    """Whether it counts as dead although the gateway calls it connected."""
    return link.silent_since is not None and now - link.silent_since >= patience.ack


def next_look(link: Link, patience: Patience = PATIENCE) -> Millis | None:
    """When time alone changes the next answer, if it does."""
    if link.state is LinkState.OK:
        settled = link.since + patience.settle if link.down_since is not None else None
        silent = link.silent_since + patience.ack if link.silent_since is not None else None
        return min((at for at in (settled, silent) if at is not None), default=None)
    if link.down_since is not None and not link.told:
        return link.down_since + patience.grace
    return None


def _seen(link: Link, state: LinkState, detail: str, now: Millis) -> Link:
    if state is link.state:
        return replace(link, detail=detail)
    return replace(link, state=state, since=now, detail=detail)


def _judged(link: Link, now: Millis, patience: Patience) -> Step:
    if link.state is LinkState.OK:
        return _well(link, now, patience)
    if not link.worked and not link.told and link.state in SET_UP:
        return replace(link, down_since=None), None
    began = link.down_since if link.down_since is not None else _began(link, now)
    link = replace(link, down_since=began)
    due = now - began >= patience.grace or (link.worked and link.state in AT_ONCE)
    if link.told or not due:
        return link, None
    return replace(link, told=True), News.DOWN


def _began(link: Link, now: Millis) -> Millis:
    """A dead link has been down since the send that nobody acknowledged."""
    return now if link.silent_since is None else link.silent_since


def _well(link: Link, now: Millis, patience: Patience) -> Step:
    link = replace(link, worked=True)
    if link.down_since is None:
        return link, None
    if now - link.since < patience.settle:
        return link, None
    return replace(link, down_since=None, told=False), News.RECOVERED if link.told else None


_SILENT = (
    "The gateway says it is connected, but nothing was heard from WhatsApp since the last message was sent. "
    "Restart the session in the gateway, and check that its webhooks reach warmline."
)
