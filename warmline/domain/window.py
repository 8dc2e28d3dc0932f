"""WhatsApp's 24 hours: after them a business may only send approved templates."""

from warmline.domain.conversation import Millis

WINDOW_MS = 24 * 3600 * 1000


def closes_at(last_customer_at: Millis | None) -> Millis | None:
    """When free text stops being allowed, counted from the customer's own last message."""
    return None if last_customer_at is None else last_customer_at + WINDOW_MS


def is_open(last_customer_at: Millis | None, now: Millis) -> bool:
    closes = closes_at(last_customer_at)
    return closes is not None and now < closes
