# ruff: noqa: E501 (a case is read as one line)
"""Every kind of message has a line that people can read, and keeps its parts."""

import json
from typing import Any

import pytest

from tests.channels.bodies import ROSA, ROSA_ID, body, contact, echo, echoes, message, messages, read
from warmline.channel import (
    AccountNotice,
    Identity,
    IdentityChange,
    Incoming,
    PhoneMessage,
    Revision,
    StatusReport,
    Unreadable,
)
from warmline.domain.delivery import Status


def only(given: bytes) -> Any:
    [item] = read(given)
    return item


KINDS = [
    (message("text", {"body": "hi"}), "text", "hi", True),
    (message("image", {"id": "9", "caption": "my door"}), "image", "my door", True),
    (message("image", {"id": "9"}), "image", "Photo", True),
    (message("audio", {"id": "9", "voice": True}), "audio", "Voice message", True),
    (message("document", {"id": "9", "filename": "bill.pdf"}), "document", "Document: bill.pdf", True),
    (message("sticker", {"id": "9"}), "sticker", "Sticker", True),
    (message("location", {"latitude": 1.5, "longitude": -2, "name": "Pier"}), "location", "Location: Pier, (1.5, -2)", True),
    (message("contacts", [{"name": {"formatted_name": "Li"}, "phones": [{"phone": "+1"}]}]), "contacts", "Contact card: Li, +1", True),
    (message("button", {"payload": "P", "text": "Yes"}), "text", "Yes", True),
    (message("interactive", {"type": "button_reply", "button_reply": {"id": "b", "title": "No"}}), "text", "No", True),
    (message("interactive", {"type": "list_reply", "list_reply": {"id": "b", "title": "Row"}}), "text", "Row", True),
    (message("interactive", {"type": "nfm_reply", "nfm_reply": {"response_json": '{"day":"Mon","flow_token":"x"}'}}), "form", "day: Mon", True),
    (message("interactive", {"type": "call_permission_reply", "call_permission_reply": {"response": "accept"}}), "call_permission", "Permission to call: accept", False),
    (message("reaction", {"message_id": "w", "emoji": "👍"}), "reaction", "👍", False),
    (message("reaction", {"message_id": "w"}), "reaction", "Removed a reaction", False),
    (message("order", {"product_items": [{"product_retailer_id": "sku", "quantity": 2, "item_price": 3, "currency": "EUR"}]}), "order", "Order:\n2 × sku, 3 EUR", True),
    (message("request_welcome", {}), "welcome", "Opened the chat", True),
    (message("system", {"type": "customer_identity_changed", "body": "New device"}), "system", "New device", False),
    (message("unsupported", {"type": "poll"}), "unsupported", "Unsupported message: poll", True),
    (message("hologram", {}), "unsupported", "Unsupported message: hologram", True),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "kind", "text", "wakes"), KINDS, ids=[f"{k[1]}-{i}" for i, k in enumerate(KINDS)])
def test_each_type_is_a_readable_line(raw: dict[str, Any], kind: str, text: str, wakes: bool) -> None:
    item = only(messages(raw))

    assert (item.kind, item.text, item.wakes) == (kind, text, wakes)


def test_a_file_is_described_and_fetched_later() -> None:
    part = {"id": 77, "mime_type": "audio/ogg", "sha256": "abc=", "voice": True}

    item = only(messages(message("audio", part)))

    assert item.data["attachment"] == {
        "type": "audio", "id": "77", "mime_type": "audio/ogg", "sha256": "abc=", "filename": None, "caption": None,
        "voice": True, "animated": False,
    }  # fmt: skip


def test_a_text_is_kept_to_the_last_byte() -> None:
    text = "\u202eabc\u202c \x00 👩‍👧 e\u0301 \ufeff  \n "

    assert only(messages(message("text", {"body": text}))).text == text


def test_a_reply_and_an_advert_are_kept_beside_the_text() -> None:
    advert = {"source_id": "1", "headline": "Sale", "ctwa_clid": "c"}
    raw = message(context={"from": "1", "id": "wamid.x", "forwarded": True}, referral=advert)

    item = only(messages(raw))

    assert item.data == {"reply_to": {"provider_id": "wamid.x"}, "forwarded": "once", "referral": advert}


