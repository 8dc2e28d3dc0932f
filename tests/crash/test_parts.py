"""The driver's own parts: what is drawn from a seed, and how answers and streams are read."""

from collections.abc import AsyncIterator

import pytest

from tests.crash.client import Answer
from tests.crash.people import details, outcome
from tests.crash.readers import messages
from tests.crash.replay import Replay
from tests.crash.workload import plan


def test_a_seed_always_gives_the_same_plan_and_another_one_a_different_one() -> None:
    assert plan(7, 4) == plan(7, 4)
    assert plan(7, 4).deaths != plan(9, 4).deaths


def test_seeds_take_turns_between_busy_and_quiet() -> None:
    even, odd = plan(2, 3), plan(3, 3)

    assert len(even.busy) > len(odd.busy)
    assert len(even.quiet) < len(odd.quiet)
    assert len(even.deaths) == 3


@pytest.mark.parametrize(
    ("status", "means"),
    [(201, "ok"), (409, "fail"), (422, "fail"), (500, "info"), (503, "info"), (0, "info")],
)
def test_only_a_refusal_is_a_certain_no(status: int, means: str) -> None:
    assert outcome(Answer(status)) == means


def test_an_answer_keeps_what_the_rules_need() -> None:
    assert details(Answer(201, {"conversation": {}, "in_flight": ["m1"]})) == {"in_flight": ["m1"]}
    assert details(Answer(201, {"id": "m2", "author": "teammate"})) == {"message": "m2"}
    assert details(Answer(409, {"holder": {"id": "t1"}})) == {"holder": {"id": "t1"}}
    assert details(Answer(0)) == {}


async def test_a_stream_is_read_event_by_event() -> None:
    async def lines() -> AsyncIterator[str]:
        for line in (": beat", "", "id: 4", "event: event", 'data: {"seq": 4}', "", "data: {}", ""):
            yield line

    assert [found async for found in messages(lines())] == [("event", {"seq": 4}), ("message", {})]


@pytest.mark.parametrize(("second", "shown"), [(4, "human"), (5, "bot"), (6, "bot")])
def test_only_an_older_snapshot_is_passed_over(second: int, shown: str) -> None:
    replay = Replay()
    for seq, version, state in ((1, 5, "human"), (2, second, "bot")):
        conversation = {"id": "c1", "version": version, "state": state}
        message = {"id": "m1", "conversation_id": "c1", "text": state}
        replay.apply({"seq": seq, "conversation": conversation, "message": message})

    assert replay.snapshot("c1")["conversation"]["state"] == shown
    assert [message["text"] for message in replay.snapshot("c1")["messages"]] == [shown]
    assert replay.last == 2
