"""What comments speak of: topics by non-negative matrix factorisation of their words (Lee and Seung 1999).

Words are weighed by tf-idf (Salton and Buckley 1988). The start is computed, not drawn (Boutsidis and Gallopoulos
2008), so that the same comments give the same themes.
"""

from __future__ import annotations

import warnings
from dataclasses import dataclass

import numpy as np
import scipy.sparse as sp
from sklearn.decomposition import NMF
from sklearn.exceptions import ConvergenceWarning
from sklearn.feature_extraction.text import TfidfTransformer

from segpersona.research.table import Words
from segpersona.research.words import akin

FEWEST = 8
"""From so many comments on themes are looked for; fewer are better read."""
_LEARNT_FROM = 8_000
_BELONGS, _NAMED_BY, _LOOKED_AT = 0.25, 3, 12
_MOST = 10


@dataclass(frozen=True, kw_only=True)
class Topic:
    """``words``: places of its name's words in the vocabulary. ``rows``: comments of it, the most typical first."""

    words: tuple[int, ...]
    rows: np.ndarray


def topics(words: Words) -> tuple[Topic, ...]:
    """The themes, the most spoken of first. A comment can belong to several: it holds a word of the theme's name, and
    a quarter of what it says is about it."""
    rows, size = words.counts.shape
    k = min(how_many(rows), size)
    if rows < FEWEST or k < 2:
        return ()
    weighed = TfidfTransformer(sublinear_tf=True).fit_transform(words.counts)
    parts, mixes = _factorised(weighed, k)
    found = [_topic(words, mixes, parts[at], at) for at in range(k)]
    least = max(2, rows // 100)
    kept = [topic for topic in found if len(topic.rows) >= least and topic.words]
    return tuple(sorted(kept, key=lambda topic: -len(topic.rows)))


def how_many(comments: int) -> int:
    """Half the root of the number of comments, between two and ten: thirty give three, three hundred nine."""
    return int(min(max(round(comments**0.5 / 2), 2), _MOST))


def _factorised(weighed: sp.csr_matrix, k: int) -> tuple[np.ndarray, np.ndarray]:
    """Topics x words, and comments x topics as shares of each comment. Learnt from 8,000 comments evenly spread."""
    rows = weighed.shape[0]
    learnt = weighed[np.linspace(0, rows - 1, min(rows, _LEARNT_FROM)).astype(int)]
    model = NMF(n_components=k, init="nndsvd", max_iter=200, tol=1e-3, random_state=0)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)  # names and quotes ask for no more decimals
        model.fit(learnt)
    parts = model.components_
    mixes = model.transform(weighed) * np.linalg.norm(parts, axis=1)
    return parts, mixes / np.maximum(mixes.sum(axis=1, keepdims=True), 1e-12)


def _topic(words: Words, mixes: np.ndarray, part: np.ndarray, at: int) -> Topic:
    named = _name(words, part)
    if not named:
        return Topic(words=(), rows=np.array([], dtype=int))
    holds = np.asarray((words.counts[:, list(named)] > 0).sum(axis=1)).ravel()
    rows = np.flatnonzero((holds > 0) & (mixes[:, at] >= _BELONGS))
    strength = mixes[rows, at] + 0.3 * holds[rows]
    return Topic(words=named, rows=rows[np.argsort(-strength, kind="stable")])


def _name(words: Words, part: np.ndarray) -> tuple[int, ...]:
    """Its three weightiest words that are not forms of each other."""
    named: list[int] = []
    for at in np.argsort(-part, kind="stable")[:_LOOKED_AT]:
        fresh = not any(akin(words.vocabulary[at], words.vocabulary[other]) for other in named)
        if part[at] > 0 and fresh and len(named) < _NAMED_BY:
            named.append(int(at))
    return tuple(named)
