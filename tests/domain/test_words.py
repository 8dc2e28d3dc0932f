"""One spelling for every way a customer writes a word, and the way back to what was written."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from warmline.domain.words import plain, sentences, words


@pytest.mark.parametrize(
    ("written", "spelled"),
    [
        ("HUMAN", "human"),
        ("humannnnn", "human"),
        ("ｈｕｍａｎ", "human"),
        ("𝐡𝐮𝐦𝐚𝐧", "human"),
        ("hu\u200bman", "human"),
        ("hu\x00man", "human"),
        ("Müşteri", "musteri"),
        ("İNSAN", "insan"),
        ("ısı", "isi"),
        ("Straße", "strasse"),
        ("ёлка", "елка"),
        ("أُريــــد", "اريد"),
        ("مُوظّف", "موظف"),
        ("خدمة", "خدمه"),
        ("إلى", "الي"),
        ("مَسؤول", "مسوول"),
        ("ज़रूर", "जरूर"),
        ("हूँ", "हूं"),
        ("don’t", "dont"),
    ],
)
def test_a_word_has_one_spelling(written: str, spelled: str) -> None:
    assert plain(written) == spelled


def test_a_long_number_is_not_taken_for_emphasis() -> None:
    assert [word.plain for word in words("1000 euros")] == ["1000", "euros"]


def test_vowel_signs_do_not_cut_a_hindi_word() -> None:
    assert [word.plain for word in words("किसी से")] == ["किसी", "से"]


def test_emoji_and_markup_part_words() -> None:
    assert [word.plain for word in words("_human_👍🏽please*now*")] == ["human", "please", "now"]


def test_an_elision_is_two_words_and_a_contraction_one() -> None:
    assert [word.plain for word in words("l'agent don't qu’un")] == ["l", "agent", "dont", "qu", "un"]


def test_scripts_without_spaces_are_read_letter_by_letter() -> None:
    assert [word.plain for word in words("我要人工")] == ["我", "要", "人", "工"]


def test_a_word_knows_where_it_was_written() -> None:
    text = "¡Un  HUMANO, por favor!"

    humano = words(text)[1]

    assert text[humano.start : humano.end] == "HUMANO"


def test_sentences_end_at_stops_and_lines_and_keep_commas() -> None:
    said = [sentence.line() for sentence in sentences("No, human.\nकृपया बात कराइए। نعم؟ 🙂")]

    assert said == [["no", ",", "human"], ["कृपया", "बात", "कराइए"], ["نعم"]]


def test_a_span_leaves_commas_at_its_ends_out() -> None:
    text = "please, a human, now"
    (sentence,) = sentences(text)

    start, end = sentence.span(1, 5)

    assert text[start:end] == "a human"


@given(some.text(alphabet=some.characters(exclude_categories=()), max_size=80))
def test_no_text_whatever_breaks_reading(text: str) -> None:
    for sentence in sentences(text):
        start, end = sentence.span(0, len(sentence.words))

        assert 0 <= start < end <= len(text)
