"""The journey on screen: steps come and go, a walk becomes lines, a draft becomes a story, several stand on one map."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from segpersona.actions import personas as acts
from segpersona.model import Persona
from segpersona.store import Store
from segpersona.ui import opened
from tests.pages.people import NOW, again, look, with_maya


@pytest.fixture(scope="module")
def memory(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    opened.choose_folder(tmp_path_factory.mktemp("journey") / "data", "")
    yield opened.store()
    opened.close_store()


@pytest.fixture
def maya(memory: Store) -> Persona:
    return with_maya(memory)


def steps(memory: Store, persona: Persona) -> object:
    return acts.given(again(memory, persona), "steps").value


def test_a_step_is_added_moved_and_taken_out(memory: Store, maya: Persona) -> None:
    app = look(maya, who=maya.id, q="journey")
    app.session_state["sp_more_buy"] = True
    app.run()
    app.button(key="sp_add_buy").click().run()
    assert steps(memory, maya) == ("notice", "compare", "buy", "sixth", "use", "come_back")
    app.button(key="sp_mv_-1_buy").click().run()
    app.button(key="sp_out_buy").click().run()
    assert not app.exception
    assert steps(memory, maya) == ("notice", "compare", "sixth", "use", "come_back")


def test_a_walk_stands_at_a_step_and_goes_on_to_the_next(memory: Store, maya: Persona) -> None:
    app = look(maya, view="walk", who=maya.id, step="compare")
    assert "What would Maya do?" in [header.value for header in app.header]
    app.button(key="sp_primary_walk_compare").click().run()
    assert app.query_params["step"] == "buy"


def test_a_draft_becomes_the_story_marked_colour_and_the_worksheet_still_opens(memory: Store, maya: Persona) -> None:
    app = look(maya, view="walk", who=maya.id, step="end")
    app.button(key=f"sp_draft_story_{maya.id}").click().run()
    assert not app.exception
    told = acts.given(again(memory, maya), "story")
    assert str(told.value).startswith("This is Maya: ")
    assert told.evidence == "colour"
    assert look(maya, who=maya.id, q="day").session_state[f"e:{maya.id}:story:0"] == "colour"


def test_several_journeys_stand_on_one_map(memory: Store, maya: Persona) -> None:
    other = memory.create_persona(maya.project, maya.segmentation, ("A",), now=NOW)
    for key, value in (("name", "Otto"), ("use_note", "Reads the manual twice"), ("use_feels", 1.0)):
        acts.answer(memory, other.id, key, 0, value, base_version=0, now=NOW)
    app = look(maya, view="map")
    assert "Several journeys on one map" in [title.value for title in app.title]
    assert any("Reads the manual twice" in part.value for part in app.get("html"))
