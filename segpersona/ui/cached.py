"""What is worth computing once: keyed by ids and versions, never by a frame, never by a person."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd
import streamlit as st

from segpersona.actions import briefing, data, deciding, files, interviews, measures, priorities, research, share
from segpersona.actions import kit as kits
from segpersona.actions import meanings as said
from segpersona.actions.basis import as_decided
from segpersona.exports import FORMATS, Material, Options, Paper, fits, preview_png, unprintable
from segpersona.intake import Guess, preview
from segpersona.model import (
    Aside,
    Card,
    Check,
    Customers,
    Dataset,
    FileKind,
    Kit,
    Measure,
    Project,
    SavedSegmentation,
)
from segpersona.prioritization import Known
from segpersona.prioritization.forecast import Ahead
from segpersona.prioritization.ladder import Ladder
from segpersona.problems import Finding
from segpersona.research import Callers
from segpersona.ui.opened import store
from segpersona.ui.state import now


@st.cache_data(max_entries=8, show_spinner=False)
def _preview(dataset_id: str, version: int) -> tuple[pd.DataFrame, tuple[Finding, ...]]:
    dataset = store().dataset_by_id(dataset_id)
    return preview(store().sample(dataset), dataset.roles), data.findings_of(store(), dataset)


def data_preview(dataset: Dataset) -> tuple[pd.DataFrame, tuple[Finding, ...]]:
    """The first rows with personal columns masked, and the findings."""
    return _preview(dataset.id, dataset.version)


@st.cache_data(max_entries=8, show_spinner=False)
def _aside(dataset_id: str, version: int) -> tuple[Aside, ...]:
    return store().aside(store().dataset_by_id(dataset_id))


def rows_aside(dataset: Dataset) -> tuple[Aside, ...]:
    """The rows that were set aside."""
    return _aside(dataset.id, dataset.version)


@st.cache_data(max_entries=8, show_spinner=False)
def _accented(dataset_id: str, version: int) -> tuple[str, ...]:
    return data.accented_words(store(), store().dataset_by_id(dataset_id))


def accented_words(dataset: Dataset) -> tuple[str, ...]:
    """Three words of the file with letters beyond a to z, none of a personal column."""
    return _accented(dataset.id, dataset.version)


@st.cache_data(max_entries=8, show_spinner=False)
def _date_example(dataset_id: str, version: int, column: str) -> str:
    return data.date_example(store(), store().dataset_by_id(dataset_id), column)


def date_example(dataset: Dataset, column: str) -> str:
    """What a date of a column means in either order."""
    return _date_example(dataset.id, dataset.version, column)


@st.cache_data(max_entries=8, show_spinner=False)
def _meanings(dataset_id: str, files: int) -> tuple[dict[str, Guess], dict[str, float]]:
    dataset = store().dataset_by_id(dataset_id)
    return said.guesses_of(store(), dataset), said.empty_shares(store().sample(dataset))


def meanings(dataset: Dataset) -> tuple[dict[str, Guess], dict[str, float]]:
    """What we would guess of each column, and the share of its cells that are empty."""
    return _meanings(dataset.id, dataset.files)


@st.cache_resource(max_entries=3, show_spinner=False)
def _behind(segmentation: str, project: str, version: int, least: int) -> Known:
    return measures.behind(store(), priorities.found_of(store(), project))


def behind(found: SavedSegmentation, dataset: Dataset | None) -> Known:
    """The customers behind the groups, and what their orders tell."""
    return _behind(found.id, found.project, dataset.version if dataset else 0, said.least_shown(store()))


@st.cache_resource(max_entries=16, show_spinner=False)
def _judged(
    segmentation: str, project: str, version: int, least: int, team: str
) -> tuple[tuple[Measure, ...], tuple[Check, ...]]:
    found = priorities.found_of(store(), project)
    return measures.judged(store(), found, _behind(segmentation, project, version, least))


def judged(found: SavedSegmentation, dataset: Dataset | None) -> tuple[tuple[Measure, ...], tuple[Check, ...]]:
    """Every criterion and check of every group, as the team's marks and assumptions are now."""
    version, least = dataset.version if dataset else 0, said.least_shown(store())
    return _judged(found.id, found.project, version, least, measures.said_of(store(), found))


def kinds_of_sales(found: SavedSegmentation, dataset: Dataset | None) -> tuple[list[str], list[str]]:
    """The categories of goods and the channels that the orders name."""
    return measures.kinds_of_sales(behind(found, dataset))


def own_columns(found: SavedSegmentation, dataset: Dataset | None) -> dict[str, str]:
    """The columns that a criterion of the team's own can be the mean of."""
    return measures.own_columns(behind(found, dataset))


@st.cache_resource(max_entries=8, show_spinner=False)
def _kit(segmentation: str, version: int, names: tuple[str, ...], _project: Project) -> Kit:
    return kits.kit_of(store(), _project)


def kit(project: Project, found: SavedSegmentation) -> Kit:
    """The recognition kit; raises why there is none."""
    dataset = store().dataset(project.id)
    return _kit(found.id, dataset.version if dataset else 0, tuple(row.name for row in found.segments), project)


