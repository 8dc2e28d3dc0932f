"""The workspace's own words for "I want a person"."""

from collections.abc import Sequence

from warmline.domain.words import Word, words
from warmline.trigger import Finding, Turn

_READ = 20_000
"""Letters looked at: five of the longest WhatsApp messages."""


class Keyword:
    """Finds a workspace's word or phrase in what the customer wrote, as whole words in any spelling."""

    name = "keyword"

    def check(self, turn: Turn) -> Finding | None:
        if not turn.keywords:
            return None
        said = words(turn.text[:_READ])
        plain_said = [word.plain for word in said]
        for keyword in turn.keywords:
            if found := _find([word.plain for word in words(keyword)], plain_said, said):
                start, end = found
                return Finding(self.name, f"uses your keyword “{keyword}”", turn.text[start:end])
        return None


def _find(wanted: Sequence[str], plain_said: Sequence[str], said: Sequence[Word]) -> tuple[int, int] | None:
    """Where the wanted words stand in a row, as places in the text."""
    size = len(wanted)
    for first in range(len(said) - size + 1 if wanted else 0):
        if plain_said[first : first + size] == list(wanted):
            return said[first].start, said[first + size - 1].end
    return None
