"""What the rules look at: one conversation of a history, with its operations, sends, messages and events."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Literal

from tests.crash.history import Entry, Json

MOVES = ("claim", "release", "reply", "close")
TAKES = ("claim", "reply")
ENDS = ("release", "close")


@dataclass(frozen=True)
class Operation:
    """An attempt by a teammate. Without an answer (`info`) it may have happened between start and end."""

    f: str
    p: str
    key: str
    start: float
    end: float
    outcome: Literal["ok", "fail", "info"]
    v: Json

    @property
    def ok(self) -> bool:
        return self.outcome == "ok"

    @property
    def may_have_happened(self) -> bool:
        return self.outcome != "fail"

    def overlaps(self, other: "Operation") -> bool:
        return self.start <= other.end and other.start <= self.end


@dataclass(frozen=True)
class Hold:
    """A time in which a teammate surely held it: acknowledged, and nobody had begun to end it."""

    p: str
    start: float
    end: float
    in_flight: frozenset[str]

    def covers(self, t: float) -> bool:
        return self.start < t < self.end


@dataclass
class Case:
    """Everything the history says about one conversation."""

    conv: str
    entries: list[Entry] = field(default_factory=list)
    events: list[Json] = field(default_factory=list)

    def of(self, f: str, type: str = "ok") -> list[Entry]:
        return [entry for entry in self.entries if entry.f == f and entry.type == type]

    @cached_property
    def fetched(self) -> Entry | None:
        return next(iter(self.of("fetch")), None)

    @cached_property
    def conversation(self) -> Json:
        found: Json = self.fetched.v["conversation"] if self.fetched else {}
        return found

    @cached_property
    def messages(self) -> list[Json]:
        found: list[Json] = self.fetched.v["messages"] if self.fetched else []
        return sorted(found, key=lambda message: int(message["seq"]))

    @cached_property
    def accepts(self) -> dict[str, list[Entry]]:
        """Message id -> the times the provider took it."""
        taken: dict[str, list[Entry]] = defaultdict(list)
        for entry in self.of("accept"):
            taken[entry.key].append(entry)
        return dict(taken)

    @cached_property
    def operations(self) -> list[Operation]:
        return pair([entry for entry in self.entries if entry.f in MOVES])

    @cached_property
    def holds(self) -> list[Hold]:
        return holds(self.operations)

    def attempted(self, f: str) -> bool:
        """Whether any teammate tried this and was not refused."""
        return any(op.f == f and op.may_have_happened for op in self.operations)

    def by(self, author: str) -> list[Json]:
        return [message for message in self.messages if message["author"] == author]

    def taken(self, message: Json) -> bool:
        return message["id"] in self.accepts


def pair(entries: Iterable[Entry]) -> list[Operation]:
    """Joins each invoke with its answer; one that never got an answer stays open to the end of time."""
    answers = {(entry.f, entry.key): entry for entry in entries if entry.type != "invoke"}
    opened = [entry for entry in entries if entry.type == "invoke"]
    return [_joined(entry, answers.get((entry.f, entry.key))) for entry in opened]


def _joined(opened: Entry, answer: Entry | None) -> Operation:
    f, p, key = opened.f, opened.p, opened.key
    if answer is None or answer.type == "invoke":
        return Operation(f, p, key, opened.t, float("inf"), "info", opened.v)
    return Operation(f, p, key, opened.t, answer.t, answer.type, {**opened.v, **answer.v})


def holds(operations: list[Operation]) -> list[Hold]:
    """The sure holds. An acknowledged reply is a claim too: nobody may answer in another's conversation."""
    ends = [op for op in operations if op.f in ENDS and op.may_have_happened]
    found: list[Hold] = []
    for taken in sorted((op for op in operations if op.f in TAKES and op.ok), key=lambda op: op.end):
        until = min((end.start for end in ends if end.start > taken.end), default=float("inf"))
        if any(end.overlaps(taken) for end in ends):
            continue
        found = _with(found, taken, until)
    return found


def _with(found: list[Hold], taken: Operation, until: float) -> list[Hold]:
    """Adds a hold, unless the same teammate's earlier one goes on."""
    named = frozenset(taken.v.get("in_flight", ()))
    for index, hold in enumerate(found):
        if hold.p == taken.p and hold.end == until:
            longer = replace(hold, in_flight=hold.in_flight | named)
            return [*found[:index], longer, *found[index + 1 :]]
    return [*found, Hold(taken.p, taken.end, until, named)]


def cases(entries: Iterable[Entry]) -> list[Case]:
    """Splits a history by conversation, and hands each its events."""
    found: dict[str, Case] = {}
    ids: dict[str, str] = {}
    for entry in entries:
        if entry.conv:
            found.setdefault(entry.conv, Case(entry.conv)).entries.append(entry)
        if entry.f == "fetch":
            ids[entry.v["conversation"]["id"]] = entry.conv
    for event in all_events(entries):
        conv = ids.get(event["conversation_id"] or "")
        if conv is not None:
            found[conv].events.append(event)
    return list(found.values())


def all_events(entries: Iterable[Entry]) -> list[Json]:
    return [event for entry in entries if entry.f == "events" for event in entry.v["items"]]
