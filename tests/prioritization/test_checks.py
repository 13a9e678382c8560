"""What must hold first: each check with its number, what is unknown, and what is let through."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from segpersona.model import Check, Customers, Feature
from segpersona.prioritization import CHECKS, Known, checks, measure, rank
from segpersona.prioritization.recognising import descriptors, told_apart
from tests.prioritization.shops import known_of, marks, ten_customers


def _two_kinds(apart: float, small: int = 40) -> Known:
    """Group A of 200 and group B, ``apart`` on a number that forms groups; B lives in the north, A anywhere."""
    random = np.random.default_rng(3)
    spend = np.concatenate([random.normal(50, 5, 200), random.normal(50 + apart, 5, small)])
    town = ["North" if n % 2 else "South" for n in range(200)] + ["North"] * small
    table = pd.DataFrame({"Spend": spend, "Region": town, "Gender": ["f", "m"] * (100 + small // 2)},
                         index=[f"C{n}" for n in range(200 + small)])  # fmt: skip
    columns = (Feature(key="Spend", label="Spend", role="money"),
               Feature(key="Region", label="Region", role="category", basis=False),
               Feature(key="Gender", label="Gender", role="category", basis=False, sensitive=True))  # fmt: skip
    return known_of(Customers(table=table, columns=columns, revenue="Spend"), ("A",) * 200 + ("B",) * small)


def _by_letter(known: Known, letter: str, through: dict[tuple[str, str], str] | None = None) -> dict[str, Check]:
    return {row.key: row for row in checks(known, measure(known), through) if row.letter == letter}


def test_every_check_of_every_group_has_a_status_and_a_sentence() -> None:
    found = checks(_two_kinds(40), measure(_two_kinds(40)))
    assert len(found) == 2 * len(CHECKS)
    assert all(row.words.endswith(".") for row in found)


def test_a_group_of_four_is_too_small_and_the_number_is_said() -> None:
    found = _by_letter(known_of(ten_customers()), "A")["large"]
    assert found.status == "fail"
    assert found.words == "4 customers, 40% of all; you need 30."


def test_groups_that_lie_apart_are_distinct_and_groups_that_overlap_are_not() -> None:
    assert _by_letter(_two_kinds(40), "B")["distinct"].status == "pass"
    assert _by_letter(_two_kinds(40), "B")["alike"].status == "pass"
    assert _by_letter(_two_kinds(0), "B")["distinct"].status != "pass"


def test_what_no_column_tells_is_unknown_and_knocks_nobody_out() -> None:
    found = _by_letter(_two_kinds(40), "A")
    assert found["reachable"].status == found["ours"].status == "unknown"


def test_marks_of_the_team_say_whether_a_group_matches_its_strengths() -> None:
    known = known_of(ten_customers(), marks=marks("strengths", ana={"A": 5, "B": 1}))
    assert _by_letter(known, "A")["ours"].status == "pass"
    assert _by_letter(known, "B")["ours"].status == "fail"


def test_a_failed_group_stands_at_the_end_until_it_is_let_through_with_a_reason() -> None:
    known = _two_kinds(40, small=20)
    table = measure(known)
    failed = rank(known.profiles, {"value": 1}, measures=table, checks=checks(known, table))
    assert [(score.letter, score.out) for score in failed.scores] == [("A", False), ("B", True)]
    reasons = {("B", "large"): "They are few but pay for the rest"}
    through = rank(known.profiles, {"value": 1}, measures=table, checks=checks(known, table, reasons))
    assert [(score.letter, score.out) for score in through.scores] == [("B", False), ("A", False)]
    assert _by_letter(known, "B", reasons)["large"].let_through == "They are few but pay for the rest"


def test_where_all_fail_none_is_put_last() -> None:
    known = known_of(ten_customers())
    assert not any(score.out for score in rank(known.profiles, checks=checks(known, measure(known))).scores)


def test_people_are_told_apart_by_where_they_live_and_never_by_gender() -> None:
    known = _two_kinds(40)
    assert [row.key for row in descriptors(known)] == ["Region"]
    found = told_apart(known)
    assert found is not None
    assert found.picked == pytest.approx([0.75, 0.75], abs=0.02)


def test_who_people_are_tells_nothing_where_it_has_nothing_to_do_with_the_group() -> None:
    random = np.random.default_rng(8)
    known = known_of(
        Customers(
            table=pd.DataFrame({"Age": random.integers(20, 80, 400)}, index=[f"C{n}" for n in range(400)]),
            columns=(Feature(key="Age", label="Age", role="number"),),
        ),
        tuple("AB"[n] for n in random.integers(0, 2, 400)),
    )
    found = told_apart(known)
    assert found is not None
    assert np.all(np.abs(found.picked - 0.5) < 0.1)
