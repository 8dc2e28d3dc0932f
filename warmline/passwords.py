"""Passwords: argon2, in a small pool of its own, so that sign-ins can never starve the rest."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from warmline.domain.errors import Invalid

MIN_LENGTH = 10
MAX_LENGTH = 200
# The usual default with half the memory: two at once must fit beside everything else on a small machine.
_hasher = PasswordHasher(time_cost=3, memory_cost=32 * 1024, parallelism=1)
_pool = ThreadPoolExecutor(2, thread_name_prefix="warmline-passwords")


def check_new(password: str) -> None:
    """Long enough to be worth having."""
    if not MIN_LENGTH <= len(password) <= MAX_LENGTH:
        raise Invalid("password", f"must have {MIN_LENGTH} to {MAX_LENGTH} characters", "A sentence is easy to keep.")


async def hashed(password: str) -> str:
    return await asyncio.get_running_loop().run_in_executor(_pool, _hasher.hash, password)


async def matches(password: str, stored: str | None) -> bool:
    """Takes the same time when there is no such person, so that nobody can find out who exists."""
    return await asyncio.get_running_loop().run_in_executor(_pool, _verify, stored, password)


@cache
def _nobodys() -> str:
    return _hasher.hash("nobody's password")


def _verify(stored: str | None, password: str) -> bool:
    try:
        _hasher.verify(stored or _nobodys(), password)
        return stored is not None
    except (VerificationError, InvalidHashError):
        return False
