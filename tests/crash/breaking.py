"""What the checker's tests share: a clean day, and ways to break just one thing in it."""

from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from typing import Any

from tests.crash.checker import check
from tests.crash.history import Entry, Json
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
