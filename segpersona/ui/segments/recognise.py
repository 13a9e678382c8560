"""Which group is this person in? The questions of the kit, one after the other, and the answer as it forms."""

from __future__ import annotations

import streamlit as st

from segpersona.model import Kit, KitQuestion, SavedSegmentation
from segpersona.personas import short_name
from segpersona.problems import Problem
from segpersona.ui import blocks, cached, menu
from segpersona.ui.frame import Screen
from segpersona.ui.segments.places import WHO, link, to_groups
from segpersona.ui.state import address
from segpersona.words import percent, plural

_CLOSE, _CLEAR = 10, 30
"""Points ahead of the next: below the first, two groups are close; from the second on, it is clear."""


def recognise(page: Screen, found: SavedSegmentation) -> None:
    """The screen."""
    page.title("Which group is this person in?", "A few questions are enough. What you do not know, leave out.")
    try:
        kit = cached.kit(page.project, found)
    except Problem as problem:
        st.warning(blocks.plain(problem.words))
        page.bar("Back to the groups", on_click=to_groups, beside=WHO)
        return
    left, right = st.columns([3, 2], gap="large")
    with left, st.container(key="sp_card_ask"):
        answers = [_ask(found, place, row) for place, row in enumerate(kit.questions)]
    with right, st.container(key="sp_card_answer"):
        _answer(page, kit, answers)
    page.bar("Back to the groups", on_click=to_groups, beside=WHO)


def _ask(found: SavedSegmentation, place: int, row: KitQuestion) -> int | None:
    """One question with its options."""
    return st.pills(
        blocks.plain(row.label), range(len(row.options)), key=f"sp_kit_{found.id}_{place}", help=row.meaning or None,
        format_func=lambda at: blocks.plain(row.options[at].label),
    )  # fmt: skip


def _answer(page: Screen, kit: Kit, answers: list[int | None]) -> None:
    """The group so far, how clear that is, what each answer did, and whom to picture."""
    if all(answer is None for answer in answers):
        blocks.heading("Nothing asked yet", "Choose an answer, and the likeliest group appears here.")
    else:
        points = kit.points(answers)
        letter = kit.letter(answers)
        blocks.heading("They are most like")
        st.html(f'<p class="sp-lead">{blocks.tagged(letter, kit.names[letter])}</p>')
        st.html(f'<p class="sp-sub">{blocks.esc(_clear(kit, points))}</p>')
        st.html(_table(kit, answers, letter))
        _picture(page, letter)
    right = f"Right for {percent(kit.right)} of {kit.checked:,} customers it was not learnt from"
    st.caption(f"{right}; guessing the largest group is right for {percent(kit.guess)}.")


def _clear(kit: Kit, points: dict[str, int]) -> str:
    """How far the group is ahead of the next."""
    first, second, *_ = sorted(points, key=lambda letter: -points[letter])
    ahead = points[first] - points[second]
    if ahead < _CLOSE:
        return f"It is close: they could as well be {kit.names[second]}."
    told = f"{plural(ahead, 'point')} ahead of {kit.names[second]}."
    return f"Clearly: {told}" if ahead >= _CLEAR else f"Likely: {told}"


def _table(kit: Kit, answers: list[int | None], letter: str) -> str:
    """What each answer did for this group."""
    rows = "".join(
        f"<tr><td>{blocks.esc(row.label)}: {blocks.esc(row.options[answer].label)}</td>"
        f"<td>{row.options[answer].points[letter]:+d}</td></tr>"
        for row, answer in zip(kit.questions, answers, strict=True)
        if answer is not None
    )
    head = f"<tr><th>Answer</th><th>Points for {letter}</th></tr>"
    return f'<table class="sp-table">{head}<tr><td>To start from</td><td>{kit.start[letter]:+d}</td></tr>{rows}</table>'


def _picture(page: Screen, letter: str) -> None:
    """The way to the persona who stands for the group, else to the group's story."""
    who = next((row for row in page.state.personas if row.letters[:1] == (letter,)), None)
    if who is not None:
        st.page_link(menu.screens()["personas"], label=f"Meet {blocks.plain(short_name(who))}, who stands for them",
                     icon=":material/face:", query_params=address(who=who.id))  # fmt: skip
    else:
        link("Read what sets this group apart", "menu_book", seg=letter)
