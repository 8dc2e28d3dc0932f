"""Reading a Cloud API webhook: everything in it, whatever shape it has.

What a change is about stands in its `field`, so that is looked at before any list: the same lists mean
other things in other fields. Missing and null parts are normal. What we cannot make sense of is handed on
as `Unreadable` or as a notice, never dropped in silence.
"""

from collections.abc import Callable, Iterator

from warmline.channel import Item, Unreadable
from warmline.channels.whatsapp.reading import account, calls, changes, echoes, messages, routing
from warmline.channels.whatsapp.reading.shapes import Json, a_list, a_text, an_object, parsed

FIELDS: dict[str, Callable[[Json], Iterator[Item]]] = {
    "messages": messages.messages,
    "smb_message_echoes": echoes.echoes,
    "calls": calls.calls,
    "history": account.history,
    "user_id_update": changes.user_ids,
    "user_preferences": changes.preferences,
    "messaging_handovers": routing.handovers,
    "standby": routing.standby,
}


def items(body: bytes) -> Iterator[Item]:
    """Every item in the body, in order. Raises ValueError when it is not JSON."""
    entries = a_list(an_object(parsed(body)).get("entry"))
    if not entries:
        yield Unreadable("there is no 'entry' in it")
    for entry in entries:
        found = a_list(an_object(entry).get("changes"))
        if not found:
            yield Unreadable("an entry without 'changes'")
        for change in found:
            yield from _change(an_object(change))


def _change(change: Json) -> Iterator[Item]:
    try:
        found = list(_read(a_text(change.get("field")), change.get("value")))
    except Exception as error:
        found = [Unreadable(f"{type(error).__name__}: {error}"[:300])]
    yield from found


def _read(field: str, value: object) -> Iterator[Item]:
    inside = an_object(value)
    if reader := FIELDS.get(field):
        found = list(reader(inside))
        return iter(found or [Unreadable(f"a change of {field!r} with nothing in it")])
    if field in account.FIELDS:
        return account.account(field, inside)
    return account.quiet(field, inside) if field in account.QUIET else account.unknown(field, value)
