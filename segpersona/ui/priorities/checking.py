"""What must hold: every check of every group with its number, and a way to go on with a group all the same."""

from __future__ import annotations

import streamlit as st

from segpersona.actions import priorities as acts
from segpersona.model import Check, Status
from segpersona.prioritization import CHECKS
from segpersona.ui import blocks
from segpersona.ui.priorities.desk import Desk
from segpersona.ui.state import acting, now

_SIGNS: dict[Status, tuple[str, str]] = {
    "pass": ("✓", "holds"), "watch": ("•", "look at it"), "fail": ("✕", "fails"), "unknown": ("?", "not known"),
}  # fmt: skip


def must_have(desk: Desk) -> None:
    """A row of marks for each group; what fails or needs a look is told in words."""
    checks = desk.ranking.checks
    failed = [row for row in checks if row.status == "fail"]
    open_ = [row for row in failed if not row.let_through]
    said = "Every group holds." if not failed else (
        f"{len(open_)} of {len(checks)} checks fail. A group that fails one stands at the end of the order."
        if open_ else "What failed has been let through.")  # fmt: skip
    with st.container(key="sp_card_checks"):
        blocks.heading("What must hold first", said)
        head = "".join(f"<th>{blocks.esc(row.label)}</th>" for row in CHECKS)
        body = "".join(_marks(desk, letter) for letter in desk.names)
        st.html(f'<div class="sp-wide"><table class="sp-table sp-checks"><tr><th></th>{head}</tr>{body}</table></div>')
        st.html('<p class="sp-sub">✓ holds &nbsp; • look at it &nbsp; ✕ fails &nbsp; ? not known</p>')
        for row in failed:
            _failed(desk, row)
        with st.expander("Every check with its number"):
            for letter, name in desk.names.items():
                lines = [f"<li><b>{blocks.esc(row.label)}</b> {_SIGNS[row.status][1]}. {blocks.esc(row.words)}</li>"
                         for row in checks if row.letter == letter]  # fmt: skip
                st.html(f'{blocks.named(letter, name)}<ul class="sp-list">{"".join(lines)}</ul>')


def _marks(desk: Desk, letter: str) -> str:
    cells = "".join(
        f'<td><span class="sp-sign {row.status}" role="img" title="{blocks.esc(row.words)}" '
        f'aria-label="{blocks.esc(row.label)}: {_SIGNS[row.status][1]}">{_SIGNS[row.status][0]}</span></td>'
        for row in desk.ranking.checks
        if row.letter == letter
    )
    out = any(score.letter == letter and score.out for score in desk.ranking.scores)
    name = f'<span class="sp-inline">{blocks.tag(letter)} {blocks.esc(desk.names[letter])}</span>'
    return f'<tr class="{"out" if out else ""}"><td>{name}</td>{cells}</tr>'


def _failed(desk: Desk, row: Check) -> None:
    """A failed check in words, with the way around it."""
    key = f"{row.letter}_{row.key}"
    with st.container(horizontal=True, vertical_alignment="center", key=f"sp_fail_{key}"):
        st.html(blocks.tagged(row.letter, f"{row.label}: {row.words}"))
        if row.let_through:
            st.html(f'<p class="sp-sub">Let through: {blocks.esc(row.let_through)}</p>')
            st.button("Take back", key=f"sp_back_{key}", type="tertiary", on_click=acting(
                lambda s: acts.take_back(s, desk.found, row.letter, row.key, now=now())))  # fmt: skip
            return
        with st.popover("Let it through", type="tertiary", icon=":material/lock_open:"):
            why = f"sp_why_{desk.found.id}_{key}"
            st.text_area(acts.REASON.label, key=why, max_chars=acts.REASON.limit)
            st.button("Go on with this group", key=f"sp_through_{key}", on_click=acting(
                lambda s: acts.let_through(s, desk.found, row.letter, row.key, st.session_state[why], now=now())
            ))  # fmt: skip
