"""The little CSS that the theme cannot express. Only our own ``st-key-sp_*`` keys and ``sp-*`` classes are styled,
and the two sticky containers whose width Streamlit leaves open."""

from __future__ import annotations

from functools import cache

import streamlit as st

from segpersona.ui.places import STATIC

_LIGHT = {
    "mute": "#5B6472", "line": "#DED9CE", "soft": "#F3F0E9", "accent": "#1F4E5F", "ink": "#1E2430", "card": "#FFFFFF",
    "paper": "#FCFBF8", "good": "#1E6B45", "good-soft": "#E3F2E8", "warn": "#8A4B08", "warn-soft": "#FBEEDD",
}  # fmt: skip
_DARK = {
    "mute": "#A3A9B3", "line": "#343B45", "soft": "#2A313B", "accent": "#2E6E7D", "ink": "#ECE8E0", "card": "#1A1F26",
    "paper": "#14171C", "good": "#8FD6AE", "good-soft": "#1D3328", "warn": "#F0BE86", "warn-soft": "#3A2C1A",
}  # fmt: skip


def is_dark() -> bool:
    """Whether this person looks at the dark theme."""
    return (st.context.theme.type or "light") == "dark"


def apply() -> None:
    """Put the sheet on the page, with the tokens of the theme in use.

    The app's theme can change under an open page (at dusk, or from the menu) without a new run, so the tokens are
    given for both; a browser that cannot choose between two keeps those of the theme it came with.
    """
    now = "dark" if is_dark() else "light"
    tokens = _root(_DARK if is_dark() else _LIGHT)
    both = _root({name: f"light-dark({value},{_DARK[name]})" for name, value in _LIGHT.items()})
    either = "@supports (color:light-dark(red,red))"
    st.html(f"<style>:root{{color-scheme:{now};{tokens}}}{either}{{:root{{{both}}}}}{_sheet()}</style>")


def _root(tokens: dict[str, str]) -> str:
    return "".join(f"--sp-{name}:{value};" for name, value in tokens.items())


@cache
def _sheet() -> str:
    return (STATIC / "app.css").read_text(encoding="utf-8")
