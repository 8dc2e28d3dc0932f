"""The field `calls`. warmline takes no calls: one that nobody took needs a person."""

from collections.abc import Iterator

from warmline.channel import AccountNotice, Incoming, Item, PersonNeeded, Unreadable
from warmline.channels.whatsapp.reading.guard import guarded
from warmline.channels.whatsapp.reading.people import contacts_of, person
from warmline.channels.whatsapp.reading.shapes import Json, a_text, an_id, kept, key_of, millis, objects

RINGING_MS = 120_000
"""A call that was announced and whose end is never told counts as missed after that."""
_MISSED = "called and nobody answered"


def calls(value: Json) -> Iterator[Item]:
    contacts, raws = contacts_of(value), objects(value.get("calls"))
    for raw in raws:
        yield from guarded(lambda raw=raw: _call(raw, contacts, alone=len(raws) == 1))  # type: ignore[misc]
    for raw in objects(value.get("statuses")):
        yield AccountNotice("call_status", f"A call of ours: {a_text(raw.get('status')) or 'unknown'}", personal=True)
    for raw in objects(value.get("errors")):
        yield AccountNotice("call_error", f"Calling: {a_text(raw.get('title')) or 'an error'}", personal=True)


def _call(raw: Json, contacts: list[Json], *, alone: bool) -> Item:
    ours = a_text(raw.get("direction")).upper() == "BUSINESS_INITIATED"
    far = ("to_user_id", "to") if ours else ("from_user_id", "from")
    caller = person(raw.get(far[0]), raw.get(far[1]), contacts, alone=alone)
    if not caller.identities:
        return Unreadable("a call without a caller")
    over = a_text(raw.get("event")).lower() != "connect"
    missed = not ours and over and not _was_taken(raw)
    ringing = not ours and not over
    asks = PersonNeeded("missed_call", _MISSED, RINGING_MS if ringing else 0) if missed or ringing else None
    text = "Missed call" if missed else "Calling" if ringing else "A call from the business" if ours else "A call"
    # Both its beginning and its end come under the call's id: the end takes the place of the beginning.
    id = an_id(raw.get("id")) or key_of("noid", raw)
    return Incoming(
        provider_id=f"call:{id}", identities=caller.identities, name=caller.name, text=text, kind="call",
        at=millis(raw.get("timestamp")), wakes=False, opens_window=not ours, placeholder=ringing, asks=asks,
        data={"call": _without_session(raw)},
    )  # fmt: skip


def _was_taken(raw: Json) -> bool:
    duration = raw.get("duration")
    return (isinstance(duration, int | float) and duration > 0) or a_text(duration).strip("0") != ""


def _without_session(raw: Json) -> Json:
    return {name: kept(value) for name, value in raw.items() if name != "session"}
