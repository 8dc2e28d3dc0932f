"""Rules about who speaks: never the AI while a teammate holds the conversation, never two teammates."""

from collections.abc import Iterator

from tests.crash.case import Case, Hold
from tests.crash.verdict import Violation

BEGINNING = ("handoff.requested", "conversation.claimed")
ENDING = ("conversation.handed_back", "conversation.closed", "conversation.reopened")


def ai_is_silent_while_held(case: Case) -> Iterator[Violation]:
    """I3: after the acknowledgement only AI messages that the claim itself named may still go out."""
    for message in case.by("ai"):
        for entry in case.accepts.get(message["id"], []):
            for hold in case.holds:
                if hold.covers(entry.t) and message["id"] not in hold.in_flight:
                    after = entry.t - hold.start
                    says = f"AI message {message['id']} was accepted {after:.3f} s after the claim by {hold.p}"
                    yield Violation("I3", case.conv, says)


def no_draft_is_kept_while_held(case: Case) -> Iterator[Violation]:
    """I3: by event number, no AI message enters the transcript once a person was asked for or took over."""
    drafts = {message["event_seq"]: message["id"] for message in case.by("ai")}
    held = False
    for event in sorted(case.events, key=lambda event: int(event["seq"])):
        if event["type"] in BEGINNING:
            held = True
        elif event["type"] in ENDING:
            held = False
        elif held and event["seq"] in drafts:
            yield Violation("I3", case.conv, f"AI draft {drafts[event['seq']]} was saved in a person's conversation")


def one_owner(case: Case) -> Iterator[Violation]:
    """I4: the sure holds of two teammates never overlap."""
    held = sorted(case.holds, key=lambda hold: hold.start)
    for index, first in enumerate(held):
        for second in held[index + 1 :]:
            if second.start >= first.end:
                break
            if second.p != first.p:
                yield Violation("I4", case.conv, f"{first.p} and {second.p} both held it")


def acknowledged_holder_stays(case: Case) -> Iterator[Violation]:
    """I4: a hold that nobody ended is still there after all crashes."""
    for hold in case.holds:
        if case.fetched and hold.end == float("inf") and not _holds(case, hold):
            holder = case.conversation["holder"]
            yield Violation("I4", case.conv, f"{hold.p} holds it, but it shows {holder}")


def _holds(case: Case, hold: Hold) -> bool:
    holder = case.conversation["holder"]
    return bool(holder) and holder["id"] == hold.p
