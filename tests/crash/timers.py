"""Rules about clocks: the customer is told once, and an unclaimed handoff is noticed once and in time."""

from collections.abc import Iterator
from datetime import datetime
from itertools import pairwise

from tests.crash.case import Case
from tests.crash.history import Entry, Json
from tests.crash.verdict import Violation

LATE_S = 5.0
ENDED = (
    "conversation.claimed",
    "conversation.handed_back",
    "conversation.closed",
    "handoff.requested",
)


def customer_is_told_once(case: Case) -> Iterator[Violation]:
    """notice: between one request for a person and the next there is one notice, sent at most once."""
    notices = [message for message in case.messages if message["data"].get("notice") == "handoff"]
    asked = [int(event["seq"]) for event in case.events if event["type"] == "handoff.requested"]
    for first, following in pairwise([*sorted(asked), float("inf")]):
        count = sum(first < message["event_seq"] < following for message in notices)
        if count != 1:
            yield Violation("notice", case.conv, f"the handoff of event {first:.0f} has {count} notices")
    for message in notices:
        if message["status"] == "cancelled" or len(case.accepts.get(message["id"], ())) > 1:
            yield Violation("notice", case.conv, f"notice {message['id']} was not sent exactly once")


def unclaimed_handoffs_are_noticed(entries: list[Entry], found: list[Case]) -> Iterator[Violation]:
    """I5: `handoff.unclaimed` once per handoff, never early, at most 5 s (plus the outage) late."""
    clock = next((entry for entry in entries if entry.f == "clock"), None)
    limits = next((entry for entry in entries if entry.f == "limits"), None)
    if clock is None or limits is None:
        yield Violation("I5", "", "the history has no clock or limits entry")
        return
    wall = float(clock.v["wall"]) - clock.t
    outages = [(down + wall, up + wall) for down, up in _outages(entries)]
    for case in found:
        yield from _waits(case, float(limits.v["claim_limit_s"]), outages, _end(case, entries) + wall)


def _end(case: Case, entries: list[Entry]) -> float:
    """Until when the history knows this conversation."""
    return case.fetched.t if case.fetched else entries[-1].t


def _outages(entries: list[Entry]) -> Iterator[tuple[float, float]]:
    down: float | None = None
    for entry in entries:
        if entry.f == "kill" and down is None:
            down = entry.t
        elif entry.f == "up" and down is not None:
            yield down, entry.t
            down = None


def _waits(case: Case, limit: float, outages: list[tuple[float, float]], end: float) -> Iterator[Violation]:
    events = sorted(case.events, key=lambda event: int(event["seq"]))
    for index, event in enumerate(events):
        if event["type"] == "handoff.requested":
            rest = events[index + 1 :]
            ended = next((_at(other) for other in rest if other["type"] in ENDED), end)
            yield from _wait(case, event, ended, limit, outages)


def _wait(
    case: Case, asked: Json, ended: float, limit: float, outages: list[tuple[float, float]]
) -> Iterator[Violation]:
    handoff = asked["data"]["handoff_id"]
    fired = [
        _at(event)
        for event in case.events
        if event["type"] == "handoff.unclaimed" and event["data"].get("handoff_id") == handoff
    ]
    due = _at(asked) + limit
    latest = due + LATE_S + sum(up - down for down, up in outages if up > _at(asked) and down < ended)
    if len(fired) > 1:
        yield Violation("I5", case.conv, f"handoff {handoff} was found unclaimed {len(fired)} times")
    if fired and not due - 0.05 <= fired[0] <= latest:
        says = f"handoff {handoff} was found unclaimed {fired[0] - due:+.2f} s from when it was due"
        yield Violation("I5", case.conv, says)
    if not fired and ended > latest:
        yield Violation("I5", case.conv, f"handoff {handoff} waited {ended - due:.1f} s too long unnoticed")


def _at(event: Json) -> float:
    return datetime.fromisoformat(event["at"]).timestamp()
