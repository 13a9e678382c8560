"""A ranking to the last number: one row per segment and criterion, from which every score can be worked out again.

plain = 100 + points_per_1 x (value - average), cut at 0 and 200; index = 100 + trusted x (plain - 100); the score is
the sum of index x weight / 100 over the rows of a segment. Where there is no figure, the index is 100.
"""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from segpersona.model import Measure, Profile, Ranking, Score
from segpersona.prioritization.scale import MIDDLE

COLUMNS = (
    "place", "letter", "group", "score", "criterion", "axis", "source", "value", "low", "high", "average",
    "points_per_1", "plain", "trusted", "index", "weight", "adds", "formula",
)  # fmt: skip


def explained(ranking: Ranking, profiles: Sequence[Profile]) -> pd.DataFrame:
    """The rows, segments in their order and criteria in the order of the table."""
    names = {row.letter: row.name for row in profiles}
    used = [row for row in ranking.measures if row.key in ranking.weights]
    rows = [_row(score, names[score.letter], measure, ranking.weights[measure.key])
            for score in ranking.scores for measure in used]  # fmt: skip
    return pd.DataFrame(rows, columns=list(COLUMNS))


def _row(score: Score, name: str, measure: Measure, weight: float) -> dict[str, object]:
    figure = measure.figures.get(score.letter)
    index = figure.index if figure else MIDDLE
    return {
        "place": score.place, "letter": score.letter, "group": name, "score": score.total, "criterion": measure.label,
        "axis": measure.axis, "source": measure.source, "value": figure.value if figure else None,
        "low": figure.low if figure else None, "high": figure.high if figure else None, "average": measure.average,
        "points_per_1": measure.per, "plain": figure.plain if figure else None,
        "trusted": figure.kept if figure else None, "index": index, "weight": weight, "adds": index * weight / 100,
        "formula": measure.formula,
    }  # fmt: skip
