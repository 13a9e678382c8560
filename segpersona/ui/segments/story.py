"""One group on one page: who they are, what they bring, what sets them apart, how sure that is, whom to picture."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import streamlit as st

from segpersona import charts
from segpersona.actions.segments import LIFETIME
from segpersona.colours import segment_colour
from segpersona.model import Profile, SavedSegmentation
from segpersona.segmentation import how_it_holds
from segpersona.ui import blocks
from segpersona.ui.drawing import draw
from segpersona.ui.frame import Screen
from segpersona.ui.segments import kept
from segpersona.ui.segments.places import link
from segpersona.ui.state import at
from segpersona.ui.style import is_dark
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
        _market(row)
        _answered(row)
    with right:
        _sure(row, found)
        _recognise(row)
        _picture(page, row)
    page.bar("Create personas", to="personas", beside="story")


def _figures(row: Profile, found: SavedSegmentation) -> None:
    """What they are and bring, each beside everyone; and why there is no value to come where it is not said."""
    colour = segment_colour(row.letter, dark=is_dark())
    parts = (
        f'<div><b style="color:{colour}">{blocks.esc(value)}</b><span>{label}</span>'
        f'<p class="sp-sub">{blocks.esc(beside)}</p></div>'
        for label, value, beside in figures_of(row, found)
    )
    with st.container(key="sp_card_figures"):
        st.html(blocks.named(row.letter, "In figures"))
        st.html(f'<div class="sp-figures">{"".join(parts)}</div>')
        for finding in found.findings:
            if finding.key == LIFETIME:
                st.caption(finding.words)


def figures_of(row: Profile, found: SavedSegmentation) -> Iterator[tuple[str, str, str]]:
    """Label, value and what it is compared with; only what is known."""
    yield "customers", f"{row.size:,}", f"{percent(row.share)} of all"
    if row.revenue is not None and row.revenue_share is not None:
        yield "revenue", money(row.revenue), f"{percent(row.revenue_share)} of all"
    total = sum(one.revenue or 0 for one in found.profiles)
    if row.value is not None and total and found.customers:
        yield "revenue per customer", money(row.value), f"average {money(total / found.customers)}"
    if row.growth is not None:
        yield "growth", f"{row.growth:+.0%}", "later against earlier period"
    if row.lifetime is not None:
        mean = sum((one.lifetime or 0) * one.size for one in found.profiles) / max(found.customers, 1)
        yield "expected in a year", money(row.lifetime), f"average {money(mean)}"


def _apart(row: Profile) -> None:
    with st.container(key="sp_card_apart"):
        blocks.heading("What sets them apart", "100 is the average customer; 200 is twice as much.")
        if row.index:
            draw("apart", row, alt=charts.apart_alt(row))
        lines = [trait.words for trait in row.traits if trait.words not in row.unlike]
        if row.unlike:
            lines.append(row.unlike)
        _list(lines or ["Much like your average customer, or too few people to say."])


def _market(row: Profile) -> None:
    """Channel, share and growth, each with its range or the reason why it is not said."""
    if row.market:
        with st.container(key="sp_card_market"):
            blocks.heading("How they stand in your market", "Counted in your file, not in the whole market.")
            _list(row.market)


def _answered(row: Profile) -> None:
    """Response per offer and channel, each with the range it may truly lie in."""
    if row.responses:
        with st.container(key="sp_card_answered"):
            blocks.heading(
                "How they answered",
                "Share who said yes, where it truly lies 19 times in 20, and how everyone answered.",
            )
            _list([one.words for one in row.responses])


def _sure(row: Profile, found: SavedSegmentation) -> None:
    names = {one.letter: one.name for one in found.profiles}
    with st.container(key="sp_card_sure"):
        blocks.heading("How sure are we?")
        if not found.stability:
            _list(["The lines are fixed, so everyone is in just one group."])
            return
        lines = [f"When customers are drawn again, this group {how_it_holds(row.stability)}."]
        lines.append(f"{percent(row.sure)} of them clearly belong here.")
        if row.neighbour in names and row.sure < 1:
            lines.append(f"The others could also sit with {names[row.neighbour]}.")
        _list(lines)


def _recognise(row: Profile) -> None:
    """The rule with how far it can be trusted; where none holds, the questions to ask."""
    if not row.rule and not row.golden:
        return
    with st.container(key="sp_card_recognise"):
        blocks.heading("How to recognise them")
        if row.rule:
            _list([f"In one rule: {row.rule.words}.",
                   f"{percent(row.rule.precision)} of those it points to belong here.",
                   f"It finds {percent(row.rule.coverage)} of the group."])  # fmt: skip
            return
        asked = listed([f"“{label}”" for label in row.golden])
        _list(["This group cannot be said in one rule.",
               f"Ask for {asked}: that sorts {percent(row.golden_right)} of people into the right group."])  # fmt: skip


def _picture(page: Screen, row: Profile) -> None:
    people = [persona for persona in page.state.personas if row.letter in persona.letters]
    with st.container(key="sp_card_picture"):
        blocks.heading("Whom to picture")
        named = [str(answer.value) for persona in people for answer in persona.answers if answer.question == "name"]
        words = f"{listed(named)} stand for this group." if len(named) > 1 else ""
        words = words or (f"{named[0]} stands for this group." if named else "Nobody stands for this group yet.")
        st.caption(f"{words} Figures say who and how many; a persona says why, when and how they buy.")
        if page.state.segmentation and (typical := kept.typical(page.state.segmentation, row.letter)):
            st.caption(f"Three who stand for {plural(row.size, 'customer')}: {listed(typical)}.")


def _list(lines: Sequence[str]) -> None:
    st.html('<ul class="sp-list">' + "".join(f"<li>{blocks.esc(line)}</li>" for line in lines) + "</ul>")
