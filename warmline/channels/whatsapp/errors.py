# ruff: noqa: E501 (a text is read as one line)
"""The provider's error codes: which pass by themselves, and what a teammate can do about the others."""

from warmline.channel import ProviderError

_PASSING = frozenset({"130429", "131056", "131016", "131000", "133004", "80007", "4", "2", "1"})

_CLASSES: tuple[tuple[frozenset[str], str], ...] = (
    (frozenset({"131047"}), "More than 24 hours have passed since the customer wrote: only an approved template may be sent."),
    (frozenset({"131026", "131021", "131030", "131062"}), "This customer cannot be reached on WhatsApp at this address; try another way."),
    (frozenset({"0", "10", "190"}), "The channel's access token no longer works: an admin must renew it under Settings > Channels."),
    (frozenset({"368", "131031", "130497"}), "WhatsApp has restricted the account for policy reasons: see Meta's Business Support."),
    (frozenset({"131042"}), "There is a problem with the account's payment method at Meta."),
    (frozenset({"131052", "131053"}), "The file could not be sent: check its type and size."),
    (frozenset({"130429", "131056", "131048"}), "Too much was sent in too short a time; it goes on more slowly."),
)  # fmt: skip


def is_passing(code: str, http_status: int) -> bool:
    """Whether the provider, having refused it in so many words, is worth asking again."""
    return code in _PASSING or (http_status >= 500 and code not in _named())


def explained(code: str, title: str) -> ProviderError:
    """The provider's own words with what to do."""
    for codes, remedy in _CLASSES:
        if code in codes or (remedy.startswith("The channel's") and code.isdigit() and 200 <= int(code) <= 299):
            return ProviderError(code, title, remedy)
    return ProviderError(code, title, "Look the code up in WhatsApp's documentation, then try again.")


def _named() -> frozenset[str]:
    return frozenset().union(*(codes for codes, _ in _CLASSES)) - _PASSING
