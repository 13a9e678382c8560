"""Lines keep their tie to the data, and are flagged once it is not true any more."""

from __future__ import annotations

from dataclasses import replace

import pytest

from segpersona.model import Answer, Trait
from segpersona.worksheet import facts
from segpersona.worksheet.flags import flags
from segpersona.worksheet.links import SET_ASIDE, Link, linked, read_link, set_aside, taken
from tests.worksheet.lifelike import ORDERS, PROFILES, WEB, maya


def habit(fact: str, words: str = "Orders: 3.1 times the average") -> Answer:
    return Answer(question="habits", value=words, evidence="data", source="3.1 times the average, 866 customers",
                  fact=fact)  # fmt: skip


@pytest.mark.parametrize(
    "text", ["A:orders|7.4|2.4", "A:share Gift=yes|no|1e-05|-3.0", "J:a:b|0.1|0.30000000000000004"]
)
def test_a_link_is_read_back_as_it_was_kept(text: str) -> None:
    link = read_link(text)
    assert link is not None
    assert link.value is not None
    assert read_link(link.text()) == link


def test_a_link_without_figures_still_names_its_difference() -> None:
    link = read_link("A:main Channel=Web|x")
    assert link == Link(key="A:main Channel=Web|x")
    assert (link.letter, link.trait) == ("A", "main Channel=Web|x")


@pytest.mark.parametrize("text", ["", "note:17", "nothing"])
def test_other_things_are_no_links(text: str) -> None:
    assert read_link(text) is None


def test_only_lines_from_data_are_tied_to_it() -> None:
    person = maya(habit("A:orders|7.4|2.4"), replace(habit("A:age|46|38"), question="wants", evidence="belief"))
    assert [(row.question, row.link.key) for row in linked(person)] == [("habits", "A:orders")]
    assert taken(person) == {"A:orders", "A:age"}


def test_a_fact_that_is_taken_over_carries_its_figures() -> None:
    offered = {row.key: row for row in facts(PROFILES, ("A",), "buys")}
    assert offered["A:orders"].link == "A:orders|7.4|2.4"


def test_what_was_turned_down_is_remembered_until_it_is_brought_back() -> None:
    down = [Answer(question=SET_ASIDE, slot=0, value="A:orders"), Answer(question=SET_ASIDE, slot=1, value=None)]
    assert set_aside(maya(*down)) == {"A:orders"}


def moved(value: float, average: float = 2.4, effect: float = 1.0, trait: Trait = ORDERS) -> Trait:
    return replace(trait, value=value, average=average, effect=effect, index=100 * value / average)


@pytest.mark.parametrize("now", [moved(7.4), moved(6.9, 2.5), moved(8.0, 2.6)], ids=["same", "less", "more"])
def test_a_line_stays_while_its_figures_hardly_move(now: Trait) -> None:
    assert flags(linked(maya(habit("A:orders|7.4|2.4"))), {"A:orders": now}) == ()


@pytest.mark.parametrize(("now", "why"), [
    (moved(4.4), "The figure has changed."), (moved(9.4, 4.4), "The figure has changed."),
    (moved(2.5, effect=0.05), "This group is much like your average customer here now."),
    (moved(1.1, effect=-0.6), "This group is on the other side of the average now."),
])  # fmt: skip
def test_a_line_that_is_not_true_any_more_shows_its_old_and_its_new_figure(now: Trait, why: str) -> None:
    (flag,) = flags(linked(maya(habit("A:orders|7.4|2.4"))), {"A:orders": now})
    assert flag.why == why
    assert flag.was == "7.4 against 2.4 on average"
    assert flag.now.startswith(f"{now.value:g} against")
    assert flag.fresh is not None
    assert flag.fresh.link == f"A:orders|{now.value!r}|{now.average!r}"


def test_a_line_whose_group_or_column_is_gone_says_what_it_rested_on() -> None:
    (flag,) = flags(linked(maya(habit("A:orders|7.4|2.4"))), {"A:orders": None})
    assert (flag.was, flag.fresh) == ("3.1 times the average, 866 customers", None)


def test_where_no_figures_were_kept_those_told_of_the_old_groups_stand_in() -> None:
    lines = linked(maya(habit("A:channel=web", "On the web")))
    less = {"A:channel=web": replace(WEB, value=0.4, effect=0.25)}
    assert flags(lines, less) == ()
    (flag,) = flags(lines, less, {"A:channel=web": WEB})
    assert (flag.was, flag.now) == ("64% against 31% on average", "40% against 31% on average")
