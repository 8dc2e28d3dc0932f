"""A workspace's settings: each can be changed alone, and a wrong value is refused by its name."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from warmline.domain.errors import Invalid
from warmline.domain.policy import Policy, from_stored, patched, to_stored

GOOD: list[tuple[str, Any]] = [
    ("ai_name", "Robin"), ("gather_pause_ms", 0), ("answer_limit_s", 1), ("claim_limit_s", 7 * 86_400),
    ("ring_again_s", 86_400), ("rings", 100), ("reply_limit_s", 60), ("response_promise", "Within the hour."),
    ("closing_enabled", False), ("reopen_to", "waiting"),
]  # fmt: skip
WRONG: list[tuple[str, Any]] = [
    ("gather_pause_ms", -1), ("gather_pause_ms", 10_001), ("answer_limit_s", 0), ("answer_limit_s", 1.5),
    ("claim_limit_s", "90"), ("claim_limit_s", True), ("claim_limit_s", None), ("rings", 101), ("rings", [1]),
    ("ring_again_s", 10**30), ("reply_limit_s", 0), ("ai_name", 7), ("ai_name", "x" * 2_001), ("ai_name", None),
    ("response_promise", {}), ("closing_enabled", 1), ("closing_enabled", "yes"), ("reopen_to", "human"),
    ("reopen_to", ["bot"]), ("keywords", "agent"), ("keywords", [1]), ("keywords", ["x"] * 201),
    ("suggestions", None), ("words", []), ("words", "hello"), ("no_such_setting", 1),
]  # fmt: skip


@pytest.mark.parametrize(("name", "value"), GOOD)
def test_a_setting_can_be_changed_alone(name: str, value: Any) -> None:
    changed = patched(Policy(), {name: value})

    assert getattr(changed, name) == value
    assert patched(changed, {name: getattr(Policy(), name)}) == Policy()


@pytest.mark.parametrize(("name", "value"), WRONG)
def test_a_wrong_value_is_refused_and_named(name: str, value: Any) -> None:
    with pytest.raises(Invalid) as refused:
        patched(Policy(), {name: value})

    assert refused.value.errors[0].field == f"settings.{name}"
    assert refused.value.errors[0].message


def test_one_wrong_setting_keeps_the_right_ones_from_being_changed() -> None:
    policy = Policy()

    with pytest.raises(Invalid):
        patched(policy, {"ai_name": "Robin", "rings": 0})

    assert policy == Policy()


def test_keywords_are_trimmed_and_empty_ones_dropped() -> None:
    changed = patched(Policy(), {"keywords": ["  real person ", "", "   "]})

    assert changed.keywords == ("real person",)


def test_own_words_are_merged_language_by_language() -> None:
    once = patched(Policy(), {"words": {"closing": {"en": "Bye."}}})

    twice = patched(once, {"words": {"closing": {"es": "Adiós."}}})

    assert twice.words == {"closing": {"en": "Bye.", "es": "Adiós."}}


@pytest.mark.parametrize(
    ("words", "field"),
    [
        ({"no_such_kind": {"en": "x"}}, "settings.words.no_such_kind"),
        ({"closing": "Bye."}, "settings.words.closing"),
        ({"closing": {"en": 5}}, "settings.words.closing.en"),
        ({"closing": {"en": "x" * 2_001}}, "settings.words.closing.en"),
    ],
)
def test_wrong_words_are_refused_and_named(words: Any, field: str) -> None:
    with pytest.raises(Invalid) as refused:
        patched(Policy(), {"words": words})

    assert refused.value.errors[0].field == field


def test_what_another_version_wrote_is_ignored() -> None:
    stored = to_stored(Policy(ai_name="Robin")) | {"from_the_future": [1, 2]}

    assert from_stored(stored) == Policy(ai_name="Robin")
    assert from_stored({}) == Policy()


_JSON = some.recursive(
    some.none() | some.booleans() | some.integers() | some.floats(allow_nan=False) | some.text(max_size=20),
    lambda inner: some.lists(inner, max_size=3) | some.dictionaries(some.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
_NAMES = sorted(Policy.__dataclass_fields__)


@given(some.dictionaries(some.sampled_from(_NAMES) | some.text(max_size=8), _JSON, max_size=4))
def test_any_json_is_either_taken_or_refused_by_name(changes: dict[str, Any]) -> None:
    wrong = ""
    try:
        policy = patched(Policy(), changes)
    except Invalid as refused:
        policy, wrong = Policy(), refused.errors[0].field

    assert not wrong or wrong.startswith("settings.")
    assert from_stored(to_stored(policy)) == policy
