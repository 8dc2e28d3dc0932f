"""Limits on attempts: closed for sign-ins, by address and by account."""

from limits import RateLimitItem, parse
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter
from starlette.requests import HTTPConnection

from warmline.domain.errors import TooMany

_limiter = MovingWindowRateLimiter(MemoryStorage())
SIGN_IN = parse("20 per minute")
PER_ACCOUNT = parse("10 per 5 minutes")
ARRIVALS = parse("60 per minute")
VISITOR_MESSAGES = parse("40 per minute")


def attempt(limit: RateLimitItem, *who: str) -> None:
    """Counts one attempt; refuses it when there were too many."""
    if not _limiter.hit(limit, *who):
        raise TooMany("Too many attempts in too short a time.")


def address(connection: HTTPConnection) -> str:
    return connection.client.host if connection.client else "unknown"
