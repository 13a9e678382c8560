"""What a room is told follows from what is known, and says no more."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from segpersona.actions.briefing import briefing_of
from segpersona.actions.drafts import draw_groups, say_drawn
from segpersona.model import Answer, Briefing
from segpersona.store import open_store
from tests.store.filled import fill

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
TODAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Briefing:
    store = open_store(tmp_path_factory.mktemp("told"))
    found = briefing_of(store, fill(store), today=TODAY)
    store.close()
    assert found is not None
    return found


def test_it_counts_groups_and_people(told: Briefing) -> None:
    assert told.title == "Three kinds of customer, one person to remember"
    assert told.basis == "200 customers"
    assert told.day == "Nov 2026"


def test_groups_are_the_same_everywhere(told: Briefing) -> None:
    letters = [row.letter for row in told.shares]
    assert [sheet.letter for sheet in told.sheets] == letters
    assert sorted(row.letter for row in told.places) == letters
    assert [row.place for row in told.places] == [1, 2, 3]
    assert [row.letter for row in told.steps] == [row.letter for row in told.places]


def test_who_decided_looks_after_it(told: Briefing) -> None:
    assert {row.letter: row.owner for row in told.steps}["A"] == "Ana"
    assert {row.letter: row.standing for row in told.steps}["A"] == "Main target"


def test_what_a_persona_says_is_done_next_is_told_with_whoever_does_it(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    project = fill(store)
    persona = store.personas(project.id)[0]
    deed = ("Draft the care email", "Priya", "2026-12-11", "", "")
    store.save_answer(persona.id, Answer(question="next", value=deed), base_version=0, now=NOW)
    told = briefing_of(store, project, today=TODAY)
    store.close()
    assert told is not None
    steps = {row.letter: row for row in told.steps}
    assert (steps["A"].text, steps["A"].owner, steps["A"].standing) == ("Draft the care email", "Ana", "Main target")
    assert all(row.standing.endswith(", proposed") for letter, row in steps.items() if letter != "A")


def test_groups_drawn_without_data_are_told_as_beliefs(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    project = store.create_project("Beliefs", now=NOW)
    for place, name in enumerate(("Regulars", "Visitors")):
        say_drawn(store, project.id, place, "name", name, now=NOW)
    draw_groups(store, project.id, now=NOW)
    told = briefing_of(store, project, today=TODAY)
    store.close()
    assert told is not None
    assert told.basis == "What the team believes, before any data"
    assert told.money == ()
    assert all(row.revenue is None for row in told.shares)
    assert told.cards == ()


def test_without_groups_there_is_nothing_to_tell(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    project = store.create_project("Empty", now=NOW)
    assert briefing_of(store, project, today=TODAY) is None
    store.close()
