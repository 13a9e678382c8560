"""The data page without a browser: what a person says of a column, of empty cells and of small groups is kept."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from streamlit.testing.v1 import AppTest

from segpersona.actions.meanings import least_shown
from segpersona.actions.uploads import take_upload
from segpersona.model import Dataset
from segpersona.store import Store
from segpersona.ui import opened
from segpersona.ui.places import PAGES, ROUTER

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
ROWS = "\n".join(
    ["Customer no,Town,Visits,Club card", *(f"{n:04d},Leeds,{n % 9},{n if n % 3 else ''}" for n in range(1, 61))]
)


@pytest.fixture(scope="module")
def memory(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    opened.choose_folder(tmp_path_factory.mktemp("data_page") / "data", "")
    yield opened.store()
    opened.close_store()


@pytest.fixture
def dataset(memory: Store) -> Dataset:
    project = memory.create_project("Spring", now=NOW)
    return take_upload(memory, project.id, "people.csv", ROWS.encode(), now=NOW)


@pytest.fixture
def page(dataset: Dataset) -> AppTest:
    app = AppTest.from_file(str(ROUTER), default_timeout=60)
    app.query_params["p"] = dataset.project
    app.run()
    app.switch_page(str(PAGES / "data.py"))
    app.query_params["p"] = dataset.project
    return app.run()


def test_a_column_means_what_a_person_says(page: AppTest, memory: Store, dataset: Dataset) -> None:
    box = page.selectbox(key=f"label:{dataset.id}:1")
    assert box.value == "city"
    box.select("leave_out").run()
    assert not page.exception
    now = memory.dataset_by_id(dataset.id)
    assert (now.labels["Town"], now.roles["Town"]) == ("leave_out", "ignore")
    assert page.selectbox(key=f"label:{dataset.id}:1").value == "leave_out"


def test_empty_cells_mean_something_when_a_person_says_so(page: AppTest, memory: Store, dataset: Dataset) -> None:
    (tick,) = page.checkbox
    assert tick.label == "33% are empty, and that means something"
    tick.check().run()
    assert not page.exception
    assert memory.dataset_by_id(dataset.id).telling == ("Club card",)


def test_how_many_customers_figures_need_is_a_setting(page: AppTest, memory: Store) -> None:
    assert page.number_input(key="sp_least_shown").value == 5
    page.number_input(key="sp_least_shown").set_value(12).run()
    assert not page.exception
    assert least_shown(memory) == 12
