"""Fields about the account, the number, its quality and its templates: none of them from a customer."""

from collections.abc import Callable, Iterator

from warmline.channel import AccountNotice, Item
from warmline.channels.whatsapp.reading.shapes import Json, a_text, an_object, joined, objects

OK, DEGRADED, DISCONNECTED = "ok", "degraded", "disconnected"
_SEE_ACCOUNT = "Look at the account in WhatsApp Manager."

_ACCOUNT_EVENTS = {
    "PARTNER_REMOVED": DISCONNECTED, "PARTNER_APP_UNINSTALLED": DISCONNECTED, "ACCOUNT_OFFBOARDED": DISCONNECTED,
    "ACCOUNT_DELETED": DISCONNECTED, "ACCOUNT_RECONNECTED": OK, "PARTNER_ADDED": OK, "PARTNER_APP_INSTALLED": OK,
    "ACCOUNT_VIOLATION": DEGRADED, "ACCOUNT_RESTRICTION": DEGRADED, "ACCOUNT_BANNED": DISCONNECTED,
}  # fmt: skip
_BANS = {"DISABLE": DISCONNECTED, "SCHEDULE_FOR_DISABLE": DEGRADED, "REINSTATE": OK}
_REMEDIES = {
    "PARTNER_REMOVED": "Open the WhatsApp Business app on the phone and connect the number again.",
    "ACCOUNT_OFFBOARDED": "Open the WhatsApp Business app on the phone and connect the number again.",
    "DISABLED_UPDATE": "WhatsApp has restricted the account: see Meta's Business Support.",
    "ACCOUNT_VIOLATION": "WhatsApp names a violation of its policies: see Meta's Business Support.",
}
_QUALITY = {"FLAGGED": DEGRADED, "DOWNGRADE": DEGRADED, "UNFLAGGED": OK, "UPGRADE": OK}
_TEMPLATES = {
    "PAUSED": DEGRADED, "DISABLED": DEGRADED, "APPROVED": OK, "REINSTATED": OK, "UNPAUSED": OK,
    "REJECTED": None, "FLAGGED": None, "PENDING_DELETION": None,
}  # fmt: skip


def _account_update(value: Json) -> AccountNotice:
    event = a_text(value.get("event")).upper()
    ban = a_text(an_object(value.get("ban_info")).get("waba_ban_state")).upper()
    state = _BANS.get(ban) or _ACCOUNT_EVENTS.get(event)
    why = joined(ban, *_reasons(value))
    return AccountNotice(
        "account_update", joined("WhatsApp account", _plain(event), by=": ") + (f" ({_plain(why)})" if why else ""),
        about="account", state=state, alarm=state in (DEGRADED, DISCONNECTED),
        remedy=_REMEDIES.get(event, _SEE_ACCOUNT),
    )  # fmt: skip


def _reasons(value: Json) -> list[str]:
    gone, wrong = an_object(value.get("disconnection_info")), an_object(value.get("violation_info"))
    limits = [a_text(one.get("restriction_type")) for one in objects(value.get("restriction_info"))]
    return [a_text(gone.get("reason")), a_text(wrong.get("violation_type")), *limits]


def _number_quality(value: Json) -> AccountNotice:
    event = a_text(value.get("event")).upper()
    limit = a_text(value.get("current_limit")) or a_text(value.get("max_daily_conversations_per_business"))
    state = _QUALITY.get(event)
    return AccountNotice(
        "phone_number_quality_update", joined(f"The number's quality: {_plain(event)}", _plain(limit), by=", limit "),
        about="quality", state=state, alarm=state == DEGRADED,
        remedy="Write less to those who did not ask; see the number's quality in WhatsApp Manager.",
    )  # fmt: skip


def _template_status(value: Json) -> AccountNotice:
    event, name = a_text(value.get("event")).upper(), a_text(value.get("message_template_name"))
    reason = a_text(value.get("reason"))
    why = f" ({_plain(reason)})" if reason.upper() not in ("", "NONE") else ""
    state = _TEMPLATES.get(event)
    about = joined("template", name or a_text(value.get("message_template_id")),
                   a_text(value.get("message_template_language")), by=":")  # fmt: skip
    return AccountNotice(
        "message_template_status_update", f"Template {name}: {_plain(event)}{why}", about=about, state=state,
        alarm=event in _TEMPLATES and state != OK,
        remedy="Correct the template in WhatsApp Manager, or use another one.",
    )  # fmt: skip


