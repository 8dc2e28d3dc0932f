"""The emulator's state in one place: what all its parts share."""

import asyncio
import contextlib
import random
from collections import deque
from collections.abc import Mapping
from typing import Any

from whatsapp_emulator import config as configuration
from whatsapp_emulator import faults as switches
from whatsapp_emulator.clock import Clock
from whatsapp_emulator.config import EmulatorConfig, Options
from whatsapp_emulator.hub import Hub
from whatsapp_emulator.linked.gateways import Gateways
from whatsapp_emulator.linked.sessions import Showing
from whatsapp_emulator.rules import TYPING_S, Debt
from whatsapp_emulator.store import Store, Tx, get_setting, put_setting


class Emulator:
    def __init__(self, config: EmulatorConfig) -> None:
        self.config = config
        self._changed = asyncio.Event()
        self.store = Store(config.state)
        tx = self.store.tx
        self.clock = Clock(get_setting(tx, "clock_offset_s", 0.0))
        self.faults = switches.changed(switches.Faults(), get_setting(tx, "faults", {}))
        self.options = Options()
        self.set_options({**get_setting(tx, "options", {}), **config.options})
        self.subscribed: bool = get_setting(tx, "subscribed", True)
        self.accounts: dict[str, dict[str, Any]] = get_setting(tx, "accounts", {"": get_setting(tx, "account", {})})
        self.hub = Hub()
        self.dice = dice(config.seed if self.faults.seed is None else self.faults.seed)
        self.throughput: dict[str, Debt] = {}
        self.attempts: deque[dict[str, Any]] = deque(maxlen=200)
        self._typing: dict[str, float] = {}
        self.gateways = Gateways(self.store, self.clock.now())
        self.showed: dict[str, list[Showing]] = {}  # what each gateway last told of itself

    # What is set from outside

    def set_options(self, said: Mapping[str, Any]) -> None:
        self.options = configuration.changed(self.options, said)
        with self.store.change() as tx:
            put_setting(tx, "options", configuration.as_json(self.options))
        self.stir()

    def set_faults(self, faults: switches.Faults) -> None:
        if faults.seed is not None:
            self.dice = dice(faults.seed)
        with self.store.change() as tx:
            self._keep_faults(tx, faults)

    def set_subscribed(self, subscribed: bool) -> None:
        self.subscribed = subscribed
        with self.store.change() as tx:
            put_setting(tx, "subscribed", subscribed)

    def set_account(self, key: str, said: Mapping[str, Any]) -> None:
        """Of the business's number with that key."""
        self.accounts = {**self.accounts, key: {**self.accounts.get(key, {}), **said}}
        with self.store.change() as tx:
            put_setting(tx, "accounts", self.accounts)

    def advance(self, seconds: float) -> None:
        self.clock.advance(seconds)
        with self.store.change() as tx:
            put_setting(tx, "clock_offset_s", self.clock.offset_s)
        self.hub.tell("clock", now=self.clock.now())
        self.stir()

    # What happens by chance

    def strikes(self, name: str, phone: str) -> Any:
        """The fault of that name if it strikes now, else None. A counted one is used up by it."""
        chance = getattr(self.faults, name)
        if not switches.happens(chance, phone, self.dice):
            return None
        left = switches.used_once(chance)
        with self.store.change() as tx:
            self._keep_faults(tx, switches.replaced(self.faults, name, left))
        return chance

    def _keep_faults(self, tx: Tx, faults: switches.Faults) -> None:
        self.faults = faults
        put_setting(tx, "faults", switches.as_json(faults))

    # What the customer sees of the business

    def typing_until(self, phone: str) -> float | None:
        until = self._typing.get(phone, 0.0)
        return until if until > self.clock.now() else None

    def start_typing(self, phone: str) -> None:
        self._typing[phone] = self.clock.now() + TYPING_S
        self.hub.tell("typing", phone=phone, seconds=TYPING_S)

    def stop_typing(self, phone: str) -> None:
        if self._typing.pop(phone, None):
            self.hub.tell("typing", phone=phone, seconds=0)

    # The background loop sleeps until something is due, or until it is stirred

    def stir(self) -> None:
        self._changed.set()

    async def rest(self, seconds: float) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._changed.wait()
        self._changed.clear()


def dice(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311 (repeatable faults, not secrets)
