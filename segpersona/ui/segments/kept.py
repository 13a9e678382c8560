"""What the views of the groups show, worked out once per segmentation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import cast

import numpy as np
import pandas as pd
import streamlit as st

from segpersona import charts
from segpersona.actions import over_time, segments, shaping
from segpersona.model import SavedSegmentation
from segpersona.segmentation import bottom, map_of
from segpersona.segmentation.value import GRID, scores_of
from segpersona.ui import cached
from segpersona.ui.opened import store


@st.cache_data(max_entries=8, show_spinner=False)
def _points(segmentation: str, dataset: str) -> pd.DataFrame:
    customers = cached.customers(store().dataset_by_id(dataset))
    return map_of(customers, store().labels(segmentation)["letter"])


def points(found: SavedSegmentation) -> pd.DataFrame:
    """Customers on the map."""
    return _points(found.id, found.dataset)


@st.cache_data(max_entries=16, show_spinner=False)
def _typical(segmentation: str, letter: str) -> tuple[str, ...]:
    opened = store()
    return segments.typical_of(opened, opened.segmentation_by_id(segmentation), letter)


def typical(found: SavedSegmentation, letter: str) -> tuple[str, ...]:
    """Numbers of the customers who stand for a group."""
    return _typical(found.id, letter)


@st.cache_data(max_entries=8, show_spinner="Looking back in time")
def _past(segmentation: str, dataset: str, names: tuple[str, ...]) -> over_time.Past:
    opened = store()
    found = opened.segmentation_by_id(segmentation)
    return over_time.look_back(opened, opened.dataset_by_id(dataset), found)


def past(found: SavedSegmentation) -> over_time.Past:
    """The groups at the end of each period; raises a Problem where dates do not allow it."""
    return _past(found.id, found.dataset, tuple(row.name for row in found.segments))


def moves_since(past: over_time.Past) -> pd.DataFrame:
    """Who went where since a day, ready to be drawn."""
    return charts.as_moves(past.moves, past.names, past.names, {letter: letter for letter in past.names})


@st.cache_data(max_entries=16, show_spinner=False)
def _moves(before: str, after: str) -> tuple[pd.DataFrame, dict[str, str]]:
    opened = store()
    return shaping.who_went_where(opened, opened.segmentation_by_id(before), opened.segmentation_by_id(after))


def moves(before: SavedSegmentation, after: SavedSegmentation) -> pd.DataFrame:
    """Who went where, ready to be drawn."""
    counts, same = _moves(before.id, after.id)
    return charts.as_moves(counts, _names(before), _names(after), same)


@st.cache_data(max_entries=8, show_spinner=False)
def _cells(segmentation: str, dataset: str) -> pd.DataFrame:
    model = bottom(store().segmentation_by_id(segmentation).model)
    scores = scores_of(model, cached.customers(store().dataset_by_id(dataset)))
    rest = scores.drop(columns="recency").to_numpy()
    often = np.floor(rest.mean(axis=1) + 0.5).astype(int)
    counts = Counter(zip(scores["recency"].tolist(), often.tolist(), strict=True))
    return charts.as_cells(counts, GRID, cast(Mapping[str, str], model["letters"]))


def cells(found: SavedSegmentation) -> pd.DataFrame:
    """The value grid with its counts."""
    return _cells(found.id, found.dataset)


def _names(found: SavedSegmentation) -> dict[str, str]:
    return {row.letter: row.name for row in found.segments}
