"""The checker is tested before it may judge: clean histories pass, each minimally broken one is named."""

from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from tests.crash.checker import check
from tests.crash.history import Entry, Json, read, write
from tests.crash.story import CLAIM_LIMIT_S, Story

ROSA = "15550001"


def invariants(history: list[Entry]) -> set[str]:
    return {violation.invariant for violation in check(history)}


def full_day() -> list[Entry]:
    """Rosa is answered by the AI, asks for a person, waits too long; Ana takes over, replies, hands back."""
    story = Story()
    story.writes(ROSA)
    story.ai_answers(ROSA)
    story.writes(ROSA)
    story.asks_for_a_person(ROSA)
    story.crashes()
    story.passes(CLAIM_LIMIT_S + 0.1)
    story.claims(ROSA, "ana")
    story.claims(ROSA, "ben")
    story.replies(ROSA, "ana")
    story.replies(ROSA, "ana")
    story.hands_back(ROSA, "ana")
    story.writes(ROSA)
    story.ai_answers(ROSA)
    return story.told()


def without(history: list[Entry], f: str, index: int = -1) -> list[Entry]:
    gone = [entry for entry in history if entry.f == f][index]
    return [entry for entry in history if entry is not gone]


def again(history: list[Entry], f: str, index: int = -1, **changes: Any) -> list[Entry]:
    found = [entry for entry in history if entry.f == f][index]
    return [*history, replace(found, **changes)]


def edited(history: list[Entry], edit: Callable[[Json, Json], None]) -> list[Entry]:
    """The same history with another final state, which reader and events see too: one promise breaks."""
    fresh = deepcopy(history)
    fetch = next(entry for entry in fresh if entry.f == "fetch")
    events = next(entry for entry in fresh if entry.f == "events").v["items"]
    edit(fetch.v["conversation"], {"messages": fetch.v["messages"], "events": events})
    by_id = {message["id"]: message for message in fetch.v["messages"]}
    for event in events:
        event["conversation"] = fetch.v["conversation"]
        if event["message"]:
            event["message"] = by_id.get(event["message"]["id"])
    return [replace(e, v=fetch.v) if e.f == "seen" else e for e in fresh]


def forget(conversation: Json, _: Json) -> None:
    """Nobody owes an answer any more."""
    conversation["obligation"] = None


def by(rest: Json, author: str) -> list[Json]:
    return [message for message in rest["messages"] if message["author"] == author]


def test_a_clean_day_passes() -> None:
    assert check(full_day()) == []


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
    story.writes(ROSA)

    assert check(deepcopy(story).told()) == []
    assert invariants(edited(story.told(), forget)) == {"I1"}


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
    story._event("conversation.closed", ROSA)

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


def spoken_over() -> list[Entry]:
    """An AI answer that left before the claim, but was accepted 50 ms after it was acknowledged."""
    story = Story()
    story.writes(ROSA)
    story.ai_answers(ROSA)
    story.claims(ROSA, "ana")
    history = story.told()
    acked = next(entry.t for entry in history if entry.f == "claim" and entry.type == "ok")
    return [replace(e, t=acked + 0.05) if e.f in ("accept", "status") else e for e in history]


def test_an_ai_message_after_an_acknowledged_claim_is_a_second_voice() -> None:
    assert invariants(spoken_over()) == {"I3"}


def test_an_ai_message_named_by_the_claim_may_still_go_out() -> None:
    history = spoken_over()
    named = [entry.key for entry in history if entry.f == "accept"]
    acked = next(entry for entry in history if entry.f == "claim" and entry.type == "ok")

    assert check([replace(e, v={"in_flight": named}) if e is acked else e for e in history]) == []


def test_an_ai_message_during_an_unanswered_claim_is_allowed() -> None:
    history = spoken_over()
    acked = next(entry for entry in history if entry.f == "claim" and entry.type == "ok")

    assert check([replace(e, type="info", v={}) if e is acked else e for e in history]) == []


