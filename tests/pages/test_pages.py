"""Every page opens without an error: without a project, with an empty one, and with the finished example."""

from __future__ import annotations

import io
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from segpersona.actions import archive, examples, personas, projects, research
from segpersona.actions.meanings import labels_of
from segpersona.fields import Parts
from segpersona.model import Project
from segpersona.store import Store
from segpersona.ui import opened
from segpersona.ui.menu import PAGES
from segpersona.ui.places import PAGES as FOLDER
from segpersona.ui.places import ROUTER
from segpersona.worksheet import CHECK, QUESTIONS, SECTIONS, questions_in
from segpersona.worksheet.questions.journey import PLACES

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def memory(tmp_path_factory: pytest.TempPathFactory, example_folder: Path) -> Iterator[Store]:
    folder = shutil.copytree(example_folder, tmp_path_factory.mktemp("pages") / "data")
    opened.choose_folder(Path(folder), "")
    yield opened.store()
    opened.close_store()


def _open(key: str, project: str) -> AppTest:
    app = AppTest.from_file(str(ROUTER), default_timeout=60)
    if project:
        app.query_params["p"] = project
    app.run()
    if key != "home":
        app.switch_page(str(FOLDER / f"{key}.py"))
        if project:
            app.query_params["p"] = project
        app.run()
    return app


def _without_rows(memory: Store) -> Project:
    """The example as it comes out of a project file whose customer rows stayed behind."""
    packed = archive.project_file(memory, examples.open_example(memory, "homeware", now=NOW), rows=False)
    return archive.open_project_file(memory, io.BytesIO(packed), now=NOW)


@pytest.mark.parametrize("page", PAGES, ids=lambda row: row.key)
@pytest.mark.parametrize("state", ["none", "empty", "example", "packed"])
def test_every_page_opens(page, state: str, memory: Store) -> None:
    project = {"none": lambda: "", "empty": lambda: projects.create(memory, "Empty", now=NOW).id,
               "example": lambda: examples.open_example(memory, "homeware", now=NOW).id,
               "packed": lambda: _without_rows(memory).id}[state]()  # fmt: skip
    app = _open(page.key, project)
    assert not app.exception
    assert not app.error
    assert app.title


def test_without_a_persona_the_one_way_on_starts_one(memory: Store) -> None:
    example = examples.open_example(memory, "homeware", now=NOW)
    copy = memory.duplicate_project(example.id, "A copy without people", now=NOW)
    for persona in memory.personas(copy.id):
        memory.delete_persona(persona.id)
    app = _open("personas", copy.id)
    way_on = app.button(key="sp_primary")
    assert not way_on.disabled
    way_on.click().run()
    assert not app.exception
    assert len(memory.personas(copy.id)) == 1
    assert "Who is this person?" in [header.value for header in app.header]


def test_voices_open_before_anybody_has_spoken_and_after(memory: Store) -> None:
    example = examples.open_example(memory, "homeware", now=NOW)
    copy = memory.duplicate_project(example.id, "Voices", now=NOW)
    for source in memory.sources(copy.id):
        memory.drop_source(source.id)
    titles = []
    for text in ("", "The pan wobbles.\nThe lid is good."):
        if text:
            assert research.start_pasted(memory, copy.id, text, "review", clock=lambda: NOW).ended.wait(30)
        app = _open("personas", copy.id)
        app.query_params["view"] = "voices"
        app.run()
        assert not app.exception
        titles.append(app.title[0].value)
    assert titles == ["Listen to your customers", "2 comments from your customers"]


@pytest.mark.parametrize("selling_to", ["people", "companies"])
def test_every_section_asks_all_of_its_questions(selling_to: str, memory: Store) -> None:
    example = examples.open_example(memory, "homeware", now=NOW)
    copy = memory.duplicate_project(example.id, f"Sold to {selling_to}", now=NOW)
    who = memory.personas(copy.id)[0].id
    for key, said in (("mode", selling_to), ("sensitive_reason", "Pans differ by strength of hand")):
        personas.answer(memory, who, key, 0, said, base_version=0, now=NOW)
    app = _open("personas", copy.id)
    own = {row.section for row in QUESTIONS if selling_to == "people" or row.only == selling_to}
    for section in (key for key in (*(row.key for row in SECTIONS), CHECK) if key in own):
        app.query_params.update({"who": who, "q": section})
        app.session_state[f"sp_deeper_{section}"] = True
        app.run()
        assert not app.exception, section
        used = {f"{place.key}_{part}" for place in PLACES if place.usual for part in ("note", "feels")}
        for row in questions_in(section, companies=selling_to == "companies", sensitive=True):
            if section == "journey" and row.key not in used:
                continue
            part = ":0" if isinstance(row.field, Parts) else ""
            assert f"a:{who}:{row.key}:0{part}" in app.session_state, row.key


def test_pages_stay_short() -> None:
    for path in Path(FOLDER).glob("*.py"):
        assert path.read_text().count("\n") <= 80


def test_marks_and_meanings_show_what_is_saved_when_a_person_comes_back(memory: Store) -> None:
    project = examples.open_example(memory, "homeware", now=NOW).id
    persona = memory.personas(project)[0]
    line = next(row for row in persona.answers if row.question == "wants" and row.slot == 0)
    app = _open("personas", project)
    for section in ("wants", "quote", "wants"):
        app.query_params.update({"who": persona.id, "q": section})
        app.run()
    assert app.session_state[f"e:{persona.id}:wants:0"] == line.evidence
    dataset = memory.dataset(project)
    assert dataset is not None
    for page in ("data", "learn", "data"):
        app.switch_page(str(FOLDER / f"{page}.py"))
        app.query_params["p"] = project
        app.run()
    shown = [app.session_state[f"label:{dataset.id}:{place}"] for place in range(len(dataset.roles))]
    assert shown == list(labels_of(dataset).values())
