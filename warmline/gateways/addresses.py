"""Chat ids: the same person or group has one id here, however the gateway spells it."""

import re

from warmline.channel import Identity

PERSON, HIDDEN, GROUP = "s.whatsapp.net", "lid", "g.us"
_SERVERS = {PERSON: PERSON, "c.us": PERSON, HIDDEN: HIDDEN, GROUP: GROUP}
_USER = re.compile(r"[0-9]{1,32}(-[0-9]{1,32})?", re.ASCII)


def canonical(raw: str) -> str | None:
    """`15550001:12@c.us` > `15550001@s.whatsapp.net`; None for what is neither a person nor a group."""
    user, _, server = raw.partition("@")
    user = user.split(":")[0].split(".")[0]  # which of the person's devices it was
    known = _SERVERS.get(server)
    return f"{user}@{known}" if known and _USER.fullmatch(user) else None


def of_phone(phone: str) -> str:
    return f"{phone.lstrip('+')}@{PERSON}"


def of_identities(identities: tuple[Identity, ...]) -> str | None:
    """Where to write to somebody: to the phone number if we know it, else to the hidden id."""
    known = {identity.kind: identity.value for identity in identities}
    if phone := known.get("phone"):
        return of_phone(phone)
    return f"{lid}@{HIDDEN}" if (lid := known.get("whatsapp_lid")) else None


def identities(*raws: str) -> tuple[Identity, ...]:
    """How the person behind these ids is known; the phone first, groups left out."""
    found = {canonical(raw) for raw in raws if raw}
    phones = sorted(id.partition("@")[0] for id in found if id and id.endswith(f"@{PERSON}"))
    lids = sorted(id.partition("@")[0] for id in found if id and id.endswith(f"@{HIDDEN}"))
    kinds = (*(("phone", phone) for phone in phones[:1]), *(("whatsapp_lid", lid) for lid in lids[:1]))
    return tuple(Identity(kind, value) for kind, value in kinds)
