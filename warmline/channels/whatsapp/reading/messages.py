"""The field `messages`: what customers write, and what became of what was sent to them."""

from collections.abc import Iterator

from warmline.channel import AccountNotice, Identity, IdentityChange, Incoming, Item, PersonNeeded, Revision, Unreadable
from warmline.channels.whatsapp.reading.content import Content, around, cards, content
from warmline.channels.whatsapp.reading.guard import guarded
from warmline.channels.whatsapp.reading.people import Person, contacts_of, digits, person
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
from warmline.channels.whatsapp.reading.statuses import error_text, status

PHANTOM = "131060"
LOOK_AFTER_MS = 60_000
"""How long a placeholder may stand alone before somebody looks at the phone."""
_REMEDY = "Look at the account in WhatsApp Manager."


def messages(value: Json) -> Iterator[Item]:
    contacts, raws = contacts_of(value), objects(value.get("messages"))
    for raw in raws:
        yield from guarded(lambda raw=raw: message(raw, contacts, alone=len(raws) == 1))  # type: ignore[misc]
    for raw in objects(value.get("statuses")):
        yield from guarded(lambda raw=raw: status(raw))  # type: ignore[misc]
    for raw in objects(value.get("errors")):
        code = a_text(raw.get("code"))
        yield AccountNotice(
            "platform_error", joined(f"WhatsApp reports an error {code}".strip(), error_text(raw), by=": "),
            alarm=True, remedy=_REMEDY,
        )  # fmt: skip


def message(raw: Json, contacts: list[Json], *, alone: bool = False) -> Item:
    sender = person(raw.get("from_user_id"), raw.get("from"), contacts, alone=alone)
    if group := an_id(raw.get("group_id")):
        return _of_group(raw, group, sender)
    if not sender.identities:
        return Unreadable("a message without a sender")
    id = an_id(raw.get("id")) or key_of("noid", raw)
    match a_text(raw.get("type")):
        case "edit" | "revoke" as kind:
            return revision(raw, kind, id, sender)
        case "system" if changed := _identity_change(raw, id, sender):
            return changed
    if PHANTOM in error_codes(raw):
        return _placeholder(raw, id, sender)
    return incoming(raw, id, sender)


def incoming(raw: Json, id: str, sender: Person) -> Incoming:
    said = said_in(raw)
    return Incoming(
        provider_id=id, identities=sender.identities, name=sender.name, text=said.text, kind=said.kind,
        at=millis(raw.get("timestamp")), wakes=said.wakes, data={**said.data, **around(raw)},
        opens_window=said.opens_window,
    )  # fmt: skip


def said_in(raw: Json) -> Content:
    said = cards(raw) if raw.get("type") == "contacts" else content(raw)
    if codes := error_codes(raw):
        shown = [error_text(one) for one in objects(raw.get("errors"))]
        return Content(
            said.kind, joined(said.text, *shown, by=": ") if said.kind == "unsupported" else said.text,
            {**said.data, "errors": [{"code": c, "title": t} for c, t in zip(codes, shown, strict=False)]},
            said.wakes, said.opens_window,
        )  # fmt: skip
    return said


def error_codes(raw: Json) -> list[str]:
    return [a_text(one.get("code")) for one in objects(raw.get("errors"))]


def revision(raw: Json, kind: str, id: str, sender: Person, *, by_business: bool = False) -> Item:
    """An edit or a removal; one that does not say of what is shown like any other line."""
    part = an_object(raw.get(kind))
    original = an_id(part.get("original_message_id"))
    inner = an_object(part.get("message"))
    if not original:
        return incoming({**raw, "type": f"{kind} of an unknown message"}, id, sender)
    text = None
    if kind == "edit":
        said = said_in({"type": "text" if inner.get("text") and not inner.get("type") else inner.get("type"), **inner})
        text = said.text
    return Revision(id, original, sender.identities, sender.name, text, millis(raw.get("timestamp")), by_business)


def _placeholder(raw: Json, id: str, sender: Person) -> Incoming:
    """WhatsApp often sends one first and the message itself, with the same id, a moment later."""
    look = PersonNeeded(
        "only_on_phone", "wrote something that only the phone shows: please look at the phone", LOOK_AFTER_MS
    )
    return Incoming(
        provider_id=id, identities=sender.identities, name=sender.name, kind="placeholder",
        text="A message that WhatsApp has not delivered yet; the phone may show it", at=millis(raw.get("timestamp")),
        wakes=False, data={"raw": kept(raw)}, placeholder=True, asks=look,
    )  # fmt: skip


def _of_group(raw: Json, group: str, sender: Person) -> AccountNotice:
    """Kept and shown to the team, never answered: many people read along there."""
    who = sender.name or (sender.identities[0].value if sender.identities else "somebody")
    return AccountNotice(
        "group_message", f"{who} wrote in the group {group}: {said_in(raw).text[:300]}", alarm=True,
        remedy="warmline does not answer in groups: answer it on the phone.",
        personal=True,
    )  # fmt: skip


def _identity_change(raw: Json, id: str, sender: Person) -> Item | None:
    """The customer has a new number or a new user id. The contacts may name either, so they do not count."""
    part = an_object(raw.get("system"))
    kind = a_text(part.get("type"))
    if kind not in ("user_changed_number", "user_changed_user_id", "customer_changed_number"):
        return None
    number = digits(part.get("wa_id") or part.get("new_wa_id"))
    user = an_id(part.get("user_id") or part.get("new_user_id"))
    old = person(raw.get("from_user_id"), raw.get("from"), [])
    new = [Identity("whatsapp_user", user)] if user else []
    new += [Identity("phone", number)] if number else []
    if not new or not old.identities:
        return None
    line = incoming(raw, id, Person(tuple(new), sender.name))
    return IdentityChange(old.identities, tuple(new), millis(raw.get("timestamp")), line)
