"""rank: which segments come first under these weights, why, and how sure that is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from segpersona.model import Profile, Ranking, Score
from segpersona.prioritization.criteria import CRITERIA, Criterion
from segpersona.prioritization.weights import default_weights
from segpersona.words import count, percent, times

Floats = NDArray[np.float64]

_LOW, _HIGH, _MIDDLE = 0.0, 200.0, 100.0
_ROBUST, _LEANING = 0.8, 0.5


def rank(
    profiles: Sequence[Profile],
    weights: Mapping[str, float] | None = None,
    marks: Sequence[Mapping[str, Mapping[str, float]]] = (),
    knockouts: Sequence[str] = (),
    *,
    draws: int = 10_000,
    seed: int = 0,
) -> Ranking:
    """Score and order segments.

    ``weights``: points per criterion key (any positive scale; None = the defaults). ``marks``: per person criterion key
    -> letter -> 1 to 5, where 3 counts as average; they fill criteria the data cannot give. ``knockouts``: letters put
    last. A criterion that the data gives for no segment is withheld, and its weight goes to the others. Certainty:
    chance of each place over ``draws`` weightings drawn evenly among those in the same order as the given one.
    """
    points = dict(default_weights() if weights is None else weights)
    table, withheld = _indices(profiles, marks)
    used = [row for row in CRITERIA if row.key in table]
    wanted = np.array([max(points.get(row.key, 0.0), 0.0) for row in used])
    wanted = wanted if wanted.sum() > 0 else np.ones(len(used))
    figures = np.column_stack([table[row.key] for row in used])
    out = np.array([row.letter in knockouts for row in profiles], dtype=bool)
    totals = figures @ (wanted / wanted.sum())
    order = _order(totals, out)
    scores = _scores(profiles, figures, used, wanted, order)
    places = _places(figures, wanted, out, draws, seed)
    chances = {row.letter: tuple(float(share) for share in places[i]) for i, row in enumerate(profiles)}
    shares = {row.key: float(100 * weight / wanted.sum()) for row, weight in zip(used, wanted, strict=True)}
    return Ranking(
        scores=scores, places=chances, words=_sure(profiles, order, places), withheld=withheld, weights=shares
    )


def _scores(
    profiles: Sequence[Profile], figures: Floats, used: Sequence[Criterion], wanted: Floats, order: NDArray[np.int64]
) -> tuple[Score, ...]:
    totals = figures @ (wanted / wanted.sum())
    attractive, able = (_axis(figures, wanted, [row.axis == axis for row in used]) for axis in ("attractive", "able"))
    scores = []
    for place, i in enumerate(order, 1):
        parts = {row.key: float(figures[i, column]) for column, row in enumerate(used)}
        scores.append(Score(
            letter=profiles[i].letter, place=place, total=float(totals[i]), attractive=float(attractive[i]),
            able=float(able[i]), parts=parts, reason=_reason(profiles[i], parts, wanted, place),
        ))  # fmt: skip
    return tuple(scores)


def _indices(
    profiles: Sequence[Profile], marks: Sequence[Mapping[str, Mapping[str, float]]]
) -> tuple[dict[str, Floats], dict[str, str]]:
    """Each criterion's index for all segments; the reason for those that cannot be given."""
    table: dict[str, Floats] = {}
    withheld: dict[str, str] = {}
    for row in CRITERIA:
        values = [row.index(one) for one in profiles]
        asked = [_marked(row.key, one.letter, marks) for one in profiles]
        both = [mark if value is None else value for value, mark in zip(values, asked, strict=True)]
        if all(value is None for value in both):
            withheld[row.key] = row.withheld
        else:
            filled = [_MIDDLE if value is None or not np.isfinite(value) else value for value in both]
            table[row.key] = np.clip(np.array(filled, dtype=np.float64), _LOW, _HIGH)
    return table, withheld


def _marked(key: str, letter: str, marks: Sequence[Mapping[str, Mapping[str, float]]]) -> float | None:
    given = [person[key][letter] for person in marks if letter in person.get(key, {})]
    return 50 * (sum(given) / len(given) - 1) if given else None


