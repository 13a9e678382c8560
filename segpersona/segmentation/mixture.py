"""The mixture model: inside a segment columns are independent, numbers bell-shaped, kinds with their own shares.

Also known as latent class analysis with mixed indicators. Values that are missing are left out of the likelihood.
Written as two matrix products a step: F = [x squared, x, seen, one column per kind], log p = F @ theta + b, and the
sums of the M step are F' @ memberships. The spread of a number inside a segment is half its own, half common to all
segments, and never below the step of its values, which keeps a segment from collapsing onto a spike. Rows that fit no
segment go to an even background of at most 5% while the model learns (Banfield and Raftery 1993), so that strays do not
become a segment of their own; they are labelled like everyone else. A column may count more or less than once: its log
density is multiplied by its say, which for two is the same as a column that stands there twice, and theta holds the
result, so that labelling knows nothing of it (methods: docs/method.md).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from segpersona.segmentation.preparation import Encoded

Floats = NDArray[np.float32]

_TIED, _FLOOR, _OF_A_STEP = 0.5, 0.1, 0.4
_WIDTH, _MOST_STRAY = 7.0, 0.05
"""How wide the background is, in standard deviations of a number, and its largest share."""
_SHORT, _LONG, _GAIN, _START_ROWS = 8, 100, 1e-4, 3_000
_LLOYD = 10


@dataclass(frozen=True, kw_only=True)
class Design:
    """Rows as the model's matrix ``terms``, and ``places``: the same rows as points for the k-means starts.

    ``floors``: by number the least spread (a variance) inside a segment. ``stray``: each row's log density under the
    background. ``says``: by term how often its column counts.
    """

    terms: Floats
    places: Floats
    numbers: int
    levels: tuple[int, ...]
    floors: NDArray[np.float64]
    stray: Floats
    says: NDArray[np.float64]

    @cached_property
    def parts(self) -> _Parts:
        """Where the columns of kinds lie among the terms."""
        counts = np.array(self.levels, dtype=np.int64)
        starts, p = np.cumsum(counts) - counts, self.numbers
        free = 2 * self.says[:p].sum() + self.says[3 * p :].sum() - self.says[3 * p + starts + counts - 1].sum()
        return _Parts(
            starts=starts, counts=counts, smoothing=np.repeat(1.0 / counts, counts)[:, None], says=self.says[:, None],
            floors=self.floors[:, None], free=float(free),
        )  # fmt: skip

    def take(self, rows: NDArray[np.int64]) -> Design:
        """Some of the rows."""
        return replace(self, terms=self.terms[rows], places=self.places[rows], stray=self.stray[rows])


@dataclass(frozen=True, kw_only=True)
class _Parts:
    """What each step of the model needs of a design, worked out once. ``free``: free parameters per segment."""

    starts: NDArray[np.int64]
    counts: NDArray[np.int64]
    smoothing: NDArray[np.float64]
    says: NDArray[np.float64]
    floors: NDArray[np.float64]
    free: float


@dataclass(frozen=True, kw_only=True)
class Mixture:
    """A fitted mixture: ``theta`` (terms x k) and ``base`` (k). ``fit``: log-likelihood of the rows it learned from."""

    theta: NDArray[np.float64]
    base: NDArray[np.float64]
    fit: float
    parameters: float

    def scores(self, terms: NDArray[np.floating]) -> NDArray[np.floating]:
        """Log of weight times density, rows x k."""
        return terms @ self.theta.astype(terms.dtype) + self.base.astype(terms.dtype)

    def labels(self, design: Design) -> NDArray[np.int64]:
        """The likeliest segment of each row."""
        return np.asarray(self.scores(design.terms).argmax(axis=1), dtype=np.int64)

    def bic(self, rows: int) -> float:
        """Schwarz's criterion (1978); smaller is better."""
        return -2 * self.fit + self.parameters * float(np.log(rows))


