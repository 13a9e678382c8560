"""The order follows from what matters, says why, and how sure it is."""

from __future__ import annotations

import numpy as np
import pytest

from segpersona.model import Profile, Trait
from segpersona.prioritization import CRITERIA, default_weights, rank, weight_fields, weights_from_words


def _profile(letter: str, share: float, revenue_share: float | None, growth: float | None = None) -> Profile:
    trait = Trait(key="orders", feature="orders", label="Orders", words="Orders: 9 on average", effect=0.9, index=200,
                  value=9, average=4)  # fmt: skip
    revenue = None if revenue_share is None else 1_000 * revenue_share
    return Profile(
        letter=letter, name=f"Group {letter}", size=round(1_000 * share), share=share, summary="", traits=(trait,),
        revenue=revenue, revenue_share=revenue_share, growth=growth, stability=0.8, sure=0.9,
        value=None if revenue is None else revenue / (1_000 * share),
    )  # fmt: skip


SHOP = [_profile("A", 0.2, 0.5, 0.1), _profile("B", 0.3, 0.3, -0.2), _profile("C", 0.5, 0.2, 0.0)]


def test_the_group_that_brings_half_the_revenue_comes_first_and_it_is_said_why() -> None:
    ranking = rank(SHOP)
    assert ranking.scores[0].letter == "A"
    assert "50% of your revenue" in ranking.scores[0].reason
    assert ranking.words.startswith("This order is robust")


def test_scores_can_be_recomputed_from_their_parts() -> None:
    ranking = rank(SHOP)
    for score in ranking.scores:
        again = sum(score.parts[key] * weight for key, weight in ranking.weights.items()) / 100
        assert again == pytest.approx(score.total, abs=1e-9)


def test_chances_of_places_sum_to_one() -> None:
    for chances in rank(SHOP).places.values():
        assert sum(chances) == pytest.approx(1)


def test_what_the_data_cannot_say_is_withheld_with_its_reason() -> None:
    ranking = rank([_profile("A", 0.6, None), _profile("B", 0.4, None)])
    assert {"revenue", "profit", "growth"} <= set(ranking.withheld)
    assert all(words.endswith(".") for words in ranking.withheld.values())


def test_knocked_out_groups_stay_in_the_list_at_its_end() -> None:
    assert rank(SHOP, knockouts=("A",)).scores[-1].letter == "A"


@pytest.mark.parametrize(
    "rows",
    [
        [SHOP[0]],
        [_profile("A", 0.5, 0.0), _profile("B", 0.5, 0.0)],
        [_profile("A", 0.5, -0.4), _profile("B", 0.5, 1.4)],
    ],
)
def test_odd_markets_never_give_an_empty_number(rows: list[Profile]) -> None:
    ranking = rank(rows)
    assert all(np.isfinite([score.total, score.attractive, score.able]).all() for score in ranking.scores)


def test_leaving_out_a_loser_never_changes_the_winner() -> None:
    random = np.random.default_rng(4)
    for _ in range(100):
        shares, money = random.dirichlet(np.ones(5)), random.dirichlet(np.ones(5))
        rows = [_profile(letter, *pair) for letter, pair in zip("ABCDE", zip(shares, money, strict=True), strict=True)]
        weights = dict(zip([row.key for row in CRITERIA], random.dirichlet(np.ones(len(CRITERIA))), strict=True))
        order = [score.letter for score in rank(rows, weights, draws=1).scores]
        kept = [row for row in rows if row.letter != order[-1]]
        assert rank(kept, weights, draws=1).scores[0].letter == order[0]


def test_weights_in_words_sum_to_a_hundred_points() -> None:
    assert sum(default_weights().values()) == pytest.approx(100)
    assert sum(weights_from_words(dict.fromkeys(default_weights(), 1.0)).values()) == pytest.approx(100)
    assert [field.key for field in weight_fields()] == [row.key for row in CRITERIA]
