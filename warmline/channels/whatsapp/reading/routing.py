"""The fields `messaging_handovers` and `standby`: several programs share one number.

Who is on standby hears along what another program handles: nothing of it is ours to answer.
"""

from collections.abc import Iterator
from dataclasses import replace

from warmline.channel import AccountNotice, Incoming, Item, PersonNeeded, Revision, Unreadable
from warmline.channels.whatsapp.reading.echoes import echo
from warmline.channels.whatsapp.reading.guard import guarded
from warmline.channels.whatsapp.reading.messages import message
from warmline.channels.whatsapp.reading.people import contacts_of, person
from warmline.channels.whatsapp.reading.shapes import (
    Json,
    a_text,
    an_object,
    joined,
    kept,
    key_of,
    millis,
    objects,
)

STANDBY = "standby:"
"""Before the ids of what was heard along: the same message may come again, with the same id, as ours."""


def handovers(value: Json) -> Iterator[Item]:
    contacts = contacts_of(value)
    # Both forms are seen: the values themselves, and a list of them.
    raws = objects(value.get("messaging_handovers")) or [value]
    for raw in raws:
        yield from guarded(lambda raw=raw: _handover(raw, contacts))  # type: ignore[misc]


def _handover(raw: Json, contacts: list[Json]) -> Item:
    sender = an_object(raw.get("sender"))
    customer = person(
        sender.get("user_id"), sender.get("phone_number") or sender.get("wa_id"), contacts or contacts_of(raw)
    )
    kind = a_text(raw.get("type"))
    if not kind:
        kind = next((k for k in ("control_passed", "control_taken") if raw.get(k)), "")
    if not customer.identities:
        return Unreadable("a change of who handles a conversation, without the customer")
    detail = an_object(raw.get(kind))
    summary = _summary(an_object(detail.get("conversation_context")) or an_object(raw.get("conversation_context")))
    key = key_of("handover", raw.get("sender"), raw.get("recipient"), kind, raw.get("timestamp"))
    passed = kind == "control_passed"
    asks = PersonNeeded("control_passed", "another assistant passed the conversation on", summary=summary)
    said = _SAID.get(kind, f"Routing: {kind or 'unknown'}")
    return Incoming(
        provider_id=key, identities=customer.identities, name=customer.name, kind="handover",
        text=joined(said, summary, by=": "), at=millis(raw.get("timestamp")), wakes=False,
        opens_window=False, data={"handover": kept(raw)}, asks=asks if passed else None,
    )  # fmt: skip


_SAID = {
    "control_passed": "Another assistant passed the conversation to us",
    "control_taken": "Another program took the conversation",
}


def _summary(context: Json) -> str:
    """What the other assistant says of it: somebody else's words, shown and never obeyed."""
    if text := a_text(an_object(context.get("summary")).get("text")) or a_text(context.get("summary")):
        return text[:2000]
    lines = [_line(item) for item in objects(an_object(context.get("history")).get("items"))]
    return "\n".join(line for line in lines if line)[-2000:]


def _line(item: Json) -> str:
    words = a_text(an_object(item.get("text")).get("body")) or a_text(item.get("text")) or a_text(item.get("body"))
    return joined(a_text(item.get("role")) or a_text(item.get("from")), words, by=": ") if words else ""


def standby(value: Json) -> Iterator[Item]:
    inner = an_object(value.get("standby")) or value
    contacts = contacts_of(inner) or contacts_of(value)
    raws, sent = objects(inner.get("messages")), objects(inner.get("message_echoes"))
    for raw in raws:
        yield from guarded(lambda raw=raw: _heard(raw, contacts, alone=len(raws) == 1))  # type: ignore[misc]
    for raw in sent:
        yield from guarded(lambda raw=raw: _sent(raw, contacts))  # type: ignore[misc]
    if statuses := objects(inner.get("statuses")):
        yield AccountNotice("standby", f"{len(statuses)} reports about another program's messages", personal=True)
    if not (raws or sent or statuses):
        yield AccountNotice("standby", "something heard along from another program", personal=True)


def _heard(raw: Json, contacts: list[Json], *, alone: bool) -> Item:
    item = message(raw, contacts, alone=alone)
    match item:
        case Incoming():
            return replace(
                item, provider_id=STANDBY + item.provider_id, wakes=False, opens_window=False, asks=None,
                placeholder=False, data={**item.data, "standby": True},
            )  # fmt: skip
        case Revision():
            return AccountNotice("standby", "a message to another program was changed", personal=True)
    return item


def _sent(raw: Json, contacts: list[Json]) -> Item:
    """What another program asked WhatsApp to send: the request stands inside, without an id of its own."""
    request = an_object(raw.get("message"))
    fields = {**request, **{name: part for name, part in raw.items() if name != "message"}}
    to = {"to": fields.get("to"), "to_user_id": fields.get("to_user_id") or fields.get("recipient")}
    if not request and not a_text(fields.get("type")):
        return AccountNotice("standby", "another program sent something", personal=True)
    return echo({**fields, **to}, contacts, prefix=STANDBY)