def test_contacts_are_matched_by_id_never_by_position() -> None:
    others = [contact("US.2", "15550002", "Li"), contact()]
    mine, lis = message(), message(from_="15550002", from_user_id="US.2")

    assert [item.name for item in read(messages(mine, lis, contacts=others)) if isinstance(item, Incoming)] == [
        "Rosa Diaz", "Li",
    ]  # fmt: skip


def test_somebody_with_a_username_has_no_phone() -> None:
    raw = message(from_=None)

    item = only(messages(raw, contacts=[contact(wa_id=None, username="rosa.d")]))

    assert item.identities == (Identity("whatsapp_user", ROSA_ID), Identity("username", "rosa.d"))


def test_a_brazilian_number_is_matched_in_both_spellings() -> None:
    raw = message(from_="5511987654321", from_user_id=None)

    item = only(messages(raw, contacts=[contact("BR.1", "551187654321", "Bia")]))

    assert item.name == "Bia"
    assert item.identities[0] == Identity("whatsapp_user", "BR.1")


@pytest.mark.parametrize("missing", ["contacts", "timestamp", "from_user_id", "from", "id"])
@pytest.mark.parametrize("given", [None, "", {}, []])
def test_what_is_missing_or_empty_costs_only_itself(missing: str, given: Any) -> None:
    value: dict[str, Any] = {"contacts": [contact()], "messages": [message()]}
    (value if missing == "contacts" else value["messages"][0])[missing] = given

    item = only(body("messages", value))

    assert (item.text, item.identities != (), item.provider_id != "") == ("hello", True, True)


def test_a_message_without_an_id_is_still_the_same_when_it_comes_again() -> None:
    raw = message(id="")

    assert only(messages(raw)).provider_id == only(messages(raw)).provider_id != ""


def test_what_is_nobodys_is_said_to_be_unreadable() -> None:
    raws = [message(from_=None, from_user_id=None), message()]

    first, second = read(messages(*raws))  # with one contact, who may be either's

    assert isinstance(first, Unreadable)
    assert isinstance(second, Incoming)


@pytest.mark.parametrize("code", [131051, "131051"])
def test_what_only_the_phone_shows_says_why(code: object) -> None:
    raw = message("unsupported", {"type": "poll"}, errors=[{"code": code, "title": "Message type unknown"}])

    item = only(messages(raw))

    assert item.text == "Unsupported message: poll: Message type unknown"
    assert item.data["errors"] == [{"code": "131051", "title": "Message type unknown"}]


def test_a_placeholder_is_not_a_message() -> None:
    raw = message("unsupported", errors=[{"code": 131060, "title": "unavailable"}])

    item = only(messages(raw))

    assert (item.placeholder, item.wakes, item.asks.after_ms) == (True, False, 60_000)


def test_errors_of_the_platform_are_told_to_the_operator() -> None:
    item = only(body("messages", {"errors": [{"code": 130429, "title": "Rate limit hit"}]}))

    assert isinstance(item, AccountNotice)
    assert (item.alarm, item.detail) == (True, "WhatsApp reports an error 130429: Rate limit hit")


@pytest.mark.parametrize(
    ("said", "status"), [("sent", Status.SENT), ("played", Status.READ), ("failed", Status.FAILED)]
)
@pytest.mark.parametrize("errors", [None, [], ["broken"], [{"code": "131047", "title": "Re-engagement message"}]])
def test_a_report_is_read_with_and_without_its_parts(said: str, status: Status, errors: Any) -> None:
    item = only(body("messages", {"statuses": [{"id": "w", "status": said, "timestamp": None, "errors": errors}]}))

    assert isinstance(item, StatusReport)
    assert (item.status, item.provider_id) == (status, "w")


def test_the_customer_of_an_echo_is_the_one_it_was_sent_to() -> None:
    item = only(echoes(echo()))

    assert isinstance(item, PhoneMessage)
    assert item.to == (Identity("phone", ROSA),)
    assert (item.takes_over, item.text) == (True, "Hello from the shop")


def test_an_edit_on_the_phone_takes_nothing_over() -> None:
    part = {"original_message_id": "w", "message": {"type": "text", "text": {"body": "new"}}}

    item = only(echoes(echo(type="edit", edit=part)))

    assert isinstance(item, Revision)
    assert (item.text, item.by_business) == ("new", True)


