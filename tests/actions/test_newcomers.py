"""A later file goes into the groups there are: the same people land where they were, and nothing of it is kept."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import UTC, datetime

import pandas as pd
import pytest

from segpersona.actions import data, newcomers, segments
from segpersona.actions.segments import Way
from segpersona.model import Project, SavedSegmentation
from segpersona.problems import Problem
from segpersona.store import Store, open_store
from tests.markets import clear_market
from tests.orders import orders_of

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    opened = open_store(tmp_path_factory.mktemp("newcomers"))
    yield opened
    opened.close()


def _found(store: Store, name: str, table: pd.DataFrame, way: Way) -> tuple[Project, SavedSegmentation]:
    project = store.create_project(name, now=NOW)
    data.keep_table(store, project.id, f"{name}.csv", table, now=NOW)
    return project, segments.find_and_keep(store, project.id, now=NOW, way=way)


def _csv(table: pd.DataFrame) -> io.BytesIO:
    return io.BytesIO(table.to_csv(index=False).encode())


@pytest.fixture(scope="module")
def people() -> pd.DataFrame:
    return clear_market(rows=240)[0].table.reset_index()


@pytest.fixture(scope="module")
def market(store: Store, people: pd.DataFrame) -> tuple[Project, SavedSegmentation]:
    return _found(store, "market", people, Way(k=4))


def test_the_same_people_in_another_order_land_where_they_were(
    store: Store, market: tuple[Project, SavedSegmentation], people: pd.DataFrame
) -> None:
    project, found = market
    new = newcomers.put_in(store, project, found, "later.csv", _csv(people.iloc[::-1]))
    kept = store.labels(found.id)["letter"]
    assert new.lists.letters.reindex(kept.index).tolist() == kept.tolist()
    assert new.drift == "The groups have kept their sizes."
    assert new.after == pytest.approx(new.before)
    assert len(store.files(store.dataset_by_id(found.dataset))) == 1


def test_a_file_without_a_column_that_formed_the_groups_is_sent_back_with_its_name(
    store: Store, market: tuple[Project, SavedSegmentation], people: pd.DataFrame
) -> None:
    project, found = market
    gone = found.basis[0]
    with pytest.raises(Problem, match=gone):
        newcomers.put_in(store, project, found, "short.csv", _csv(people.drop(columns=gone)))


def test_later_orders_are_folded_to_customers_first_and_few_people_say_nothing_of_drift(store: Store) -> None:
    project, found = _found(store, "shop", orders_of(150), Way(method="value"))
    new = newcomers.put_in(store, project, found, "later.csv", _csv(orders_of(40)))
    assert len(new.lists.letters) == len(new.lists.table)
    assert len(new.lists.letters) <= 40
    assert set(new.lists.letters) <= set(new.lists.names)
    assert new.drift == newcomers.TOO_FEW_TO_SAY
