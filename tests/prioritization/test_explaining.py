"""Every score can be worked out again from the rows that are handed out."""

from __future__ import annotations

import io

import numpy as np
import pandas as pd
import pytest

from segpersona.prioritization import measure, rank
from segpersona.prioritization.explaining import explained
from tests.prioritization.shops import known_of, marks, ten_customers


def test_scores_follow_from_the_exported_rows_to_the_sixth_digit() -> None:
    known = known_of(ten_customers(), marks=marks("fit", ana={"A": 5}), assumptions={"margin": 33.0})
    weights = {"revenue": 31, "value": 12, "spread_out": 9, "fit": 20, "profit": 11, "size": 17}
    ranking = rank(known.profiles, weights, measures=measure(known))
    text = explained(ranking, known.profiles).to_csv(index=False)
    rows = pd.read_csv(io.StringIO(text))
    plain = (100 + rows["points_per_1"] * (rows["value"] - rows["average"])).clip(0, 200)
    index = (100 + rows["trusted"] * (plain - 100)).fillna(100)
    again = (index * rows["weight"] / 100).groupby(rows["letter"]).sum()
    for score in ranking.scores:
        assert again[score.letter] == pytest.approx(score.total, abs=1e-6)
    assert np.allclose(rows.groupby("letter")["weight"].sum(), 100)


def test_a_group_without_a_mark_counts_as_average_and_shows_no_value() -> None:
    known = known_of(ten_customers(), marks=marks("fit", ana={"A": 5}))
    rows = explained(rank(known.profiles, {"fit": 1}, measures=measure(known)), known.profiles)
    assert rows.set_index("letter").loc["B", "index"] == 100
    assert pd.isna(rows.set_index("letter").loc["B", "value"])
