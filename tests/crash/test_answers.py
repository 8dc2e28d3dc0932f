"""Messages lost, doubled, out of order or left hanging are named; what only looks like it is not."""

from copy import deepcopy
from dataclasses import replace

import pytest

from tests.crash.breaking import ROSA, again, by, edited, forget, full_day, invariants, without
from tests.crash.checker import check
from tests.crash.history import Json
from tests.crash.story import Story


def test_a_lost_customer_message_is_a_loss() -> None:
    def lose(_: Json, rest: Json) -> None:
        rest["messages"].remove(by(rest, "customer")[0])

    assert invariants(edited(full_day(), lose)) == {"I1"}


def test_a_conversation_that_cannot_be_found_is_a_loss() -> None:
    assert "I1" in invariants(without(full_day(), "fetch"))


def test_a_question_nobody_answers_or_owes_is_a_dead_end() -> None:
    story = Story()
    story.writes(ROSA)

    history = story.told()
    assert check(history) == []
    assert invariants(edited(history, forget)) == {"I1"}


def test_an_answer_to_an_older_question_does_not_settle_a_newer_one() -> None:
    story = Story()
    story.writes(ROSA)
    story.ai_answers(ROSA)
    story.writes(ROSA)

    assert invariants(edited(story.told(), forget)) == {"I1"}


def test_an_answer_the_provider_never_took_settles_nothing() -> None:
    story = Story()
    story.writes(ROSA)
    story.ai_answers(ROSA)

    assert invariants(without(story.told(), "accept")) == {"I1"}


def test_closing_settles_what_came_before_it_only() -> None:
    story = Story()
    story.writes(ROSA)
    story.claims(ROSA, "ana")
    story.closes(ROSA, "ana")
    assert check(deepcopy(story).told()) == []

    story.writes(ROSA)

    assert invariants(edited(story.told(), forget)) == {"I1"}


def test_an_answer_given_before_the_question_does_not_settle_it() -> None:
    story = Story()
    story.writes(ROSA)
    story.claims(ROSA, "ana")
    story.replies(ROSA, "ana")
    question = story.writes(ROSA)
    assert check(deepcopy(story).told()) == []

    broken = check(edited(story.told(), forget))

    assert [violation.invariant for violation in broken] == ["I1"]
    assert question["text"] in broken[0].says


def test_a_reply_the_provider_never_took_settles_nothing() -> None:
    story = Story()
    story.writes(ROSA)
    story.claims(ROSA, "ana")
    story.replies(ROSA, "ana")

    def fail(_: Json, rest: Json) -> None:
        by(rest, "teammate")[0]["status"] = "failed"

    history = without(without(story.told(), "accept"), "status")
    assert invariants(edited(history, fail)) == {"I1"}


def test_a_conversation_that_closed_by_itself_is_a_dead_end() -> None:
    story = Story()
    story.writes(ROSA)
    story.claims(ROSA, "ana")
    story.hands_back(ROSA, "ana")
    story.happens("conversation.closed", ROSA)

    assert invariants(edited(story.told(), forget)) == {"I1"}


def test_a_hand_back_is_no_answer() -> None:
    story = Story()
    story.writes(ROSA)
    story.claims(ROSA, "ana")
    story.closes(ROSA, "ana")
    story.writes(ROSA)
    story.claims(ROSA, "ana")
    story.hands_back(ROSA, "ana")

    assert invariants(edited(story.told(), forget)) == {"I1"}


def test_a_lost_reply_is_a_loss() -> None:
    def lose(_: Json, rest: Json) -> None:
        rest["messages"].remove(by(rest, "teammate")[-1])

    history = without(full_day(), "status", index=-2)
    assert "I1" in invariants(edited(without(history, "accept", index=-2), lose))


def test_a_reply_shown_as_delivered_must_have_reached_the_provider() -> None:
    history = full_day()
    index = [entry.v["text"] for entry in history if entry.f == "accept"].index("reply-18")

    assert invariants(without(history, "accept", index)) == {"I1"}


