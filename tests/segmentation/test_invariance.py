"""Nothing but content decides: not the order of rows or columns, not units, names, seeds, threads or chunks."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from threadpoolctl import threadpool_limits

from segpersona.model import LETTERS, Customers, Feature
from segpersona.segmentation import assign, assigning, find_segments
from segpersona.segmentation.sampling import canonical_rows
from segpersona.segmentation.stability import rand_index
from tests.markets import as_customers

ROWS = 240


def numeric(random: np.random.Generator) -> pd.DataFrame:
    group = np.arange(ROWS) % 3
    centres = random.normal(size=(3, 4)) * 3
    return pd.DataFrame(np.exp((centres[group] + random.normal(size=(ROWS, 4))) / 3), columns=list("wxyz"))


def mixed(random: np.random.Generator) -> pd.DataFrame:
    table, group = numeric(random), np.arange(ROWS) % 3
    for name in ("channel", "region"):
        own = np.array(["web", "shop", "phone"])[group]
        table[name] = np.where(random.random(ROWS) < 0.7, own, random.permutation(own))
    return table


def with_gaps(random: np.random.Generator) -> pd.DataFrame:
    table = mixed(random)
    return table.mask(random.random(table.shape) < 0.12)


def marks(random: np.random.Generator) -> pd.DataFrame:
    group = np.arange(ROWS) % 3
    liking = np.repeat(np.eye(3), 3, axis=1) * 1.8
    raw = 2.4 + liking[group] + random.normal(size=(ROWS, 1)) * 0.6 + random.normal(size=(ROWS, 9)) * 0.7
    return pd.DataFrame(raw.round().clip(1, 5), columns=[f"statement {n}" for n in range(1, 10)])


KINDS: tuple[Callable[[np.random.Generator], pd.DataFrame], ...] = (numeric, mixed, with_gaps, marks)


def codes(labels: pd.Series) -> np.ndarray:
    return labels.map({letter: place for place, letter in enumerate(LETTERS)}).to_numpy()


def otherwise(customers: Customers) -> Customers:
    """The same customers: rows and columns in another order, numbers in other units."""
    table = customers.table.sample(frac=1, random_state=8)
    numbers = table.select_dtypes("number").columns
    table[numbers] = table[numbers] * 1_000 + 7
    return replace(customers, table=table[table.columns[::-1]], columns=customers.columns[::-1])


@pytest.fixture(scope="module", params=KINDS, ids=lambda kind: kind.__name__)
def market(request):
    customers = as_customers(request.param(np.random.default_rng(12)))
    return customers, find_segments(customers, k=3)


def test_the_same_customers_written_otherwise_fall_into_the_same_groups(market) -> None:
    customers, found = market
    with threadpool_limits(2):
        again = find_segments(otherwise(customers), k=3, seed=5)
    assert rand_index(codes(found.labels), codes(again.labels.reindex(found.labels.index))) == 1.0


def test_a_model_gives_the_same_labels_for_ever(market, monkeypatch) -> None:
    customers, found = market
    model = json.loads(json.dumps(found.model))
    mixed_up = replace(customers, table=customers.table.sample(frac=1, random_state=2).iloc[:, ::-1])
    for threads, chunk in ((1, 97), (2, 1), (2, 1_000)):
        monkeypatch.setattr(assigning, "_CHUNK", chunk)
        with threadpool_limits(threads):
            labels, membership = assign(model, mixed_up)
        assert (labels.reindex(found.labels.index) == found.labels).all()
        assert np.allclose(membership.reindex(found.membership.index), found.membership, atol=1e-6)


def test_idle_columns_hardly_move_anyone() -> None:
    customers = as_customers(with_gaps(np.random.default_rng(5)))
    idle = (Feature(key="number", label="number", role="number"), Feature(key="empty", label="empty", role="number"),
            Feature(key="all", label="all", role="category"))  # fmt: skip
    table = customers.table.assign(number=7.0, empty=np.nan, all="x")
    before = find_segments(customers, k=3)
    after = find_segments(replace(customers, table=table, columns=(*customers.columns, *idle)), k=3)
    assert rand_index(codes(before.labels), codes(after.labels)) >= 0.98


def test_a_large_file_without_customer_numbers_gives_the_same_sample_in_any_order() -> None:
    random = np.random.default_rng(1)
    table = pd.DataFrame({
        "visits": random.poisson(3.0, 45_000), "spend": random.gamma(2.0, 30.0, 45_000).round(1),
        "channel": random.choice(["web", "shop"], 45_000),
    })  # fmt: skip
    table.loc[random.random(45_000) < 0.1, "spend"] = np.nan
    mixed_up = table.sample(frac=1, random_state=4).reset_index(drop=True)
    other = mixed_up.assign(spend=mixed_up["spend"] * 1_000 + 7)
    first, second = (one.iloc[canonical_rows(one, list(one.columns), 10_000)] for one in (table, other))
    assert np.allclose(first["spend"] * 1_000 + 7, second["spend"], equal_nan=True)
    assert (first["channel"].to_numpy() == second["channel"].to_numpy()).all()
    assert (first["visits"].to_numpy() == second["visits"].to_numpy()).all()
