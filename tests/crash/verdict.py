"""The promises by name, and what a broken one looks like."""

from dataclasses import dataclass

PROMISES = {
    "I1": "no dead end, no loss",
    "I2": "no send accepted twice",
    "I2b": "each message stored once, one AI answer to each",
    "I3": "one voice: no AI message after an acknowledged claim",
    "I4": "one owner",
    "I5": "timers fire once and in time",
    "I6": "order, and every send on the record",
    "I7": "audit chain intact",
    "I8": "live readers and the list of events agree with a fresh fetch",
    "I10": "nothing pending at the end",
    "500": "no fault of the server's own",
    "notice": "exactly one handoff notice per handoff",
}


@dataclass(frozen=True)
class Violation:
    """One broken promise, with the evidence in words."""

    invariant: str
    conv: str
    says: str

    def __str__(self) -> str:
        where = f" in {self.conv}" if self.conv else ""
        return f"{self.invariant} ({PROMISES[self.invariant]}){where}: {self.says}"
