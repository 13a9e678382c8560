"""The parts of the home page: where you were, the example, a new project, the list of projects."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from segpersona.actions import examples, projects
from segpersona.colours import segment_colour
from segpersona.model import Project
from segpersona.problems import Problem
from segpersona.progress import next_step, progress
from segpersona.samples import EXAMPLES, Example
from segpersona.store import Store
from segpersona.ui import menu, project_file
from segpersona.ui.blocks import esc, heading, picture
from segpersona.ui.opened import store
from segpersona.ui.state import acting, now, tell
from segpersona.ui.waiting import busy, ended, wait
from segpersona.words import listed
from segpersona.worksheet import portrait

_HOW = (
    ("Drop a file", "Customers or orders, as a spreadsheet. It stays on this computer."),
    ("Meet your groups", "Real customers who buy alike, counted, with what they bring."),
    ("Choose who comes first", "Say what matters to you; the order follows, with its reasons."),
    ("Picture one person", "Ten short sections. Every line says how we know it."),
    ("Take it away", "A card to print, lists to act on."),
)
_FACES = (("A", "Maya", "4"), ("B", "Tom", "2"), ("C", "Irene", "3"))
"""Drawn people beside the example: the letter that gives the colour, a seed, and a tone of skin."""


def start_here() -> None:
    """For somebody new: the example beside a project of their own, further examples, and the five steps below."""
    left, right = st.columns(2, gap="medium")
    with left:
        new_project()
    with right:
        example(EXAMPLES[0])
    more_examples(EXAMPLES[1:])
    st.header("Five steps, about ten minutes", anchor=False)
    steps = "".join(
        f'<li><span class="sp-number">{number}</span><p class="sp-h">{esc(name)}</p>'
        f'<p class="sp-sub">{esc(words)}</p></li>'
        for number, (name, words) in enumerate(_HOW, 1)
    )
    st.html(f'<ol class="sp-how">{steps}</ol>')


def example(row: Example) -> None:
    """An example with its faces: one click, and it is there."""
    with st.container(key=f"sp_card_example_{row.key}", height="stretch"):
        heading(f"Try it with {row.name}", row.explain)
        faces = "".join(picture(portrait(seed, segment_colour(letter), skin=skin), "") for letter, seed, skin in _FACES)
        with st.container(horizontal=True, vertical_alignment="bottom", horizontal_alignment="distribute"):
            _open(row, "Open the example")
            st.html(f'<div class="sp-faces">{faces}</div>', width="content")


def more_examples(rows: Sequence[Example]) -> None:
    """Examples from other fields, beside each other."""
    if not rows:
        return
    st.header("Or look around in another field", anchor=False)
    for row, column in zip(rows, st.columns(len(rows), gap="medium"), strict=True):
        with column, st.container(key=f"sp_card_example_{row.key}", height="stretch"):
            heading(row.name, row.explain)
            _open(row, f"Open {row.name}")


def _open(row: Example, label: str) -> None:
    st.button(label, key=f"sp_example_{row.key}", icon=":material/play_arrow:", on_click=open_example, args=(row.key,))


def open_example(key: str = EXAMPLES[0].key) -> None:
    """Start laying out an example; where it exists already, go there."""
    if ready := examples.ready_example(store(), key):
        st.session_state["_follow"] = ("segments", ready.id)
    else:
        examples.start_example(store(), key, clock=now)
        st.session_state["_waiting"] = key


def opening_example() -> bool:
    """Whether an example is being opened. Goes there once it is done."""
    if any(busy(examples.job_of(row.key)) for row in EXAMPLES):
        return True
    for row in EXAMPLES:
        ended(examples.job_of(row.key))
    key = st.session_state.pop("_waiting", "")
    if key and (ready := examples.ready_example(store(), key)):
        st.switch_page(menu.screens()["segments"], query_params={"p": ready.id})
    return False


def how_far() -> None:
    """How far the example is."""
    for row in EXAMPLES:
        if busy(examples.job_of(row.key)):
            wait(examples.job_of(row.key), f"Opening {row.name}")


def go_on(opened: Store, project: Project) -> None:
    """The last project, and what comes next in it."""
    state = projects.state_of(opened, project.id)
    step = next(row for row in progress(state) if row.key == next_step(state))
    with st.container(key="sp_card_goon", height="stretch"):
        heading(f"Go on with {project.name}", f"Next: {menu.page(step.key).title.lower()}. {step.words}")


def onward(opened: Store, last: Project) -> None:
    """For somebody who was here before: the last project beside a new one."""
    left, right = st.columns(2, gap="medium")
    with left:
        go_on(opened, last)
    with right:
        new_project()


def next_page(opened: Store, project: Project) -> str:
    """Where the last project goes on."""
    return next_step(projects.state_of(opened, project.id))


def new_project() -> None:
    """A form with one field; the project opens on its data page."""
    with st.container(key="sp_card_new", height="stretch"):
        heading("Start a project", "One project holds one customer file and all that follows from it.")
        with st.container(horizontal=True, vertical_alignment="bottom"):
            st.text_input("Project name", key="sp_new_name", max_chars=120, placeholder="For example: spring campaign")
            st.button("Start", key="sp_new", icon=":material/add:", on_click=_create)
        project_file.take_in()


def project_list(opened: Store, rows: Sequence[Project]) -> None:
    """Every project with what is done and next; rename, copy and delete in its menu."""
    st.header("Your projects", anchor=False)
    for project in rows:
        state = projects.state_of(opened, project.id)
        after = next_step(state)
        done = [menu.page(step.key).title.lower() for step in progress(state) if step.done]
        with (
            st.container(key=f"sp_card_{project.id}"),
            st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"),
        ):
            begun = "Your file is read." if state.dataset else "Nothing done yet."
            said = f"{f'Done: {listed(done)}.' if done else begun} Next: {after}."
            st.html(f'<p class="sp-h">{esc(project.name)}</p><p class="sp-sub">{esc(said)}</p>', width="content")
            with st.container(horizontal=True, width="content", gap="xsmall", vertical_alignment="center"):
                pages = menu.screens()
                st.page_link(pages[after], label="Open", icon=":material/folder_open:", query_params={"p": project.id})
                _more(project)
    opened_ones = {project.name for project in rows if project.example}
    if EXAMPLES[0].name not in opened_ones:
        example(EXAMPLES[0])
    more_examples([row for row in EXAMPLES[1:] if row.name not in opened_ones])


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
        tell(problem)
    else:
        st.session_state["sp_new_name"] = ""
        st.session_state["_follow"] = ("data", made.id)


def follow() -> None:
    """Go where a callback said, now that the page runs (callbacks cannot change pages)."""
    if target := st.session_state.pop("_follow", None):
        page, project = target
        st.switch_page(menu.screens()[page], query_params={"p": project})
