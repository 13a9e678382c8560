"""Scenario walk: step by step, what is known of the persona on the left, "What would they do?" on the right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import streamlit as st

from segpersona.actions import journeys as acts
from segpersona.actions import personas
from segpersona.model import Answer, Persona
from segpersona.personas import short_name
from segpersona.ui import blocks
from segpersona.ui.frame import Screen
from segpersona.ui.marks import marked
from segpersona.ui.personas.choosing import called
from segpersona.ui.personas.journey import ask_part, curve
from segpersona.ui.personas.lines import question
from segpersona.ui.personas.opening import turn_to
from segpersona.ui.state import acting, address, at, now
from segpersona.worksheet import Step, answered, steps_of
from segpersona.worksheet.questions.journey import feels_key, note_key
from segpersona.worksheet.walk import known_at

_STORIES = (("story", "A day with them"), ("scenario", "One time they need us"))


def walk(page: Screen, persona: Persona) -> None:
    """The step in the address with what is known and what they would do; at the end the stories."""
    given, short = answered(persona), short_name(persona) or "this person"
    steps = steps_of(given)
    page.title(f"Walk in the shoes of {called(persona)}", "At each step: what do we know, and what would they do?")
    names = {step.place: f"{number}. {blocks.plain(step.name)}{' ✓' if step.does else ''}"
             for number, step in enumerate(steps, 1)} | {"end": "The story"}  # fmt: skip
    here = at("step") if at("step") in names else next((row.place for row in steps if not row.does), "end")
    _choose(persona, names, here)
    step = next((row for row in steps if row.place == here), None)
    if step is None:
        _end(page, persona, steps)
    else:
        _stand_at(persona, given, step, short)
    _turn(page, persona, list(names), here)


def _choose(persona: Persona, names: Mapping[str, str], here: str) -> None:
    key = f"sp_walk_{persona.id}_{here}"
    st.pills(
        "Step", list(names), format_func=names.__getitem__, default=here, key=key, required=True,
        label_visibility="collapsed", on_change=lambda: go_to(persona, str(st.session_state[key] or here)),
    )  # fmt: skip


def go_to(persona: Persona, step: str) -> None:
    """Stand at a step; kept in the address."""
    st.query_params.from_dict(address(view="walk", who=persona.id, step=step))


def _stand_at(persona: Persona, given: Mapping[str, tuple[Answer, ...]], step: Step, short: str) -> None:
    left, right = st.columns([1, 1.12], gap="large")
    with left, st.container(key="sp_card_known"):
        blocks.heading(f"What we know of {short} here", "Lines of the worksheet that bear on this step.")
        rows = known_at(given, step)
        letter = persona.letters[0] if persona.letters else ""
        st.html(
            "".join(
                f'<div class="sp-line"><span>{marked(row.evidence, letter)}</span><span><b>{blocks.esc(row.label)}</b> '
                f"{blocks.esc(row.text)}</span></div>"
                for row in rows
            )
            or "<p class='sp-sub'>Nothing yet. What you write here is a belief until somebody asks a customer.</p>"
        )
    with right:
        st.header(f"What would {blocks.plain(short)} do?", anchor=False)
        question(persona, [personas.question(note_key(step.place)), personas.question(feels_key(step.place))])
        with st.container(key="sp_card_beside"):
            for key in ("step_thinks", "step_friction", "step_move"):
                ask_part(persona, key, step)


def _end(page: Screen, persona: Persona, steps: Sequence[Step]) -> None:
    """The curve of the walk, and the two stories it can become."""
    curve(page, persona, steps)
    for key, name in _STORIES:
        with st.container(key=f"sp_card_draft_{key}"):
            blocks.heading(name, "Put together from the lines there are, in their own words. Nothing is added.")
            words = acts.draft(persona, key)
            if not words:
                st.caption(acts.NOTHING_TO_TELL.words)
                continue
            st.html(f'<p class="sp-draft" dir="auto">{blocks.esc(words)}</p>')
            now_there = personas.given(persona, key).value
            if now_there == words:
                st.caption("This draft stands in the worksheet, marked Colour.")
                continue
            if now_there:
                st.caption("The worksheet tells another one. If you use this draft, that one stays in the history.")
            st.button("Use this draft", key=f"sp_draft_{key}_{persona.id}", icon=":material/edit_note:",
                      on_click=acting(acts.use_draft, persona.id, key, clock=now))  # fmt: skip


def _turn(page: Screen, persona: Persona, places: Sequence[str], here: str) -> None:
    after = next(iter(places[list(places).index(here) + 1 :]), "")
    if after:
        page.bar("Next: the story" if after == "end" else "Next step", back="personas", beside=f"walk_{here}",
                 on_click=lambda: go_to(persona, after))  # fmt: skip
    else:
        page.bar("Write on in the worksheet", back="personas", beside="walk_end",
                 on_click=lambda: turn_to(persona, "day"))  # fmt: skip