def test_what_is_heard_on_standby_wakes_nobody_and_has_its_own_id() -> None:
    value = {"standby": {"messages": [message(id="w")], "message_echoes": [{"message": {"to": ROSA, "type": "text",
             "text": {"body": "from the other"}}}]}}  # fmt: skip

    heard, sent = read(body("standby", value))

    assert isinstance(heard, Incoming)
    assert (heard.wakes, heard.opens_window, heard.provider_id) == (False, False, "standby:w")
    assert isinstance(sent, PhoneMessage)
    assert (sent.takes_over, sent.by, sent.text) == (False, "program", "from the other")


def test_a_conversation_passed_to_us_asks_for_a_person_with_the_summary() -> None:
    context = {"type": "summary", "summary": {"text": "Wants a refund"}}
    value = {"sender": {"phone_number": ROSA}, "recipient": {"phone_number_id": "1"}, "type": "control_passed",
             "timestamp": 1, "control_passed": {"conversation_context": context}}  # fmt: skip

    item = only(body("messaging_handovers", value))

    assert item.provider_id == only(body("messaging_handovers", value)).provider_id
    assert (item.asks.trigger, item.asks.summary) == ("control_passed", "Wants a refund")


def test_a_new_user_id_names_the_old_one() -> None:
    value = {"user_id_update": [{"wa_id": ROSA, "user_id": {"previous": "US.1", "current": "US.2"}}]}

    item = only(body("user_id_update", value))

    assert isinstance(item, IdentityChange)
    assert item.old == (Identity("whatsapp_user", "US.1"),)
    assert item.new == (Identity("whatsapp_user", "US.2"), Identity("phone", ROSA))


def test_a_group_is_kept_and_not_answered() -> None:
    item = only(messages(message(group_id="g1")))

    assert isinstance(item, AccountNotice)
    assert (item.kind, item.alarm) == ("group_message", True)


@pytest.mark.parametrize(
    ("field", "value", "state"),
    [
        ("account_update", {"event": "PARTNER_REMOVED"}, "disconnected"),
        ("account_update", {"event": "ACCOUNT_OFFBOARDED"}, "disconnected"),
        ("account_update", {"event": "ACCOUNT_RECONNECTED"}, "ok"),
        ("account_update", {"event": "DISABLED_UPDATE", "ban_info": {"waba_ban_state": "DISABLE"}}, "disconnected"),
        ("phone_number_quality_update", {"event": "FLAGGED", "current_limit": "TIER_1K"}, "degraded"),
        ("message_template_status_update", {"event": "PAUSED", "message_template_name": "x"}, "degraded"),
        ("message_template_status_update", {"event": "REJECTED", "message_template_name": "x"}, None),
        ("account_review_update", {"decision": "APPROVED"}, "ok"),
        ("security", {"event": "PIN_CHANGED"}, None),
        ("business_capability_update", {"max_phone_numbers_per_business": 2}, None),
        ("history", {"history": [{"threads": [{"messages": [message()]}]}], "messages": [message()]}, None),
        ("smb_app_state_sync", {"state_sync": []}, None),
        ("something_new", {"a": 1}, None),
    ],
)  # fmt: skip
def test_what_concerns_the_account_is_no_message(field: str, value: dict[str, Any], state: str | None) -> None:
    item = only(body(field, value))

    assert isinstance(item, AccountNotice)
    assert item.state == state


def test_a_message_under_another_field_is_not_taken_for_one() -> None:
    items = read(body("something_new", {"messages": [message()], "message_echoes": [echo()]}))

    assert [type(item) for item in items] == [AccountNotice]


def test_every_entry_and_change_is_read() -> None:
    change = json.loads(messages(message()))["entry"][0]["changes"][0]
    batch = {"entry": [{"changes": [change, {"field": "x", "value": None}, None, change]}, None, {"changes": [change]}]}

    items = read(json.dumps(batch).encode())

    assert [type(item).__name__ for item in items] == [
        "Incoming", "AccountNotice", "AccountNotice", "Incoming", "Unreadable", "Incoming",
    ]  # fmt: skip
