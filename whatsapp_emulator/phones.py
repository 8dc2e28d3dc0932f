"""What people do with their phones: customers, and the business's owner on the phone app."""

from dataclasses import dataclass, field
from typing import Any

from whatsapp_emulator import accounts, ids, numbers, payloads, statuses, threads, webhooks
from whatsapp_emulator.emulator import Emulator
from whatsapp_emulator.shown import shown
from whatsapp_emulator.store import Tx, customers, messages
from whatsapp_emulator.store.customers import Customer
from whatsapp_emulator.store.messages import CUSTOMER, PHONE_APP, Message


@dataclass(frozen=True, slots=True)
class Draft:
    """What somebody is about to send from a phone."""

    type: str = "text"
    content: dict[str, Any] = field(default_factory=dict)
    reply_to: str | None = None
    name: str | None = None
    wamid: str | None = None
    at: float | None = None
    number: str = ""  # the key of the business's number it goes to, or comes from


def customer_sends(emulator: Emulator, phone: str, draft: Draft) -> Message:
    """A message to the business: it opens the window, and the business's webhook is called."""
    phantom = emulator.strikes("phantom", phone)
    with emulator.store.change() as tx:
        customer = customers.find_or_add(tx, phone, draft.name)
        message = messages.add(tx, _message(emulator, phone, draft, origin=CUSTOMER, status="delivered"))
        customers.wrote_at(tx, phone, message.at, draft.number)
        if phantom:
            _announce_phantom(emulator, tx, customer, message)
        if not phantom or phantom.after_s >= 0:
            change = payloads.customer_message(numbers.of(emulator, draft.number), customer, message)
            change = threads.as_heard(emulator, tx, message, change)
            delay_s = phantom.after_s if phantom else 0.0
            _announce(emulator, tx, message, change, delay_s=delay_s, orderly=not phantom)
    emulator.hub.tell("message", phone=phone, number=draft.number, message=shown(message))
    return message


def owner_replies(emulator: Emulator, phone: str, draft: Draft) -> Message:
    """A message typed on the business's own phone: the customer gets it, the API is told by an echo."""
    with emulator.store.change() as tx:
        customer = customers.find_or_add(tx, phone, draft.name)
        message = messages.add(tx, _message(emulator, phone, draft, origin=PHONE_APP, status="accepted"))
        statuses.plan(emulator, tx, message)
        _announce(emulator, tx, message, payloads.echo(numbers.of(emulator, draft.number), customer, message))
    emulator.hub.tell("message", phone=phone, number=draft.number, message=shown(message))
    return message


def read_chat(emulator: Emulator, phone: str, number: str = "") -> None:
    """The customer has the chat on the screen."""
    with emulator.store.change() as tx:
        messages.read_now(tx, phone, emulator.clock.now(), number)
    emulator.stir()


def rotate_user_id(emulator: Emulator, phone: str) -> Customer:
    """The customer's business-scoped id changes, as after a new phone number."""
    with emulator.store.change() as tx:
        previous = customers.find_or_add(tx, phone).user_id
        customers.set_user_id(tx, phone, ids.user_id(phone, rotation=previous))
        customer = customers.find_or_add(tx, phone)
        change = payloads.new_user_id(numbers.first(emulator), customer, previous, emulator.clock.now())
        webhooks.announce(emulator, tx, change, lane=phone)
    return customer


def _message(emulator: Emulator, phone: str, draft: Draft, *, origin: str, status: str) -> Message:
    return Message(
        wamid=draft.wamid or ids.wamid(phone, from_customer=origin == CUSTOMER),
        phone=phone,
        origin=origin,
        type=draft.type,
        content=draft.content,
        status=status,
        at=emulator.clock.now() if draft.at is None else draft.at,
        reply_to=draft.reply_to,
        number=draft.number,
    )


def _announce_phantom(emulator: Emulator, tx: Tx, customer: Customer, message: Message) -> None:
    change = payloads.phantom(numbers.of(emulator, message.number), customer, message)
    _announce(emulator, tx, message, change, orderly=False)


def _announce(emulator: Emulator, tx: Tx, message: Message, change: payloads.Change, **how: Any) -> None:
    """Nothing reaches the API while the number is disconnected from it."""
    if accounts.state(emulator, message.number)["connected"]:
        webhooks.announce(emulator, tx, change, lane=message.phone, number=message.number, **how)
