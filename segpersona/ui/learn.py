"""The learn page in our own words: the two tools, their uses as a table, the vocabulary, a worksheet to print."""

from __future__ import annotations

import streamlit as st

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


def segment() -> None:
    """What a segment is."""
    with st.container(key="sp_card_segment"):
        blocks.heading("A segment counts")
        st.markdown(
            "A segment is a group of your real customers who behave alike. It says **who** they are, **how many** "
            "there are and **what they bring**. It cannot say why they buy."
        )


def persona() -> None:
    """What a persona is."""
    with st.container(key="sp_card_persona"):
        blocks.heading("A persona speaks")
        st.markdown(
            "A persona is one made-up person who stands for real ones. It says **why, when and how** they buy. It is "
            "only as good as what backs it, so every line says how we know it."
        )


def uses() -> None:
    """When to use which, as a table."""
    st.header("When to use which", anchor=False)
    rows = [{"You want to": want, "Use a": tool, "Because": why} for want, tool, why in _USES]
    st.table(rows, hide_index=True)


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
        blank_worksheet("a4")
