"""What becomes of a delivery: whatever is reported, in whatever order, its status never goes back."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as some

from warmline.domain.delivery import ARRIVED, MAX_ATTEMPTS, PENDING, RANK, Status, advances, backoff_ms

REPORTS = (Status.SENT, Status.DELIVERED, Status.READ, Status.FAILED)


def settled(first: Status, reports: list[Status]) -> list[Status]:
    """The statuses it goes through."""
    seen = [first]
    for report in reports:
        if advances(seen[-1], report):
            seen.append(report)
    return seen


@given(some.sampled_from(Status), some.lists(some.sampled_from(Status), max_size=12))
def test_a_status_only_ever_moves_forward(first: Status, reports: list[Status]) -> None:
    ranks = [RANK[status] for status in settled(first, reports)]

    assert all(earlier < later for earlier, later in pairwise(ranks))


@given(some.permutations([Status.SENT, Status.DELIVERED, Status.READ]))
def test_shuffled_reports_end_where_ordered_ones_do(reports: list[Status]) -> None:
    assert settled(Status.SENDING, [*reports, *reports])[-1] is Status.READ


@pytest.mark.parametrize("status", list(Status))
def test_the_same_report_twice_tells_nothing_new(status: Status) -> None:
    assert not advances(status, status)


@pytest.mark.parametrize("report", REPORTS)
def test_whatever_the_provider_reports_settles_an_unknown(report: Status) -> None:
    assert advances(Status.UNKNOWN, report)


@pytest.mark.parametrize("seen", [Status.DELIVERED, Status.READ])
def test_what_was_seen_to_arrive_cannot_fail_any_more(seen: Status) -> None:
    assert not advances(seen, Status.FAILED)


def test_the_provider_may_take_a_message_and_then_give_up() -> None:
    assert advances(Status.SENT, Status.FAILED)


@pytest.mark.parametrize("done", [Status.CANCELLED, Status.FAILED, Status.UNKNOWN, *ARRIVED])
def test_nothing_makes_a_finished_message_go_out_again(done: Status) -> None:
    assert not any(advances(done, pending) for pending in PENDING)


def test_every_status_has_its_rank() -> None:
    assert RANK.keys() == set(Status)


def test_waits_between_tries_double_up_to_a_minute() -> None:
    waits = [backoff_ms(attempt) // 1000 for attempt in range(1, MAX_ATTEMPTS + 1)]

    assert waits == [1, 2, 4, 8, 16, 32, 60, 60, 60, 60]
    assert backoff_ms(0) == 1000
