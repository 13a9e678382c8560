"""VIEWS: what else stands on the personas page, one row each, named in the address."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import streamlit as st

from segpersona.model import Persona
from segpersona.ui import blocks
from segpersona.ui.frame import Screen
from segpersona.ui.personas.compare import side_by_side
from segpersona.ui.personas.coverage import spoken_for, who_speaks
from segpersona.ui.personas.fit import who_fits
from segpersona.ui.personas.guard import checks
from segpersona.ui.personas.history import history
from segpersona.ui.personas.journey import on_one_map
from segpersona.ui.personas.messages import message
from segpersona.ui.personas.offers import offers
from segpersona.ui.personas.portraits import face
from segpersona.ui.personas.scenario import walk
from segpersona.ui.personas.used import used_for
from segpersona.ui.personas.voices import gathered, listening
from segpersona.ui.personas.wording import wording
from segpersona.ui.state import address, at


@dataclass(frozen=True, kw_only=True)
class View:
    """A view over all personas. ``why``: the sentence under its name; ``draw``: the whole screen, its bar included."""

    key: str
    label: str
    icon: str
    why: Callable[[Screen], str]
    draw: Callable[[Screen], None]


@dataclass(frozen=True, kw_only=True)
class PersonView:
    """A view of one persona. ``draw``: the whole screen, its bar included."""

    key: str
    label: str
    icon: str
    draw: Callable[[Screen, Persona], None]


VIEWS: tuple[View, ...] = (
    View(key="voices", label="What your customers say", icon=":material/forum:", why=gathered, draw=listening),
    View(key="coverage", label="Who speaks for whom", icon=":material/grid_on:", why=spoken_for, draw=who_speaks),
    View(key="map", label="Journeys on one map", icon=":material/route:", draw=on_one_map,
         why=lambda page: "Where do your personas part, and where is it hard for all of them?"),
    View(key="compare", label="Side by side", icon=":material/view_column:", draw=side_by_side,
         why=lambda page: "Two to four of them beside each other; lines they share are marked."),
)  # fmt: skip

PERSON_VIEWS: tuple[PersonView, ...] = (
    PersonView(key="fit", label="Who fits", icon=":material/filter_alt:", draw=who_fits),
    PersonView(key="guard", label="Checks", icon=":material/verified_user:", draw=checks),
    PersonView(key="walk", label="Walk through", icon=":material/directions_walk:", draw=walk),
    PersonView(key="message", label="Check a text", icon=":material/mark_email_read:", draw=message),
    PersonView(key="offers", label="Find what does not fit", icon=":material/join_inner:", draw=offers),
    PersonView(key="used", label="What it changed", icon=":material/fact_check:", draw=used_for),
    PersonView(key="face", label="Portrait", icon=":material/face:", draw=face),
    PersonView(key="wording", label="Help with words", icon=":material/stylus_note:", draw=wording),
    PersonView(key="history", label="History", icon=":material/history:", draw=history),
)


def viewed() -> View | None:
    """The view over all personas that the address names."""
    return next((row for row in VIEWS if row.key == at("view")), None)


def viewed_of() -> PersonView | None:
    """The view of one persona that the address names."""
    return next((row for row in PERSON_VIEWS if row.key == at("view")), None)


def ways(page: Screen) -> None:
    """The ways from the list to every view over all personas."""
    with st.grid(2, min_column_width=320, gap="small"):
        for row in VIEWS:
            with st.container(key=f"sp_card_{row.key}", height="stretch"):
                blocks.heading(row.label, row.why(page))
                st.button("Open", key=f"sp_{row.key}", icon=row.icon, on_click=_enter, args=(row.key, ""))


def ways_of(persona: Persona) -> None:
    """The ways from a persona to each of its views."""
    with st.popover("Look closer", icon=":material/search:", type="tertiary", key=f"sp_views_{persona.id}"):
        for row in PERSON_VIEWS:
            st.button(row.label, key=f"sp_view_{row.key}_{persona.id}", icon=row.icon, type="tertiary",
                      on_click=_enter, args=(row.key, persona.id))  # fmt: skip


def _enter(view: str, who: str) -> None:
    st.query_params.from_dict(address(view=view, who=who))
