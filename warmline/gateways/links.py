"""Invite links of WhatsApp groups, as people paste them.

This says only what a link means. Whether it may be followed is the caller's business: a link that arrived
in a chat is never joined, only one that an admin gave on purpose.
"""

import re
from urllib.parse import urlsplit

from warmline.domain.errors import Invalid

HOST = "chat.whatsapp.com"
_CODE = re.compile(r"[A-Za-z0-9_-]{6,64}", re.ASCII)
_REMEDY = "In the group: Group info > Invite via link > Copy link, then paste it here."


def invite_code(text: str, field: str = "invite_link") -> str:
    """The code in `https://chat.whatsapp.com/<code>` (whatever follows it), or a bare code."""
    pasted = text.strip()
    code = pasted if _CODE.fullmatch(pasted) else _code_in(pasted, field)
    if not _CODE.fullmatch(code):
        raise Invalid(field, "there is no invite code in this link", _REMEDY)
    return code


def invite_link(code: str) -> str:
    return f"https://{HOST}/{code}"


def _code_in(pasted: str, field: str) -> str:
    try:
        parts = urlsplit(pasted if "://" in pasted else f"https://{pasted}")
    except ValueError:
        raise Invalid(field, "this is not a link", _REMEDY) from None
    if parts.scheme not in ("http", "https") or parts.netloc.lower() != HOST:
        raise Invalid(field, _instead(parts.netloc.lower(), parts.path), _REMEDY)
    path = parts.path.strip("/")
    return path.removeprefix("invite/")


def _instead(host: str, path: str) -> str:
    """What the link is, if we know; the host must be WhatsApp's to the letter."""
    if host in ("wa.me", "api.whatsapp.com"):
        return "this link opens a chat with one person, not a group"
    if host in ("whatsapp.com", "www.whatsapp.com") and path.startswith("/channel"):
        return "this link leads to a WhatsApp channel, not to a group"
    return f"must be an invite link of a WhatsApp group: https://{HOST}/..."
