"""Three questions without data: groups drawn from what a team knows, and how they compare once data arrives."""

from __future__ import annotations

import streamlit as st

from segpersona.actions import drafts
from segpersona.model import Project, SavedSegmentation
from segpersona.segmentation.by_hand import MOST_GROUPS, QUESTIONS, SHARE
from segpersona.ui import blocks, menu
from segpersona.ui.frame import Screen
from segpersona.ui.inputs import ask, seed
from segpersona.ui.opened import store
from segpersona.ui.state import acting, address, now

_NONE = "None of these"


def without_data() -> None:
    """The way in for those who have no file yet."""
    with st.container(key="sp_card_nodata"):
        blocks.heading("No data?", "Three questions are enough to draw first groups. Data can confirm them later.")
        st.page_link(menu.screens()["questions"], label="Start with three questions", icon=":material/edit_note:",
                     query_params=address())  # fmt: skip


def picture_them() -> None:
    """The door for what a team knows and no file holds."""
    with st.container(key="sp_card_door_hand", height="stretch"):
        blocks.heading("Three questions", "Picture the groups your team knows, and hold them against the data.")
        st.page_link(menu.screens()["questions"], label="Answer three questions", icon=":material/edit_note:",
                     query_params=address())  # fmt: skip


def questions(project: Project) -> None:
    """A card for each group: the three questions and a guess at its share."""
    drawn = drafts.drawn_groups(store(), project.id)
    with st.grid(3, min_column_width=290, gap="small"):
        for place, group in enumerate(drawn):
            with st.container(key=f"sp_card_drawn_{place}"):
                blocks.heading(f"Group {place + 1}")
                for field, _ in QUESTIONS:
                    _ask(project, place, field, getattr(group, field.key), hash(getattr(group, field.key)))
                _ask(project, place, SHARE, group.share, hash(group.share))
    more = acting(lambda s: drafts.add_drawn(s, project.id, now=now()))
    st.button("Add another group", key="sp_drawn_more", icon=":material/add:", on_click=more,
              disabled=len(drawn) >= MOST_GROUPS)  # fmt: skip


def _ask(project: Project, place: int, field, value, version: int) -> None:  # type: ignore[no-untyped-def]
    def put(raw: object, _: int) -> None:
        drafts.say_drawn(store(), project.id, place, field.key, raw, now=now())

    ask(field, key=f"drawn:{project.id}:{place}:{field.key}", value=value or None, version=version, put=put)


def named(project: Project) -> bool:
    """Whether at least one group has a name."""
    return any(group.name.strip() for group in drafts.drawn_groups(store(), project.id))


def draw(page: Screen) -> None:
    """Turn the answers into groups; for the primary action."""
    acting(lambda s: drafts.draw_groups(s, page.project.id, now=now()))()


def beliefs(found: SavedSegmentation) -> None:
    """What the team believed beside what the data says, once there are both."""
    believed = drafts.believed_before(store(), found)
    if believed is None:
        return
    matches = drafts.matches_of(store(), believed, found)
    names = {"": _NONE} | {row.letter: f"{row.letter} {row.name}" for row in found.segments}
    with st.container(key="sp_card_beliefs"):
        blocks.heading("What you expected, and what is there", "Say which group of the data each one is.")
        told = {row.letter: row.words for row in drafts.beliefs_compared(store(), believed, found)}
        for row in believed.profiles:
            key = f"sp_match_{believed.id}_{found.id}_{row.letter}"
            seed(key, matches.get(row.letter, ""), hash(matches.get(row.letter, "")))
            st.selectbox(f"You expected: {row.name}", list(names), format_func=names.__getitem__, key=key,
                         on_change=_match, args=(believed, found, row.letter, key))  # fmt: skip
            if row.letter in told:
                st.caption(told[row.letter])


def _match(believed: SavedSegmentation, found: SavedSegmentation, letter: str, key: str) -> None:
    other = str(st.session_state[key] or "")
    acting(lambda s: drafts.say_match(s, believed, found, letter, other, now=now()))()