def test_an_ai_draft_saved_after_the_claim_is_a_second_voice_even_if_never_sent() -> None:
    story = Story()
    story.writes(ROSA)
    story.claims(ROSA, "ana")
    story.chats[ROSA]["state"] = "bot"
    story.ai_answers(ROSA)
    story.chats[ROSA]["state"] = "human"

    assert "I3" in invariants(without(without(story.told(), "accept"), "status"))


def test_two_teammates_holding_at_once_is_caught() -> None:
    story = Story()
    story.writes(ROSA)
    story.claims(ROSA, "ana")
    story.claims(ROSA, "ben")
    lost = next(entry for entry in story.recorder.entries if entry.type == "fail")

    broken = check([replace(e, type="ok") if e is lost else e for e in story.told()])
    assert "ana and ben both held it" in [violation.says for violation in broken]


def test_a_reply_that_goes_through_in_anothers_conversation_is_caught() -> None:
    story = Story()
    story.writes(ROSA)
    story.claims(ROSA, "ana")
    story.chats[ROSA]["holder"] = "ben"
    story.replies(ROSA, "ben")
    story.chats[ROSA]["holder"] = "ana"

    assert "I4" in invariants(story.told())


def test_a_claim_after_an_unanswered_hand_back_is_no_overlap() -> None:
    story = Story()
    story.writes(ROSA)
    story.claims(ROSA, "ana")
    story.hands_back(ROSA, "ana")
    story.claims(ROSA, "ben")
    history = [replace(e, type="info") if (e.f, e.type) == ("release", "ok") else e for e in story.told()]

    assert check(history) == []


def test_an_acknowledged_claim_that_is_forgotten_is_caught() -> None:
    story = Story()
    story.writes(ROSA)
    story.claims(ROSA, "ana")

    def lose(conversation: Json, _: Json) -> None:
        conversation["holder"] = None

    assert invariants(edited(story.told(), lose)) == {"I4"}


@pytest.mark.parametrize("type", ["release", "close"])
def test_a_claim_while_somebody_else_ends_it_is_not_sure(type: str) -> None:
    story = Story()
    story.writes(ROSA)
    story.claims(ROSA, "ana")
    claim = [entry for entry in story.recorder.entries if entry.f == "claim"]
    during = (claim[0].t + claim[1].t) / 2
    ended = Entry(during, "ben", "invoke", type, ROSA, "end-1")

    def lose(conversation: Json, _: Json) -> None:
        conversation["holder"] = None

    assert check([*edited(story.told(), lose), ended]) == []


@pytest.mark.parametrize("offset", [-0.5, 0.5])
def test_an_end_before_or_after_a_claim_leaves_it_sure_for_a_while(offset: float) -> None:
    story = Story()
    story.writes(ROSA)
    story.passes(1.0)
    story.claims(ROSA, "ana")
    story.passes(1.0)
    story.claims(ROSA, "ben")
    first = next(entry for entry in story.recorder.entries if entry.f == "claim")
    lost = next(entry for entry in story.recorder.entries if entry.type == "fail")
    history = [replace(e, type="ok") if e is lost else e for e in story.told()]
    ended = [
        Entry(first.t + offset, "cleo", "invoke", "release", ROSA, "end-1"),
        Entry(first.t + offset + 0.1, "cleo", "info", "release", ROSA, "end-1"),
    ]

    overlap = any("both held" in violation.says for violation in check([*history, *ended]))
    assert overlap == (offset < 0)


def test_a_refused_hand_back_ends_nothing() -> None:
    story = Story()
    story.writes(ROSA)
    story.claims(ROSA, "ana")
    story.hands_back(ROSA, "ana")
    story.claims(ROSA, "ben")
    history = [replace(e, type="fail") if (e.f, e.type) == ("release", "ok") else e for e in story.told()]

    assert ["both held" in violation.says for violation in check(history)] == [True, False]


