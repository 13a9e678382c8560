"""The parts of the priorities page: what matters, the matrix, the order with its reasons, the groups to work on."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from segpersona import charts
from segpersona.actions import priorities as acts
from segpersona.model import Profile, Project, Ranking
from segpersona.prioritization import CRITERIA, weight_fields
from segpersona.progress import ProjectState
from segpersona.ui import blocks
from segpersona.ui.drawing import draw
from segpersona.ui.inputs import ask_slider
from segpersona.ui.opened import store
from segpersona.ui.state import acting, now

_LIKELY = 2
"""How many groups are proposed as targets before anybody has chosen."""


def side_by_side() -> Sequence[DeltaGenerator]:
    """What matters on the left, what follows on the right."""
    return st.columns([1, 1.45], gap="medium")


def weights(project: Project) -> None:
    """One slider per criterion, in words."""
    said = acts.weights_of(store(), project.id)
    with st.container(key="sp_card_weights", height="stretch"):
        blocks.heading("What matters to you?", "The further right, the more it counts.")
        for field in weight_fields():
            ask_slider(field, key=f"w:{project.id}:{field.key}", value=said[field.key], put=_put(project, field.key))


def _put(project: Project, criterion: str) -> Callable[[object], None]:
    return lambda value: acting(lambda s: acts.say_weight(s, project.id, criterion, value, now=now()))()


def ranking_for(project: Project) -> Ranking:
    """The order of the groups under these weights."""
    return acts.ranking_of(store(), project.id)


def matrix(ranking: Ranking, state: ProjectState) -> None:
    """How attractive against how well we can win them; the finding is the title."""
    profiles = _profiles(state)
    with st.container(key="sp_card_matrix", height="stretch"):
        bigger = "revenue" if any(row.revenue is not None for row in profiles) else "customers"
        blocks.found(charts.matrix_sentence(ranking, profiles), f"Bigger circle: more {bigger}.")
        draw("matrix", ranking, profiles, alt=charts.matrix_alt(ranking, profiles))


def order(ranking: Ranking, state: ProjectState) -> None:
    """The groups in order, each with its reason in a sentence."""
    names = {row.letter: row.name for row in _profiles(state)}
    rows = "".join(
        f'<div class="sp-rank"><span class="place">{score.place}</span>{blocks.tag(score.letter)}'
        f'<div><b>{blocks.esc(names[score.letter])}</b><div class="why">{blocks.esc(score.reason)}</div></div>'
        f'<span class="points">{score.total:.0f} points</span></div>'
        for score in ranking.scores
    )
    with st.container(key="sp_card_order"):
        blocks.heading("Who comes first, and why", "100 points is your average customer.")
        st.html(f"<div>{rows}</div>")
        withheld = [f"{_label(key)}: {why}" for key, why in ranking.withheld.items()]
        if withheld:
            with st.expander("What your data cannot say"):
                st.html('<ul class="sp-list">' + "".join(f"<li>{blocks.esc(line)}</li>" for line in withheld) + "</ul>")


def certainty(ranking: Ranking, state: ProjectState) -> None:
    """Whether the order would change if things were weighed differently."""
    profiles = _profiles(state)
    with st.container(key="sp_card_places"):
        full = "A full square means: almost always in this place."
        blocks.heading("Would the order change if you weighed things differently?", f"{ranking.words} {full}")
        draw("places", ranking, profiles, alt=charts.places_alt(ranking, profiles))


def choose(project: Project, ranking: Ranking, state: ProjectState) -> Callable[[], None]:
    """Which groups to work on. Gives the callback that keeps the proposal if nobody has changed it."""
    names = {row.letter: f"{row.letter}  {row.name}" for row in _profiles(state)}
    likely = [score.letter for score in ranking.scores[:_LIKELY]]
    current = state.segmentation and state.targets.segmentation == state.segmentation.id
    chosen = [letter for letter in state.targets.letters if letter in names] if current else []
    key = f"sp_targets_{state.segmentation.id if state.segmentation else ''}"
    if key not in st.session_state:
        st.session_state[key] = chosen or likely

    def keep() -> None:
        picked = [letter for letter in names if letter in st.session_state[key]]
        acting(lambda s: acts.choose_targets(s, project.id, picked, now=now()))()

    with st.container(key="sp_card_targets"):
        blocks.heading("Whom will you work on?", "Two or three groups are enough for most teams.")
        st.pills(
            "Groups to work on", list(names), format_func=names.__getitem__, selection_mode="multi", key=key,
            on_change=keep, label_visibility="collapsed",
        )  # fmt: skip
    return keep


def _profiles(state: ProjectState) -> tuple[Profile, ...]:
    return state.segmentation.profiles if state.segmentation else ()


def _label(key: str) -> str:
    return next((row.label for row in CRITERIA if row.key == key), key)
