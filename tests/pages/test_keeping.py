"""Personas are copied, put away, laid side by side, given a face; lines go back; what they changed is written down."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PIL import Image

from segpersona.actions import aside, keeping
from segpersona.actions import personas as acts
from segpersona.actions.sheets import cards_of
from segpersona.model import Persona
from segpersona.personas import short_name
from segpersona.problems import Problem
from segpersona.store import Store
from segpersona.ui import opened
from segpersona.ui.personas.used import unused
from segpersona.ui.personas.views import PERSON_VIEWS, VIEWS
from segpersona.worksheet.aside import decisions_of, unused_days
from tests.pages.people import NOW, again, look, with_maya


@pytest.fixture(scope="module")
def memory(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    opened.choose_folder(tmp_path_factory.mktemp("keeping") / "data", "")
    yield opened.store()
    opened.close_store()


@pytest.fixture
def maya(memory: Store) -> Persona:
    return with_maya(memory)


def clock():
    return NOW


def picture() -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (300, 200), "teal").save(file, "PNG")
    return file.getvalue()


def changed(memory: Store, persona: Persona, what: str, made: date, **more: str) -> None:
    aside.decide(memory, persona.id, {"what": what, **more}, made, clock=clock)


def test_a_copy_has_every_line_and_the_picture_but_none_of_the_changes(memory: Store, maya: Persona) -> None:
    keeping.give_picture(memory, maya.id, picture(), clock=clock)
    changed(memory, maya, "The fee stands on the product page", NOW.date())
    before = again(memory, maya)
    copy = keeping.copy(memory, maya.id, clock=clock)
    assert short_name(copy) == "Maya (copy)"
    assert copy.picture == before.picture
    assert len(copy.answers) == len(before.answers) - 1
    assert (acts.given(copy, "pains").value, decisions_of(copy)) == ("Too many products that look the same", ())


def test_a_persona_put_away_is_not_printed_and_the_others_keep_their_cards(memory: Store, maya: Persona) -> None:
    copy = keeping.copy(memory, maya.id, clock=clock)
    keeping.put_away(memory, maya.id, clock=clock)
    project = next(row for row in memory.projects() if row.id == maya.project)
    assert [card.short for card in cards_of(memory, project, today=NOW.date())] == [short_name(copy)]
    assert [row.id for row in acts.at_work(memory, project.id)] == [copy.id]


def test_a_persona_put_away_is_whole_and_comes_back(memory: Store, maya: Persona) -> None:
    app = look(maya)
    app.button(key=f"sp_paway_{maya.id}").click().run()
    assert not app.exception
    assert [row.id for row in keeping.archived(memory, maya.project)] == [maya.id]
    app.button(key=f"sp_pback_{maya.id}").click().run()
    assert keeping.archived(memory, maya.project) == ()
    assert again(memory, maya).answers == maya.answers


def test_a_line_goes_back_and_that_can_be_undone(memory: Store, maya: Persona) -> None:
    acts.answer(memory, maya.id, "pains", 0, "Fees that show up late", base_version=1, now=NOW)
    app = look(maya, view="history", who=maya.id)
    app.button(key=f"sp_back_{maya.id}_pains_0_1").click().run()
    assert acts.given(again(memory, maya), "pains").value == "Too many products that look the same"
    app.button(key=f"sp_undo_{maya.id}").click().run()
    assert not app.exception
    assert acts.given(again(memory, maya), "pains").value == "Fees that show up late"


def test_undoing_the_first_words_of_a_line_empties_it(memory: Store, maya: Persona) -> None:
    acts.answer(memory, maya.id, "success", 0, "The guests ask where it is from", base_version=0, now=NOW)
    keeping.undo(memory, maya.id, clock=clock)
    assert acts.given(again(memory, maya), "success").value is None


def test_what_a_persona_changed_is_kept_newest_first_and_can_be_taken_back(memory: Store, maya: Persona) -> None:
    changed(memory, maya, "A page for spare parts", date(2026, 9, 1), owner="Ana")
    changed(memory, maya, "No more flash sales", date(2026, 11, 2), result="Margin up")
    assert [row.what for row in decisions_of(again(memory, maya))] == ["No more flash sales", "A page for spare parts"]
    aside.take_back(memory, maya.id, 0, clock=clock)
    assert [row.what for row in decisions_of(again(memory, maya))] == ["No more flash sales"]
    with pytest.raises(Problem):
        changed(memory, maya, "  ", NOW.date())


def test_a_change_is_written_down_on_screen(memory: Store, maya: Persona) -> None:
    app = look(maya, view="used", who=maya.id)
    app.text_input(key=f"sp_dec_{maya.id}_0_what").set_value("A page for spare parts")
    app.button(key=f"sp_dec_{maya.id}_0_keep").click().run()
    assert not app.exception
    assert app.title[0].value == "Maya has changed 1 thing"
    assert app.text_input(key=f"sp_dec_{maya.id}_1_what").value == ""


def test_the_log_of_all_personas_is_safe_in_a_spreadsheet(memory: Store, maya: Persona) -> None:
    changed(memory, maya, "=HYPERLINK(1)", date(2026, 11, 2), owner="Ana")
    project = memory.project(maya.project)
    assert project is not None
    rows = list(csv.DictReader(io.StringIO(aside.log_as_csv(memory, project).decode("utf-8-sig"))))
    assert rows == [{"persona": "Maya", "groups": "A", "date": "2026-11-02", "what changed": "'=HYPERLINK(1)",
                     "owner": "Ana", "result": ""}]  # fmt: skip


@pytest.mark.parametrize(("days", "said"), [(0, None), (89, None), (90, 90), (400, 400)])
def test_a_persona_that_changes_nothing_for_ninety_days_is_named(
    memory: Store, maya: Persona, days: int, said: int | None
) -> None:
    changed(memory, maya, "A page for spare parts", NOW.date())
    assert unused_days(again(memory, maya), NOW + timedelta(days=days)) == said


def test_a_new_persona_is_not_called_unused(maya: Persona) -> None:
    assert unused(maya) == ""


def test_two_personas_stand_side_by_side_with_what_they_share(memory: Store, maya: Persona) -> None:
    keeping.copy(memory, maya.id, clock=clock)
    app = look(maya, view="compare")
    said = " ".join(part.value for part in app.get("html"))
    assert "lines in common" in said
    assert "<mark>Too many products that look the same</mark>" in said


def test_a_picture_stands_for_the_face_until_it_is_taken_away(memory: Store, maya: Persona) -> None:
    keeping.give_picture(memory, maya.id, picture(), clock=clock)
    drawn = acts.card_of(again(memory, maya), None, project="", today=NOW.date())
    assert drawn.portrait_alt == "Picture of Maya"
    keeping.drop_picture(memory, maya.id, clock=clock)
    drawn = acts.card_of(again(memory, maya), None, project="", today=NOW.date())
    assert drawn.portrait_alt.startswith("Drawn portrait of Maya")


def test_every_view_opens_for_a_persona_without_a_line(memory: Store) -> None:
    empty = memory.create_persona(with_maya(memory).project, "", (), now=NOW)
    app = look(empty)
    for row in (*VIEWS, *PERSON_VIEWS):
        app.query_params.update({"view": row.key, "who": empty.id if row in PERSON_VIEWS else ""})
        app.run()
        assert not app.exception, row.key
        assert app.title, row.key
