"""The example comes out of its project file as it went in; what no page could show is refused."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from segpersona.actions import archive
from segpersona.actions.brand import take_logo
from segpersona.actions.data import keep_table
from segpersona.actions.examples import open_example
from segpersona.actions.measures import behind, judged
from segpersona.actions.priorities import found_of, let_through, ranking_of, say_mark, say_weight
from segpersona.actions.segments import find_and_keep
from segpersona.actions.share import lists_of
from segpersona.actions.sheets import cards_of
from segpersona.model import Project
from segpersona.problems import Problem
from segpersona.store import Store, open_store
from segpersona.store.archive import MEMBER, Unfit
from tests.actions.test_brand import picture

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
SVG = '<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>'


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    store = open_store(tmp_path_factory.mktemp("archive"))
    open_example(store, "donors", now=NOW)
    yield store
    store.close()


@pytest.fixture(scope="module")
def example(here: Store) -> Project:
    return next(row for row in here.projects() if row.example)


@pytest.fixture
def away(tmp_path: Path) -> Iterator[Store]:
    store = open_store(tmp_path)
    yield store
    store.close()


def _open(store: Store, content: bytes) -> Project:
    return archive.open_project_file(store, io.BytesIO(content), now=NOW)


def test_cards_order_and_lists_are_the_same_elsewhere(here: Store, example: Project, away: Store) -> None:
    copy = _open(away, archive.project_file(here, example, rows=True))
    assert copy.name == example.name
    assert not copy.example
    assert cards_of(away, copy, today=NOW.date()) == cards_of(here, example, today=NOW.date())
    was, now = ranking_of(here, example.id).scores, ranking_of(away, copy.id).scores
    assert [row.letter for row in now] == [row.letter for row in was]
    assert [row.total for row in now] == pytest.approx([row.total for row in was])
    old, new = lists_of(here, example), lists_of(away, copy)
    assert list(new.table.columns) == list(old.table.columns)
    assert list(new.table.index) == list(old.table.index)
    assert old.letters.equals(new.letters)


def test_without_the_rows_cards_stand_and_lists_say_why_they_cannot(here: Store, example: Project, away: Store) -> None:
    copy = _open(away, archive.project_file(here, example, rows=False))
    assert cards_of(away, copy, today=NOW.date()) == cards_of(here, example, today=NOW.date())
    assert ranking_of(away, copy.id) == ranking_of(here, example.id)
    with pytest.raises(Problem, match="stayed behind"):
        lists_of(away, copy)


def test_what_the_team_says_of_groups_without_their_customers_still_counts(
    here: Store, example: Project, away: Store
) -> None:
    copy = _open(away, archive.project_file(here, example, rows=False))
    found = found_of(away, copy.id)
    measures, checks = judged(away, found, behind(away, found))
    asked = next(row for row in measures if row.source == "asked")
    letter = found.profiles[-1].letter
    say_weight(away, copy.id, asked.key, 4, now=NOW)
    say_mark(away, found, "", asked.key, letter, 5, now=NOW)
    after, _ = judged(away, found, behind(away, found))
    assert next(row for row in after if row.key == asked.key).figures[letter].value == 5
    assert [row for row in after if row.source == "data"] == [row for row in measures if row.source == "data"]
    let_through(away, found, checks[0].letter, checks[0].key, "We go on all the same", now=NOW)
    assert judged(away, found, behind(away, found))[1][0].let_through == "We go on all the same"


def test_groups_are_found_again_once_the_file_is_back(here: Store, example: Project, away: Store) -> None:
    copy, first = _open(away, archive.project_file(here, example, rows=False)), here.dataset(example.id)
    assert first is not None
    main = ""
    for file in here.files(first):
        kept = keep_table(away, copy.id, file.name, here.table(file.id), now=NOW, of=main)
        main = main or kept.id
    was, found = here.segmentation(example.id), find_and_keep(away, copy.id, now=NOW)
    assert was is not None
    assert [row.size for row in found.segments] == [row.size for row in was.segments]


def _first(tables: Any, name: str) -> dict[str, Any]:
    row: dict[str, Any] = tables[name][0]
    return row


def _answer(tables: Any, key: str) -> dict[str, Any]:
    row: dict[str, Any] = next(row for row in tables["answer"] if row["question"] == key)
    return row


def _choice(tables: Any, key: str, value: object) -> None:
    project = _first(tables, "project")["id"]
    tables["choice"].append({"project": project, "key": key, "value": json.dumps(value), "saved": NOW.isoformat()})


UNFIT: dict[str, Callable[[Any], object]] = {
    "a number for a name": lambda tables: _answer(tables, "name").update(value="12.5"),
    "a list for a quote": lambda tables: _answer(tables, "quote").update(value='["a", "b"]'),
    "a picture with markup": lambda tables: tables["picture"].append(
        {"persona": _first(tables, "persona")["id"], "data": 'data:image/jpeg;base64,x" onload="y', "saved": "x"}),
    "a logo with markup": lambda tables: _choice(tables, "brand", {"logo": SVG}),
    "a pale colour": lambda tables: _choice(tables, "brand", {"accent": "#FFFFF0"}),
    "a colour with style": lambda tables: _choice(tables, "brand", {"accent": "#000;x:y"}),
    "rules that are none": lambda tables: _choice(tables, "rules", {"name": 3}),
    "groups that are none": lambda tables: _choice(tables, "drawn", [{"name": 3}]),
}  # fmt: skip


@pytest.mark.parametrize("name", UNFIT)
def test_what_no_page_could_show_is_refused(name: str, here: Store, example: Project, away: Store) -> None:
    with zipfile.ZipFile(io.BytesIO(archive.project_file(here, example, rows=False))) as file:
        told = json.loads(file.read(MEMBER))
    UNFIT[name](told["tables"])
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr(MEMBER, json.dumps(told))
    with pytest.raises(Unfit):
        _open(away, out.getvalue())
    assert away.projects() == []


def test_a_brand_with_a_logo_comes_along(here: Store, example: Project, away: Store) -> None:
    copy = here.duplicate_project(example.id, "With a logo", now=NOW)
    take_logo(here, copy.id, picture(), now=NOW)
    opened = _open(away, archive.project_file(here, copy, rows=False))
    assert away.brand(opened.id) == here.brand(copy.id)


def test_as_a_job_it_says_what_it_opened_or_why_not(here: Store, example: Project, away: Store) -> None:
    packed = archive.project_file(here, example, rows=False)
    assert archive.start_opening(away, "good", io.BytesIO(packed), clock=lambda: NOW).ended.wait(20)
    made = archive.opened_project("good")
    assert made in away.projects()
    job = archive.start_opening(away, "bad", io.BytesIO(b"nothing"), clock=lambda: NOW)
    assert job.ended.wait(20)
    assert isinstance(job.problem, Unfit)
    assert archive.opened_project("bad") is None
