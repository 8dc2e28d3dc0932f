"""What was measured, as a table for people and as JSON for machines."""

import os
import platform
from collections.abc import Mapping, Sequence
from statistics import median
from typing import Any

from rich.console import Console
from rich.table import Table

from bench.figures import Figure, shown

NOISE = (
    "Medians; in brackets the lowest and the highest of all passes. A figure and the one beside it were measured in "
    "turn in the same run: on a busy machine trust the ratios, not the absolute figures."
)


def as_json(found: Mapping[str, Sequence[Figure]], loads: tuple[float, float], *, quick: bool) -> dict[str, Any]:
    return {
        "machine": {
            "cores": os.cpu_count(), "system": platform.platform(), "python": platform.python_version(),
            "load_average_before": round(loads[0], 2), "load_average_after": round(loads[1], 2),
        },
        "quick": quick,
        "note": NOISE,
        "benchmarks": {name: [one.as_json() for one in figures] for name, figures in found.items()},
    }  # fmt: skip


def show(console: Console, found: Mapping[str, Sequence[Figure]], loads: tuple[float, float]) -> None:
    for name, figures in found.items():
        table = Table(title=name, title_justify="left", title_style="bold", expand=True)
        for column in ("figure", "median", "spread", "beside", "ratio", "goal"):
            table.add_column(column, justify="right" if column in ("median", "ratio") else "left")
        for one in figures:
            table.add_row(
                one.name, f"{shown(one.median)} {one.unit}", _spread(one), one.beside, _ratio(one), _goal(one)
            )
        console.print(table)
    console.print(f"{os.cpu_count()} cores, load average {loads[0]:.1f} before and {loads[1]:.1f} after. {NOISE}")


def _spread(one: Figure) -> str:
    return f"[{shown(min(one.values))} to {shown(max(one.values))}] of {len(one.values)}".replace("[", r"\[")


def _ratio(one: Figure) -> str:
    return f"{median(one.ratios):.2f}" if one.ratios else ""


def _goal(one: Figure) -> str:
    if one.goal is None:
        return ""
    return f"{one.goal.text(one.unit)} {'[green]met[/green]' if one.goal.met(one) else '[red]missed[/red]'}"
