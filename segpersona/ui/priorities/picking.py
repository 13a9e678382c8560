"""Pick one of several parts of what is on screen; the choice stands in the address."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st


def pick(label: str, names: Mapping[str, str], *, key: str) -> str:
    """The key that is picked; the first of ``names`` until somebody picks. ``key``: the part of the address."""
    if key in st.session_state and st.session_state[key] not in names:
        del st.session_state[key]
    first = next(iter(names))
    picked = st.pills(label, list(names), format_func=names.__getitem__, key=key, default=first, required=True,
                      bind="query-params", label_visibility="collapsed")  # fmt: skip
    return picked or first
