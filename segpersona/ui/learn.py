"""The learn page in our own words: the two tools, their uses as a table, the vocabulary, a worksheet to print."""

from __future__ import annotations

import streamlit as st

from segpersona.model import Brand
from segpersona.ui import blocks
from segpersona.ui.share import blank_worksheet

_USES = (
    ("See what share of your customers each type makes up", "Segment", "It is counted, so shares add up."),
    ("Decide where the budget goes", "Segment", "It comes with revenue and with how sure we are."),
    ("Choose customers for a campaign", "Segment", "It gives a list of customers."),
    ("Watch how your base changes from year to year", "Segment", "The same rules can be used again."),
    ("Write a message that sounds right", "Persona", "It holds wants, worries and words."),
    ("Find where the way to buying is rough", "Persona", "Its journey shows where it gets stuck."),
    ("Brief a designer or a new colleague", "Persona", "One person is easier to keep in mind than a table."),
    ("Plan a product or a service", "Both", "The persona says what is missing, the segment for how many."),
    ("Set the price and the offer", "Both", "The segment shows what they pay, the persona why."),
)
_WORDS = (
    ("Segment", "A group of real customers, counted. Each customer is in exactly one."),
    ("Persona", "One made-up person who stands for real ones. It may stand for several segments."),
    ("Compared with average", "100 is the average customer. 200 is twice as much, 50 half as much."),
    ("Holds up", "How well the groups come back when we draw the customers again."),
    ("From data, From research, Team belief", "How we know a line. Colour, such as a name, is never counted."),
    ("Target", "A group you have decided to work on."),
)


_SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="72" height="44" viewBox="0 0 72 44" fill="none">{}</svg>'
_PERSON = '<circle cx="{0}" cy="14" r="8" fill="{1}"/><path d="M{2} 42c0-9 6-16 14-16s14 7 14 16Z" fill="{1}"/>'
_DOTS = "".join(
    f'<circle cx="{x}" cy="{y}" r="4.5" fill="{colour}"/>'
    for x, y, colour in (
        (8, 12, "#345FB2"), (20, 7, "#345FB2"), (17, 20, "#345FB2"), (46, 12, "#A7560E"), (58, 16, "#A7560E"),
        (30, 34, "#299A8B"), (42, 37, "#299A8B"),
    )
)  # fmt: skip
_TOOLS = (
    ("A segment counts", _SVG.format(_DOTS),
     "A segment is a group of your real customers who behave alike. It says **who** they are, **how many** there "
     "are and **what they bring**. It cannot say why they buy."),
    ("A persona speaks", _SVG.format(_PERSON.format(20, "#345FB2", 6)),
     "A persona is one made-up person who stands for real ones. It says **why, when and how** they buy. It is only "
     "as good as what backs it, so every line says how we know it."),
    ("Together they act", _SVG.format(_DOTS[: _DOTS.index('<circle cx="46"')] + _PERSON.format(52, "#345FB2", 38)),
     "Segments say **whom to picture**, personas say **how to talk to them**. One persona may stand for several "
     "segments, and its card keeps their numbers, so that nobody forgets how many people it speaks for."),
)  # fmt: skip
"""Heading, drawing, words."""


def both() -> None:
    """What each of the two is, side by side, and how they work together."""
    for column, (name, picture, said) in zip(st.columns(3, gap="small"), _TOOLS, strict=True):
        with column, st.container(key=f"sp_card_{name.split()[1]}", height="stretch"):
            st.html(f'<div class="sp-tool">{blocks.picture(picture, "")}</div>')
            blocks.heading(name)
            st.markdown(said)


def uses() -> None:
    """When to use which, as a table."""
    st.header("When to use which", anchor=False)
    rows = "".join(
        f'<tr><td>{blocks.esc(want)}</td><td><span class="sp-use {tool.lower()}">{tool}</span></td>'
        f"<td>{blocks.esc(why)}</td></tr>"
        for want, tool, why in _USES
    )
    head = "<tr><th>You want to</th><th>Use a</th><th>Because</th></tr>"
    with st.container(key="sp_card_uses"):
        st.html(f'<table class="sp-table"><thead>{head}</thead><tbody>{rows}</tbody></table>')


def words() -> None:
    """The vocabulary of the app."""
    st.header("Words we use", anchor=False)
    rows = "".join(f"<li><b>{blocks.esc(word)}</b>: {blocks.esc(meaning)}</li>" for word, meaning in _WORDS)
    with st.container(key="sp_card_words"):
        st.html(f'<ul class="sp-list">{rows}</ul>')


def blank() -> None:
    """The worksheet to print."""
    st.header("Blank worksheet", anchor=False)
    with st.container(key="sp_card_paper"):
        blocks.heading("The ten sections on one page", "For a room with pens. The app uses the same ten numbers.")
        blank_worksheet(Brand())
