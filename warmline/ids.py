"""Identifiers: short prefix, then 26 characters that sort by time and cannot be guessed."""

import secrets
from collections.abc import Callable

_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"


def make_ids(clock: Callable[[], int], randbits: Callable[[int], int] = secrets.randbits) -> Callable[[str], str]:
    """A maker of ids: 48 bits of time so that neighbours in time are neighbours in the index, 80 of chance."""

    def new_id(prefix: str) -> str:
        number = (clock() & (1 << 48) - 1) << 80 | randbits(80)
        return f"{prefix}_" + "".join(_ALPHABET[number >> shift & 31] for shift in range(125, -1, -5))

    return new_id
