"""The example tells its story through the product's own methods: what they find in it is what was put there."""

from __future__ import annotations

from functools import cache

import pytest

from segpersona.customers import build_customers
from segpersona.exports import Paper, fits
from segpersona.intake import guess_roles
from segpersona.model import Persona, Profile, Segmentation
from segpersona.personas import compose
from segpersona.samples.homeware.maya import Maya
from segpersona.samples.homeware.orders import make_orders
from segpersona.segmentation import find_segments, profile


@cache
def story() -> tuple[Segmentation, tuple[Profile, ...]]:
    table = make_orders()
    customers = build_customers(table, guess_roles(table))
    found = find_segments(customers)
    return found, tuple(profile(customers, found))


def best() -> Profile:
    return max(story()[1], key=lambda one: one.revenue_share or 0)


def test_five_to_seven_groups_are_found_and_they_stand_out() -> None:
    found, _ = story()
    assert 5 <= found.k <= 7
    assert found.verdict.groups != "none"


def test_fewer_than_a_fifth_of_the_customers_bring_about_two_fifths_of_the_revenue() -> None:
    assert 0.15 < best().share < 0.2
    assert 0.35 < (best().revenue_share or 0) < 0.45


def test_some_groups_grow_and_others_shrink() -> None:
    growth = [one.growth for one in story()[1] if one.growth is not None]
    assert max(growth) > 0.05
    assert min(growth) < -0.05


def test_maya_stands_for_the_best_group_and_for_one_that_buys_presents() -> None:
    letters = Maya().letters(story()[1])
    assert letters[0] == best().letter
    assert len(letters) == 2


def test_most_of_what_maya_takes_from_the_data_is_borne_out_by_it() -> None:
    answers = Maya().answers(story()[1])
    from_data = [answer for answer in answers if answer.evidence == "data"]
    known = {f"{one.letter}:{trait.key}" for one in story()[1] for trait in one.traits}
    assert len(from_data) >= 6
    assert {answer.fact for answer in from_data} <= known


def test_the_restocker_orders_again_about_every_eight_weeks() -> None:
    answers = Maya().answers(story()[1])
    line = next(answer for answer in answers if (answer.question, answer.slot) == ("trigger", 0))
    assert line.value == "The basics run low, about 8 weeks after the last order"


@pytest.mark.parametrize("paper", ["a4", "us-letter"])
def test_the_card_fits_on_one_page_in_easy_type(paper: Paper) -> None:
    letters, answers = Maya().letters(story()[1]), Maya().answers(story()[1])
    persona = Persona(id="maya", project="example", letters=letters, answers=answers)
    card = compose(persona, story()[1], project="Harbour & Hearth")
    assert fits(card, paper) == (True, "Fits on one page")
