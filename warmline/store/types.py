"""Column types that make whatever people send storable on both databases."""

import json
import re
from typing import Any

from sqlalchemy import Dialect, String, Text
from sqlalchemy.types import TypeDecorator

_SURROGATES = re.compile("[\ud800-\udfff]")


def storable(text: str) -> str:
    """The text with the two things no database takes made visible instead of lost.

    U+0000 becomes its picture (U+2400), a lone surrogate the replacement character. The bytes as
    they arrived stay in the raw delivery.
    """
    if "\x00" in text:
        text = text.replace("\x00", "\u2400")
    return text if text.isascii() else _SURROGATES.sub("\ufffd", text)


class Words(TypeDecorator[str]):
    """Text from outside."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else storable(value)


class Code(TypeDecorator[str]):
    """An id, an address, a word of ours: short text that is looked up with whatever callers send."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else storable(value)


class Json(TypeDecorator[Any]):
    """A JSON value kept as text: the same on both databases, and never interpreted by either."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        # Escaped to ASCII, so that surrogates and U+0000 travel as \\uXXXX and come back as they were.
        return None if value is None else json.dumps(value, separators=(",", ":"))

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        return None if value is None else json.loads(value)
