"""Where on the Segments page we are, in the address: the groups, one group's story, or one of the screens beside."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from segpersona.ui.state import at

WAYS, RULES, SIZE, NEW, WHO = "ways", "rules", "size", "new", "who"


def place() -> str:
    """Which screen beside the groups is asked for; "" for the groups."""
    asked = at("do")
    return asked if asked in (WAYS, RULES, SIZE, NEW, WHO) else ""


def link(words: str, icon: str, **to: str) -> None:
    """A way to a screen of this page; no ``to``: to the groups. (Links from a page to itself leave the address as it
    was, so this is a button that changes it.)"""
    key = "_".join(to.values()) or "groups"
    st.button(words, key=f"sp_to_{key}", icon=f":material/{icon}:", type="tertiary", on_click=_turn, args=(to,))


def to_groups() -> None:
    """Back to the groups; for callbacks that end a screen beside them."""
    _turn({})


def _turn(to: Mapping[str, str]) -> None:
    for name in ("do", "seg"):
        st.query_params.pop(name, None)
    for name, value in to.items():
        st.query_params[name] = value
