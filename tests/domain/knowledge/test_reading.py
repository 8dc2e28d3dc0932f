"""Markdown becomes passages: whole sentences, lists and commands that stay whole, headings kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from warmline.domain.errors import Invalid
from warmline.domain.knowledge import Entry, parse_markdown_article
from warmline.domain.knowledge.markdown import pieces, plain, sentences
from warmline.domain.knowledge.passages import passages_of, whole_text


def texts(body: str) -> list[str]:
    return [passage.text for passage in passages_of(Entry("a", "Returns", body))]


def test_a_passage_is_about_two_sentences() -> None:
    body = "Send it back. We pay the postage. It takes a week. Then you get your money. Write to us first."

    assert texts(body) == [
        "Send it back. We pay the postage.",
        "It takes a week. Then you get your money. Write to us first.",
    ]


def test_a_passage_never_spans_two_headings() -> None:
    passages = passages_of(Entry("a", "Returns", "Before:\n\n## By post\n\nSend it.\n\n### Abroad\n\nAsk first."))

    assert [(p.heading, p.text) for p in passages] == [
        ("", "Before:"),
        ("By post", "Send it."),
        ("By post / Abroad", "Ask first."),
    ]


def test_a_short_list_stays_with_the_line_that_announces_it() -> None:
    assert texts("You need:\n\n- a box\n- the *label*\n\nThen send it.") == [
        "You need:\n- a box\n- the label",
        "Then send it.",
    ]


def test_a_list_item_is_never_cut() -> None:
    long_item = "Bring " + "a very long thing and " * 20 + "go."
    body = f"- {long_item}\n- Short one. With two sentences."

    assert [text.removeprefix("- ") for text in texts(body)] == [long_item, "Short one. With two sentences."]


def test_a_command_stays_whole_and_keeps_its_marks() -> None:
    assert texts("Run this:\n\n```\nwarmline serve # and *wait*\n```\n") == ["Run this:\nwarmline serve # and *wait*"]


def test_marks_are_taken_off_but_code_is_left_alone() -> None:
    shown = plain("See **our** [prices](https://x.example/a_b) and put it before `</body>` in *your* snake_case_page")

    assert shown == "See our prices and put it before </body> in your snake_case_page"


def test_a_table_is_read_row_by_row() -> None:
    rows = [piece.text for piece in pieces("| Plan | Price |\n|---|---|\n| Small | 5 euros |")]

    assert rows == ["Plan: Price", "Small: 5 euros"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Write to Dr. Smith, e.g. by post. He answers.", 2),
        ("Das kostet z.B. 5 Euro. Mehr nicht.", 2),
        ("Version 3.11 is enough. Really!", 2),
        ("क्या यह चलेगा? हाँ। धन्यवाद।", 3),
        ("هل يعمل؟ نعم.", 2),
        ("这个可以吗？可以。", 2),
    ],
)
def test_sentences_end_where_a_reader_would_say(text: str, count: int) -> None:
    assert len(sentences(text)) == count


def test_the_whole_text_of_an_answer_keeps_its_paragraphs() -> None:
    assert whole_text(Entry("a", "t", "One. Two.\nThree.\n\nFour.")) == "One. Two. Three.\n\nFour."


def test_an_entry_without_a_body_can_still_be_named() -> None:
    assert texts("") == ["Returns"]


@given(some.text(alphabet=some.characters(exclude_categories=[])))
def test_no_text_is_too_strange_to_be_read(body: str) -> None:
    passages = passages_of(Entry("a", "t", body))

    assert [passage.position for passage in passages] == list(range(len(passages)))
    assert all(passage.text for passage in passages)


@given(some.lists(some.sampled_from(["one", "two.", "Three!", "- four", "1. five", "\n", "\n\n", "> six"])))
def test_no_word_is_lost(parts: list[str]) -> None:
    body = " ".join(parts)
    kept = " ".join(texts(body)) if body.strip() else ""

    for word in ("one", "two", "Three", "four", "five", "six"):
        assert kept.count(word) == body.count(word)


def test_an_article_file_has_a_title_a_text_and_questions() -> None:
    article = parse_markdown_article(
        "# Opening hours\r\n\r\nWe open at **nine**.\r\n\r\n## Questions\r\n- When do you open?\n* Are you open?\n"
    )

    assert article.title == "Opening hours"
    assert article.body == "We open at **nine**."
    assert article.questions == ("When do you open?", "Are you open?")


def test_an_article_may_come_without_questions() -> None:
    assert parse_markdown_article("# A\n\n## Questions about B\n\ntext").questions == ()


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("", "text"),
        (" \n\t", "text"),
        ("No title here.", "title"),
        ("#   \n\ntext", "title"),
        ("## Too low\n\ntext", "title"),
        ("# Only a title\n", "body"),
        ("# Title\n\n## Questions\n- One?\n", "body"),
        ("# Title\n\ntext\n\n## Questions\n\nnot a list\n", "questions"),
    ],
)
def test_what_cannot_be_an_article_is_refused_by_name(text: str, field: str) -> None:
    with pytest.raises(Invalid) as refusal:
        parse_markdown_article(text)

    assert refusal.value.errors[0].field == field
    assert refusal.value.remedy
