"""Do columns move together inside the groups too? Then they are turned so that they do not.

People who mark everything high, or who buy more of everything, make all columns rise and fall together within each
group. A model that takes columns as independent would cut along that common movement. So the table is also fitted with
one covariance common to all groups (a normal mixture with a tied covariance matrix), and where that explains the table
clearly better and still sees groups, the numbers are turned and stretched until nothing moves together inside them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import cast

import numpy as np
from numpy.typing import NDArray

from segpersona.model import JsonObject
from segpersona.segmentation.mixture import Design, Floats, design, fit_mixture, kmeans, log_shares
from segpersona.segmentation.preparation import Encoded

Wide = NDArray[np.float64]

_ROWS, _STARTS, _SHORT, _LONG, _GAIN = 2_000, 4, 8, 60, 1e-4
_TRIED = (1, 2, 3, 4, 5, 6, 8)
_LEAST_AXIS, _MOST_MISSING = 0.05, 0.05
_CLEARLY = 0.1
"""Gain in Schwarz's criterion per row from which a turn is worth its strangeness."""


@dataclass(frozen=True, kw_only=True)
class Turn:
    """``axes`` (columns x columns): the turn and the stretch. ``ties``: correlations, to fill gaps before turning."""

    axes: Wide
    ties: Wide

    def apply(self, encoded: Encoded) -> Encoded:
        """The same rows with turned numbers; a gap is first filled with what the row's other numbers suggest."""
        return replace(
            encoded, numbers=_filled(encoded.numbers, self.ties) @ self.axes,
            steps=_turned_steps(encoded.steps, self.axes), says=_turned_says(encoded.says, self.axes),
        )  # fmt: skip

    def to_json(self) -> JsonObject:
        """Plain JSON."""
        return {"axes": self.axes.tolist(), "ties": self.ties.tolist()}

    @staticmethod
    def from_json(raw: JsonObject) -> Turn:
        """The turn that ``to_json`` wrote."""
        return Turn(axes=np.array(raw["axes"], dtype=np.float64), ties=np.array(raw["ties"], dtype=np.float64))


@dataclass(frozen=True, kw_only=True)
class Shape:
    """``turn``: None where columns stay as they are; ``groups``: how many it was learnt with. ``single``: one cloud
    explains the table better than groups."""

    turn: Turn | None = None
    groups: int = 0
    single: bool = False


def learn_shape(encoded: Encoded) -> Shape:
    """Whether the numbers of a table should be turned; tables of few numbers or with many gaps stay as they are."""
    rows = np.linspace(0, len(encoded) - 1, min(len(encoded), _ROWS)).astype(np.int64)
    part = replace(encoded.take(rows), says=())
    columns = part.numbers.shape[1]
    if columns < 2 or np.isnan(part.numbers).mean() > _MOST_MISSING or len(rows) < 10 * columns:
        return Shape()
    ties = _ties(part.numbers)
    whole, data = _whole(part, ties)
    apart = min(fit_mixture(data, k, seed=0, starts=2).bic(len(rows)) for k in _TRIED)
    tied = {k: _tied(data, whole, k) for k in _TRIED}
    groups = min(tied, key=lambda k: tied[k].bic)
    best = tied[groups]
    if groups == 1:
        return Shape(single=best.bic < apart)
    if apart - best.bic < _CLEARLY * len(rows):
        return Shape()
    return Shape(turn=Turn(axes=_axes(best.within), ties=ties), groups=groups)


def turned_anew(encoded: Encoded, groups: int) -> Encoded:
    """The rows turned by a turn of their own, learnt with so many groups."""
    ties = _ties(encoded.numbers)
    whole, data = _whole(encoded, ties)
    return Turn(axes=_axes(_tied(data, whole, groups).within), ties=ties).apply(encoded)


def _whole(encoded: Encoded, ties: Wide) -> tuple[Encoded, Design]:
    """Rows without gaps, and their design."""
    whole = replace(encoded, numbers=_filled(encoded.numbers, ties))
    return whole, design(whole)


def _ties(numbers: Wide) -> Wide:
    """Correlations from all pairs of values that are both there."""
    seen = ~np.isnan(numbers)
    values = np.where(seen, numbers, 0.0)
    both = np.maximum(seen.astype(np.float64).T @ seen, 1)
    ties = values.T @ values / both
    return np.asarray(ties + 0.05 * np.eye(len(ties)), dtype=np.float64)


