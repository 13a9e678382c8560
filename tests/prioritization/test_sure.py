"""How sure an order is, against what can be worked out by hand; and how weights come about."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from segpersona.model import Figure, Measure, Profile, Voice
from segpersona.prioritization import rank
from segpersona.prioritization.weights import disagreement, mean_points, most_at_odds, pairs_of, voice


def _groups(letters: str) -> list[Profile]:
    return [Profile(letter=letter, name=f"Group {letter}", size=100, share=0.25, summary="") for letter in letters]


def _measure(key: str, values: dict[str, float], axis: str = "attractive", spread: float = 0.0) -> Measure:
    figures = {letter: Figure(value=value, index=value, plain=value, words=f"{value:.0f}", low=value - 2 * spread,
                              high=value + 2 * spread, spread=spread) for letter, value in values.items()}  # fmt: skip
    return Measure(key=key, label=key, axis=axis, source="data", unit="number", formula="", default=3, average=100,  # type: ignore[arg-type]
                   per=1, figures=figures)  # fmt: skip


def _withheld(key: str) -> Measure:
    return Measure(key=key, label=key, axis="able", source="data", unit="number", formula="", default=3, withheld="No.")


CROSSED = [_measure("money", {"A": 150, "B": 100}), _measure("reach", {"A": 100, "B": 150}, "able")]


def test_with_no_order_of_importance_two_groups_that_cross_come_first_equally_often() -> None:
    ranking = rank(_groups("AB"), {"money": 1, "reach": 1}, measures=CROSSED)
    assert ranking.places["A"][0] == pytest.approx(0.5, abs=0.02)
    assert ranking.certainty is not None
    assert ranking.certainty.kind in ("depends", "leaning")


def test_the_order_of_importance_is_kept_in_every_weighting() -> None:
    ranking = rank(_groups("AB"), {"money": 60, "reach": 40}, measures=CROSSED)
    assert ranking.places["A"][0] == 1
    assert ranking.words.startswith("This order is robust: Group A")


def test_the_weight_that_puts_another_group_first_is_where_the_lines_cross() -> None:
    ranking = rank(_groups("AB"), {"money": 70, "reach": 30}, measures=CROSSED)
    assert ranking.certainty is not None
    needed = {flip.criterion: (flip.needed, flip.winner) for flip in ranking.certainty.flips}
    assert needed == {"money": (pytest.approx(50), "B"), "reach": (pytest.approx(50), "B")}


def test_the_weights_under_which_a_group_wins_lean_to_what_it_is_good_at() -> None:
    sure = rank(_groups("AB"), {"money": 1, "reach": 1}, measures=CROSSED).certainty
    assert sure is not None
    assert sure.central["A"]["money"] == pytest.approx(75, abs=2)
    assert sure.central["B"]["reach"] == pytest.approx(75, abs=2)


def test_chances_first_second_and_against_each_other_fit_together() -> None:
    random = np.random.default_rng(5)
    table = [_measure(key, dict(zip("ABCD", random.uniform(40, 160, 4), strict=True)), spread=8) for key in "uvw"]
    ranking = rank(_groups("ABCD"), dict.fromkeys("uvw", 1.0), measures=table)
    sure = ranking.certainty
    assert sure is not None
    assert sum(sure.first.values()) == pytest.approx(1)
    assert sum(sure.top_two.values()) == pytest.approx(2)
    for one in "ABCD":
        for two in set("ABCD") - {one}:
            assert sure.wins[one][two] + sure.wins[two][one] == pytest.approx(1)


def test_groups_whose_ranges_overlap_show_no_real_difference() -> None:
    table = [_measure("money", {"A": 103, "B": 100, "C": 20}, spread=10)]
    sure = rank(_groups("ABC"), {"money": 1}, measures=table).certainty
    assert sure is not None
    assert sure.alike == (("A", "B"),)
    assert "No real difference to Group B." in sure.words


def test_people_who_disagree_make_the_order_less_sure() -> None:
    ana = Voice(person="Ana", way="words", said={}, points={"money": 90, "reach": 10})
    ben = Voice(person="Ben", way="words", said={}, points={"money": 20, "reach": 80})
    alone = rank(_groups("AB"), measures=CROSSED, voices=(ana,))
    both = rank(_groups("AB"), measures=CROSSED, voices=(ana, ben))
    assert both.weights == pytest.approx({"money": 55, "reach": 45})
    assert alone.places["A"][0] == 1
    assert both.places["A"][0] == pytest.approx(0.5, abs=0.02)


def test_three_peoples_mean_and_how_far_they_lie_apart() -> None:
    said = [{"money": 4.0, "reach": 1.0}, {"money": 2.0, "reach": 2.0}, {"money": 1.0, "reach": 4.0}]
    voices = [
        voice(name, "words", one, ("money", "reach")) for name, one in zip(("Ana", "Ben", "Cleo"), said, strict=True)
    ]
    assert mean_points(voices) == pytest.approx({"money": 50, "reach": 50})
    assert disagreement(voices)["money"] == pytest.approx(np.std([100, 50, 0]))


def test_an_order_of_importance_gives_the_weights_of_barron_and_barrett() -> None:
    points = voice("Ana", "order", {"a": 1, "b": 2, "c": 3}, ("c", "b", "a")).points
    assert points == pytest.approx({"a": 100 * 11 / 18, "b": 100 * 5 / 18, "c": 100 * 2 / 18})


def test_answers_two_by_two_that_agree_give_their_proportions() -> None:
    said = {"a|b": 3.0, "a|c": 3.0, "b|c": 4.0}
    one = voice("Ana", "pairs", said, ("a", "b", "c"))
    assert one.points == pytest.approx({"a": 60, "b": 20, "c": 20})
    assert one.at_odds == pytest.approx(0, abs=1e-9)


def test_answers_that_run_in_a_circle_are_noticed_and_the_worst_pair_named() -> None:
    one = voice("Ana", "pairs", {"a|b": 2.0, "b|c": 2.0, "a|c": 6.0}, ("a", "b", "c"))
    assert one.at_odds > 0.1
    assert most_at_odds(one) in pairs_of(("a", "b", "c"))


@pytest.mark.parametrize("way", ["words", "order", "pairs"])
def test_with_nothing_chosen_nobody_has_points_and_all_that_is_known_counts_alike(way) -> None:
    nobody = voice("Ana", way, {}, ())
    assert nobody.points == {}
    assert rank(_groups("AB"), measures=CROSSED, voices=(nobody,)).weights == pytest.approx({"money": 50, "reach": 50})


def test_revenue_with_size_and_value_is_counted_twice_and_said() -> None:
    table = [_measure(key, {"A": 120, "B": 80}) for key in ("revenue", "size", "value")]
    doubled = rank(_groups("AB"), dict.fromkeys(("revenue", "size", "value"), 1.0), measures=table).doubled
    assert len(doubled) == 1
    assert "counts twice" in doubled[0]


def test_two_criteria_with_the_same_order_of_five_groups_are_counted_twice() -> None:
    table = [_measure("u", dict(zip("ABCDE", (10, 20, 30, 40, 50), strict=True))),
             _measure("v", dict(zip("ABCDE", (1, 4, 9, 16, 25), strict=True)))]  # fmt: skip
    assert rank(_groups("ABCDE"), {"u": 1, "v": 1}, measures=table).doubled
    assert not rank(_groups("ABCDE"), {"u": 1, "v": 0}, measures=table).doubled


@pytest.mark.slow
def test_leaving_out_a_loser_never_changes_the_winner_whatever_was_measured() -> None:
    random = np.random.default_rng(17)
    for _ in range(2_000):
        letters = "ABCDEFG"[: random.integers(3, 8)]
        keys = "uvwxyz"[: random.integers(1, 7)]
        table = []
        for key in keys:
            some = [letter for letter in letters if random.random() > 0.15]
            values = dict(zip(some, random.uniform(0, 200, len(some)), strict=True))
            table.append(_measure(key, values) if values else _withheld(key))
        weights = dict(zip(keys, random.dirichlet(np.ones(len(keys))), strict=True))
        order = [score.letter for score in rank(_groups(letters), weights, measures=table, draws=1).scores]
        gone = order[random.integers(1, len(order))]
        kept = [row for row in _groups(letters) if row.letter != gone]
        assert rank(kept, weights, measures=_without(table, gone), draws=1).scores[0].letter == order[0]


def _without(table: list[Measure], letter: str) -> list[Measure]:
    left = [{one: figure for one, figure in row.figures.items() if one != letter} for row in table]
    return [replace(row, figures=some) if some else _withheld(row.key) for row, some in zip(table, left, strict=True)]
