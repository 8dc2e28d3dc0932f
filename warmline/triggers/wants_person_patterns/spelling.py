"""Slips of the finger: "agnet", "representitive", "humna".

The slips of a word are worked out beforehand, so mending a word is one look into a table.
"""

from collections.abc import Collection, Iterable, Iterator

from warmline.domain.words import plain

_VOWELS = "aeiou"
_LONG = 7
"""From this length on a lost or a wrong letter still leaves no doubt about the word."""


def misspellings(words: Iterable[str], known: Collection[str]) -> dict[str, str]:
    """Each likely slip, and the word that was meant. A word that is `known` is never a slip."""
    slips: dict[str, str] = {}
    for word in sorted({plain(word) for word in words}):
        for slip in _slips(word):
            slips.setdefault(slip, word)
    return {slip: word for slip, word in slips.items() if slip not in known}


def _slips(word: str) -> Iterator[str]:
    yield from _swapped(word)
    if len(word) >= _LONG:
        yield from _shortened(word)
        yield from _doubled(word)
        yield from _wrong_vowel(word)


def _swapped(word: str) -> Iterator[str]:
    """Two neighbours in the wrong order; the first letter is hardly ever one of them."""
    for place in range(1, len(word) - 1):
        yield word[:place] + word[place + 1] + word[place] + word[place + 2 :]


def _shortened(word: str) -> Iterator[str]:
    for place in range(1, len(word) - 1):
        yield word[:place] + word[place + 1 :]


def _doubled(word: str) -> Iterator[str]:
    for place in range(1, len(word)):
        yield word[:place] + word[place] + word[place:]


def _wrong_vowel(word: str) -> Iterator[str]:
    for place, letter in enumerate(word):
        if place and letter in _VOWELS:
            yield from (word[:place] + vowel + word[place + 1 :] for vowel in _VOWELS if vowel != letter)
