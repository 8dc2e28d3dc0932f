"""A figure as it was measured several times, what it is held against, and what it should be."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median
from typing import Any


@dataclass(frozen=True, slots=True)
class Goal:
    """What we want of a figure, or of its ratio to the ceiling beside it."""

    limit: float
    at_least: bool = False
    of_ratio: bool = False

    def met(self, figure: "Figure") -> bool:
        value = median(figure.ratios) if self.of_ratio else figure.median
        return value >= self.limit if self.at_least else value <= self.limit

    def text(self, unit: str) -> str:
        what = f"{self.limit:.0%}" if self.of_ratio else f"{shown(self.limit)} {unit}"
        return f"{'>=' if self.at_least else '<='} {what}"


@dataclass(frozen=True, slots=True)
class Figure:
    """One thing measured: a value for each time."""

    name: str
    unit: str
    values: tuple[float, ...]
    beside: str = ""
    """The ceiling's (or floor's) name."""
    ratios: tuple[float, ...] = ()
    """This divided by the one beside it, pass by pass: what slowed one slowed the other."""
    goal: Goal | None = None

    @property
    def median(self) -> float:
        return median(self.values)

    def against(self, other: "Figure", goal: Goal | None = None) -> "Figure":
        pairs = zip(self.values, other.values, strict=False)
        return replace(self, beside=other.name, ratios=tuple(a / b for a, b in pairs if b), goal=goal or self.goal)

    def as_json(self) -> dict[str, Any]:
        return {
            "name": self.name, "unit": self.unit, "median": round(self.median, 4),
            "min": round(min(self.values), 4), "max": round(max(self.values), 4), "times": len(self.values),
            "beside": self.beside or None, "ratio": round(median(self.ratios), 4) if self.ratios else None,
            "goal": self.goal.text(self.unit) if self.goal else None,
            "met": self.goal.met(self) if self.goal else None,
        }  # fmt: skip


def figure(name: str, unit: str, values: Sequence[float], goal: Goal | None = None) -> Figure:
    return Figure(name, unit, tuple(values), goal=goal)


def percentile(values: Sequence[float], q: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * q))]


def shown(value: float) -> str:
    """Three digits that mean something."""
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}"
