"""Each knowledge base learns for itself how sure is sure enough; small ones lean on what others taught."""

import numpy as np

from warmline.domain.knowledge import Answered, Entry, decide, learn
from warmline.domain.knowledge.calibration import calibrate, cut_above
from warmline.domain.knowledge.confidence import PRIOR
from warmline.domain.knowledge.index import build
from warmline.domain.knowledge.unrelated import UNRELATED

TEA = Entry("tea", "Brewing tea", "Let green tea steep for two minutes. Black tea needs four minutes.")
COFFEE = Entry("coffee", "Grinding coffee", "Grind the beans coarsely for a French press. Use fresh beans.")
CUPS = Entry("cups", "Washing cups", "Our cups may go into the dishwasher. Hand washing keeps the gold rim bright.")


def answers(entries: list[Entry], *questions: str) -> list[bool]:
    knowledge = learn(entries)
    return [isinstance(decide(knowledge, question), Answered) for question in questions]


def test_a_single_article_answers_its_subject_and_nothing_else() -> None:
    known = answers([TEA], "how long should green tea steep?", "how many minutes for black tea")
    unknown = answers([TEA], "How long does it take to Paris?", "Where is my parcel?", "Do you sell cups?")

    assert known == [True, True]
    assert unknown == [False, False, False]


def test_three_articles_are_told_apart() -> None:
    knowledge = learn([TEA, COFFEE, CUPS])
    asked = {"tea": "how long does black tea steep", "coffee": "how do I grind the beans for a french press"}

    for entry, question in asked.items():
        decision = decide(knowledge, question)
        assert isinstance(decision, Answered)
        assert decision.entry.id == entry


def test_most_unrelated_questions_stay_unanswered_in_every_language() -> None:
    for language, questions in UNRELATED.items():
        knowledge = learn([TEA, COFFEE, CUPS, Entry("x", "-", " ".join(UNRELATED[language][:1]), language=language)])
        answered = [q for q in questions[1:] if isinstance(decide(knowledge, q), Answered)]
        assert len(answered) <= len(questions) // 10


def test_the_cut_is_above_most_questions_without_an_answer_of_either_sort() -> None:
    low, high = np.linspace(-3, -2, 200), np.linspace(1, 2, 200)

    assert 1.8 < cut_above(low, 0.9, high) < 2
    assert 1.4 < cut_above(high, 0.9, low) < 2


def test_no_entries_leave_the_prior_as_it_is() -> None:
    assert calibrate(build([])) == PRIOR


def test_the_same_entries_give_the_same_calibration() -> None:
    assert calibrate(build([TEA, COFFEE])) == calibrate(build([TEA, COFFEE]))


def test_every_entry_gets_its_typical_score() -> None:
    calibration = calibrate(build([TEA, COFFEE, CUPS]))

    assert len(calibration.typical) == 3
    assert all(0 < score < 1 for score in calibration.typical)


def test_a_large_knowledge_base_moves_further_from_the_prior_than_a_small_one() -> None:
    def moved(count: int) -> float:
        entries = [
            Entry(str(n), f"Part {n}", "", "faq", (f"What does part {n} cost?", f"How much is part {n}?"))
            for n in range(count)
        ]
        weights = calibrate(build(entries)).weights
        return sum(abs(weight - prior) for weight, prior in zip(weights, PRIOR.weights, strict=True))

    assert moved(2) < moved(60)


def test_entries_alike_to_the_word_do_not_upset_it() -> None:
    twins = [Entry("a", "Tea", "Tea is hot."), Entry("b", "Tea", "Tea is hot.")]

    assert isinstance(decide(learn(twins), "is tea hot"), Answered)
