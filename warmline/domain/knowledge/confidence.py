"""How sure we are that the best entry answers the question.

Eight signs are weighed: how well the entry fits, how far it is ahead of the second, how much of the
question is covered, how much was never seen in this knowledge base, and so on. What they weigh,
and how sure is sure enough, belongs to the knowledge base: see `calibration`.
"""

import math
from dataclasses import dataclass

import numpy as np

from warmline.domain.knowledge.index import Index, Look
from warmline.domain.knowledge.postings import NOTHING_HIDDEN, Floats

_RIVALS = 5
"""Entries looked at closely: the best one and those it is compared with."""

_NEARLY_THE_SAME = 0.75
"""The score a question of small words only ("where is it?") needs: that of somebody's own phrasing."""

# In this order: score, its lead, covered, unseen, length, likeness, its lead, typical.
# Mean and spread of each sign over many knowledge bases, so that their weights can be compared.
_MEAN = np.array([0.31, 0.14, 0.42, 0.49, 1.96, 1.3, 2.8, 0.4])
_SPREAD = np.array([0.22, 0.15, 0.3, 0.33, 0.42, 4.1, 4.5, 0.2])


@dataclass(frozen=True, slots=True)
class Calibration:
    """What one knowledge base taught us about how sure is sure enough."""

    weights: tuple[float, ...]
    """One per sign, in the order of `signs`, then the constant."""
    cut: float
    """The weighed sum above which a question is answered."""
    typical: tuple[float, ...] = ()
    """Per entry: the score that its own phrasings reach when held out."""
    usual: float = 0.4
    """The same, for an entry of which that is not known."""


PRIOR = Calibration(weights=(0.2, 0.15, 0.4, -0.2, 0.2, 0.3, 0.3, -0.2, 0.0), cut=0.1)
"""Learned from several knowledge bases; the starting point for a new one."""


def fits(calibration: Calibration, index: Index) -> bool:
    """Was it made for a knowledge base of this shape, by a version that weighs the same signs?"""
    same_signs = len(calibration.weights) == len(PRIOR.weights)
    return same_signs and len(calibration.typical) == len(index.entries)


def signs(index: Index, look: Look, calibration: Calibration, hidden: range = NOTHING_HIDDEN) -> Floats:
    """The signs of a look, brought to one scale, and a 1 for the constant."""
    rivals = [int(at) for at in np.argsort(-look.best, kind="stable")[:_RIVALS]]
    first = rivals[0]
    scores = look.best[rivals]
    likeness = index.likeness(look, rivals, hidden)
    seen = sum(look.words.covered.values()) / look.words.total if look.words.total else 0.0
    typical = calibration.typical[first] if calibration.typical else calibration.usual
    raw = (
        scores[0],
        scores[0] - (scores[1] if len(rivals) > 1 else 0.0),
        index.covered(look, first, hidden),
        1 - seen,
        math.log1p(look.length),
        likeness[0],
        likeness[0] - (likeness[1:].max() if len(rivals) > 1 else 0.0),
        typical,
    )
    return np.append((np.array(raw) - _MEAN) / _SPREAD, 1.0)


def confidence(index: Index, look: Look, calibration: Calibration) -> float:
    """0 to 1; above one half the question is answered."""
    if not len(look.best) or look.best.max() <= 0:
        return 0.0
    if index.asks_exactly(look):
        return 1.0
    evidence = float(signs(index, look, calibration) @ np.array(calibration.weights)) - calibration.cut
    sure = 1 / (1 + math.exp(-max(-30.0, min(30.0, evidence))))
    return sure if look.telling or look.best.max() > _NEARLY_THE_SAME else sure / 2
