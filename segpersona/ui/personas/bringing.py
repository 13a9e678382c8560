"""Bringing in what customers said: paste it, drop a file, or take a column of the data; and where it came from."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import streamlit as st

from segpersona.actions import research as acts
from segpersona.model import Dataset, Source, SourceKind
from segpersona.ui import blocks, cached
from segpersona.ui.frame import Screen
from segpersona.ui.state import acting, now
from segpersona.ui.uploads import free
from segpersona.words import plural

_KINDS: dict[SourceKind, str] = {
    "interview": "Interview", "survey": "Open answers of a survey", "conversation": "Talk with support or sales",
    "review": "Reviews",
}  # fmt: skip
_TYPES = ["txt", "md", "docx", "doc", "csv", "tsv", "xlsx", "ods", "json", "gz", "zip"]
_HELP = "One comment a line, paragraphs, or a talk with names before each turn. What the interviewer says is left out."


def bring_in(page: Screen, *, first: bool) -> None:
    """Paste, drop or take; open while there is nothing yet."""
    if first:
        with st.container(key="sp_card_bring"):
            blocks.empty("Nobody has spoken yet", "Paste interview notes or reviews, or drop a file with comments.")
            _ways_in(page)
        return
    with st.expander("Add more of what customers said", key="sp_more_voices", icon=":material/add:"):
        _ways_in(page)


def _ways_in(page: Screen) -> None:
    project = page.project.id
    turn = f"sp_voice_turn_{project}"
    at = st.session_state.setdefault(turn, 0)
    kind = st.pills(
        "What is it?", list(_KINDS), format_func=_KINDS.__getitem__, default="interview", key=f"sp_kind_{project}",
        required=True,
    ) or "interview"  # fmt: skip
    key = f"sp_notes_{project}_{at}"
    st.text_area("Notes or comments", key=key, height=140, help=_HELP, placeholder="Paste what people said")
    st.button("Listen to these notes", key=f"sp_hear_{project}", icon=":material/hearing:",
              on_click=_take_text(project, key, kind, turn))  # fmt: skip
    st.file_uploader("Or drop a text, a Word document or a table of comments", type=_TYPES,
                     max_upload_size=acts.MOST, key=f"{key}_file",
                     on_change=_take_file(project, f"{key}_file", kind, turn))  # fmt: skip
    if page.state.dataset:
        _columns(page.state.dataset, kind)


def _take_text(project: str, key: str, kind: SourceKind, turn: str) -> Callable[[], None]:
    def take() -> None:
        acting(acts.start_pasted, project, str(st.session_state.get(key) or ""), kind, clock=now)()
        st.session_state[turn] += 1

    return take


def _take_file(project: str, key: str, kind: SourceKind, turn: str) -> Callable[[], None]:
    def take() -> None:
        if file := st.session_state.get(key):
            acting(acts.start_file, project, file.name, file, kind, clock=now)()
            free(file)
            st.session_state[turn] += 1

    return take


def _columns(dataset: Dataset, kind: SourceKind) -> None:
    """The columns of the data that hold comments: those tell which group each comment comes from."""
    names = cached.comment_columns(dataset)
    for place, name in enumerate(names[:3]):
        take = acting(acts.start_column, dataset, name, kind, clock=now)
        st.button(f"Take the comments in “{blocks.plain(name)}” of your data", key=f"sp_column_{dataset.id}_{place}",
                  icon=":material/table_rows:", on_click=take)  # fmt: skip


def sources(rows: Sequence[Source]) -> None:
    """Where it all comes from, each with a way to forget it."""
    with st.expander(f"Where this comes from: {acts.log(rows)}", key="sp_sources", icon=":material/inventory_2:"):
        for row in rows:
            with st.container(horizontal=True, vertical_alignment="center", key=f"sp_source_{row.id}"):
                spoke = f", {plural(row.people, 'person', 'people')}" if row.people else ""
                added = f"{row.created:%d %b %Y}" if row.created else ""
                st.html(f"<b>{blocks.esc(row.name)}</b> <span class='sp-sub'>{_KINDS[row.kind]}, "
                        f"{plural(row.notes, 'comment')}{spoke}, {added}</span>")  # fmt: skip
                st.button("Forget it", key=f"sp_forget_{row.id}", type="tertiary",
                          on_click=acting(acts.drop, row, clock=now))  # fmt: skip
            if row.findings:
                blocks.findings(row.findings)
