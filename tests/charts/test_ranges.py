"""A bar with its range is drawn whole, also below nothing, and told in words to those who cannot see it."""

from __future__ import annotations

import json

import pytest

from segpersona.charts import Look, ranges, ranges_alt
from segpersona.model import Bar, Range


def _bar(letter: str, low: float, mid: float, high: float, before: float | None = None) -> Bar:
    return Bar(letter=letter, name=f"Group {letter}", span=Range(low=low, mid=mid, high=high), said=f"{mid:,.0f}",
               before=before)  # fmt: skip


ROWS = {
    "gains": [_bar("A", 900, 1_200, 1_500), _bar("B", 10, 20, 30)],
    "a loss": [_bar("A", -300, -200, -100), _bar("B", 0, 0, 0)],
    "with the year before": [_bar("A", 900, 1_200, 1_500, before=1_100)],
}


@pytest.mark.parametrize("kind", ROWS)
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_every_bar_lies_inside_the_chart(kind: str, dark: bool) -> None:
    spec = ranges(ROWS[kind], Look(dark=dark)).to_dict()
    assert "NaN" not in json.dumps(spec)
    least, most = spec["layer"][0]["encoding"]["x"]["scale"]["domain"]
    assert all(least <= row.span.low and row.span.high <= most for row in ROWS[kind])
    assert least <= 0


def test_the_year_before_is_drawn_only_where_it_is_known() -> None:
    layers = {kind: len(ranges(rows, Look()).to_dict()["layer"]) for kind, rows in ROWS.items()}
    assert layers["with the year before"] == layers["gains"] + 1


def test_the_words_name_every_group() -> None:
    assert ranges_alt("Money at risk", ROWS["gains"]) == "Money at risk. Group A: 1,200; Group B: 20"
