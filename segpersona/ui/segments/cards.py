"""The views of the groups: cards, side by side, a map, over time, and the grid where there is one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import streamlit as st

from segpersona import charts
from segpersona.actions import segments as acts
from segpersona.model import Profile, SavedSegmentation
from segpersona.problems import Problem
from segpersona.ui import blocks
from segpersona.ui.drawing import draw
from segpersona.ui.segments import kept
from segpersona.ui.segments.places import link
from segpersona.ui.state import acting, now

_VIEW = "sp_view"


def views(found: SavedSegmentation) -> None:
    """The switch between the views, kept in the address, and the view that is chosen."""
    offered = {key: row for key, row in _VIEWS.items() if row.fits(found)}
    with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="bottom"):
        st.header("The groups", anchor=False, width="content")
        chosen = "cards"
        if len(offered) > 1:
            chosen = st.segmented_control(
                "View", list(offered), format_func=lambda key: _VIEWS[key].label, default="cards", key=_VIEW,
                bind="query-params", label_visibility="collapsed", required=True,
            )  # fmt: skip
    offered.get(chosen, offered["cards"]).show(found)


def cards(found: SavedSegmentation) -> None:
    """A card for each group: who they are in a sentence, what they bring, what sets them apart."""
    widest = max((max(row.share, row.revenue_share or 0) for row in found.profiles), default=1) * 1.1 or 1
    with st.grid(3, min_column_width=290, gap="small"):
        for row in found.profiles:
            with st.container(key=f"sp_card_{row.letter}", height="stretch"):
                st.html(blocks.named(row.letter, row.name) + f'<p class="sp-plain">{blocks.esc(row.summary)}</p>')
                st.html(blocks.shares(row, widest))
                with st.container(horizontal=True, gap="xsmall"):
                    _rename(found, row)
                    if not row.belief:
                        link("Who is in it", "group", seg=row.letter)


def _rename(found: SavedSegmentation, row: Profile) -> None:
    with st.popover("Rename", type="tertiary", icon=":material/edit:", key=f"sp_rename_{row.letter}"):
        key = f"sp_newname_{found.id}_{row.letter}"
        st.text_input(f"New name for group {row.letter}", row.name, key=key, max_chars=60)
        save = acting(lambda s: acts.rename(s, found.id, row.letter, st.session_state[key], now=now()))
        st.button("Save name", key=f"sp_savename_{row.letter}", on_click=save)


def compare(found: SavedSegmentation) -> None:
    """All groups side by side: 100 is the average customer."""
    with st.container(key="sp_card_compare"):
        blocks.heading("How the groups differ", "100 is the average customer; 200 is twice as much.")
        draw("heat", found.profiles, alt=charts.heat_alt(found.profiles))


def near(found: SavedSegmentation) -> None:
    """The map: who is alike lies near."""
    points, names = kept.points(found), {row.letter: row.name for row in found.segments}
    with st.container(key="sp_card_map"):
        blocks.heading("How the groups lie to each other", "Near means alike; directions mean nothing.")
        draw("near", points, names, alt=charts.near_alt(points, names))


def over_time(found: SavedSegmentation) -> None:
    """Shares of the groups as customers stood at the end of each period, and who went where; or why that is not
    known."""
    with st.container(key="sp_card_time"):
        blocks.heading("Who grows, who shrinks", "Everyone who had ordered by then, sorted into today's groups.")
        try:
            past = kept.past(found)
        except Problem as problem:
            st.caption(problem.words)
            return
        draw("over_time", past.shares, alt=charts.over_time_alt(past.shares))
    moves = kept.moves_since(past)
    with st.container(key="sp_card_moved"):
        since = f"{past.since:%d %B %Y}"
        blocks.heading(f"Who went where since {since}", "Grey circles stayed in their group; coloured ones changed.")
        st.html(f'<p class="sp-told">{blocks.esc(past.drift)}</p>')
        draw("moved", moves, alt=charts.moved_alt(moves))


def grid(found: SavedSegmentation) -> None:
    """The value grid with its counts."""
    cells = kept.cells(found)
    with st.container(key="sp_card_grid"):
        blocks.heading("The grid", "Every customer is in exactly one cell; each cell belongs to one group.")
        draw("grid", cells, alt=charts.grid_alt(cells))


@dataclass(frozen=True, kw_only=True)
class _View:
    """A way to look at the groups, and for which groups it is offered."""

    label: str
    show: Callable[[SavedSegmentation], None]
    fits: Callable[[SavedSegmentation], bool]


_VIEWS = {
    "cards": _View(label="Cards", show=cards, fits=lambda found: True),
    "compare": _View(label="Compare", show=compare, fits=lambda found: any(row.index for row in found.profiles)),
    "map": _View(label="Map", show=near, fits=lambda found: not found.believed),
    "time": _View(label="Over time", show=over_time, fits=lambda found: not found.believed),
    "grid": _View(label="Grid", show=grid, fits=lambda found: found.model.get("kind") == "value"),
}
