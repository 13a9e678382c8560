"""Somebody new is put into a group by a few answers, and where that cannot be done it is said."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from segpersona.actions import examples
from segpersona.actions.drafts import draw_groups, say_drawn
from segpersona.actions.kit import kit_of
from segpersona.store import Store
from segpersona.ui import opened
from segpersona.ui.places import PAGES, ROUTER

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def memory(tmp_path_factory: pytest.TempPathFactory, example_folder: Path) -> Iterator[Store]:
    folder = shutil.copytree(example_folder, tmp_path_factory.mktemp("recognise") / "data")
    opened.choose_folder(Path(folder), "")
    yield opened.store()
    opened.close_store()


def _open(project: str) -> AppTest:
    app = AppTest.from_file(str(ROUTER), default_timeout=60).run()
    app.switch_page(str(PAGES / "segments.py"))
    app.query_params["p"], app.query_params["do"] = project, "who"
    return app.run()


def test_answers_lead_to_a_group_and_to_the_person_who_stands_for_it(memory: Store) -> None:
    project = examples.open_example(memory, "homeware", now=NOW)
    app = _open(project.id)
    assert not app.exception
    assert app.title[0].value == "Which group is this person in?"
    questions = [row for row in app.get("button_group") if str(row.key).startswith("sp_kit_")]
    assert len(questions) >= 2
    assert any("Nothing asked yet" in html.proto.body for html in app.get("html"))
    kit = kit_of(memory, project)
    questions[0].set_value(0).run()
    told = " ".join(html.proto.body for html in app.get("html"))
    answers = [0, *[None] * (len(kit.questions) - 1)]
    assert kit.names[kit.letter(answers)] in told
    assert "To start from" in told


def test_groups_that_nobody_is_counted_in_have_no_questions(memory: Store) -> None:
    project = memory.create_project("Beliefs", now=NOW)
    for place, name in enumerate(("Regulars", "Visitors")):
        say_drawn(memory, project.id, place, "name", name, now=NOW)
    draw_groups(memory, project.id, now=NOW)
    app = _open(project.id)
    assert not app.exception
    assert "nobody is counted in them yet" in app.warning[0].value
