"""The journey on screen: the curve over the cards of its steps, and several personas on one map."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import streamlit as st

from segpersona import charts
from segpersona.actions import journeys as acts
from segpersona.actions import personas
from segpersona.model import Card, Persona
from segpersona.personas import short_name
from segpersona.ui import blocks
from segpersona.ui.drawing import draw
from segpersona.ui.frame import Screen
from segpersona.ui.inputs import ask
from segpersona.ui.opened import store
from segpersona.ui.personas.choosing import chosen_people
from segpersona.ui.personas.lines import question
from segpersona.ui.state import acting, now
from segpersona.words import felt
from segpersona.worksheet import Question, Step, answered, finding, steps_of
from segpersona.worksheet.journey import order_of, turns
from segpersona.worksheet.questions.journey import NAME, PARTS, feels_key, note_key


def journey_form(page: Screen, persona: Persona) -> None:
    """The curve, what it tells, and a card for every step."""
    steps = steps_of(answered(persona))
    curve(page, persona, steps)
    for step in steps:
        _step(persona, step)


def curve(page: Screen, persona: Persona, steps: Sequence[Step]) -> None:
    """The journey of one persona: its finding as the title, the curve, turns and gaps as sentences."""
    short = short_name(persona) or "this person"
    drawn = personas.card_of(persona, page.state.segmentation, project="", today=now().date())
    title = finding(steps, short)
    with st.container(key="sp_card_curve"):
        blocks.heading(title, "The height says how each step feels.")
        if len(charts.stages_of(drawn)) > 1:
            draw("journey", (_plain(drawn),), alt=charts.journey_alt(title, (drawn,)))
        if told := turns(steps):
            st.html('<ul class="sp-list">' + "".join(f"<li>{blocks.esc(line)}</li>" for line in told) + "</ul>")


def on_one_map(page: Screen) -> None:
    """The journeys of several personas on one map, and each step with what they all meet there."""
    page.title("Several journeys on one map", "Where do they part, and where is it hard for all of them?")
    people = chosen_people(page, "sp_map", most=4)
    cards = tuple(
        _plain(personas.card_of(row, page.state.segmentation, project="", today=now().date())) for row in people
    )
    told = tuple(card for card in cards if charts.stages_of(card))
    if not told:
        blocks.empty("No journey yet", "Write what happens at a step in section 9 of a worksheet; its curve appears.")
    else:
        title = charts.hardest_sentence(told)
        with st.container(key="sp_card_map"):
            blocks.heading(title)
            draw("journey", told, alt=charts.journey_alt(title, told))
        with st.container(key="sp_card_steps"):
            st.html(_table([(blocks.tag(card.letter), card.short, steps_of(answered(row)))
                            for card, row in zip(cards, people, strict=True)]))  # fmt: skip
    page.bar("Go to your personas", to="personas", back="personas", beside="map")


def _plain(card: Card) -> Card:
    """The card with what the curve is drawn from, so that another word elsewhere does not draw it anew."""
    journey = tuple(block for block in card.blocks if block.key == "journey")
    return replace(card, blocks=journey, portrait="", quote="", footer="", backed=0, counted=0)


def _table(rows: Sequence[tuple[str, str, Sequence[Step]]]) -> str:
    names = list(dict.fromkeys(step.name for _, _, steps in rows for step in steps if step.told))
    head = "".join(f"<th>{tag} {blocks.esc(short)}</th>" for tag, short, _ in rows)
    body = "".join(
        f"<tr><td><b>{blocks.esc(name)}</b></td>" + "".join(f"<td>{_met(steps, name)}</td>" for _, _, steps in rows)
        + "</tr>" for name in names
    )  # fmt: skip
    return f'<div class="sp-wide"><table class="sp-table sp-met"><tr><th>Step</th>{head}</tr>{body}</table></div>'


def _met(steps: Sequence[Step], name: str) -> str:
    step = next((row for row in steps if row.name == name and row.told), None)
    if step is None:
        return "-"
    feeling = felt(step.feels / 2) if step.feels is not None else ""
    lines = [step.does, feeling, *(f"Slowed by: {step.parts[key]}" for key in ("step_friction",) if key in step.parts)]
    lines += [f"We: {step.parts[key]}" for key in ("step_move",) if key in step.parts]
    first, *rest = [blocks.esc(line) for line in lines if line]
    return first + "".join(f'<div class="sp-sub">{line}</div>' for line in rest)


def _step(persona: Persona, step: Step) -> None:
    with st.container(key=f"sp_step_{step.place}", gap="xsmall"):
        question(persona, [_renamed(note_key(step.place), step), _renamed(feels_key(step.place), step)])
        said = f"More about “{blocks.plain(step.name)}” ({len(step.parts)} of {len(PARTS)} said)"
        box = st.expander(said, key=f"sp_more_{step.place}", on_change="rerun")
        if box.open:
            with box:
                for part in PARTS:
                    ask_part(persona, part.key, step)
                _arrange(persona, step)


def _renamed(key: str, step: Step) -> Question:
    """The question of a place under the name its step goes by."""
    row = personas.question(key)
    label = row.field.label.split(": ", 1)[1]
    return replace(row, field=replace(row.field, label=f"{step.name}: {label}"))


def ask_part(persona: Persona, key: str, step: Step) -> None:
    """One of the questions that have a line for every step, at this step."""
    given = personas.given(persona, key, step.slot)

    def put(raw: object, base: int) -> None:
        personas.answer(store(), persona.id, key, step.slot, raw, base_version=base, now=now())

    ask(
        personas.question(key).field, key=f"a:{persona.id}:{key}:{step.slot}", value=given.value,
        version=given.version, put=put,
    )  # fmt: skip


def _arrange(persona: Persona, step: Step) -> None:
    """Another name, another place, a step more, a step less."""
    order = order_of(answered(persona))
    ask_part(persona, NAME, step)
    with st.container(horizontal=True, gap="small"):
        for label, icon, by in (("Earlier", "arrow_upward", -1), ("Later", "arrow_downward", 1)):
            at_end = step.place == (order[0] if by < 0 else order[-1])
            st.button(label, key=f"sp_mv_{by}_{step.place}", icon=f":material/{icon}:", type="tertiary",
                      disabled=at_end,
                      on_click=acting(acts.move_step, persona.id, step.place, by, clock=now))  # fmt: skip
        st.button("Add a step after this", key=f"sp_add_{step.place}", icon=":material/add:", type="tertiary",
                  on_click=acting(acts.add_step, persona.id, step.place, clock=now))  # fmt: skip
        st.button("Take this step out", key=f"sp_out_{step.place}", icon=":material/remove:", type="tertiary",
                  on_click=acting(acts.drop_step, persona.id, step.place, clock=now))  # fmt: skip
