"""How people ask for a person, one book per language."""

from warmline.triggers.wants_person_patterns import ar, de, en, es, fr, hi, id, it, pt, ru, tr
from warmline.triggers.wants_person_patterns.book import Book

BOOKS: tuple[Book, ...] = (
    en.BOOK,
    es.BOOK,
    pt.BOOK,
    fr.BOOK,
    it.BOOK,
    de.BOOK,
    id.BOOK,
    tr.BOOK,
    ru.BOOK,
    ar.BOOK,
    hi.BOOK,
)
