"""Whether the team agrees: everybody's weights side by side, and who comes first for each."""

from __future__ import annotations

import streamlit as st

from segpersona.model import Voice
from segpersona.prioritization.weights import disagreement, mean_points
from segpersona.ui import blocks
from segpersona.ui.priorities.desk import Desk

_FAR = 10.0
"""Points that people's weights lie apart, from which on it is worth talking about."""


def agree(desk: Desk) -> None:
    """Shown as soon as two people weigh."""
    voices = desk.ranking.voices
    if len(voices) < 2:
        return
    mean, apart = mean_points(voices), disagreement(voices)
    widest = max(apart, key=lambda key: apart[key]) if apart else ""
    far = bool(widest) and apart[widest] >= _FAR
    said = f"You differ most on “{desk.label(widest)}”; talk about that one first." if far else "You weigh much alike."
    with st.container(key="sp_card_people"):
        blocks.heading("Do you agree?", said)
        head = "".join(f"<th>{blocks.esc(one.person)}</th>" for one in voices)
        rows = "".join(_row(desk, key, voices, mean[key], apart[key]) for key in mean)
        firsts = "".join(f"<td>{blocks.tag(_first(desk, one))}</td>" for one in voices)
        first = f"<tr><td>Comes first</td>{firsts}<td>{blocks.tag(desk.ranking.scores[0].letter)}</td><td></td></tr>"
        head = f"<tr><th>Out of 100</th>{head}<th>Mean</th><th>Apart</th></tr>"
        st.html(f'<div class="sp-wide"><table class="sp-table">{head}{rows}{first}</table></div>')


def _row(desk: Desk, key: str, voices: tuple[Voice, ...], mean: float, apart: float) -> str:
    cells = "".join(f"<td>{one.points.get(key, 0):.0f}</td>" for one in voices)
    strong = f"<b>{apart:.0f}</b>" if apart >= _FAR else f"{apart:.0f}"
    return f"<tr><td>{blocks.esc(desk.label(key))}</td>{cells}<td>{mean:.0f}</td><td>{strong}</td></tr>"


def _first(desk: Desk, one: Voice) -> str:
    """Who would come first if this person decided alone."""
    standing = [score for score in desk.ranking.scores if not score.out] or list(desk.ranking.scores)
    return max(standing, key=lambda s: sum(s.parts[key] * one.points.get(key, 0) for key in s.parts)).letter
