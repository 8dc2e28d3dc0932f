"""Switches that make the emulator misbehave the way the real platform does, or the network before it.

The set of switches is a value, kept in the state file. A switch that is used up (`times`) is a new value.
"""

import random
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any, get_args, get_type_hints


class BadFault(Exception):
    """A fault with a wrong name or value; the message says which and what to give instead."""


@dataclass(frozen=True, slots=True)
class Chance:
    """Happens the next `times` times, or each time with `probability`. A `phone` means one customer only."""

    times: int = 0
    probability: float = 0.0
    phone: str = ""


@dataclass(frozen=True, slots=True)
class SendError(Chance):
    """The API refuses a send with `code`; or accepts it and reports `failed` later, when `later` is set."""

    code: int = 131000
    http_status: int = 0  # 0: the documented one
    later: bool = False


@dataclass(frozen=True, slots=True)
class CutAfterAccept(Chance):
    """The message is accepted, but the answer never comes; the connection is cut after `hang_s`."""

    hang_s: float = 30.0


@dataclass(frozen=True, slots=True)
class FailBeforeAccept(Chance):
    """Nothing is accepted: an HTTP error, or with `http_status` 0 a cut connection."""

    http_status: int = 503


@dataclass(frozen=True, slots=True)
class Phantom(Chance):
    """A placeholder 131060 comes first, the real message with its id `after_s` later (negative: never)."""

    after_s: float = 0.2


@dataclass(frozen=True, slots=True)
class Faults:
    status_shuffle: bool = False
    status_shuffle_s: float = 2.0
    status_duplicates: int = 0
    status_delay_s: float = 0.0
    drop_delivered: bool = False
    send_error: SendError | None = None
    send_delay_s: float = 0.0
    answer_delay_s: float = 0.0
    send_timeout_after_accept: CutAfterAccept | None = None
    send_fail_before_accept: FailBeforeAccept | None = None
    token_expired: bool = False
    window_error_async: bool = False
    recipient_error_async: bool = True
    webhook_duplicates: int = 0
    webhook_other_bytes: bool = False
    webhook_shuffle: bool = False
    webhook_shuffle_s: float = 2.0
    webhook_delay_s: float = 0.0
    webhook_batch: int = 1
    webhook_merge: bool = False
    omit_contacts: bool = False
    phantom: Phantom | None = None
    seed: int | None = None


BATCH_MAX = 1000  # "Create a webhook endpoint", 2026-06-17
HINTS = get_type_hints(Faults)


def changed(faults: Faults, said: Mapping[str, Any]) -> Faults:
    """The faults with what was said put in; null switches one off."""
    blank = Faults()
    wanted: dict[str, Any] = {}
    for name, value in said.items():
        if name not in HINTS:
            raise BadFault(f"There is no fault '{name}'. Use one of: {', '.join(HINTS)}.")
        wanted[name] = getattr(blank, name) if value is None else _fault(name, value)
    if not 1 <= wanted.get("webhook_batch", 1) <= BATCH_MAX:
        raise BadFault(f"'webhook_batch' must be 1 to {BATCH_MAX}: more updates never share a body.")
    return replace(faults, **wanted)


def replaced(faults: Faults, name: str, value: Chance | None) -> Faults:
    return replace(faults, **{name: value})  # type: ignore[arg-type]


def as_json(faults: Faults) -> dict[str, Any]:
    return {field.name: _plain(getattr(faults, field.name)) for field in fields(faults)}


def happens(chance: Chance | None, phone: str, dice: random.Random) -> bool:
    if chance is None or (chance.phone and chance.phone != phone):
        return False
    return chance.times > 0 or dice.random() < chance.probability


def used_once(chance: Chance) -> Chance | None:
    """What is left of it; a counted one disappears with its last time."""
    if chance.times == 0:
        return chance
    left = replace(chance, times=chance.times - 1)
    return left if left.times or left.probability else None


def _fault(name: str, value: Any) -> Any:
    kinds = [kind for kind in (get_args(HINTS[name]) or (HINTS[name],)) if kind is not type(None)]
    return _record(name, value, kinds[0]) if is_dataclass(kinds[0]) else _checked(name, value, kinds[0])


def _record(name: str, value: Any, kind: Any) -> Any:
    if not isinstance(value, Mapping):
        raise BadFault(f"'{name}' must be an object such as {{\"times\": 1}}.")
    hints = get_type_hints(kind)
    for key in value:
        if key not in hints:
            raise BadFault(f"'{name}' has no part '{key}'. Use one of: {', '.join(hints)}.")
    made = kind(**{key: _checked(f"{name}.{key}", part, hints[key]) for key, part in value.items()})
    if not made.times and not made.probability:
        raise BadFault(f"'{name}' needs 'times' or 'probability', or it would never happen.")
    return made


def _checked(name: str, value: Any, kind: Any) -> Any:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    whole = isinstance(value, int) and not isinstance(value, bool)
    fits = {bool: isinstance(value, bool), float: number, str: isinstance(value, str)}.get(kind, whole)
    if not fits:
        raise BadFault(f"'{name}' must be of type {getattr(kind, '__name__', 'int')}.")
    return value


def _plain(value: Any) -> Any:
    if not is_dataclass(value):
        return value
    return {field.name: getattr(value, field.name) for field in fields(value)}
