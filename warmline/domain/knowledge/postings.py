"""Which units of text hold a term, and how strongly: the inverted index under the search.

A unit is what is compared with a question: a passage, a title, or one phrasing of a question. The
units of an entry stand side by side, so "without this entry" is a range; calibration asks for that.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Term = tuple[str, ...]
"""One thing asked for, in each form it may be stored in (a word's stem in each language of the index)."""

_K1 = 1.2
_B = 0.75
_PSEUDO_UNITS = 20
"""A small knowledge base says little about how rare a word is: as if this many units did not hold it."""
NOTHING_HIDDEN = range(0)


@dataclass(frozen=True, slots=True)
class _Posting:
    units: NDArray[np.int32]
    counts: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Matches:
    """How well each unit matches a question."""

    cosine: Floats
    """1 where unit and question hold the same terms, and nothing else."""
    share: Floats
    """BM25 as a share of what the question could reach at most."""
    covered: Mapping[Term, float]
    """The weight of each term of the question that some unit holds."""
    total: float
    """The weight of all terms of the question."""


class Postings:
    """Terms to units, weighed by how rare they are."""

    def __init__(self, units: Sequence[Mapping[str, float]], faint: frozenset[str], faintness: float) -> None:
        self._size = len(units)
        self._faint = faint
        self._faintness = faintness
        self._postings = _invert(units)
        lengths = np.array([sum(unit.values()) for unit in units], dtype=np.float64)
        self._length_norm = _K1 * (1 - _B + _B * lengths / max(lengths.mean(), 1e-9)) if self._size else lengths
        self._norms = self._cosine_norms()

    def match(self, terms: Iterable[Term], hidden: range = NOTHING_HIDDEN) -> Matches:
        """Compare a question's terms with every unit; those hidden are treated as not there."""
        cosine, share = np.zeros(self._size), np.zeros(self._size)
        covered: dict[Term, float] = {}
        total = squares = 0.0
        for term, count in Counter(terms).items():
            held_by = self.held_by(term, hidden)
            weight = self.weight(term, held_by, len(hidden))
            total += weight
            squares += (math.log1p(count) * weight) ** 2
            if held_by:
                covered[term] = weight
                self._add(term, weight, math.log1p(count), cosine, share)
        cosine /= self._norms * math.sqrt(squares or 1.0)
        share /= (total or 1.0) * (_K1 + 1)
        for scores in (cosine, share):
            scores[hidden.start : hidden.stop] = 0.0
        return Matches(cosine, share, covered, total)

    def weight(self, term: Term, held_by: int, hidden: int = 0) -> float:
        """How much a term says: the rarer the more, and little for the small words of a language."""
        size = self._size - hidden + _PSEUDO_UNITS
        rarity = math.log(1 + (size - held_by + 0.5) / (held_by + 0.5))
        return rarity * self._faintness if self._faint.intersection(term) else rarity

    def held_by(self, term: Term, hidden: range = NOTHING_HIDDEN) -> int:
        """In how many units that are not hidden a term stands."""
        everywhere = sum(len(posting.units) for posting in self._forms(term))
        return everywhere - (self.held_within(term, hidden) if hidden else 0)

    def held_within(self, term: Term, units: range) -> int:
        """In how many of these units a term stands."""
        found = 0
        for posting in self._forms(term):
            first, last = posting.units.searchsorted((units.start, units.stop))
            found += int(last - first)
        return found

    def held_in_each(self, terms: Sequence[Term], groups: Sequence[range]) -> NDArray[np.int64]:
        """In how many units of each group each term stands: a row per term."""
        bounds = np.array([(units.start, units.stop) for units in groups]).reshape(-1)
        found = np.zeros((len(terms), len(groups)), dtype=np.int64)
        for row, term in zip(found, terms, strict=True):
            for posting in self._forms(term):
                places = posting.units.searchsorted(bounds)
                row += places[1::2] - places[::2]
        return found

    def _forms(self, term: Term) -> Iterable[_Posting]:
        return (self._postings[form] for form in term if form in self._postings)

    def _add(self, term: Term, weight: float, times: float, cosine: Floats, share: Floats) -> None:
        for posting in self._forms(term):
            units, counts = posting.units, posting.counts
            cosine[units] += times * weight * weight * np.log1p(counts)
            share[units] += weight * (_K1 + 1) * counts / (counts + self._length_norm[units])

    def _cosine_norms(self) -> Floats:
        squares = np.full(self._size, 1e-9)
        for form, posting in self._postings.items():
            weight = self.weight((form,), len(posting.units))
            squares[posting.units] += (weight * np.log1p(posting.counts)) ** 2
        return np.asarray(np.sqrt(squares), dtype=np.float64)


def _invert(units: Sequence[Mapping[str, float]]) -> dict[str, _Posting]:
    holders: dict[str, list[int]] = defaultdict(list)
    counts: dict[str, list[float]] = defaultdict(list)
    for at, unit in enumerate(units):
        for form, count in unit.items():
            holders[form].append(at)
            counts[form].append(count)
    return {
        form: _Posting(np.array(holders[form], dtype=np.int32), np.array(counts[form], dtype=np.float32))
        for form in holders
    }
