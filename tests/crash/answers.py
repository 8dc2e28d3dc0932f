"""Rules about messages: none lost, none doubled, none out of order, none left hanging."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from tests.crash.case import Case
from tests.crash.history import Json
from tests.crash.verdict import Violation

RANK = {"queued": 0, "sending": 1, "unknown": 1, "sent": 2, "failed": 2, "delivered": 3, "read": 4}
NOT_SENT = ("failed", "unknown", "sending", "queued")
PENDING = ("queued", "sending")


def customers_are_answered_or_owed(case: Case) -> Iterator[Violation]:
    """I1: a stored customer message is covered by an answer, or somebody still owes one."""
    if not case.fetched:
        return
    for entry in case.of("inbound"):
        stored = [m for m in case.by("customer") if m["text"] == entry.v["text"]]
        if not stored:
            yield Violation("I1", case.conv, f"accepted message {entry.v['text']!r} is not in the transcript")
        elif not _owed(case.conversation) and not any(_covered(case, message) for message in stored):
            yield Violation("I1", case.conv, f"{entry.v['text']!r} has no answer and nobody owes one")


def _owed(conversation: Json) -> bool:
    return bool(conversation["obligation"]) or conversation["state"] == "waiting"


def _covered(case: Case, message: Json) -> bool:
    """Settled by an accepted answer to it (or to one after it), or by what a teammate decided."""
    seq = message["seq"]
    answered = [m for m in case.by("ai") if case.taken(m) and m["data"].get("covers_seq", -1) >= seq]
    replied = [m for m in case.by("teammate") if case.taken(m) and m["seq"] > seq]
    return bool(answered or replied) or _decided(case, message)


def _decided(case: Case, message: Json) -> bool:
    """A teammate closed it: what is left then was left by a person."""
    later = [event["type"] for event in case.events if event["seq"] > message["event_seq"]]
    return "conversation.closed" in later and case.attempted("close")


def replies_are_taken_or_shown(case: Case) -> Iterator[Violation]:
    """I1: an acknowledged reply reached the provider once, or is shown as not having done so."""
    for op in case.operations:
        if op.f != "reply" or not op.ok:
            continue
        stored = [m for m in case.by("teammate") if m["text"] == op.v["text"]]
        if not stored:
            yield Violation("I1", case.conv, f"acknowledged reply {op.v['text']!r} is not in the transcript")
        for message in stored:
            if not case.taken(message) and message["status"] not in NOT_SENT:
                says = f"reply {op.v['text']!r} never reached the provider but is shown as {message['status']}"
                yield Violation("I1", case.conv, says)


def nothing_is_sent_twice(case: Case) -> Iterator[Violation]:
    """I2: by our own id, and by the text of replies, which the driver never repeats."""
    for key, taken in case.accepts.items():
        if len(taken) > 1:
            yield Violation("I2", case.conv, f"{key} ({taken[0].v['text']!r}) was accepted {len(taken)} times")
    replies = {op.v["text"] for op in case.operations if op.f == "reply"}
    texts = Counter(taken[0].v["text"] for taken in case.accepts.values())
    for text in sorted(replies & texts.keys()):
        if texts[text] > 1:
            yield Violation("I2", case.conv, f"reply {text!r} was accepted under {texts[text]} ids")


def messages_are_stored_once(case: Case) -> Iterator[Violation]:
    """I2b: a webhook told twice, and a reply asked for twice under one key, are one message."""
    said = {entry.v["text"] for entry in case.entries if entry.f == "inbound"}
    replied = {op.v["text"] for op in case.operations if op.f == "reply"}
    for author, texts in (("customer", said), ("teammate", replied)):
        times = Counter(message["text"] for message in case.by(author))
        for text in sorted(texts):
            if times[text] > 1:
                yield Violation("I2b", case.conv, f"{author}'s {text!r} is stored {times[text]} times")


def one_ai_answer_each(case: Case) -> Iterator[Violation]:
    """I2b: each accepted AI message covers more than the one before it."""
    sent = [message for message in case.by("ai") if case.taken(message)]
    for message in sent:
        if "covers_seq" not in message["data"]:
            yield Violation("I2b", case.conv, f"AI message {message['id']} does not say what it covers")
    covers = [message["data"].get("covers_seq", -1) for message in sent]
    for earlier, later in pairwise(covers):
        if later <= earlier:
            yield Violation("I2b", case.conv, f"an AI answer to message {later} came after one to {earlier}")


def replies_keep_their_order(case: Case) -> Iterator[Violation]:
    """I6: if one reply was acknowledged before the next was begun, the provider took them in that order."""
    first_taken = {taken[0].v["text"]: taken[0].t for taken in case.accepts.values()}
    done = [op for op in case.operations if op.f == "reply" and op.ok and op.v["text"] in first_taken]
    for earlier, later in pairwise(sorted(done, key=lambda op: op.start)):
        if earlier.end < later.start and first_taken[earlier.v["text"]] > first_taken[later.v["text"]]:
            says = f"reply {later.v['text']!r} overtook {earlier.v['text']!r}"
            yield Violation("I6", case.conv, says)


def sends_are_on_the_record(case: Case) -> Iterator[Violation]:
    """I6: the provider took nothing that the team cannot see, or that it is told was held back."""
    shown = {message["id"]: message for message in case.messages}
    for key, taken in case.accepts.items():
        if key not in shown:
            yield Violation("I6", case.conv, f"{taken[0].v['text']!r} was sent but is not in the transcript")
        elif shown[key]["status"] == "cancelled":
            yield Violation("I6", case.conv, f"{key} is shown as cancelled but the provider took it")


def statuses_do_not_go_back(case: Case) -> Iterator[Violation]:
    """I6: what the provider reported, in whatever order, is what the transcript shows."""
    shown = {message["id"]: message["status"] for message in case.messages}
    for entry in case.of("status"):
        status = shown.get(entry.key)
        if status is not None and RANK.get(status, 0) < RANK[entry.v["status"]]:
            says = f"{entry.key} was reported {entry.v['status']} but is shown as {status}"
            yield Violation("I6", case.conv, says)


def nothing_is_pending(case: Case) -> Iterator[Violation]:
    """I10: once faults have stopped, no message still waits to be sent."""
    for message in case.messages:
        if message["status"] in PENDING:
            yield Violation("I10", case.conv, f"{message['id']} is still {message['status']}")
