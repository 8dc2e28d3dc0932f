"""The field `smb_message_echoes`: what was written on the business's own phone.

Here `from` is us; the customer is in `to` and `to_user_id`.
"""

from collections.abc import Iterator

from warmline.channel import Item, PhoneMessage, Unreadable
from warmline.channels.whatsapp.reading.content import around
from warmline.channels.whatsapp.reading.guard import guarded
from warmline.channels.whatsapp.reading.messages import PHANTOM, error_codes, revision, said_in
from warmline.channels.whatsapp.reading.people import contacts_of, person
from warmline.channels.whatsapp.reading.shapes import Json, a_text, an_id, key_of, millis, objects


def echoes(value: Json) -> Iterator[Item]:
    contacts, raws = contacts_of(value), objects(value.get("message_echoes"))
    for raw in raws:
        yield from guarded(lambda raw=raw: echo(raw, contacts, alone=len(raws) == 1))  # type: ignore[misc]


def echo(raw: Json, contacts: list[Json], *, alone: bool = False, prefix: str = "") -> Item:
    customer = person(raw.get("to_user_id"), raw.get("to"), contacts, alone=alone)
    if not customer.identities:
        return Unreadable("a message from the phone without a recipient")
    id = prefix + (an_id(raw.get("id")) or key_of("noid", raw))
    kind = a_text(raw.get("type"))
    if kind in ("edit", "revoke"):
        return revision(raw, kind, id, customer, by_business=True)
    said = said_in(raw)
    takes_over = not prefix and said.kind not in ("reaction", "system")
    return PhoneMessage(
        id, customer.identities, customer.name, said.text, said.kind, millis(raw.get("timestamp")),
        {**said.data, **around(raw)}, takes_over, by="program" if prefix else "phone",
        placeholder=PHANTOM in error_codes(raw),
    )  # fmt: skip
