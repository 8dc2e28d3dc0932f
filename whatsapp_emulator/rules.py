"""The platform's rules as plain functions of values and `now`."""

from dataclasses import dataclass

WINDOW_S = 24 * 3600  # "Service messages", customer service windows, 2026-05-21
PAIR_REFILL_S = 6.0  # "About the platform", pair rate limits, 2026-06-02: 1 message every 6 s, burst of 45
WEBHOOK_LIFE_S = 7 * 24 * 3600  # "Create a webhook endpoint", 2026-06-17
TYPING_S = 25.0  # "Typing indicators", 2026-06-17
MEDIA_URL_LIFE_S = 5 * 60  # "Media": a media URL is valid for five minutes
MARK_READ_DAYS = 30  # "Mark messages as read", 2026-06-28

COEXISTENCE_PER_S = 20  # "Throughput", 2026-06-17: fixed while the WhatsApp Business app is in use too

THREAD_LIFE_S = 24 * 3600  # Conversation routing: an idle thread is reset after a day
MEDIA_LIFE_S = {"customer": 7 * 24 * 3600, "upload": 30 * 24 * 3600}  # "Media"

RANK = {"accepted": 0, "sent": 1, "delivered": 2, "read": 3}


@dataclass(frozen=True, slots=True)
class Debt:
    """How much of an allowance is used up, and when that was reckoned."""

    used: float = 0.0
    at: float = 0.0


def window_open(last_message_at: float | None, now: float) -> bool:
    return last_message_at is not None and now - last_message_at < WINDOW_S


def spend(debt: Debt, now: float, *, burst: int, per_s: float) -> Debt | None:
    """One more message on this allowance, or None when it is used up."""
    used = max(0.0, debt.used - max(0.0, now - debt.at) * per_s)
    return Debt(used + 1, now) if used + 1 <= burst + 1e-9 else None


def moves_on(status: str, new: str) -> bool:
    """A message on a phone never becomes less delivered; a failed one stays failed."""
    return status in RANK and RANK.get(new, -1) > RANK[status]
