"""The coverage map agrees with a recount over customers, and no smaller team would do."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pandas as pd
import pytest

from segpersona.model import Answer, Profile
from segpersona.worksheet.coverage import Speaker, coverage, fewest, speaker, team_words
from tests.worksheet.lifelike import maya

LETTERS = "ABCDEFG"


def customers(seed: int, rows: int = 400) -> pd.DataFrame:
    random = np.random.default_rng(seed)
    letters = random.choice(list(LETTERS), rows, p=random.dirichlet(np.ones(7)))
    return pd.DataFrame({"letter": letters, "spend": np.exp(random.normal(3, 1, rows))})


def profiles(shown: pd.DataFrame) -> list[Profile]:
    total = shown["spend"].sum()
    return [
        Profile(letter=str(letter), name=f"Group {letter}", size=len(own), share=len(own) / len(shown), summary="",
                revenue_share=float(own["spend"].sum() / total))
        for letter, own in shown.groupby("letter")
    ]  # fmt: skip


def speakers(seed: int, many: int = 4) -> list[Speaker]:
    random = np.random.default_rng(seed)
    return [
        Speaker(persona=f"p{at}", name=f"Person {at}",
                letters=frozenset(random.choice(list(LETTERS), random.integers(1, 4), replace=False)))
        for at in range(many)
    ]  # fmt: skip


@pytest.mark.parametrize("seed", range(6))
def test_the_map_agrees_with_a_recount_in_pandas(seed: int) -> None:
    shown, people = customers(seed), speakers(seed + 50)
    made = coverage(people, profiles(shown))
    total = shown["spend"].sum()

    def same(part, inside: pd.Series) -> None:
        assert part.customers == pytest.approx(inside.mean())
        assert part.money == pytest.approx(shown.loc[inside, "spend"].sum() / total)

    for row, part in made.spoken:
        same(part, shown["letter"].isin(row.letters))
    anybody = pd.concat([shown["letter"].isin(row.letters) for row in people], axis=1).any(axis=1)
    same(made.unspoken, ~anybody)
    for one, other, part in made.shared:
        same(part, shown["letter"].isin(one.letters) & shown["letter"].isin(other.letters))


@pytest.mark.parametrize("by", ["customers", "revenue"])
@pytest.mark.parametrize("seed", range(5))
def test_no_smaller_team_reaches_the_share(seed: int, by) -> None:
    shown, people = customers(seed), speakers(seed + 9)
    rows = profiles(shown)
    team = fewest(people, rows, 0.8, by)
    weight = np.ones(len(shown)) if by == "customers" else shown["spend"].to_numpy()

    def reach(some) -> float:
        inside = shown["letter"].isin({letter for row in some for letter in row.letters}).to_numpy()
        return float(weight[inside].sum() / weight.sum())

    assert team.reached == pytest.approx(reach(team.members))
    assert team.reached >= 0.8 - 1e-9
    spoken = {letter for row in people for letter in row.letters}
    could = [*people, *(Speaker(persona="", name=x, letters=frozenset(x)) for x in LETTERS if x not in spoken)]
    smaller = combinations(could, max(len(team.members) - 1, 0))
    assert all(reach(some) < 0.8 - 1e-9 for some in smaller)


def test_of_many_people_whoever_adds_most_comes_next() -> None:
    rows = [Profile(letter=letter, name=letter, size=10, share=share, summary="")
            for letter, share in zip("ABCD", (0.5, 0.3, 0.15, 0.05), strict=True)]  # fmt: skip
    crowd = [Speaker(persona=f"p{at}", name=f"P{at}", letters=frozenset("ABCD"[at % 4])) for at in range(20)]
    team = fewest(crowd, rows, 0.9, "customers")
    assert [sorted(row.letters) for row in team.members] == [["A"], ["B"], ["C"]]
    assert team_words(team, "customers") == "P0, P1 and P2 speak for 95% of customers."


def test_people_there_are_go_before_people_to_be_pictured() -> None:
    rows = [Profile(letter=letter, name=letter, size=10, share=0.5, summary="") for letter in "AB"]
    team = fewest([Speaker(persona="p", name="Maya", letters=frozenset("A"))], rows, 0.5, "customers")
    assert [row.name for row in team.members] == ["Maya"]
    both = fewest([Speaker(persona="p", name="Maya", letters=frozenset("A"))], rows, 1.0, "customers")
    assert team_words(both, "customers") == "Maya and a new one for B speak for 100% of customers."


def test_somebody_nobody_should_chase_speaks_for_nobody() -> None:
    rows = [Profile(letter=letter, name=letter, size=10, share=0.5, summary="") for letter in "AB"]
    refused = speaker(maya(Answer(question="role", value="not"), letters=("A",)), "Never full price")
    made = coverage([refused], rows)
    assert (made.unspoken.customers, made.refused.customers, made.unspoken.money) == (1.0, 0.5, None)
    assert fewest([refused], rows, 0.5, "customers").members[0].persona == ""


def test_without_groups_there_is_nobody_to_choose() -> None:
    assert team_words(fewest([], [], 0.8, "customers"), "customers") == "There is nobody to choose from yet."
