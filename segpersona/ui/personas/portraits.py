"""What stands for a persona's face: a drawing, initials, or a picture that is put in here."""

from __future__ import annotations

import streamlit as st

from segpersona.actions import keeping as acts
from segpersona.actions import personas
from segpersona.model import Persona
from segpersona.ui import blocks, card
from segpersona.ui.frame import Screen
from segpersona.ui.personas.choosing import called
from segpersona.ui.personas.lines import question
from segpersona.ui.personas.opening import turn_to
from segpersona.ui.state import acting, now
from segpersona.ui.uploads import free
from segpersona.worksheet import TRAITS
from segpersona.worksheet.portrait.photos import MOST_BYTES

_TYPES = ["jpg", "jpeg", "png", "webp", "gif"]


def face(page: Screen, persona: Persona) -> None:
    """The choice, the uploader, and what can be changed about a drawing; the card's head beside it."""
    page.title(f"The face of {called(persona)}", "A drawing or initials keep guesses about looks out of the room.")
    left, right = st.columns([1.12, 1], gap="large")
    drawn = personas.card_of(persona, page.state.segmentation, project=page.project.name, today=now().date())
    with right, st.container(key="sp_card_live"):
        card.show_top(drawn)
        st.caption(drawn.portrait_alt)
    with left:
        question(persona, [personas.question("face")])
        kind = personas.given(persona, "face").value
        with st.container(key="sp_card_picture"):
            _picture(persona)
        if kind in (None, "drawn"):
            question(persona, [personas.question(f"portrait_{trait.key}") for trait in TRAITS])
    page.bar("Write on in the worksheet", back="personas", beside="face", on_click=lambda: turn_to(persona, "who"))


def _picture(persona: Persona) -> None:
    blocks.heading("A picture of your own", "It is cut to a square and drawn anew, so that where and when it was taken "
                   "is left out. Use nobody’s picture without their consent.")  # fmt: skip
    turn = f"sp_picture_turn_{persona.id}"
    key = f"sp_picture_{persona.id}_{st.session_state.get(turn, 0)}"

    def take() -> None:
        if file := st.session_state.get(key):
            acting(acts.give_picture, persona.id, file.getvalue(), clock=now)()
            free(file)
            st.session_state[turn] = st.session_state.get(turn, 0) + 1

    st.file_uploader("Picture", type=_TYPES, key=key, on_change=take, label_visibility="collapsed",
                     max_upload_size=MOST_BYTES // 1_000_000)  # fmt: skip
    if persona.picture:
        st.button("Take the picture away", key=f"sp_nopicture_{persona.id}", type="tertiary",
                  on_click=acting(acts.drop_picture, persona.id, clock=now))  # fmt: skip
