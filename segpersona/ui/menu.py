"""PAGES: every screen, one row each, in the order of the work."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import streamlit as st
from streamlit.navigation.page import Page as StreamlitPage

from segpersona.ui.places import PAGES as FOLDER


@dataclass(frozen=True, kw_only=True)
class Page:
    """A screen. ``step``: its number among the five steps, None beside them. ``needs``: the step to finish first."""

    key: str
    title: str
    explain: str
    step: int | None = None
    needs: str = ""


PAGES = (
    Page(key="home", title="Home", explain="Your projects, and an example to try."),
    Page(key="data", title="Data", step=1, explain="A customer file, and what its columns mean."),
    Page(key="segments", title="Segments", step=2, needs="data", explain="The groups your customers fall into."),
    Page(key="priorities", title="Priorities", step=3, needs="segments", explain="Which groups deserve your money."),
    Page(key="personas", title="Personas", step=4, needs="segments", explain="One made-up person per group."),
    Page(key="share", title="Share", step=5, needs="segments", explain="Cards and lists to take away."),
    Page(key="questions", title="Three questions", explain="No data? Draw groups from what your team knows."),
    Page(key="learn", title="Learn", explain="Segments and personas, and when to use which."),
)
STEPS = tuple(page for page in PAGES if page.step)


@cache
def page(key: str) -> Page:
    """The row of that key."""
    return next(row for row in PAGES if row.key == key)


def screens() -> dict[str, StreamlitPage]:
    """Streamlit's own object for each page; the first is the home page at the address /."""
    return {
        row.key: st.Page(
            FOLDER / f"{row.key}.py", title=f"{row.title} · segpersona", url_path=row.key, default=row.key == "home"
        )
        for row in PAGES
    }
