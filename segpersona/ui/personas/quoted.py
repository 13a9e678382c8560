"""Quotes on screen, the telling words marked, each with the ways it can become a line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from hashlib import sha256

import streamlit as st

from segpersona.actions import quotes as acts
from segpersona.model import Persona, Verbatim
from segpersona.ui import blocks
from segpersona.ui.state import acting, now


def quotes(
    heading: str, rows: Sequence[Verbatim], side: str, into: Persona | None, source: str, *, where: str = "t"
) -> None:  # fmt: skip
    """A list of quotes under a heading; nothing where there is none."""
    if not rows:
        return
    st.html(f'<p class="sp-h">{blocks.esc(heading)}</p>')
    for row in rows:
        with st.container(gap="xsmall"):
            st.html(shown(row))
            if into:
                _places(into, row, side, source, where)


def shown(said: Verbatim) -> str:
    """A quote with its telling words marked."""
    before, after = ("…" if cut else "" for cut in said.cut)
    return f'<blockquote class="sp-voice" dir="auto">“{before}{_marked(said)}{after}”</blockquote>'


def _marked(said: Verbatim) -> str:
    if not said.words:
        return blocks.esc(said.text)
    either = "|".join(re.escape(word) for word in said.words)
    parts = re.split(rf"(?<![^\W\d_])({either})(?![^\W\d_])", said.text, flags=re.IGNORECASE)
    return "".join(
        f"<mark>{blocks.esc(part)}</mark>" if place % 2 else blocks.esc(part) for place, part in enumerate(parts)
    )


def _places(into: Persona, said: Verbatim, side: str, source: str, where: str) -> None:
    """One press makes it a line; what is a line already says so."""
    if acts.FROM_NOTE + said.at in {row.fact for row in into.answers}:
        st.caption("In the worksheet, marked From research.")
        return
    fitting = [row for row in acts.PLACES if row.side == side or row.question == "quote"]
    with st.container(horizontal=True, gap="small"):
        for row in fitting:
            key = sha256(f"{into.id}{said.at}{row.question}{where}".encode()).hexdigest()[:12]
            use = acting(acts.tie, into.id, acts.offer(row.question, said, source), clock=now)
            st.button(row.label, key=f"sp_tie_{key}", type="tertiary", icon=":material/add:", on_click=use,
                      disabled=not acts.has_room(into, row.question), help=_why_not(into, row.question))  # fmt: skip


def _why_not(into: Persona, question: str) -> str | None:
    return None if acts.has_room(into, question) else acts.TAKEN
