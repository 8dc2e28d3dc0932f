"""A send by the Cloud API: the rules first, then accepted for good."""

from dataclasses import dataclass, replace
from typing import Any

from whatsapp_emulator import accounts, ids, numbers, rules, statuses, templates, threads
from whatsapp_emulator.emulator import Emulator
from whatsapp_emulator.errors import GraphError
from whatsapp_emulator.sending import Outgoing, ReadReceipt
from whatsapp_emulator.shown import as_text, shown
from whatsapp_emulator.store import Tx, customers, journal, messages
from whatsapp_emulator.store.customers import Customer
from whatsapp_emulator.store.messages import API, CUSTOMER, Message
from whatsapp_emulator.store.numbers import Number


@dataclass(frozen=True, slots=True)
class Verdict:
    """What becomes of a send that was not refused outright: the usual way, or a failure told later."""

    later_error: int | None = None


def phone_of(emulator: Emulator, outgoing: Outgoing) -> str:
    """The customer's phone; for a user id nobody has, the id itself."""
    if outgoing.by_phone:
        return ids.digits_of(outgoing.to)
    customer = customers.find_by_user_id(emulator.store.tx, outgoing.to)
    return customer.phone if customer else outgoing.to


def accept(emulator: Emulator, number: Number, outgoing: Outgoing, later_error: int | None = None) -> dict[str, Any]:
    """Message, journal and the statuses to come, in one transaction; gives back the API's answer."""
    phone = phone_of(emulator, outgoing)
    if not accounts.state(emulator, number.key)["connected"]:
        raise GraphError(131005, "The number is no longer connected to the Cloud API.")
    if outgoing.type != "template":
        threads.check_ours(emulator, number, phone)
    with emulator.store.change() as tx:
        customer = customers.find(tx, phone, number.key)
        _spend_limits(emulator, tx, number, customer)
        verdict = Verdict(later_error) if later_error else _judge(emulator, customer, outgoing)
        made = _message(emulator, tx, phone, outgoing, verdict)
        message = messages.add(tx, replace(made, number=number.key))
        _journal(emulator, tx, message)
        plan = statuses.plan_failure if verdict.later_error else statuses.plan
        plan(emulator, tx, message)
    emulator.stop_typing(phone)
    emulator.hub.tell("message", phone=phone, number=number.key, message=shown(message))
    return _answer(outgoing, customer, message)


def mark_read(emulator: Emulator, receipt: ReadReceipt) -> None:
    """Marks this and earlier messages of the customer ("Mark messages as read", 2026-06-28)."""
    message = messages.find(emulator.store.tx, receipt.message_id)
    if message is None or message.origin != CUSTOMER or _too_old(emulator, message):
        raise GraphError(131009, "The message_id is not that of a received message of the last 30 days.")
    with emulator.store.change() as tx:
        changed = messages.mark_customers_read(tx, message.phone, message.n, message.number)
    for wamid in changed:
        emulator.hub.tell("status", phone=message.phone, number=message.number, id=wamid, status="read")
    if receipt.typing:
        emulator.start_typing(message.phone)


def _too_old(emulator: Emulator, message: Message) -> bool:
    return emulator.clock.now() - message.at > rules.MARK_READ_DAYS * 24 * 3600


def _spend_limits(emulator: Emulator, tx: Tx, number: Number, customer: Customer | None) -> None:
    now, options = emulator.clock.now(), emulator.options
    rate = accounts.throughput(emulator, number.key)
    if rate:
        before = emulator.throughput.get(number.key, rules.Debt())
        spent = rules.spend(before, now, burst=rate, per_s=rate)
        if spent is None:
            raise GraphError(130429)
        emulator.throughput[number.key] = spent
    if customer and options.pair_burst:
        debt = rules.spend(customer.pair, now, burst=options.pair_burst, per_s=1 / rules.PAIR_REFILL_S)
        if debt is None:
            raise GraphError(131056)
        customers.set_pair(tx, customer.phone, debt, number.key)


def _judge(emulator: Emulator, customer: Customer | None, outgoing: Outgoing) -> Verdict:
    if customer is None:
        return _refuse(131026, later=emulator.faults.recipient_error_async)
    open_now = rules.window_open(customer.last_message_at, emulator.clock.now())
    if not open_now and outgoing.type != "template":
        return _refuse(131047, later=emulator.faults.window_error_async)
    return Verdict()


def _refuse(code: int, *, later: bool) -> Verdict:
    if not later:
        raise GraphError(code)
    return Verdict(later_error=code)


def _message(emulator: Emulator, tx: Tx, phone: str, outgoing: Outgoing, verdict: Verdict) -> Message:
    message = Message(
        wamid=ids.wamid(phone, from_customer=False),
        phone=phone,
        origin=API,
        type=outgoing.type,
        content=outgoing.content,
        status="accepted",
        at=emulator.clock.now(),
        reply_to=outgoing.reply_to,
        callback_data=outgoing.callback_data,
        addressed_by="phone" if outgoing.by_phone else "user_id",
        error=verdict.later_error,
    )
    if outgoing.type != "template":
        return message
    content, category = templates.render(tx, outgoing.content)
    return replace(message, content=content, category=category)


def _journal(emulator: Emulator, tx: Tx, message: Message) -> None:
    text = as_text(message.type, message.content)
    sender = numbers.of(emulator, message.number).phone_number_id
    line = journal.Line(message.phone, message.wamid, message.type, text, message.callback_data, sender)
    journal.write(tx, line, real_now=emulator.clock.real_now(), virtual_now=emulator.clock.now())


def _answer(outgoing: Outgoing, customer: Customer | None, message: Message) -> dict[str, Any]:
    contact = {"input": outgoing.to}
    if outgoing.by_phone:
        contact["wa_id"] = message.phone
    if customer:
        contact["user_id"] = customer.user_id
    state = {"message_status": "accepted"} if outgoing.type == "template" else {}
    return {
        "messaging_product": "whatsapp",
        "contacts": [contact],
        "messages": [{"id": message.wamid, **state}],
    }
