"""Groups drawn without data are marked as beliefs, and can be held against data later."""

from __future__ import annotations

import pytest

from segpersona.model import Profile, Trait
from segpersona.prioritization import rank
from segpersona.problems import Problem
from segpersona.segmentation import Drawn, assign, compared, draw, likely_matches
from segpersona.segmentation.by_hand import NO_GROUP_NAMED, shares_of
from tests.markets import one_cloud

PARENTS = Drawn(name="Busy parents", needs="Dinner in half an hour", typical="Two children, shops online", share=50)
STUDENTS = Drawn(name="Students", typical="Little money", share=20)
OTHERS = Drawn(name="Neighbours")


def test_shares_add_up_and_what_nobody_guessed_shares_the_rest() -> None:
    assert shares_of([PARENTS, STUDENTS, OTHERS]) == pytest.approx((0.5, 0.2, 0.3))
    assert sum(shares_of([PARENTS, Drawn(name="x", share=150)])) == pytest.approx(1)
    assert shares_of([OTHERS, OTHERS]) == pytest.approx((0.5, 0.5))


def test_drawn_groups_are_beliefs_with_words_and_without_counts() -> None:
    segments, profiles, model = draw([PARENTS, Drawn(name="  "), STUDENTS])
    assert [(row.letter, row.name, row.size) for row in segments] == [("A", "Busy parents", 0), ("B", "Students", 0)]
    assert all(row.belief for row in profiles)
    assert profiles[0].summary == "Need: Dinner in half an hour. Typical: Two children, shops online."
    with pytest.raises(Problem, match="drawn without data"):
        assign(model, one_cloud(rows=40))


def test_at_least_one_group_needs_a_name() -> None:
    with pytest.raises(Problem) as refused:
        draw([Drawn(name=" ", needs="Everything")])
    assert refused.value == NO_GROUP_NAMED


def test_beliefs_can_be_ranked_by_what_is_believed_and_the_rest_is_withheld() -> None:
    ranking = rank(draw([PARENTS, STUDENTS, OTHERS])[1])
    assert ranking.scores[0].letter == "A"
    assert {"revenue", "value", "growth", "recognise", "stable"} <= set(ranking.withheld)


def test_data_confirms_or_corrects_a_belief_in_a_sentence() -> None:
    trait = Trait(key="Children", feature="Children", label="Children at home", words="", effect=1, index=200, value=2,
                  average=1)  # fmt: skip
    found = [Profile(letter="A", name="Family shoppers", size=300, share=0.3, summary="Shop online.", traits=(trait,)),
             Profile(letter="B", name="Rare guests", size=700, share=0.7, summary="Hardly ever come.")]  # fmt: skip
    believed = draw([PARENTS, STUDENTS])[1]
    matches = likely_matches(believed, found)
    assert matches == {"A": "A", "B": ""}
    (row,) = compared(believed, found, matches)
    assert row.words == "You expected 71% Busy parents; Family shoppers are 30%: fewer than you thought."
