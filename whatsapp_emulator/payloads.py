"""What stands in a webhook: pure functions from what happened to Meta's documented shapes."""

from typing import Any

from whatsapp_emulator.config import EmulatorConfig
from whatsapp_emulator.errors import status_error
from whatsapp_emulator.store.customers import Customer
from whatsapp_emulator.store.messages import Message

Change = dict[str, Any]


def customer_message(config: EmulatorConfig, customer: Customer, message: Message) -> Change:
    """Text messages webhook reference (2026-05-21), ids as in "Business-scoped user IDs" (2026-06-29)."""
    item: dict[str, Any] = {
        **({} if customer.phone_hidden else {"from": customer.phone}),
        "from_user_id": customer.user_id,
        "id": message.wamid,
        "timestamp": _seconds(message.at),
        "type": message.type,
        message.type: message.content,
    }
    if message.reply_to:
        item["context"] = {"from": config.display_phone_number, "id": message.reply_to}
    return _messages(config, {"contacts": [_contact(customer)], "messages": [item]})


def phantom(config: EmulatorConfig, customer: Customer, message: Message) -> Change:
    """Unsupported messages webhook reference (2026-05-21), code 131060."""
    title = "This message is currently unavailable."
    item: dict[str, Any] = {
        **({} if customer.phone_hidden else {"from": customer.phone}),
        "from_user_id": customer.user_id,
        "id": message.wamid,
        "timestamp": _seconds(message.at),
        "type": "unsupported",
        "unsupported": {"type": "media_placeholder"},
        "errors": [{"code": 131060, "title": title, "message": title, "error_data": {"details": title}}],
    }
    return _messages(config, {"contacts": [_contact(customer)], "messages": [item]})


def status(
    config: EmulatorConfig,
    customer: Customer | None,
    message: Message,
    reached: str,
    at: float,
    *,
    priced: bool,
) -> Change:
    """Status messages webhook reference (2026-05-21). `priced`: on sent, and on one of delivered or read."""
    failed = reached == "failed"
    item: dict[str, Any] = {"id": message.wamid, "status": reached, "timestamp": _seconds(at)}
    by_phone = message.addressed_by == "phone"
    if by_phone or (customer and not customer.phone_hidden):
        item["recipient_id"] = message.phone
    if customer and not (failed and by_phone):
        item["recipient_user_id"] = customer.user_id
    if message.callback_data is not None:
        item["biz_opaque_callback_data"] = message.callback_data
    if failed:
        item["errors"] = [status_error(message.error or 131000)]
    elif priced:
        item["pricing"] = _pricing(message.category)
    contacts = {"contacts": [_contact(customer, username=reached != "sent")]} if customer and not failed else {}
    return _messages(config, {**contacts, "statuses": [item]})


def echo(config: EmulatorConfig, customer: Customer, message: Message) -> Change:
    """smb_message_echoes (2026-05-21), with `to_user_id` and `contacts` as added on 2026-06-29."""
    contact = {"user_id": customer.user_id} | ({} if customer.phone_hidden else {"wa_id": customer.phone})
    item = {
        "from": config.display_phone_number,
        **({} if customer.phone_hidden else {"to": customer.phone}),
        "to_user_id": customer.user_id,
        "id": message.wamid,
        "timestamp": _seconds(message.at),
        "type": message.type,
        message.type: message.content,
    }
    return _change("smb_message_echoes", config, {"contacts": [contact], "message_echoes": [item]})


def new_user_id(config: EmulatorConfig, customer: Customer, previous: str, at: float) -> Change:
    """user_id_update ("Business-scoped user IDs", 2026-06-29)."""
    known = {} if customer.phone_hidden else {"wa_id": customer.phone}
    item = {
        **known,
        "detail": f"User id for {customer.name} has been updated.",
        "user_id": {"previous": previous, "current": customer.user_id},
        "timestamp": _seconds(at),
    }
    contacts = [{"profile": {"name": customer.name}, **known}]
    return _change("user_id_update", config, {"contacts": contacts, "user_id_update": [item]})


def envelope(entries: list[tuple[str, int | None, list[Change]]]) -> dict[str, Any]:
    """One POST: entries of (account, time, changes)."""
    return {
        "object": "whatsapp_business_account",
        "entry": [
            {"id": account, **({} if time is None else {"time": time}), "changes": changes}
            for account, time, changes in entries
        ],
    }


def without_contacts(change: Change) -> Change:
    """Older documentation and some real bodies have none."""
    return {**change, "value": {key: part for key, part in change["value"].items() if key != "contacts"}}


def _messages(config: EmulatorConfig, value: dict[str, Any]) -> Change:
    return _change("messages", config, value)


def _change(field: str, config: EmulatorConfig, value: dict[str, Any]) -> Change:
    metadata = {
        "display_phone_number": config.display_phone_number,
        "phone_number_id": config.phone_number_id,
    }
    return {"value": {"messaging_product": "whatsapp", "metadata": metadata, **value}, "field": field}


def _contact(customer: Customer, *, username: bool = True) -> dict[str, Any]:
    profile = {"name": customer.name}
    if customer.username and username:
        profile["username"] = customer.username
    known = {} if customer.phone_hidden else {"wa_id": customer.phone}
    return {"profile": profile, **known, "user_id": customer.user_id}


def _pricing(category: str) -> dict[str, Any]:
    # Since 2026-10-01 service messages are billed per message like the others.
    return {"billable": True, "pricing_model": "PMP", "type": "regular", "category": category}


def _seconds(at: float) -> str:
    return str(int(at))
