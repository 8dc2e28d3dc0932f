"""What comes besides plain messages is kept where it belongs, and wakes nobody without need."""

import pytest

from tests.actions.shop import Shop
from tests.channels.bodies import ROSA, arrives, body, message, messages, read
from tests.channels.test_reading import KINDS
from warmline.actions import answers
from warmline.actions.ingest import ingest
from warmline.channel import Incoming
from warmline.domain.conversation import State
from warmline.store import inbound, tables


@pytest.mark.parametrize(("raw", "kind", "text", "wakes"), KINDS, ids=[f"{k[1]}-{i}" for i, k in enumerate(KINDS)])
def test_each_kind_is_a_line_and_owes_an_answer_or_not(
    shop: Shop, raw: dict[str, object], kind: str, text: str, wakes: bool
) -> None:
    assert arrives(shop, messages(raw)) is None

    conversation = shop.conversation_of()
    assert [(row["kind"], row["text"]) for row in shop.messages(conversation.id)] == [(kind, text)]
    assert (shop.obligation(conversation.id) is not None) == wakes
    assert (shop.timer("ai_turn", conversation.id) is not None) == wakes


def test_a_reaction_names_the_message_it_is_about(shop: Shop) -> None:
    arrives(shop, messages(message(id="w1")))
    arrives(shop, messages(message("reaction", {"message_id": "w1", "emoji": "👍"})))

    first, reaction = shop.messages(shop.conversation_of().id)
    assert reaction["data"]["reaction"]["message_id"] == first["id"]


def test_a_reaction_does_not_count_as_unanswered_after_the_answer(shop: Shop) -> None:
    arrives(shop, messages(message()))
    id = shop.conversation_of().id
    shop.ai_turn(id)
    arrives(shop, messages(message("reaction", {"message_id": "x", "emoji": "👍"})))
    shop.send_all()

    assert shop.conversation(id).unanswered == 0
    assert shop.ai_looks(id) is None


def test_an_edit_changes_the_line_and_the_ai_looks_again(shop: Shop) -> None:
    arrives(shop, messages(message("text", {"body": "Opne?"}, id="w1")))
    id = shop.conversation_of().id
    before = shop.timer("ai_turn", id)
    part = {"original_message_id": "w1", "message": {"type": "text", "text": {"body": "Open?"}}}

    arrives(shop, messages(message("edit", part)))

    after, turn = shop.timer("ai_turn", id), shop.ai_looks(id)
    assert before is not None
    assert after is not None
    assert turn is not None
    assert after["generation"] > before["generation"], "a draft about the old words is void"
    assert turn.lines == ("Open?",)


def test_an_older_edit_does_not_undo_a_newer_one(shop: Shop) -> None:
    arrives(shop, messages(message("text", {"body": "1"}, id="w1")))
    for text, at in (("3", "1800000003"), ("2", "1800000002")):
        part = {"original_message_id": "w1", "message": {"type": "text", "text": {"body": text}}}
        arrives(shop, messages(message("edit", part, timestamp=at)))

    assert shop.messages(shop.conversation_of().id)[0]["text"] == "3"


def test_nobody_edits_the_words_of_another(shop: Shop) -> None:
    arrives(shop, messages(message("text", {"body": "mine"}, id="w1")))
    part = {"original_message_id": "w1", "message": {"type": "text", "text": {"body": "not mine"}}}

    arrives(shop, messages(message("edit", part, from_="15550009", from_user_id="US.9"), contacts=[]))

    assert shop.messages(shop.conversation_of(ROSA).id)[0]["text"] == "mine"


def test_a_removal_of_what_never_came_is_shown(shop: Shop) -> None:
    arrives(shop, messages(message("revoke", {"original_message_id": "gone"})))

    assert [row["text"] for row in shop.messages(shop.conversation_of().id)] == ["Took back a message"]


