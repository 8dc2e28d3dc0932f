"""Counts what several test runs reported and closes with one line: `tests: 120 passed, 0 failed`.

`python -m tests.support.tally REPORT...` reads JUnit files. A report that is missing, cut off or empty
counts as a failure, and so does a skipped test: what did not run was not shown to work.
"""

import sys
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree


@dataclass(frozen=True, slots=True)
class Tally:
    """How many tests passed, failed and did not run."""

    passed: int = 0
    failed: int = 0
    skipped: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(self.passed + other.passed, self.failed + other.failed, self.skipped + other.skipped)

    def __str__(self) -> str:
        skipped = f", {self.skipped} skipped" if self.skipped else ""
        return f"tests: {self.passed} passed, {self.failed} failed{skipped}"

    @property
    def good(self) -> bool:
        return self.passed > 0 and not self.failed and not self.skipped


def count(report: Path) -> Tally:
    """What one report says, or one failure if it says nothing."""
    try:
        cases = list(ElementTree.parse(report).iter("testcase"))  # noqa: S314 - written by our own run
    except (OSError, ElementTree.ParseError):
        cases = []
    if not cases:
        print(f"! {report}: no test ran to its end.")
        return Tally(failed=1)
    return sum((_one(case) for case in cases), Tally())


def _one(case: ElementTree.Element) -> Tally:
    if case.find("failure") is not None or case.find("error") is not None:
        return Tally(failed=1)
    return Tally(skipped=1) if case.find("skipped") is not None else Tally(passed=1)


def main(reports: list[str]) -> int:
    total = sum((count(Path(report)) for report in reports), Tally())
    if total.skipped:
        print(f"! {total.skipped} did not run; that counts as a failure.")
    print(total)
    return 0 if total.good else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
