"""What to do first: actions by what they bring for each day of work, with what they take as fields to change."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from segpersona.actions import deciding as acts
from segpersona.fields import Number
from segpersona.prioritization.ladder import Ladder
from segpersona.prioritization.levers import LEVERS, Action, actions, cost_field, days_field, effects
from segpersona.ui import blocks, cached
from segpersona.ui.inputs import ask
from segpersona.ui.opened import store
from segpersona.ui.priorities.desk import Desk
from segpersona.ui.priorities.figures import spanned
from segpersona.ui.state import now
from segpersona.words import money, number, percent

_FIRST = 6
"""How many actions are shown before the rest is folded away."""


def to_do(desk: Desk) -> None:
    """The list, the best first; below it days and costs."""
    rows = cached.ladder(desk.found, desk.state.dataset)
    if rows.withheld:
        return
    moves = acts.moves(store(), desk.found)
    found = actions(rows, effects(rows, moves), moves)
    with st.container(key="sp_card_todo"):
        if not found:
            blocks.heading("No action can be put a number on", "Give a margin under “What we assume”, or add orders.")
            return
        blocks.heading(
            f"First: {found[0].words[:1].lower()}{found[0].words[1:]}",
            "Ordered by what is likely to be left for each day of work, weighed by how sure it is.",
        )
        st.html(_table(found[:_FIRST], rows, first=1))
        if found[_FIRST:]:
            with st.expander(f"{len(found) - _FIRST} more"):
                st.html(_table(found[_FIRST:], rows, first=_FIRST + 1))
        with st.expander("What each of them takes"):
            st.html('<p class="sp-sub">All take the same days until you say otherwise.</p>')
            with st.grid(2, min_column_width=240, gap="small"):
                for lever in LEVERS:
                    _field(desk, days_field(lever), moves.get(f"days:{lever.key}"))
                    _field(desk, cost_field(lever), moves.get(f"cost:{lever.key}"))


def _field(desk: Desk, field: Number, value: float | None) -> None:
    with st.container(key=f"sp_mv_{field.key.replace(':', '_')}"):
        ask(field, key=f"mv:{desk.project.id}:{field.key}", value=value, version=0,
            put=lambda value, version: acts.suppose(store(), desk.project.id, field.key, value, now=now()))  # fmt: skip


def _table(found: Sequence[Action], rows: Ladder, *, first: int) -> str:
    unit = f", {rows.currency}" if rows.currency else ""
    body = "".join(_row(row, place) for place, row in enumerate(found, first))
    return (
        '<div class="sp-wide"><table class="sp-table sp-todo"><tr><th></th><th>Action</th><th>Reaches</th>'
        f"<th>Brings in a year{blocks.esc(unit)}</th><th>How sure</th><th>Takes</th><th>Left per day</th></tr>"
        f"{body}</table></div>"
    )


def _row(row: Action, place: int) -> str:
    cost = f", costs {money(row.cost)}" if row.cost else ""
    left = money(row.per_day) if row.per_day > 0 else "costs more than it brings"
    return (
        f'<tr class="{"" if row.per_day > 0 else "out"}"><td><span class="sp-place">{place}</span></td>'
        f'<td><span class="sp-inline">{blocks.tag(row.letter)} <span>{blocks.esc(row.words)}</span></span></td>'
        f"<td>{row.reach:,.0f}</td><td>{blocks.esc(spanned(row.money))}</td><td>{percent(row.sure)}</td>"
        f"<td>{number(row.days)} days{cost}</td><td><b>{left}</b></td></tr>"
    )
