"""Names, summaries and verdicts: short, in plain words, and never a judgement or a protected attribute."""

from __future__ import annotations

import pytest

from segpersona.model import Feature, Segment, Trait
from segpersona.segmentation.naming import short_words
from segpersona.segmentation.traits import topic_of
from segpersona.segmentation.verdict import verdict_of


def trait(label: str, *, feature: str = "x", effect: float = 1.0, level: str = "") -> Trait:
    return Trait(key=feature, feature=feature, label=label, words="", effect=effect, index=150, value=1, average=1,
                 level=level)  # fmt: skip


@pytest.mark.parametrize(("said", "of"), [
    ("order often", trait("Orders", feature="orders")),
    ("large orders", trait("Average order", feature="average_order")),
    ("mostly web", trait("Main channel: web", feature="main Channel", level="web")),
    ("rarely web", trait("Main channel: web", feature="main Channel", level="web", effect=-1)),
    ("often gift", trait("Gift, share of orders", feature="share Gift")),
    ("more meat", trait("Spent on meat products", feature="MntMeatProducts")),
    ("no newsletter", trait("Newsletter", feature="news", level="yes", effect=-1)),
    ("", trait("Age")), ("", trait("Gender: f", level="f")), ("", trait("Marital status: single", level="single")),
    ("more average", trait("Average basket")), ("", trait("1st")), ("", trait("M: q", level="q")),
])  # fmt: skip
def test_a_trait_in_a_name(said: str, of: Trait) -> None:
    assert short_words(of) == said


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
