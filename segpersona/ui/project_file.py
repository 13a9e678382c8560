"""The project file on screen: passed on from the share page, taken in on the home page."""

from __future__ import annotations

import secrets

import streamlit as st

from segpersona.actions import archive
from segpersona.ui import blocks, menu
from segpersona.ui.frame import Screen
from segpersona.ui.opened import store
from segpersona.ui.options import upload_limit
from segpersona.ui.state import acting, now
from segpersona.ui.uploads import free
from segpersona.ui.waiting import busy, ended, wait

_ROWS = "Every row of your customer file travels along, names and contacts too. Only for people who may see them."
_WHAT = (
    "Groups, order, personas with their history, and what customers said, in one file. Open it on the Home page of "
    "another segpersona to go on there."
)
_KEY, _TURN = "_opening", "sp_archive_turn"


def pass_on(page: Screen) -> None:
    """The whole project as one file, for a colleague or another computer."""
    st.header("Pass the project on", anchor=False)
    with st.container(key="sp_card_archive"):
        blocks.heading("Project file", _WHAT)
        rows = st.checkbox("Include the customer rows", key="sp_archive_rows", help=_ROWS)
        st.download_button(
            "Project file", data=lambda: archive.project_file(store(), page.project, rows=rows),
            file_name=archive.file_name_of(page.project), mime="application/zip", key=f"sp_get_archive_{rows}",
            on_click="ignore", icon=":material/inventory_2:",
        )  # fmt: skip


def take_in() -> None:
    """Open a project file that somebody passed on."""
    key = f"sp_archive_{st.session_state.get(_TURN, 0)}"

    def take() -> None:
        file = st.session_state.get(key)
        if file is None:
            return
        st.session_state[_KEY] = secrets.token_urlsafe(9)
        acting(lambda s: archive.start_opening(s, st.session_state[_KEY], file, clock=now))()
        free(file)
        st.session_state[_TURN] = st.session_state.get(_TURN, 0) + 1

    with st.popover("Open a project file", icon=":material/inventory_2:", type="tertiary", key="sp_archive"):
        st.caption("A file that was made with “Project file” on the Share page. It opens as a new project.")
        st.file_uploader("Project file", type=["zip"], key=key, on_change=take, label_visibility="collapsed",
                         max_upload_size=upload_limit())  # fmt: skip


def opening() -> bool:
    """Whether a project file is being opened here. Goes to the project once it is."""
    key = st.session_state.get(_KEY, "")
    if not key or busy(archive.opening_job(key)):
        return bool(key)
    del st.session_state[_KEY]
    if made := archive.opened_project(key):
        st.switch_page(menu.screens()["segments"], query_params={"p": made.id})
    ended(archive.opening_job(key))
    return False


def opening_progress() -> None:
    """How far it is."""
    wait(archive.opening_job(st.session_state[_KEY]), "Opening the project file")
