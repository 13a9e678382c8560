"""How sure an order is: what it becomes under thousands of other weightings that the team could as well have meant.

SMAA (Lahdelma, Hokkanen and Salminen 1998): weights are drawn evenly over all that keep the order of importance of one
of the people asked, each as often as another. Every score moves by what drawing the customers again, and the team's
own disagreement on marks, would give it. Both together say how often each segment comes first, second and so on.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from segpersona.model import Certainty, Flip, Surety
from segpersona.prioritization.scale import Z
from segpersona.words import listed

Floats = NDArray[np.float64]

ROBUST, LEANING = 0.8, 0.5
_OUT = 1e6
_ALIKE_SHOWN = 3


@dataclass(frozen=True, kw_only=True)
class Contest:
    """What is ranked. ``figures`` and ``spread``: segments x criteria; ``weights``: the team's, sums to 1;
    ``opinions``: people x criteria, whose orders of importance are kept; ``out``: who stands at the end anyway."""

    letters: tuple[str, ...]
    names: tuple[str, ...]
    keys: tuple[str, ...]
    figures: Floats
    spread: Floats
    weights: Floats
    opinions: Floats
    out: NDArray[np.bool_]


@dataclass(frozen=True, kw_only=True)
class Drawn:
    """The weights that were drawn, and the place of each segment under each."""

    weights: Floats
    places: NDArray[np.int64]
    """Draws x segments, from 0."""


def draw(contest: Contest, draws: int, seed: int) -> Drawn:
    """Rank the segments under many weightings."""
    random = np.random.default_rng(seed)
    weights = _weights(random, contest.opinions, draws)
    totals = weights @ contest.figures.T
    if contest.spread.any():
        totals += np.sqrt(weights**2 @ (contest.spread**2).T) * random.standard_normal(totals.shape)
    totals -= _OUT * contest.out
    order = np.argsort(-np.round(totals, 9), axis=1, kind="stable")
    places = np.empty_like(order)
    np.put_along_axis(places, order, np.arange(order.shape[1])[None], axis=1)
    return Drawn(weights=weights, places=places)


def _weights(random: np.random.Generator, opinions: Floats, draws: int) -> Floats:
    """Evenly over the weights that keep somebody's order; who is indifferent between two is so in either order."""
    count = opinions.shape[1]
    raw = random.standard_exponential((draws, count))
    raw.sort(axis=1)
    whose = opinions[np.arange(draws) % len(opinions)]
    levels = np.searchsorted(np.unique(opinions), whose)
    order = np.argsort(levels + random.random((draws, count)), axis=1)
    drawn = np.empty_like(raw)
    np.put_along_axis(drawn, order, raw, axis=1)
    drawn[whose == 0] = 0
    return np.asarray(drawn / np.maximum(drawn.sum(axis=1, keepdims=True), 1e-12), dtype=np.float64)


def place_chances(drawn: Drawn) -> Floats:
    """Share of weightings in which each segment (row) takes each place (column)."""
    draws, count = drawn.places.shape
    flat = np.bincount((drawn.places + count * np.arange(count)).ravel(), minlength=count * count)
    return np.asarray(flat.reshape(count, count) / draws, dtype=np.float64)


def certainty(contest: Contest, drawn: Drawn, chances: Floats) -> Certainty:
    """All that the weightings say, and a sentence of it."""
    letters = contest.letters
    if len(letters) < 2:
        return Certainty(kind="alone", words="There is only one group, so there is nothing to rank.")
    wins = [(drawn.places[:, [place]] < drawn.places).mean(axis=0) for place in range(len(letters))]
    flips, alike = flips_of(contest), _alike(contest)
    kind, words = _sentence(contest, chances, flips, alike)
    return Certainty(
        kind=kind, words=words, alike=alike, flips=flips,
        first={letter: float(chances[i, 0]) for i, letter in enumerate(letters)},
        top_two={letter: float(chances[i, :2].sum()) for i, letter in enumerate(letters)},
        wins={one: {two: float(wins[i][j]) for j, two in enumerate(letters) if i != j}
              for i, one in enumerate(letters)},
        central={letter: _central(contest, drawn, i) for i, letter in enumerate(letters) if chances[i, 0] > 0},
    )  # fmt: skip


def _central(contest: Contest, drawn: Drawn, place: int) -> dict[str, float]:
    mean = drawn.weights[drawn.places[:, place] == 0].mean(axis=0)
    return {key: float(100 * weight) for key, weight in zip(contest.keys, mean, strict=True)}


def flips_of(contest: Contest) -> tuple[Flip, ...]:
    """For each criterion the least change of its weight, the others keeping their proportions, that changes who is
    first; the least change first."""
    inside = np.flatnonzero(~contest.out)
    first = inside[np.lexsort((inside, -np.round(contest.figures[inside] @ contest.weights, 9)))[0]]
    found = []
    for column, key in enumerate(contest.keys):
        if flip := _flip(contest, column, int(first), inside):
            needed, winner = flip
            points = 100 * float(contest.weights[column])
            found.append(Flip(criterion=key, points=points, needed=100 * needed, winner=contest.letters[winner]))
    return tuple(sorted(found, key=lambda flip: abs(flip.needed - flip.points)))


def _flip(contest: Contest, column: int, first: int, inside: NDArray[np.int64]) -> tuple[float, int] | None:
    """Scores are straight lines in one weight: where the nearest line crosses that of the first."""
    weight = float(contest.weights[column])
    if weight >= 1:
        return None
    rest = (contest.figures @ contest.weights - weight * contest.figures[:, column]) / (1 - weight)
    gain = contest.figures[:, column] - contest.figures[first, column]
    behind = rest[first] - rest
    crossings = []
    for other in inside:
        slope = gain[other] + behind[other]
        if other != first and abs(slope) > 1e-12 and 0 <= behind[other] / slope <= 1:
            crossings.append((abs(behind[other] / slope - weight), float(behind[other] / slope), int(other)))
    return min(crossings)[1:] if crossings else None


def _alike(contest: Contest) -> tuple[tuple[str, str], ...]:
    """Pairs whose scores differ by no more than drawing the customers again would do."""
    totals = contest.figures @ contest.weights
    errors = (contest.spread**2) @ (contest.weights**2)
    pairs = []
    for i in range(len(totals)):
        for j in range(i + 1, len(totals)):
            spread = float(np.sqrt(errors[i] + errors[j]))
            if spread > 0 and abs(totals[i] - totals[j]) < Z * spread and not (contest.out[i] or contest.out[j]):
                pairs.append((contest.letters[i], contest.letters[j]))
    return tuple(pairs)


def _sentence(
    contest: Contest, chances: Floats, flips: Sequence[Flip], alike: Sequence[tuple[str, str]]
) -> tuple[Surety, str]:
    totals = contest.figures @ contest.weights - _OUT * contest.out
    first = int(np.lexsort((np.arange(len(totals)), -np.round(totals, 9)))[0])
    chance = float(chances[first, 0])
    name = dict(zip(contest.letters, contest.names, strict=True))
    tries = f"{contest.names[first]} come first in {round(100 * chance)} of 100 other weightings that keep your order."
    kind: Surety = "robust" if chance >= ROBUST else "leaning" if chance >= LEANING else "depends"
    words = {"robust": "This order is robust", "leaning": "Leaning", "depends": "This depends on your weights"}[kind]
    letter = contest.letters[first]
    close = [name[one if two == letter else two] for one, two in alike if letter in (one, two)]
    if not close:
        return kind, f"{words}: {tries}"
    return kind, f"{words}: {tries} No real difference to {listed(close[:_ALIKE_SHOWN])}."
