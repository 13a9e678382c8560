"""The uploader: what is dropped goes to disk in pieces, and Streamlit's own copy in memory is freed at once."""

from __future__ import annotations

import contextlib

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx
from streamlit.runtime.uploaded_file_manager import UploadedFile

from segpersona.actions import uploads
from segpersona.ui.options import upload_limit
from segpersona.ui.state import acting, now

TYPES = [
    "csv", "tsv", "txt", "tab", "xlsx", "xlsm", "xls", "xlsb", "ods", "json", "jsonl", "parquet", "html", "zip", "gz",
]  # fmt: skip


def uploader(project: str, label: str, *, of: str = "") -> None:
    """Drop a file. Each file gets a widget of its own, because a widget keeps what was dropped on it.

    ``of``: the first file of the project, for one that is added to it; "" for one that takes its place.
    """
    turn = f"sp_file_turn_{of or project}"
    key = f"sp_file_{of or project}_{st.session_state.get(turn, 0)}"

    def take() -> None:
        file = st.session_state.get(key)
        if file is None:
            return
        acting(lambda s: uploads.start_upload(s, project, file.name, file, clock=now, of=of))()
        free(file)
        st.session_state[turn] = st.session_state.get(turn, 0) + 1

    st.file_uploader(
        label, type=TYPES, key=key, on_change=take, label_visibility="collapsed",
        max_upload_size=upload_limit(),
    )  # fmt: skip


def free(file: UploadedFile) -> None:
    """Give the memory of a dropped file back. Streamlit would keep it as long as the browser's tab is open, even when
    its widget is gone; its manager of files can drop it, which is not part of what it promises."""
    context = get_script_run_ctx()
    if context is not None:
        with contextlib.suppress(AttributeError, KeyError):
            drop = getattr(context.uploaded_file_mgr, "remove_file")  # noqa: B009
            drop(context.session_id, file.file_id)
    file.close()
