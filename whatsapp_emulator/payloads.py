"""What stands in a webhook: pure functions from what happened to Meta's documented shapes."""

from typing import Any

from whatsapp_emulator.errors import status_error
from whatsapp_emulator.store.customers import Customer
from whatsapp_emulator.store.messages import Message
from whatsapp_emulator.store.numbers import Number
from whatsapp_emulator.store.templates import Template

Change = dict[str, Any]
Entry = tuple[str, int | None, list[Change]]  # account, time, changes


def customer_message(number: Number, customer: Customer, message: Message) -> Change:
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
        item["context"] = {"from": number.display_phone_number, "id": message.reply_to}
    return _messages(number, {"contacts": [_contact(customer)], "messages": [item]})


def phantom(number: Number, customer: Customer, message: Message) -> Change:
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
    return _messages(number, {"contacts": [_contact(customer)], "messages": [item]})


def status(
    number: Number,
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
    return _messages(number, {**contacts, "statuses": [item]})


def echo(number: Number, customer: Customer, message: Message) -> Change:
    """smb_message_echoes (2026-05-21), with `to_user_id` and `contacts` as added on 2026-06-29."""
    contact = {"user_id": customer.user_id} | ({} if customer.phone_hidden else {"wa_id": customer.phone})
    item = {
        "from": number.display_phone_number,
        **({} if customer.phone_hidden else {"to": customer.phone}),
        "to_user_id": customer.user_id,
        "id": message.wamid,
        "timestamp": _seconds(message.at),
        "type": message.type,
        message.type: message.content,
    }
    return _change("smb_message_echoes", number, {"contacts": [contact], "message_echoes": [item]})


def call(number: Number, customer: Customer, message: Message, event: str) -> Change:
    """calls (User-initiated calls, 2026): an offer, then the end, which alone says whether it was answered."""
    lasted = message.content["duration_s"]
    item: dict[str, Any] = {
        "id": message.wamid,
        "to": number.display_phone_number,
        **({} if customer.phone_hidden else {"from": customer.phone}),
        "from_user_id": customer.user_id,
        "event": event,
        "direction": "USER_INITIATED",
        "timestamp": _seconds(message.at + (lasted if event == "terminate" else 0)),
    }
    if event == "connect":
        item["session"] = {"sdp_type": "offer", "sdp": "v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=EMULATOR\r\n"}
    else:
        item["status"] = "COMPLETED" if message.content["answered"] else "FAILED"
    if event == "terminate" and message.content["answered"]:
        item |= {"start_time": _seconds(message.at), "end_time": _seconds(message.at + lasted), "duration": int(lasted)}
    return _change("calls", number, {"contacts": [_contact(customer)], "calls": [item]})


def handover(
    number: Number,
    customer: Customer,
    at: float,
    *,
    kind: str,
    owners: tuple[str, str],
    metadata: str,
    context: dict[str, Any] | None,
) -> Change:
    """messaging_handovers: the number stands in `recipient`, and there is no `metadata` of the usual kind."""
    known = {"user_id": customer.user_id} if customer.phone_hidden else {"phone_number": customer.phone}
    before, after = owners
    agent = {"previous_owner_app_id": "600000000000006", "previous_owner_app_role": "meta_business_agent"}
    passed = {
        **(agent if before == "ai_agent" else {}),
        **({"previous_owner_role": before} if before else {}),
        **({"new_owner_role": after} if after else {}),
        **({"metadata": metadata} if metadata else {}),
        **({"conversation_context": context} if context else {}),
    }
    value = {
        "messaging_product": "whatsapp",
        "sender": known,
        "recipient": {
            "display_phone_number": number.display_phone_number,
            "phone_number_id": number.phone_number_id,
        },
        "timestamp": _seconds(at),
        "type": kind,
        kind: passed,
    }
    return {"value": value, "field": "messaging_handovers"}


def on_standby(change: Change) -> Change:
    """The same one level deeper, on a field of its own; only the number stays where it was."""
    outer = {key: part for key, part in change["value"].items() if key in ("messaging_product", "metadata")}
    inner = {key: part for key, part in change["value"].items() if key not in outer}
    return {"value": {**outer, "standby": inner}, "field": "standby"}


def standby_echo(number: Number, customer: Customer, message: Message) -> Change:
    """What another app sent: its request, not a message as customers' are."""
    to = {"recipient": customer.user_id} if customer.phone_hidden else {"to": customer.phone}
    sent = {"messaging_product": "whatsapp", **to, "type": message.type, message.type: message.content}
    item = {"id": message.wamid, "timestamp": _seconds(message.at), "message": sent}
    return on_standby(_messages(number, {"message_echoes": [item]}))


def new_user_id(number: Number, customer: Customer, previous: str, at: float) -> Change:
    """user_id_update ("Business-scoped user IDs", 2026-06-29)."""
    known = {} if customer.phone_hidden else {"wa_id": customer.phone}
    item = {
        **known,
        "detail": f"User id for {customer.name} has been updated.",
        "user_id": {"previous": previous, "current": customer.user_id},
        "timestamp": _seconds(at),
    }
    contacts = [{"profile": {"name": customer.name}, **known}]
    return _change("user_id_update", number, {"contacts": contacts, "user_id_update": [item]})


def merged(entries: list[Entry]) -> list[Entry]:
    """One entry per account, and one change for all of a number's updates of a kind, as busy accounts get them."""
    found: dict[tuple[str, str], Change] = {}
    for account, _, changes in entries:
        for change in changes:
            value = change["value"]
            names = sorted(key for key, part in value.items() if isinstance(part, list) and key != "contacts")
            mark = f"{account}/{change['field']}/{value.get('metadata')}/{names}"
            found[account, mark] = _joined(found.get((account, mark)), change)
    accounts = dict.fromkeys(account for account, _ in found)
    return [(account, None, [one for (of, _), one in found.items() if of == account]) for account in accounts]


def _joined(before: Change | None, change: Change) -> Change:
    if before is None:
        return change
    value = dict(before["value"])
    for key, part in change["value"].items():
        if isinstance(part, list):
            new = [one for one in part if key != "contacts" or one not in value.get(key, [])]
            value[key] = [*value.get(key, []), *new]
    return {**before, "value": value}


def template_status(template: Template, reason: str) -> Change:
    """message_template_status_update (2026-05-21)."""
    paused = {"other_info": {"title": "FIRST_PAUSE", "description": "The template has been paused."}}
    value = {
        "event": template.status,
        **_template(template),
        "reason": reason,
        "message_template_category": template.category,
        **(paused if template.status == "PAUSED" else {}),
    }
    return {"value": value, "field": "message_template_status_update"}


def template_category(template: Template, before: str) -> Change:
    """template_category_update (2026-06-17), of a change that has been made."""
    value = {**_template(template), "previous_category": before, "new_category": template.category}
    return {"value": value, "field": "template_category_update"}


def _template(template: Template) -> dict[str, Any]:
    return {
        "message_template_id": int(template.id),
        "message_template_name": template.name,
        "message_template_language": template.language,
    }


def envelope(entries: list[Entry]) -> dict[str, Any]:
    """One POST."""
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


def _messages(number: Number, value: dict[str, Any]) -> Change:
    return _change("messages", number, value)


def _change(field: str, number: Number, value: dict[str, Any]) -> Change:
    metadata = {
        "display_phone_number": number.display_phone_number,
        "phone_number_id": number.phone_number_id,
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
