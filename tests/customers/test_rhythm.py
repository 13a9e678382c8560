"""The rhythm of customers counts what the features count, from a table, a file, or by joined numbers."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from segpersona.customers import build_customers, rhythm_by_key, rhythm_of
from segpersona.model import Role
from tests.orders import ROLES, orders_of

NUMBERED: dict[str, Role] = {"customer": "customer_id", "order": "order_id", "date": "date", "amount": "money"}


def _of(rows: list[tuple[str, str, str, float]]) -> pd.DataFrame:
    table = pd.DataFrame(rows, columns=["customer", "order", "date", "amount"])
    return table.assign(date=pd.to_datetime(table["date"]))


def test_orders_of_one_day_are_one_purchase_and_returns_are_none() -> None:
    table = _of([
        ("Ada", "1", "2026-01-01", 10.0), ("Ada", "2", "2026-01-01", 5.0), ("Ada", "3", "2026-01-11", 20.0),
        ("Ada", "4", "2026-01-12", -20.0), ("Ada", "5", "2026-02-10", 40.0), ("Ben", "6", "2026-02-20", 7.0),
    ])  # fmt: skip
    rhythm = rhythm_of(table, NUMBERED)
    ada, ben = rhythm.loc["Ada"], rhythm.loc["Ben"]
    assert ada[["repeats", "last", "age", "last_gap", "earlier_gap", "spent"]].tolist() == [2, 40, 51, 30, 10, 30]
    assert ben[["repeats", "last", "age"]].tolist() == [0, 0, 1]
    assert ben[["last_gap", "earlier_gap", "spent"]].isna().all()


def test_rhythm_and_features_agree() -> None:
    table = orders_of(120)
    rhythm, features = rhythm_of(table, ROLES), build_customers(table, ROLES).table
    assert list(rhythm.index) == list(features.index)
    assert (rhythm["repeats"] == features["orders"] - 1).all()
    assert (rhythm["age"] == features["tenure"]).all()
    assert np.allclose((rhythm["last"] / rhythm["repeats"].where(rhythm["repeats"] > 0)).dropna(),
                       features["typical_gap"].dropna())  # fmt: skip


def test_a_file_gives_what_its_table_gives(tmp_path: Path) -> None:
    table = orders_of(80)
    table.to_parquet(tmp_path / "orders.parquet")
    pd.testing.assert_frame_equal(rhythm_of(tmp_path / "orders.parquet", ROLES), rhythm_of(table, ROLES))


def test_without_amounts_dates_still_tell_the_rhythm() -> None:
    table = orders_of(40).drop(columns="amount")
    roles = {name: role for name, role in ROLES.items() if name != "amount"}
    rhythm = rhythm_of(table, roles)
    assert rhythm["spent"].isna().all()
    assert rhythm["repeats"].sum() == rhythm_of(orders_of(40), ROLES)["repeats"].sum()


@pytest.mark.parametrize("written", ["007", " 7", "7.0"])
def test_customers_of_a_list_find_their_orders_whatever_their_number_looks_like(written: str) -> None:
    table = _of([("7", "1", "2026-01-01", 10.0), ("7", "2", "2026-01-11", 20.0), ("8", "3", "2026-01-05", 5.0)])
    rhythm = rhythm_of(table, NUMBERED, by_key=True)
    found = rhythm_by_key(rhythm, pd.Index([written, "9"], dtype=object))
    assert found["repeats"].to_dict() == {written: 1}


def test_people_known_by_their_email_alone_have_a_rhythm_under_the_same_codes() -> None:
    table = orders_of(30).assign(customer=lambda rows: rows["customer"] + "@Example.org")
    roles: dict[str, Role] = {**ROLES, "customer": "personal"}
    rhythm = rhythm_of(table, roles, labels={"customer": "email"})
    features = build_customers(table, roles, labels={"customer": "email"}).table
    assert set(rhythm.index) == set(features.index)
    assert (rhythm["repeats"].reindex(features.index) == features["orders"] - 1).all()
