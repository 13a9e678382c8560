"""Voices: what customers say, in their own words; a view of the personas page."""

from __future__ import annotations

from functools import partial

import streamlit as st

from segpersona.actions import research as acts
from segpersona.model import GroupVoice, Persona, Project, SavedSegmentation, Theme, Voices
from segpersona.ui import blocks
from segpersona.ui.frame import Screen
from segpersona.ui.personas.bringing import bring_in, sources
from segpersona.ui.personas.interviews import talk_to
from segpersona.ui.personas.quoted import quotes
from segpersona.ui.state import acting, now
from segpersona.ui.waiting import busy, ended, wait
from segpersona.words import listed, percent, plural

_THEME, _INTO = "sp_theme", "sp_into"
_OVERUSED = "in {share} of their comments, {others} of the others’"


def gathered(page: Screen) -> str:
    """What was gathered so far, for the way here."""
    so_far = acts.log(page.store.sources(page.project.id))
    return f"So far: {so_far}." if so_far else "Interviews, reviews, open answers, talk with support or sales."


def listening(page: Screen) -> None:
    """The whole view: what was heard, by group, whom to talk to next, and where it all comes from."""
    job, kept = acts.job_of(page.project.id), page.store.sources(page.project.id)
    heard = page.store.voices(page.project.id)
    page.title(_title(heard), "Their own words, to tie to a line of a persona. Names and contacts are masked.")
    if busy(job):
        wait(job, "Listening to your customers")
        return
    ended(job)
    if heard and kept:
        if heard.findings:
            blocks.findings(heard.findings)
        into = _into(page) if heard.themes or heard.groups else None
        _themes(page.project, heard, into)
        _by_group(page, heard, into)
        talk_to(page, into)
        sources(kept)
    elif kept:
        again = acting(acts.start_listening, page.project.id, clock=now)
        st.button("Listen again", key="sp_listen", icon=":material/refresh:", on_click=again)
        sources(kept)
    bring_in(page, first=not kept)
    if not kept:
        talk_to(page, None)
    page.bar("Go to your personas", to="personas", back="personas")


def _title(heard: Voices | None) -> str:
    if heard is None:
        return "Listen to your customers"
    if not heard.themes:
        return f"{plural(heard.notes, 'comment')} from your customers"
    return f"Most of all, they speak of {listed(list(heard.themes[0].words))}"


def _into(page: Screen) -> Persona | None:
    """The persona that quotes are put into."""
    people = {persona.id: persona for persona in page.state.personas}
    if not people:
        st.caption("Start a persona, then any of these quotes can become one of its lines.")
        return None
    names = {key: blocks.plain(_name(persona)) for key, persona in people.items()}
    chosen = st.pills(
        "Put quotes into", list(names), format_func=names.__getitem__, default=next(iter(names)), key=_INTO,
        bind="query-params", required=True,
    )  # fmt: skip
    return people.get(str(chosen))


def _name(persona: Persona) -> str:
    named = next((row.value for row in persona.answers if row.question == "name" and row.value), None)
    return str(named or f"Unnamed persona for {' and '.join(persona.letters) or 'no group'}")


def _themes(project: Project, heard: Voices, into: Persona | None) -> None:
    if not heard.themes:
        return
    names = {str(place): ", ".join(theme.words) for place, theme in enumerate(heard.themes, 1)}
    with st.container(key="sp_card_themes"):
        blocks.heading("What they speak of", "Themes are named by the words people use most in them.")
        chosen = st.pills(
            "Theme", list(names), format_func=names.__getitem__, default="1", key=_THEME, bind="query-params",
            required=True, label_visibility="collapsed",
        )  # fmt: skip
        theme = heard.themes[int(chosen) - 1] if chosen in names else heard.themes[0]
        st.html(f'<p class="sp-lead">{blocks.esc(_share(theme, heard))}</p>')
        source = f"{theme.notes:,} of {heard.notes:,} comments on {listed(list(theme.words))}"
        left, right = st.columns(2, gap="medium")
        with left:
            quotes("What they like", theme.pro, "pro", into, source)
        with right:
            quotes("What they complain of", theme.contra, "contra", into, source)


def _share(theme: Theme, heard: Voices) -> str:
    said = f"{percent(theme.share)} of comments speak of {listed([f'“{word}”' for word in theme.words])}"
    if len(theme.by_group) < 2:
        return f"{said}."
    most = max(theme.by_group, key=lambda name: theme.by_group[name])
    least = min(theme.by_group, key=lambda name: theme.by_group[name])
    label = "group " if heard.by == acts.GROUPS else ""
    return (
        f"{said}: {percent(theme.by_group[most])} in {label}{most}, {percent(theme.by_group[least])} in {label}{least}."
    )


def _by_group(page: Screen, heard: Voices, into: Persona | None) -> None:
    if not heard.groups:
        return
    with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="bottom"):
        st.header("In their own words", anchor=False, width="content")
        _ways(page.project, heard)
    for place, voice in enumerate(heard.groups):
        named = blocks.plain(_named(voice, heard, page.state.segmentation))
        box = st.expander(
            f"{named}: {plural(voice.notes, 'comment')}", key=f"sp_voice_{place}", on_change="rerun",
            expanded=place == 0,
        )  # fmt: skip
        if box.open:
            with box:
                _group(voice, heard, into)


def _ways(project: Project, heard: Voices) -> None:
    if len(heard.ways) < 2:
        return
    names = {way: "Your groups" if way == acts.GROUPS else blocks.plain(way) for way in heard.ways}
    key = f"sp_ways_{project.id}_{heard.by}"
    st.pills(
        "Told apart by", list(names), format_func=names.__getitem__, default=heard.by, key=key, required=True,
        on_change=lambda: _other_way(project, heard, str(st.session_state[key] or heard.by)),
    )  # fmt: skip


def _other_way(project: Project, heard: Voices, by: str) -> None:
    if by != heard.by:
        acting(partial(acts.start_listening, by=by), project.id, clock=now)()


def _named(voice: GroupVoice, heard: Voices, found: SavedSegmentation | None) -> str:
    named = next((row.name for row in found.profiles if row.letter == voice.group), "") if found else ""
    return f"{voice.group}  {named}" if heard.by == acts.GROUPS and named else voice.group


def _group(voice: GroupVoice, heard: Voices, into: Persona | None) -> None:
    if voice.words:
        lines = "".join(
            f"<li><b>{blocks.esc(row.word)}</b> "
            f"{_OVERUSED.format(share=percent(row.share), others=percent(row.others))}</li>"
            for row in voice.words
        )
        st.html(f'<p class="sp-h">Words they use more than the others</p><ul class="sp-list">{lines}</ul>')
    else:
        st.caption("No word stands out here; they speak as everybody does.")
    source = f"{voice.notes:,} of {heard.notes:,} comments, from {voice.group}"
    left, right = st.columns(2, gap="medium")
    with left:
        quotes("What they like", voice.pro, "pro", into, source, where=f"g{voice.group}")
    with right:
        quotes("What they complain of", voice.contra, "contra", into, source, where=f"g{voice.group}")
    said = [row.said for row in voice.words[:4]]
    quotes("Where these words stand", said, "either", into, source, where=f"w{voice.group}")
