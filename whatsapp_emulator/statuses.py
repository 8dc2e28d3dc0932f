"""A message's way across the customer's phone: sent, delivered, read, or failed."""

from dataclasses import replace

from whatsapp_emulator import numbers, payloads, webhooks
from whatsapp_emulator.emulator import Emulator
from whatsapp_emulator.rules import moves_on
from whatsapp_emulator.store import Tx, customers, messages
from whatsapp_emulator.store.messages import API, OTHER_APP, Message


def plan(emulator: Emulator, tx: Tx, message: Message) -> None:
    """The usual way, with the times of the options."""
    options, now = emulator.options, emulator.clock.now()
    delivered_at = now + options.delivered_s
    messages.plan_status(tx, message.wamid, "sent", now + options.sent_s)
    messages.plan_status(tx, message.wamid, "delivered", delivered_at)
    if options.auto_read_s >= 0:
        messages.plan_status(tx, message.wamid, "read", delivered_at + options.auto_read_s)
    emulator.stir()


def plan_failure(emulator: Emulator, tx: Tx, message: Message) -> None:
    messages.plan_status(tx, message.wamid, "failed", emulator.clock.now() + emulator.options.sent_s)
    emulator.stir()


def settle_due(emulator: Emulator) -> None:
    """Everything whose time has come happens now, in its natural order."""
    reached: list[Message] = []
    with emulator.store.change() as tx:
        for wamid, status, at in messages.take_due_statuses(tx, emulator.clock.now()):
            message = messages.find(tx, wamid)
            if message and (status == "failed" or moves_on(message.status, status)):
                reached.append(_reach(emulator, tx, message, status, at))
    for message in reached:
        told = {"phone": message.phone, "number": message.number, "id": message.wamid}
        emulator.hub.tell("status", **told, status=message.status)


def _reach(emulator: Emulator, tx: Tx, message: Message, status: str, at: float) -> Message:
    messages.set_status(tx, message.wamid, status, message.error)
    if message.origin in (API, OTHER_APP) and not (status == "delivered" and emulator.faults.drop_delivered):
        _tell(emulator, tx, message, status, at)
    return replace(message, status=status)


def _tell(emulator: Emulator, tx: Tx, message: Message, status: str, at: float) -> None:
    faults = emulator.faults
    customer = customers.find(tx, message.phone)
    priced = status in ("sent", "delivered") or (status == "read" and faults.drop_delivered)
    late = faults.status_delay_s
    if faults.status_shuffle:
        late += emulator.dice.uniform(0, faults.status_shuffle_s)
    change = payloads.status(numbers.of(emulator, message.number), customer, message, status, at, priced=priced)
    webhooks.announce(
        emulator,
        tx,
        payloads.on_standby(change) if message.origin == OTHER_APP else change,
        lane=message.phone,
        copies=faults.status_duplicates,
        delay_s=late,
        orderly=late == 0,
        number=message.number,
    )
