"""End to end: from a customer's sending on WhatsApp to the AI's answer being handed to the provider.

Once with the pause in which warmline waits for the rest of a burst of messages, once without it.
Floor: a bare server that answers every webhook at once with the same words.
"""

import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

from bench.calls import call, until
from bench.ceilings import ECHO, Bare, bare
from bench.figures import Figure, Goal, figure, percentile
from bench.processes import quiet
from bench.site import ACCESS_TOKEN, PHONE_NUMBER_ID, Site, Warmline

QUESTIONS = ("What does warmline cost?", "Is it open source?", "How do I install warmline?", "Where is my data kept?")
AT_ONCE = 20
ANSWERED_S = 30.0


@dataclass
class _Phones:
    """The customers, each new, each with one question."""

    emulator_url: str
    _next: int = 15558880000
    asked: dict[str, float] = field(default_factory=dict)

    def point(self, url: str) -> None:
        """The emulator's webhooks go there from now on."""
        call(f"{self.emulator_url}/control/config", "POST", {"callback_url": url})

    def ask(self, count: int) -> list[float]:
        """That many customers write at once; milliseconds until each was answered."""
        phones = [str(self._next + n) for n in range(count)]
        self._next += count
        with ThreadPoolExecutor(count) as pool:
            asked = dict(zip(phones, pool.map(self._write, phones), strict=True))
        answered = until(lambda: self._answered(asked), f"{count} answers", ANSWERED_S, 0.03)
        return [1000 * (answered[phone] - asked[phone]) for phone in phones]

    def _write(self, phone: str) -> float:
        at = time.time()
        text = QUESTIONS[int(phone) % len(QUESTIONS)]
        call(f"{self.emulator_url}/control/customers/{phone}/messages", "POST", {"text": text})
        return at

    def _answered(self, asked: dict[str, float]) -> dict[str, float]:
        """When the API took the first text for each; empty until all have theirs."""
        items = call(f"{self.emulator_url}/control/journal?after={self._seen}")["items"]
        first: dict[str, float] = {}
        for item in items:
            if item["type"] == "text" and item["phone"] in asked:
                first.setdefault(item["phone"], item["at"])
        return first if len(first) == len(asked) else {}

    _seen: int = 0


@dataclass(frozen=True, slots=True)
class _Round:
    floor: list[float]
    whole: list[float]
    rest: list[float]


def run(site: Site) -> Sequence[Figure]:
    env = {
        "ACCESS_TOKEN": ACCESS_TOKEN, "MESSAGES_URL": f"{site.emulator_url}/v25.0/{PHONE_NUMBER_ID}/messages",
    }  # fmt: skip
    rounds, crowds = (2, 1) if site.quick else (20, 5)
    with site.emulator() as emulator_url, site.warmline() as server, bare(ECHO, site.log, **env) as echo:
        phones = _Phones(emulator_url)
        quiet(server.pid)
        pause = server.api("/workspace")["settings"]["gather_pause_ms"]
        one_by_one = [_round(phones, server, echo, 1, pause) for _ in range(rounds)]
        together = [_round(phones, server, echo, AT_ONCE, pause) for _ in range(crowds)]
    return [*_figures("one at a time", one_by_one, pause), *_figures(f"{AT_ONCE} at once", together, pause)]


def _round(phones: _Phones, server: Warmline, echo: Bare, count: int, pause: int) -> _Round:
    def asked(url: str, pause_ms: int) -> list[float]:
        server.api("/workspace", "PATCH", {"settings": {"gather_pause_ms": pause_ms}})
        phones.point(url)
        return phones.ask(count)

    return _Round(
        asked(f"{echo.url}/take", pause),
        asked(server.url + server.webhook_path, pause),
        asked(server.url + server.webhook_path, 0),
    )


def _figures(how: str, rounds: Sequence[_Round], pause: int) -> list[Figure]:
    def of(name: str, pick: Callable[[_Round], list[float]]) -> Figure:
        return figure(f"{how}: {name}", "ms", [value for one in rounds for value in pick(one)])

    floor = of("bare echo", lambda one: one.floor)
    whole = of(f"answered, with the {pause} ms pause", lambda one: one.whole)
    rest = of("answered, without the pause", lambda one: one.rest)
    slowest = figure(f"{how}: the same with the pause, p95", "ms", [percentile(whole.values, 0.95)], Goal(1_000))
    return [floor, rest.against(floor), whole, slowest]
