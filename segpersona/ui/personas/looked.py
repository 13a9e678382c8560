"""What the personas page looks up among the customers, kept by what it hangs on: groups, file, lines."""

from __future__ import annotations

import streamlit as st

from segpersona.actions import fit as acts
from segpersona.actions.meanings import least_shown
from segpersona.model import Dataset, Persona, SavedSegmentation, Trait
from segpersona.ui import cached
from segpersona.ui.frame import Screen
from segpersona.ui.opened import store
from segpersona.worksheet import Fact
from segpersona.worksheet.flags import Flag, flags
from segpersona.worksheet.guard import Telling
from segpersona.worksheet.links import Linked, linked, read_link
from segpersona.worksheet.match import Fit


@st.cache_resource(max_entries=2, show_spinner=False)
def _crowd(segmentation: str, dataset: str, version: int, least: int) -> tuple[acts.Crowd | None, acts.Seen]:
    file = store().dataset_by_id(dataset)
    found = store().segmentation_by_id(segmentation)
    return acts.crowd_of(store(), found, file, cached.customers(file)), acts.Seen()


def _of(page: Screen) -> tuple[acts.Crowd | None, acts.Seen]:
    found, dataset = page.state.segmentation, page.state.dataset
    if found is None or dataset is None or found.believed:
        return None, acts.Seen()
    return _crowd(found.id, dataset.id, dataset.version, least_shown(store()))


def looked_at(page: Screen, persona: Persona) -> tuple[Fit, dict[str, Trait | None]] | None:
    """Who fits the persona's lines from data, and what the data says of each today; None where it has none."""
    lines = linked(persona)
    crowd, seen = _of(page) if lines else (None, None)
    return acts.seen_of(crowd, lines, seen) if crowd and seen else None


def as_a_line(page: Screen, persona: Persona, fact: Fact) -> Fit | None:
    """Who would fit if a fact were a line too; the fact's own step is the last one."""
    link = read_link(fact.link)
    crowd, seen = _of(page)
    if crowd is None or link is None:
        return None
    one = Linked(question=fact.question, slot=0, label="", words=fact.line, source=fact.source, link=link)
    return acts.seen_of(crowd, (*linked(persona), one), seen)[0]


@st.cache_data(max_entries=8, show_spinner=False)
def _told_before(written_for: str, found: str) -> dict[str, Trait]:
    return acts.told_before(store(), written_for, found)


def flagged(page: Screen, persona: Persona) -> tuple[Flag, ...]:
    """The persona's lines that are not true any more."""
    seen, found = looked_at(page, persona), page.state.segmentation
    if seen is None or found is None:
        return ()
    return flags(linked(persona), seen[1], _told_before(persona.segmentation, found.id))


@st.cache_data(max_entries=16, show_spinner=False)
def _tellings(segmentation: str, dataset: str, version: int, least: int, lines: tuple[Linked, ...]) -> list[Telling]:
    crowd, seen = _crowd(segmentation, dataset, version, least)
    return [] if crowd is None else list(acts.tellings(crowd, lines, acts.seen_of(crowd, lines, seen)[1]))


def tellings(found: SavedSegmentation, dataset: Dataset, persona: Persona) -> list[Telling]:
    """Whether each line from data tells anything about what people buy."""
    return _tellings(found.id, dataset.id, dataset.version, least_shown(store()), linked(persona))


def least() -> int:
    """How many customers there are at least before a number is shown."""
    return least_shown(store())
