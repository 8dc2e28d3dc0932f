"""Calls of customers, without any media: what the webhook `calls` tells (User-initiated calls, 2026)."""

import secrets

from whatsapp_emulator import numbers, payloads, webhooks
from whatsapp_emulator.emulator import Emulator
from whatsapp_emulator.shown import shown
from whatsapp_emulator.store import customers, messages
from whatsapp_emulator.store.messages import CUSTOMER, Message


def customer_calls(emulator: Emulator, phone: str, *, number: str, answered_s: float | None) -> Message:
    """A call opens the window, answered or not. It begins and ends at once: nobody can take it here."""
    content = {"answered": answered_s is not None, "duration_s": answered_s or 0}
    call = Message(
        wamid=f"wacid.{secrets.token_urlsafe(21)}",
        phone=phone,
        origin=CUSTOMER,
        type="call",
        content=content,
        status="delivered",
        at=emulator.clock.now(),
        number=number,
    )
    with emulator.store.change() as tx:
        customer = customers.find_or_add(tx, phone)
        call = messages.add(tx, call)
        customers.wrote_at(tx, phone, call.at, number)
        for event in ("connect", "terminate"):
            change = payloads.call(numbers.of(emulator, number), customer, call, event)
            webhooks.announce(emulator, tx, change, lane=phone, number=number)
    emulator.hub.tell("message", phone=phone, number=number, message=shown(call))
    return call
