"""What matters: whose weights, which criteria, and how much each counts, in one of three ways."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import streamlit as st

from segpersona.actions import priorities as acts
from segpersona.model import WeightWay
from segpersona.prioritization.weights import (
    EQUAL,
    MOST,
    TOO_MUCH_AT_ODDS,
    most_at_odds,
    pair_field,
    pairs_of,
    weight_field,
)
from segpersona.store import Store
from segpersona.ui import blocks
from segpersona.ui.inputs import ask_slider, seed
from segpersona.ui.opened import store
from segpersona.ui.priorities.desk import THE_TEAM, WHO, Desk
from segpersona.ui.priorities.own import own
from segpersona.ui.state import acting, now
from segpersona.words import count

_WAYS: Mapping[WeightWay, str] = {"words": "One by one", "order": "As an order", "pairs": "Two by two"}


def weighing(desk: Desk) -> None:
    """The card on the left."""
    with st.container(key="sp_card_weights", height="stretch"):
        blocks.heading("What matters to you?", "The further right, the more it counts.")
        _whose(desk)
        way = acts.way_of(store(), desk.project.id, desk.person)
        with st.container(horizontal=True, gap="xsmall", key="sp_choices"):
            _which(desk)
            _how(desk, way)
        if not desk.keys:
            st.html('<p class="sp-sub">Nothing is chosen yet, so all that is known counts alike.</p>')
            return
        _ASK[way](desk)
        _points(desk)


def _whose(desk: Desk) -> None:
    """Whose weights are on screen; nothing to choose while the team weighs as one."""
    if not desk.people:
        return
    if st.session_state.get(WHO) not in desk.people:
        st.session_state[WHO] = desk.people[0]
    st.pills("Whose weights?", list(desk.people), key=WHO, required=True, bind="query-params")


def _one_by_one(desk: Desk) -> None:
    said = acts.weights_of(store(), desk.project.id, desk.person)
    for key in desk.keys:
        row = desk.measures[key]
        field = weight_field(key, row.label, row.formula, row.default)
        value = max(said.get(key, row.default), 1.0)
        ask_slider(field, key=f"w:{desk.project.id}:{desk.person}:{key}", value=value, put=_put(desk, key))


def _put(desk: Desk, criterion: str) -> Callable[[object], None]:
    project, person = desk.project.id, desk.person
    return lambda value: acting(
        lambda s: acts.say_weight(s, project, criterion, value, now=now(), person=person)
    )()  # fmt: skip


def _in_order(desk: Desk) -> None:
    """The most important on top; each can be moved up."""
    project, person = desk.project.id, desk.person
    said = store().weights(project, person, "order")
    order = acts.order_of(said, desk.keys)
    for place, key in enumerate(order, 1):
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            st.html(f'<span class="sp-place">{place}</span> {blocks.esc(desk.label(key))}')
            st.button(
                f"Move {desk.label(key)} up", icon=":material/arrow_upward:", key=f"sp_up_{place}", type="tertiary",
                disabled=place == 1, help="One place up",
                on_click=_up(desk, order, key),
            )  # fmt: skip


def _up(desk: Desk, order: list[str], key: str) -> Callable[[], None]:
    return acting(lambda s: acts.move_up(s, desk.project.id, desk.person, order, key, now=now()))


def _pair(desk: Desk, pair: tuple[str, str]) -> Callable[[object], None]:
    project, person = desk.project.id, desk.person
    return lambda value: acting(lambda s: acts.say_pair(s, project, person, pair, value, now=now()))()


def _dismiss(kept: Store, project: str, name: str) -> None:
    kept.remove_person(project, name, now=now())


def _two_by_two(desk: Desk) -> None:
    """Every two criteria beside each other; answers that contradict are pointed out."""
    project, person = desk.project.id, desk.person
    labels = {key: desk.label(key) for key in desk.keys}
    said = store().weights(project, person, "pairs")
    voice = next((one for one in desk.ranking.voices if one.person == person), None)
    if voice and voice.at_odds > TOO_MUCH_AT_ODDS:
        first, second = (f"“{labels.get(key, key)}”" for key in most_at_odds(voice))
        words = f"Some answers contradict each other, most of all {first} against {second}. Look at that pair again."
        blocks.stale(words)
    for pair in pairs_of(desk.keys):
        field = pair_field(*pair, labels=labels)
        ask_slider(
            field, key=f"w2:{project}:{person}:{field.key}", value=said.get(field.key, EQUAL),
            put=_pair(desk, pair),
        )  # fmt: skip


_ASK: Mapping[WeightWay, Callable[[Desk], None]] = {
    "words": _one_by_one, "order": _in_order, "pairs": _two_by_two,
}  # fmt: skip


def _points(desk: Desk) -> None:
    """What it comes to: points that sum to a hundred."""
    whole = desk.ranking.weights
    rows = "".join(
        f'<div class="sp-bar sp-points"><i><u style="width:{min(points / max(whole.values()), 1):.0%}"></u></i>'
        f"<span><b>{points:.0f}</b> {blocks.esc(desk.label(key))}</span></div>"
        for key, points in whole.items()
    )
    several = len(desk.people) > 1
    said = f"Out of 100, the mean of {count(len(desk.people))} people:" if several else "So it counts, out of 100:"
    st.html(f'<p class="sp-sub">{said}</p>{rows}')
    for words in desk.ranking.doubled:
        blocks.stale(f"Counted twice: {words}")


def _which(desk: Desk) -> None:
    """Which criteria count, at most seven: those that the data gives, and those that only people can judge."""
    fit = [row for row in desk.ranking.measures if not row.withheld or row.unit == "mark"]
    parts = {
        f"From your data, at most {MOST} in all": [row.key for row in fit if row.unit != "mark"],
        "Only you can say": [row.key for row in fit if row.unit == "mark"],
    }
    with st.popover("Choose what counts", icon=":material/checklist:", type="tertiary", key="sp_which"):
        for part, (words, keys) in enumerate(parts.items()):
            _pick(desk, f"sp_which_{part}_{desk.project.id}", words, keys)
        st.html('<p class="sp-sub">What your data cannot say is listed below, with the reason.</p>')
        own(desk)


def _pick(desk: Desk, key: str, words: str, keys: list[str]) -> None:
    """One part of the criteria to choose from; what is chosen in the other part stays."""
    seed(key, [name for name in desk.keys if name in keys], hash(desk.keys))

    def changed() -> None:
        others = [name for name in desk.keys if name not in keys]
        picked = [*others, *st.session_state.pop(key)]
        acting(lambda s: acts.choose_criteria(s, desk.project.id, picked, desk.ranking.measures, now=now()))()

    st.pills(words, keys, format_func=desk.label, key=key, selection_mode="multi", on_change=changed)


def _how(desk: Desk, way: WeightWay) -> None:
    """In which way this person says it, and who else weighs."""
    project, person = desk.project.id, desk.person
    with st.popover("How and who", icon=":material/group:", type="tertiary", key="sp_how"):
        key = f"sp_way_{project}_{person}"
        seed(key, way, hash(way))
        st.pills(
            f"How {person or THE_TEAM.lower()} says it", list(_WAYS), format_func=_WAYS.__getitem__, key=key,
            required=True,
            on_change=lambda: acting(lambda s: acts.say_way(s, project, person, st.session_state[key], now=now()))(),
        )  # fmt: skip
        st.text_input("Somebody else weighs too", key="sp_person_new", max_chars=60, placeholder="A name")
        st.button("Add this person", key="sp_person_add", on_click=_add(desk))
        for name in desk.people:
            st.button(
                f"Remove {name}", key=f"sp_person_gone_{name}", type="tertiary", icon=":material/delete:",
                on_click=acting(_dismiss, project, name),
            )  # fmt: skip


def _add(desk: Desk) -> Callable[[], None]:
    def add() -> None:
        name = str(st.session_state.get("sp_person_new", "")).strip()
        acting(lambda s: acts.add_person(s, desk.project.id, name, now=now()))()
        if name in store().people(desk.project.id):
            st.session_state[WHO] = name
            st.session_state["sp_person_new"] = ""

    return add
