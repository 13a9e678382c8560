"""The files of a project: what each is, how it was joined, one more or one less; and what all of it allows."""

from __future__ import annotations

import streamlit as st

from segpersona.actions import files as acts
from segpersona.customers import ladder
from segpersona.model import Customers, Dataset, FileKind, Match
from segpersona.problems import Problem
from segpersona.ui import blocks, cached
from segpersona.ui.opened import store
from segpersona.ui.state import acting, now
from segpersona.ui.uploads import uploader
from segpersona.words import plural

_KINDS: dict[FileKind, str] = {
    "customers": "Customers", "orders": "Orders", "survey": "Survey", "responses": "Answers to campaigns",
}  # fmt: skip
_ROWS: dict[FileKind, str] = {"customers": "row", "orders": "order row", "survey": "respondent", "responses": "row"}


def your_files(dataset: Dataset) -> None:
    """Every file with what it is and how many of its people were found; add one, take one away."""
    files = store().files(dataset)
    kinds, built = cached.kinds(dataset), _built(dataset)
    with st.container(key="sp_card_files"):
        blocks.heading("Your files", "More files about the same people tell more: a list, orders, a survey, campaigns.")
        for place, file in enumerate(files):
            _file(file, place, kinds[file.id], built, several=len(files) > 1)
        with st.expander("Add another file"):
            uploader(dataset.project, "Another file about the same people", of=dataset.id)


def looked_at(dataset: Dataset) -> Dataset:
    """The file whose columns are shown: the first, or the one that was picked."""
    files = {file.id: file for file in store().files(dataset)}
    if len(files) == 1:
        return dataset
    names = {file.id: file.name for file in files.values()}
    key = f"sp_looked_{dataset.id}_{len(files)}"
    picked = st.segmented_control("Which file's columns?", list(names), default=dataset.id, required=True, key=key,
                                  format_func=lambda one: names[one])  # fmt: skip
    return files.get(str(picked), dataset)


def readiness(dataset: Dataset | None) -> None:
    """The ladder: what is there and what it allows, what one more file would add."""
    steps = acts.readiness(store(), dataset, cached.kinds(dataset), _built(dataset)) if dataset else ladder(())
    with st.container(key="sp_card_ladder"):
        blocks.heading("What your data allows", "Each file adds something; none of them is a must.")
        blocks.steps([(step.rung.label, step.words, step.there) for step in steps])


def _built(dataset: Dataset) -> Customers | None:
    try:
        return cached.outline(dataset)[0]
    except Problem:
        return None


def _file(file: Dataset, place: int, kind: FileKind, built: Customers | None, *, several: bool) -> None:
    match = _match(file, built)
    said = match.words if match else "The others are joined to this one." if several and built else ""
    asks = "Answer the question above first." if file.how.asked else ""
    blocks.heading(file.name, f"{plural(file.rows, _ROWS[kind])}. {asks or said}".strip())
    if not several:
        return
    with st.container(horizontal=True, vertical_alignment="bottom", key=f"sp_file_row{place}"):
        if not file.how.asked:
            _kind(file, kind)
            if match:
                _key(file, match)
        if file.of:
            remove = acting(lambda s: s.remove_file(file, now=now()))
            st.button("Remove", key=f"sp_remove_{file.id}", on_click=remove, type="tertiary", icon=":material/close:",
                      help=f"Take “{file.name}” out of this project")  # fmt: skip


def _match(file: Dataset, built: Customers | None) -> Match | None:
    """How the file was joined; None for the one that decides who is a customer."""
    return next((match for match in built.matches if match.name == file.name), None) if built else None


def _kind(file: Dataset, kind: FileKind) -> None:
    key = f"sp_kind_{file.id}_{file.version}"
    change = acting(lambda s: s.say_kind(file, st.session_state[key], now=now()))
    st.selectbox("What it is", list(_KINDS), list(_KINDS).index(kind), format_func=_KINDS.__getitem__, key=key,
                 on_change=change, width=240)  # fmt: skip


def _key(file: Dataset, match: Match) -> None:
    names = list(cached.keys(file))
    key = f"sp_key_{file.id}_{file.version}"
    change = acting(lambda s: s.say_key(file, str(st.session_state[key] or ""), now=now()))
    st.selectbox("Joined by", names, names.index(match.key) if match.key in names else None, key=key, on_change=change,
                 placeholder="Choose a column", width=240)  # fmt: skip
