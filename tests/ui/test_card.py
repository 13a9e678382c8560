"""The live card: short while something else is written, whole where it is written, honest about what backs it."""

from __future__ import annotations

import base64
import re
from dataclasses import replace

import pytest
import streamlit as st

from segpersona.model import Block, Card, Stage, Statement
from segpersona.ui import card

WANTS = tuple(Statement(text=f"Want number {number}", evidence="belief") for number in range(1, 6))
STAGES = (
    Stage(name="Notice", feels=0.5, note="Our care email", evidence="data"),
    Stage(name="Buy", feels=-0.5, note="The fee at the last step", evidence="research"),
)
MAYA = Card(
    name="Maya Lindgren", short="Maya", archetype="The Careful Restocker", quote="", quote_evidence="colour",
    letter="A", portrait="<svg/>", portrait_alt="Drawn portrait of Maya", memberships=(), footer="", backed=0,
    counted=5,
    blocks=(
        Block(key="wants", title="Wants", number=4, statements=WANTS),
        Block(key="journey", title="Journey", number=9, stages=STAGES),
    ),
)  # fmt: skip


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    kept: list[str] = []
    monkeypatch.setattr(st, "html", lambda body, **_: kept.append(body))
    return kept


def test_a_block_is_short_while_another_is_written(drawn: list[str]) -> None:
    card.show(MAYA)
    assert "Want number 3" in drawn[0]
    assert "Want number 4" not in drawn[0]
    assert "and 2 more" in drawn[0]
    assert "Journey" not in drawn[0]


def test_the_block_that_is_written_is_whole(drawn: list[str]) -> None:
    card.show(MAYA, written={"wants"})
    assert "Want number 5" in drawn[0]
    assert "more</p>" not in drawn[0]


def test_the_journey_is_drawn_as_a_line_and_told_in_words(drawn: list[str]) -> None:
    card.show(MAYA, written={"journey"})
    assert "How the journey feels. Notice: good, Buy: hard" in drawn[0]
    pictures = [base64.b64decode(data).decode() for data in re.findall(r"base64,([^\"]+)", drawn[0])]
    assert any("<circle" in svg and "#B4432F" in svg for svg in pictures)


def test_how_much_is_backed_is_a_sentence_even_when_nothing_is_written() -> None:
    assert card.backed(MAYA) == "0 of 5 lines are backed by data or research; evidence score 0 of 100."
    assert "Nothing to back yet" in card.backed(replace(MAYA, counted=0))
