"""SEARCHES: the two ways of looking for groups, one row each. They share preparation, choice, checks and labelling."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from segpersona.segmentation.mixture import Design, Mixture, fit_mixture, kmeans


@dataclass(frozen=True, kw_only=True)
class Search:
    """A way of finding k groups. ``fit(data, k, seed, starts)`` gives a model that scores rows."""

    key: str
    label: str
    explain: str
    soft: bool
    """Whether it says how clearly each customer belongs."""
    fit: Callable[[Design, int, int, int], Mixture]


def _natural(data: Design, k: int, seed: int, starts: int) -> Mixture:
    return fit_mixture(data, k, seed=seed, starts=starts)


def _similar(data: Design, k: int, seed: int, starts: int) -> Mixture:
    """k-means on the prepared columns, written as the scores of a mixture with one common, round spread.

    A survey of yes-or-no answers keeps its one unit: rare answers do not weigh more than common ones.
    """
    random = np.random.default_rng([seed, k])
    same_unit = not data.numbers and set(data.levels) == {2}
    points = data.terms * np.sqrt(data.says).astype(np.float32) if same_unit else data.places
    labels, within = min((kmeans(points, k, random, steps=100) for _ in range(starts * 2)), key=lambda one: one[1])
    member = np.eye(k)[labels]
    sizes = np.maximum(member.sum(0), 1)
    means = (data.terms.T.astype(np.float64) @ member) / sizes
    p, q = data.numbers, 3 * data.numbers
    theta = np.zeros_like(means)
    seen = np.maximum(means[2 * p : q], 1e-9)
    centre = means[p : 2 * p] / seen
    theta[:p], theta[p : 2 * p], theta[2 * p : q] = -0.5, centre, -0.5 * centre**2
    place, base = q, np.zeros(k)
    everyone = data.terms.mean(axis=0, dtype=np.float64)
    for levels in data.levels:
        share, common = means[place : place + levels], everyone[place : place + levels]
        spread = 1.0 if same_unit else float((common * (1 - common)).sum()) or 1.0
        theta[place : place + levels] = (share - 0.5 * (share**2).sum(0)) / spread
        place += levels
    theta *= data.says[:, None]
    rows = len(labels)
    fit = -0.5 * rows * data.places.shape[1] * float(np.log(max(within, 1e-9) / (rows * data.places.shape[1])))
    return Mixture(theta=theta, base=base, fit=fit, parameters=k * data.places.shape[1])


SEARCHES = (
    Search(
        key="natural", label="Find natural groups", soft=True, fit=_natural,
        explain="Sorts customers who are alike on all columns together; groups may differ in size.",
    ),
    Search(
        key="similar", label="Similar sizes", soft=False, fit=_similar,
        explain="Cuts your customers into round groups of comparable size.",
    ),
)  # fmt: skip
