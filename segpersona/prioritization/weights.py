"""How much each criterion matters: said in words, as an order of importance, or two by two; counted in points.

Order of importance: rank-order centroid weights (Barron and Barrett 1996). Two by two: the principal vector of the
answers and their consistency ratio (Saaty 1980).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from segpersona.fields import Scale
from segpersona.model import Measure, Voice, WeightWay
from segpersona.prioritization.criteria import CRITERIA

Points = dict[str, float]

WORDS = ("Not at all", "A little", "Some", "A lot")
TEAM = ""
"""The person under whose name the team as a whole is kept."""
MOST = 7
"""As many criteria as people can weigh against each other."""
NEW = 3.0
"""How much a criterion counts that has just been chosen: some."""
TOO_MUCH_AT_ODDS = 0.1
_TIMES = (7.0, 5.0, 3.0, 1.0, 1 / 3, 1 / 5, 1 / 7)
"""How many times as much the first of a pair counts, by the seven answers from left to right."""
_CHANCE = (0.0, 0.0, 0.0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49)
"""The consistency index of answers given at random, by the number of criteria (Saaty 1980)."""
BETWEEN, EQUAL = "|", 4.0


def weight_field(key: str, label: str, why: str, default: float) -> Scale:
    """The question how much a criterion matters, kept as 1 to 4."""
    return Scale(key=key, label=label, help=why, left=WORDS[0], right=WORDS[-1], steps=len(WORDS), words=WORDS,
                 default=max(default, 1.0))  # fmt: skip


def weight_fields() -> tuple[Scale, ...]:
    """One field for each row of CRITERIA."""
    return tuple(weight_field(row.key, row.label, row.why, row.default) for row in CRITERIA)


def pair_field(first: str, second: str, labels: Mapping[str, str]) -> Scale:
    """The question which of two criteria matters more, kept as 1 to 7."""
    left, right = labels[first], labels[second]
    return Scale(
        key=f"{first}{BETWEEN}{second}", label=f"{left} or {right}?", left=left, right=right, steps=len(_TIMES),
        words=("Much more", "More", "A bit more", "Equal", "A bit more", "More", "Much more"),
    )  # fmt: skip


def pairs_of(keys: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Every two criteria once."""
    return tuple(combinations(keys, 2))


def chosen(measures: Sequence[Measure], said: Mapping[str, float]) -> tuple[str, ...]:
    """The criteria that the team wants to count, in the order of the table: chosen, else those that count at first. One
    that people judge may wait for its marks; one that the data cannot give is left out."""
    return tuple(
        row.key for row in measures
        if said.get(row.key, row.default) > 0 and (not row.withheld or row.unit == "mark")
    )  # fmt: skip


def counted(measures: Sequence[Measure], said: Mapping[str, float]) -> tuple[str, ...]:
    """Of those, the ones that have figures."""
    there = {row.key for row in measures if not row.withheld}
    return tuple(key for key in chosen(measures, said) if key in there)


def voice(person: str, way: WeightWay, said: Mapping[str, float], keys: Sequence[str]) -> Voice:
    """One person's points for these criteria."""
    points, at_odds = _WAYS[way](said, keys) if keys else ({}, 0.0)
    return Voice(person=person, way=way, said=said, points=points, at_odds=at_odds)


def mean_points(voices: Sequence[Voice]) -> Points:
    """The mean of several people's points."""
    keys = list(dict.fromkeys(key for one in voices for key in one.points))
    return {key: float(np.mean([one.points.get(key, 0.0) for one in voices])) for key in keys}


def disagreement(voices: Sequence[Voice]) -> Points:
    """How far people's points lie apart, criterion by criterion: the standard deviation."""
    return {key: float(np.std([one.points.get(key, 0.0) for one in voices])) for key in mean_points(voices)}


def default_weights() -> Points:
    """Points per criterion before anybody has said anything."""
    return _from_words({row.key: row.default for row in CRITERIA if row.default > 1 and not row.stands_in_for}, ())[0]


def weights_from_words(said: Mapping[str, float], keys: Sequence[str] = ()) -> Points:
    """Points that sum to 100: "a little" counts once, "some" twice, "a lot" three times."""
    return _from_words(said, keys or list(said))[0]


def _from_words(said: Mapping[str, float], keys: Sequence[str]) -> tuple[Points, float]:
    usual = {row.key: row.default for row in CRITERIA}
    raw = {key: max(said.get(key, usual.get(key, NEW)) - 1, 0.0) for key in (keys or said)}
    return _hundred(raw), 0.0


def _from_order(said: Mapping[str, float], keys: Sequence[str]) -> tuple[Points, float]:
    """Places 1, 2, 3 ... of the criteria; those without a place come last, in their own order."""
    order = sorted(keys, key=lambda key: (said.get(key, np.inf), keys.index(key)))
    raw = {key: sum(1 / k for k in range(place, len(order) + 1)) for place, key in enumerate(order, 1)}
    return _hundred(raw), 0.0


def _from_pairs(said: Mapping[str, float], keys: Sequence[str]) -> tuple[Points, float]:
    values, vectors = np.linalg.eig(pair_table(said, keys))
    best = int(np.argmax(values.real))
    points = _hundred(dict(zip(keys, np.abs(vectors[:, best].real).tolist(), strict=True)))
    chance = _CHANCE[min(len(keys), len(_CHANCE) - 1)]
    excess = float(values[best].real - len(keys)) / max(len(keys) - 1, 1)
    return points, max(excess / chance, 0.0) if chance else 0.0


def pair_table(said: Mapping[str, float], keys: Sequence[str]) -> NDArray[np.float64]:
    """How many times as much each criterion (row) counts as each other (column); a pair nobody asked about is equal."""
    table = np.ones((len(keys), len(keys)))
    for first, second in combinations(range(len(keys)), 2):
        step = said.get(f"{keys[first]}{BETWEEN}{keys[second]}", EQUAL)
        table[first, second] = _TIMES[int(step) - 1]
        table[second, first] = 1 / table[first, second]
    return table


def most_at_odds(one: Voice) -> tuple[str, str]:
    """The pair whose answer fits the others least."""
    keys = list(one.points)
    points = np.array([max(one.points[key], 1e-9) for key in keys])
    off = np.abs(np.log(pair_table(one.said, keys)) - np.log(points[:, None] / points[None]))
    first, second = divmod(int(np.argmax(np.triu(off, 1))), len(keys))
    return keys[first], keys[second]


def _hundred(raw: Mapping[str, float]) -> Points:
    total = sum(raw.values())
    if total <= 0:
        return {key: 100 / len(raw) for key in raw}
    return {key: 100 * value / total for key, value in raw.items()}


_WAYS: Mapping[WeightWay, Callable[[Mapping[str, float], Sequence[str]], tuple[Points, float]]] = {
    "words": _from_words, "order": _from_order, "pairs": _from_pairs,
}  # fmt: skip
