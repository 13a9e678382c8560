"""A text is checked against a persona on screen; what is offered and what is needed are held against each other."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from streamlit.testing.v1 import AppTest

from segpersona.actions import aside as acts
from segpersona.model import Persona
from segpersona.store import Store
from segpersona.ui import opened
from tests.pages.people import NOW, again, look, with_maya

TEXT = "Free delivery from the first pan. A world-class solution. Click here to order."


@pytest.fixture(scope="module")
def memory(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    opened.choose_folder(tmp_path_factory.mktemp("messages") / "data", "")
    yield opened.store()
    opened.close_store()


@pytest.fixture
def maya(memory: Store) -> Persona:
    return with_maya(memory)


def shown(app: AppTest) -> str:
    return " ".join(part.value for part in app.get("html"))


def test_a_text_is_checked_once_there_is_one(memory: Store, maya: Persona) -> None:
    assert "No text yet" in shown(look(maya, view="message", who=maya.id))
    acts.keep(memory, maya.id, "copy", TEXT, base_version=0, now=NOW)
    acts.say_avoided(memory, maya.project, "first pan, hurry", now=NOW)
    said = shown(look(maya, view="message", who=maya.id))
    for words in ("It speaks of 1 of 2 things that hold Maya back", "“delivery”", "world-class", "first pan",
                  "on a phone people tap", "It asks for one thing"):  # fmt: skip
        assert words in said


def test_what_is_offered_is_ticked_and_the_empty_ends_are_said(memory: Store, maya: Persona) -> None:
    acts.say_offer(memory, maya.project, "feature:0", "Ten-year guarantee", now=NOW)
    acts.say_offer(memory, maya.project, "feature:1", "Gift wrapping", now=NOW)
    app = look(maya, view="offers", who=maya.id)
    app.get("button_group")[0].set_value(["wants:0"]).run()
    assert not app.exception
    assert again(memory, maya).answers
    said = shown(app)
    assert "Nothing you offer answers 3 lines of Maya" in app.title[0].value
    assert "Answered, but we do not say so" in said
    assert "Gift wrapping" in said
