"""What a knowledge base says to a customer: an answer it is sure of, an honest nothing, or a kind word."""

import dataclasses

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from warmline.domain.knowledge import Answered, Entry, NoAnswer, SmallTalk, decide, learn
from warmline.domain.knowledge.confidence import PRIOR
from warmline.domain.knowledge.quote import LONGEST

RETURNS = Entry(
    "returns",
    "Returns and refunds",
    "You can return an item within 30 days. Write to us first.\n\nA refund takes one week.",
    questions=("How do I return something?", "How long does a refund take?"),
)
DELIVERY = Entry(
    "delivery",
    "Delivery",
    "We **deliver** in all of Europe. Parcels arrive after three days.",
    "faq",
    ("How long does delivery take?", "Do you ship abroad?"),
)
SHOP = learn([RETURNS, DELIVERY])


def test_a_question_is_answered_with_the_words_of_the_article() -> None:
    decision = decide(SHOP, "how can I return something")

    assert isinstance(decision, Answered)
    assert decision.entry == RETURNS
    assert "You can return an item within 30 days." in decision.text


def test_a_short_answer_is_quoted_whole_and_plain() -> None:
    decision = decide(SHOP, "do you ship abroad?")

    assert isinstance(decision, Answered)
    assert decision.text == "We deliver in all of Europe. Parcels arrive after three days."


def test_what_is_not_known_is_not_answered_and_says_what_comes_nearest() -> None:
    decision = decide(SHOP, "How do I remove a coffee stain from my carpet?")

    assert isinstance(decision, NoAnswer)
    assert decision.confidence < 0.5
    assert decision.why


def test_an_article_is_never_stretched_over_an_unknown_word() -> None:
    assert isinstance(decide(SHOP, "how long does the warranty on kettles last"), NoAnswer)


def test_a_greeting_is_only_greeted() -> None:
    assert decide(SHOP, "hello!") == SmallTalk("greeting")
    assert decide(SHOP, "hi\nthanks 🙏") == SmallTalk("thanks")


def test_an_owner_may_answer_a_greeting_all_the_same() -> None:
    knowledge = learn([DELIVERY, Entry("hi", "hi", "Welcome to the shop!", "faq", ("hi", "hello"))])

    assert isinstance(decide(knowledge, "hello"), Answered)


@pytest.mark.parametrize(
    "burst",
    [
        "hi\nhow long does a refund take?",
        "how long does a refund take?\nthanks!",
        "Hello. My name is Rosa Ferreira. How long does a refund take? I bought the blue one in Lisbon.",
        "how long does a refund take\n\nI am in a hurry, my flight leaves early tomorrow",
    ],
)
def test_the_question_may_stand_anywhere_in_a_burst(burst: str) -> None:
    decision = decide(SHOP, burst)

    assert isinstance(decision, Answered)
    assert decision.entry == RETURNS
    assert "refund" in decision.question


def test_a_part_that_names_nothing_is_not_answered() -> None:
    knowledge = learn([RETURNS, Entry("shop", "Where is it?", "In the High Street, next to the bank.")])

    assert isinstance(decide(knowledge, "my parcel is late\nwhere is this"), NoAnswer)


def test_a_higher_cut_answers_less() -> None:
    sure = decide(SHOP, "how can I return a thing")

    assert isinstance(sure, Answered)
    assert isinstance(decide(SHOP, "how can I return a thing", cut=sure.confidence), NoAnswer)


def test_the_exact_words_of_a_known_question_are_always_answered() -> None:
    for entry in (RETURNS, DELIVERY):
        for question in entry.questions:
            decision = decide(SHOP, question.upper() + "!!", cut=0.99)
            assert isinstance(decision, Answered)
            assert decision.entry == entry


def test_an_empty_knowledge_base_answers_nothing_and_says_so() -> None:
    decision = decide(learn([]), "how do I return something?")

    assert decision == NoAnswer((), 0.0, "The knowledge base is empty.")


@pytest.mark.parametrize("text", ["", "  \n ", "?", "!!!", "\x00"])
def test_a_message_without_words_is_not_answered(text: str) -> None:
    assert isinstance(decide(SHOP, text), NoAnswer)


def test_a_long_article_is_quoted_in_part() -> None:
    body = "\n\n".join(f"Rule {n} says that a parrot may not sing after {n} o'clock at night. " * 3 for n in range(30))
    knowledge = learn([Entry("long", "Parrot rules", body, questions=("What are the parrot rules?",))])
    decision = decide(knowledge, "what are the parrot rules")

    assert isinstance(decision, Answered)
    assert len(decision.text) <= LONGEST
    assert decision.text.endswith(".")


def test_one_endless_sentence_is_cut_between_words() -> None:
    knowledge = learn([Entry("long", "Parrots", "parrots sing " * 200, "faq", ("Do parrots sing?",))])
    decision = decide(knowledge, "do parrots sing?")

    assert isinstance(decision, Answered)
    assert len(decision.text) <= LONGEST
    assert decision.text.endswith(("sing…", "parrots…"))


def test_a_kept_calibration_is_used_again_only_while_it_fits() -> None:
    kept = dataclasses.replace(SHOP.calibration, cut=99.0)

    assert learn([RETURNS, DELIVERY], kept).calibration == kept
    assert learn([RETURNS], kept).calibration != kept
    assert learn([RETURNS], PRIOR).calibration != PRIOR


strange_text = some.text(alphabet=some.characters(exclude_categories=[]), max_size=80)


@settings(max_examples=150, deadline=None)
@given(strange_text)
def test_no_message_is_too_strange(text: str) -> None:
    for message in (text, f"{text}\x00\ud800\nrefund {text}"):
        assert isinstance(decide(SHOP, message), Answered | NoAnswer | SmallTalk)


@settings(max_examples=15, deadline=None)
@given(some.lists(some.builds(Entry, strange_text, strange_text, strange_text), max_size=3), strange_text)
def test_no_knowledge_is_too_strange(entries: list[Entry], text: str) -> None:
    decision = decide(learn(entries), text)

    assert not isinstance(decision, Answered) or len(decision.text) <= LONGEST
