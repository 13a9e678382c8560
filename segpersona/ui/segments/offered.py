"""Where no number of groups is the natural one: three, four and five side by side, to choose by usefulness."""

from __future__ import annotations

import streamlit as st

from segpersona.actions import segments as acts
from segpersona.actions import shaping
from segpersona.model import SavedSegmentation
from segpersona.segmentation import curve_words
from segpersona.ui import blocks
from segpersona.ui.opened import store
from segpersona.ui.state import acting, now
from segpersona.ui.waiting import busy, until
from segpersona.words import count, percent


def side_by_side(found: SavedSegmentation) -> None:
    """The numbers that are offered, each with its groups and whether they came back; one press takes one."""
    if len(found.offered) < 2 or found.parent:
        return
    ready = {k: store().sibling(found.family, k) for k in found.offered} | {found.k: found}
    st.header("Which number can you use?", anchor=False)
    st.html('<p class="sp-sub">No number is the natural one. Take the one your team can work with.</p>')
    holds = curve_words(found.stability)
    with st.grid(len(found.offered), min_column_width=250, gap="small"):
        for k in found.offered:
            with st.container(key=f"sp_card_offer_{k}", height="stretch"):
                blocks.heading(f"{count(k).capitalize()} groups", f"Drawn again, this cut {holds[k]}.")
                _groups(ready.get(k))
                _take(found, k)
    if busy(acts.ready_job(found.family)):
        until(acts.ready_job(found.family))


def _groups(row: SavedSegmentation | None) -> None:
    if row is None:
        st.caption("The names are still being worked out.")
        return
    st.html("".join(
        blocks.tagged(one.letter, f"{one.name}, {percent(one.share)}")
        for one in sorted(row.segments, key=lambda one: -one.share)
    ))  # fmt: skip


def _take(found: SavedSegmentation, k: int) -> None:
    if k == found.k:
        st.caption("Shown below.")
        return
    take = acting(lambda s: shaping.take_number(s, found, k, clock=now))
    st.button(f"Take {count(k)} groups", key=f"sp_offer_{k}", on_click=take)
