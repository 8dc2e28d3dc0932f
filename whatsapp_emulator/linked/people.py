"""The ids by which a linked phone knows people and groups."""

import hashlib
import re
import secrets

GROUP = re.compile(r"\d{5,30}@g\.us")
LINK = re.compile(r"(?:https?://)?chat\.whatsapp\.com/(?:invite/)?([A-Za-z0-9]+)/?(?:\?.*)?$")
CODE = re.compile(r"[A-Za-z0-9]{10,40}")


def lid_of(phone: str) -> str:
    """The id that hides a phone ("LID"): always the same for the same phone, and no hint of it."""
    digest = hashlib.sha256(f"lid/{phone}".encode()).hexdigest()
    return f"{10**14 + int(digest, 16) % (9 * 10**14)}@lid"


def group_id() -> str:
    return f"120363{secrets.randbelow(10**12):012d}@g.us"


def message_id() -> str:
    return "3EB0" + secrets.token_hex(9).upper()


def event_id() -> str:
    """Looks like a lower-case ULID."""
    alphabet = "0123456789abcdefghjkmnpqrstvwxyz"
    return "evt_01" + "".join(secrets.choice(alphabet) for _ in range(24))


def code_of(link: str) -> str:
    """The invite code of a link, or of a bare code; '' for anything else."""
    found = LINK.fullmatch(link.strip())
    code = found.group(1) if found else link.strip()
    return code if CODE.fullmatch(code) else ""


def user_of(chat: str) -> str:
    """`15550001@c.us` and `15550001` are one: the part before the @."""
    return chat.partition("@")[0]
