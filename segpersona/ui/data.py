"""The parts of the data page: drop a file, what was found, a look at the rows, what each column means."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence

import streamlit as st

from segpersona.actions import segments, uploads
from segpersona.model import Dataset, Project
from segpersona.problems import Finding, Problem
from segpersona.progress import ProjectState, stayed_behind
from segpersona.segmentation import FEWEST_ROWS
from segpersona.ui import blocks, cached
from segpersona.ui.opened import store
from segpersona.ui.reading import questions
from segpersona.ui.state import acting, now
from segpersona.ui.uploads import uploader
from segpersona.ui.waiting import busy, ended, wait
from segpersona.words import plural

_SHAPE = """
A table with a header row. Either **one row per order** (a customer number, a date, an amount) or **one row per
customer** (a customer number and what you know of them). CSV, Excel, OpenDocument, JSON or Parquet, also zipped; any
language, commas or semicolons.
Names, emails and phone numbers may be in it: they are masked here and left out of the analysis.
"""
_JOINED = "Each file says more of the same people."
_NOT_JOINED = "The other files name none of them yet: see below by what they are joined."


def left_behind(state: ProjectState) -> None:
    """That a project was packed without its customers, and what that leaves open."""
    if stayed_behind(state):
        blocks.stale("The customer rows stayed behind when this project was packed. Groups, order and personas are all "
                     "here; for lists and new groups, drop the same file again.")  # fmt: skip


def add_file(project: Project) -> None:
    """The empty state: drop a file, or read what it should look like."""
    with st.container(key="sp_card_up"):
        blocks.empty("No data yet", "Drop a CSV or Excel file here. One row per order works best.")
        uploader(project.id, "Customer or order file")
        with st.expander("Or paste cells from a spreadsheet"):
            _paste(project)
        with st.expander("What should the file look like?"):
            st.markdown(_SHAPE)


def replace_file(dataset: Dataset) -> None:
    """A newer file for the same project; what was made from the old one stays and is marked."""
    with st.expander(f"Use another file instead of “{dataset.name}”"):
        st.caption("It takes the place of this one; lines you put right in it go. Groups and personas so far stay, "
                   "and are marked until you find the groups again.")  # fmt: skip
        uploader(dataset.project, "Another file instead")


def reading(project: Project) -> bool:
    """While a file is read: how far it is. False when none is; one that failed can be tried once more."""
    key = uploads.job_of(project.id)
    if busy(key):
        wait(key, "Reading your file")
        return True
    ended(key)
    if received := store().received(project.id):
        again = acting(lambda s: uploads.start_again(s, received, clock=now))
        st.button(f"Try “{received.name}” again", key="sp_try_again", icon=":material/refresh:", on_click=again)
    return False


def found(dataset: Dataset) -> tuple[str, str]:
    """The title of the page and its why, once there is data."""
    if asked := len(questions(dataset)):
        first = "One question first" if asked == 1 else f"{asked} questions first"
        return first, "Some dates can be read two ways. All that follows hangs on which."
    try:
        customers, people = cached.outline(dataset)
    except Problem:
        return f"We read {plural(dataset.rows, 'row')}", "Something is missing before groups can be found."
    counted = plural(people, "customer")
    if people < FEWEST_ROWS:
        return f"{counted} so far", f"Groups need at least {FEWEST_ROWS}. Use a file with more, or add one."
    if customers.kind == "orders":
        return f"{counted} in {plural(dataset.rows, 'order row')}", "Orders are added up to one row per customer."
    if customers.kind == "joined":
        joined = 1 + sum(match.found > 0 for match in customers.matches)
        return f"{counted} from {plural(joined, 'file')}", _JOINED if joined > 1 else _NOT_JOINED
    return f"{counted}, ready to be grouped", "Check what each column means; change what we guessed wrong."


def ready(dataset: Dataset) -> bool:
    """Whether groups can be looked for."""
    with contextlib.suppress(Problem):
        return not questions(dataset) and bool(cached.outline(dataset))
    return False


def findings(dataset: Dataset) -> None:
    """What is worth knowing about each file, and about the customers of all of them, as sentences."""
    files = store().files(dataset)
    told = [(file.name, cached.data_preview(file)[1]) for file in files]
    if not questions(dataset):
        told.append(("All of it together" if len(files) > 1 else "", _together(dataset, told[0][1])))
    if any(rows for _, rows in told):
        with st.container(key="sp_card_findings"):
            blocks.heading("Worth knowing")
            for name, rows in told:
                if rows:
                    blocks.findings(rows, of=name if len(files) > 1 else "")


def _together(dataset: Dataset, said: Sequence[Finding]) -> tuple[Finding, ...]:
    try:
        rows = cached.outline(dataset)[0].findings
    except Problem as problem:
        st.warning(problem.words)
        return ()
    return tuple(row for row in rows if row not in said and not row.key.startswith("match:"))


def preview(dataset: Dataset) -> None:
    """The first rows, personal columns masked."""
    with st.expander("Look at the first rows"):
        st.dataframe(cached.data_preview(dataset)[0], hide_index=True, alt="The first rows of the file")


def confirm(dataset: Dataset) -> Callable[[], None]:
    """Going on says that the meanings are right, and starts the search for groups."""

    def go_on() -> None:
        acting(lambda s: s.confirm_dataset(dataset.id, now=now()))()
        acting(lambda s: segments.find_if_needed(s, dataset.project, clock=now))()

    return go_on


def _paste(project: Project) -> None:
    key = f"sp_paste_{project.id}"
    st.text_area("Cells with their header row", key=key, height=160, placeholder="Copy them in Excel, paste them here")
    st.button("Use these cells", key=f"{key}_use", icon=":material/content_paste:", on_click=_take_cells,
              args=(project, key))  # fmt: skip


def _take_cells(project: Project, key: str) -> None:
    cells = str(st.session_state.get(key) or "")
    acting(lambda s: uploads.start_pasted(s, project.id, cells, clock=now))()
