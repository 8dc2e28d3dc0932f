"""What becomes of one thing sent to the outside. Its status only ever moves forward."""

from enum import StrEnum


class Status(StrEnum):
    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    DELIVERED = "delivered"
    READ = "read"
    FAILED = "failed"
    CANCELLED = "cancelled"
    UNKNOWN = "unknown"


# `unknown` ranks below `sent`: whatever the provider later reports settles it. `failed` beats `sent`
# (the provider accepted it and then gave up) but not `delivered`: it was seen to arrive.
RANK = {
    Status.QUEUED: 0,
    Status.SENDING: 1,
    Status.UNKNOWN: 2,
    Status.SENT: 3,
    Status.FAILED: 4,
    Status.CANCELLED: 4,
    Status.DELIVERED: 5,
    Status.READ: 6,
}

ARRIVED = frozenset({Status.SENT, Status.DELIVERED, Status.READ})
PENDING = frozenset({Status.QUEUED, Status.SENDING})


def advances(old: Status, new: Status) -> bool:
    """Whether a report of `new` tells anything beyond `old`. Late and doubled reports do not."""
    return RANK[new] > RANK[old]


def backoff_ms(attempt: int) -> int:
    """How long to wait after the attempt-th passing error: 1, 2, 4 ... at most 60 seconds."""
    return int(min(1000 * 2 ** max(attempt - 1, 0), 60_000))


MAX_ATTEMPTS = 10
"""With the back-off above, a good six minutes of trying."""
