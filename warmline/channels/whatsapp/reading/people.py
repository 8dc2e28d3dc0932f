"""Who wrote: the sender's ids, completed by the contact they belong to.

Contacts are matched by user id, then by phone, never by position: one body mixes many customers. Profile
names and shared contact cards say nothing about who somebody is.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from warmline.channel import Identity
from warmline.channels.whatsapp.reading.shapes import Json, a_text, an_id, an_object, objects
from warmline.domain.phones import same_number


@dataclass(frozen=True, slots=True)
class Person:
    identities: tuple[Identity, ...]
    name: str


def digits(value: object) -> str:
    """A phone number as it is compared: without plus, spaces and the like. Not a number: missing."""
    number = "".join(char for char in a_text(value) if char in "0123456789")
    return number if 0 < len(number) <= 32 else ""


def person(user: object, phone: object, contacts: Sequence[Json], *, alone: bool = False) -> Person:
    """Whoever has this user id or phone.

    Args:
        alone: there is one message only, so that the one contact, if there is one, must be its sender.
    """
    user_id, number = an_id(user), digits(phone)
    contact = _contact(user_id, number, contacts, alone=alone)
    profile = an_object(contact.get("profile"))
    user_id = user_id or an_id(contact.get("user_id"))
    numbers = dict.fromkeys(n for n in (digits(contact.get("wa_id")), number) if n)
    identities = [Identity("whatsapp_user", user_id)] if user_id else []
    identities += [Identity("phone", n) for n in numbers]
    username = an_id(profile.get("username")).lstrip("@")
    if username and identities:
        identities.append(Identity("username", username))
    return Person(tuple(identities), a_text(profile.get("name"))[:200])


def _contact(user_id: str, number: str, contacts: Sequence[Json], *, alone: bool) -> Json:
    by_user = (c for c in contacts if user_id and an_id(c.get("user_id")) == user_id)
    if (found := next(by_user, None)) is not None:
        return found
    # One that names another user id is somebody else, whatever its number.
    free = [c for c in contacts if not (user_id and c.get("user_id"))]
    by_phone = (c for c in free if number and same_number(digits(c.get("wa_id")), number))
    if (found := next(by_phone, None)) is not None:
        return found
    return contacts[0] if alone and len(contacts) == 1 and not (user_id or number) else {}


def contacts_of(value: Json) -> list[Json]:
    return objects(value.get("contacts"))
