"""What every trigger must stand, whatever the customer sends."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as some

from warmline.trigger import Finding, Trigger, Turn
from warmline.triggers import TRIGGERS

KEYWORDS = ("agent", "Mitarbeiter bitte", "شخص", "इंसान", "人工", "", "👍", "\ud800")
HOSTILE = {
    "a million letters": "a" * 1_000_000,
    "a million beginnings": "can i please talk to the " * 40_000,
    "a million almosts": "i want to " * 100_000,
    "agents without end": "agent " * 170_000,
    "one line of commas": ", " * 500_000,
    "nothing but accents": "\u0301" * 1_000_000,
    "arabic without end": "ممكن اتكلم مع " * 70_000,
}
ODD = [
    "",
    " ",
    "\n\n",
    "\x00",
    "agent\x00",
    "\ud800 human \udfff",
    "\u202eagent please\u202c",
    "👩‍💻👍🏽🤖",
    "،؟।",
    "'''",
]


@pytest.fixture(params=TRIGGERS, ids=lambda trigger: trigger.name)
def trigger(request: pytest.FixtureRequest) -> Trigger:
    asked: Trigger = request.param
    return asked


def assert_is_well_formed(finding: Finding | None, trigger: Trigger, text: str) -> None:
    if finding:
        assert finding.trigger == trigger.name
        assert finding.reason
        assert finding.evidence
        assert finding.evidence in text
        assert 0 < finding.score <= 1


def test_names_are_plain_and_no_two_alike() -> None:
    names = [trigger.name for trigger in TRIGGERS]

    assert len(set(names)) == len(names)
    assert all(re.fullmatch(r"[a-z_]+", name) for name in names)


@pytest.mark.parametrize("text", ODD, ids=ascii)
def test_odd_text_is_no_fault(trigger: Trigger, text: str) -> None:
    assert_is_well_formed(trigger.check(Turn(text, keywords=KEYWORDS)), trigger, text)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_megabyte_costs_little(trigger: Trigger, text: str) -> None:
    trigger.check(Turn("warm up", keywords=KEYWORDS))
    began = time.process_time()

    finding = trigger.check(Turn(text, keywords=KEYWORDS))

    assert time.process_time() - began < 2
    assert_is_well_formed(finding, trigger, text)


@given(
    text=some.text(alphabet=some.characters(exclude_categories=()), max_size=60),
    said=some.sampled_from(
        ["", "agent", "talk to a human", "hablar con alguien", "أريد موظف", "किसी इंसान से बात करनी है"]
    ),
)
def test_whatever_is_said_around_it_the_evidence_is_the_customers_own(text: str, said: str) -> None:
    turn = Turn(f"{text} {said}\n{text}", keywords=KEYWORDS)

    for trigger in TRIGGERS:
        assert_is_well_formed(trigger.check(turn), trigger, turn.text)


def test_the_same_turn_always_gets_the_same_answer(trigger: Trigger) -> None:
    turn = Turn("can I talk to an agent?", keywords=("agent",))

    assert trigger.check(turn) == trigger.check(turn) is not None
