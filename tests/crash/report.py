"""The tables that a batch of runs ends with."""

from collections import Counter
from collections.abc import Sequence

from tests.crash.driver import Verdict
from tests.crash.scenes import caught


def runs(verdicts: Sequence[Verdict]) -> str:
    """One line per run, and one for all."""
    rows = [_row(str(v.seed), v.kills, v.messages, v.claims, v.seconds, len(v.violations)) for v in verdicts]
    total = _row(
        f"{len(verdicts)} runs",
        sum(v.kills for v in verdicts),
        sum(v.messages for v in verdicts),
        sum(v.claims for v in verdicts),
        sum(v.seconds for v in verdicts),
        sum(len(v.violations) for v in verdicts),
    )
    head = f"{'seed':>10} {'kills':>6} {'messages':>9} {'claims':>7} {'seconds':>8} {'violations':>11}"
    return "\n".join([head, *rows, total])


def _row(name: str, kills: int, messages: int, claims: int, seconds: float, violations: int) -> str:
    return f"{name:>10} {kills:>6} {messages:>9} {claims:>7} {seconds:>8.1f} {violations:>11}"


def violations(verdicts: Sequence[Verdict]) -> str:
    """What was broken, where to read on, and how to see it again."""
    lines: list[str] = []
    for verdict in verdicts:
        if verdict.violations:
            lines.append(f"seed {verdict.seed}: {verdict.history}")
            lines += [f"  {violation}" for violation in verdict.violations[:20]]
    return "\n".join(lines)


def plants(hunted: dict[str, list[Verdict]]) -> str:
    """Each planted bug, the run that caught it, and the promise it was seen to break."""
    lines = [f"{'planted bug':<22} {'caught in run':<14} by"]
    for name, verdicts in hunted.items():
        last = verdicts[-1]
        by = Counter(violation.invariant for violation in last.violations)
        found = ", ".join(f"{invariant} x{count}" for invariant, count in by.most_common())
        run = f"{len(verdicts)}" if caught(name, last) else f"none of {len(verdicts)}"
        lines.append(f"{name:<22} {run:<14} {found}")
    return "\n".join(lines)
