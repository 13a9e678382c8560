"""What is offered beforehand is real: next to nothing in markets without differences, and what is there where it is."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from segpersona.model import Customers, Feature, Segment, Segmentation, Verdict
from segpersona.segmentation import profile
from segpersona.worksheet import SECTIONS, facts

LETTERS = "ABCDEFGHIJ"
KINDS = ("channel", "region", "newsletter")


def shop(rows: int, seed: int, *, basis: bool) -> Customers:
    """Customers of one kind: counts, money with a long tail, ages, kinds, and visits that are often missing."""
    random = np.random.default_rng(seed)
    table = pd.DataFrame({
        "orders": random.poisson(3, rows) + 1.0, "spend": np.exp(random.normal(4, 1.3, rows)),
        "age": random.normal(42, 12, rows).round(), "channel": random.choice(["web", "shop", "app"], rows),
        "region": random.choice(list("nesw"), rows, p=(0.5, 0.3, 0.15, 0.05)),
        "newsletter": random.choice(["yes", "no"], rows, p=(0.2, 0.8)),
        "visits": np.where(random.random(rows) < 0.3, np.nan, random.gamma(0.6, 10, rows)),
    }, index=pd.Index([f"C{number}" for number in range(rows)]))  # fmt: skip
    columns = tuple(
        Feature(key=key, label=key, role="category" if key in KINDS else "number", basis=basis) for key in table
    )  # fmt: skip
    return Customers(table=table, columns=columns, revenue="spend")


def grouped(customers: Customers, labels: np.ndarray) -> Segmentation:
    """Groups as they were given, with nothing looked for."""
    letters = pd.Series(labels, index=customers.table.index)
    sizes = letters.value_counts()
    segments = tuple(
        Segment(letter=letter, name=letter, size=int(sizes[letter]), share=float(sizes[letter] / len(letters)),
                stability=0.0, sure=1.0)
        for letter in sorted(sizes.index)
    )  # fmt: skip
    members = pd.DataFrame({row.letter: (letters == row.letter).astype(float) for row in segments})
    verdict = Verdict(kind="drawn", z=0.0, groups="none", words="")
    return Segmentation(method="rules", k=len(segments), labels=letters, membership=members, segments=segments,
                        verdict=verdict, stability={}, model={})  # fmt: skip


def offered(customers: Customers, labels: np.ndarray) -> set[str]:
    """Every fact of every group, in any section."""
    told = profile(customers, grouped(customers, labels))
    return {
        fact.key
        for row in told
        for part in SECTIONS
        for fact in facts(told, (row.letter,), part.key, most=99)
    }  # fmt: skip


@pytest.mark.parametrize("basis", [True, False], ids=["columns that may form groups", "columns that describe"])
@pytest.mark.parametrize(("rows", "groups"), [(150, 4), (600, 8)])
def test_of_groups_drawn_by_lot_at_most_one_in_twenty_facts_is_offered(rows: int, groups: int, basis: bool) -> None:
    told = asked = 0
    for seed in range(5):
        customers, random = shop(rows, seed, basis=basis), np.random.default_rng(100 + seed)
        labels = random.choice(list(LETTERS[:groups]), rows, p=random.dirichlet(np.full(groups, 3.0)))
        told += len(offered(customers, labels))
        asked += len(set(labels)) * len(customers.columns)
    assert told <= 0.05 * asked


@pytest.mark.parametrize("basis", [True, False])
def test_a_difference_that_is_there_is_offered_among_many_that_are_not(basis: bool) -> None:
    customers = shop(400, 7, basis=basis)
    labels = np.array(list("ABCD"))[np.arange(400) % 4]
    table = customers.table.assign(age=customers.table["age"] + 14 * (labels == "B"))
    customers = Customers(table=table, columns=customers.columns, revenue="spend")
    assert "B:age" in offered(customers, labels)


def test_a_kind_that_a_small_group_never_shows_does_not_stop_the_comparison() -> None:
    customers = shop(600, 0, basis=False)
    labels = np.where(np.arange(600) < 3, "B", np.where(np.arange(600) < 300, "A", "C"))
    assert offered(customers, labels) == set()


def test_a_difference_among_a_handful_of_people_is_not_offered() -> None:
    customers = shop(400, 3, basis=True)
    labels = np.array(list("AB"))[np.arange(400) % 2]
    visits = np.where((labels == "B") & (np.arange(400) > 24), np.nan, 5.0 + 40 * (labels == "B") + np.arange(400) % 3)
    customers = Customers(table=customers.table.assign(visits=visits), columns=customers.columns, revenue="spend")
    assert "B:visits" not in offered(customers, labels)
