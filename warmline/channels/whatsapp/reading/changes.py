"""The fields `user_id_update` and `user_preferences`."""

from collections.abc import Iterator

from warmline.channel import AccountNotice, Identity, IdentityChange, Incoming, Item, Unreadable
from warmline.channels.whatsapp.reading.guard import guarded
from warmline.channels.whatsapp.reading.people import contacts_of, digits, person
from warmline.channels.whatsapp.reading.shapes import (
    Json,
    a_text,
    an_id,
    an_object,
    joined,
    kept,
    key_of,
    millis,
    objects,
)


def user_ids(value: Json) -> Iterator[Item]:
    raws = objects(value.get("user_id_update")) or [value]
    for raw in raws:
        yield from guarded(lambda raw=raw: _user_id(raw))  # type: ignore[misc]


def _user_id(raw: Json) -> Item:
    """The phone stays the same; the user id before and after are one person."""
    ids = an_object(raw.get("user_id"))
    old, new, number = an_id(ids.get("previous")), an_id(ids.get("current")), digits(raw.get("wa_id"))
    phone = (Identity("phone", number),) if number else ()
    before = (Identity("whatsapp_user", old),) if old else phone
    if not new or not before:
        return Unreadable("a new user id without the old or the new one")
    return IdentityChange(before, (Identity("whatsapp_user", new), *phone), millis(raw.get("timestamp")))


def preferences(value: Json) -> Iterator[Item]:
    contacts, raws = contacts_of(value), objects(value.get("user_preferences"))
    for raw in raws:
        yield from guarded(lambda raw=raw: _preference(raw, contacts))  # type: ignore[misc]


def _preference(raw: Json, contacts: list[Json]) -> Item:
    """It is about marketing only: answers to the customer go on."""
    customer = person(raw.get("user_id"), raw.get("wa_id"), contacts)
    category = a_text(raw.get("category")).replace("_", " ") or "messages"
    wish = a_text(raw.get("value")).lower()
    text = {"stop": f"No longer wants {category}", "resume": f"Wants {category} again"}.get(wish)
    text = text or joined("Changed what they want to get", wish, by=": ")
    if not customer.identities:
        return AccountNotice("user_preferences", text, personal=True)
    return Incoming(
        provider_id=key_of("preference", raw), identities=customer.identities, name=customer.name, text=text,
        kind="preference", at=millis(raw.get("timestamp")), wakes=False, opens_window=False,
        data={"preference": kept(raw)},
    )  # fmt: skip
