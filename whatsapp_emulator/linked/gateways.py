"""The gateways as they are now: settings, session and faults, kept in the state file."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from whatsapp_emulator import config as configuration
from whatsapp_emulator.config import BadOption
from whatsapp_emulator.linked import sessions
from whatsapp_emulator.linked.faults import GatewayFaults, struck
from whatsapp_emulator.linked.sessions import Session, Showing
from whatsapp_emulator.linked.settings import DEFAULTS, GatewaySettings
from whatsapp_emulator.store import Store, get_setting, put_setting

SHORTEST_S = 0.05  # of what comes again and again by itself
POLICIES, ENGINES = ("constant", "linear", "exponential"), ("GOWS", "NOWEB")


@dataclass(frozen=True, slots=True)
class Gateway:
    name: str
    settings: GatewaySettings
    session: Session
    faults: GatewayFaults = field(default_factory=GatewayFaults)
    config: dict[str, Any] | None = None  # what WAHA's own API was told about the session

    def showing(self, now: float) -> Showing:
        settled = sessions.settled(self.session, self.settings, now)
        return sessions.showing(settled, self.settings, self.faults, now)

    def next_change_at(self, now: float) -> float | None:
        return sessions.next_change_at(self.session, self.settings, self.faults, now)


class Gateways:
    def __init__(self, store: Store, now: float) -> None:
        self._store = store
        self._known = {name: _kept(store, name, settings, now) for name, settings in DEFAULTS.items()}

    def __getitem__(self, name: str) -> Gateway:
        return self._known[name]

    def __iter__(self) -> Iterator[Gateway]:
        return iter(list(self._known.values()))

    def get(self, name: str) -> Gateway | None:
        return self._known.get(name)

    def put(self, gateway: Gateway) -> None:
        """Never inside another change of the store."""
        self._known[gateway.name] = gateway
        with self._store.change() as tx:
            put_setting(tx, f"gateway:{gateway.name}", asdict(gateway))

    def strike(self, name: str) -> GatewayFaults:
        """The faults for one call; counted ones are used up by it."""
        faults = self[name].faults
        if not faults.answers and faults.times:
            self.put(replace(self[name], faults=struck(faults)))
        return faults


def changed(gateway: Gateway, said: Any, now: float) -> Gateway:
    """With what was said put in: settings, and the `state` of the session."""
    if not isinstance(said, Mapping):
        raise BadOption(f"'{gateway.name}' must be an object with 'state' or settings.")
    wanted = dict(said)
    state = wanted.pop("state", None)
    settings = configuration.changed(gateway.settings, wanted)
    _check(settings)
    if state is None:
        return replace(gateway, settings=settings)
    if state not in sessions.STATES:
        raise BadOption(f"'state' must be one of: {', '.join(sessions.STATES)}.")
    return replace(gateway, settings=settings, session=sessions.put(gateway.session, state, now))


def _check(settings: GatewaySettings) -> None:
    if settings.retry_policy not in POLICIES:
        raise BadOption(f"'retry_policy' must be one of: {', '.join(POLICIES)}.")
    if settings.engine not in ENGINES:
        raise BadOption(f"'engine' must be one of: {', '.join(ENGINES)}.")
    if settings.qr_s < SHORTEST_S:
        raise BadOption(f"'qr_s' must be at least {SHORTEST_S} seconds.")


def _kept(store: Store, name: str, defaults: GatewaySettings, now: float) -> Gateway:
    kept = get_setting(store.tx, f"gateway:{name}", {})
    return Gateway(
        name,
        replace(defaults, **kept.get("settings", {})),
        Session(**kept.get("session", {"since": now})),
        GatewayFaults(**kept.get("faults", {})),
        kept.get("config"),
    )
