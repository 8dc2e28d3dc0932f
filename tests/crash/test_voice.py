"""A second voice and a second owner are named; whatever is merely uncertain is not."""

from dataclasses import replace

import pytest

from tests.crash.breaking import ROSA, edited, invariants, without
from tests.crash.checker import check
from tests.crash.history import Entry, Json
from tests.crash.story import Story


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
