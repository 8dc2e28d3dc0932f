"""What happens in a run, drawn from its seed: who writes how often, what goes wrong, when the server dies.

The shape decides what is caught: few busy conversations find races, many quiet ones find what a crash
forgets, because in a busy one the next message papers over the loss. So seeds take turns.
"""

import random
from dataclasses import dataclass

from tests.crash.history import Json

QUESTIONS = (
    "Is the AI silent while a person answers?",
    "How do I take over a conversation?",
    "Which channels are supported?",
    "How do I close a conversation?",
    "How do I connect my WhatsApp number?",
)
UNKNOWN = ("Can I bring my elephant on the ferry to Crete?", "Which wood is best for a violin bridge?")
PERSON = ("Can I talk to someone?", "I want to speak to a real person please", "speak to agent")


@dataclass(frozen=True)
class Plan:
    """One run: everything that chance decides before it begins."""

    seed: int
    kills: int
    busy: tuple[str, ...]
    quiet: tuple[str, ...]
    ai_delay_ms: str
    faults: Json
    deaths: tuple["Death", ...]


@dataclass(frozen=True)
class Death:
    """The server dies once so much was seen and tried since it came up; some die again while starting."""

    after_events: int
    after_attempts: int
    while_starting: bool


def plan(seed: int, kills: int) -> Plan:
    dice = random.Random(seed)
    busy, quiet = (4, 4) if seed % 2 == 0 else (2, 20)
    phones = [f"1555{seed % 1000:03d}{number:04d}" for number in range(busy + quiet)]
    deaths = tuple(Death(dice.randrange(2, 60), dice.randrange(12), dice.random() < 0.2) for _ in range(kills))
    return Plan(
        seed=seed,
        kills=kills,
        busy=tuple(phones[:busy]),
        quiet=tuple(phones[busy:]),
        ai_delay_ms=dice.choice(("0-50", "0-400", "0-800")),
        faults=faults(dice),
        deaths=deaths,
    )


# Short enough that timers fire within a run and while the server is down.
SHORT_CLOCKS: Json = {
    "claim_limit_s": 2,
    "ring_again_s": 1,
    "rings": 1,
    "gather_pause_ms": 50,
    "answer_limit_s": 6,
    "reply_limit_s": 600,
}


def faults(dice: random.Random) -> Json:
    """Errors before and after acceptance, slow sends, reports and webhooks doubled and out of order."""
    return {
        "send_fail_before_accept": {"probability": 0.08, "http_status": dice.choice((503, 0))},
        "send_timeout_after_accept": {"probability": 0.1, "hang_s": 0.3},
        "send_error": {"probability": 0.06, "code": dice.choice((130429, 131000, 131016))},
        "send_delay_s": dice.choice((0.0, 0.1, 0.4)),
        "status_shuffle": True,
        "status_shuffle_s": 0.5,
        "status_duplicates": 1,
        "webhook_duplicates": dice.choice((0, 1, 2)),
        "webhook_other_bytes": dice.random() < 0.5,
        "webhook_shuffle": dice.random() < 0.5,
        "webhook_shuffle_s": 0.3,
        "seed": dice.randrange(1_000_000),
    }


HEALED: Json = {
    "send_fail_before_accept": None,
    "send_timeout_after_accept": None,
    "send_error": None,
    "send_delay_s": 0.0,
    "status_shuffle": False,
    "status_delay_s": 0.0,
    "status_duplicates": 0,
    "webhook_duplicates": 0,
    "webhook_other_bytes": False,
    "webhook_shuffle": False,
}


def question(dice: random.Random, number: int) -> str:
    """Something a customer might write; the number makes it unlike any other."""
    kind = dice.choices((QUESTIONS, UNKNOWN, PERSON), weights=(6, 1, 2))[0]
    return f"{dice.choice(kind)} ({number})"
