"""What follows: the matrix, the order with its reasons, and how sure it is."""

from __future__ import annotations

import streamlit as st

from segpersona import charts
from segpersona.model import Certainty, Score
from segpersona.ui import blocks
from segpersona.ui.drawing import draw
from segpersona.ui.priorities.desk import Desk
from segpersona.words import percent

_BADGES = {
    "robust": ("Robust", True), "leaning": ("Leaning", False), "depends": ("Depends on your weights", False),
    "alone": ("Only one group", True),
}  # fmt: skip


def matrix(desk: Desk) -> None:
    """How attractive against how well we can win them; the finding is the title."""
    profiles = desk.profiles
    with st.container(key="sp_card_matrix", height="stretch"):
        bigger = "revenue" if any(row.revenue is not None for row in profiles) else "customers"
        blocks.found(charts.matrix_sentence(desk.shown, profiles), f"Bigger circle: more {bigger}.")
        draw("matrix", desk.shown, profiles, alt=charts.matrix_alt(desk.shown, profiles))


def order(desk: Desk) -> None:
    """The groups in order, each with its reason in a sentence."""
    with st.container(key="sp_card_order"):
        blocks.heading("Who comes first, and why", "100 points is your average customer.")
        st.html(f"<div>{''.join(_row(desk, score) for score in desk.ranking.scores)}</div>")
        data = [row for row in desk.ranking.measures if row.withheld and row.source != "asked"]
        if data:
            with st.expander("What your data cannot say"):
                lines = [f"<li><b>{blocks.esc(row.label)}</b>: {blocks.esc(row.withheld)}</li>" for row in data]
                st.html(f'<ul class="sp-list">{"".join(lines)}</ul>')


def _row(desk: Desk, score: Score) -> str:
    why = score.reason if not score.out else "Failed a check below, so it stands at the end. You can let it through."
    return (
        f'<div class="sp-rank{" out" if score.out else ""}"><span class="place">{score.place}</span>'
        f"{blocks.tag(score.letter)}<div><b>{blocks.esc(desk.names[score.letter])}</b>"
        f'<div class="why">{blocks.esc(why)}</div></div><span class="points">{score.total:.0f} points</span></div>'
    )


def certainty(desk: Desk) -> None:
    """Whether the order would change if things were weighed differently."""
    sure = desk.ranking.certainty
    with st.container(key="sp_card_places"):
        blocks.heading("How sure is this order?")
        if sure is None or sure.kind == "alone":
            st.html(f"<p>{blocks.esc(desk.ranking.words)}</p>")
            return
        words, good = _BADGES[sure.kind]
        blocks.badge(words, good=good)
        st.html(f"<p>{blocks.esc(desk.ranking.words.split(': ', 1)[-1])} {blocks.esc(_flip(desk, sure))}</p>")
        st.html('<p class="sp-sub">A full square means: almost always in this place.</p>')
        draw("places", desk.shown, desk.profiles, alt=charts.places_alt(desk.shown, desk.profiles))
        with st.expander("What would change it"):
            _changes(desk, sure)


def _flip(desk: Desk, sure: Certainty) -> str:
    """The one weight that is nearest to putting another group first."""
    if not sure.flips:
        return "No single weight puts another group first."
    flip = sure.flips[0]
    more = "rises" if flip.needed > flip.points else "falls"
    weight = f"“{desk.label(flip.criterion)}” {more} from {flip.points:.0f} to {flip.needed:.0f} of 100"
    return f"{desk.names[flip.winner]} come first once {weight}."


def _changes(desk: Desk, sure: Certainty) -> None:
    rows = "".join(
        f"<tr><td>{blocks.tag(letter)} {blocks.esc(desk.names[letter])}</td><td>{percent(first)}</td>"
        f"<td>{percent(sure.top_two[letter])}</td><td>{blocks.esc(_most_against(desk, sure, letter))}</td>"
        f"<td>{blocks.esc(_central(desk, sure, letter))}</td></tr>"
        for letter, first in sorted(sure.first.items(), key=lambda one: -one[1])
    )
    st.html(
        '<div class="sp-wide"><table class="sp-table"><tr><th>Group</th><th>First</th><th>First or second</th>'
        f"<th>Beats</th><th>First if this counts</th></tr>{rows}</table></div>"
    )
    flips = "".join(
        f"<li>“{blocks.esc(desk.label(flip.criterion))}” at {flip.needed:.0f} instead of {flip.points:.0f} of 100: "
        f"{blocks.esc(desk.names[flip.winner])} first.</li>"
        for flip in sure.flips
    )
    st.html(f'<ul class="sp-list">{flips or "<li>No single weight puts another group first.</li>"}</ul>')


def _most_against(desk: Desk, sure: Certainty, letter: str) -> str:
    """How often a group stands before each other."""
    return ", ".join(f"{other} {percent(chance)}" for other, chance in sure.wins[letter].items())


def _central(desk: Desk, sure: Certainty, letter: str) -> str:
    """The two criteria that count most under the weightings where a group comes first."""
    weights = sure.central.get(letter)
    if not weights:
        return "Under none of them"
    best = sorted(weights, key=lambda key: -weights[key])[:2]
    return ", ".join(f"{desk.label(key)} {weights[key]:.0f}" for key in best)
