"""Webhook bytes and their signature (Create a webhook endpoint, 2026-06-17)."""

import hashlib
import hmac
import json
from typing import Any


def compact(value: Any) -> bytes:
    """JSON with every non-ASCII character escaped, as Meta sends it."""
    return json.dumps(value, ensure_ascii=True, separators=(",", ":")).encode("ascii")


def signature(body: bytes, app_secret: str) -> str:
    return "sha256=" + hmac.new(app_secret.encode(), body, hashlib.sha256).hexdigest()
