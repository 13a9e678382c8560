"""Where on the Segments page we are, in the address: the groups, one group's story, or one of the screens beside."""

from __future__ import annotations

import streamlit as st

from segpersona.ui import menu
from segpersona.ui.state import address, at

WAYS, RULES, SIZE = "ways", "rules", "size"


def place() -> str:
    """Which screen beside the groups is asked for; "" for the groups."""
    asked = at("do")
    return asked if asked in (WAYS, RULES, SIZE) else ""


def link(words: str, icon: str, **to: str) -> None:
    """A link to a screen of this page."""
    st.page_link(menu.screens()["segments"], label=words, icon=f":material/{icon}:", query_params=address(**to))


def to_groups() -> None:
    """Back to the groups; for callbacks that end a screen beside them."""
    st.query_params.pop("do", None)
    st.query_params.pop("seg", None)
