"""How a text becomes the terms that are compared: stems of words and runs of three letters.

Question and article go through the same door, so that what looks the same to a reader is the same
to the index.
"""

import unicodedata
from collections.abc import Iterable
from functools import lru_cache

import snowballstemmer

from warmline.domain.knowledge.stopwords import STOP_WORDS
from warmline.domain.words import plain
from warmline.domain.words import words as spoken

_STEMMERS = {
    "ar": "arabic",
    "de": "german",
    "en": "english",
    "es": "spanish",
    "fr": "french",
    "hi": "hindi",
    "id": "indonesian",
    "it": "italian",
    "pt": "portuguese",
    "ru": "russian",
    "tr": "turkish",
}


def words(text: str) -> list[str]:
    """The words of a text, in order, in their plain spelling."""
    return [word.plain for word in spoken(text)]


def stems(text: str, languages: Iterable[str | None]) -> list[tuple[str, ...]]:
    """For each word of a text its stems, one for each language it may be of."""
    read = unicodedata.normalize("NFC", text)
    choices = tuple(languages)
    written = [read[word.start : word.end].lower() for word in spoken(read)]
    return [tuple(dict.fromkeys(stem(word, language) for language in choices)) for word in written]


@lru_cache(maxsize=65536)
def stem(word: str, language: str | None) -> str:
    """The word without its endings, in plain spelling; the stemmers need its accents, readers do not."""
    if language not in _STEMMERS:
        return plain(word)
    # A stemmer keeps its word in itself while it works: one for each word is safe in threads.
    return plain(str(snowballstemmer.stemmer(_STEMMERS[language]).stemWord(word)))


def letters(text: str) -> list[str]:
    """Runs of three letters within words: they survive typos, endings and compound words."""
    padded = (f" {word} " for word in words(text))
    return [word[at : at + 3] for word in padded for at in range(len(word) - 2)]


def stop_words(language: str | None) -> frozenset[str]:
    """The words that carry a sentence's grammar rather than its subject, in plain spelling."""
    return frozenset(plain(word) for word in STOP_WORDS.get(language or "", ()))


def stop_stems(languages: Iterable[str | None]) -> frozenset[str]:
    """The stems of those words in these languages."""
    return frozenset(stem(word, one) for one in languages for word in STOP_WORDS.get(one or "", ()))
