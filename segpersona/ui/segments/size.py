"""Right size: whether the team can work on so many groups, what a merge would cost; merge, split and undo."""

from __future__ import annotations

import streamlit as st

from segpersona.actions import drafts, shaping
from segpersona.model import Project, SavedSegmentation
from segpersona.segmentation import merges, warnings
from segpersona.segmentation.right_size import CAPACITY, Merge, fits_in_words
from segpersona.ui import blocks, cached
from segpersona.ui.frame import Screen
from segpersona.ui.inputs import ask
from segpersona.ui.opened import store
from segpersona.ui.segments.places import SIZE, to_groups
from segpersona.ui.state import acting, now


def size(page: Screen, found: SavedSegmentation) -> None:
    """The screen: capacity, what is worth changing, changes by hand."""
    page.title("The right size", "Groups are there to be worked on. As many as your team can serve is enough.")
    left, right = st.columns(2, gap="medium")
    with left:
        _capacity(page.project)
    with right:
        _advice(page.project, found)
    if not found.believed:
        _proposals(found)
        _by_hand(found)
    page.bar("Back to the groups", on_click=to_groups, beside=SIZE)


def _capacity(project: Project) -> None:
    said = drafts.capacity_of(store(), project.id)
    with st.container(key="sp_card_capacity", height="stretch"):
        blocks.heading("What can your team do in a quarter?")
        for field in CAPACITY:
            value = getattr(said, field.key)

            def put(raw: object, version: int, key: str = field.key) -> None:
                drafts.say_capacity(store(), project.id, key, raw, now=now())

            ask(field, key=f"capacity:{project.id}:{field.key}", value=value, version=hash(value), put=put)


def _advice(project: Project, found: SavedSegmentation) -> None:
    capacity = drafts.capacity_of(store(), project.id)
    with st.container(key="sp_card_advice", height="stretch"):
        blocks.heading(fits_in_words(capacity))
        said = warnings(found.profiles, capacity)
        if said:
            blocks.findings(said)
        else:
            st.caption("Nothing to change: no group is too small or too broad for your team.")


def _proposals(found: SavedSegmentation) -> None:
    rows = merges(found.profiles)
    if rows:
        st.header("Merges that cost least", anchor=False)
    for place, row in enumerate(rows):
        with st.container(key=f"sp_card_merge_{place}"):
            words, button = st.columns([6, 1], vertical_alignment="center")
            tags = f"{blocks.tag(row.one)}{blocks.tag(row.other)}"
            words.html(f'<div class="sp-tagged">{tags}<span>{blocks.esc(row.words)}</span></div>')
            button.button("Merge", key=f"sp_merge_{row.one}{row.other}", icon=":material/merge:", width="stretch",
                          on_click=_merge_row, args=(found, row))  # fmt: skip


def _by_hand(found: SavedSegmentation) -> None:
    names = {row.letter: f"{row.letter} {row.name}" for row in found.segments}
    st.header("Change by hand", anchor=False)
    left, right = st.columns(2, gap="medium")
    with left, st.container(key="sp_card_handmerge", height="stretch"):
        blocks.heading("Merge two groups", "The larger one's letter, colour and name stay.")
        pair = st.multiselect("Groups to merge", list(names), format_func=names.__getitem__, max_selections=2,
                              key=f"sp_pair_{found.id}")  # fmt: skip
        st.button("Merge these two", key="sp_merge_hand", disabled=len(pair) != 2, icon=":material/merge:",
                  on_click=_merge, args=(found, *pair))  # fmt: skip
    with right, st.container(key="sp_card_split", height="stretch"):
        blocks.heading("Split a group", "We look at its people alone and part them in two.")
        letter = st.selectbox("Group to split", list(names), format_func=names.__getitem__, key=f"sp_part_{found.id}")
        split = acting(lambda s: shaping.start_split(s, found, letter, 2, clock=now))
        st.button("Split it", key="sp_split", icon=":material/call_split:", on_click=split)
    if found.parent:
        undo = acting(lambda s: shaping.undo(s, found, now=now()))
        st.button("Undo the last change", key="sp_undo", icon=":material/undo:", on_click=undo)


def _merge_row(found: SavedSegmentation, row: Merge) -> None:
    _merge(found, row.one, row.other)


def _merge(found: SavedSegmentation, one: str, other: str) -> None:
    customers = cached.customers(store().dataset_by_id(found.dataset))
    acting(lambda s: shaping.merge(s, found, one, other, now=now(), customers=customers))()
