"""Small readers for bodies of any shape, and the proof that they are genuine."""

import hmac
import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

Json = dict[str, Any]
PNG = b"\x89PNG\r\n\x1a\n"
"""How a picture begins that a gateway may give us as a QR code."""
_YEAR_2286_S = 1e10
"""A time above this is in milliseconds."""


def parsed(body: bytes) -> Any:
    """The JSON in a body. Raises ValueError when it is none."""
    try:
        return json.loads(body)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error


def obj(value: Any) -> Json:
    return value if isinstance(value, dict) else {}


def items(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def text(value: Any) -> str:
    """Ids come as text or numbers; everything else counts as missing."""
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else ""


def number(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None


def millis(value: Any) -> int | None:
    """Seconds, milliseconds or an ISO time; None for anything else."""
    try:
        if isinstance(value, str) and not value.replace(".", "", 1).isdigit():
            moment = datetime.fromisoformat(value)
            moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
            return int(moment.timestamp() * 1000)
        if isinstance(value, bool) or not value:
            return None
        seconds = float(value)
        return int(seconds if seconds > _YEAR_2286_S else seconds * 1000)
    except (TypeError, ValueError, OverflowError):
        return None


def header(headers: Mapping[str, str], name: str) -> str:
    """A header, whatever its case."""
    return next((value for key, value in headers.items() if key.lower() == name.lower()), "")


def signed(secret: str, body: bytes, algorithm: str) -> str:
    return hmac.new(secret.encode(), body, algorithm).hexdigest()


def is_signed(secret: str, body: bytes, algorithm: str, given: str) -> bool:
    if not secret or not given:
        return False
    # As bytes: comparing texts raises on a header that is not ASCII.
    return hmac.compare_digest(
        signed(secret, body, algorithm).encode(), given.strip().lower().encode("utf-8", "replace")
    )