@st.cache_resource(max_entries=8, show_spinner=False)
def _ladder(segmentation: str, project: str, version: int, least: int, said: str) -> Ladder:
    known = _behind(segmentation, project, version, least)
    return deciding.ladder(store(), priorities.found_of(store(), project), known)


def ladder(found: SavedSegmentation, dataset: Dataset | None) -> Ladder:
    """What every group leaves over in a year, as the team's assumptions are now."""
    version, least = dataset.version if dataset else 0, said.least_shown(store())
    return _ladder(found.id, found.project, version, least, deciding.said_of(store(), found))


@st.cache_resource(max_entries=4, show_spinner=False)
def _ahead(segmentation: str, project: str, version: int, least: int, names: str) -> tuple[Ahead, ...] | str:
    known = _behind(segmentation, project, version, least)
    return deciding.ahead(priorities.found_of(store(), project), known)


def ahead(found: SavedSegmentation, dataset: Dataset | None) -> tuple[Ahead, ...] | str:
    """Every group in twelve months."""
    version, least = dataset.version if dataset else 0, said.least_shown(store())
    return _ahead(found.id, found.project, version, least, repr([row.name for row in found.profiles]))


@st.cache_resource(max_entries=2, show_spinner=False)
def _customers(dataset_id: str, version: int, least: int) -> Customers:
    return data.undecided(store(), store().dataset_by_id(dataset_id))


def customers(dataset: Dataset) -> Customers:
    """The customers of a dataset as its columns are understood, and what forms groups is decided, now."""
    known = _customers(dataset.id, dataset.version, said.least_shown(store()))
    return as_decided(store(), dataset.project, known)


@st.cache_data(max_entries=8, show_spinner=False)
def _outline(dataset_id: str, version: int, least: int) -> tuple[Customers, int]:
    dataset = store().dataset_by_id(dataset_id)
    return data.outline(store(), dataset, lambda: _customers(dataset_id, version, least))


def outline(dataset: Dataset) -> tuple[Customers, int]:
    """What is known of the customers, without a row of them, and how many they are: all that the Data page needs."""
    return _outline(dataset.id, dataset.version, said.least_shown(store()))


@st.cache_data(max_entries=8, show_spinner=False)
def _kinds(dataset_id: str, version: int) -> dict[str, FileKind]:
    return files.kinds_of(store(), store().dataset_by_id(dataset_id))


def kinds(dataset: Dataset) -> dict[str, FileKind]:
    """What the rows of each file of the project are."""
    return _kinds(dataset.id, dataset.version)


@st.cache_data(max_entries=32, show_spinner=False)
def _keys(dataset_id: str, version: int) -> tuple[str, ...]:
    return files.keys_of(store(), store().dataset_by_id(dataset_id))


def keys(dataset: Dataset) -> tuple[str, ...]:
    """The columns by which a file can be joined."""
    return _keys(dataset.id, dataset.version)


@st.cache_data(max_entries=8, show_spinner=False)
def _comment_columns(dataset_id: str, version: int) -> list[str]:
    return research.columns_of(store(), store().dataset_by_id(dataset_id))


def comment_columns(dataset: Dataset) -> list[str]:
    """The columns that hold comments."""
    return _comment_columns(dataset.id, dataset.version)


@st.cache_data(max_entries=16, show_spinner=False)
def _to_talk_to(project: str, version: int, segmentation: str, letter: str) -> tuple[Callers, ...]:
    return interviews.eight_of(store(), project, letter)


def to_talk_to(dataset: Dataset, segmentation: str, letter: str) -> tuple[Callers, ...]:
    """The customers of a group to talk to."""
    return _to_talk_to(dataset.project, dataset.version, segmentation, letter)


@st.cache_data(max_entries=32, show_spinner=False)
def card_picture(card: Card, paper: Paper) -> bytes:
    """The card as it will be printed, as a small picture."""
    return preview_png(card, paper=paper)


@st.cache_data(max_entries=64, show_spinner=False)
def fitting(card: Card, paper: Paper, what: str) -> tuple[str, str]:
    """Whether a card fits on its page, in words, and the characters that cannot be printed."""
    return fits(card, paper, what)[1], unprintable(card)


@st.cache_data(max_entries=64, show_spinner=False)
def picture(key: str, material: Material, options: Options) -> bytes:
    """A format as a picture, as it will be printed."""
    return FORMATS[key].render(material, options)


def file_of(key: str, project: Project, material: Material, options: Options) -> bytes:
    """A file in a format, made when somebody clicks."""
    if FORMATS[key].needs == "lists":
        material = replace(material, lists=share.lists_of(store(), project, contacts=options.contacts))
    if FORMATS[key].needs == "kit":
        material = replace(material, kit=kits.kit_of(store(), project))
    if FORMATS[key].needs == "briefing":
        material = replace(material, briefing=briefing.briefing_of(store(), project, today=now().date()))
    return FORMATS[key].render(material, options)
