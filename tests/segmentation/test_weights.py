"""How much a column counts: twice is the same as a column that stands there twice, and the model remembers it."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from segpersona.model import Customers
from segpersona.segmentation import assign, find_segments
from segpersona.segmentation.mixture import design, fit_mixture
from segpersona.segmentation.preparation import learn
from segpersona.segmentation.stability import rand_index
from tests.markets import as_customers


def two_ways(rows: int = 400) -> tuple[Customers, np.ndarray, np.ndarray]:
    """Customers who part in two by visits, and, independently, in two by money."""
    random = np.random.default_rng(9)
    often, rich = random.random(rows) < 0.5, random.random(rows) < 0.5
    visits = random.normal(np.where(often, 5.0, 0.0), 1.5)
    spent = random.normal(np.where(rich, 5.0, 0.0), 1.5)
    return as_customers(pd.DataFrame({"visits": visits, "spent": spent})), often.astype(int), rich.astype(int)


def counting(customers: Customers, **says: float) -> Customers:
    return replace(customers, columns=tuple(replace(row, say=says.get(row.key, 1.0)) for row in customers.columns))


def test_twice_is_the_same_as_a_column_that_stands_there_twice() -> None:
    customers, _, _ = two_ways()
    doubled = as_customers(customers.table.assign(**{"visits (2)": customers.table["visits"]}))
    fits = [fit_mixture(design(learn(one, one.table).apply(one.table)), 3, seed=0) for one in
            (counting(customers, visits=2.0), doubled)]  # fmt: skip
    assert fits[0].fit == pytest.approx(fits[1].fit, rel=1e-3)
    assert fits[0].parameters == fits[1].parameters


@pytest.mark.parametrize("method", ["natural", "similar"])
def test_the_column_that_counts_a_lot_decides(method: str) -> None:
    customers, often, rich = two_ways()
    for key, other, truth in (("visits", "spent", often), ("spent", "visits", rich)):
        found = find_segments(counting(customers, **{key: 2.0, other: 0.5}), method=method, k=2)
        assert rand_index(found.labels.factorize()[0].astype(np.int64), truth.astype(np.int64)) > 0.7


def test_the_model_remembers_what_counted_and_labels_without_being_told() -> None:
    customers, _, _ = two_ways()
    found = find_segments(counting(customers, visits=2.0), k=3)
    kept = json.loads(json.dumps(found.model))
    assert {row["key"]: row["say"] for row in kept["preparation"]["numbers"]} == {"spent": 1.0, "visits": 2.0}
    assert assign(kept, customers)[0].equals(found.labels)


def test_a_model_kept_before_columns_could_count_more_labels_as_it_did() -> None:
    customers, _, _ = two_ways()
    found = find_segments(customers, k=3)
    old = json.loads(json.dumps(found.model)) | {"version": 2}
    for row in old["preparation"]["numbers"]:
        del row["say"]
    assert assign(old, customers)[0].equals(found.labels)
