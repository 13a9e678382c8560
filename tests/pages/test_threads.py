"""The thread from data to card: taken over, turned down, flagged by a new file, unlinked; who fits and who speaks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import numpy as np
import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from segpersona.actions import drafts, segments
from segpersona.actions import personas as acts
from segpersona.actions.data import keep_table
from segpersona.model import Answer, Persona, Project
from segpersona.segmentation import Condition, OwnRule
from segpersona.store import Store
from segpersona.ui import opened
from segpersona.ui.personas import PERSON_VIEWS, VIEWS, PersonView, View
from segpersona.ui.places import PAGES as FOLDER
from segpersona.ui.places import ROUTER
from segpersona.worksheet import facts
from segpersona.worksheet.links import linked, set_aside

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
LOYAL = OwnRule(name="Loyal", parts=((Condition(feature="Member", test="is", values=("yes",)),),))


@pytest.fixture(scope="module")
def memory(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    opened.choose_folder(tmp_path_factory.mktemp("threads") / "data", "")
    yield opened.store()
    opened.close_store()


def shop(*, alike: bool = False) -> pd.DataFrame:
    """A small shop: members order more, on the web, and the others return half of it; or members are like everyone."""
    random, rows = np.random.default_rng(12), 300
    member = np.arange(rows) % 3 == 0
    more = member & (not alike)
    return pd.DataFrame({
        "Customer ID": [f"K{number:04}" for number in range(rows)], "Member": np.where(member, "yes", "no"),
        "Purchases": random.poisson(np.where(more, 11, 4)) + 1,
        "Amount": np.where(more, 900.0, 60.0) + random.normal(0, 20, rows).round(2),
        "Channel": np.where(random.random(rows) < np.where(more, 0.9, 0.3), "Web", "Shop"),
    })  # fmt: skip


@pytest.fixture(scope="module")
def members(memory: Store) -> Project:
    made = memory.create_project("A shop with members", now=NOW)
    dataset = keep_table(memory, made.id, "list.csv", shop(), now=NOW)
    memory.confirm_dataset(dataset.id, now=NOW)
    segments.find_and_keep(memory, made.id, now=NOW, way=segments.Way(method="rules", rules=(LOYAL,)))
    return made


@pytest.fixture
def project(memory: Store, members: Project) -> Project:
    """A project of one's own for every test."""
    return memory.duplicate_project(members.id, "A shop with members", now=NOW)


@pytest.fixture
def robin(memory: Store, project: Project) -> Persona:
    """Somebody for the members, with two facts taken over."""
    found = memory.segmentation(project.id)
    assert found is not None
    letter = next(row.letter for row in found.profiles if row.name == "Loyal")
    made = acts.start(memory, project.id, (letter,), now=NOW)
    memory.save_answers(made.id, [Answer(question="name", value="Robin", evidence="colour")], now=NOW)
    for section, key in (("buys", "Purchases"), ("think", "Channel=Web")):
        offered = {row.key: row for row in facts(found.profiles, (letter,), section)}
        acts.accept(memory, made.id, offered[f"{letter}:{key}"], now=NOW)
    return again(memory, made)


def again(memory: Store, persona: Persona) -> Persona:
    found = memory.persona(persona.id)
    assert found is not None
    return found


def page(project: Project, **where: str) -> AppTest:
    app = AppTest.from_file(str(ROUTER), default_timeout=60)
    app.switch_page(str(FOLDER / "personas.py"))
    app.query_params.update({"p": project.id, **where})
    app.run()
    assert not app.exception
    return app


def shown(app: AppTest) -> str:
    return " ".join(str(row.body) for row in app.get("html"))


def press(app: AppTest, key: str) -> AppTest:
    app.button(key=key).click().run()
    assert not app.exception
    return app


def test_two_facts_taken_over_say_whom_they_describe(project: Project, robin: Persona) -> None:
    table = shop()
    whole = page(project, who=robin.id, q="buys")
    lines = linked(robin)
    cut = (float(str(lines[0].link.value)) + float(str(lines[0].link.average))) / 2
    inside = (table["Purchases"] > cut) & (table["Channel"] == "Web")
    revenue = table.loc[inside, "Amount"].sum() / table["Amount"].sum()
    expected = f"{inside.sum()} customers ({inside.mean():.0%}) and {revenue:.0%} of revenue"
    said = [row.value.replace("\\", "") for row in whole.caption]
    assert any(row.startswith(f"Fits {expected}, by 2 lines from data.") for row in said)
    view = page(project, who=robin.id, view="fit")
    assert view.title[0].value.replace("\\", "") == f"Robin fits {expected}"
    assert "Counted as: Channel: Web." in shown(view)


def test_a_line_is_unlinked_with_one_press_and_stays_as_a_belief(
    memory: Store, project: Project, robin: Persona
) -> None:
    before = linked(robin)
    press(page(project, who=robin.id, view="fit"), f"sp_relax_{robin.id}")
    after = again(memory, robin)
    (gone,) = [row for row in before if row not in linked(after)]
    line = acts.given(after, gone.question, gone.slot)
    assert (line.value, line.evidence, line.fact, line.source) == (gone.words, "belief", "", "")


