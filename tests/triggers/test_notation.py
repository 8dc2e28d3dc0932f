"""The little notation in which the phrase books are written."""

import time

import pytest

from warmline.triggers.wants_person_patterns.notation import Notation


def ends(phrase: str, said: str, start: int = 0) -> set[int]:
    notation = Notation({"person": "human / real person|human / team* lead", "please": "please / thank you"}, "not")
    return notation.phrase(phrase).ends(said.split(), start)


@pytest.mark.parametrize(
    ("phrase", "said", "expected"),
    [
        ("talk to", "talk to me", {2}),
        ("talk|speak to|with", "speak with me", {2}),
        ("a? human", "human", {1}),
        ("a? human", "a human", {2}),
        ("need <person>", "need real person", {3}),
        ("need <person>", "need teamwork lead", {3}),
        ("need|<person> now", "human now", {2}),
        ("get ..2 human", "get me a human", {4}),
        ("get ..2 human", "get me a really nice human", set()),
        ("get ..2 human", "get not human", set()),
        ("get ..2 human", "get , human", set()),
        ("^ human $", "human", {1}),
        ("human $", "human error", set()),
        ("human ,$", "human , now", {1}),
        ("talk !nonsense ..1 ,$", "talk nonsense", set()),
        ("<please>* human", "please thank you please human", {5}),
        ("l'agent", "l agent", {2}),
    ],
)
def test_a_phrase_is_held_against_what_was_said(phrase: str, said: str, expected: set[int]) -> None:
    assert ends(phrase, said) == expected


def test_the_beginning_of_a_sentence_is_not_its_middle() -> None:
    assert ends("^ human", "a human", start=1) == set()
    assert ends("^, human", ", human", start=1) == {2}


@pytest.mark.parametrize("phrase", ["<nobody> here", "? ,", "—"])
def test_a_phrase_that_means_nothing_is_refused_when_it_is_read(phrase: str) -> None:
    with pytest.raises(ValueError, match="“"):
        ends(phrase, "anything")


def test_time_grows_with_the_sentence_only() -> None:
    notation = Notation({"a": "a / a a / a a a"}, "")
    phrase = notation.phrase("<a>* <a>* ..9 <a>* ..9 <a>* b")
    line = ["a"] * 400
    began = time.process_time()

    assert phrase.ends(line, 0) == set()
    assert time.process_time() - began < 2
