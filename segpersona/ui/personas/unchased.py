"""Whom not to chase: groups that bring little or cost, each a start for a persona that is marked as such."""

from __future__ import annotations

import streamlit as st

from segpersona.actions import threads
from segpersona.prioritization.unchased import Unchased, unchased
from segpersona.ui import blocks, cached
from segpersona.ui.frame import Screen
from segpersona.ui.opened import store
from segpersona.ui.state import address, now
from segpersona.worksheet import SECTIONS
from segpersona.worksheet.coverage import speaker


def not_to_chase(page: Screen) -> None:
    """Looked up only when somebody opens it: it needs every customer."""
    found = page.state.segmentation
    if found is None or found.believed:
        return
    box = st.expander("Picture who you should not chase", key="sp_unchased", icon=":material/do_not_disturb_on:",
                      on_change="rerun")  # fmt: skip
    if not box.open:
        return
    with box:
        ladder = cached.ladder(found, page.state.dataset)
        rows = [row for row in unchased(ladder) if row.letter not in _pictured(page)]
        little = [row for row in rows if row.little]
        if not rows:
            st.caption(ladder.withheld or "Nobody else to tell of.")
            return
        if not little:
            words = f"No group brings so little that it is not worth it. Least of all: {rows[0].name}. {rows[0].words}"
            st.html(f'<p class="sp-sub">{blocks.esc(words)}</p>')
        for row in little or rows[:1]:
            _start(page, row)


def _pictured(page: Screen) -> set[str]:
    """Groups that have somebody not to be chased already."""
    speakers = [speaker(row, "") for row in page.state.personas]
    return {letter for row in speakers if not row.chased for letter in row.letters}


def _start(page: Screen, row: Unchased) -> None:
    with st.container(gap="xsmall"):
        st.html(blocks.tagged(row.letter, f"{row.name}. {row.words}"))
        st.button(f"Picture who not to chase in {row.letter}", key=f"sp_unchased_{row.letter}", type="tertiary",
                  icon=":material/add:", on_click=_made, args=(page.project.id, row.letter))  # fmt: skip


def _made(project: str, letter: str) -> None:
    made = threads.start_unchased(store(), project, letter, now=now())
    st.query_params.from_dict(address(who=made.id, q=SECTIONS[0].key))