@pytest.mark.parametrize("status", ["failed", "unknown"])
def test_a_reply_that_could_not_be_sent_is_no_loss_when_shown(status: str) -> None:
    story = Story()
    story.writes(ROSA)
    story.claims(ROSA, "ana")
    story.replies(ROSA, "ana")

    def show(conversation: Json, rest: Json) -> None:
        conversation["obligation"] = {"owner": "teammate"}
        by(rest, "teammate")[0]["status"] = status

    history = without(without(story.told(), "accept"), "status")
    assert check(edited(history, show)) == []


def test_a_send_accepted_twice_is_a_duplicate() -> None:
    assert invariants(again(full_day(), "accept", t=9999.0)) == {"I2"}


def test_a_reply_accepted_under_two_ids_is_a_duplicate() -> None:
    history = full_day()
    text = next(entry.v["text"] for entry in history if entry.f == "reply")
    index = [entry.v["text"] for entry in history if entry.f == "accept"].index(text)

    assert "I2" in invariants(again(history, "accept", index, key="m-other"))


@pytest.mark.parametrize("author", ["customer", "teammate"])
def test_a_message_stored_twice_is_a_duplicate(author: str) -> None:
    def double(_: Json, rest: Json) -> None:
        first = by(rest, author)[0]
        rest["messages"].append({**first, "id": "m-twin", "seq": 99})
        rest["events"][-1]["message"] = {"id": "m-twin"}

    assert "I2b" in invariants(edited(full_day(), double))


def test_two_ai_answers_to_one_question_are_one_too_many() -> None:
    def repeat(_: Json, rest: Json) -> None:
        first, second = by(rest, "ai")
        second["data"]["covers_seq"] = first["data"]["covers_seq"]

    assert "I2b" in invariants(edited(full_day(), repeat))


def test_an_ai_answer_must_say_what_it_covers() -> None:
    def hush(_: Json, rest: Json) -> None:
        by(rest, "ai")[0]["data"].clear()

    assert "I2b" in invariants(edited(full_day(), hush))


def test_replies_that_overtake_each_other_are_caught() -> None:
    history = full_day()
    replies = [entry.v["text"] for entry in history if (entry.f, entry.type) == ("reply", "invoke")]
    first = next(e for e in history if e.f == "accept" and e.v["text"] == replies[0])

    assert invariants([replace(e, t=900.0) if e is first else e for e in history]) == {"I6"}


def test_a_send_that_nobody_can_see_is_caught() -> None:
    assert invariants(again(full_day(), "accept", key="m-ghost", v={"text": "boo"})) == {"I6"}


def test_a_send_shown_as_cancelled_must_not_have_gone_out() -> None:
    def cancel(_: Json, rest: Json) -> None:
        by(rest, "teammate")[0]["status"] = "cancelled"

    assert "I6" in invariants(edited(full_day(), cancel))


def test_a_status_that_went_back_is_caught() -> None:
    def back(_: Json, rest: Json) -> None:
        by(rest, "teammate")[0]["status"] = "sent"

    assert invariants(edited(full_day(), back)) == {"I6"}


def test_an_unknown_send_that_the_provider_confirmed_must_be_resolved() -> None:
    def unresolved(_: Json, rest: Json) -> None:
        by(rest, "teammate")[0]["status"] = "unknown"

    assert invariants(edited(full_day(), unresolved)) == {"I6"}


def test_a_message_still_waiting_to_be_sent_is_caught() -> None:
    story = Story()
    story.writes(ROSA)
    story.claims(ROSA, "ana")
    story.replies(ROSA, "ana")

    def wait(conversation: Json, rest: Json) -> None:
        conversation["obligation"] = {"owner": "teammate"}
        by(rest, "teammate")[0]["status"] = "queued"

    history = without(without(story.told(), "accept"), "status")
    assert invariants(edited(history, wait)) == {"I10"}
