"""The top of the segments page: who brings the money, can you trust these groups, and what can be changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import streamlit as st

from segpersona import charts
from segpersona.actions import drafts, shaping
from segpersona.actions import segments as acts
from segpersona.actions.basis import decided_since
from segpersona.model import Project, SavedSegmentation
from segpersona.progress import StepState
from segpersona.segmentation import bottom, door
from segpersona.segmentation.own_rules import rules_from_json
from segpersona.ui import blocks
from segpersona.ui.drawing import draw
from segpersona.ui.opened import store
from segpersona.ui.segments.places import NEW, SIZE, WAYS, WHO, link
from segpersona.ui.state import acting, now
from segpersona.ui.waiting import busy, ended, wait
from segpersona.words import count, percent

_VERDICT = {
    ("natural", "clear"): ("Yes, these groups are in your data", True),
    ("natural", "hints"): ("Yes, mostly: your data leans this way", True),
    ("reproducible", "none"): ("No natural groups, but a cut that holds", True),
    ("constructive", "none"): ("No natural groups: a cut of our making", False),
    ("drawn", "none"): ("Fixed lines, counted exactly", True),
}
_WITH_CARE = ("With care: a cut of our making", False)
_BELIEVED = ("Team belief: nothing counted yet", False)
_KEY = (
    '<p class="sp-sub"><span class="sp-ring"></span> share of customers &nbsp; '
    '<span class="sp-dot"></span> share of revenue</p>'
)
_FEWEST, _MOST, _FENCE = 2, 10, 0.1


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
    """Before the first groups: what will happen, and the other ways there are."""
    with st.container(key="sp_card_first"):
        blocks.empty("No groups yet", "We compare what your customers do, and sort people who are alike together.")
    link("See all ways of splitting", "call_split", do=WAYS)


def find(project: Project) -> Callable[[], None]:
    """The callback that starts looking."""
    return acting(lambda s: acts.start_finding(s, project.id, clock=now))


def find_again(project: Project, found: SavedSegmentation, steps: Sequence[StepState]) -> None:
    """Offered when the data, or what forms the groups, has changed since; the groups are made the same way."""
    if any(step.key == "segments" and step.out_of_date for step in steps) or decided_since(store(), found):
        again(project, found)


def again(project: Project, found: SavedSegmentation, *, key: str = "sp_again") -> None:
    """The button that looks for the groups again."""
    st.button("Find the groups again", key=key, icon=":material/refresh:", on_click=_again, args=(project, found))


def _again(project: Project, found: SavedSegmentation) -> None:
    model, params = bottom(found.model), drafts.door_answers(store(), project.id, found.method)
    rules = rules_from_json(model["rules"]) if model.get("kind") == "rules" else ()
    way = acts.Way(method=found.method, params=params, rules=rules)
    acting(lambda s: acts.start_finding(s, project.id, clock=now, way=way))()


def tools(found: SavedSegmentation) -> None:
    """Ways to look at or change the split, above the groups."""
    with st.container(horizontal=True, gap="small"):
        link("Split another way", "call_split", do=WAYS)
        link("Right size, merge and split", "tune", do=SIZE)
        if not found.believed:
            link("Put a new file into these groups", "playlist_add", do=NEW)
            link("Which group is somebody in?", "person_search", do=WHO)
        if found.parent:
            undo = acting(lambda s: shaping.undo(s, found, now=now()))
            st.button(
                "Undo the last change", key="sp_undo_here", icon=":material/undo:", type="tertiary", on_click=undo
            )


def title_of(found: SavedSegmentation) -> str:
    """The finding as the page's title: groups that are there, that were cut, or that are pictured."""
    number = len(found.segments)
    many = f"{count(number)} group{'' if number == 1 else 's'}"
    if found.believed:
        return f"You picture {many}"
    cut = found.verdict.groups == "none" and found.verdict.kind != "drawn"
    return f"Your customers can be cut into {many}" if cut else f"Your customers fall into {many}"


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
        believed = "Shares as your team guesses them." if found.believed else "Share of your customers."
        st.html(_KEY if paid else f'<p class="sp-sub">{believed}</p>')
        draw("sizes", found.profiles, alt=charts.sizes_alt(found.profiles))


def _trust(project: Project, found: SavedSegmentation) -> None:
    """The verdict in plain sentences, and another number of groups to try."""
    words, good = _badge(found)
    with st.container(key="sp_card_trust", height="stretch"):
        blocks.heading("Can you trust these groups?")
        blocks.badge(words, good=good)
        watch = (blocks.esc(row.words) for row in found.findings if row.weight == "watch")
        told = (blocks.esc(found.verdict.words), _least_clear(found), _between(found), *watch)
        st.html("".join(f'<p class="sp-told">{words}</p>' for words in told if words))
        if not found.believed and door(found.method).searches:
            _how_many(found)


def _badge(found: SavedSegmentation) -> tuple[str, bool]:
    if found.believed:
        return _BELIEVED
    return _VERDICT.get((found.verdict.kind, found.verdict.groups), _WITH_CARE)


def _between(found: SavedSegmentation) -> str:
    """How many sit on the fence; said from one in ten on."""
    unsure = sitting_between(found)
    return "" if unsure < _FENCE else f"In all, {percent(unsure)} of your customers sit between groups."


def sitting_between(found: SavedSegmentation) -> float:
    """Share of all customers who do not clearly belong to their group."""
    return sum((1 - row.sure) * row.share for row in found.segments) if found.stability else 0.0


def _least_clear(found: SavedSegmentation) -> str:
    if found.verdict.kind == "drawn":
        return ""
    names = {segment.letter: segment.name for segment in found.segments}
    worst = min(found.segments, key=lambda segment: segment.sure)
    if worst.sure > 0.8 or worst.neighbour not in names:
        return ""
    name, other = blocks.esc(worst.name), blocks.esc(names[worst.neighbour])
    return f"<b>{name}</b> are less clear: {percent(1 - worst.sure)} of them could also sit with {other}."


def _how_many(found: SavedSegmentation) -> None:
    key = f"sp_k_{found.id}"
    if key not in st.session_state:
        st.session_state[key] = found.k
    most = max(min(_MOST, found.customers // 30), found.k, _FEWEST)
    st.pills(
        "How many groups?", list(range(_FEWEST, most + 1)), key=key,
        on_change=lambda: _other_number(found, st.session_state[key]),
        help="The number we chose explains your data best. Fewer groups are easier to act on.",
    )  # fmt: skip


def _other_number(found: SavedSegmentation, k: int | None) -> None:
    if k and k != found.k:
        acting(lambda s: shaping.take_number(s, found, k, clock=now))()