def _filled(numbers: Wide, ties: Wide) -> Wide:
    """Gaps filled by regression on the row's other numbers; one small equation per pattern of gaps."""
    gaps = np.isnan(numbers)
    holed = np.flatnonzero(gaps.any(axis=1))
    if not len(holed):
        return numbers
    filled = numbers.copy()
    patterns, which = np.unique(gaps[holed], axis=0, return_inverse=True)
    for place, gap in enumerate(patterns):
        rows, there = holed[which == place], ~gap
        slopes = np.linalg.solve(ties[np.ix_(there, there)], ties[np.ix_(there, gap)]) if there.any() else 0.0
        filled[np.ix_(rows, gap)] = numbers[np.ix_(rows, there)] @ slopes if there.any() else 0.0
    return filled


def _turned_steps(steps: tuple[float, ...], axes: Wide) -> tuple[float, ...]:
    return tuple(float(step) for step in np.sqrt((np.array(steps) ** 2) @ axes**2))


def _turned_says(says: tuple[float, ...], axes: Wide) -> tuple[float, ...]:
    """A turned number has the mean say of the columns it is made of, by their squared parts in it."""
    parts = axes**2 / (axes**2).sum(axis=0)
    numbers = np.array(says[: len(axes)]) @ parts if says else ()
    return (*(float(say) for say in numbers), *says[len(axes) :])


def _axes(within: Wide) -> Wide:
    values, vectors = np.linalg.eigh(within)
    signs = np.sign(vectors[np.abs(vectors).argmax(axis=0), np.arange(len(values))])
    return np.asarray(vectors * signs / np.sqrt(np.maximum(values, _LEAST_AXIS)), dtype=np.float64)


@dataclass(frozen=True, kw_only=True)
class _Tied:
    soft: Wide
    fit: float
    within: Wide
    bic: float = 0.0


def _tied(data: Design, whole: Encoded, k: int) -> _Tied:
    """The mixture with one common covariance: the best of several starts, in the columns as they are and whitened."""
    random = np.random.default_rng([k, 17])
    x = whole.numbers
    white = np.hstack([x @ _axes(np.cov(x.T)), data.places[:, data.numbers :]]).astype(np.float32)
    tries = [_climb(data, x, _start(points, k, random), _SHORT) for points in [data.places, white] * (_STARTS // 2)]
    best = max(tries[: 1 if k == 1 else None], key=lambda one: one.fit)
    best = _climb(data, x, best.soft, _LONG)
    p = x.shape[1]
    parameters = k - 1 + k * p + p * (p + 1) / 2 + k * sum(levels - 1 for levels in data.levels)
    return replace(best, bic=-2 * best.fit + parameters * float(np.log(len(x))))


def _start(points: Floats, k: int, random: np.random.Generator) -> Wide:
    return np.where(np.eye(k)[kmeans(points, k, random)[0]] > 0, 0.9 if k > 1 else 1.0, 0.1 / max(k - 1, 1))


def _climb(data: Design, x: Wide, soft: Wide, steps: int) -> _Tied:
    kinds = data.terms[:, 3 * data.numbers :].astype(np.float64)
    before, fit, within = -np.inf, -np.inf, np.eye(x.shape[1])
    for _ in range(steps):
        logs, within = _tied_scores(data, x, kinds, soft)
        top = logs.max(axis=1, keepdims=True)
        soft = np.exp(logs - top)
        total = soft.sum(axis=1, keepdims=True)
        soft /= total
        fit = float((top + np.log(total)).sum())
        if fit - before < _GAIN * len(x):
            break
        before = fit
    return _Tied(soft=soft, fit=fit, within=within)


def _tied_scores(data: Design, x: Wide, kinds: Wide, soft: Wide) -> tuple[Wide, Wide]:
    """Log of weight times density (rows x k), and the covariance inside the groups."""
    weight = soft.sum(axis=0) + 1e-9
    means = x.T @ soft / weight
    within = (x.T @ x - (means * weight) @ means.T) / len(x)
    within += np.diag(np.maximum(data.floors - np.diag(within), 0))
    values, vectors = np.linalg.eigh(within)
    values = np.maximum(values, _LEAST_AXIS)
    inverse = (vectors / values) @ vectors.T
    common = -0.5 * ((x @ inverse) * x).sum(axis=1) - 0.5 * float(np.log(2 * np.pi * values).sum())
    logs = x @ (inverse @ means) - 0.5 * (means * (inverse @ means)).sum(axis=0) + common[:, None]
    if data.levels:
        logs += kinds @ log_shares(kinds.T @ soft, data.parts)
    return cast(Wide, logs + np.log(weight / weight.sum())), within
