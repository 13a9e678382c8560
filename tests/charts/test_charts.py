"""Every chart is valid, has marks, and is told in a sentence."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd
import pytest

from segpersona import charts
from segpersona.model import Profile
from segpersona.prioritization import rank

NAMES = ("Loyal regulars", "<script>alert(1)</script> with a very long name indeed, longer than most")
PROFILES = [
    Profile(letter=letter, name=name, size=100, share=share, summary="", revenue=money,
            revenue_share=money, value=money, index={"Orders": 250.0, "a.b[0]": 20.0}, stability=0.8, sure=0.9)
    for letter, name, share, money in zip("AB", NAMES, (0.2, 0.8), (0.6, 0.4), strict=True)
]  # fmt: skip
RANKING = rank(PROFILES)
POINTS = pd.DataFrame({"x": [0.0, 1.0, 2.0], "y": [0.0, 1.0, -1.0], "letter": ["A", "A", "B"]})
BY_LETTER = dict(zip("AB", NAMES, strict=True))
TIMES = pd.DataFrame({"when": pd.to_datetime(["2026-01-31", "2026-01-31", "2026-06-30", "2026-06-30"]),
                      "letter": list("ABAB"), "name": [*NAMES, *NAMES], "share": [0.9, 0.1, 0.5, 0.5]})  # fmt: skip
COUNTS = pd.DataFrame([[40, 2], [0, 30]], index=list("AB"), columns=list("BA"))
MOVES = charts.as_moves(COUNTS, BY_LETTER, BY_LETTER, {"B": "A"})
CELLS = charts.as_cells({(5, 5): 7, (1, 1): 3}, [[NAMES[1]] * 5] * 4 + [[NAMES[0]] * 5], {NAMES[0]: "A", NAMES[1]: "B"})
DRAWN = {
    "sizes": lambda look: charts.sizes(PROFILES, look),
    "heat": lambda look: charts.heat(PROFILES, look),
    "matrix": lambda look: charts.matrix(RANKING, PROFILES, look),
    "places": lambda look: charts.places(RANKING, PROFILES, look),
    "near": lambda look: charts.near(POINTS, BY_LETTER, look),
    "over_time": lambda look: charts.over_time(TIMES, look),
    "moved": lambda look: charts.moved(MOVES, look),
    "grid": lambda look: charts.grid(CELLS, look),
    "apart": lambda look: charts.apart(PROFILES[0], look),
}


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("name", DRAWN)
def test_every_chart_is_valid_and_uses_our_own_column_names(name: str, dark: bool) -> None:
    spec = DRAWN[name](charts.Look(dark=dark)).to_dict()
    assert spec["layer"]
    fields = {channel["field"] for layer in spec["layer"] for channel in layer.get("encoding", {}).values()
              if isinstance(channel, dict) and "field" in channel}  # fmt: skip
    assert all(field.isidentifier() for field in fields)


def test_without_revenue_the_sizes_alone_are_drawn() -> None:
    plain = [Profile(letter="A", name="All", size=9, share=1.0, summary="")]
    assert charts.sizes(plain, charts.Look()).to_dict()["layer"]
    assert charts.money_sentence(plain)[0] == ("All", "A")


def test_the_lead_sentence_names_who_brings_most_and_who_is_largest() -> None:
    words = "".join(run for run, _ in charts.money_sentence(PROFILES))
    assert words.startswith("Loyal regulars are 20% of your customers and bring 60% of your revenue.")


def test_the_matrix_names_in_their_colours_whoever_deserves_the_effort() -> None:
    runs = charts.matrix_sentence(RANKING, PROFILES)
    assert runs[0] == ("Loyal regulars", "A")
    assert "".join(words for words, _ in runs).endswith(("deserve most of your effort", "strong on both sides"))


def test_letters_in_bubbles_are_dark_on_the_light_colours_of_a_dark_page() -> None:
    spec = charts.matrix(RANKING, PROFILES, charts.Look(dark=True)).to_dict()
    inks = {row["ink"] for rows in spec["datasets"].values() for row in rows if "ink" in row}
    assert inks == {"#14121C"}


@pytest.mark.parametrize("letters", ["A", "AB"])
def test_every_group_in_the_corner_is_named_with_its_letter(letters: str) -> None:
    strong = tuple(replace(score, attractive=150.0, able=150.0 if score.letter in letters else 50.0)
                   for score in RANKING.scores)  # fmt: skip
    runs = charts.matrix_sentence(replace(RANKING, scores=strong), PROFILES)
    assert sorted(letter for _, letter in runs if letter) == list(letters)


TOLD = (charts.sizes_alt(PROFILES), charts.heat_alt(PROFILES), charts.matrix_alt(RANKING, PROFILES),
        charts.places_alt(RANKING, PROFILES), charts.near_alt(POINTS, BY_LETTER), charts.over_time_alt(TIMES),
        charts.moved_alt(MOVES), charts.grid_alt(CELLS), charts.apart_alt(PROFILES[0]))  # fmt: skip


@pytest.mark.parametrize("told", TOLD)
def test_every_chart_is_told_in_words(told: str) -> None:
    assert "Loyal regulars" in told


def test_empty_pairs_are_left_out_and_only_groups_that_are_the_same_count_as_stayed() -> None:
    assert MOVES["customers"].tolist() == [40, 2, 30]
    assert MOVES["stayed"].tolist() == [True, False, False]


def test_names_at_the_ends_of_lines_never_lie_on_each_other() -> None:
    spec = charts.over_time(TIMES, charts.Look()).to_dict()
    ends = sorted(row["at"] for rows in spec["datasets"].values() for row in rows if "at" in row)
    assert len(ends) == 2
    assert ends[1] - ends[0] >= 0.04


def test_bars_of_one_group_begin_at_the_average_and_stay_in_view() -> None:
    spec = charts.apart(replace(PROFILES[0], index={"Orders": 999.0, "Returns": 0.0}), charts.Look()).to_dict()
    rows = [row for rows in spec["datasets"].values() for row in rows if "label" in row]
    assert {row["middle"] for row in rows} == {100.0}
    assert {row["at"] for row in rows} == {25.0, 400.0}
    assert {row["said"] for row in rows} == {"999", "0"}
