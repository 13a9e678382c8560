"""A chart on a page: drawn in the theme in use, kept by what it shows, told in words to those who cannot see it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import streamlit as st
from altair.utils import schemapi

from segpersona import charts
from segpersona.charts import AnyChart
from segpersona.model import Profile
from segpersona.ui.style import is_dark


def draw(kind: str, *of: object, alt: str) -> None:
    """Draw the chart of that name from what it is of; ``alt`` says what it shows."""
    spec = _drawn(kind, *of, dark=is_dark())
    st.vega_lite_chart(spec=spec, theme=None, alt=alt, key=f"sp_{kind}", width="stretch")


_DRAW: Mapping[str, Callable[..., AnyChart]] = {
    "sizes": charts.sizes, "heat": charts.heat, "matrix": charts.matrix, "places": charts.places,
    "near": charts.near, "over_time": charts.over_time, "moved": charts.moved, "grid": charts.grid,
    "apart": charts.apart,
    "ranges": charts.ranges, "journey": charts.journey,
}  # fmt: skip


@st.cache_data(max_entries=64, show_spinner=False)
def _chart(kind: str, of_keys: tuple[object, ...], dark: bool, _of: tuple[object, ...]) -> dict[str, Any]:
    with schemapi.debug_mode(False):
        return _DRAW[kind](*_of, charts.Look(dark=dark)).to_dict(validate=False)


def _drawn(kind: str, *of: object, dark: bool) -> dict[str, Any]:
    """A chart by its name, ready to be sent; building one takes longer than all else on its page. Whether it is valid
    is for the tests to say: checking it here would take half as much again."""
    return _chart(kind, tuple(_content(one) for one in of), dark, of)


def _content(one: object) -> object:
    """What stands for a thing in the cache: profiles are written out, which is faster than to look through them."""
    profiles = isinstance(one, tuple) and all(isinstance(row, Profile) for row in one)
    return repr(one) if profiles or isinstance(one, Profile) else one
