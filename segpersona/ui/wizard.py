"""One section of the worksheet on screen: its questions, how we know each line, facts to accept, the live card."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from segpersona.actions import personas as acts
from segpersona.model import Answer, EvidenceKind, Persona
from segpersona.personas import short_name
from segpersona.ui import blocks, card
from segpersona.ui.autosave import autosave_text
from segpersona.ui.frame import Screen
from segpersona.ui.inputs import ask, seed
from segpersona.ui.marks import EVIDENCE
from segpersona.ui.opened import store
from segpersona.ui.state import acting, address, now
from segpersona.worksheet import QUESTIONS, SECTIONS, Fact, Question, Section, facts, questions_in, section_state

_PICKED: tuple[EvidenceKind, ...] = ("data", "research", "belief")
_FIRST = {"think": 5, "journey": 10}
"""How many questions of a section without starred ones stand open; the rest are under "Go deeper"."""
_STATE = {"done": "✓", "started": "…", "empty": ""}


def two_columns() -> Sequence[DeltaGenerator]:
    """The form on the left, the card on the right; below each other on phones."""
    return st.columns([1.12, 1], gap="large")


def title_of(persona: Persona) -> str:
    """The persona's name, or that it has none yet."""
    return str(acts.given(persona, "name").value or "Unnamed persona")


def steps(persona: Persona, section: Section) -> None:
    """How far we are, and a way to any other section."""
    st.progress(section.number / len(SECTIONS), text=f"Question {section.number} of {len(SECTIONS)}")
    names = {row.key: f"{row.number}. {row.title} {_STATE[section_state(persona, row)]}" for row in SECTIONS}
    key = f"sp_jump_{section.key}"
    st.selectbox(
        "Go to section", list(names), format_func=names.__getitem__, index=section.number - 1, key=key,
        on_change=lambda: to_section(st.session_state[key]), label_visibility="collapsed",
    )  # fmt: skip


def to_section(key: str) -> None:
    """Turn to a section, or with "" back to the list (in the address, so that a refresh stays where it was)."""
    if key:
        st.query_params["q"] = key
    else:
        st.query_params.from_dict(address())


def answer_section(page: Screen, persona: Persona, section: Section) -> None:
    """The section's questions, star questions first, the rest folded; then what the data says."""
    short = short_name(persona)
    blocks_title = section.ask.format(short=short) if short else section.ask.format(short="this person")
    st.header(blocks_title, anchor=False)
    st.caption(section.hint)
    if section.key == "segments":
        _stands_for(page, persona)
    rows = questions_in(section.key, companies=_companies(persona), sensitive=_sensitive(section))
    quick = [row for row in rows if row.quick] or list(rows[: _FIRST.get(section.key, 2)])
    for row in quick:
        _question(persona, row)
    _offered(page, persona, section)
    deeper = [row for row in rows if row not in quick]
    if deeper:
        answered = sum(any(a.question == row.key and a.value for a in persona.answers) for row in deeper)
        said = f"Go deeper ({answered} of {len(deeper)} answered)"
        box = st.expander(said, key=f"sp_deeper_{section.key}", on_change="rerun")
        if box.open:
            with box:
                for row in deeper:
                    _question(persona, row)


def _question(persona: Persona, row: Question) -> None:
    with st.container(key=f"sp_card_q_{row.key}"):
        star = " ★" if row.quick else ""
        if row.slots > 1:
            blocks.heading(row.field.label + star, row.field.help)
        for slot in range(row.slots):
            _line(persona, row, slot, star)


def _line(persona: Persona, row: Question, slot: int, star: str) -> None:
    given = acts.given(persona, row.key, slot)
    key = f"a:{persona.id}:{row.key}:{slot}"
    label = f"{row.field.label} {slot + 1}" if row.slots > 1 else row.field.label + star
    ask(
        row.field, key=key, value=given.value, version=given.version, label=label, hide=row.slots > 1,
        put=_put(persona, row, slot, key),
    )  # fmt: skip
    if theirs := st.session_state.get(f"{key}:theirs"):
        st.warning("Somebody else changed this line a moment ago. Yours is saved; theirs is kept in the history.")
        st.text(str(theirs))
    if row.default_evidence != "colour" and given.value not in (None, "", ()):
        _how_known(persona, row, slot, given)


def _put(persona: Persona, row: Question, slot: int, key: str) -> Callable[[object, int], None]:
    def put(raw: object, base: int) -> None:
        saved = acts.answer(store(), persona.id, row.key, slot, raw, base_version=base, now=now())
        st.session_state[f"{key}:theirs"] = saved.theirs if saved.conflict else None

    return put


