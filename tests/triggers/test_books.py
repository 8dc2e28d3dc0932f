"""What holds for the phrase book of every language."""

from dataclasses import replace

import pytest

from warmline.domain.language import LANGUAGES
from warmline.triggers.wants_person_patterns import BOOKS
from warmline.triggers.wants_person_patterns.book import STRONG, WEAK, Book
from warmline.triggers.wants_person_patterns.scope import is_meant
from warmline.triggers.wants_person_patterns.spelling import misspellings


def test_every_language_has_its_book() -> None:
    assert sorted(book.language for book in BOOKS) == sorted(LANGUAGES)


@pytest.mark.parametrize("book", BOOKS, ids=lambda book: book.language)
def test_no_phrase_of_a_book_is_satisfied_by_silence(book: Book) -> None:
    scope = (book.refused_before, book.refused_after, book.mentioned, book.other_senses)

    assert list(book.asks_in([])) == []
    assert not any(phrases.ends([], 0) for phrases in scope)


SMALL = Book(
    language="xx",
    lists={"person": "human"},
    asks=("get me <person>",),
    rejections=("no robots",),
    hints=("<person>",),
    refusals="never",
    before=("never",),
    after=("yesterday",),
    mentions=("they get me ..2",),
    senses=("human error",),
)


def meant(said: str) -> list[tuple[str, float]]:
    line = said.split()
    return [(" ".join(line[a.start : a.end]), a.score) for a in SMALL.asks_in(line) if is_meant(a, line, SMALL)]


def test_a_book_finds_requests_and_hints() -> None:
    assert meant("get me human") == [("get me human", STRONG), ("human", WEAK)]


@pytest.mark.parametrize("said", ["never human", "human yesterday", "they get me human", "human error"])
def test_words_around_a_request_turn_its_meaning(said: str) -> None:
    assert meant(said) == []


def test_a_comma_parts_a_refusal_from_a_request() -> None:
    assert meant("never , get me human") == [("get me human", STRONG), ("human", WEAK)]


def test_refusing_the_bot_is_not_undone_by_a_never() -> None:
    assert meant("never no robots") == [("no robots", STRONG)]


def test_an_ask_must_begin_with_a_word() -> None:
    with pytest.raises(ValueError, match="must begin with a word"):
        list(replace(SMALL, asks=("..2 human",)).asks_in(["human"]))


def test_likely_slips_are_mended_and_real_words_left_alone() -> None:
    slips = misspellings(["agent", "operator"], known={"agent", "operator", "operater"})

    assert slips["agnet"] == "agent"
    assert slips["opertor"] == "operator"
    assert "operater" not in slips
    assert "gent" not in slips
