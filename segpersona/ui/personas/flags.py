"""What the data says, beside a section of the worksheet: lines that are not true any more, facts to take over or turn
down, and where a group is the same as everyone."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import streamlit as st

from segpersona.actions import personas as acts
from segpersona.actions import threads
from segpersona.model import Persona
from segpersona.personas import short_name
from segpersona.progress import data_changed
from segpersona.ui import blocks
from segpersona.ui.frame import Screen
from segpersona.ui.personas.looked import as_a_line, flagged, least
from segpersona.ui.personas.naming import plain_names
from segpersona.ui.state import acting, now
from segpersona.words import plural
from segpersona.worksheet import QUESTIONS, Fact, Section, facts
from segpersona.worksheet.facts import alike
from segpersona.worksheet.flags import Flag
from segpersona.worksheet.links import set_aside, taken
from segpersona.worksheet.match import drop_words

_OFFERED = 4
_FRESH = "Where these groups differ from your average customer. Take what helps."
_OLD = "As it was when the groups were found. Your data has changed since; find the groups again to renew this."


def data_says(page: Screen, persona: Persona, section: Section) -> None:
    """All of it for one section, and names to choose from while there is none; nothing of the data where groups were
    drawn without."""
    if section.key == "who" and not short_name(persona):
        plain_names(page, persona)
    found = page.state.segmentation
    if found is None or found.believed:
        return
    _untrue(page, persona, section)
    every = facts(found.profiles, persona.letters, section.key, accepted=taken(persona), most=99)
    down = set_aside(persona)
    offered = [row for row in every if row.key not in down][:_OFFERED]
    again = [row for row in every if row.key in down]
    same = alike(found.profiles, persona.letters, section.key)
    if not (offered or again or same):
        return
    with st.container(key="sp_card_facts", gap="small"):
        blocks.heading("What your data says", _OLD if data_changed(page.state) else _FRESH)
        for fact in offered:
            _offer(page, persona, fact)
        if same:
            st.html(f'<p class="sp-sub">{blocks.esc(same)}</p>')
        _turned_down(persona, again)


def _offer(page: Screen, persona: Persona, fact: Fact) -> None:
    name = f"{persona.id}_{fact.key}_{fact.question}"
    with st.container(key=f"sp_fact_{fact.key}_{fact.question}", gap="xsmall"):
        st.html(blocks.tagged(fact.letter, fact.words) + _would_fit(page, persona, fact))
        with st.container(horizontal=True, gap="medium"):
            st.button("Use this as a line", key=f"sp_use_{name}", type="tertiary", icon=":material/add:",
                      on_click=acting(lambda s: acts.accept(s, persona.id, fact, now=now())))  # fmt: skip
            st.button("Not for this person", key=f"sp_down_{name}", type="tertiary", icon=":material/close:",
                      on_click=acting(lambda s: threads.turn_down(s, persona.id, fact, now=now())))  # fmt: skip


def _would_fit(page: Screen, persona: Persona, fact: Fact) -> str:
    """Whom the card would describe with this line."""
    found = as_a_line(page, persona, fact)
    if found is None or not found.steps or found.steps[-1].condition.line.link.key != fact.key:
        return ""
    return f'<p class="sp-sub">With this line the card {drop_words(found, least())}.</p>'


def _turned_down(persona: Persona, rows: Sequence[Fact]) -> None:
    if not rows:
        return
    with st.expander(f"{plural(len(rows), 'fact')} turned down", key=f"sp_aside_{persona.id}_{rows[0].question}"):
        for row in rows:
            _down(persona, row)


def _down(persona: Persona, row: Fact) -> None:
    with st.container(gap="xsmall"):
        st.html(blocks.tagged(row.letter, row.words))
        st.button("Offer it again", key=f"sp_again_{persona.id}_{row.key}_{row.question}", type="tertiary",
                  icon=":material/undo:",
                  on_click=acting(lambda s: threads.bring_back(s, persona.id, (row.key,), now=now())))  # fmt: skip


def _untrue(page: Screen, persona: Persona, section: Section) -> None:
    own = {row.key for row in QUESTIONS if row.section == section.key}
    for flag in flagged(page, persona):
        if flag.line.question in own:
            with st.container(key=f"sp_card_flag_{flag.line.question}_{flag.line.slot}", gap="small"):
                untrue(persona, flag)


def untrue(persona: Persona, flag: Flag) -> None:
    """A line that is not true any more: its old and its new figure, and the two ways to put it right."""
    line = flag.line
    blocks.stale(f"“{line.words}” is not what your data says any more.")
    st.html(f'<p class="sp-sub">{blocks.esc(flag.why)}</p><ul class="sp-list"><li>Then: {blocks.esc(flag.was)}</li>'
            f"<li>Now: {blocks.esc(flag.now)}</li></ul>")  # fmt: skip
    name = f"{persona.id}_{line.question}_{line.slot}"
    with st.container(horizontal=True, gap="small"):
        if flag.fresh:
            st.button("Take the new value", key=f"sp_fresh_{name}", icon=":material/refresh:",
                      help=f"The line becomes: {blocks.plain(flag.fresh.line)}",
                      on_click=acting(lambda s: threads.take_new(s, persona.id, flag, now=now())))  # fmt: skip
        st.button("Keep as team belief", key=f"sp_belief_{name}", icon=":material/help:",
                  on_click=unlinking(persona, line.question, line.slot))  # fmt: skip


def unlinking(persona: Persona, question: str, slot: int) -> Callable[[], None]:
    """A callback that lets go of the data behind a line; its words stay."""
    return acting(lambda s: threads.keep_as_belief(s, persona.id, question, slot, now=now()))
