"""A question on screen: its lines, each saved as it is given, and under each how we know it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import streamlit as st

from segpersona.actions import personas as acts
from segpersona.fields import Parts
from segpersona.model import Answer, EvidenceKind, Persona, Profile
from segpersona.ui import blocks
from segpersona.ui.autosave import autosave_text
from segpersona.ui.inputs import ask, seed
from segpersona.ui.marks import EVIDENCE
from segpersona.ui.opened import store
from segpersona.ui.state import acting, now
from segpersona.worksheet import Question, behind

_PICKED: tuple[EvidenceKind, ...] = ("data", "research", "belief")


def question(persona: Persona, rows: Sequence[Question], profiles: Sequence[Profile] = ()) -> None:
    """One card: a question with its lines, or the questions of one step, which belong together. ``profiles``: what a
    line that is tied to the data can be held against."""
    with st.container(key=f"sp_card_q_{rows[0].key}"):
        for row in rows:
            star = " ★" if row.quick else ""
            if headed := _is_headed(row):
                blocks.heading(row.field.label + star, row.hint)
            for slot, label in _slots(persona, row):
                with st.container(key=f"sp_line_{row.key}_{slot}", gap="small"):
                    _line(persona, row, slot, label or row.field.label + star, headed, profiles)


def _is_headed(row: Question) -> bool:
    """Whether a question stands above its lines with what helps to answer it, rather than as the label of its box."""
    return row.slots > 1 or isinstance(row.field, Parts) or not row.block


def _slots(persona: Persona, row: Question) -> Iterator[tuple[int, str]]:
    """The lines to ask now, each with its label: of a table what is filled and one more; beside other lines those that
    are there."""
    for slot in range(row.slots):
        if row.beside:
            if words := acts.question(row.beside).field.show(acts.given(persona, row.beside, slot).value):
                yield slot, words
            continue
        yield slot, f"{row.field.label} {slot + 1}" if row.slots > 1 else ""
        if isinstance(row.field, Parts) and acts.given(persona, row.key, slot).value is None:
            return


def _line(
    persona: Persona, row: Question, slot: int, label: str, headed: bool, profiles: Sequence[Profile]
) -> None:  # fmt: skip
    given = acts.given(persona, row.key, slot)
    key = f"a:{persona.id}:{row.key}:{slot}"
    if row.beside and isinstance(row.field, Parts):
        st.html(f'<p class="sp-sub" dir="auto">{blocks.esc(label)}</p>')
    ask(
        row.field, key=key, value=given.value, version=given.version, label=label, hide=headed and not row.beside,
        put=_put(persona, row, slot, key), typed=True,
    )  # fmt: skip
    if theirs := st.session_state.get(f"{key}:theirs"):
        st.warning("Somebody else changed this line a moment ago. Yours is saved; theirs is kept in the history.")
        st.text(row.field.show(theirs))
    if not row.evidence_fixed and row.block != "quote" and given.value not in (None, "", ()):
        _how_known(persona, row, slot, given, profiles)


def _put(persona: Persona, row: Question, slot: int, key: str) -> Callable[[object, int], None]:
    def put(raw: object, base: int) -> None:
        saved = acts.answer(store(), persona.id, row.key, slot, raw, base_version=base, now=now())
        st.session_state[f"{key}:theirs"] = saved.theirs if saved.conflict else None

    return put


def _how_known(
    persona: Persona, row: Question, slot: int, given: Answer, profiles: Sequence[Profile]
) -> None:  # fmt: skip
    key = f"e:{persona.id}:{row.key}:{slot}"
    seed(key, given.evidence, given.version)
    st.pills(
        "How do you know?", dict.fromkeys((*_PICKED, given.evidence)), key=key, required=True, format_func=_known_as,
        on_change=lambda: _mark(persona, row.key, slot, st.session_state[key]),
    )  # fmt: skip
    if given.evidence in ("data", "research"):
        autosave_text(
            f"Where from: {row.field.label} {slot + 1}", key=f"s:{persona.id}:{row.key}:{slot}", limit=120,
            load=lambda: (given.source, given.version), hide_label=True,
            save=lambda text, _: acting(lambda s: acts.cite(s, persona.id, row.key, slot, text, now=now()))(),
            placeholder="Where from? For example: 9 of 12 interviews",
        )  # fmt: skip
        st.html(f'<p class="sp-sub" dir="auto">{blocks.esc(behind(given, profiles))}</p>')


def _known_as(kind: EvidenceKind) -> str:
    words, icon = EVIDENCE[kind]
    return f"{icon} {words}"


def _mark(persona: Persona, question: str, slot: int, evidence: EvidenceKind | None) -> None:
    if evidence is None:  # a widget that was dropped while its page was still being drawn
        return
    acting(lambda s: acts.mark(s, persona.id, question, slot, evidence, now=now()))()
