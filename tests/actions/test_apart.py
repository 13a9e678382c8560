"""What a process of its own works out of a long file is what would be worked out here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import cast

import pandas as pd
import pytest

from segpersona.actions import files
from segpersona.actions.apart import FAILED, Request, work_out
from segpersona.actions.apart import outline as outline_of
from segpersona.actions.data import keep_table, outline, undecided
from segpersona.model import Dataset, Role
from segpersona.problems import Problem
from segpersona.store import Store, open_store
from tests.orders import orders_of

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    opened = open_store(tmp_path_factory.mktemp("apart"))
    yield opened
    opened.close()


def _kept(store: Store, name: str, table: pd.DataFrame) -> Dataset:
    return keep_table(store, store.create_project(name, now=NOW).id, name, table, now=NOW)


def test_the_outline_of_orders_is_the_same_and_what_took_work_is_kept(store: Store) -> None:
    orders = _kept(store, "Orders", orders_of(40))
    told, people = files.outline_apart(store, orders, 5)
    again = outline(store, orders, lambda: undecided(store, orders))
    assert (told.columns, told.findings, told.period, people) == (
        again[0].columns, again[0].findings, again[0].period, again[1],
    )  # fmt: skip
    assert len(told.table) == 0
    assert list(store.table_path(orders).parents[1].rglob("customers-*.parquet"))
    assert not list(store.desk().parent.glob("*/outline.parquet"))


def test_a_problem_is_said_as_it_would_be_here(store: Store) -> None:
    names = _kept(store, "Names", pd.DataFrame({"customer": [f"K{n}" for n in range(30)], "note": ["", "x"] * 15}))
    bare = {name: cast("Role", "customer_id" if name == "customer" else "ignore") for name in names.roles}
    part = files.part_for(store, names)
    said = work_out(Request(parts=(replace(part, roles=bare),), kept="none", folder="none", least=5))
    assert "No column is left" in str(said["problem"])


def test_a_process_that_dies_is_a_sentence(store: Store) -> None:
    part = files.part_for(store, _kept(store, "Gone", orders_of(3)))
    gone = replace(part, path="/nowhere/typed.parquet")
    with pytest.raises(Problem) as refused:
        outline_of(Request(parts=(gone,), kept="none", folder="none", least=5))
    assert refused.value == FAILED
