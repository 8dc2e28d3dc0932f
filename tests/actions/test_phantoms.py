"""Placeholders, late messages and calls: what is nothing for the AI brings a person."""

import pytest

from tests.actions.shop import Shop
from tests.channels.bodies import ROSA, arrives, body, echo, echoes, message, messages
from warmline.actions.needed import still_unseen
from warmline.domain.conversation import State
from warmline.domain.window import is_open
from warmline.store import tables, timers


def phantom(id: str = "wamid.1") -> bytes:
    return messages(message("unsupported", {"type": "x"}, id=id, errors=[{"code": 131060, "title": "unavailable"}]))


def time_is_up(shop: Shop) -> int:
    """Fires what asks whether the real message came; says how many did."""
    due = [row for row in shop.rows(tables.timers) if row["kind"] == "unseen" and row["due_at"] <= shop.now]
    for row in due:
        shop.do(timers.drop, row["key"], "unseen")
        shop.do(still_unseen, row["key"], **row["data"])
    return len(due)


def test_a_placeholder_does_not_block_the_message_with_the_same_id(shop: Shop) -> None:
    arrives(shop, phantom())
    id = shop.conversation_of().id
    assert shop.ai_looks(id) is None

    arrives(shop, messages(message("text", {"body": "Are you open?"}, id="wamid.1")))

    assert [(row["kind"], row["text"]) for row in shop.messages(id)] == [("text", "Are you open?")]
    assert shop.ai_turn(id)
    shop.later(61)
    assert time_is_up(shop) == 0


def test_a_placeholder_after_its_message_is_nothing_new(shop: Shop) -> None:
    arrives(shop, messages(message(id="wamid.1")))
    arrives(shop, phantom())

    assert len(shop.messages(shop.conversation_of().id)) == 1
    assert [row for row in shop.rows(tables.timers) if row["kind"] == "unseen"] == []


def test_if_nothing_follows_a_person_is_asked_to_look_at_the_phone(shop: Shop) -> None:
    arrives(shop, phantom())
    id = shop.conversation_of().id
    shop.later(59)
    assert time_is_up(shop) == 0
    assert shop.conversation(id).state is State.BOT

    shop.later(2)
    assert time_is_up(shop) == 1

    assert shop.conversation(id).state is State.WAITING
    assert shop.handoff(id).trigger == "only_on_phone"
    assert "look at the phone" in shop.handoff(id).reason
    assert shop.obligation(id) is not None


def test_a_placeholder_twice_is_one_line(shop: Shop) -> None:
    arrives(shop, phantom())
    arrives(shop, phantom())

    assert len(shop.messages(shop.conversation_of().id)) == 1


def test_a_placeholder_of_the_phone_is_filled_when_its_message_comes(shop: Shop) -> None:
    arrives(shop, echoes(echo(id="e1", type="unsupported", errors=[{"code": 131060}])))
    arrives(shop, echoes(echo("At nine", id="e1")))

    assert [row["text"] for row in shop.messages(shop.conversation_of().id)] == ["At nine"]


def test_a_message_six_days_late_goes_to_a_person_and_opens_no_window(shop: Shop) -> None:
    written = message(timestamp=str(shop.now // 1000))
    shop.later(6 * 86_400)

    arrives(shop, messages(written))

    conversation = shop.conversation_of()
    assert not is_open(conversation.last_customer_at, shop.now)
    assert conversation.state is State.WAITING
    assert shop.handoff(conversation.id).trigger == "late_message"
    assert shop.handoff(conversation.id).reason == "wrote 6 days ago, but it arrived only now"
    assert shop.messages(conversation.id, "system") == [], "no text outside the window"


def test_a_message_a_few_minutes_late_is_the_ais(shop: Shop) -> None:
    written = message(timestamp=str(shop.now // 1000))
    shop.later(1800)

    arrives(shop, messages(written))

    assert shop.conversation_of().state is State.BOT


def call(event: str, **more: object) -> bytes:
    raw = {
        "id": "call.1",
        "from": ROSA,
        "timestamp": "1800000000",
        "event": event,
        "direction": "USER_INITIATED",
        **more,
    }
    return body("calls", {"calls": [raw]})


@pytest.mark.parametrize("told", [["connect", "terminate"], ["terminate"], ["terminate", "connect"], ["terminate"] * 2])
def test_a_missed_call_is_one_line_and_one_request(shop: Shop, told: list[str]) -> None:
    for event in told:
        arrives(shop, call(event, status="FAILED"))

    conversation = shop.conversation_of()
    assert [row["text"] for row in shop.messages(conversation.id)] == ["Missed call"]
    assert shop.handoff(conversation.id).trigger == "missed_call"
    assert is_open(conversation.last_customer_at, shop.now)
    assert shop.messages(conversation.id, "ai", "system") == [], "who called is not written to unasked"


def test_a_call_that_was_taken_asks_for_nobody(shop: Shop) -> None:
    arrives(shop, call("connect"))
    arrives(shop, call("terminate", status="COMPLETED", duration=35))

    assert shop.conversation_of().state is State.BOT
    assert shop.obligation(shop.conversation_of().id) is None


def test_a_call_whose_end_is_never_told_is_a_missed_one(shop: Shop) -> None:
    arrives(shop, call("connect"))
    shop.later(121)

    assert time_is_up(shop) == 1
    assert shop.handoff(shop.conversation_of().id).trigger == "missed_call"
