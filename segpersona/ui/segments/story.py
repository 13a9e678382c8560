"""One group on one page: who they are, what they bring, what sets them apart, how sure that is, whom to picture."""

from __future__ import annotations

import streamlit as st

from segpersona.model import Profile, SavedSegmentation
from segpersona.ui import blocks
from segpersona.ui.frame import Screen
from segpersona.ui.segments.places import link
from segpersona.ui.state import at
from segpersona.words import listed, money, percent, plural


def story_of(found: SavedSegmentation | None) -> Profile | None:
    """The group the address asks for."""
    rows = found.profiles if found else ()
    return next((row for row in rows if row.letter == at("seg") and not row.belief), None)


def story(page: Screen, found: SavedSegmentation, row: Profile) -> None:
    """The group's page."""
    page.title(row.name, row.summary)
    link("All groups", "arrow_back")
    _figures(row, found)
    left, right = st.columns([1.4, 1], gap="medium")
    with left:
        _apart(row)
    with right:
        _recognise(row, found)
        _picture(page, row)
    page.bar("Create personas", to="personas", beside="story")


def _figures(row: Profile, found: SavedSegmentation) -> None:
    total = sum(one.revenue or 0 for one in found.profiles)
    average = total / found.customers if total and found.customers else None
    figures = [("Customers", f"{row.size:,}", f"{percent(row.share)} of all")]
    if row.revenue is not None and row.revenue_share is not None:
        figures.append(("Revenue", money(row.revenue), f"{percent(row.revenue_share)} of all"))
    if row.value is not None and average:
        figures.append(("Per customer", money(row.value), f"{money(average)} for everyone"))
    if row.growth is not None:
        figures.append(("Growth", f"{row.growth:+.0%}", "later against earlier period"))
    if row.lifetime is not None:
        mean = sum((one.lifetime or 0) * one.size for one in found.profiles) / max(found.customers, 1)
        figures.append(("Expected in a year", money(row.lifetime), f"{money(mean)} for everyone"))
    with st.grid(5, min_column_width=150, gap="small"):
        for label, value, beside in figures:
            with st.container(key=f"sp_card_figure_{label.replace(' ', '_').lower()}"):
                st.html(f'<p class="sp-sub">{label}</p><p class="sp-lead">{value}</p><p class="sp-sub">{beside}</p>')


def _apart(row: Profile) -> None:
    with st.container(key="sp_card_apart"):
        blocks.heading("What sets them apart", "100 is the average customer.")
        lines = [trait.words for trait in row.traits]
        if not lines:
            st.caption("Much like your average customer, or too few people to say.")
        st.html('<ul class="sp-list">' + "".join(f"<li>{blocks.esc(line)}</li>" for line in lines) + "</ul>")
        st.html("".join(_bar(label, value) for label, value in row.index.items()))


def _bar(label: str, index: float) -> str:
    width = min(max(index / 300, 0.01), 1)
    shade = 1.0 if index >= 100 else 0.45
    return (
        f'<div class="sp-bar"><i><u style="width:{width:.0%};background:var(--sp-accent);opacity:{shade}"></u></i>'
        f"<span><b>{index:.0f}</b> {blocks.esc(label)}</span></div>"
    )


def _recognise(row: Profile, found: SavedSegmentation) -> None:
    names = {one.letter: one.name for one in found.profiles}
    with st.container(key="sp_card_sure"):
        blocks.heading("How sure are we?")
        lines = [f"{percent(row.sure)} of them clearly belong here."]
        if row.neighbour in names and row.sure < 1:
            lines.append(f"The others could also sit with {names[row.neighbour]}.")
        if row.rule:
            lines.append(f"In one rule: {row.rule.words}. {percent(row.rule.precision)} of those it points to belong "
                         f"here, and it finds {percent(row.rule.coverage)} of them.")  # fmt: skip
        st.html('<ul class="sp-list">' + "".join(f"<li>{blocks.esc(line)}</li>" for line in lines) + "</ul>")


def _picture(page: Screen, row: Profile) -> None:
    people = [persona for persona in page.state.personas if row.letter in persona.letters]
    with st.container(key="sp_card_picture"):
        blocks.heading("Whom to picture")
        named = [str(answer.value) for persona in people for answer in persona.answers if answer.question == "name"]
        words = f"{listed(named)} stand for this group." if len(named) > 1 else ""
        words = words or (f"{named[0]} stands for this group." if named else "Nobody stands for this group yet.")
        st.caption(f"{words} Figures say who and how many; a persona says why, when and how they buy.")
        st.caption(f"Based on {plural(row.size, 'customer')}.")
