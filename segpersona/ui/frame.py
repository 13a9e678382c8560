"""The frame of every screen: header, five steps, title and why, the guard, and one primary action in the bottom bar."""

from __future__ import annotations

import html
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import streamlit as st

from segpersona.actions import projects
from segpersona.model import Project
from segpersona.problems import Problem
from segpersona.progress import ProjectState, StepState, progress
from segpersona.store import Store
from segpersona.ui import menu, style
from segpersona.ui.blocks import empty, plain, stale
from segpersona.ui.opened import store
from segpersona.ui.state import address, at, go, now, told

_MISSING = {
    "data": ("No data yet", "Add a customer file first; the groups are found in it.", "Go to data"),
    "segments": (
        "No groups yet",
        "Find the groups in your data first; everything here builds on them.",
        "Go to segments",
    ),
}


@dataclass(frozen=True, kw_only=True)
class Screen:
    """What a page works with: the store, and the project with how far it has come (an empty one beside projects)."""

    page: menu.Page
    store: Store
    project: Project
    state: ProjectState
    steps: tuple[StepState, ...]

    def title(self, words: str, why: str = "") -> None:
        """The page's finding as its title, and one sentence why it matters."""
        st.title(plain(words), anchor=False)
        if why:
            st.html(f'<p class="sp-why">{html.escape(why)}</p>')
        step = next((step for step in self.steps if step.key == self.page.key), None)
        if step and step.out_of_date:
            stale(step.words)

    def bar(
        self,
        label: str,
        *,
        to: str = "",
        back: str = "",
        on_click: Callable[[], None] | None = None,
        disabled: bool = False,
        project: str = "",
        beside: str = "",
    ) -> None:
        """The bottom bar: Back, and the one primary action; ``on_click`` writes, ``to`` is the page that follows.

        ``beside``: the screen, where a page has several; else a press on one would count for the next one drawn."""
        with self.bar_with(back=back):
            went = st.button(
                label, type="primary", icon=":material/arrow_forward:", icon_position="right",
                disabled=disabled, on_click=on_click, key=f"sp_primary{beside and f'_{beside}'}",
            )  # fmt: skip
        if went and to:
            go(to, **({"p": project} if project else {}))

    @contextmanager
    def bar_with(self, *, back: str = "") -> Iterator[None]:
        """The bottom bar around a primary action of another kind, such as a download."""
        with st.bottom, _spread():
            if back:
                if st.button("Back", icon=":material/arrow_back:", type="tertiary", key="sp_back"):
                    go(back)
            else:
                st.space("small")
            yield


@contextmanager
def screen(key: str) -> Iterator[Screen]:
    """Draw the frame of a page around its body. Stops with a friendly empty state where the step before is missing;
    a Problem from the body becomes its sentence."""
    style.apply()
    opened = store()
    found = opened.project(at("p")) if at("p") else None
    project = found or Project(id="", name="", created=now(), updated=now())
    state = projects.state_of(opened, project.id) if found else projects.nothing_yet()
    here = Screen(page=menu.page(key), store=opened, project=project, state=state, steps=progress(state))
    _header(here)
    said = st.empty()  # always there, so that what is open below stays open when something is said
    if words := told():
        said.warning(plain(words))
    _guard(here)
    try:
        yield here
    except Problem as problem:
        st.warning(plain(problem.words))


def _guard(here: Screen) -> None:
    if here.page.step and not here.project.id:
        here.title(here.page.title)
        empty("No project open", "Choose one of your projects, or start a new one.")
        here.bar("Go to your projects", to="home")
        st.stop()
    own = next((step for step in here.steps if step.key == here.page.key), None)
    if own and not own.open and here.page.needs:
        name, words, label = _MISSING[here.page.needs]
        here.title(here.page.title)
        empty(name, words)
        here.bar(label, to=here.page.needs)
        st.stop()


def _header(here: Screen) -> None:
    pages = menu.screens()
    with st.container(key="sp_head"), _spread():
        with st.container(horizontal=True, vertical_alignment="center", width="content", gap="small"):
            with st.container(key="sp_brand", width="content"):
                st.page_link(pages["home"], label="segpersona")
            if here.project.id:
                st.html(f'<span class="sp-project">{html.escape(here.project.name)} · {_ago(here.project)}</span>')
        with st.container(horizontal=True, width="content", gap="xsmall"):
            st.page_link(pages["home"], label="Projects", icon=":material/folder_open:")
            st.page_link(pages["learn"], label="Learn", icon=":material/help:", query_params=address())
    if here.project.id:
        _steps(here)


def _steps(here: Screen) -> None:
    pages, states = menu.screens(), {step.key: step for step in here.steps}
    with st.container(horizontal=True, gap="xsmall", vertical_alignment="center", key="sp_steps"):
        for row in menu.STEPS:
            is_here, step = row.key == here.page.key, states[row.key]
            icon = ":material/check:" if step.done and not is_here else f":material/counter_{row.step}:"
            if step.out_of_date and not is_here:
                icon = ":material/update:"
            with st.container(key="sp_now" if is_here else f"sp_step_{row.key}", width="content"):
                closed = not (is_here or step.open)
                st.page_link(pages[row.key], label=row.title, icon=icon, disabled=closed, query_params=address())


def _spread() -> st.delta_generator.DeltaGenerator:
    return st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center")


def _ago(project: Project) -> str:
    minutes = int((now() - project.updated).total_seconds() // 60)
    steps = ((1, "saved just now"), (60, f"saved {minutes} min ago"), (1440, f"saved {minutes // 60} h ago"))
    return next((words for limit, words in steps if minutes < limit), f"saved {project.updated:%d %b %Y}")
