"""How the papers of a project look: name, logo, colour, paper and language, saved as they are changed."""

from __future__ import annotations

import streamlit as st

from segpersona.actions import brand as acts
from segpersona.model import Brand
from segpersona.problems import Problem
from segpersona.ui.frame import Screen
from segpersona.ui.inputs import ask, seed
from segpersona.ui.opened import store
from segpersona.ui.state import acting, now, tell
from segpersona.ui.uploads import free

_LANGUAGES = dict(acts.LANGUAGE.options)
_COLOUR_HELP = "For worksheets, posters and people in no group. Groups keep their own colours."


def look(page: Screen) -> Brand:
    """The settings, folded away; gives what every file is printed with."""
    project, brand = page.project.id, page.store.brand(page.project.id)
    with st.expander("Your name, logo, colour and paper", icon=":material/palette:"):
        left, right = st.columns(2, gap="large")
        with left:
            _name(project, brand)
            _logo(project, brand)
        with right:
            _paper(project, brand)
            _language(project, brand)
            _colour(project, brand)
    return brand


def _name(project: str, brand: Brand) -> None:
    ask(
        acts.ORGANISATION, key=f"sp_brand_name_{project}", value=brand.organisation, version=0,
        put=lambda raw, _: acts.say_organisation(store(), project, raw, now=now()),
    )  # fmt: skip


def _paper(project: str, brand: Brand) -> None:
    """There is always a paper: a second press on the one that is chosen leaves it chosen."""
    key = f"sp_brand_paper_{project}"

    def put(raw: object, _: int) -> None:
        acts.choose_paper(store(), project, raw or brand.paper, now=now())
        st.session_state[key] = raw or brand.paper

    ask(acts.PAPER, key=key, value=brand.paper, version=len(brand.paper), put=put)


def _language(project: str, brand: Brand) -> None:
    key = f"sp_brand_language_{project}"
    seed(key, brand.language, list(_LANGUAGES).index(brand.language))
    st.selectbox(
        acts.LANGUAGE.label, list(_LANGUAGES), format_func=_LANGUAGES.__getitem__, key=key, on_change=lambda: acting(
            acts.choose_language, project, st.session_state[key], now=now()
        )(), help="October 2026 and 4,812 as your readers write them. Your own words stay as they are.",
    )  # fmt: skip


def _colour(project: str, brand: Brand) -> None:
    """A colour that is refused is put back to the one that is kept."""
    key = f"sp_brand_colour_{project}"
    seed(key, brand.accent, int(brand.accent[1:], 16))

    def choose() -> None:
        try:
            acts.choose_accent(store(), project, st.session_state[key], now=now())
        except Problem as problem:
            st.session_state[key] = brand.accent
            tell(problem)

    st.color_picker("Colour", key=key, on_change=choose, help=_COLOUR_HELP)
    st.caption(f"Words in it on white: {acts.contrast(brand.accent):.1f} to 1. At least 4.5 is easy to read.")


def _logo(project: str, brand: Brand) -> None:
    """Drop a logo; each file gets a widget of its own, because a widget keeps what was dropped on it."""
    turn = f"sp_logo_turn_{project}"
    key = f"sp_logo_{project}_{st.session_state.get(turn, 0)}"

    def take() -> None:
        file = st.session_state.get(key)
        if file is not None:
            acting(acts.take_logo, project, file.getvalue(), now=now())()
            free(file)
            st.session_state[turn] = st.session_state.get(turn, 0) + 1

    if brand.logo:
        st.image(brand.logo, width=120, alt="Your logo")
        st.button("Remove the logo", icon=":material/delete:", type="tertiary", key="sp_logo_off",
                  on_click=acting(acts.drop_logo, project, now=now()))  # fmt: skip
    st.file_uploader("Logo", type=["png", "jpg", "jpeg"], key=key, on_change=take, max_upload_size=5)
