"""A chart on a page: drawn in the theme in use, told in words to those who cannot see it."""

from __future__ import annotations

import streamlit as st

from segpersona.ui import cached
from segpersona.ui.style import is_dark


def draw(kind: str, *of: object, alt: str) -> None:
    """Draw the chart of that name from what it is of; ``alt`` says what it shows."""
    spec = cached.chart(kind, *of, dark=is_dark())
    st.vega_lite_chart(spec=spec, theme=None, alt=alt, key=f"sp_{kind}", width="stretch")
