"""Every example opens in one click, complete, and what is shipped is what its code makes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pandas as pd
import pytest

from segpersona.actions import examples, jobs
from segpersona.actions.priorities import ranking_of
from segpersona.actions.sheets import cards_of
from segpersona.model import Project
from segpersona.samples import EXAMPLES
from segpersona.store import Store, open_store
from segpersona.worksheet import SECTIONS
from segpersona.worksheet.standing import section_state

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
EVERY = pytest.mark.parametrize("key", [row.key for row in EXAMPLES])


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    opened = open_store(tmp_path_factory.mktemp("examples"))
    yield opened
    opened.close()


def test_an_example_opened_on_screen_has_its_files_joined_before_a_page_asks(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    job = examples.start_example(store, EXAMPLES[0].key, clock=lambda: NOW)
    assert job.ended.wait(30)
    assert isinstance(job.made, Project)
    joining = jobs.find(examples.joining_of(job.made.id))
    assert joining is not None
    assert joining.ended.wait(30)
    assert joining.problem is None
    dataset = store.dataset(job.made.id)
    assert dataset is not None
    assert [*tmp_path.rglob(f"{dataset.id}/customers-{dataset.version}-*.parquet")]
    store.close()


@EVERY
def test_an_example_opens_complete(key: str, store: Store) -> None:
    project = examples.open_example(store, key, now=NOW)
    found = store.segmentation(project.id)
    assert project.example
    assert found is not None
    assert found.verdict.groups == "clear"
    assert len(store.targets(project.id).letters) == 2
    assert len(store.sources(project.id)) == 1
    assert ranking_of(store, project.id).scores[0].place == 1
    cards = cards_of(store, project, today=NOW.date())
    assert len(cards) == 3
    assert len({card.letter for card in cards}) == 3
    for card in cards:
        kinds = {row.evidence for block in card.blocks for row in block.statements}
        assert kinds >= {"data", "research", "belief"}, card.name
        assert card.score > 20, card.name


@EVERY
def test_every_section_of_every_persona_is_filled(key: str, store: Store) -> None:
    project = examples.open_example(store, key, now=NOW)
    for persona in store.personas(project.id):
        empty = [section.key for section in SECTIONS if section_state(persona, section) != "done"]
        assert empty == []


@EVERY
def test_what_is_shipped_is_what_the_code_makes(key: str, store: Store) -> None:
    """Run ``python -m tools.examples`` after a change to an example's data."""
    project = examples.open_example(store, key, now=NOW)
    main = store.dataset(project.id)
    assert main is not None
    shipped = {file.name: store.table(file.id) for file in store.files(main)}
    made = examples.example(key).make()
    assert shipped.keys() == made.keys()
    for name, table in made.items():
        pd.testing.assert_frame_equal(shipped[name], table, check_dtype=False)


def test_opened_again_it_is_as_it_was_left_and_deleted_it_comes_anew(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    first = examples.open_example(store, "donors", now=NOW)
    store.rename_project(first.id, "Saltmarsh Trust", now=NOW)
    assert examples.open_example(store, "donors", now=NOW).id == first.id
    store.delete_project(first.id)
    assert examples.open_example(store, "donors", now=NOW).id != first.id
    store.close()


def test_the_groups_that_are_shipped_are_those_that_are_found_today(tmp_path: Path, store: Store) -> None:
    """Run ``python -m tools.examples`` after a change to how groups are found."""
    fresh = open_store(tmp_path)
    built = fresh.segmentation(examples.build_example(fresh, "donors", now=NOW).id)
    shipped = store.segmentation(examples.open_example(store, "donors", now=NOW).id)
    assert built is not None
    assert shipped is not None
    assert [(row.letter, row.name, row.size) for row in built.segments] == [
        (row.letter, row.name, row.size) for row in shipped.segments
    ]
    fresh.close()
