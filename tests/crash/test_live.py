"""Readers and events that tell something else than a fresh fetch are named."""

from copy import deepcopy
from dataclasses import replace

import pytest

from tests.crash.breaking import full_day, invariants


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
