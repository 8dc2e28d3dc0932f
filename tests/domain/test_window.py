"""WhatsApp's 24 hours, counted from the customer's own last message."""

from tests.domain.moves import START
from warmline.domain.window import closes_at


def test_the_window_closes_24_hours_after_the_customer_wrote() -> None:
    assert closes_at(START) == START + 86_400_000


def test_there_is_no_window_before_the_customer_wrote() -> None:
    assert closes_at(None) is None