def _how_known(persona: Persona, row: Question, slot: int, given: Answer) -> None:
    key = f"e:{persona.id}:{row.key}:{slot}"
    seed(key, given.evidence, given.version)
    st.pills(
        "How do you know?", _PICKED, key=key, required=True, format_func=_known_as,
        on_change=lambda: _mark(persona, row.key, slot, st.session_state[key]),
    )  # fmt: skip
    if given.evidence in ("data", "research"):
        autosave_text(
            f"Where from: {row.field.label} {slot + 1}", key=f"s:{persona.id}:{row.key}:{slot}", limit=120,
            load=lambda: (given.source, given.version), hide_label=True,
            save=lambda text, _: acting(lambda s: acts.cite(s, persona.id, row.key, slot, text, now=now()))(),
            placeholder="Where from? For example: 9 of 12 interviews",
        )  # fmt: skip


def _known_as(kind: EvidenceKind) -> str:
    words, icon = EVIDENCE[kind]
    return f"{icon} {words}"


def _mark(persona: Persona, question: str, slot: int, evidence: EvidenceKind | None) -> None:
    if evidence is None:  # a widget that was dropped while its page was still being drawn
        return
    acting(lambda s: acts.mark(s, persona.id, question, slot, evidence, now=now()))()


def _offered(page: Screen, persona: Persona, section: Section) -> None:
    found = page.state.segmentation
    accepted = frozenset(answer.fact for answer in persona.answers if answer.fact)
    offered = facts(found.profiles, persona.letters, section.key, accepted=accepted) if found else ()
    for number, fact in enumerate(offered):
        with st.container(key=f"sp_card_fact{number}"):
            st.html(blocks.named(fact.letter, "What your data says"))
            st.text(fact.words)
            use = f"sp_use_{persona.id}_{fact.key}_{fact.question}"
            st.button("Use this as a line", icon=":material/add:", key=use, on_click=_accept, args=(persona, fact))


def _accept(persona: Persona, fact: Fact) -> None:
    acting(lambda s: acts.accept(s, persona.id, fact, now=now()))()


def _stands_for(page: Screen, persona: Persona) -> None:
    found = page.state.segmentation
    if found is None:
        return
    names = {row.letter: f"{row.letter}  {row.name}" for row in found.profiles}
    key = f"sp_letters_{persona.id}_{found.id}"
    if key not in st.session_state:
        st.session_state[key] = [letter for letter in persona.letters if letter in names]

    def keep() -> None:
        acting(lambda s: acts.stand_for(s, persona, st.session_state[key], now=now()))()

    with st.container(key="sp_card_letters"):
        st.pills(
            "Which groups does this person stand for? ★", list(names), format_func=names.__getitem__,
            selection_mode="multi", key=key, on_change=keep, help="The first is the main group and gives the colour.",
        )  # fmt: skip


def live_card(page: Screen, persona: Persona) -> None:
    """The card as it stands, and how much of it is backed."""
    drawn = acts.card_of(persona, page.state.segmentation, project=page.project.name, today=now().date())
    with st.container(key="sp_card_live"):
        card.show(drawn)
    st.caption(f"{drawn.backed} of {drawn.counted} lines are backed by data or research.")


def turn(persona: Persona, section: Section) -> None:
    """Back and Next, named after what comes next.

    Their keys are not those of the bar on the check screen: a press counts for every button of its key in that run.
    """
    before = SECTIONS[section.number - 2] if section.number > 1 else None
    after = SECTIONS[section.number] if section.number < len(SECTIONS) else None
    with st.bottom, st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
        st.button("Back", icon=":material/arrow_back:", type="tertiary", key="sp_back_turn", on_click=to_section,
                  args=(before.key if before else "",))  # fmt: skip
        label = f"Next: {after.title[:1].lower()}{after.title[1:]}" if after else "Check your card"
        st.button(label, icon=":material/arrow_forward:", icon_position="right", type="primary", key="sp_primary_turn",
                  on_click=to_section, args=(after.key if after else "check",))  # fmt: skip


def _companies(persona: Persona) -> bool:
    return acts.given(persona, "mode").value == "companies"


def _sensitive(section: Section) -> bool:
    """Fields such as gender stay away until somebody says they matter here; the choice is kept in the address."""
    if not any(row.sensitive and row.section == section.key for row in QUESTIONS):
        return False
    return st.toggle(
        "Ask sensitive questions too", key="sp_sensitive", bind="query-params",
        help="Only where it matters for buying, and where you have a lawful reason. They never form groups.",
    )  # fmt: skip
