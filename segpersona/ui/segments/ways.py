"""Ways of splitting: the front doors with what they ask, those kept so far, and who went where between two of them."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from segpersona import charts
from segpersona.actions import drafts, segments, shaping
from segpersona.actions.segments import Way
from segpersona.fields import Field
from segpersona.model import Dataset, Project, SavedSegmentation
from segpersona.segmentation import METHODS, Door, closed, door
from segpersona.ui import blocks, cached
from segpersona.ui.drawing import draw
from segpersona.ui.frame import Screen
from segpersona.ui.inputs import ask
from segpersona.ui.opened import store
from segpersona.ui.segments import hand, kept
from segpersona.ui.segments.places import RULES, WAYS, link, to_groups
from segpersona.ui.state import acting, now
from segpersona.words import plural

BY_HAND = "Drawn without data"


def ways(page: Screen) -> None:
    """The screen: doors, what is kept, a comparison."""
    page.title(
        "Ways of splitting", "The same customers can be split in more than one way. Each is kept with its names."
    )
    if page.state.dataset:
        doors(page.project, page.state.dataset)
    known = page.store.segmentations(page.project.id)
    if known:
        _kept(known)
    compared = [row for row in known if not row.believed]
    if len(compared) > 1:
        _compare(compared)
    page.bar("Back to the groups", on_click=to_groups, beside=WAYS)


def doors(project: Project, dataset: Dataset) -> None:
    """A card for each front door: a sentence, what it asks, and its button; or why it is closed."""
    customers = cached.customers(dataset)
    with st.grid(2, min_column_width=330, gap="small"):
        for row in METHODS:
            with st.container(key=f"sp_card_door_{row.key}", height="stretch"):
                blocks.heading(row.label, row.explain)
                if why := closed(customers, row):
                    st.caption(why)
                elif row.key == "rules":
                    link("Write my rules", "rule", do=RULES)
                else:
                    _open(project, row)
        hand.picture_them()


def _open(project: Project, row: Door) -> None:
    answers = drafts.door_answers(store(), project.id, row.key)
    if row.params:
        with st.expander("Own cut points"):
            for field in row.params:
                _ask(project, row, field, answers)
    st.button(
        "Split this way", key=f"sp_door_{row.key}", icon=":material/call_split:", on_click=_start, args=(project, row)
    )


def _ask(project: Project, row: Door, field: Field, answers: dict) -> None:  # type: ignore[type-arg]
    def put(raw: object, version: int) -> None:
        drafts.answer_door(store(), project.id, row.key, field.key, raw, now=now())

    value = answers.get(field.key)
    ask(field, key=f"door:{project.id}:{row.key}:{field.key}", value=value, version=hash(value), put=put)


def _start(project: Project, row: Door) -> None:
    params = drafts.door_answers(store(), project.id, row.key)
    acting(lambda s: segments.start_finding(s, project.id, clock=now, way=Way(method=row.key, params=params)))()
    to_groups()


def title_of(found: SavedSegmentation) -> str:
    """How a way of splitting is called in lists."""
    label = BY_HAND if found.believed else door(found.method).label
    changed = ", changed by hand" if found.parent else ""
    return f"{label}: {plural(len(found.segments), 'group')}{changed}"


def _kept(known: Sequence[SavedSegmentation]) -> None:
    st.header("Kept so far", anchor=False)
    for place, row in enumerate(known):
        with (
            st.container(key=f"sp_card_kept_{place}"),
            st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"),
        ):
            names = "".join(blocks.tagged(one.letter, one.name) for one in row.segments)
            here = " · shown now" if place == 0 else ""
            st.html(f'<p class="sp-h">{blocks.esc(title_of(row) + here)}</p><div class="sp-names">{names}</div>',
                    width="stretch")  # fmt: skip
            if place:
                st.button("Show these groups", key=f"sp_show_{row.id}", on_click=_show, args=(row,))
            if row.family != known[0].family:
                _drop(row)


def _drop(row: SavedSegmentation) -> None:
    with st.popover("Delete", type="tertiary", icon=":material/delete:", key=f"sp_gone_{row.id}"):
        st.caption("These groups go with their names, and with what was merged, split or counted otherwise from them.")
        gone = acting(lambda s: shaping.drop(s, row))
        st.button("Delete these groups", key=f"sp_drop_{row.id}", on_click=gone)


def _show(row: SavedSegmentation) -> None:
    acting(lambda s: shaping.choose(s, row.id, now=now()))()
    to_groups()


def _compare(known: Sequence[SavedSegmentation]) -> None:
    st.header("Who went where", anchor=False)
    current, others = known[0], {row.id: row for row in known[1:]}
    with st.container(key="sp_card_moves"):
        chosen = st.selectbox(
            "Compare the groups shown now with", list(others), format_func=lambda key: title_of(others[key]),
            key="sp_compare_with",
        )  # fmt: skip
        if chosen:
            counts = kept.moves(others[chosen], current)
            blocks.heading(
                _moves_in_words(counts),
                "Grey circles are groups that are much the same in both; coloured ones went elsewhere.",
            )
            draw("moved", counts, alt=charts.moved_alt(counts))


def _moves_in_words(counts) -> str:  # type: ignore[no-untyped-def]
    largest = counts.sort_values("customers", ascending=False).iloc[0]
    before, after = (str(largest[side])[2:] for side in ("before", "after"))
    return f"The largest overlap: {plural(int(largest['customers']), 'customer')} of {before} are in {after}"