def _order(totals: Floats, out: NDArray[np.bool_]) -> NDArray[np.int64]:
    return np.lexsort((np.arange(len(totals)), -np.round(totals, 9), out))


def _axis(figures: Floats, wanted: Floats, columns: Sequence[bool]) -> Floats:
    chosen = np.array(columns, dtype=bool)
    weight = np.where(chosen, wanted, 0.0)
    if weight.sum() == 0:
        weight = chosen.astype(np.float64)
    if weight.sum() == 0:
        return np.full(len(figures), _MIDDLE)
    return np.asarray(figures @ (weight / weight.sum()), dtype=np.float64)


def _places(figures: Floats, wanted: Floats, out: NDArray[np.bool_], draws: int, seed: int) -> Floats:
    """Share of weightings in which each segment (row) takes each place (column): SMAA (Lahdelma, Hokkanen, Salminen
    1998) with weights uniform on the simplex, sorted into the order of the given ones."""
    random = np.random.default_rng(seed)
    raw = np.sort(random.dirichlet(np.ones(len(wanted)), size=draws), axis=1)
    levels = np.unique(wanted, return_inverse=True)[1]
    drawn = np.empty_like(raw)
    drawn[:, np.argsort(wanted, kind="stable")] = raw
    for level in range(int(levels.max()) + 1):
        same = levels == level
        drawn[:, same] = drawn[:, same].mean(axis=1, keepdims=True)
    drawn[:, wanted == 0] = 0
    totals = figures @ (drawn / np.maximum(drawn.sum(axis=1, keepdims=True), 1e-12)).T
    totals[out] -= 1e6
    order = np.argsort(-np.round(totals, 9), axis=0, kind="stable")
    segments = len(figures)
    counts = np.zeros((segments, segments))
    for place in range(segments):
        counts[:, place] = np.bincount(order[place], minlength=segments)
    return counts / draws


def _sure(profiles: Sequence[Profile], order: NDArray[np.int64], places: Floats) -> str:
    if len(profiles) < 2:
        return "There is only one group, so there is nothing to rank."
    first = profiles[int(order[0])]
    chance = float(places[int(order[0]), 0])
    tries = (
        f"{first.name} come first in {round(100 * chance)} of 100 other weightings that keep your order of importance."
    )
    if chance >= _ROBUST:
        return f"This order is robust: {tries}"
    return f"Leaning: {tries}" if chance >= _LEANING else f"This depends on your weights: {tries}"


def _reason(one: Profile, parts: Mapping[str, float], wanted: Floats, place: int) -> str:
    """What speaks most for a segment; where more speaks against it, that too."""
    weighed = {key: weight * (parts[key] - _MIDDLE) for key, weight in zip(parts, wanted, strict=True)}
    best = sorted(weighed, key=lambda key: -weighed[key])
    good = [_said(key, one) for key in best[:2] if weighed[key] > 0]
    bad = [_said(key, one) for key in best[::-1][:2] if weighed[key] < 0]
    if sum(weighed.values()) >= 0 or not bad:
        return f"{_cap(' and '.join(good or bad or [_said(best[0], one)]))}."
    return f"{_cap(' and '.join(bad))}; but {good[0]}." if good else f"{_cap(' and '.join(bad))}."


def _cap(words: str) -> str:
    return words[:1].upper() + words[1:]


def _said(key: str, one: Profile) -> str:
    said = {
        "size": f"they are {percent(one.share)} of your customers",
        "revenue": f"they bring {percent(one.revenue_share or 0)} of your revenue",
        "value": f"one customer brings {times(_ratio(one))} the average",
        "growth": f"revenue {'up' if (one.growth or 0) >= 0 else 'down'} {percent(abs(one.growth or 0))}",
        "recognise": f"{_known(one)} to recognise them by",
        "trust": f"{percent(one.sure)} of them clearly belong here",
    }
    return said[key]


def _known(one: Profile) -> str:
    strong = sum(abs(trait.effect) >= 0.8 for trait in one.traits)
    few = {0: "there is little", 1: "they have one strong trait"}
    return few.get(strong, f"they have {count(strong)} strong traits")


def _ratio(one: Profile) -> float:
    return (one.revenue_share or 0) / one.share if one.share else 1.0