def test_claiming_again_names_further_messages_and_is_no_second_owner() -> None:
    history = spoken_over()
    named = [entry.key for entry in history if entry.f == "accept"]
    acked = next(entry.t for entry in history if entry.f == "claim" and entry.type == "ok")
    again = [
        Entry(acked + 0.01, "ana", "invoke", "claim", ROSA, "claim-again"),
        Entry(acked + 0.02, "ana", "ok", "claim", ROSA, "claim-again", {"in_flight": named}),
    ]

    assert check([*history, *again]) == []
    assert invariants([*history, *(replace(e, p="ben") for e in again)]) == {"I3", "I4"}


def test_a_claim_that_never_got_an_answer_binds_nobody() -> None:
    history = spoken_over()
    assert check([e for e in history if (e.f, e.type) != ("claim", "ok")]) == []


def waits(seconds: float) -> Story:
    story = Story()
    story.writes(ROSA)
    story.asks_for_a_person(ROSA)
    story.passes(seconds)
    return story


def drop_unclaimed(story: Story) -> list[Entry]:
    for event in story.events:
        if event["type"] == "handoff.unclaimed":
            event["type"] = "handoff.rang"
    return story.told()


def test_an_unclaimed_handoff_that_nobody_notices_is_late() -> None:
    assert invariants(drop_unclaimed(waits(CLAIM_LIMIT_S + 6))) == {"I5"}


def test_a_timer_has_five_seconds() -> None:
    assert check(drop_unclaimed(waits(CLAIM_LIMIT_S + 4))) == []


def test_a_timer_has_the_outage_on_top() -> None:
    story = waits(1.0)
    story.recorder.add("driver", "info", "kill")
    story.passes(1.0)
    story.claims(ROSA, "ana")
    story.hands_back(ROSA, "ana")
    story.asks_for_a_person(ROSA)
    story.passes(CLAIM_LIMIT_S + 7)
    story.recorder.add("driver", "ok", "up")

    assert check(drop_unclaimed(story)) == []


@pytest.mark.parametrize("early", [True, False])
def test_an_outage_at_another_time_excuses_nothing(early: bool) -> None:
    story = Story()
    story.writes(ROSA)
    if early:
        story.crashes(down_s=20.0)
    story.asks_for_a_person(ROSA)
    story.passes(CLAIM_LIMIT_S + 6)
    story.claims(ROSA, "ana")
    if not early:
        story.crashes(down_s=20.0)

    assert invariants(drop_unclaimed(story)) == {"I5"}


def test_an_answer_in_time_excuses_the_timer() -> None:
    story = waits(CLAIM_LIMIT_S - 1)
    story.claims(ROSA, "ana")
    story.passes(20.0)

    assert check(story.told()) == []


@pytest.mark.parametrize("f", ["clock", "limits"])
def test_timers_cannot_be_judged_without_clock_and_limits(f: str) -> None:
    assert invariants(without(full_day(), f)) == {"I5"}


def test_a_handoff_found_unclaimed_twice_is_caught() -> None:
    story = waits(CLAIM_LIMIT_S + 1)
    story._event("handoff.unclaimed", ROSA, handoff_id=story.chats[ROSA]["pending"]["id"])

    assert invariants(story.told()) == {"I5"}


def test_a_timer_that_fires_early_is_caught() -> None:
    story = waits(1.0)
    story._event("handoff.unclaimed", ROSA, handoff_id=story.chats[ROSA]["pending"]["id"])

    assert invariants(story.told()) == {"I5"}


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


@pytest.mark.parametrize(("f", "invariant"), [("audit", "I7"), ("events", "I8"), ("quiet", "I10")])
def test_what_was_not_looked_at_is_not_clean(f: str, invariant: str) -> None:
    assert invariant in invariants(without(full_day(), f))


@pytest.mark.parametrize(("f", "invariant"), [("audit", "I7"), ("quiet", "I10")])
def test_a_failed_look_is_a_violation(f: str, invariant: str) -> None:
    history = full_day()
    assert invariants([replace(e, type="fail") if e.f == f else e for e in history]) == {invariant}


