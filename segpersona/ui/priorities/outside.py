"""Beyond our customers: the market ladder, written by hand with its sources; and the groups in twelve months."""

from __future__ import annotations

import streamlit as st

from segpersona import charts
from segpersona.actions import deciding as acts
from segpersona.model import Estimate, Range
from segpersona.prioritization.forecast import Ahead
from segpersona.prioritization.market import EVERYONE, RUNGS, SOURCE, Rung, Step, key_of, oddities
from segpersona.ui import blocks, cached
from segpersona.ui.drawing import draw
from segpersona.ui.opened import store
from segpersona.ui.priorities.desk import Desk
from segpersona.ui.priorities.figures import bars_of, spanned
from segpersona.ui.priorities.picking import pick
from segpersona.ui.state import acting, now
from segpersona.words import number, percent

SCOPE = "of"
"""The part of the address that says whose market is shown."""


def market(desk: Desk) -> None:
    """Pick everyone or a group; three steps with their sources."""
    names = {EVERYONE: "All customers", **{row.letter: f"{row.letter}  {row.name}" for row in desk.profiles}}
    rows = cached.ladder(desk.found, desk.state.dataset)
    with st.container(key="sp_card_market"):
        blocks.heading("How many more of them are there?", "No file says this. Write it down with where it is from.")
        scope = pick("Whose market", names, key=SCOPE)
        steps = acts.market(store(), desk.found, scope, None if rows.withheld else rows)
        st.html(_table(steps, rows.currency))
        said = store().estimates(desk.project.id, desk.found.id)
        with st.container(horizontal=True, gap="small"):
            for rung in RUNGS:
                _write(desk, scope, rung, said.get(key_of(scope, rung.key)))
        if growth := said.get(key_of(scope, "growth")):
            source = f" Source: {growth.source}" if growth.source else " No source yet."
            st.html(f'<p class="sp-sub">Growth a year, %: {blocks.esc(_people(growth.span) + "." + source)}</p>')
        if odd := oddities(steps):
            st.html(f'<ul class="sp-list">{"".join(f"<li>{blocks.esc(row)}</li>" for row in odd)}</ul>')


def _write(desk: Desk, scope: str, rung: Rung, found: Estimate | None) -> None:
    """Three numbers and a source; kept all at once."""
    key = f"mk_{desk.found.id}_{scope}_{rung.key}"
    ends = ("low", "mid", "high")

    def keep() -> None:
        low, likely, high = (st.session_state[f"{key}_{end}"] for end in ends)
        source = st.session_state[f"{key}_source"]
        acting(lambda s: acts.write_market(s, desk.found, scope, rung.key, (low, likely, high), source, now=now()))()

    with st.popover(f"Write {rung.label.split(',')[0].lower()}", type="tertiary", icon=":material/edit:"):
        st.html(f'<p class="sp-sub">{blocks.esc(rung.why)}</p>')
        for end, label in zip(ends, ("At least", "Likely", "At most"), strict=True):
            value = getattr(found.span, end) if found else None
            st.number_input(label, float(rung.number.low), float(rung.number.high), value, key=f"{key}_{end}",
                            placeholder="Not said", step=1.0)  # fmt: skip
        st.text_input(SOURCE.label, found.source if found else "", key=f"{key}_source", max_chars=SOURCE.limit,
                      placeholder=SOURCE.placeholder)  # fmt: skip
        st.button("Write it down", key=f"{key}_keep", on_click=keep)


def _table(steps: tuple[Step, ...], currency: str) -> str:
    head = "<th></th><th>People</th><th>Ours</th><th>In twelve months</th><th>Money in a year</th><th>From</th>"
    body = "".join(_row(row, currency) for row in steps)
    return f'<div class="sp-wide"><table class="sp-table"><tr>{head}</tr>{body}</table></div>'


def _row(row: Step, currency: str) -> str:
    label = f'<b>{blocks.esc(row.label)}</b><div class="sp-sub">{blocks.esc(row.why)}</div>'
    people = "not written yet" if row.people is None else _people(row.people)
    ours = "" if row.ours is None else _shares(row.ours)
    ahead = "" if row.ahead is None else _people(row.ahead)
    money = "" if row.money is None else spanned(row.money, currency)
    cells = [people, ours, ahead, money, row.source]
    return f"<tr><td>{label}</td>{''.join(f'<td>{blocks.esc(words)}</td>' for words in cells)}</tr>"


def _people(span: Range) -> str:
    likely = number(round(span.mid, 1))
    return (
        likely if span.low == span.high else f"{likely} ({number(round(span.low, 1))} to {number(round(span.high, 1))})"
    )


def _shares(span: Range) -> str:
    return percent(span.mid) if span.low == span.high else (
        f"{percent(span.mid)} ({percent(span.low)} to {percent(span.high)})")  # fmt: skip


def forecast(desk: Desk) -> None:
    """Revenue and buyers of each group in the twelve months to come, or why that cannot be said."""
    found = cached.ahead(desk.found, desk.state.dataset)
    with st.container(key="sp_card_ahead"):
        if isinstance(found, str):
            blocks.heading("Twelve months on cannot be foretold", found)
            return
        known = [row for row in found if row.revenue is not None]
        blocks.heading(_finding(known), "Thick: likely revenue. Thin: from low to high. Grey line: the last year.")
        spans = {row.letter: row.revenue for row in known if row.revenue is not None}
        currency = cached.ladder(desk.found, desk.state.dataset).currency
        bars = bars_of(desk, spans, currency, {row.letter: row.was for row in known})
        if bars:
            draw("ranges", bars, alt=charts.ranges_alt("Revenue in the twelve months to come", bars))
        st.html(_buyers(found))
        st.html('<p class="sp-sub">It follows the people who are in the groups now, and nobody who may join.</p>')


def _finding(known: list[Ahead]) -> str:
    if not known:
        return "Twelve months on cannot be foretold"
    up = [row.name for row in known if row.revenue and row.revenue.low > row.was]
    down = [row.name for row in known if row.revenue and row.revenue.high < row.was]
    if up or down:
        parts = [f"{', '.join(up)} will grow" if up else "", f"{', '.join(down)} will shrink" if down else ""]
        return "In twelve months " + " and ".join(part for part in parts if part)
    return "In twelve months no group has surely grown or shrunk"


def _buyers(found: tuple[Ahead, ...]) -> str:
    rows = [
        f"<li>{blocks.esc(row.name)}: {row.had:,.0f} bought in the last year, likely {row.buyers.mid:,.0f} in the next "
        f"({row.buyers.low:,.0f} to {row.buyers.high:,.0f})</li>" if row.buyers else
        f"<li>{blocks.esc(row.name)}: {blocks.esc(row.why)}</li>"
        for row in found
    ]  # fmt: skip
    return f'<p class="sp-sub">How many will buy</p><ul class="sp-list">{"".join(rows)}</ul>'
