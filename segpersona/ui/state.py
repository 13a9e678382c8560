"""Where we are: the project and persona in the address, the time, and messages for the next screen.

Facts live in the store, the position in the address; ``st.session_state`` holds only what may vanish at any moment.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Concatenate, ParamSpec

import streamlit as st

from segpersona.problems import Problem
from segpersona.store import Store
from segpersona.ui.menu import screens
from segpersona.ui.opened import store

P = ParamSpec("P")
_SAID = "_said"


def now() -> datetime:
    """The time, asked for here and handed down."""
    return datetime.now(UTC)


def at(name: str) -> str:
    """A part of the position in the address: "p" project, "who" persona, "q" section."""
    return str(st.query_params.get(name, ""))


def address(**changes: str) -> dict[str, str]:
    """The position to carry to another page: the project, and what ``changes`` says; empty values are left out."""
    return {name: value for name, value in {"p": at("p"), **changes}.items() if value}


def go(page: str, **changes: str) -> None:
    """Go to a page, keeping the project."""
    st.switch_page(screens()[page], query_params=address(**changes))


def acting(act: Callable[Concatenate[Store, P], object], *args: P.args, **kwargs: P.kwargs) -> Callable[[], None]:
    """A callback that does something a person asked for; a Problem becomes a sentence on the next screen."""

    def callback() -> None:
        try:
            act(store(), *args, **kwargs)
        except Problem as problem:
            tell(problem)

    return callback


def tell(problem: Problem) -> None:
    """Keep a sentence for the screen that is drawn next."""
    st.session_state[_SAID] = problem.words


def told() -> str:
    """The sentence kept for this screen, once."""
    return str(st.session_state.pop(_SAID, ""))
