"""The priorities page: weights of several people, marks, a group let through, and how fast it answers a slider."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from segpersona.actions import examples
from segpersona.actions import priorities as acts
from segpersona.model import Project
from segpersona.store import Store
from segpersona.ui import opened
from segpersona.ui.places import PAGES as FOLDER
from segpersona.ui.places import ROUTER

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def memory(tmp_path_factory: pytest.TempPathFactory, example_folder: Path) -> Iterator[Store]:
    folder = shutil.copytree(example_folder, tmp_path_factory.mktemp("priorities") / "data")
    opened.choose_folder(Path(folder), "")
    yield opened.store()
    opened.close_store()


@pytest.fixture
def project(memory: Store) -> Project:
    example = examples.open_example(memory, "homeware", now=NOW)
    return memory.duplicate_project(example.id, "A copy to weigh in", now=NOW)


def _open(project: str) -> AppTest:
    app = AppTest.from_file(str(ROUTER), default_timeout=60)
    app.query_params["p"] = project
    app.run()
    app.switch_page(str(FOLDER / "priorities.py"))
    app.query_params["p"] = project
    return app.run()


def _text(app: AppTest) -> str:
    return " ".join(str(part.proto.body) for part in app.get("html"))


def test_a_slider_changes_what_is_kept_and_the_order_that_is_shown(memory: Store, project: Project) -> None:
    app = _open(project.id)
    before = acts.ranking_of(memory, project.id).weights["growth"]
    slider = next(one for one in app.select_slider if one.label == "Growth")
    slider.set_value(4).run()
    assert not app.exception
    assert memory.weights(project.id)["growth"] == 4
    assert acts.ranking_of(memory, project.id).weights["growth"] > before


def test_three_people_weigh_and_are_compared(memory: Store, project: Project) -> None:
    for name in ("Ana", "Ben", "Cleo"):
        acts.add_person(memory, project.id, name, now=NOW)
    acts.say_weight(memory, project.id, "revenue", 1, now=NOW, person="Ana")
    acts.say_weight(memory, project.id, "growth", 4, now=NOW, person="Ana")
    app = _open(project.id)
    assert not app.exception
    text = _text(app)
    assert "Do you agree?" in text
    assert all(f"<th>{name}</th>" in text for name in ("Ana", "Ben", "Cleo"))
    assert "You differ most on “Money they bring today”" in text


@pytest.mark.parametrize("way", ["order", "pairs"])
def test_every_way_of_weighing_opens_and_is_counted(memory: Store, project: Project, way) -> None:
    acts.say_way(memory, project.id, "", way, now=NOW)
    app = _open(project.id)
    assert not app.exception
    ranking = acts.ranking_of(memory, project.id)
    assert ranking.voices[0].way == way
    assert sum(ranking.weights.values()) == pytest.approx(100)


def test_a_failed_group_is_let_through_with_a_reason_and_without_one_it_is_not(memory: Store, project: Project) -> None:
    acts.assume(memory, project.id, "floor_size", 400, now=NOW)
    ranking = acts.ranking_of(memory, project.id)
    failed = next(row for row in ranking.checks if row.status == "fail")
    assert next(score for score in ranking.scores if score.letter == failed.letter).out
    found = acts.found_of(memory, project.id)
    with pytest.raises(acts.Problem) as refused:
        acts.let_through(memory, found, failed.letter, failed.key, "  ", now=NOW)
    assert refused.value == acts.NO_REASON
    acts.let_through(memory, found, failed.letter, failed.key, "They are the partners of tomorrow", now=NOW)
    assert not next(s for s in acts.ranking_of(memory, project.id).scores if s.letter == failed.letter).out
    assert "Let through: They are the partners of tomorrow" in _text(_open(project.id))


def test_marks_count_once_their_question_is_chosen(memory: Store, project: Project) -> None:
    found = acts.found_of(memory, project.id)
    for person, value in (("", 5), ("", 4)):
        acts.say_mark(memory, found, person, "fit", "A", value, now=NOW)
    ranking = acts.ranking_of(memory, project.id)
    assert "fit" not in ranking.weights
    keys = [*list(ranking.weights)[:4], "fit"]
    acts.choose_criteria(memory, project.id, keys, ranking.measures, now=NOW)
    assert set(acts.ranking_of(memory, project.id).weights) == set(keys)
    assert not _open(project.id).exception


def test_at_most_seven_things_are_weighed_and_nothing_about_body_belief_or_origin(
    memory: Store, project: Project
) -> None:
    measures = acts.ranking_of(memory, project.id).measures
    with pytest.raises(acts.Problem):
        acts.choose_criteria(memory, project.id, [row.key for row in measures][:8], measures, now=NOW)
    with pytest.raises(acts.Problem) as refused:
        acts.add_own(memory, project.id, "Religion of the family", "able", "", "", now=NOW)
    assert refused.value == acts.PRIVATE


def test_a_criterion_of_the_teams_own_is_asked_and_counted(memory: Store, project: Project) -> None:
    acts.add_own(memory, project.id, "Close to our shops", "able", "Far away", "Next door", now=NOW)
    (own,) = memory.own_criteria(project.id)
    found = acts.found_of(memory, project.id)
    acts.say_mark(memory, found, "", own.key, "B", 5, now=NOW)
    ranking = acts.ranking_of(memory, project.id)
    assert ranking.weights[own.key] > 0
    assert "Close to our shops" in _text(_open(project.id))


def test_a_column_of_the_file_becomes_a_criterion_on_screen(memory: Store, project: Project) -> None:
    app = _open(project.id)
    app.pills(key="sp_own_from").set_value("column").run()
    app.selectbox(key="sp_own_column").set_value("average_order").run()
    app.button(key="sp_own_add").click().run()
    assert not app.exception
    (own,) = memory.own_criteria(project.id)
    assert (own.label, own.feature) == ("Average order", "average_order")
    measured = next(row for row in acts.ranking_of(memory, project.id).measures if row.key == own.key)
    assert measured.figures["A"].value > 0
    assert "Average order" in _text(app)


def test_no_figure_on_the_page_is_empty_or_endless(project: Project) -> None:
    text = _text(_open(project.id)).lower()
    assert not any(f">{word}" in text or f" {word} " in text for word in ("nan", "inf", "none%"))


def test_pages_of_priorities_stay_a_table_of_sections() -> None:
    from segpersona.ui.priorities import SECTIONS

    assert len({section.key for section in SECTIONS}) == len(SECTIONS)
    assert "for section in SECTIONS" in Path(FOLDER / "priorities.py").read_text()
