"""What people and gateways do: write in a group or to the linked number, answer, join, leave."""

import sqlite3
from dataclasses import dataclass, replace

from whatsapp_emulator import ids
from whatsapp_emulator.emulator import Emulator
from whatsapp_emulator.linked import people, telling
from whatsapp_emulator.linked.gateways import Gateway
from whatsapp_emulator.linked.shown import shown
from whatsapp_emulator.store import groups, linked
from whatsapp_emulator.store.groups import Group, Member
from whatsapp_emulator.store.linked import LinkedMessage


class NotDone(Exception):
    """WhatsApp refuses what a gateway asks; the words are those of the library both gateways are built on."""


@dataclass(frozen=True, slots=True)
class Words:
    text: str
    reply_to: str | None = None
    id: str | None = None
    at: float | None = None


# How WhatsApp answers an invite link, in the words of the library "whatsmeow".
REFUSALS = {
    "revoked": "that group invite link has been revoked",
    "expired": "that group invite link has been revoked",
    "invalid": "that group invite link is not valid",
    "full": "info query returned status 419: resource-limit",
    "removed": "info query returned status 401: not-authorized",
    "already_member": "info query returned status 409: conflict",
}
ON_JOIN = ("joined", "approval_needed", *(name for name in REFUSALS if name != "invalid"))
NOT_IN_GROUP = "you're not participating in that group"


def member_writes(emulator: Emulator, group: Group, member: Member, words: Words) -> LinkedMessage:
    """A teammate writes in the group: every linked phone in it hears it."""
    said = _person(emulator, group.id, member.phone, member.name, words)
    with emulator.store.change() as tx:
        linked.know_lid(tx, member.lid, member.phone)
        said = linked.add(tx, said)
        for name in group.joined:
            telling.message(emulator, tx, emulator.gateways[name], said)
    emulator.hub.tell("linked_message", chat=said.chat, code=group.code, message=shown(said))
    return said


def customer_writes(emulator: Emulator, gateway: Gateway, phone: str, name: str, words: Words) -> LinkedMessage:
    """A customer writes to the linked number."""
    said = _person(emulator, linked.chat_of(gateway.name, phone), phone, name, words)
    with emulator.store.change() as tx:
        linked.know_lid(tx, people.lid_of(phone), phone)
        said = linked.add(tx, said)
        telling.message(emulator, tx, gateway, said)
    emulator.hub.tell("linked_message", chat=said.chat, code=None, message=shown(said))
    return said


def gateway_sends(emulator: Emulator, gateway: Gateway, chat: str, words: Words) -> LinkedMessage:
    """`chat` is an id as gateways know it. A dead session takes the message, and nobody ever sees it."""
    group = groups.find_by_id(emulator.store.tx, chat) if chat.endswith("@g.us") else None
    if chat.endswith("@g.us") and (group is None or gateway.name not in group.joined):
        raise NotDone(NOT_IN_GROUP)
    said = LinkedMessage(
        id=words.id or people.message_id(),
        chat=group.id if group else linked.chat_of(gateway.name, _phone_of(emulator, chat)),
        sender=gateway.settings.phone,
        name=gateway.settings.display_name,
        text=words.text,
        at=emulator.clock.now(),
        gateway=gateway.name,
        reply_to=words.reply_to,
    )
    if gateway.faults.dead_while_working:
        return said
    try:
        with emulator.store.change() as tx:
            said = linked.add(tx, said)
            telling.plan_acks(emulator, tx, gateway, said)
    except sqlite3.IntegrityError as problem:
        raise NotDone(f"there is already a message with the id {said.id}") from problem
    emulator.hub.tell("linked_message", chat=said.chat, code=group.code if group else None, message=shown(said))
    return said


def invited(emulator: Emulator, link: str) -> Group:
    """The group behind a link, which can be looked at without joining."""
    group = groups.find(emulator.store.tx, people.code_of(link))
    if group is None:
        raise NotDone(REFUSALS["invalid"])
    if group.on_join in ("revoked", "expired"):
        raise NotDone(REFUSALS[group.on_join])
    return group


def join(emulator: Emulator, gateway: Gateway, link: str) -> Group:
    """A request that waits for an admin is answered like a success: the group is just not among one's own."""
    group = invited(emulator, link)
    if gateway.name in group.joined and group.on_join != "already_member":
        return group
    if group.on_join in REFUSALS:
        raise NotDone(REFUSALS[group.on_join])
    if group.on_join == "approval_needed":
        with emulator.store.change() as tx:
            return groups.put(tx, replace(group, asked=_with(group.asked, gateway.name)))
    return enter(emulator, gateway, group)


def enter(emulator: Emulator, gateway: Gateway, group: Group) -> Group:
    asked = tuple(name for name in group.asked if name != gateway.name)
    with emulator.store.change() as tx:
        group = groups.put(tx, replace(group, joined=_with(group.joined, gateway.name), asked=asked))
        telling.joined(emulator, tx, gateway, group)
    emulator.hub.tell("group", code=group.code)
    return group


def leave(emulator: Emulator, gateway: Gateway, group: Group, *, removed: bool = False) -> Group:
    """Who was removed by an admin cannot come back by the same link."""
    joined = tuple(name for name in group.joined if name != gateway.name)
    with emulator.store.change() as tx:
        on_join = "removed" if removed else group.on_join
        group = groups.put(tx, replace(group, joined=joined, on_join=on_join))
        telling.left(emulator, tx, gateway, group)
    emulator.hub.tell("group", code=group.code)
    return group


def _person(emulator: Emulator, chat: str, phone: str, name: str, words: Words) -> LinkedMessage:
    return LinkedMessage(
        id=words.id or people.message_id(),
        chat=chat,
        sender=phone,
        name=name,
        text=words.text,
        at=emulator.clock.now() if words.at is None else words.at,
        reply_to=words.reply_to,
    )


def _phone_of(emulator: Emulator, chat: str) -> str:
    by_lid = chat.endswith("@lid")
    phone = linked.phone_behind(emulator.store.tx, chat) if by_lid else ids.digits_of(people.user_of(chat))
    if not phone:
        raise NotDone(f"no phone number is known for {chat}")
    return phone


def _with(names: tuple[str, ...], name: str) -> tuple[str, ...]:
    return names if name in names else (*names, name)