def test_a_group_message_reaches_the_operator_and_no_conversation(shop: Shop) -> None:
    arrives(shop, messages(message("text", {"body": "hi all"}, group_id="g1")))

    assert shop.rows(tables.conversations) == []
    [alarm] = shop.rows(tables.alarms)
    assert alarm["detail"] == "Rosa Diaz wrote in the group g1: hi all"


def test_standby_is_shown_but_wakes_nobody_and_does_not_block_the_real_one(shop: Shop) -> None:
    arrives(shop, body("standby", {"standby": {"messages": [message(id="w1")]}}))
    conversation = shop.conversation_of()
    assert (conversation.unanswered, conversation.last_customer_at) == (0, None)

    arrives(shop, messages(message(id="w1")))

    assert shop.conversation(conversation.id).unanswered == 1
    assert len(shop.messages(conversation.id)) == 2


def test_a_conversation_passed_on_brings_a_person_once(shop: Shop) -> None:
    passed = body("messaging_handovers", {
        "sender": {"phone_number": ROSA}, "recipient": {"phone_number_id": "1"}, "type": "control_passed",
        "timestamp": 1800000000, "control_passed": {"conversation_context": {"summary": {"text": "A refund"}}},
    })  # fmt: skip
    arrives(shop, passed)
    arrives(shop, passed)

    id = shop.conversation_of().id
    assert len(shop.messages(id)) == 1
    assert shop.conversation(id).state is State.WAITING
    assert (shop.handoff(id).trigger, shop.handoff(id).summary) == ("control_passed", "A refund")


def test_old_chats_and_contacts_of_the_phone_are_on_the_record_and_nothing_else(shop: Shop) -> None:
    arrives(shop, body("history", {"history": [{"threads": [{"messages": [message()]}]}], "messages": [message()]}))
    arrives(shop, body("smb_app_state_sync", {"state_sync": [{"contact": {"phone_number": ROSA}}]}))

    assert shop.rows(tables.conversations) == []
    assert shop.rows(tables.customers) == []
    assert shop.events()[-2:] == ["channel.notice", "channel.notice"]


def state(shop: Shop) -> str:
    [row] = shop.rows(tables.channels)
    return str(row["state"])


def test_the_channel_is_as_well_as_the_worst_that_is_known(shop: Shop) -> None:
    said = [
        ("phone_number_quality_update", {"event": "FLAGGED"}, "degraded"),
        ("account_update", {"event": "PARTNER_REMOVED"}, "disconnected"),
        ("phone_number_quality_update", {"event": "UNFLAGGED"}, "disconnected"),
        ("account_update", {"event": "ACCOUNT_RECONNECTED"}, "ok"),
    ]
    for field, value, expected in said:
        arrives(shop, body(field, value))
        assert state(shop) == expected


def test_one_trouble_is_one_alarm_however_often_it_is_told(shop: Shop) -> None:
    for _ in range(3):
        arrives(shop, body("account_update", {"event": "PARTNER_REMOVED"}))
        arrives(shop, body("security", {"event": "PIN_CHANGED"}))

    assert sorted(row["kind"] for row in shop.rows(tables.alarms)) == ["account_update", "security"]


def test_a_webhook_that_is_read_twice_at_once_is_applied_once(shop: Shop) -> None:
    given = messages(message(), message("image", {"id": "9"}))
    shop.do(inbound.add, shop.channel, given)
    row = shop.rows(tables.inbound)[-1]
    for _ in range(3):
        shop.do(ingest, row["id"], shop.channel, read(given))

    assert len(shop.messages(shop.conversation_of().id)) == 2


def test_opening_the_chat_is_greeted_not_handed_over(shop: Shop) -> None:
    arrives(shop, messages(message("request_welcome", {})))

    turn = shop.do(answers.context, shop.conversation_of().id)
    assert turn is not None
    assert turn.kinds == {"welcome"}
    assert isinstance(read(messages(message("request_welcome", {})))[0], Incoming)
