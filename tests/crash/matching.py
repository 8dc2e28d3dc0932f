"""Which message of the transcript is it that the provider took?

The provider knows our delivery ids and the texts, the transcript message ids and the texts. Within a
conversation deliveries keep their order, so equal texts are matched in order: first the messages that are
shown as sent, which must have been taken, then those of unknown fate, then the rest.
"""

from collections import defaultdict
from collections.abc import Sequence

from tests.crash.history import Json

LIKELY = {"sent": 0, "delivered": 0, "read": 0, "unknown": 1, "sending": 1}
UNLIKELY = 2


def match(taken: Sequence[tuple[str, str]], messages: Sequence[Json]) -> dict[str, str]:
    """Delivery id -> message id, for (delivery id, text) in the order in which they were first taken."""
    waiting: dict[str, list[str]] = defaultdict(list)
    for delivery, text in taken:
        if delivery not in waiting[text]:
            waiting[text].append(delivery)
    found: dict[str, str] = {}
    for text, deliveries in waiting.items():
        found.update(zip(deliveries, _candidates(text, len(deliveries), messages), strict=False))
    return found


def _candidates(text: str, wanted: int, messages: Sequence[Json]) -> list[str]:
    """The likeliest messages with that text, in the order of the transcript."""
    same = [message for message in messages if message["author"] != "customer" and message["text"] == text]
    likeliest = sorted(same, key=lambda message: (LIKELY.get(message["status"], UNLIKELY), message["seq"]))
    return [message["id"] for message in sorted(likeliest[:wanted], key=lambda message: int(message["seq"]))]
