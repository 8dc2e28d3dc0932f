"""A timer that is late, early or doubled is named, and so is a customer told twice or never."""

import pytest

from tests.crash.breaking import ROSA, by, edited, full_day, invariants, without
from tests.crash.checker import check
from tests.crash.history import Entry, Json
from tests.crash.story import CLAIM_LIMIT_S, Story


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
    story.happens("handoff.unclaimed", ROSA, handoff_id=story.chats[ROSA]["pending"]["id"])

    assert invariants(story.told()) == {"I5"}


def test_a_timer_that_fires_early_is_caught() -> None:
    story = waits(1.0)
    story.happens("handoff.unclaimed", ROSA, handoff_id=story.chats[ROSA]["pending"]["id"])

    assert invariants(story.told()) == {"I5"}


def test_a_handoff_without_a_notice_is_caught() -> None:
    def silence(_: Json, rest: Json) -> None:
        by(rest, "system")[0]["data"] = {}

    assert invariants(edited(full_day(), silence)) == {"notice"}


def test_two_notices_for_one_handoff_are_caught() -> None:
    story = Story()
    story.writes(ROSA)
    story.asks_for_a_person(ROSA)
    notice = dict(story.chats[ROSA]["messages"][-1]["data"])
    story.delivers(ROSA, story.adds(ROSA, "system", "again", "queued", data=notice))

    assert invariants(story.told()) == {"notice"}


def test_a_notice_that_was_held_back_is_caught() -> None:
    def hold_back(_: Json, rest: Json) -> None:
        by(rest, "system")[0]["status"] = "cancelled"

    history = full_day()
    taken = next(e.key for e in history if e.f == "accept" and e.v["text"].startswith("notice"))
    assert invariants(edited([e for e in history if e.key != taken], hold_back)) == {"notice"}
