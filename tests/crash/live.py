"""Rules about the stream: whoever follows the events knows what a fresh fetch shows."""

from collections.abc import Iterator
from itertools import pairwise

from tests.crash.case import Case, all_events
from tests.crash.history import Entry, Json
from tests.crash.replay import Replay
from tests.crash.verdict import Violation


def events_have_no_gaps(entries: list[Entry], found: list[Case]) -> Iterator[Violation]:
    """I8: the list of events, and what each reader was given, number on without gap or repetition."""
    numbers = [int(event["seq"]) for event in all_events(entries)]
    yield from _gaps("the list of events", numbers)
    for entry in entries:
        if entry.f == "stream":
            yield from _gaps(entry.p, entry.v["seqs"])
            if numbers and entry.v["seqs"] and entry.v["seqs"][-1] < numbers[-1]:
                yield Violation("I8", "", f"{entry.p} stopped at {entry.v['seqs'][-1]} of {numbers[-1]}")


def _gaps(who: str, numbers: list[int]) -> Iterator[Violation]:
    for earlier, later in pairwise(numbers):
        if later != earlier + 1:
            yield Violation("I8", "", f"{who}: event {later} follows {earlier}")


def events_replay_to_the_fetch(entries: list[Entry], found: list[Case]) -> Iterator[Violation]:
    """I8: all events, applied to nothing, give what a fresh fetch shows."""
    replay = Replay()
    for event in all_events(entries):
        replay.apply(event)
    for case in found:
        if case.fetched:
            yield from _same(case, "the events", replay.snapshot(case.conversation["id"]))


def readers_agree_with_the_fetch(entries: list[Entry], found: list[Case]) -> Iterator[Violation]:
    """I8: what a live reader put together, over all its reconnects, is what a fresh fetch shows."""
    for case in found:
        for entry in case.of("seen"):
            yield from _same(case, entry.p, entry.v)


def _same(case: Case, who: str, seen: Json) -> Iterator[Violation]:
    if seen["conversation"] != case.conversation:
        says = f"{who} and the fetch differ in {_differences(seen['conversation'] or {}, case.conversation)}"
        yield Violation("I8", case.conv, says)
    theirs = {message["id"]: message for message in seen["messages"]}
    fresh = {message["id"]: message for message in case.messages}
    for id in sorted(theirs.keys() | fresh.keys()):
        if theirs.get(id) != fresh.get(id):
            says = f"{who} and the fetch differ on message {id}: "
            yield Violation("I8", case.conv, says + _differences(theirs.get(id) or {}, fresh.get(id) or {}))


def _differences(theirs: Json, fresh: Json) -> str:
    keys = sorted(key for key in theirs.keys() | fresh.keys() if theirs.get(key) != fresh.get(key))
    return ", ".join(f"{key} ({theirs.get(key)!r}, fresh {fresh.get(key)!r})" for key in keys[:4])
