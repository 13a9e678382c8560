"""The card as Markdown: readable as it stands, and inert whatever somebody wrote."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from segpersona.exports import FORMATS, Material, Options
from segpersona.model import Block, Card, Statement
from tests.exports.cards import CARDS, EMPTY, FULL, HOSTILE_CARD, INVENTED


def told(card: Card) -> str:
    return FORMATS["card_md"].render(Material(card=card), Options()).decode()


def test_a_full_card_reads_from_the_name_to_the_last_line() -> None:
    text = told(FULL)
    head = "# Maya Lindgren\n\n**The careful restocker**\n\nRestocking the kitchen\n\n"
    assert text.startswith(f"{head}> “I don’t want more stuff.")
    assert "- Age: 38 to 46 *(from data)*" in text
    assert "- Buy once and keep it for years *(from research; 9 of 12 interviews)*" in text
    assert "- Plans ahead or Spontaneous: clearly the first *(from data)*" in text
    assert "- Email: 64% *(from data)*" in text
    assert "- Compare: Nine pans that look the same (hard) *(from research)*" in text
    assert "- A Loyal regulars: 18% of customers, 41% of revenue" in text
    assert text.endswith("based on 4,812 customers · Oct 2026*\n")


def test_what_has_no_place_on_the_page_comes_after_it() -> None:
    needs = (Statement(text="Find the *right* part", evidence="belief", label="Need"),)
    text = told(replace(FULL, beyond=(Block(key="wants", title="Wants", number=4, statements=needs),)))
    assert "## Beyond the page\n\n### 4. Wants\n\n- Need: Find the \\*right\\* part *(team belief)*" in text
    assert "Beyond the page" not in told(FULL)


def test_the_last_line_says_how_much_is_backed_and_how_strongly() -> None:
    assert "*23 of 29 statements are backed by data or research, evidence score 40 of 100." in told(
        replace(FULL, strength=0.5)
    )


def test_decisions_carry_no_mark_and_invented_quotes_say_so() -> None:
    assert "- Price: No flash sales. Refill bundle at 10% off.\n" in told(FULL)
    assert "(made-up quote)" in told(INVENTED)
    assert "(made-up quote)" not in told(FULL)


def test_an_empty_card_has_no_empty_headings() -> None:
    assert told(EMPTY) == "# Unnamed persona\n\n*Fictional person · Oct 2026*\n"


@pytest.mark.parametrize("card", CARDS.values(), ids=CARDS)
def test_no_markup_survives_from_what_somebody_wrote(card: Card) -> None:
    text = told(card)
    assert "\x00" not in text
    assert "\u202e" not in text
    assert not re.search(r"(?<!\\)<|(?<!\\)`|(?<!\\)\]\(", text)


def test_hostile_texts_can_still_be_read() -> None:
    assert "\\<script\\>alert(1)\\</script\\>" in told(HOSTILE_CARD)


@pytest.mark.parametrize(
    ("text", "line"),
    [("- a list", "- \\- a list"), ("1. first", "- 1\\. first"), ("=====", "- \\====="), ("3.1 times", "- 3.1 times"),
     ("a\n\n# b", "- a \\# b"), ("[x](http://y)", "- \\[x\\](http://y)")],
)  # fmt: skip
def test_signs_that_markdown_reads_are_shown(text: str, line: str) -> None:
    block = Block(key="wants", title="Wants", number=4, statements=(Statement(text=text, evidence="colour"),))
    assert f"\n{line}\n" in told(replace(EMPTY, blocks=(block,)))
