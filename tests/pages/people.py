"""A project with two groups drawn by hand and a persona in it: quick to make, and enough for the personas page."""

from __future__ import annotations

from datetime import UTC, datetime

from streamlit.testing.v1 import AppTest

from segpersona.actions import drafts
from segpersona.actions import personas as acts
from segpersona.model import Answer, Persona
from segpersona.store import Store
from segpersona.ui.places import PAGES as FOLDER
from segpersona.ui.places import ROUTER
from tests.worksheet.lifelike import ANSWERS

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
MORE = (
    Answer(question="trigger", value="A pan starts to flake", evidence="research"),
    Answer(question="barriers", value="The delivery fee at the last step", evidence="data"),
    Answer(question="compare_note", value="Nine pans that look the same", evidence="research"),
)


def with_maya(store: Store, *answers: Answer) -> Persona:
    """Maya in a project of her own; nobody has told her day yet."""
    project = store.create_project("Harbour & Hearth", now=NOW)
    for place, name in enumerate(("Loyal regulars", "Gift planners")):
        drafts.say_drawn(store, project.id, place, "name", name, now=NOW)
    drafts.draw_groups(store, project.id, now=NOW)
    made = acts.start(store, project.id, ("A",), now=NOW)
    told = answers or tuple(row for row in (*ANSWERS, *MORE) if row.question != "story")
    store.save_answers(made.id, told, now=NOW)
    return again(store, made)


def again(store: Store, persona: Persona) -> Persona:
    """The persona as it stands now."""
    kept = store.persona(persona.id)
    assert kept is not None
    return kept


def look(persona: Persona, **address: str) -> AppTest:
    """The personas page at an address."""
    app = AppTest.from_file(str(ROUTER), default_timeout=60)
    app.query_params["p"] = persona.project
    app.run()
    app.switch_page(str(FOLDER / "personas.py"))
    app.query_params.update({"p": persona.project, **address})
    app.run()
    assert not app.exception
    return app
