"""How a linked phone's session moves: pure functions of a session, the settings, the faults and `now`."""

from dataclasses import dataclass, replace

from whatsapp_emulator.linked.faults import GatewayFaults
from whatsapp_emulator.linked.settings import GatewaySettings

# What `/control/gateway` can set. A gateway itself has fewer words for them.
STATES = ("working", "starting", "scan_qr", "passkey", "failed", "stopped", "logged_out", "banned")


@dataclass(frozen=True, slots=True)
class Session:
    state: str = "working"
    since: float = 0.0
    paired: bool = True  # a start leads to "working"; without it, to a QR code
    settling: bool = False  # "starting" that goes on by itself

    @property
    def working(self) -> bool:
        return self.state == "working"


@dataclass(frozen=True, slots=True)
class Showing:
    """What the gateway says of itself at a moment: each change of it is an event."""

    state: str
    since: float
    qr: int = 0


def put(session: Session, state: str, now: float) -> Session:
    """A state that is set from outside holds until something changes it."""
    if state == session.state and not session.settling:
        return session
    paired = state in ("working", "starting", "failed", "stopped") and (session.paired or state == "working")
    return Session(state, now, paired)


def start(session: Session, now: float) -> Session:
    if session.state in ("working", "starting", "scan_qr", "passkey"):
        return session
    return restart(session, now)


def restart(session: Session, now: float) -> Session:
    """A ban is not lifted by starting again: it starts, and fails."""
    state = "banned" if session.state == "banned" else "starting"
    return replace(session, state=state, since=now, settling=state == "starting")


def stop(session: Session, now: float) -> Session:
    return session if session.state == "stopped" else replace(session, state="stopped", since=now, settling=False)


def logout(session: Session, now: float) -> Session:
    """Starts from scratch, unless it was stopped: then it stays so."""
    if session.state in ("stopped", "banned"):
        return replace(session, paired=False)
    return Session("starting", now, paired=False, settling=True)


def settled(session: Session, settings: GatewaySettings, now: float) -> Session:
    """The session as time alone has moved it on."""
    if session.settling and now >= session.since + settings.start_s:
        at = session.since + settings.start_s
        session = Session("working" if session.paired else "scan_qr", at, session.paired)
    last = session.since + settings.qr_codes * settings.qr_s
    if session.state == "scan_qr" and settings.qr_codes and now >= last:
        return Session("failed", last, paired=False)
    return session


def showing(session: Session, settings: GatewaySettings, faults: GatewayFaults, now: float) -> Showing:
    if session.state == "scan_qr":
        return Showing("scan_qr", session.since, qr=_steps(session, settings.qr_s, now) + 1)
    if session.working and faults.flap_s > 0:
        steps = _steps(session, faults.flap_s, now)
        return Showing("starting" if steps % 2 else "working", session.since + steps * faults.flap_s)
    return Showing(session.state, session.since)


def next_change_at(session: Session, settings: GatewaySettings, faults: GatewayFaults, now: float) -> float | None:
    if session.settling:
        return session.since + settings.start_s
    if session.state == "scan_qr":
        return session.since + (_steps(session, settings.qr_s, now) + 1) * settings.qr_s
    if session.working and faults.flap_s > 0:
        return session.since + (_steps(session, faults.flap_s, now) + 1) * faults.flap_s
    return None


def _steps(session: Session, step_s: float, now: float) -> int:
    return max(0, int((now - session.since) / step_s))
