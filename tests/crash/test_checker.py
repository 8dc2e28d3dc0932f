"""The checker is tested before it may judge: clean histories pass, broken ones do not."""

from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from tests.crash.breaking import ROSA, full_day, invariants, without
from tests.crash.checker import check
from tests.crash.history import Entry, read, write
from tests.crash.story import Story


def test_a_clean_day_passes() -> None:
    assert check(full_day()) == []


@pytest.mark.parametrize(("f", "invariant"), [("audit", "I7"), ("events", "I8"), ("quiet", "I10")])
def test_what_was_not_looked_at_is_not_clean(f: str, invariant: str) -> None:
    assert invariant in invariants(without(full_day(), f))


@pytest.mark.parametrize(("f", "invariant"), [("audit", "I7"), ("quiet", "I10")])
def test_a_failed_look_is_a_violation(f: str, invariant: str) -> None:
    history = full_day()
    assert invariants([replace(e, type="fail") if e.f == f else e for e in history]) == {invariant}


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
