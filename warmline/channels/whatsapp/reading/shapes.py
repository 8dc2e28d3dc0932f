"""Taking JSON apart when anything may be missing, null, or of another type than promised."""

import hashlib
import json
import math
import re
from typing import Any

Json = dict[str, Any]

MAX_ID = 180
"""Ids are at most this long; a longer one is known by its digest."""
MAX_RAW = 20_000
_YEAR_2100_MS = 4_102_444_800_000
_SURROGATES = re.compile("[\ud800-\udfff]")


def parsed(body: bytes) -> Any:
    """The body as values that can be stored and sent on: no infinity, no lone surrogates."""
    try:
        value = json.loads(body, parse_constant=lambda _: None, parse_float=_finite)
        return _clean(value) if b"\\ud" in body.lower() else value
    except (UnicodeDecodeError, RecursionError) as error:
        raise ValueError(str(error)) from error


def _finite(written: str) -> float | None:
    value = float(written)
    return value if math.isfinite(value) else None


def _clean(value: Any) -> Any:
    if isinstance(value, str):
        return _SURROGATES.sub("\ufffd", value)
    if isinstance(value, list):
        return [_clean(one) for one in value]
    if isinstance(value, dict):
        return {_clean(key): _clean(one) for key, one in value.items()}
    return value


def an_object(value: Any) -> Json:
    return value if isinstance(value, dict) else {}


def objects(value: Any) -> list[Json]:
    """Every object in a list; what is none becomes an empty one, so that it is still noticed."""
    return [an_object(one) for one in a_list(value)]


def a_list(value: Any) -> list[Any]:
    """The list; one thing where a list was promised is a list of one."""
    if isinstance(value, list):
        return value
    return [value] if isinstance(value, dict) else []


def a_text(value: Any) -> str:
    """Ids and codes come as text or numbers; everything else counts as missing."""
    if isinstance(value, str):
        return value
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else ""


def an_id(value: Any) -> str:
    """An id short enough to be a key."""
    id = a_text(value).strip()
    return id if len(id) <= MAX_ID else "sha256:" + hashlib.sha256(id.encode("utf-8", "replace")).hexdigest()


def key_of(prefix: str, *parts: Any) -> str:
    """An id for what has none: the same thing told again gets the same one."""
    written = json.dumps(parts, sort_keys=True, separators=(",", ":"))
    return f"{prefix}:{hashlib.sha256(written.encode()).hexdigest()[:40]}"


def millis(value: Any) -> int | None:
    """Seconds as the provider writes them (some write milliseconds); nonsense counts as missing."""
    try:
        seconds = float(value) if value and not isinstance(value, bool) else 0.0
        at = int(seconds) if seconds > 100_000_000_000 else int(seconds * 1000)
    except (TypeError, ValueError, OverflowError):
        return None
    return at if 0 < at < _YEAR_2100_MS else None


def kept(raw: Any) -> Any:
    """What is kept of something as it came; the largest are found in the stored webhook only."""
    return raw if len(json.dumps(raw)) <= MAX_RAW else {"too_large": True}


def joined(*parts: str, by: str = ", ") -> str:
    return by.join(part for part in parts if part)
