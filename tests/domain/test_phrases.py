"""What warmline says to customers: in eleven languages, and never with a gap showing."""

import pytest

from warmline.domain.language import LANGUAGES
from warmline.domain.phrases import WORDS, phrase

KINDS = sorted(WORDS)
VALUES = {"promise": "Usually within 5 minutes.", "title": "Opening hours"}


@pytest.mark.parametrize("kind", KINDS)
def test_every_text_is_there_in_every_language(kind: str) -> None:
    assert WORDS[kind].keys() == set(LANGUAGES)
    assert len(LANGUAGES) == 11


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_no_placeholder_reaches_a_customer(kind: str, language: str) -> None:
    text = phrase(kind, language, {}, **VALUES)

    assert text
    assert "{" not in text
    assert "}" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_promise_leaves_no_trace(language: str) -> None:
    text = phrase("handoff", language, {}, promise="")

    assert text == text.strip()
    assert "{" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_promise_is_told_to_whoever_waits(language: str) -> None:
    assert phrase("handoff", language, {}, **VALUES).endswith("Usually within 5 minutes.")


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "source"])  # "De:" is right in two of them
def test_no_two_languages_say_it_in_the_same_words(kind: str) -> None:
    texts = list(WORDS[kind].values())

    assert len(set(texts)) == len(texts)


@pytest.mark.parametrize("language", [None, "xx", "en"])
def test_an_unknown_language_is_answered_in_english(language: str | None) -> None:
    assert phrase("greeting", language, {}) == "Hello! How can I help?"


def test_the_workspaces_own_words_go_first() -> None:
    own = {"closing": {"en": "See you at the shop.", "es": ""}}

    assert phrase("closing", "en", own) == "See you at the shop."
    assert phrase("closing", "es", own) == WORDS["closing"]["es"], "an empty text means ours"


def test_own_words_may_promise_too() -> None:
    assert phrase("handoff", "en", {"handoff": {"en": "Hold on. {promise}"}}, **VALUES).endswith("5 minutes.")
