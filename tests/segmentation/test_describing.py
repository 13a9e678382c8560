"""Names, summaries and verdicts: short, in plain words, and never a judgement or a protected attribute."""

from __future__ import annotations

import pandas as pd
import pytest

from segpersona.model import Customers, Feature, Role, Segment, Trait
from segpersona.segmentation.naming import name_segments
from segpersona.segmentation.traits import topic_of
from segpersona.segmentation.verdict import verdict_of
from segpersona.segmentation.wording import FOUR, TWO, worded


def trait(label: str, *, feature: str = "x", effect: float = 1.0, level: str = "") -> Trait:
    return Trait(key=feature, feature=feature, label=label, words="", effect=effect, index=150, value=1, average=1,
                 level=level)  # fmt: skip


@pytest.mark.parametrize(("said", "of"), [
    ("order often", trait("Orders", feature="orders")),
    ("large orders", trait("Average order", feature="average_order")),
    ("mostly web", trait("Main channel: web", feature="main Channel", level="web")),
    ("rarely web", trait("Main channel: web", feature="main Channel", level="web", effect=-1)),
    ("gift orders", trait("Gift, share of orders", feature="share Gift")),
    ("meat buyers", trait("Spent on meat products", feature="MntMeatProducts")),
    ("little wines", trait("Spent on wines", effect=-1)),
    ("wine buyers", trait("Spent on wines")), ("store buyers", trait("Store purchases")),
    ("few visits", trait("Web visits month", effect=-1)), ("few kids", trait("Kids at home", effect=-1)),
    ("high income", trait("Annual income (k$)")), ("low spending", trait("Spending score (1-100)", effect=-1)),
    ("no newsletter", trait("Newsletter", feature="news", level="yes", effect=-1)),
    ("channel 2", trait("Channel: 2", level="2")), ("usage both", trait("Usage: both", level="both")),
    ("", trait("Age")), ("", trait("Gender: f", level="f")), ("", trait("Marital status: single", level="single")),
    ("more basket", trait("Average basket")),
    ("", trait("Result: unknown", level="unknown")), ("", trait("1st")), ("", trait("M: q", level="q")),
])  # fmt: skip
def test_a_trait_in_a_name_beside_a_tier(said: str, of: Trait) -> None:
    assert worded(of, "number", TWO) == said


@pytest.mark.parametrize(("said", "role", "of"), [
    ("low A1", "scale", trait("A1", effect=-1)), ("high on service", "scale", trait("Service")),
    ("high on quality", "scale", trait("Quality of service at the branch")),
    ("fun and entertainment", "yes_no", trait("Fun and entertainment", level="yes")),
    ("rarely cultural offers", "yes_no", trait("Cultural offers", level="yes", effect=-1)),
    ("luxury", "yes_no", trait("Luxury / be spoilt", level="yes")),
    ("not care about prices", "yes_no", trait("Not care about prices", level="yes")),
    ("", "yes_no", trait("Do not care about prices at all", level="yes")),
    ("", "scale", trait("I like to try new brands first")),
])  # fmt: skip
def test_an_answer_to_a_survey_keeps_the_words_of_its_question(said: str, role: str, of: Trait) -> None:
    assert worded(of, role, FOUR) == said


def names(table: dict[str, list[Trait]], **roles: Role) -> dict[str, str]:
    columns = tuple(Feature(key=key, label=key, role=role) for key, role in roles.items())
    none = Customers(table=pd.DataFrame({"c": []}), columns=columns, revenue=None)
    return name_segments(table, none, pd.Series(dtype="str"))


def test_two_traits_make_a_name_where_they_fit_and_no_name_comes_twice() -> None:
    rich = [trait("Annual income (k$)", feature="i"), trait("Spending score (1-100)", feature="s")]
    assert names({"A": rich, "B": rich, "C": [], "D": [], "E": [trait("Age")]}) == {
        "A": "High income, high spending", "B": "High income", "C": "Close to average", "D": "Group D", "E": "Group E",
    }  # fmt: skip


def test_a_name_has_at_most_four_words_and_no_protected_one() -> None:
    of_items = [trait("Gender: f", feature="g", level="f", effect=3.0),
                trait("Maintain unspoilt surroundings", feature="m", level="yes"),
                trait("Rest and relax", feature="r", level="yes")]  # fmt: skip
    assert names({"A": of_items, "B": of_items[2:]}) == {"A": "Maintain unspoilt surroundings", "B": "Rest and relax"}


@pytest.mark.parametrize(("label", "topic"), [
    ("Average order", "value"), ("Age", "who"), ("Homeware items", "buying"), ("Kids at home", "who"),
    ("Store purchases", "channel"), ("Customer statement", "buying"), ("Satisfaction", "attitude"),
])  # fmt: skip
def test_a_feature_speaks_to_the_part_its_label_names(label: str, topic: str) -> None:
    assert topic_of(Feature(key="x", label=label, role="number")) == topic


def segments(*stability: float) -> list[Segment]:
    return [Segment(letter=letter, name="", size=50, share=0.5, stability=value, sure=1.0)
            for letter, value in zip("ABCD", stability, strict=False)]  # fmt: skip


@pytest.mark.parametrize(("z", "stability", "kind", "opening"), [
    (9.0, 0.9, "natural", "Your customers really do fall into groups"),
    (4.0, 0.9, "natural", "Your customers lean towards groups"),
    (1.0, 0.9, "reproducible", "Your customers shade into each other"),
    (9.0, 0.5, "constructive", "There are no natural groups"),
])  # fmt: skip
def test_the_verdict_says_what_the_figures_bear(z: float, stability: float, kind: str, opening: str) -> None:
    verdict = verdict_of(z, stability, segments(0.9, 0.8, 0.4))
    assert verdict.kind == kind
    assert verdict.words.startswith(opening)
    assert verdict.words.endswith("two of the three came back almost unchanged.")


def test_two_groups_that_both_came_back_are_called_both() -> None:
    assert "and both came back" in verdict_of(9.0, 0.9, segments(0.9, 0.8)).words