def test_a_line_put_into_words_of_ones_own_keeps_its_tie(memory: Store, project: Project, robin: Persona) -> None:
    first = linked(robin)[0]
    for words, tied in (("Buys nearly every month", True), ("", False)):
        version = acts.given(again(memory, robin), first.question, first.slot).version
        acts.answer(memory, robin.id, first.question, first.slot, words, base_version=version, now=NOW)
        assert (first.link in {row.link for row in linked(again(memory, robin))}) == tied


def test_a_fact_is_turned_down_and_brought_back(memory: Store, project: Project, robin: Persona) -> None:
    app = page(project, who=robin.id, q="who")
    key = next(row.key for row in app.button if str(row.key).startswith(f"sp_down_{robin.id}"))
    app = press(app, str(key))
    (down,) = set_aside(again(memory, robin))
    assert f"sp_use_{robin.id}_{down}" not in " ".join(str(row.key) for row in app.button)
    back = next(row.key for row in app.button if str(row.key).startswith("sp_again"))
    press(app, str(back))
    assert set_aside(again(memory, robin)) == frozenset()


def test_a_new_file_flags_what_is_not_true_any_more(memory: Store, project: Project, robin: Persona) -> None:
    assert "not what your data says any more" not in shown(page(project, who=robin.id, view="fit"))
    dataset = keep_table(memory, project.id, "list-2.csv", shop(alike=True), now=NOW)
    memory.confirm_dataset(dataset.id, now=NOW)
    first, second = linked(robin)
    app = page(project, who=robin.id, q="buys")
    assert f"“{first.words}” is not what your data says any more." in shown(app)
    assert f"“{second.words}”" not in shown(app)
    press(app, f"sp_fresh_{robin.id}_{first.question}_{first.slot}")
    fresh = linked(again(memory, robin))[0]
    assert fresh.link.value != first.link.value
    assert fresh.words != first.words
    assert fresh.source.endswith(f"{NOW:%b %Y}")
    app = page(project, who=robin.id, q="think")
    press(app, f"sp_belief_{robin.id}_{second.question}_{second.slot}")
    assert second.link.key not in {row.link.key for row in linked(again(memory, robin))}


@pytest.mark.parametrize("view", PERSON_VIEWS, ids=lambda row: row.key)
def test_a_view_opens_for_somebody_of_whom_nothing_is_written(
    memory: Store, project: Project, view: PersonView
) -> None:
    made = acts.start(memory, project.id, (), now=NOW)
    assert page(project, who=made.id, view=view.key).title


@pytest.mark.parametrize("view", VIEWS, ids=lambda row: row.key)
def test_a_view_of_all_opens_while_there_is_nobody(project: Project, view: View) -> None:
    assert page(project, view=view.key).title


def test_groups_drawn_without_data_have_a_map_and_no_meter(memory: Store) -> None:
    made = memory.create_project("Only pictured", now=NOW)
    for place, (name, share) in enumerate((("Busy parents", 60), ("Others", 40))):
        drafts.say_drawn(memory, made.id, place, "name", name, now=NOW)
        drafts.say_drawn(memory, made.id, place, "share", share, now=NOW)
    drafts.draw_groups(memory, made.id, now=NOW)
    persona = acts.start(memory, made.id, ("A",), now=NOW)
    assert page(made, view="coverage").title[0].value == "Nobody speaks for 40% of customers"
    assert page(made, who=persona.id, view="fit").title[0].value == "Who fits this card?"


def test_the_map_says_whom_nobody_speaks_for(project: Project, robin: Persona) -> None:
    app = page(project, view="coverage")
    share = (shop()["Member"] == "no").mean()
    assert app.title[0].value.startswith(f"Nobody speaks for {share:.0%} of customers and")
    assert "Robin" in shown(app)


def test_checks_say_what_tells_anything_and_hide_who_they_are(memory: Store, project: Project, robin: Persona) -> None:
    app = page(project, who=robin.id, view="guard")
    assert "Tells a lot about what people buy." in shown(app)
    assert "No portrait in this view" in shown(app)
    name = next(row for row in app.button if str(row.key).startswith(f"sp_call_{robin.id}"))
    press(app, str(name.key))
    assert acts.given(again(memory, robin), "short").value == str(name.label).removeprefix("Call them ")


def test_whom_not_to_chase_is_offered_and_marked_on_card_and_list(memory: Store, project: Project) -> None:
    app = page(project)
    app.session_state["sp_unchased"] = True
    app.run()
    press(app, "sp_unchased_B")
    (made,) = memory.personas(project.id)
    card = acts.card_of(made, memory.segmentation(project.id), project="", today=NOW.date())
    assert card.archetype == "Not to be chased"
    assert "Not to be chased" in shown(page(project))