def design(encoded: Encoded) -> Design:
    """The model's matrix of prepared rows, and the same rows as points."""
    x, seen, dummies = _parts(encoded)
    terms = np.hstack([x**2, x, seen, *dummies]).astype(np.float32)
    p, own = x.shape[1], np.array(encoded.says or (1.0,) * (x.shape[1] + len(dummies)))
    says = np.concatenate([np.tile(own[:p], 3), np.repeat(own[p:], encoded.levels)])
    known = [dummy.any(axis=1) * np.log(dummy.shape[1]) * say for dummy, say in zip(dummies, own[p:], strict=True)]
    stray = -(seen @ own[:p]) * np.log(_WIDTH) - np.sum(known, axis=0)
    floors = np.maximum(_FLOOR, (_OF_A_STEP * np.array(encoded.steps)) ** 2)
    return Design(
        terms=terms, places=_places(x, seen, dummies) * np.sqrt(says[2 * p :]).astype(np.float32), numbers=p,
        levels=encoded.levels, floors=floors, stray=stray.astype(np.float32), says=says,
    )  # fmt: skip


def exact_scores(encoded: Encoded, theta: NDArray[np.float64], base: NDArray[np.float64]) -> NDArray[np.float64]:
    """Log of weight times density, segments x rows, in double precision: for labels that never change."""
    x = encoded.numbers.T
    seen = ~np.isnan(x)
    x = np.where(seen, x, 0.0)
    p, place = len(x), 3 * len(x)
    logs = theta[:p].T @ x**2 + theta[p : 2 * p].T @ x + theta[2 * p : place].T @ seen + base[:, None]
    for code, levels in zip(encoded.kinds, encoded.levels, strict=True):
        known = theta[place : place + levels].T
        logs += np.hstack([known, np.zeros((len(base), 1))])[:, code]
        place += levels
    return np.asarray(logs, dtype=np.float64)


def _parts(encoded: Encoded) -> tuple[NDArray[np.float64], NDArray[np.bool_], list[NDArray[np.bool_]]]:
    seen = ~np.isnan(encoded.numbers)
    x = np.where(seen, encoded.numbers, 0.0)
    dummies = [code[:, None] == np.arange(levels) for code, levels in zip(encoded.kinds, encoded.levels, strict=True)]
    return x, seen, dummies


def _places(x: NDArray[np.float64], seen: NDArray[np.bool_], dummies: list[NDArray[np.bool_]]) -> Floats:
    """Points for distances: each column has the same total variance; what is missing sits in the middle."""
    parts = [np.where(seen, x - x.sum(0) / np.maximum(seen.sum(0), 1), 0.0)]
    for dummy in dummies:
        share = dummy.sum(0) / max(int(dummy.any(axis=1).sum()), 1)
        spread = float(np.sqrt((share * (1 - share)).sum())) or 1.0
        parts.append(np.where(dummy.any(axis=1, keepdims=True), dummy - share, 0.0) / spread)
    return np.hstack(parts).astype(np.float32)


def fit_mixture(data: Design, k: int, *, seed: int, starts: int = 6) -> Mixture:
    """The best of several starts: each a short k-means and a few steps, the best one followed to its end.

    Starts are made on at most 3,000 rows at even steps.
    """
    random = np.random.default_rng([seed, k])
    rows = np.linspace(0, len(data.terms) - 1, min(len(data.terms), _START_ROWS)).astype(np.int64)
    part = data if len(rows) == len(data.terms) else data.take(rows)
    tries = []
    for _ in range(starts if k > 1 else 1):
        labels = kmeans(part.places, k, random)[0]
        soft = np.full((k, len(labels)), 0.1 / max(k - 1, 1), dtype=part.terms.dtype)
        soft[labels, np.arange(len(labels))] = 0.9 if k > 1 else 1.0
        tries.append(_climb(part, _maximise(part, soft), _SHORT))
    return _climb(data, max(tries, key=lambda one: one.fit), _LONG)


def kmeans(points: Floats, k: int, random: np.random.Generator, steps: int = _LLOYD) -> tuple[NDArray[np.int64], float]:
    """Labels and within-sum of squares of one short k-means with k-means++ seeding (Arthur and Vassilvitskii 2007)."""
    squares, turned = (points**2).sum(1), points.T
    centres = _seeds(points, squares, k, random)
    labels = np.full(len(points), -1, dtype=np.int64)
    for _ in range(steps):
        apart = (-2 * centres) @ turned
        apart += (centres**2).sum(1)[:, None]
        fresh = _nearest(apart)
        if (fresh == labels).all():
            break
        labels = fresh
        member = (labels == np.arange(k)[:, None]).astype(points.dtype)
        sizes = member.sum(1, keepdims=True)
        centres = np.where(sizes > 0, (member @ points) / np.maximum(sizes, 1), centres)
    within = float(((points - centres[labels]) ** 2).sum(dtype=np.float64))
    return labels, within


