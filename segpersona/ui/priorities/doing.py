"""What to do first: actions by what they bring for each day of work, with what they take as fields to change."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from segpersona.actions import deciding as acts
from segpersona.prioritization.ladder import Ladder
from segpersona.prioritization.levers import LEVERS, Action, actions, cost_field, days_field, effects, unpriced
from segpersona.ui import blocks, cached
from segpersona.ui.opened import store
from segpersona.ui.priorities.desk import Desk
from segpersona.ui.priorities.figures import spanned
from segpersona.ui.priorities.moving import move
from segpersona.words import listed, money, number, percent

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
        st.html(_list(found[:_FIRST], rows, first=1))
        if left := unpriced(moves):
            words = f"{listed(left)}: left out until you say under “What we assume” what a new customer costs."
            st.html(f'<p class="sp-sub">{blocks.esc(words)}</p>')
        if found[_FIRST:]:
            with st.expander(f"{len(found) - _FIRST} more"):
                st.html(_list(found[_FIRST:], rows, first=_FIRST + 1))
        with st.expander("What each of them takes"):
            st.html('<p class="sp-sub">All take the same days until you say otherwise.</p>')
            with st.grid(2, min_column_width=240, gap="small"):
                for lever in LEVERS:
                    move(desk, days_field(lever), moves.get(f"days:{lever.key}"))
                    move(desk, cost_field(lever), moves.get(f"cost:{lever.key}"))


def _list(found: Sequence[Action], rows: Ladder, *, first: int) -> str:
    return f"<div>{''.join(_row(row, rows.currency, place) for place, row in enumerate(found, first))}</div>"


def _row(row: Action, currency: str, place: int) -> str:
    unit = f" {currency}" if currency else ""
    cost = f", costs {money(row.cost)}{unit}" if row.cost else ""
    said = (
        f"Reaches {row.reach:,.0f}, brings {spanned(row.money, currency)} in a year, "
        f"{percent(row.sure)} sure of the group, {number(row.days)} days{cost}."
    )
    left = f"{money(row.per_day)}{unit} a day" if row.per_day > 0 else "costs more than it brings"
    return (
        f'<div class="sp-rank{"" if row.per_day > 0 else " out"}"><span class="place">{place}</span>'
        f"{blocks.tag(row.letter)}<div><b>{blocks.esc(row.words)}</b>"
        f'<div class="why">{blocks.esc(said)}</div></div><span class="points">{blocks.esc(left)}</span></div>'
    )