def test_a_gap_in_the_events_is_caught() -> None:
    history = full_day()
    next(e for e in history if e.f == "events").v["items"].pop(3)

    assert "I8" in invariants(history)


@pytest.mark.parametrize("seqs", [[1, 2, 4], [1, 2, 2, 3], [1, 2, 3]])
def test_a_reader_that_missed_or_repeated_an_event_is_caught(seqs: list[int]) -> None:
    history = [replace(e, v={"seqs": seqs}) if e.f == "stream" else e for e in full_day()]

    assert invariants(history) == {"I8"}


def test_a_reader_that_sees_something_else_is_caught() -> None:
    history = deepcopy(full_day())
    next(e for e in history if e.f == "seen").v["messages"][0]["status"] = "stale"

    assert invariants(history) == {"I8"}


def test_a_message_without_an_event_is_caught() -> None:
    history = deepcopy(full_day())
    events = next(e for e in history if e.f == "events").v["items"]
    next(event for event in events if event["message"])["message"] = None

    assert invariants(history) == {"I8"}


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


def test_a_handoff_without_a_notice_is_caught() -> None:
    def silence(_: Json, rest: Json) -> None:
        by(rest, "system")[0]["data"] = {}

    assert invariants(edited(full_day(), silence)) == {"notice"}


def test_two_notices_for_one_handoff_are_caught() -> None:
    story = Story()
    story.writes(ROSA)
    story.asks_for_a_person(ROSA)
    notice = dict(story.chats[ROSA]["messages"][-1]["data"])
    story._deliver(ROSA, story._message(ROSA, "system", "again", "queued", data=notice))

    assert invariants(story.told()) == {"notice"}


def test_a_notice_that_was_held_back_is_caught() -> None:
    def hold_back(_: Json, rest: Json) -> None:
        by(rest, "system")[0]["status"] = "cancelled"

    history = full_day()
    taken = next(e.key for e in history if e.f == "accept" and e.v["text"].startswith("notice"))
    assert invariants(edited([e for e in history if e.key != taken], hold_back)) == {"notice"}


def test_a_server_error_is_caught() -> None:
    history = full_day()
    assert invariants([*history, Entry(5.0, "ana", "fail", "error", ROSA, "claim-1")]) == {"500"}


def test_a_violation_says_what_and_where() -> None:
    history = deepcopy(full_day())
    next(e for e in history if e.f == "seen").v["messages"][0]["status"] = "stale"

    assert str(check(history)[0]) == (
        "I8 (live readers and the list of events agree with a fresh fetch) in 15550001: "
        "reader-1 and the fetch differ on message m-3: status ('stale', fresh 'received')"
    )


def test_a_history_survives_the_file(tmp_path: Path) -> None:
    history = full_day()

    write(tmp_path / "history.jsonl", history)

    assert read(tmp_path / "history.jsonl") == history


CUSTOMERS, TEAMMATES = ("15550001", "15550002", "15550003"), ("ana", "ben", "cleo")
STEPS = some.lists(
    some.one_of(
        some.tuples(some.just("writes"), some.sampled_from(CUSTOMERS)),
        some.tuples(some.sampled_from(("ai_answers", "asks_for_a_person")), some.sampled_from(CUSTOMERS)),
        some.tuples(
            some.sampled_from(("claims", "replies", "hands_back", "closes")),
            some.sampled_from(CUSTOMERS),
            some.sampled_from(TEAMMATES),
        ),
        some.tuples(some.just("passes"), some.floats(0.1, 4.0)),
        some.tuples(some.just("crashes")),
    ),
    max_size=40,
)


@settings(max_examples=200, deadline=None)
@given(STEPS)
def test_whatever_happens_a_warmline_that_keeps_its_promises_is_clean(steps: list[tuple[Any, ...]]) -> None:
    story = Story()
    for customer in CUSTOMERS:
        story.writes(customer)
    for name, *arguments in steps:
        getattr(story, name)(*arguments)

    assert check(story.told()) == []
