"""What an emulator is started with, and which of it can change while it runs."""

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Record = TypeVar("Record", bound="DataclassInstance")

# Meta: "retried immediately, then a few more times with decreasing frequency over the next 7 days"
# (Create a webhook endpoint, 2026-06-17). The first steps are quick, so that a receiver that was restarted
# catches up at once; the exact steps are ours.
RETRY_DELAYS_S = (0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0, 60.0, 300.0, 900.0, 3600.0)


class BadOption(Exception):
    """An option with a wrong name or value; the message says which and what to give instead."""


@dataclass(frozen=True, slots=True)
class Options:
    """What `/control/config` can change at run time. Kept in the state file."""

    callback_url: str = ""
    app_secret: str = "emulator-app-secret"  # noqa: S105 (made up, and printed)
    verify_token: str = "emulator-verify-token"  # noqa: S105
    access_token: str = "EMULATOR-access-token"  # noqa: S105
    business_name: str = "Corner Shop"
    sent_s: float = 0.05
    delivered_s: float = 0.25
    auto_read_s: float = 1.5  # after delivery; a negative number: only when a phone page shows the chat
    pair_burst: int = 45  # 0: no pair limit
    throughput_per_s: int = 80  # 0: no limit
    app_role: str = "escalation"  # the role of the app under test in conversation routing


@dataclass(frozen=True, slots=True)
class EmulatorConfig:
    """What is fixed for one run. `options` holds only what was said; the rest comes from the state file."""

    state: Path | None = None
    phone_number_id: str = "100000000000001"
    waba_id: str = "200000000000002"
    app_id: str = "300000000000003"
    display_phone_number: str = "15550000000"
    options: Mapping[str, Any] = field(default_factory=dict)
    retry_delays_s: tuple[float, ...] = RETRY_DELAYS_S
    webhook_timeout_s: float = 10.0
    seed: int = 1


def changed(options: Record, said: Mapping[str, Any]) -> Record:
    """The options with what was said put in; a wrong name or type is refused by name."""
    known = [option.name for option in fields(options)]
    for name, value in said.items():
        if name not in known:
            raise BadOption(f"There is no option '{name}'. Use one of: {', '.join(known)}.")
        _check(name, value, type(getattr(options, name)))
    return replace(options, **said)


def as_json(options: "DataclassInstance") -> dict[str, Any]:
    return asdict(options)


def _check(name: str, value: object, wanted: type) -> None:
    number = isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)
    whole = isinstance(value, wanted) and isinstance(value, bool) == (wanted is bool)
    fits = number if wanted is float else whole
    if not fits:
        raise BadOption(f"'{name}' must be of type {wanted.__name__}, not {type(value).__name__}.")
