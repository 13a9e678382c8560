"""Message check and disconnect check: a text held against a persona, and what it needs against what we offer."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from segpersona.actions import aside as acts
from segpersona.actions import personas
from segpersona.model import Persona
from segpersona.personas import short_name
from segpersona.ui import blocks
from segpersona.ui.autosave import autosave_text
from segpersona.ui.frame import Screen
from segpersona.ui.inputs import ask
from segpersona.ui.opened import store
from segpersona.ui.personas.choosing import called
from segpersona.ui.state import now
from segpersona.words import count, listed, plural
from segpersona.worksheet.aside import COPY
from segpersona.worksheet.message import Checked, Spoken

_UNUSED = 8
_SIGN = {True: ("✓", "pass", "spoken of"), False: ("?", "", "not spoken of")}


def message(page: Screen, persona: Persona) -> None:
    """The text on the left; what is found in it on the right."""
    short = short_name(persona) or "this person"
    page.title(f"Would this speak to {called(persona)}?", "Paste a text for customers. It is checked against the lines "
               "of this persona and the words of your customers.")  # fmt: skip
    left, right = st.columns([1, 1.12], gap="large")
    with left:
        _copy(persona)
        _avoid(persona)
    with right:
        drawn = personas.card_of(persona, page.state.segmentation, project=page.project.name, today=now().date())
        found = acts.checked(store(), persona, drawn)
        if found is None:
            blocks.empty("No text yet", "Paste one on the left; what it says and leaves out appears here.")
        else:
            _results(found, short)
    page.bar("Go to your personas", to="personas", back="personas", beside="message")


def _copy(persona: Persona) -> None:
    given = acts.kept(persona, COPY.key)

    def put(raw: object, base: int) -> None:
        acts.keep(store(), persona.id, COPY.key, raw, base_version=base, now=now())

    with st.container(key="sp_card_copy"):
        ask(COPY, key=f"a:{persona.id}:{COPY.key}:0", value=given.value, version=given.version, put=put)
        st.caption(COPY.help)


def _avoid(persona: Persona) -> None:
    words = acts.avoided(store(), persona.project)
    with st.container(key="sp_card_avoid"):
        autosave_text(
            "Words your team avoids, with commas between them", key=f"avoid:{persona.project}",
            limit=acts.AVOID_WORDS, load=lambda: (words, hash(words)),
            save=lambda text, _: acts.say_avoided(store(), persona.project, text, now=now()),
            placeholder="For example: cheap, last chance, solution",
        )  # fmt: skip


def _results(found: Checked, short: str) -> None:
    with st.container(key="sp_card_pains"):
        blocks.heading(_pains_title(found, short), "Told by the words they share. Only a reader can say whether it "
                       "answers them.")  # fmt: skip
        st.html("".join(_pain(row) for row in found.pains))
    with st.container(key="sp_card_words"):
        blocks.heading(_words_title(found), "From what customers said, and from the lines of this persona.")
        _list("In it", found.theirs)
        _list(f"From the lines of {short}", found.own)
        _list("Customers also say", found.unused[:_UNUSED])
    with st.container(key="sp_card_reading"):
        blocks.heading(found.reading.said.rstrip("."))
        if found.reading.longest:
            st.html(f'<p class="sp-sub">The longest sentence: {blocks.esc(found.reading.longest)}</p>')
        _avoided(found)
    with st.container(key="sp_card_call"):
        calls = found.calling.calls
        blocks.heading(f"It asks for {count(len(calls))} thing{'' if len(calls) == 1 else 's'}" if calls
                       else "It asks for nothing")  # fmt: skip
        lines = [*(f"“{call}”" for call in calls[:4]), *found.calling.advice]
        st.html('<ul class="sp-list">' + "".join(f"<li>{blocks.esc(line)}</li>" for line in lines) + "</ul>")
    _details(found)


def _pains_title(found: Checked, short: str) -> str:
    if not found.pains:
        return f"Write down what {short} gets stuck on, then this says what the text speaks of"
    spoken = sum(bool(row.by) for row in found.pains)
    return f"It speaks of {spoken} of {plural(len(found.pains), 'thing')} that hold {short} back"


def _pain(row: Spoken) -> str:
    sign, kind, said = _SIGN[bool(row.by)]
    by = (
        f"Your text says {listed([f'“{word}”' for word in row.by])}."
        if row.by
        else "Nothing in your text speaks of it."
    )
    label = f"{blocks.esc(row.line.label)}: " if row.line.label else ""
    return (
        f'<div class="sp-served"><span class="sp-sign {kind}" role="img" aria-label="{said}">{sign}</span>'
        f'<div><b>{label}{blocks.esc(row.line.text)}</b><div class="sp-sub">{blocks.esc(by)}</div></div></div>'
    )


def _words_title(found: Checked) -> str:
    if found.theirs:
        return (
            f"{plural(len(found.theirs), 'word')} of your customers {'is' if len(found.theirs) == 1 else 'are'} in it"
        )
    return (
        "None of your customers’ own words are in it" if found.unused else "No words of customers to compare with yet"
    )


def _list(label: str, words: Sequence[str]) -> None:
    if words:
        st.html(f'<p class="sp-sub"><b>{blocks.esc(label)}</b>: {blocks.esc(", ".join(words))}</p>')


def _avoided(found: Checked) -> None:
    if not found.avoid:
        st.html('<p class="sp-sub">None of the words to avoid are in it.</p>')
        return
    rows = "".join(f"<li><b>{blocks.esc(word)}</b>: {blocks.esc(why)}</li>" for word, why in found.avoid)
    st.html(f'<p class="sp-sub">Words to avoid:</p><ul class="sp-list">{rows}</ul>')


def _details(found: Checked) -> None:
    if found.reading.measure:
        with st.expander("Details", key="sp_message_details"):
            st.caption(_HOW[found.reading.measure].format(figure=f"{found.reading.figure:g}"))


_HOW = {
    "Flesch": "Reading ease after Flesch, for English: {figure}. From 80 very easy, from 65 easy, from 50 it takes "
    "attention, from 30 hard.",
    "LIX": "LIX, for any language with spaces between words: {figure}. Under 30 very easy, under 40 easy, under 50 it "
    "takes attention, under 60 hard.",
}
