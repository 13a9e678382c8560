"""Whom to talk to, and what to ask: ids only, nobody twice, withheld without dates, beliefs as open questions."""

from __future__ import annotations

import numpy as np
import pandas as pd

from segpersona.research import Belief, eight, guide


def _market(rows: int = 200) -> tuple[pd.DataFrame, pd.DataFrame]:
    draw = np.random.default_rng(5)
    index = [f"C{n:04d}" for n in range(rows)]
    table = pd.DataFrame({"recency": draw.integers(1, 400, rows), "tenure": draw.integers(1, 900, rows)}, index=index)
    sure = draw.uniform(0.5, 1, rows)
    letters = np.where(np.arange(rows) % 2, "A", "B")
    membership = pd.DataFrame({"A": np.where(letters == "A", sure, 1 - sure), "letter": letters}, index=index)
    return table, membership


def test_eight_different_customers_of_the_group_are_named() -> None:
    table, membership = _market()
    rows = eight(table, membership, "A")
    ids = [one for row in rows for one in row.ids]
    assert [row.kind for row in rows] == ["Most typical", "On the edge", "Lately gone quiet", "Newest"]
    assert len(ids) == len(set(ids)) == 8
    own = membership[membership["letter"] == "A"]
    assert set(ids) <= set(own.index)
    assert rows[0].ids == tuple(own["A"].sort_values(ascending=False).index[:2])
    newest = table.loc[own.index, "tenure"].nsmallest(4).index
    assert set(rows[3].ids) <= set(newest)


def test_without_dates_the_quiet_and_the_new_are_withheld_with_a_reason() -> None:
    table, membership = _market()
    rows = eight(table[[]], membership, "A")
    assert [len(row.ids) for row in rows] == [2, 2, 0, 0]
    assert rows[2].missing == "Your data has no order dates, so we cannot tell who has gone quiet."


def test_a_group_of_three_names_each_once() -> None:
    table, membership = _market(6)
    ids = [one for row in eight(table, membership, "A") for one in row.ids]
    assert sorted(ids) == ["C0001", "C0003", "C0005"]


def test_the_guide_asks_openly_and_lists_what_is_believed() -> None:
    table, membership = _market()
    beliefs = [Belief(section="stuck", title="Gets stuck on", words="Green claims without proof")]
    text = guide("Maya", beliefs, eight(table, membership, "A"))
    assert "Green claims without proof" in text
    assert "Where did you have to stop" in text
    assert "Most typical: C0" in text
    assert "Do you" not in text
