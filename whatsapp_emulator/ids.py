"""Identifiers that look like Meta's, made here."""

import base64
import hashlib
import secrets


def wamid(phone: str, *, from_customer: bool) -> str:
    """A message id: the customer's phone and a random part, as in the documented examples."""
    digits = phone.encode()
    mark, length = (b"\x12", 20) if from_customer else (b"\x11", 18)
    token = secrets.token_hex(length // 2).upper().encode()
    raw = b"\x1c\x18" + bytes([len(digits)]) + digits + b"\x15\x02\x00" + mark + b"\x18" + bytes([length]) + token
    return "wamid." + base64.b64encode(raw + b"\x00").decode()


def user_id(phone: str, rotation: str = "") -> str:
    """A business-scoped user id, the same for the same phone until it is rotated."""
    digest = hashlib.sha256(f"{phone}/{rotation}".encode()).hexdigest()
    return f"US.{int(digest, 16) % 10**20:020d}"


def trace_id() -> str:
    return "A" + secrets.token_urlsafe(16)


def media_id() -> str:
    return str(10**15 + secrets.randbelow(9 * 10**15))


def digits_of(phone: str) -> str:
    """`+1 (555) 000-1` and `15550001` are one phone. Anything but a phone number gives ''."""
    bare = phone.strip().removeprefix("+")
    for sign in " -().":
        bare = bare.replace(sign, "")
    return bare if bare.isascii() and bare.isdigit() and 5 <= len(bare) <= 20 else ""
