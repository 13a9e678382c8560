"""The coverage map: personas beside groups, whom nobody speaks for, and the fewest who speak for enough."""

from __future__ import annotations

import streamlit as st

from segpersona.model import Profile
from segpersona.personas import UNNAMED, short_name
from segpersona.ui import blocks
from segpersona.ui.frame import Screen
from segpersona.words import listed, percent, plural
from segpersona.worksheet.coverage import By, Coverage, Shares, Speaker, coverage, fewest, speaker, team_words

_BY: dict[By, str] = {"customers": "Customers", "revenue": "Revenue"}


def _speakers(page: Screen) -> list[Speaker]:
    return [speaker(row, short_name(row) or UNNAMED) for row in page.state.personas]


def spoken_for(page: Screen) -> str:
    """Whom nobody speaks for, for the way here."""
    found = page.state.segmentation
    if found is None or not page.state.personas:
        return "Which groups your personas stand for, and whom nobody speaks for."
    left = coverage(_speakers(page), found.profiles).unspoken
    return f"Nobody speaks for {_both(left)}." if left.customers > 0 else "Every group has somebody who speaks for it."


def who_speaks(page: Screen) -> None:
    """The whole view."""
    found, speakers = page.state.segmentation, _speakers(page)
    if found is None or not speakers:
        page.title("Who speaks for whom", "Which groups your personas stand for.")
        blocks.empty("Nobody to put on the map yet", "Picture one person for a group first.")
    else:
        made = coverage(speakers, found.profiles)
        page.title(_title(made), "A persona speaks for all customers of the groups it stands for.")
        _left(made, found.profiles)
        with st.container(key="sp_card_map"):
            blocks.heading("Personas and groups", "In each square: how much of all customers that group is.")
            names = "".join(blocks.tagged(row.letter, row.name) for row in found.profiles)
            st.html(f'{_map(made, found.profiles)}<div class="sp-names">{names}</div>')
        _shared(made)
        _team(speakers, found.profiles)
    page.bar("Go to your personas", to="personas", back="personas", beside="coverage")


def _title(made: Coverage) -> str:
    if made.unspoken.customers <= 0:
        return "Every group has somebody who speaks for it"
    return f"Nobody speaks for {_both(made.unspoken)}"


def _both(part: Shares) -> str:
    revenue = "" if part.money is None else f" and {percent(part.money)} of revenue"
    return f"{percent(part.customers)} of customers{revenue}"


def _left(made: Coverage, profiles: tuple[Profile, ...]) -> None:
    names = [f"{row.letter} {row.name}" for row in profiles if row.letter in made.letters]
    if not names:
        return
    refused = f" Of these, {_both(made.refused)} are not to be chased." if made.refused.customers > 0 else ""
    st.html(f'<p class="sp-sub">Without a voice: {blocks.esc(listed(names))}.{refused}</p>')


def _map(made: Coverage, profiles: tuple[Profile, ...]) -> str:
    letters = [row.letter for row in profiles]
    head = "".join(f"<th>{blocks.tag(letter)}</th>" for letter in letters)
    body = "".join(_row(row, part, profiles) for row, part in made.spoken)
    head = f"<thead><tr><th>Persona</th>{head}<th>Customers</th><th>Revenue</th></tr></thead>"
    return (
        '<div class="sp-wide" tabindex="0" role="region" aria-label="Personas and groups">'
        f'<table class="sp-table sp-checks">{head}<tbody>{body}</tbody></table></div>'
    )


def _row(row: Speaker, part: Shares, profiles: tuple[Profile, ...]) -> str:
    cells = "".join(f"<td>{percent(one.share) if one.letter in row.letters else '·'}</td>" for one in profiles)
    revenue = "·" if part.money is None else percent(part.money)
    name = (
        blocks.esc(row.name) if row.chased else f"{blocks.esc(row.name)} <span class='sp-sub'>not to be chased</span>"
    )
    whole = f"<td><b>{percent(part.customers)}</b></td><td><b>{revenue}</b></td>"
    return f"<tr><td>{name}</td>{cells}{whole}</tr>"


def _shared(made: Coverage) -> None:
    """Who speaks for the same customers."""
    if not made.shared:
        return
    lines = "".join(
        f"<li>{blocks.esc(one.name)} and {blocks.esc(other.name)} both speak for {_both(part)}.</li>"
        for one, other, part in made.shared
    )
    with st.container(key="sp_card_shared"):
        blocks.heading("Where two speak for the same people", "One of them may be enough, unless they buy differently.")
        st.html(f'<ul class="sp-list">{lines}</ul>')


def _team(speakers: list[Speaker], profiles: tuple[Profile, ...]) -> None:
    """The fewest who speak for a share that somebody chooses."""
    money = any(row.revenue_share is not None for row in profiles)
    with st.container(key="sp_card_team"):
        blocks.heading(
            "The fewest who are enough", "Far fewer people than you think: each one more has to be kept alive."
        )
        by: By = "customers"
        if money:
            by = st.pills("Measured by", list(_BY), format_func=_BY.__getitem__, default="revenue", key="sp_team_by",
                          required=True) or "revenue"  # fmt: skip
        share = st.slider("Speak for at least", 50, 100, 80, 5, format="%d%%", key="sp_team_share")
        team = fewest(speakers, profiles, share / 100, by)
        st.html(f'<p class="sp-lead">{blocks.esc(team_words(team, by))}</p>')
        if team.members and team.reached < share / 100 - 1e-9:
            st.caption("More than that is out of reach; the rest brings nothing.")
        spare = [row.name for row in speakers if row.chased and row not in team.members]
        if spare:
            st.caption(f"Beyond that you have {plural(len(spare), 'persona')}: {blocks.plain(listed(spare))}.")
