"""When somebody is told that a WhatsApp link is down: once for each drop, and once when it is over."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from tests.domain.moves import START
from warmline.domain.linkstate import (
    AT_ONCE,
    Link,
    LinkState,
    News,
    heard,
    next_look,
    observed,
    sent,
    ticked,
)

SECOND = 1000
WORKING = Link(LinkState.OK, since=START, worked=True)
SLOW = sorted(set(LinkState) - AT_ONCE - {LinkState.OK})


def told(link: Link, looks: list[tuple[int, LinkState]]) -> tuple[Link, list[News]]:
    """What is told when the link is seen in these states, so many seconds after the start."""
    news = []
    for second, state in looks:
        link, one = observed(link, state, "", START + second * SECOND)
        news += [one] if one else []
    return link, news


@pytest.mark.parametrize("state", sorted(AT_ONCE))
def test_what_does_not_pass_by_itself_is_told_at_once(state: LinkState) -> None:
    assert told(WORKING, [(1, state)])[1] == [News.DOWN]


@pytest.mark.parametrize("state", SLOW)
def test_anything_else_is_told_after_a_minute(state: LinkState) -> None:
    assert told(WORKING, [(1, state), (60, state)])[1] == []
    assert told(WORKING, [(1, state), (61, state)])[1] == [News.DOWN]


def test_a_short_drop_is_told_to_nobody() -> None:
    looks = [(1, LinkState.RECONNECTING), (40, LinkState.OK), (90, LinkState.OK), (200, LinkState.OK)]

    assert told(WORKING, looks)[1] == []


def test_a_drop_is_told_once_however_long_it_lasts() -> None:
    drop = [(second, LinkState.UNREACHABLE) for second in range(1, 4000, 10)]
    over = [(4000, LinkState.OK), (4010, LinkState.OK), (9999, LinkState.OK)]

    assert told(WORKING, drop + over)[1] == [News.DOWN, News.RECOVERED]


def test_one_drop_may_go_through_many_states() -> None:
    looks = [(1, LinkState.RECONNECTING), (50, LinkState.UNREACHABLE), (61, LinkState.RECONNECTING)]

    link, news = told(WORKING, [*looks, (70, LinkState.NEEDS_SCAN), (80, LinkState.NEEDS_PASSKEY)])

    assert news == [News.DOWN]
    assert (link.state, link.since) == (LinkState.NEEDS_PASSKEY, START + 80 * SECOND)


def test_a_link_that_flaps_is_one_drop() -> None:
    flapping = [(second, (LinkState.RECONNECTING, LinkState.OK)[second % 10 == 0]) for second in range(1, 600)]

    assert told(WORKING, flapping)[1] == [News.DOWN]


def test_it_has_recovered_once_it_has_been_well_for_a_while() -> None:
    link, _ = told(WORKING, [(1, LinkState.BANNED), (100, LinkState.OK), (105, LinkState.OK)])

    assert next_look(link) == START + 110 * SECOND
    assert ticked(link, START + 109 * SECOND)[1] is None
    assert ticked(link, START + 110 * SECOND)[1] is News.RECOVERED


def test_setting_a_link_up_alarms_nobody() -> None:
    looks = [(0, LinkState.NEEDS_SCAN), (300, LinkState.NEEDS_SCAN), (301, LinkState.NEEDS_PASSKEY)]

    assert told(Link(), [*looks, (900, LinkState.NEEDS_PASSKEY), (901, LinkState.OK)])[1] == []


def test_a_link_that_never_worked_is_down_after_a_minute_all_the_same() -> None:
    assert told(Link(), [(0, LinkState.LOGGED_OUT), (59, LinkState.LOGGED_OUT)])[1] == []
    assert told(Link(), [(0, LinkState.UNREACHABLE), (60, LinkState.UNREACHABLE)])[1] == [News.DOWN]


def test_a_gateway_that_comes_and_goes_before_the_link_ever_worked_is_told_once() -> None:
    gone = [(0, LinkState.UNREACHABLE), (60, LinkState.UNREACHABLE)]
    looks = [*gone, (70, LinkState.NEEDS_SCAN), (80, LinkState.UNREACHABLE), (200, LinkState.UNREACHABLE)]

    assert told(Link(), looks)[1] == [News.DOWN]


def test_time_alone_is_enough_to_tell_of_a_drop() -> None:
    link, _ = observed(WORKING, LinkState.RECONNECTING, "", START)

    assert next_look(link) == START + 60 * SECOND
    assert ticked(link, START + 60 * SECOND)[1] is News.DOWN


def test_a_link_that_says_it_works_but_lets_nothing_through_is_down() -> None:
    link = sent(WORKING, START)
    assert next_look(link) == START + 60 * SECOND
    assert observed(link, LinkState.OK, "", START + 59 * SECOND)[1] is None

    link, news = observed(link, LinkState.OK, "", START + 60 * SECOND)

    assert news is News.DOWN
    assert link.state is LinkState.RECONNECTING
    assert "nothing was heard" in link.detail


def test_it_stays_down_until_something_comes_through() -> None:
    link, _ = ticked(sent(WORKING, START), START + 60 * SECOND)
    for second in range(61, 300):
        link, news = observed(link, LinkState.OK, "", START + second * SECOND)
        assert (link.state, news) == (LinkState.RECONNECTING, None)
        link, news = ticked(link, START + second * SECOND)
        assert (link.state, news) == (LinkState.RECONNECTING, None)

    link, _ = heard(link, START + 300 * SECOND)

    assert link.state is LinkState.OK
    assert observed(link, LinkState.OK, "", START + 310 * SECOND)[1] is News.RECOVERED


def test_any_sign_of_life_after_a_send_is_enough() -> None:
    link, _ = heard(sent(WORKING, START), START + 30 * SECOND)

    assert ticked(link, START + 500 * SECOND) == (link, None)


def test_the_first_send_without_an_answer_counts_not_the_last() -> None:
    link = sent(sent(WORKING, START), START + 50 * SECOND)

    assert ticked(link, START + 60 * SECOND)[1] is News.DOWN


def test_a_new_connection_gets_a_new_chance() -> None:
    link, _ = told(sent(WORKING, START), [(30, LinkState.RECONNECTING), (35, LinkState.OK)])

    assert told(link, [(60, LinkState.OK), (600, LinkState.OK)])[1] == []


def test_a_late_acknowledgement_does_not_revive_a_link_that_was_logged_out() -> None:
    link, _ = observed(WORKING, LinkState.LOGGED_OUT, "", START)

    assert heard(link, START + SECOND) == (link, None)


def test_before_anybody_has_looked_there_is_nothing_to_tell() -> None:
    assert ticked(Link(), START) == (Link(), None)
    assert next_look(Link()) is None


MOVES = some.tuples(some.sampled_from(["sent", "heard", "ticked", *LinkState]), some.integers(0, 90))


@given(some.lists(MOVES, max_size=40))
def test_whatever_happens_down_and_recovered_take_turns(moves: list[tuple[str, int]]) -> None:
    link, now, news = Link(), START, list[News]()
    for move, seconds in moves:
        now += seconds * SECOND
        link, one = moved(link, move, now)
        news += [one] if one else []

    assert news == [(News.DOWN, News.RECOVERED)[n % 2] for n in range(len(news))]
    assert link.told == (len(news) % 2 == 1)


@given(some.lists(MOVES, max_size=40))
def test_whoever_looks_when_it_says_is_never_told_to_look_again_at_once(moves: list[tuple[str, int]]) -> None:
    link, now = Link(), START
    for move, seconds in moves:
        now += seconds * SECOND
        link, _ = ticked(moved(link, move, now)[0], now)
        due = next_look(link)
        assert due is None or due > now


def moved(link: Link, move: str, now: int) -> tuple[Link, News | None]:
    match move:
        case "sent":
            return sent(link, now), None
        case "heard":
            return heard(link, now)
        case "ticked":
            return ticked(link, now)
    return observed(link, LinkState(move), "", now)
