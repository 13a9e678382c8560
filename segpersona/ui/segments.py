"""The parts of the segments page: who brings the money, can you trust these groups, cards, compare."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

import streamlit as st

from segpersona import charts
from segpersona.actions import segments as acts
from segpersona.model import Profile, Project, SavedSegmentation
from segpersona.progress import StepState
from segpersona.ui import blocks
from segpersona.ui.drawing import draw
from segpersona.ui.state import acting, now
from segpersona.ui.waiting import busy, ended, wait
from segpersona.words import count, percent, plural

_VERDICT = {
    "natural": ("Yes, these groups are in your data", True),
    "reproducible": ("Yes, as a useful cut", True),
    "constructive": ("With care: a cut of our making", False),
}
_KEY = (
    '<p class="sp-sub"><span class="sp-ring"></span> share of customers &nbsp; '
    '<span class="sp-dot"></span> share of revenue</p>'
)
_STAGES = "sp_view"
_FEWEST, _MOST = 2, 10


def _find(project: Project, k: int | None = None) -> None:
    acting(lambda s: acts.start_finding(s, project.id, clock=now, k=k))()


def finding(project: Project) -> bool:
    """Whether groups are looked for right now; a problem that ended the search is said once."""
    if busy(project.id):
        return True
    ended(project.id)
    return False


def how_far(project: Project) -> None:
    """How far the search is, and a way to stop it."""
    wait(project.id, "Looking for groups")


def first_time() -> None:
    """Before the first groups: what will happen."""
    with st.container(key="sp_card_first"):
        blocks.empty("No groups yet", "We compare what your customers do, and sort people who are alike together.")


def find(project: Project) -> Callable[[], None]:
    """The callback that starts looking."""
    return partial(_find, project)


def find_again(project: Project, steps: Sequence[StepState]) -> None:
    """Offered when the data has changed since."""
    if any(step.key == "segments" and step.out_of_date for step in steps):
        st.button("Find the groups again", key="sp_again", icon=":material/refresh:", on_click=_find, args=(project,))


def lead(found: SavedSegmentation) -> None:
    """Who brings most, who is largest: the finding in a sentence."""
    blocks.lead(charts.money_sentence(found.profiles))


def overview(project: Project, found: SavedSegmentation) -> None:
    """Who brings the money, and beside it whether to trust the groups."""
    left, right = st.columns([1.65, 1], gap="medium")
    with left:
        _money(found)
    with right:
        _trust(project, found)


def _money(found: SavedSegmentation) -> None:
    """Share of customers against share of revenue, group by group."""
    paid = any(row.revenue_share is not None for row in found.profiles)
    with st.container(key="sp_card_money", height="stretch", gap="xsmall"):
        blocks.heading("Who brings the money?" if paid else "How large are the groups?")
        st.html(_KEY if paid else '<p class="sp-sub">Share of your customers.</p>')
        draw("sizes", found.profiles, alt=charts.sizes_alt(found.profiles))


def _trust(project: Project, found: SavedSegmentation) -> None:
    """The verdict in plain sentences, and another number of groups to try."""
    words, good = _VERDICT[found.verdict.kind]
    with st.container(key="sp_card_trust", height="stretch"):
        blocks.heading("Can you trust these groups?")
        blocks.badge(words, good=good)
        st.html(f"<p>{blocks.esc(found.verdict.words)}</p>")
        if unclear := _least_clear(found):
            st.html(f"<p>{unclear}</p>")
        _how_many(project, found)


def _least_clear(found: SavedSegmentation) -> str:
    names = {segment.letter: segment.name for segment in found.segments}
    worst = min(found.segments, key=lambda segment: segment.sure)
    if worst.sure > 0.8 or worst.neighbour not in names:
        return ""
    name, other = blocks.esc(worst.name), blocks.esc(names[worst.neighbour])
    return f"<b>{name}</b> are less clear: {percent(1 - worst.sure)} of them could also sit with {other}."


def _how_many(project: Project, found: SavedSegmentation) -> None:
    key = f"sp_k_{found.id}"
    if key not in st.session_state:
        st.session_state[key] = found.k
    most = max(min(_MOST, found.customers // 30), found.k, _FEWEST)
    st.pills(
        "How many groups?", list(range(_FEWEST, most + 1)), key=key,
        on_change=lambda: _other_number(project, found, st.session_state[key]),
        help="The number we chose explains your data best. Fewer groups are easier to act on.",
    )  # fmt: skip


def _other_number(project: Project, found: SavedSegmentation, k: int | None) -> None:
    if k and k != found.k:
        _find(project, k)


def views() -> str:
    """Which view of the groups is chosen; kept in the address."""
    names = {"cards": "Cards", "compare": "Compare"}
    with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="bottom"):
        st.header("The groups", anchor=False, width="content")
        chosen = st.segmented_control(
            "View", list(names), format_func=names.__getitem__, default="cards", key=_STAGES, bind="query-params",
            label_visibility="collapsed", required=True,
        )  # fmt: skip
    return chosen if chosen in names else "cards"


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
                    _who(row)


def _rename(found: SavedSegmentation, row: Profile) -> None:
    with st.popover("Rename", type="tertiary", icon=":material/edit:", key=f"sp_rename_{row.letter}"):
        key = f"sp_newname_{found.id}_{row.letter}"
        st.text_input(f"New name for group {row.letter}", row.name, key=key, max_chars=60)
        save = acting(lambda s: acts.rename(s, found.id, row.letter, st.session_state[key], now=now()))
        st.button("Save name", key=f"sp_savename_{row.letter}", on_click=save)


def _who(row: Profile) -> None:
    with st.popover("Who is in it", type="tertiary", icon=":material/group:", key=f"sp_who_{row.letter}"):
        lines = [trait.words for trait in row.traits] or ["Much like your average customer."]
        st.html('<ul class="sp-list">' + "".join(f"<li>{blocks.esc(line)}</li>" for line in lines) + "</ul>")
        if row.rule:
            st.caption(
                f"In one rule: {row.rule.words}. {percent(row.rule.precision)} of those it points to belong here."
            )
        st.caption(f"{plural(row.size, 'customer')}, {percent(row.sure)} of them clearly in this group.")


def compare(found: SavedSegmentation) -> None:
    """All groups side by side: 100 is the average customer."""
    with st.container(key="sp_card_compare"):
        blocks.heading("How the groups differ", "100 is the average customer; 200 is twice as much.")
        draw("heat", found.profiles, alt=charts.heat_alt(found.profiles))


def details(found: SavedSegmentation) -> None:
    """Where every statistic lives, with its definition."""
    with st.expander("Details: how was this computed?"):
        st.markdown(
            f"- Method: {found.method}; {count(found.k)} groups from {plural(found.customers, 'customer')}.\n"
            f"- Separation from one-cloud copies (z): {found.verdict.z:.1f}. Above 5 is clear, 3 to 5 is a hint.\n"
            "- Stability by number of groups (mean agreement of re-drawn solutions, 0 to 1): "
            + ", ".join(f"{k}: {value:.2f}" for k, value in sorted(found.stability.items()))
            + ".\n- Stability of each group (mean best match, 0 to 1): "
            + ", ".join(f"{row.letter}: {row.stability:.2f}" for row in found.segments)
            + ". Above .75 is stable, under .60 is not to be trusted."
        )
        if found.findings:
            blocks.findings(found.findings)
