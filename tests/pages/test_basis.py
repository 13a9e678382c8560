"""What forms the groups is a person's to decide, on the Segments page."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import numpy as np
import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from segpersona.actions import basis, segments, shaping
from segpersona.actions.data import customers_of, keep_table
from segpersona.model import Basis, Dataset, SavedSegmentation
from segpersona.problems import Problem
from segpersona.store import Store
from segpersona.ui import opened
from segpersona.ui.places import PAGES as FOLDER
from segpersona.ui.places import ROUTER
from segpersona.ui.segments.basis import OPEN

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def members(rows: int = 160) -> pd.DataFrame:
    random = np.random.default_rng(6)
    keen = random.random(rows) < 0.5
    return pd.DataFrame({
        "member_id": [f"M{number}" for number in range(rows)], "visits": random.poisson(np.where(keen, 14, 3)),
        "spent": random.gamma(4, np.where(keen, 60, 12)).round(2), "minutes": random.normal(50, 9, rows).round(1),
        "classes": random.poisson(np.where(keen, 1, 6)), "age": random.integers(18, 80, rows),
        "gender": random.choice(["female", "male"], rows),
    })  # fmt: skip


@pytest.fixture(scope="module")
def memory(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    opened.choose_folder(tmp_path_factory.mktemp("basis") / "data", "")
    yield opened.store()
    opened.close_store()


@pytest.fixture(scope="module")
def dataset(memory: Store) -> Dataset:
    project = memory.create_project("Gym", now=NOW)
    kept = keep_table(memory, project.id, "members.csv", members(), now=NOW)
    memory.confirm_dataset(kept.id, now=NOW)
    return memory.dataset_by_id(kept.id)


@pytest.fixture
def found(memory: Store, dataset: Dataset) -> SavedSegmentation:
    memory.set_basis(dataset.project, Basis(), now=NOW)
    way = segments.Way(method="similar", k=2)
    return segments.find_and_keep(memory, dataset.project, now=NOW, way=way)


def page(project: str) -> AppTest:
    app = AppTest.from_file(str(ROUTER), default_timeout=60)
    app.query_params["p"] = project
    app.run()
    app.switch_page(str(FOLDER / "segments.py"))
    app.query_params["p"] = project
    app.session_state[OPEN] = True
    return app.run()


def pills(app: AppTest, label: str):  # type: ignore[no-untyped-def]
    return next(group for group in app.button_group if group.label == label)


def test_one_click_moves_a_column_and_the_groups_can_be_found_again(
    memory: Store, dataset: Dataset, found: SavedSegmentation
) -> None:
    app = page(dataset.project)
    assert not app.exception
    assert "sp_again" not in [button.key for button in app.button]
    pills(app, "About who people are").set_value("age").run()
    assert not app.exception
    assert customers_of(memory, dataset).feature("age").basis
    assert "sp_again" in [button.key for button in app.button]
    memory.rename_segment(found.id, "A", "The keen ones", now=NOW)
    again = segments.find_and_keep(memory, dataset.project, now=NOW, way=segments.Way(method="similar", k=2))
    assert "age" in again.basis
    assert "age" not in found.basis
    assert not basis.decided_since(memory, again)
    assert "The keen ones" in [row.name for row in again.segments]


def test_a_sensitive_column_asks_for_a_reason_that_details_show(
    memory: Store, dataset: Dataset, found: SavedSegmentation
) -> None:
    with pytest.raises(Problem, match="Say in a sentence"):
        basis.allow(memory, dataset.project, "gender", "because", now=NOW)
    app = page(dataset.project)
    pills(app, "Sensitive: off until you say why").set_value("gender").run()
    app.text_input(key=f"sp_reason:{dataset.project}:gender").set_value("Changing rooms are planned by it.").run()
    app.button(key="sp_allow").click().run()
    assert not app.exception
    again = segments.find_and_keep(memory, dataset.project, now=NOW, way=segments.Way(method="similar", k=2))
    assert "gender" in again.basis
    assert any("Changing rooms are planned by it." in part.value for part in page(dataset.project).get("html"))


def test_a_kind_of_column_counts_as_a_person_says(memory: Store, dataset: Dataset, found: SavedSegmentation) -> None:
    app = page(dataset.project)
    pills(app, "What they spend: how much it counts").set_value("lot").run()
    assert not app.exception
    assert memory.basis(dataset.project).says == {"money": "lot"}
    assert customers_of(memory, dataset).feature("spent").say == 2.0


def test_the_last_column_stays(memory: Store, dataset: Dataset, found: SavedSegmentation) -> None:
    for key in ("visits", "minutes", "classes"):
        basis.move(memory, dataset.project, customers_of(memory, dataset), key, now=NOW)
    with pytest.raises(Problem, match="at least has to form"):
        basis.move(memory, dataset.project, customers_of(memory, dataset), "spent", now=NOW)


def test_typical_customers_are_kept_through_a_merge(memory: Store, dataset: Dataset, found: SavedSegmentation) -> None:
    three = segments.find_and_keep(memory, dataset.project, now=NOW, way=segments.Way(method="similar", k=3))
    one, other = (row.letter for row in three.segments[:2])
    for kept in (three, shaping.merge(memory, three, one, other, now=NOW)):
        labels, chosen = memory.labels(kept.id), memory.typical(kept)
        assert list(labels.columns) == [*[row.letter for row in kept.segments], "letter"]
        for row in kept.segments:
            assert len(segments.typical_of(memory, kept, row.letter)) == 3
            assert {labels["letter"][number] for number in chosen[row.letter]} == {row.letter}
