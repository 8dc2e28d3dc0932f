"""A workspace's own words are found as customers really write them."""

import pytest

from warmline.trigger import Finding, Turn
from warmline.triggers.keyword import Keyword


def check(text: str, *keywords: str) -> Finding | None:
    return Keyword().check(Turn(text, keywords=keywords))


@pytest.mark.parametrize(
    ("text", "keyword", "evidence"),
    [
        ("I need an ADVISOR now", "advisor", "ADVISOR"),
        ("👉advisor👈!!", "Advisor", "advisor"),
        ("pásame al ENCARGADO.", "encargado", "ENCARGADO"),
        ("la direccion, por favor", "Dirección", "direccion"),
        ("please, real   Person", "real person", "real   Person"),
        ("mujhe मैनेजर चाहिए", "मैनेजर", "मैनेजर"),
        ("أريد المُديـــر", "المدير", "المُديـــر"),
        ("请转人工客服", "人工", "人工"),
        ("don’t bot me", "dont bot me", "don’t bot me"),
        ("call *l'atelier*", "atelier", "atelier"),
    ],
)
def test_a_keyword_is_found_in_any_spelling(text: str, keyword: str, evidence: str) -> None:
    found = check(text, keyword)

    assert found is not None
    assert (found.trigger, found.evidence, found.score) == ("keyword", evidence, 1.0)
    assert keyword in found.reason


@pytest.mark.parametrize(
    ("text", "keyword"),
    [
        ("management", "man"),
        ("sub-human", "subhuman"),
        ("real nice person", "real person"),
        ("hello", ""),
        ("hello", "👍"),
    ],
)
def test_part_of_a_word_or_phrase_is_not_enough(text: str, keyword: str) -> None:
    assert check(text, keyword) is None


def test_a_keyword_is_never_a_pattern() -> None:
    assert check("anything at all", ".*", "(a+)+$", "[") is None


def test_without_keywords_nothing_is_found() -> None:
    assert check("agent agent agent") is None


def test_the_first_keyword_of_the_workspace_wins() -> None:
    found = check("boss or owner", "owner", "boss")

    assert found is not None
    assert found.evidence == "owner"
