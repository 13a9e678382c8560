"""What is proposed follows from the order and from what the team can carry; uses follow from checks and figures."""

from __future__ import annotations

import pytest

from segpersona.model import Check, Figure, Measure, Score
from segpersona.prioritization.deciding import fit, proposed, targets
from segpersona.prioritization.uses import USES, uses_of


def _scores(*letters: str, out: str = "") -> list[Score]:
    return [
        Score(letter=letter, place=place, total=100, attractive=100, able=100, parts={}, reason="", out=letter in out)
        for place, letter in enumerate(letters, 1)
    ]


def test_the_first_is_the_main_target_and_what_failed_is_not_chased() -> None:
    assert proposed(_scores("B", "A", "C", "D", out="D"), None) == {
        "B": "main", "A": "second", "C": "warm", "D": "leave",
    }  # fmt: skip


def test_as_many_are_proposed_as_the_team_can_carry() -> None:
    assert list(proposed(_scores("A", "B", "C"), 1).values()).count("second") == 0
    assert proposed(_scores("A", "B", "C"), 3)["C"] == "second"


def test_where_all_failed_the_order_still_proposes() -> None:
    assert proposed(_scores("A", "B", out="AB", ), None) == {"A": "main", "B": "second"}  # fmt: skip


def test_main_targets_come_before_second_ones() -> None:
    assert targets({"A": "second", "B": "warm", "C": "main", "D": "main"}, ["D", "A", "B", "C"]) == ("D", "C", "A")


def test_the_coach_counts_what_fits_and_says_what_to_do() -> None:
    enough = fit(2, 30, 10)
    assert (enough.most, enough.good) == (3, True)
    assert enough.words.startswith("30 days a month carry three targets; you have two.")
    much = fit(4, 25, 10)
    assert (much.most, much.good) == (2, False)
    assert "Keep two warm" in much.words
    assert fit(1, None, 10).most is None
    assert fit(1, 4, 10).words.startswith("4 days a month carry no targets; you have one.")


def _check(key: str, status: str) -> Check:
    return Check(letter="A", key=key, label=key, status=status, words="Seen in the data.")  # type: ignore[arg-type]


def _worth(index: float, key: str = "value") -> Measure:
    figure = Figure(value=index, index=100, plain=100, words="", low=0, high=0)
    return Measure(key=key, label="", axis="attractive", source="data", unit="money", formula="", default=0,
                   average=100, figures={"A": figure})  # fmt: skip


@pytest.mark.parametrize(("worth", "fits"), [(226, True), (100, False), (60, True)])
def test_service_differs_only_where_worth_differs(worth: float, fits: bool) -> None:
    served = {row.use: row for row in uses_of(["A"], (), (_worth(worth),))}
    assert served["service"].fits is fits


def test_uses_follow_from_checks_and_say_when_nothing_is_known() -> None:
    served = {row.use: row for row in uses_of(["A"], (_check("large", "watch"),), (_worth(0.52, "recognise"),))}
    assert served["prospecting"].fits is False
    assert "52 of 100" in served["prospecting"].words
    assert served["sizing"].fits is True
    assert served["message"].fits is None
    assert served["service"].fits is None
    assert all(row.words.endswith(".") for row in served.values())


def test_words_and_channels_need_a_persona_and_counting_does_not() -> None:
    assert {row.key: row.persona for row in USES} == {
        "prospecting": False, "message": True, "sizing": False, "service": False,
    }  # fmt: skip
