"""Answers are kept as they are given: every question, part by part, by two people at once, and after a restart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from segpersona.actions import finishing
from segpersona.actions import personas as acts
from segpersona.fields import Part, Parts
from segpersona.model import Source
from segpersona.problems import Problem
from segpersona.store import Store, open_store
from segpersona.worksheet import DOUBT, QUESTIONS, Question, answered, facts, open_lines
from tests.worksheet.lifelike import PROFILES, raw_for

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    opened = open_store(tmp_path_factory.mktemp("answers") / "data")
    yield opened
    opened.close()


@pytest.fixture
def who(store: Store) -> str:
    project = store.create_project("Harbour & Hearth", now=NOW)
    return store.create_persona(project.id, "s1", ("A",), now=NOW).id


def say(store: Store, who: str, key: str, raw: object, *, slot: int = 0, base: int = 0) -> bool:
    """Answer a line; whether somebody else had changed it."""
    return acts.answer(store, who, key, slot, raw, base_version=base, now=NOW).conflict


def kept(store: Store, who: str, key: str, slot: int = 0) -> object:
    persona = store.persona(who)
    assert persona is not None
    return acts.given(persona, key, slot).value


def _in_parts(row: Question) -> list[object]:
    """What a person would give, one part after the other."""
    if not isinstance(row.field, Parts):
        return [raw_for(row.field)]
    return [Part(place=place, raw=raw_for(part)) for place, part in enumerate(row.field.parts)]


def test_every_line_of_every_question_is_saved_and_there_again_after_a_restart(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    project = store.create_project("All of it", now=NOW)
    who = store.create_persona(project.id, "s1", ("A",), now=NOW).id
    for row in QUESTIONS:
        for raw in _in_parts(row):
            say(store, who, row.key, raw, slot=row.slots - 1)
    store.close()
    again = open_store(tmp_path)
    persona = again.persona(who)
    again.close()
    assert persona is not None
    wanted = {row.key: row.field.clean(raw_for(row.field)) for row in QUESTIONS}
    assert {answer.question: answer.value for answer in persona.answers} == wanted
    companies = {row.key for row in QUESTIONS if row.only == "companies"}
    assert set(answered(persona)) == set(wanted) - companies


def test_parts_of_one_line_typed_one_after_the_other_do_not_disturb_each_other(store: Store, who: str) -> None:
    said = [say(store, who, "next", Part(place=place, raw=words)) for place, words in ((0, "Draft it"), (1, "Priya"))]
    assert said == [False, False]
    assert kept(store, who, "next") == ("Draft it", "Priya", "", "", "")


def test_two_people_on_one_part_are_told_and_on_two_parts_are_not(store: Store, who: str) -> None:
    say(store, who, "next", Part(place=0, raw="Draft it"))
    say(store, who, "next", Part(place=0, raw="Draft the care email"), base=1)
    assert not say(store, who, "next", Part(place=1, raw="Tom"), base=1)
    assert say(store, who, "next", Part(place=0, raw="Drop it"), base=1)
    assert kept(store, who, "next") == ("Drop it", "Tom", "", "", "")


def test_a_part_that_does_not_fit_leaves_the_line_as_it_was(store: Store, who: str) -> None:
    say(store, who, "devices", Part(place=0, raw="7"))
    with pytest.raises(Problem, match="adds up to 12"):
        say(store, who, "devices", Part(place=1, raw="5"), base=1)
    assert kept(store, who, "devices") == ("7", "", "")


def test_four_thousand_characters_are_kept_and_one_more_is_said_to_be_too_many(store: Store, who: str) -> None:
    story = "Ein Wort und noch eines. " * 160
    say(store, who, "story", story[:4000])
    assert kept(store, who, "story") == story[:4000].strip()
    with pytest.raises(Problem, match="longer than 4,000 characters"):
        say(store, who, "story", "x" * 4001, base=1)


def test_a_belief_keeps_what_would_prove_it_wrong(store: Store, who: str) -> None:
    say(store, who, "pains", "Green claims without proof", slot=1)
    finishing.doubt(store, who, "pains", 1, " Proof changes nothing ", base_version=0, now=NOW)
    persona = store.persona(who)
    assert persona is not None
    assert [(line.words, line.wrong_if) for line in open_lines(persona)] == [
        ("Green claims without proof", "Proof changes nothing")
    ]
    assert finishing.doubt_of(persona, "pains", 1).question == f"{DOUBT}pains"


def test_a_fact_becomes_a_line_of_any_kind_with_its_source_and_its_link(store: Store, who: str) -> None:
    for fact in (*facts(PROFILES, ("A",), "who"), *facts(PROFILES, ("A",), "buys")):
        acts.accept(store, who, fact, now=NOW)
    persona = store.persona(who)
    assert persona is not None
    age = acts.given(persona, "age")
    assert (age.value, age.evidence) == (("46", "46"), "data")
    assert age.fact.startswith("A:age|46")
    assert age.source == "46 years against 38 years on average, 866 customers"
    assert acts.given(persona, "habits").value == "Orders: 3.1 times the average"


@pytest.mark.parametrize(("today", "later"), [
    (date(2026, 11, 24), "2027-05-24"), (date(2026, 8, 31), "2027-02-28"), (date(2026, 1, 5), "2026-07-05"),
])  # fmt: skip
def test_a_persona_is_looked_at_again_in_half_a_year(today: date, later: str) -> None:
    assert finishing.review_day(today) == later


def test_talks_are_counted_as_the_research_log_counts_them() -> None:
    one = Source(id="1", project="p", name="Talks", kind="interview", notes=40, people=3)
    rows = [one, replace(one, kind="review", notes=9, people=0), replace(one, kind="conversation", people=0)]
    assert finishing.talks(rows) == ("3", "", "10")
    assert finishing.talks([]) is None
