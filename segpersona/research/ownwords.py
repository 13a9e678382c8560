"""Words that a group uses more than the others do.

The log-odds ratio of a word between the group and everybody else, with an informative Dirichlet prior made of what all
say, divided by its standard deviation (Monroe, Colaresi and Quinn 2008, "Fightin' words"). A word counts once per
comment, so that nobody counts twice by repeating it. Shown is what would hardly ever be seen by chance among all words
of all groups (Bonferroni's bound at one in twenty).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import scipy.sparse as sp
from scipy.stats import norm

_PRIOR = 1_000.0
"""How many words of everybody are taken as read before the first comment is opened."""
_CHANCE = 0.05
_FEWEST = 3


@dataclass(frozen=True, kw_only=True)
class OwnWord:
    """A word by its place in the vocabulary. Shares are of comments."""

    word: int
    n: int
    share: float
    others: float
    z: float


def own_words(counts: sp.csr_matrix, groups: np.ndarray, names: list[str]) -> dict[str, list[OwnWord]]:
    """Group -> its words, the most telling first. ``groups``: the group of each comment; others speak for nobody."""
    holds = (counts > 0).astype(np.float64)
    by_group = np.vstack([np.asarray(holds[groups == name].sum(axis=0)).ravel() for name in names])
    sizes = np.array([(groups == name).sum() for name in names])
    z = _z(by_group)
    bar = float(norm.isf(_CHANCE / max(z.size, 1)))
    found: dict[str, list[OwnWord]] = {}
    for at, name in enumerate(names):
        rest = max(int(sizes.sum() - sizes[at]), 1)
        places = [place for place in np.argsort(-z[at], kind="stable") if z[at, place] > bar]
        found[name] = [
            OwnWord(word=int(place), n=int(by_group[at, place]), share=float(by_group[at, place] / max(sizes[at], 1)),
                    others=float((by_group[:, place].sum() - by_group[at, place]) / rest), z=float(z[at, place]))
            for place in places if by_group[at, place] >= _FEWEST
        ]  # fmt: skip
    return found


def _z(by_group: np.ndarray) -> np.ndarray:
    """Groups x words: how far each word stands out in each group."""
    whole = by_group.sum(axis=0)
    prior = _PRIOR * whole / max(whole.sum(), 1.0) + 1e-9
    own, rest = by_group + prior, whole - by_group + prior
    own_all, rest_all = own.sum(axis=1, keepdims=True), rest.sum(axis=1, keepdims=True)
    odds = np.log(own / (own_all - own)) - np.log(rest / (rest_all - rest))
    return np.asarray(odds / np.sqrt(1 / own + 1 / rest))
