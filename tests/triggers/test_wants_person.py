"""Customers who ask for a person are heard in eleven languages, and others are not mistaken for them."""

from pathlib import Path

import pytest

from warmline.domain.language import LANGUAGES
from warmline.trigger import Turn
from warmline.triggers.wants_person import WantsPerson

PHRASES = Path(__file__).parent / "phrases"
WANTS = WantsPerson()


def said(language: str, sign: str) -> list[str]:
    lines = (PHRASES / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    return [line[2:] for line in lines if line.startswith(f"{sign} ")]


def with_ids(sign: str) -> list[tuple[str, str]]:
    return [(language, text) for language in LANGUAGES for text in said(language, sign)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_enough_phrases_of_both_kinds(language: str) -> None:
    assert len(said(language, "+")) >= 60
    assert len(said(language, "-")) >= 60


@pytest.mark.parametrize(("language", "text"), with_ids("+"))
def test_a_request_for_a_person_is_heard(language: str, text: str) -> None:
    finding = WANTS.check(Turn(text))

    assert finding is not None
    assert finding.evidence in text


@pytest.mark.parametrize(("language", "text"), with_ids("-"))
def test_a_person_refused_or_only_mentioned_is_no_request(language: str, text: str) -> None:
    assert WANTS.check(Turn(text)) is None


def test_the_evidence_is_the_request_and_not_the_rest() -> None:
    finding = WANTS.check(Turn("My parcel is three weeks late!!\nI want to SPEAK to a human, now. Order 1234."))

    assert finding is not None
    assert finding.evidence == "I want to SPEAK to a human"
    assert (finding.trigger, finding.reason, finding.score) == ("wants_person", "asks for a person", 1.0)


def test_a_hint_is_less_sure_than_a_request() -> None:
    hint, request = WANTS.check(Turn("i need support")), WANTS.check(Turn("connect me to support"))

    assert hint is not None
    assert request is not None
    assert hint.score < request.score == 1.0


def test_a_request_is_heard_whatever_language_was_guessed() -> None:
    for language in (*LANGUAGES, None):
        assert WANTS.check(Turn("quiero hablar con una persona", language=language))


def test_a_report_does_not_hide_the_request_beside_it() -> None:
    assert WANTS.check(Turn("Your agent told me it was free. I want to speak to a manager."))


def test_the_end_of_an_endless_text_is_read_too() -> None:
    finding = WANTS.check(Turn("bla bla. " * 5_000 + "can I talk to a human?"))

    assert finding is not None
    assert finding.evidence == "can I talk to a human"


@pytest.mark.parametrize("slip", ["agnet", "representitive", "operater", "custmer service", "supervisr"])
def test_a_slip_of_the_finger_is_understood(slip: str) -> None:
    assert WANTS.check(Turn(f"connect me to the {slip} please"))
