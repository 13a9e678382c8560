"""The match meter: in a line beside the live card, and as a view with a row for each line from data."""

from __future__ import annotations

from functools import partial

import streamlit as st

from segpersona.model import Persona
from segpersona.personas import short_name
from segpersona.ui import blocks
from segpersona.ui.frame import Screen
from segpersona.ui.personas.flags import unlinking, untrue
from segpersona.ui.personas.looked import flagged, least, looked_at
from segpersona.ui.personas.opening import turn_to
from segpersona.ui.state import address
from segpersona.words import capital, percent, plural
from segpersona.worksheet import SECTIONS
from segpersona.worksheet.match import Fit, Step, fit_words, part_words

_HOW = (
    "Each line is counted as a rule: above or below the middle between its group and your average customer, or of the "
    "kind it names. Who has no value there does not fit."
)


def meter(page: Screen, persona: Persona) -> None:
    """How many customers the card describes, and how many of its lines are not true any more; nothing while no line is
    tied to the data."""
    seen = looked_at(page, persona)
    if seen is None:
        return
    if seen[0].steps:
        st.caption(blocks.plain(_described(seen[0])))
    if old := len(flagged(page, persona)):
        blocks.stale(f"{plural(old, 'line is', 'lines are')} not what your data says any more.")
    st.button("See who fits", key=f"sp_meter_{persona.id}", type="tertiary", icon=":material/filter_alt:",
              on_click=lambda: st.query_params.from_dict(address(who=persona.id, view="fit")))  # fmt: skip


def _described(found: Fit) -> str:
    said, last = fit_words(found, least()), found.steps[-1]
    words = f"{capital(said)}, by {plural(len(found.steps), 'line from data', 'lines from data')}."
    if len(found.steps) > 1 and last.without.customers > found.all.customers:
        words += f" Without “{last.condition.line.words}”: {part_words(last.without, least())}."
    return words


def who_fits(page: Screen, persona: Persona) -> None:
    """The whole view."""
    short = short_name(persona) or "This card"
    seen = looked_at(page, persona)
    if seen is None or not seen[0].steps:
        page.title(f"Who fits {short_name(persona) or 'this card'}?", "Lines that rest on your data are counted here.")
        blocks.empty("Nothing is tied to your data yet", "Use a fact as a line in the worksheet, then it is counted.")
    else:
        found = seen[0]
        page.title(
            f"{capital(short)} {fit_words(found, least())}",
            f"Out of {plural(found.everyone, 'customer')} in all.",
        )
        _relax(persona, found)
        _lines(persona, found)
    for flag in flagged(page, persona):
        with st.container(key=f"sp_card_flag_{flag.line.question}_{flag.line.slot}", gap="small"):
            untrue(persona, flag)
    page.bar("Open the worksheet", back="personas", on_click=partial(turn_to, persona, SECTIONS[0].key), beside="fit")


def _relax(persona: Persona, found: Fit) -> None:
    """Which line to let go of, if one makes the card too narrow."""
    if found.relax is None:
        return
    line = found.relax.condition.line
    with st.container(key="sp_card_relax", gap="small"):
        before = part_words(found.all, least())
        blocks.heading(f"Most comes back without “{line.words}”",
                       f"{part_words(found.relax.without, least())} in place of {before}.")  # fmt: skip
        st.button("Unlink this line", key=f"sp_relax_{persona.id}", icon=":material/link_off:",
                  help="It stays on the card as a team belief.",
                  on_click=unlinking(persona, line.question, line.slot))  # fmt: skip


def _lines(persona: Persona, found: Fit) -> None:
    with st.container(key="sp_card_fit", gap="small"):
        blocks.heading("Line by line", _HOW)
        for place, step in enumerate(found.steps, 1):
            _line(persona, step, place)
        for line in found.uncounted:
            st.html(f'<p class="sp-sub">“{blocks.esc(line.words)}” cannot be counted: its column or group is gone.</p>')


def _line(persona: Persona, step: Step, place: int) -> None:
    line = step.condition.line
    with st.container(key=f"sp_fact_fit_{place}", gap="xsmall"):
        with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
            st.html(
                f"<div class='sp-tagged'>{blocks.tag(line.link.letter)}<span><b>{blocks.esc(line.words)}</b><br>"
                f"<span class='sp-sub'>Counted as: {blocks.esc(step.condition.rule)}. "
                f"{part_words(step.alone, least())} fit this alone.</span></span></div>"
            )
            st.button("Unlink", key=f"sp_unlink_{persona.id}_{line.question}_{line.slot}", type="tertiary",
                      icon=":material/link_off:", on_click=unlinking(persona, line.question, line.slot))  # fmt: skip
        st.html(
            f'<div class="sp-bar"><i><u style="width:{step.so_far.share:.1%};background:var(--sp-accent)"></u></i>'
            f"<span><b>{_short(step)}</b> {'so far' if place > 1 else 'to begin with'}</span></div>"
        )


def _short(step: Step) -> str:
    return "few" if 0 < step.so_far.customers < least() else percent(step.so_far.share)
