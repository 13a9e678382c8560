"""The guard tells details that predict something from mere pictures, and shows a card without them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from segpersona.model import Answer
from segpersona.personas import compose
from segpersona.worksheet.guard import Telling, telling, untied, verdict_words
from segpersona.worksheet.hidden import HIDDEN, without_demographics
from segpersona.worksheet.match import condition
from segpersona.worksheet.plain_names import NAMES, suggested
from segpersona.worksheet.portrait.faces import initials
from tests.worksheet.lifelike import AGE, ORDERS, PROFILES, maya
from tests.worksheet.test_match import line

FITS = np.arange(400) % 2 == 0
KNOWN = np.ones(400, dtype=bool)


def told(money: np.ndarray | None, *also) -> Telling:
    return telling(condition(line("A:age", "46 or older"), AGE), FITS, KNOWN, money, also)


def test_a_detail_that_changes_nothing_says_so() -> None:
    found = told(np.random.default_rng(5).lognormal(4, 1.5, 400))
    assert found.verdict == "nothing"
    assert "next to nothing" in verdict_words(found)
    assert found.wins == pytest.approx(50, abs=6)


def test_a_detail_that_goes_with_spending_says_in_how_many_pairs() -> None:
    spent = np.where(FITS, 30.0, 10.0) + np.arange(400) % 7
    found = told(spent)
    assert (found.verdict, found.wins) == ("a lot", 100.0)
    assert "in 100 of 100 pairs" in verdict_words(found)


def test_pairs_are_counted_as_one_would_by_hand() -> None:
    spent = np.random.default_rng(8).gamma(2.0, 3.0, 400).round()
    ours, theirs = spent[FITS][:, None], spent[~FITS][None, :]
    assert told(spent).wins == pytest.approx(100 * ((ours > theirs).mean() + (ours == theirs).mean() / 2))


def test_what_they_buy_counts_where_no_column_says_what_they_bring() -> None:
    assert told(None).verdict == "unknown"
    assert told(None, replace(ORDERS, effect=0.4)).verdict == "something"
    assert told(None, replace(ORDERS, effect=-0.4), ORDERS).also == ORDERS


def test_who_they_are_without_any_data_behind_it_is_listed() -> None:
    person = maya(
        Answer(question="age", value="38 to 46"), Answer(question="wants", value="Peace"),
        Answer(question="location", value="By the sea", evidence="data", fact="A:place=sea|0.5|0.1"),
    )  # fmt: skip
    assert untied(person) == (("Age", "38 to 46"),)


def test_the_hidden_card_says_nothing_of_who_the_person_is() -> None:
    whole = compose(maya(), PROFILES)
    bare = without_demographics(whole)
    texts = [row.text for block in bare.blocks for row in block.statements]
    texts += [block.story for block in bare.blocks] + [block.title for block in bare.blocks] + [bare.name, bare.quote]
    assert not [text for text in texts if "Maya" in text or "Lindgren" in text]
    assert not {row.label for block in bare.blocks for row in block.statements} & HIDDEN
    assert bare.portrait != whole.portrait
    assert "Buy once and keep it" in texts


def test_an_unnamed_card_can_be_hidden_too() -> None:
    assert without_demographics(compose(maya(Answer(question="wants", value="Peace")), ())).name == "This customer"


@pytest.mark.parametrize(("name", "letters"), [("The Careful Restocker", "TR"), ("Maya", "M"), ("", "?"), ("<b", "?")])
def test_initials_stand_in_for_a_face(name: str, letters: str) -> None:
    assert f">{letters}</text>" in initials(name, "#345FB2")


def test_suggested_names_are_steady_and_never_taken() -> None:
    first = suggested("persona-1", [])
    assert first == suggested("persona-1", [])
    assert not set(suggested("persona-1", first)) & set(first)
    assert len(set(NAMES)) == len(NAMES)
