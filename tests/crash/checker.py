"""Judges a history: a pure sweep over what clients saw. It knows nothing of how the server works.

Message ids are unique and who holds a conversation is one register, so sweeping the intervals is exact;
no search for a legal order is needed. What a run must contain to be judged at all is checked first,
because a checker that finds nothing to look at would praise everything.
"""

from collections.abc import Callable, Iterable, Iterator

from tests.crash import answers, live, timers, voice
from tests.crash.case import Case, cases
from tests.crash.history import Entry
from tests.crash.verdict import Violation

CaseRule = Callable[[Case], Iterable[Violation]]
HistoryRule = Callable[[list[Entry], list[Case]], Iterable[Violation]]

CASE_RULES: tuple[CaseRule, ...] = (
    answers.customers_are_answered_or_owed,
    answers.replies_are_taken_or_shown,
    answers.nothing_is_sent_twice,
    answers.messages_are_stored_once,
    answers.one_ai_answer_each,
    answers.replies_keep_their_order,
    answers.sends_are_on_the_record,
    answers.statuses_do_not_go_back,
    answers.nothing_is_pending,
    voice.ai_is_silent_while_held,
    voice.no_draft_is_kept_while_held,
    voice.one_owner,
    voice.acknowledged_holder_stays,
    timers.customer_is_told_once,
)
HISTORY_RULES: tuple[HistoryRule, ...] = (
    timers.unclaimed_handoffs_are_noticed,
    live.events_have_no_gaps,
    live.events_replay_to_the_fetch,
    live.readers_agree_with_the_fetch,
)
REQUIRED = {"I7": "audit", "I8": "events", "I10": "quiet"}


def check(history: Iterable[Entry]) -> list[Violation]:
    """All broken promises, in the order of the rules."""
    entries = sorted(history, key=lambda entry: entry.t)
    found = cases(entries)
    broken = [*_required(entries), *_fetched(found), *_server_errors(entries)]
    for judge_case in CASE_RULES:
        broken += [violation for case in found for violation in judge_case(case)]
    for judge_all in HISTORY_RULES:
        broken += judge_all(entries, found)
    return broken


def _required(entries: list[Entry]) -> Iterator[Violation]:
    for invariant, f in REQUIRED.items():
        seen = [entry for entry in entries if entry.f == f]
        if not seen:
            yield Violation(invariant, "", f"the history has no {f} entry")
        for entry in seen:
            if entry.type == "fail":
                yield Violation(invariant, "", f"{f} failed: {entry.v}")


def _server_errors(entries: list[Entry]) -> Iterator[Violation]:
    for entry in entries:
        if entry.f == "error":
            yield Violation("500", entry.conv, f"{entry.p} got an error for {entry.key}: {entry.v}")


def _fetched(found: list[Case]) -> Iterator[Violation]:
    for case in found:
        if case.of("inbound") and not case.fetched:
            yield Violation("I1", case.conv, "messages were accepted, but the conversation is nowhere to be seen")
