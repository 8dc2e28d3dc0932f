"""Conversation routing: several apps on one number, of which one controls a thread (Meta, August 2026).

Written from descriptions of the pages and from reports, not from the pages themselves: README.md says what is assumed.
"""

from dataclasses import dataclass
from typing import Any

from whatsapp_emulator import ids, numbers, payloads, statuses, webhooks
from whatsapp_emulator.emulator import Emulator
from whatsapp_emulator.errors import GraphError
from whatsapp_emulator.shown import shown
from whatsapp_emulator.store import Tx, customers, messages, threads
from whatsapp_emulator.store.messages import OTHER_APP, Message
from whatsapp_emulator.store.numbers import Number
from whatsapp_emulator.store.threads import Thread

ROLES = ("customer_service", "marketing", "utility", "ctwa", "ai_agent", "escalation")
NOT_ESCALATION = 2494191


@dataclass(frozen=True, slots=True)
class Handover:
    """What another app passes along with control."""

    metadata: str = ""
    context: dict[str, Any] | None = None


def of(emulator: Emulator, number: str, phone: str) -> Thread:
    return threads.find(emulator.store.tx, number, phone, emulator.clock.now())


def ours(emulator: Emulator, thread: Thread) -> bool:
    return thread.owner in ("", emulator.options.app_role)


def take(emulator: Emulator, number: Number, phone: str) -> None:
    """Only the app that is configured for escalation may."""
    if emulator.options.app_role != "escalation":
        raise GraphError(NOT_ESCALATION)
    _put(emulator, number, phone, "escalation")


def give_away(emulator: Emulator, number: Number, phone: str, role: str) -> None:
    """To another role, or with '' to nobody; no webhook tells us of what we did."""
    if not ours(emulator, of(emulator, number.key, phone)):
        raise GraphError(131005, "Another app controls this thread.")
    if role == emulator.options.app_role:
        raise GraphError(100, message="(#100) Param control_pass['target_role'] is the role of the calling app.")
    _put(emulator, number, phone, role)


def moved_by_others(emulator: Emulator, number: Number, phone: str, role: str, handover: Handover) -> Thread:
    """Another app passes control to us or takes it from us: `messaging_handovers`."""
    before = of(emulator, number.key, phone)
    thread = _put(emulator, number, phone, role)
    was_ours, is_ours = before.owner == emulator.options.app_role, role == emulator.options.app_role
    if is_ours == was_ours:
        return thread
    kind = "control_passed" if is_ours else "control_taken"
    with emulator.store.change() as tx:
        customer = customers.find_or_add(tx, phone)
        told = payloads.handover(
            number, customer, emulator.clock.now(), kind=kind, owners=(before.owner, role), **_passed(handover)
        )
        webhooks.announce(emulator, tx, told, lane=phone, number=number.key)
    return thread


def other_app_sends(emulator: Emulator, number: Number, phone: str, text: str) -> Message:
    """The thread's owner answers the customer; we hear of it on standby."""
    with emulator.store.change() as tx:
        customer = customers.find_or_add(tx, phone)
        message = messages.add(
            tx,
            Message(
                wamid=ids.wamid(phone, from_customer=False),
                phone=phone,
                origin=OTHER_APP,
                type="text",
                content={"body": text},
                status="accepted",
                at=emulator.clock.now(),
                number=number.key,
            ),
        )
        statuses.plan(emulator, tx, message)
        webhooks.announce(emulator, tx, payloads.standby_echo(number, customer, message), lane=phone, number=number.key)
    emulator.hub.tell("message", phone=phone, number=number.key, message=shown(message))
    return message


def as_heard(emulator: Emulator, tx: Tx, message: Message, change: payloads.Change) -> payloads.Change:
    """A customer's message as the app gets it: on standby while another app controls the thread."""
    now = emulator.clock.now()
    thread = threads.find(tx, message.number, message.phone, now)
    threads.touch(tx, message.number, message.phone, now)
    return change if ours(emulator, thread) else payloads.on_standby(change)


def check_ours(emulator: Emulator, number: Number, phone: str) -> None:
    """Service messages are for the app that controls the thread."""
    if not ours(emulator, of(emulator, number.key, phone)):
        raise GraphError(131005, "Another app controls this thread.")


def describe(emulator: Emulator, key: str, phone: str) -> dict[str, Any]:
    thread = of(emulator, key, phone)
    role = emulator.options.app_role
    return {"owner": thread.owner or None, "ours": ours(emulator, thread), "since": thread.since, "app_role": role}


def _put(emulator: Emulator, number: Number, phone: str, role: str) -> Thread:
    thread = Thread(role, emulator.clock.now())
    with emulator.store.change() as tx:
        threads.put(tx, number.key, phone, thread)
    emulator.hub.tell("thread", phone=phone, number=numbers.of(emulator, number.key).phone_number_id, owner=role)
    return thread


def _passed(handover: Handover) -> dict[str, Any]:
    return {"metadata": handover.metadata, "context": handover.context}
