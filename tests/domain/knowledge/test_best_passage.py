"""Which passage of an article is quoted: the point of it, unless the question is about a detail."""

import pytest

from warmline.domain.knowledge import Answered, Entry, decide, learn

DELIVERY = Entry(
    "delivery",
    "How does delivery work?",
    "We bring orders to your door within two days.\n\n"
    "## Islands\n\nDelivery to islands goes by boat and works on Tuesdays only. Delivery there costs ten euros.",
    questions=("How does delivery work?", "Do you deliver?"),
)
RETURNS = Entry("returns", "Returning an order", "Send it back within thirty days. We pay the postage.")


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("How does delivery work?", "to your door within two days"),
        ("how does your delivery work", "to your door within two days"),
        ("what does delivery to the islands cost?", "ten euros"),
    ],
)
def test_the_point_first_and_the_detail_when_asked_for(question: str, said: str) -> None:
    answer = decide(learn([DELIVERY, RETURNS]), question)

    assert isinstance(answer, Answered)
    assert said in answer.text
