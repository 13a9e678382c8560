"""Long work on screen: how far it is, in words, with a stop button; the page runs again when it is done."""

from __future__ import annotations

import streamlit as st

from segpersona.actions import jobs
from segpersona.ui.blocks import heading


def busy(key: str) -> bool:
    """Whether work runs under this key."""
    job = jobs.find(key)
    return bool(job and job.running)


def wait(key: str, words: str) -> None:
    """Show the running work; the whole page runs again the moment it ends."""
    with st.container(key="sp_card_wait"):
        heading(words, "You can leave this page; the work goes on.")
        _watch(key)
        st.button("Stop", key=f"sp_stop_{key}", icon=":material/stop_circle:", on_click=jobs.cancel, args=(key,))


def ended(key: str) -> None:
    """If the last work under this key found a problem, say it once: on the page, and in sight of whoever scrolled."""
    job, said = jobs.find(key), st.empty()
    if job and not job.running:
        jobs.forget(key)
        if job.problem:
            said.warning(job.problem.words)
            st.toast(job.problem.words, icon=":material/error:", duration="long")


@st.fragment(run_every="1s")
def until(key: str) -> None:
    """Run the page again when the work under this key is done; nothing is shown."""
    if not busy(key):
        st.rerun()


@st.fragment(run_every="0.5s")
def _watch(key: str) -> None:
    job = jobs.find(key)
    if job is None or not job.running:
        st.rerun()
    else:
        st.progress(job.share, text=job.doing)