def _account_alert(value: Json) -> AccountNotice:
    said = an_object(value.get("alert_info")) or value
    severity = a_text(said.get("alert_severity")).upper()
    text = joined(_plain(a_text(said.get("alert_type"))), a_text(said.get("alert_description")), by=": ")
    return AccountNotice(
        "account_alerts", joined("WhatsApp", text, by=": "), alarm=severity not in ("INFORMATIONAL", "INFO"),
        remedy=_SEE_ACCOUNT,
    )  # fmt: skip


def _account_review(value: Json) -> AccountNotice:
    decision = a_text(value.get("decision")).upper()
    state = {"APPROVED": OK, "REJECTED": DEGRADED}.get(decision)
    return AccountNotice(
        "account_review_update", f"WhatsApp's review of the account: {_plain(decision)}", about="review", state=state,
        alarm=state == DEGRADED, remedy=_SEE_ACCOUNT,
    )  # fmt: skip


def _security(value: Json) -> AccountNotice:
    event = _plain(a_text(value.get("event")))
    return AccountNotice(
        "security", f"Two-step verification of the number: {event}", alarm=True,
        remedy="If nobody of you did this, change the PIN in WhatsApp Manager at once.",
    )  # fmt: skip


def _template_category(value: Json) -> AccountNotice:
    old = a_text(value.get("previous_category")) or "its category"
    new = a_text(value.get("new_category")) or a_text(value.get("correct_category"))
    return AccountNotice(
        "template_category_update", f"Template {a_text(value.get('message_template_name'))}: {old} became {new}",
        alarm=True, remedy="Its price may have changed: see the template in WhatsApp Manager.",
    )  # fmt: skip


def _template_quality(value: Json) -> AccountNotice:
    score = a_text(value.get("new_quality_score")).upper()
    return AccountNotice(
        "message_template_quality_update", f"Template {a_text(value.get('message_template_name'))}: quality {score}",
        alarm=score == "RED", remedy="It may be paused: improve it in WhatsApp Manager.",
    )  # fmt: skip


_READERS: dict[str, Callable[[Json], AccountNotice]] = {
    "account_update": _account_update, "phone_number_quality_update": _number_quality,
    "message_template_status_update": _template_status, "account_alerts": _account_alert,
    "account_review_update": _account_review, "security": _security, "template_category_update": _template_category,
    "message_template_quality_update": _template_quality,
}  # fmt: skip
QUIET = frozenset({
    "business_capability_update", "business_status_update", "phone_number_name_update", "flows",
    "message_template_components_update", "partner_solutions", "payment_configuration_update", "tracking_events",
    "automatic_events", "group_lifecycle_update", "group_participants_update", "group_settings_update",
    "group_status_update", "smb_app_state_sync",
})  # fmt: skip
"""Fields worth keeping that ask nobody to do anything."""
FIELDS = frozenset(_READERS)


def account(field: str, value: Json) -> Iterator[Item]:
    yield _READERS[field](value)


def quiet(field: str, value: Json) -> Iterator[Item]:
    event = a_text(value.get("event")) or a_text(value.get("decision"))
    yield AccountNotice(field, joined(_plain(field), _plain(event), by=": "), personal=True)


def history(value: Json) -> Iterator[Item]:
    """Old chats of the phone: kept as they came, thousands of messages long. Nothing in them is new."""
    chunks = objects(value.get("history"))
    threads = [thread for chunk in chunks for thread in objects(chunk.get("threads"))]
    told = sum(len(objects(thread.get("messages"))) for thread in threads)
    told += len(objects(value.get("messages"))) + len(objects(value.get("message_echoes")))
    yield AccountNotice(
        "history", f"Old chats from the phone: {told} messages in {len(threads)} chats",
        personal=True,
    )  # fmt: skip


def unknown(field: str, value: object) -> Iterator[Item]:
    yield AccountNotice(
        "unknown_field", f"WhatsApp sent something new: {field[:60] or 'a change without a name'}", alarm=True,
        remedy="The raw webhook is kept. warmline does not know this field yet.",
    )  # fmt: skip


def _plain(name: str) -> str:
    return name.replace("_", " ").lower()
