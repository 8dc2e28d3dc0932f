"""What a workspace can set about its handoffs. Times are in seconds unless the name says otherwise."""

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any

from warmline.domain.errors import Invalid
from warmline.domain.phrases import KINDS


@dataclass(frozen=True, slots=True)
class Policy:
    ai_name: str = "Assistant"
    keywords: tuple[str, ...] = ("speak to agent", "human please")
    """Words and phrases that always bring a person."""
    gather_pause_ms: int = 500
    """How long the AI waits for the rest of a burst of messages before it answers."""
    answer_limit_s: int = 30
    """The AI must have answered by then, or a person is asked."""
    claim_limit_s: int = 240
    """A teammate must have claimed by then, or the customer is told the truth."""
    ring_again_s: int = 60
    rings: int = 5
    """Rings in quick succession; after that the owner is responsible and it rings once an hour."""
    reply_limit_s: int = 600
    """A teammate who holds a conversation owes an answer by then."""
    response_promise: str = ""
    """Told to customers who wait ("Usually within 5 minutes."); empty promises nothing."""
    closing_enabled: bool = True
    reopen_to: str = "bot"
    """Who gets a closed conversation when its customer writes again: `bot` or `waiting`."""
    ignored_echoes: tuple[str, ...] = ()
    """What the phone app sends by itself (greeting, away text): no person wrote it, so it takes nothing over."""
    suggestions: tuple[str, ...] = ()
    """Questions the web chat offers before the visitor has written."""
    words: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """The workspace's own wording: kind of text > language > text."""


_RANGES: dict[str, tuple[int, int]] = {
    "gather_pause_ms": (0, 10_000),
    "answer_limit_s": (1, 3600),
    "claim_limit_s": (1, 7 * 86_400),
    "ring_again_s": (1, 86_400),
    "rings": (1, 100),
    "reply_limit_s": (1, 7 * 86_400),
}
_MAX_TEXT = 2_000
_LANGUAGE = re.compile("[a-z]{2,3}(-[A-Za-z]{2,4})?")


def from_stored(stored: Mapping[str, Any]) -> Policy:
    """The policy as saved; whatever a newer or older version wrote besides is ignored."""
    known = {f.name for f in fields(Policy)}
    values = {name: _frozen(value) for name, value in stored.items() if name in known}
    return Policy(**values)


def to_stored(policy: Policy) -> dict[str, Any]:
    return asdict(policy)


def patched(policy: Policy, changes: Mapping[str, Any]) -> Policy:
    """The policy with some settings changed; the first wrong one is named."""
    merged = asdict(policy)
    for name, value in changes.items():
        if name not in merged:
            raise Invalid(f"settings.{name}", "there is no such setting", "See GET /workspace for their names.")
        merged[name] = _checked(name, value, merged[name])
    return from_stored(merged)


def _checked(name: str, value: Any, old: Any) -> Any:
    where = f"settings.{name}"
    if name in _RANGES:
        low, high = _RANGES[name]
        if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
            raise Invalid(where, f"must be a whole number from {low} to {high}")
        return value
    if name == "words":
        return _checked_words(value, old)
    if name in ("keywords", "suggestions", "ignored_echoes"):
        return _checked_list(where, value)
    if name == "closing_enabled":
        if not isinstance(value, bool):
            raise Invalid(where, "must be true or false")
        return value
    if name == "reopen_to" and value not in ("bot", "waiting"):
        raise Invalid(where, 'must be "bot" or "waiting"')
    return _checked_text(where, value)


def _checked_text(where: str, value: Any) -> str:
    if not isinstance(value, str) or len(value) > _MAX_TEXT:
        raise Invalid(where, f"must be a text of at most {_MAX_TEXT} characters")
    return value.strip()


def _checked_list(where: str, value: Any) -> tuple[str, ...]:
    if not isinstance(value, list | tuple) or len(value) > 200:
        raise Invalid(where, "must be a list of at most 200 texts")
    return tuple(text for item in value if (text := _checked_text(where, item)))


def _checked_words(value: Any, old: Mapping[str, Mapping[str, str]]) -> dict[str, dict[str, str]]:
    if not isinstance(value, Mapping):
        raise Invalid("settings.words", "must be an object: kind of text > language > text")
    merged = {kind: dict(texts) for kind, texts in old.items()}
    for kind, texts in value.items():
        if kind not in KINDS:
            raise Invalid(f"settings.words.{kind}", f"unknown; there are {', '.join(sorted(KINDS))}")
        if not isinstance(texts, Mapping):
            raise Invalid(f"settings.words.{kind}", "must be an object: language > text")
        for language, text in texts.items():
            if not _LANGUAGE.fullmatch(str(language)):
                raise Invalid(
                    f"settings.words.{kind}", f"{language!r} is not a language", "Use codes such as en or pt."
                )
            merged.setdefault(kind, {})[str(language)] = _checked_text(f"settings.words.{kind}.{language}", text)
    return merged


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value
