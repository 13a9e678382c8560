"""Styles of answering, strays and steps do not make groups; one long cloud is called levels of one thing."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from segpersona.customers import build_customers
from segpersona.intake import read_table
from segpersona.model import LETTERS
from segpersona.problems import Problem
from segpersona.segmentation import assign, find_segments
from segpersona.segmentation.clouds import standing_out
from segpersona.segmentation.noticing import one_thing
from segpersona.segmentation.preparation import learn
from segpersona.segmentation.stability import origins, rand_index
from segpersona.segmentation.turning import Turn, learn_shape
from segpersona.segmentation.verdict import HINTS, curve_words, how_it_holds
from tests.markets import as_customers, clear_market, one_cloud
from tests.shared import shared_data


def codes(labels: pd.Series) -> np.ndarray:
    return labels.map({letter: place for place, letter in enumerate(LETTERS)}).to_numpy()


def marks(rows: int = 900) -> tuple[pd.DataFrame, np.ndarray]:
    """Three groups that like different statements; people also differ in how high they mark everything."""
    random = np.random.default_rng(9)
    group = np.arange(rows) % 3
    liking = np.repeat(np.eye(3), 4, axis=1) * 1.6 - 0.5
    raw = 3 + liking[group] + random.normal(size=(rows, 1)) * 0.9 + random.normal(size=(rows, 12)) * 0.7
    return pd.DataFrame(raw.round().clip(1, 5), columns=[f"statement {n}" for n in range(1, 13)]), group


def test_how_high_people_mark_everything_does_not_make_groups() -> None:
    table, group = marks()
    found = find_segments(as_customers(table))
    assert found.k == 3
    assert rand_index(group, codes(found.labels)) > 0.85
    assert found.model["turn"]


def test_a_turned_model_labels_rows_with_gaps_the_same_in_any_order() -> None:
    table, _ = marks()
    table = table.mask(np.random.default_rng(1).random(table.shape) < 0.02)
    customers = as_customers(table)
    found = find_segments(customers, k=3)
    assert found.model["turn"]
    mixed = replace(customers, table=customers.table.sample(frac=1, random_state=3))
    assert (assign(found.model, mixed)[0].reindex(found.labels.index) == found.labels).all()
    alone = pd.concat([assign(found.model, replace(customers, table=customers.table.iloc[at : at + 90]))[0]
                       for at in range(0, 900, 90)])  # fmt: skip
    assert (alone == found.labels).all()


def test_round_groups_and_crowds_are_not_turned() -> None:
    for customers in (clear_market()[0], one_cloud()):
        shape = learn_shape(learn(customers, customers.table).apply(customers.table))
        assert shape.turn is None


def test_a_turn_survives_json() -> None:
    turn = Turn(axes=np.eye(2), ties=np.eye(2))
    assert (Turn.from_json(turn.to_json()).axes == turn.axes).all()


def test_a_few_wild_rows_do_not_become_a_group() -> None:
    random = np.random.default_rng(5)
    group = np.arange(600) % 3
    values = np.array([[0, 0, 0, 0], [6, 0, 6, 0], [0, 6, 0, 6]])[group] + random.normal(size=(600, 4))
    values[:12] += random.normal(size=(12, 4)) * 60
    found = find_segments(as_customers(pd.DataFrame(values, columns=list("abcd"))))
    assert found.k == 3
    assert rand_index(group[12:], codes(found.labels)[12:]) > 0.97


def test_one_long_cloud_is_called_levels_of_one_thing_and_offered_three_ways() -> None:
    random = np.random.default_rng(2)
    cloud = random.normal(size=(500, 1)) * 0.9 + random.normal(size=(500, 6)) * 0.45
    found = find_segments(as_customers(pd.DataFrame(cloud, columns=list("abcdef"))))
    assert found.verdict.groups == "none"
    assert found.offered == (3, 4, 5)
    three = find_segments(as_customers(pd.DataFrame(cloud, columns=list("abcdef"))), k=3)
    assert any(finding.key == "levels" for finding in three.findings)


def test_clear_groups_are_neither_levels_nor_offered_side_by_side() -> None:
    found = find_segments(clear_market()[0])
    assert not found.offered
    assert not any(finding.key == "levels" for finding in found.findings)


def test_groups_that_swap_some_columns_are_not_levels_of_one_thing() -> None:
    steps = np.repeat([0.0, 1.0, 2.0, 3.0], 100)[:, None] * np.ones((1, 10))
    assert one_thing(steps.astype(np.float32), np.repeat(np.arange(4), 100))
    steps[100:200, 6:], steps[200:300, 6:] = 2.2, 0.8
    assert not one_thing(steps.astype(np.float32), np.repeat(np.arange(4), 100))


def test_a_file_without_the_columns_that_formed_the_groups_is_refused_by_name() -> None:
    customers, _ = clear_market(200)
    found = find_segments(customers, k=4)
    with pytest.raises(Problem, match="no “visits”"):
        assign(found.model, replace(customers, table=customers.table.drop(columns="visits")))


def test_a_group_that_was_together_before_has_one_origin() -> None:
    labels, coarser = np.array([0, 0, 1, 1, 2, 2]), np.array([0, 0, 1, 1, 0, 1])
    assert origins(labels, coarser, 3).tolist() == pytest.approx([1, 1, 0])


def test_words_for_how_groups_and_numbers_hold() -> None:
    assert how_it_holds(0.9) == "comes back almost unchanged"
    assert "doubtful" in how_it_holds(0.7)
    assert "falls apart" in how_it_holds(0.4)
    assert curve_words({2: 0.95, 3: 0.5}) == {2: "comes out the same again", 3: "comes out differently"}


def test_similar_sizes_finds_the_published_groups_of_tourists() -> None:
    answers = pd.read_csv(shared_data("tourist_motives_survey.csv")).iloc[:, 1:21].replace({0: "no", 1: "yes"})
    published = pd.read_csv(shared_data("tourist_motives_published_segments.csv"))["published_segment"]
    found = find_segments(as_customers(answers), method="similar", k=6)
    assert rand_index(pd.factorize(published)[0], codes(found.labels)) >= 0.75


def _people_of_five_traits(rows: int = 900, seed: int = 8) -> pd.DataFrame:
    """Marks of 1 to 6 on 20 statements, four to a trait and some of them turned round; people also differ in how high
    they mark everything, and there are no groups."""
    random = np.random.default_rng(seed)
    traits = random.normal(size=(rows, 5))
    pulls = (
        np.repeat(np.eye(5), 4, axis=0)
        * random.uniform(0.5, 0.8, size=(20, 1))
        * random.choice([1, 1, -1], size=(20, 1))
    )
    said = traits @ pulls.T + 0.3 * random.normal(size=(rows, 1)) + 0.7 * random.normal(size=(rows, 20))
    marks = pd.DataFrame(np.clip(np.round(said * 1.3 + random.uniform(2, 5, 20)), 1, 6).astype(int))
    return marks.set_axis([f"statement {n}" for n in range(1, 21)], axis=1)


def test_traits_that_shade_into_each_other_are_no_groups() -> None:
    assert find_segments(as_customers(_people_of_five_traits())).verdict.groups == "none"


def test_a_turn_is_learnt_anew_for_the_copies_that_a_table_is_compared_with() -> None:
    lines = shared_data("bfi_personality_likert.csv").read_bytes().splitlines(keepends=True)
    personality = read_table(b"".join([lines[0], *lines[1::3]]), "bfi.csv")
    asked = build_customers(personality.table, personality.roles)
    everything = replace(asked, columns=tuple(replace(row, basis=True) for row in asked.columns))
    encoded = learn(everything, everything.table).apply(everything.table)
    shape = learn_shape(encoded)
    assert shape.turn
    assert standing_out(encoded, shape.groups, seed=0, tick=lambda: None) < HINTS
