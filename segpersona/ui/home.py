"""The parts of the home page: where you were, the example, a new project, the list of projects."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from segpersona.actions import projects
from segpersona.model import Project
from segpersona.progress import next_step, progress
from segpersona.samples import EXAMPLES
from segpersona.store import Store
from segpersona.ui import menu
from segpersona.ui.blocks import esc, heading
from segpersona.ui.state import acting, now, tell
from segpersona.ui.opened import store
from segpersona.problems import Problem

_HOW = (
    ("1", "Drop a file", "Customers or orders, as a spreadsheet. Nothing leaves this computer."),
    ("2", "Meet your groups", "Real customers who buy alike, counted, with what they bring."),
    ("3", "Choose who comes first", "Say what matters to you; the order follows, with its reasons."),
    ("4", "Picture one person", "A worksheet of ten sections. Every line says how we know it."),
    ("5", "Take it away", "A card to print, lists to act on."),
)


def start_here() -> None:
    """For somebody new: the five steps, and the example one click away."""
    with st.container(key="sp_card_how"):
        for number, name, words in _HOW:
            st.html(f'<p class="sp-h">{number}. {esc(name)}</p><p class="sp-sub">{esc(words)}</p>')
    example(primary=True)


def example(*, primary: bool = False) -> None:
    """The example, complete: one click."""
    row = EXAMPLES[0]
    with st.container(key="sp_card_example"):
        heading(f"Try it with {row.name}", row.explain)
        kind = "primary" if primary else "secondary"
        st.button("Open the example", key="sp_example", type=kind, icon=":material/play_arrow:", on_click=_open_example)
    _follow()


def go_on(opened: Store, project: Project) -> None:
    """The last project, one click from its next step."""
    step = next_step(projects.state_of(opened, project.id))
    with st.container(key="sp_card_goon"):
        heading(f"Go on with {project.name}", f"Next: {menu.page(step).title.lower()}.")
        if st.button("Go on", key="sp_goon", type="primary", icon=":material/arrow_forward:"):
            st.switch_page(menu.screens()[step], query_params={"p": project.id})


def new_project() -> None:
    """A form with one field; the project opens on its data page."""
    with st.container(key="sp_card_new"):
        heading("Start a project", "One project holds one customer file and all that follows from it.")
        with st.container(horizontal=True, vertical_alignment="bottom"):
            st.text_input("Project name", key="sp_new_name", max_chars=120, placeholder="For example: spring campaign")
            st.button("Start", key="sp_new", icon=":material/add:", on_click=_create)
    _follow()


def project_list(opened: Store, rows: Sequence[Project]) -> None:
    """Every project with what is done and next; rename, copy and delete in its menu."""
    st.header("Your projects", anchor=False)
    for project in rows:
        steps = progress(projects.state_of(opened, project.id))
        done = [menu.page(step.key).title.lower() for step in steps if step.done]
        with (
            st.container(key=f"sp_card_{project.id}"),
            st.container(horizontal=True, horizontal_alignment="distribute"),
        ):
            said = f"Done: {', '.join(done)}" if done else "Nothing done yet"
            st.html(f'<p class="sp-h">{esc(project.name)}</p><p class="sp-sub">{esc(said)}</p>', width="content")
            with st.container(horizontal=True, width="content", gap="xsmall"):
                pages = menu.screens()
                st.page_link(pages["data"], label="Open", icon=":material/folder_open:", query_params={"p": project.id})
                _more(project)
    if not any(project.example for project in rows):
        example()


def _more(project: Project) -> None:
    with st.popover("More", type="tertiary", key=f"sp_more_{project.id}"):
        name = f"sp_name_{project.id}"
        st.text_input("Name", project.name, key=name, max_chars=120)
        st.button("Rename", key=f"sp_ren_{project.id}", on_click=lambda: _rename(project, name))
        copy = acting(lambda s: s.duplicate_project(project.id, f"{project.name} (copy)", now=now()))
        st.button("Make a copy", key=f"sp_dup_{project.id}", on_click=copy)
        sure = st.checkbox("Delete it with everything in it", key=f"sp_sure_{project.id}")
        delete = acting(lambda s: s.delete_project(project.id))
        st.button("Delete", key=f"sp_del_{project.id}", disabled=not sure, on_click=delete)


def _rename(project: Project, key: str) -> None:
    acting(lambda s: projects.rename(s, project.id, st.session_state[key], now=now()))()


def _create() -> None:
    try:
        made = projects.create(store(), st.session_state["sp_new_name"], now=now())
    except Problem as problem:
        return tell(problem)
    st.session_state["sp_new_name"] = ""
    st.session_state["_follow"] = ("data", made.id)


def _open_example() -> None:
    with st.spinner("Opening the example"):
        made = projects.open_example(store(), EXAMPLES[0].key, now=now())
    st.session_state["_follow"] = ("segments", made.id)


def _follow() -> None:
    """Go where a callback said, now that the page runs (callbacks cannot change pages)."""
    if target := st.session_state.pop("_follow", None):
        page, project = target
        st.switch_page(menu.screens()[page], query_params={"p": project})