def _nearest(apart: Floats) -> NDArray[np.int64]:
    """The row with the least value in each column; a pass per row, which is faster than ``argmin`` for a few rows."""
    labels, least = np.zeros(apart.shape[1], dtype=np.int64), apart[0].copy()
    for place, row in enumerate(apart[1:], start=1):
        labels[row < least] = place
        np.minimum(least, row, out=least)
    return labels


def _seeds(points: Floats, squares: Floats, k: int, random: np.random.Generator) -> Floats:
    chosen = [int(random.integers(len(points)))]
    apart = np.full(len(points), np.inf)
    for _ in range(k - 1):
        centre = points[chosen[-1]]
        apart = np.minimum(apart, np.maximum(squares - 2 * points @ centre + centre @ centre, 0))
        ladder = np.cumsum(apart, dtype=np.float64)
        chosen.append(int(np.searchsorted(ladder, random.random() * ladder[-1])) if ladder[-1] > 0 else chosen[0])
    return points[np.minimum(chosen, len(points) - 1)]


def _climb(data: Design, model: Mixture, steps: int) -> Mixture:
    """Expectation and maximisation in turn (Dempster, Laird and Rubin 1977) until a step gains next to nothing."""
    before, stray = -np.inf, _MOST_STRAY
    for _ in range(steps):
        soft, fit, astray = _expect(data, model, stray)
        if fit - before < _GAIN * len(data.terms):
            return replace(model, fit=fit)
        before, stray = fit, min(max(astray, 1 / len(data.terms)), _MOST_STRAY)
        model = replace(_maximise(data, soft), fit=fit)
    return model


def _expect(data: Design, model: Mixture, stray: float) -> tuple[Floats, float, float]:
    """Memberships (k x rows; what is left to 1 is astray), the log-likelihood, and the share of strays."""
    kind = data.terms.dtype
    logs = model.theta.T.astype(kind) @ data.terms.T
    logs += (model.base + np.log1p(-stray)).astype(kind)[:, None]
    outside = data.stray + kind.type(np.log(stray))
    top = np.maximum(logs.max(axis=0), outside)
    logs -= top
    soft = np.exp(logs, out=logs)
    beside = np.exp(outside - top)
    total = soft.sum(axis=0) + beside
    soft /= total
    return soft, float((top + np.log(total)).sum(dtype=np.float64)), float((beside / total).mean())


def _maximise(data: Design, soft: Floats) -> Mixture:
    p, k, parts = data.numbers, len(soft), data.parts
    weight = soft.sum(axis=1, dtype=np.float64) + 1e-9
    sums = (soft @ data.terms).T.astype(np.float64)
    theta = np.empty_like(sums)
    seen = sums[2 * p : 3 * p] + 1e-9
    mean = sums[p : 2 * p] / seen
    own = np.maximum(sums[:p] / seen - mean**2, 0)
    common = (own * seen).sum(axis=1, keepdims=True) / seen.sum(axis=1, keepdims=True)
    spread = np.maximum((1 - _TIED) * own + _TIED * common, parts.floors)
    theta[:p], theta[p : 2 * p] = -0.5 / spread, mean / spread
    theta[2 * p : 3 * p] = -0.5 * (mean**2 / spread + np.log(2 * np.pi * spread))
    if data.levels:
        theta[3 * p :] = log_shares(sums[3 * p :], parts)
    theta *= parts.says
    return Mixture(theta=theta, base=np.log(weight / weight.sum()), fit=-np.inf, parameters=k + k * parts.free)


def log_shares(counts: NDArray[np.float64], parts: _Parts) -> NDArray[np.float64]:
    """Logs of the shares of each column's kinds, smoothed by one customer who is spread over all of them."""
    counts = counts + parts.smoothing
    totals = np.add.reduceat(counts, parts.starts, axis=0)
    return np.asarray(np.log(counts) - np.repeat(np.log(totals), parts.counts, axis=0), dtype=np.float64)
