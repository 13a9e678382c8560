"""rank: which segments come first under these weights, why, and how sure that is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from segpersona.model import Axis, Check, Mark, Measure, Profile, Ranking, Score, Voice
from segpersona.prioritization.certainty import Contest, certainty, draw, place_chances
from segpersona.prioritization.doubling import doubled
from segpersona.prioritization.known import Known
from segpersona.prioritization.measuring import measure
from segpersona.prioritization.reasons import reason
from segpersona.prioritization.scale import MIDDLE
from segpersona.prioritization.weights import default_weights, mean_points

Floats = NDArray[np.float64]
DRAWS = 10_000


@dataclass(frozen=True, kw_only=True)
class _Table:
    """Segments x criteria: index and spread of the criteria that have figures, and the weight of each."""

    measures: tuple[Measure, ...]
    figures: Floats
    spread: Floats
    weights: Floats


def rank(
    profiles: Sequence[Profile],
    weights: Mapping[str, float] | None = None,
    marks: Sequence[Mark] = (),
    knockouts: Sequence[str] = (),
    *,
    measures: Sequence[Measure] | None = None,
    checks: Sequence[Check] = (),
    voices: Sequence[Voice] = (),
    draws: int = DRAWS,
    seed: int = 0,
) -> Ranking:
    """Score and order segments.

    ``weights``: points per criterion key, on any positive scale; None = the mean of ``voices``, else the defaults.
    ``marks``: what people said of segments. ``knockouts``: letters put last, besides those with a failed check that
    nobody let through; where that is all of them, none is. ``measures``: what was measured of the segments
    (``measure``); None = what the profiles alone tell. A criterion without figures is withheld, and its weight goes to
    the others; a segment without a figure counts as average there.
    """
    told = tuple(measure(Known(profiles=tuple(profiles), marks=tuple(marks))) if measures is None else measures)
    points = dict(weights if weights is not None else mean_points(voices) if voices else default_weights())
    table = _table(profiles, told, points)
    out = _out(profiles, knockouts, checks)
    contest = Contest(
        letters=tuple(row.letter for row in profiles), names=tuple(row.name for row in profiles), out=out,
        keys=tuple(row.key for row in table.measures), figures=table.figures, spread=table.spread,
        weights=table.weights, opinions=_opinions(table, voices),
    )  # fmt: skip
    drawn = draw(contest, draws, seed)
    chances = place_chances(drawn)
    sure = certainty(contest, drawn, chances)
    return Ranking(
        scores=_scores(profiles, table, out), words=sure.words, certainty=sure, measures=told, checks=tuple(checks),
        places={row.letter: tuple(map(float, chances[i])) for i, row in enumerate(profiles)},
        withheld={row.key: row.withheld for row in told if row.withheld},
        weights={row.key: float(100 * weight) for row, weight in zip(table.measures, table.weights, strict=True)},
        doubled=doubled(table.measures, table.figures, table.weights), voices=tuple(voices),
    )  # fmt: skip


def _out(profiles: Sequence[Profile], knockouts: Sequence[str], checks: Sequence[Check]) -> NDArray[np.bool_]:
    """Who stands at the end whatever the weights; nobody, where it would be everybody."""
    failed = {row.letter for row in checks if row.status == "fail" and not row.let_through}
    out = np.array([row.letter in knockouts or row.letter in failed for row in profiles], dtype=bool)
    return out & (not out.all())


def _table(profiles: Sequence[Profile], measures: Sequence[Measure], points: Mapping[str, float]) -> _Table:
    """The criteria with figures and a weight; with no weight at all on any of these, all of them alike."""
    there = [row for row in measures if not row.withheld]
    used = [row for row in there if points.get(row.key, 0) > 0] or there
    wanted = np.array([max(points.get(row.key, 0.0), 0.0) for row in used], dtype=np.float64)
    wanted = wanted if wanted.sum() > 0 else np.ones(len(used))
    figures = np.full((len(profiles), len(used)), MIDDLE)
    spread = np.zeros_like(figures)
    for column, row in enumerate(used):
        for place, one in enumerate(profiles):
            if figure := row.figures.get(one.letter):
                figures[place, column], spread[place, column] = figure.index, figure.spread
    return _Table(measures=tuple(used), figures=figures, spread=spread, weights=wanted / max(wanted.sum(), 1e-12))


def _opinions(table: _Table, voices: Sequence[Voice]) -> Floats:
    """People x criteria; the team's own weights where nobody has said any of their own."""
    rows = [[one.points.get(row.key, 0.0) for row in table.measures] for one in voices]
    known = [row for row in rows if sum(row) > 0]
    return np.round(np.array(known, dtype=np.float64) if known else table.weights[None], 9)


def _scores(profiles: Sequence[Profile], table: _Table, out: NDArray[np.bool_]) -> tuple[Score, ...]:
    totals = table.figures @ table.weights
    attractive, able = (_axis(table, axis) for axis in ("attractive", "able"))
    scores = []
    for place, i in enumerate(np.lexsort((np.arange(len(totals)), -np.round(totals, 9), out)), 1):
        parts = {row.key: float(table.figures[i, column]) for column, row in enumerate(table.measures)}
        scores.append(Score(
            letter=profiles[i].letter, place=place, total=float(totals[i]), attractive=float(attractive[i]),
            able=float(able[i]), parts=parts, out=bool(out[i]),
            reason=reason(profiles[i], table.measures, table.weights),
        ))  # fmt: skip
    return tuple(scores)


def _axis(table: _Table, axis: Axis) -> Floats:
    """The weighted mean over the criteria of one axis; average for all where no criterion of it counts."""
    weight = np.where([row.axis == axis for row in table.measures], table.weights, 0.0)
    if weight.sum() == 0:
        return np.full(len(table.figures), MIDDLE)
    return np.asarray(table.figures @ (weight / weight.sum()), dtype=np.float64)
