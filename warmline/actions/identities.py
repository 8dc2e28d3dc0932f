"""Who a customer is: one person under several ids, and two who turn out to be one.

The lasting id is WhatsApp's user id; phone numbers and usernames are other names for it. Only the provider
says that two ids are one person: a profile name, a username or a shared contact card never does.
"""

from dataclasses import replace

from warmline.actions.moves import note_event
from warmline.actions.threads import join
from warmline.channel import Identity, IdentityChange
from warmline.domain.conversation import SYSTEM
from warmline.domain.phones import same_number, spellings
from warmline.store import conversations, customers, merging
from warmline.store.transaction import Row, Tx

USER, PHONE, FORMER, USERNAME = "whatsapp_user", "phone", "former_phone", "username"
SEEN_AGAIN_MS = 3_600_000
"""How exactly it is known which of several numbers was used last."""


def customer_of(tx: Tx, identities: tuple[Identity, ...], name: str) -> tuple[str, bool]:
    """The customer with these ids, or a new one; new ids are learnt. The second value tells whether it is new."""
    rows = {identity: customers.identity(tx, identity.kind, identity.value) for identity in identities}
    owners = {identity: owner for identity, row in rows.items() if (owner := _owner(tx, identity, row))}
    id = next(iter(owners.values()), None) or _by_former_number(tx, identities)
    known = id is not None
    if id is None:
        id = tx.new_id("cu")
        customers.add(tx, id, name or _fallback_name(identities))
    for owner in dict.fromkeys(owners.values()):
        if owner != id and not customers.has_kind(tx, owner, USER):
            id = merge(tx, id, owner)  # WhatsApp named both ids in one breath
    for identity, row in rows.items():
        _learn(tx, id, identity, row)
    return id, not known


def _owner(tx: Tx, identity: Identity, row: Row | None) -> str | None:
    """A username can pass to somebody else at any time: nobody is found by it."""
    if identity.kind == USERNAME:
        return None
    if row is not None or identity.kind != PHONE:
        return str(row["customer_id"]) if row else None
    found = (customers.by_identity(tx, PHONE, number) for number in spellings(identity.value)[1:])
    return next((owner for owner in found if owner), None)


def _by_former_number(tx: Tx, identities: tuple[Identity, ...]) -> str | None:
    """Late messages still come under the number given up; whoever has a user id is known by that."""
    if any(identity.kind == USER for identity in identities):
        return None
    numbers = [number for i in identities if i.kind == PHONE for number in spellings(i.value)]
    return next((owner for n in numbers if (owner := customers.by_identity(tx, FORMER, n))), None)


def _learn(tx: Tx, id: str, identity: Identity, row: Row | None) -> None:
    if row is None or row["customer_id"] != id:
        customers.add_identity(tx, id, identity.kind, identity.value)
    elif tx.now - (row["seen_at"] or 0) > SEEN_AGAIN_MS:
        customers.seen(tx, identity.kind, identity.value)


def _fallback_name(identities: tuple[Identity, ...]) -> str:
    named = {identity.kind: identity.value for identity in identities}
    if phone := named.get(PHONE):
        return f"+{phone}"
    return f"@{named[USERNAME]}" if USERNAME in named else "Visitor"


def change_identity(tx: Tx, change: IdentityChange) -> str:
    """The old ids and the new ones are one person, whichever of them wrote first. Gives the customer."""
    before, after = _first(tx, change.old), _newcomer(tx, change)
    id = before or after or _unseen(tx, change)
    if after and after != id:
        id = merge(tx, id, after)
    for identity in (*change.old, *change.new):
        _learn(tx, id, identity, customers.identity(tx, identity.kind, identity.value))
    _retire_numbers(tx, id, change)
    for conversation_id in (there := merging.conversation_ids(tx, id)):
        note_event(tx, conversation_id, "customer.changed", customer_id=id, fields=["identities"])
    if not there:
        tx.record("customer.changed", SYSTEM, {"customer_id": id, "fields": ["identities"]})
    return id


def _first(tx: Tx, identities: tuple[Identity, ...]) -> str | None:
    for identity in identities:
        if owner := _owner(tx, identity, customers.identity(tx, identity.kind, identity.value)):
            return owner
    return None


def _newcomer(tx: Tx, change: IdentityChange) -> str | None:
    """Who wrote under the new ids already. A number alone may be somebody's who had it before."""
    users = tuple(identity for identity in change.new if identity.kind == USER)
    if found := _first(tx, users):
        return found
    owner = _first(tx, change.new)
    return owner if owner and not customers.has_kind(tx, owner, USER) else None


def _unseen(tx: Tx, change: IdentityChange) -> str:
    """Told before any message of theirs: remembered, so that both ids lead to one customer."""
    id = tx.new_id("cu")
    customers.add(tx, id, (change.line.name if change.line else "") or _fallback_name((*change.old, *change.new)))
    return id


def _retire_numbers(tx: Tx, id: str, change: IdentityChange) -> None:
    """A number given up may be somebody else's soon."""
    new = [identity.value for identity in change.new if identity.kind == PHONE]
    for old in (identity.value for identity in change.old if identity.kind == PHONE):
        if new and not any(same_number(old, number) for number in new):
            customers.forget_identity(tx, PHONE, old)
            customers.add_identity(tx, id, FORMER, old)


def merge(tx: Tx, one: str, other: str) -> str:
    """Two customers are one: the older stays, with all that belonged to the younger. Gives who stays."""
    rows = customers.rows(tx, [one, other])
    kept, gone = sorted((one, other), key=lambda id: (rows[id]["created_at"], id))
    customers.move_identities(tx, gone, kept)
    for id in merging.conversation_ids(tx, gone):
        theirs = conversations.get(tx, id)
        own = conversations.of_customer(tx, theirs.channel_id, kept)
        if own is None:
            conversations.save(tx, replace(theirs, customer_id=kept))
            note_event(tx, id, "customer.changed", customer_id=kept, fields=["merged"])
        else:
            join(tx, own, theirs, kept)
    if rows[kept]["name"][:1] in "+@" or rows[kept]["name"] == "Visitor":
        customers.change(tx, kept, name=rows[gone]["name"])
    customers.remove(tx, gone)
    tx.record("customer.merged", SYSTEM, {"customer_id": kept, "from": gone})
    return kept
