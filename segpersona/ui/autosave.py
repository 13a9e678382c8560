"""A text area that saves by itself while it is typed in, and keeps a draft in the browser until it is saved.

Streamlit's own text area saves only when it is left, and text typed while the server is away is lost
(docs/decisions/009-autosave.md). This one sends what was typed after a short pause, when it is left, and again every
few seconds until the saved text that comes back is the text that stands there.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, TypeAlias

import streamlit as st

from segpersona.problems import Problem
from segpersona.ui.places import STATIC

Keys: TypeAlias = Literal["text", "decimal"]
"""Which keys a phone shows."""

Load = Callable[[], tuple[str, int]]
"""Gives the saved text and its version."""
Save = Callable[[str, int], None]
"""Takes the text and the version it was typed on; equal text must be harmless."""


def _asset(name: str) -> str:
    return (STATIC / "autosave" / name).read_text(encoding="utf-8")


_mount = st.components.v2.component(
    "segpersona_autosave", html=_asset("autosave.html"), css=_asset("autosave.css"), js=_asset("autosave.js")
)


def autosave_text(
    label: str,
    *,
    key: str,
    load: Load,
    save: Save,
    rows: int = 1,
    limit: int = 280,
    placeholder: str = "",
    hide_label: bool = False,
    keys: Keys = "text",
) -> None:
    """A labelled text box bound to ``load`` and ``save``. ``key`` also names the browser's draft, so it must name the
    persona, the question and the line. What ``save`` refuses with a Problem is said in the box and stays there."""
    seen, refused = f"{key}:seen", f"{key}:refused"

    def commit() -> None:
        draft = st.session_state[key].get("draft") if key in st.session_state else None
        if isinstance(draft, dict) and draft.get("n") != st.session_state.get(seen):
            st.session_state[seen] = draft["n"]
            st.session_state[refused] = _kept(save, str(draft["text"]), int(draft["base"]))

    commit()  # a draft that arrives with a reconnect fires no callback
    text, version = load()
    data = {
        "label": label, "hide": hide_label, "slot": key, "value": text, "version": version, "rows": rows,
        "limit": limit, "placeholder": placeholder, "acked": st.session_state.get(seen, 0), "keys": keys,
        "refused": st.session_state.get(refused, ""),
    }  # fmt: skip
    _mount(key=key, data=data, on_draft_change=commit)


def _kept(save: Save, text: str, base: int) -> str:
    """Save it; gives the sentence to say where it was refused."""
    try:
        save(text, base)
    except Problem as problem:
        return problem.words
    return ""
