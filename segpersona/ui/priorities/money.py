"""What each group is worth: this year, what of it is at risk, what room there is, and what moving something brings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import streamlit as st

from segpersona import charts
from segpersona.actions import deciding as acts
from segpersona.model import Bar, Range
from segpersona.prioritization.ladder import Ladder
from segpersona.prioritization.levers import LEVERS, MONTHS, RANGE, Effect, effects
from segpersona.ui import blocks, cached
from segpersona.ui.drawing import draw
from segpersona.ui.opened import store
from segpersona.ui.priorities.desk import Desk
from segpersona.ui.priorities.figures import amount, bars_of, spanned
from segpersona.ui.priorities.moving import move
from segpersona.ui.priorities.picking import pick

LINE = "line"
"""The part of the address that says which line of the ladder is drawn."""


def money_ladder(desk: Desk) -> None:
    """Pick a line of the ladder; its bars, then the amounts that can be changed, then every figure."""
    rows = cached.ladder(desk.found, desk.state.dataset)
    with st.container(key="sp_card_ladder"):
        if rows.withheld:
            blocks.heading("What each group is worth cannot be said", rows.withheld)
            return
        moves = acts.moves(store(), desk.found)
        found = effects(rows, moves)
        lines = _lines(rows, found)
        with st.container(key="sp_ladder_title"):
            title = st.empty()
        picked = pick("Line of the ladder", {key: _label(rows, key) for key in lines}, key=LINE)
        _lever(desk, picked, moves)
        _bars(desk, rows, picked, lines[picked], title)
        with st.expander("Every figure of the ladder"):
            _table(desk, rows, lines)
        st.html(f'<p class="sp-sub">{blocks.esc(" ".join(rows.notes))}</p>')


def _label(rows: Ladder, key: str) -> str:
    fixed = {"today": f"{rows.noun.capitalize()} in a year", "risk": "Money at risk", "room": "Room to grow"}
    return fixed.get(key) or next(row.label for row in LEVERS if row.key == key)


def _lines(rows: Ladder, found: Sequence[Effect]) -> Mapping[str, Mapping[str, Range | str]]:
    """Key of each line -> letter -> its figure, or why there is none."""
    lines: dict[str, Mapping[str, Range | str]] = {
        "today": {one.letter: one.today for one in rows.grounds},
        "risk": {one.letter: one.risk for one in rows.grounds},
        "room": {one.letter: one.room for one in rows.grounds},
    }  # fmt: skip
    for row in LEVERS:
        lines[row.key] = {one.letter: one.money or one.why for one in found if one.lever == row.key}
    return lines


def _lever(desk: Desk, picked: str, moves: Mapping[str, float]) -> None:
    """The amount of the lever that is drawn, and how it is worked out."""
    row = next((one for one in LEVERS if one.key == picked), None)
    if row is None:
        return
    with st.container(horizontal=True, vertical_alignment="bottom"):
        move(desk, row.amount, moves[row.amount.key])
        move(desk, RANGE, moves[RANGE.key])
    st.html(f'<p class="sp-sub">{blocks.esc(row.why)}</p>')


def _bars(
    desk: Desk, rows: Ladder, picked: str, line: Mapping[str, Range | str], title: st.delta_generator.DeltaGenerator
) -> None:
    spans = {letter: span for letter, span in line.items() if isinstance(span, Range)}
    bars = bars_of(desk, spans, rows.currency)
    with title.container():
        below = f"Thick: the likely {rows.noun} of a year. Thin: from low to high."
        blocks.heading(_finding(rows, picked, bars), below if bars else "")
    if bars:
        draw("ranges", bars, alt=charts.ranges_alt(_label(rows, picked), bars))
    reasons: dict[str, list[str]] = {}
    for letter, why in line.items():
        if isinstance(why, str):
            reasons.setdefault(why, []).append(letter)
    for why, letters in reasons.items():
        tags = " ".join(blocks.tag(letter) for letter in letters)
        st.html(f'<p class="sp-inline">{tags} <span class="sp-sub">{blocks.esc(why)}</span></p>')


def _finding(rows: Ladder, picked: str, bars: Sequence[Bar]) -> str:
    """What the chart shows, in a sentence."""
    label = _label(rows, picked)
    if not bars:
        return f"{label}: nothing can be said"
    first = bars[0]
    total = sum(row.span.mid for row in bars)
    unit = f" {rows.currency}" if rows.currency else ""
    if len(bars) == 1 or first.span.mid <= 0:
        return f"{label}: {amount(total)}{unit} in a year"
    return f"{label}: {first.name} stand for {first.said} of {amount(total)}{unit}"


def _table(desk: Desk, rows: Ladder, lines: Mapping[str, Mapping[str, Range | str]]) -> None:
    """Lines down, groups across."""
    letters = [one.letter for one in rows.grounds]
    head = "".join(f"<th>{blocks.tag(letter)}</th>" for letter in letters)
    body = "".join(
        f"<tr><td>{blocks.esc(_label(rows, key))}</td>{''.join(_cell(line[letter]) for letter in letters)}</tr>"
        for key, line in lines.items()
    )
    st.html(f'<div class="sp-wide"><table class="sp-table"><tr><th></th>{head}</tr>{body}</table></div>')
    moves = acts.moves(store(), desk.found)
    st.download_button(
        "Take the ladder along", lambda: acts.ladder_as_csv(rows, effects(rows, moves)), "money-ladder.csv", "text/csv",
        icon=":material/download:", type="tertiary", key="sp_ladder_csv", on_click="ignore",
    )  # fmt: skip
    if not (desk.state.dataset and cached.behind(desk.found, desk.state.dataset).days):
        move(desk, MONTHS, moves[MONTHS.key])


def _cell(span: Range | str) -> str:
    words = spanned(span) if isinstance(span, Range) else "not known"
    return f"<td>{blocks.esc(words)}</td>"
