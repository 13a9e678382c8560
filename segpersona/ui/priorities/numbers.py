"""Every score to the last number: what each criterion says of each group, what counts as 100, and what it adds."""

from __future__ import annotations

import streamlit as st

from segpersona.actions import priorities as acts
from segpersona.model import Measure
from segpersona.prioritization.scale import said
from segpersona.ui import blocks
from segpersona.ui.priorities.desk import Desk


def numbers(desk: Desk) -> None:
    """The criteria that count and, folded away, all others that could."""
    counting = [row for row in desk.ranking.measures if row.key in desk.ranking.weights]
    others = [row for row in desk.ranking.measures if not row.withheld and row.key not in desk.ranking.weights]
    with st.container(key="sp_card_numbers"):
        blocks.heading("How each score comes about", "Under each figure its points; 100 is your average customer.")
        st.html(_table(desk, counting, total=True))
        st.download_button(
            "Take the scores along", lambda: acts.scores_as_csv(desk.ranking, desk.found), "scores.csv", "text/csv",
            icon=":material/download:", type="tertiary", key="sp_scores", on_click="ignore",
        )  # fmt: skip
        if others:
            with st.expander("What else your data says of the groups"):
                st.html(_table(desk, others, total=False))
        with st.expander("Details: how each figure is worked out"):
            lines = [f"<li><b>{blocks.esc(row.label)}</b> {blocks.esc(row.formula)} {_hundred(row)}</li>"
                     for row in (*counting, *others)]  # fmt: skip
            st.html(f'<ul class="sp-list">{"".join(lines)}</ul>')


def _hundred(row: Measure) -> str:
    less = " Less is better." if row.less_is_better else ""
    return blocks.esc(f"100 is {said(row.average, row.unit)}.{less}")


def _table(desk: Desk, rows: list[Measure], *, total: bool) -> str:
    letters = [score.letter for score in desk.ranking.scores]
    head = "".join(f"<th>{blocks.tag(letter)}</th>" for letter in letters)
    body = "".join(_row(desk, row, letters) for row in rows)
    totals = "".join(f"<td><b>{score.total:.0f}</b></td>" for score in desk.ranking.scores)
    last = f"<tr><td>Score</td><td></td>{totals}</tr>" if total else ""
    points = "<th>Of 100</th>" if total else "<th></th>"
    head = f"<tr><th></th>{points}{head}</tr>"
    return f'<div class="sp-wide"><table class="sp-table sp-mono">{head}{body}{last}</table></div>'


def _row(desk: Desk, row: Measure, letters: list[str]) -> str:
    cells = "".join(_cell(row, letter) for letter in letters)
    weight = desk.ranking.weights.get(row.key)
    same = '<div class="sp-sub">no real difference</div>' if row.same else ""
    points = f"{weight:.0f}" if weight is not None else ""
    return (f'<tr class="{"out" if row.same else ""}"><td>{blocks.esc(row.label)}{same}</td><td>{points}</td>'
            f"{cells}</tr>")  # fmt: skip


def _cell(row: Measure, letter: str) -> str:
    figure = row.figures.get(letter)
    if figure is None:
        return '<td>none<div class="sp-sub">100</div></td>'
    ends = [blocks.esc(said(end, row.unit)) for end in (figure.low, figure.high)]
    between = f"likely {ends[0]} to {ends[1]}" if ends[0] != ends[1] else "counted"
    return f'<td title="{between}">{blocks.esc(figure.words)}<div class="sp-sub">{figure.index:.0f}</div></td>'
