"""Where a Field becomes a widget: the one place. Every kind of Field has its branch; mypy refuses a kind without one.

The saved value goes into the widget's state before it is drawn, and again when somebody else has saved a newer one;
a change is saved in the widget's own callback, never under an ``if``.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import date
from typing import Literal, TypeAlias

import streamlit as st

from segpersona.fields import (
    LONG,
    Choice,
    Day,
    Field,
    Many,
    Number,
    Part,
    Parts,
    Range,
    Ranked,
    Scale,
    Shares,
    Tags,
    Text,
    Value,
)
from segpersona.problems import Problem
from segpersona.ui.autosave import autosave_text
from segpersona.ui.blocks import esc
from segpersona.ui.state import tell
from segpersona.words import capital

_NOT_SAID = "Not said"
_FIGURES = 40
"""Characters that a number or a range may be written with."""
_WIDE, _NARROW = 165, 110
"""How many pixels a part of a line needs at least, with words in it or numbers alone."""

Seen: TypeAlias = Literal["visible", "collapsed"]

Put = Callable[[object, int], None]
"""Saves a raw value that was given while the version was so and so."""


def ask(
    field: Field, *, key: str, value: Value, version: int, put: Put, label: str = "", hide: bool = False,
    typed: bool = False,
) -> None:  # fmt: skip
    """Ask a field. ``key`` names this very question (project or persona, question, line) across the whole app.

    ``typed``: numbers are written into a box that saves itself while it is typed in, as words are.
    """
    if isinstance(field, Text | Tags | Range) or (typed and isinstance(field, Number)):
        _text(field, key, value, version, put, label or field.label, hide)
        return
    if isinstance(field, Parts):
        _parts(field, key, value, version, put)
        return
    seed(key, _raw(field, value), version)

    def changed() -> None:
        try:
            put(st.session_state.get(key), st.session_state.get(f"{key}:version", version))
        except Problem as problem:
            tell(problem)

    _choose(field, key, label or field.label, changed, "collapsed" if hide else "visible")
    if isinstance(field, Ranked):
        _order(field, key, value, version, put)


def seed(key: str, value: object, version: int) -> None:
    """Put the saved value into a widget's state when it is new to this session or newer than what it shows.

    What it shows already is not put again: the browser would take it for news, and drop a tap that came since.
    """
    newer = st.session_state.get(f"{key}:version") != version
    if key not in st.session_state or (newer and st.session_state[key] != value):
        st.session_state[key] = value
    st.session_state[f"{key}:version"] = version


def _text(
    field: Text | Tags | Range | Number, key: str, value: Value, version: int, put: Put, label: str, hide: bool
) -> None:  # fmt: skip
    limit = field.limit if isinstance(field, Text) else LONG if isinstance(field, Tags) else _FIGURES
    keep = f"{key}:typed"

    def save(text: str, base: int) -> None:
        put(text, base)
        st.session_state[keep] = text

    autosave_text(
        label, key=key, load=lambda: (_as_typed(field, st.session_state.get(keep), value), version), save=save,
        rows=getattr(field, "rows", 1), limit=limit, placeholder=getattr(field, "placeholder", "") or _NOT_SAID,
        hide_label=hide, keys="decimal" if isinstance(field, Number) else "text",
    )  # fmt: skip


def _as_typed(field: Field, typed: str | None, value: Value) -> str:
    """What stands in a box: the words as they were typed while they mean the saved value, else the value written."""
    if typed is not None and _means(field, typed) == value:
        return typed
    if isinstance(value, tuple):
        return (" to " if isinstance(field, Range) else ", ").join(dict.fromkeys(value))
    return f"{value:.15g}" if isinstance(value, float) else str(value or "")


def _means(field: Field, typed: str) -> Value:
    try:
        return field.clean(typed)
    except Problem:
        return None


def _parts(field: Parts, key: str, value: Value, version: int, put: Put) -> None:
    """Each part as a field of its own, saved on its own; what they say together below."""
    with _beside(field):
        for place, (part, said) in enumerate(zip(field.parts, field.values(value), strict=True)):
            ask(part, key=f"{key}:{place}", value=said, version=version, put=_part(put, place), typed=True)
    words = field.words(value)
    if field.leads and sum(map(bool, words)) > 1 and any(isinstance(part, Text) for part in field.parts):
        st.html(f'<p class="sp-sub sp-together" dir="auto">{esc(field.show(value))}</p>')
    if isinstance(field, Shares) and (left := field.whole - field.sum(value)) > 0:
        st.html(f'<p class="sp-sub">{left:g} of {field.whole} still to share out.</p>')


def _beside(field: Parts) -> AbstractContextManager[object]:
    """Parts beside each other where they are short; rows of options below each other: in a grid they do not wrap."""
    if any(isinstance(part, Choice | Scale) for part in field.parts):
        return st.container(gap="small")
    has_words = any(isinstance(part, Text) for part in field.parts)
    columns, wide = (2, _WIDE) if has_words else (len(field.parts), _NARROW)
    return st.grid(columns, min_column_width=wide, gap="small")


def _part(put: Put, place: int) -> Put:
    return lambda raw, base: put(Part(place=place, raw=raw), base)


def _order(field: Ranked, key: str, value: Value, version: int, put: Put) -> None:
    """What was chosen, in order; a press moves it up."""
    chosen = list(value) if isinstance(value, tuple) else []
    names = dict(field.options)
    if len(chosen) < 2:
        return
    with st.container(horizontal=True, gap="xsmall", key=f"{key}:order"):
        for place, option in enumerate(chosen):
            moved = [*chosen[: place - 1], option, chosen[place - 1], *chosen[place + 1 :]] if place else chosen
            st.button(f"{place + 1}. {names.get(option, option)}", key=f"{key}:up:{option}", type="tertiary",
                      icon=":material/arrow_upward:" if place else None, icon_position="right", disabled=not place,
                      help="Move up" if place else None, on_click=_moves(put, moved, version))  # fmt: skip


def _moves(put: Put, order: list[str], version: int) -> Callable[[], None]:
    return lambda: put(order, version)


def _raw(field: Field, value: Value) -> object:
    if isinstance(field, Many):
        return list(value) if isinstance(value, tuple) else []
    if isinstance(field, Scale):
        return int(value) if isinstance(value, float) else None
    if isinstance(field, Day):
        return date.fromisoformat(value) if isinstance(value, str) and value else None
    return value


def _choose(field: Field, key: str, label: str, changed: Callable[[], None], seen: Seen) -> None:
    note = field.help if seen == "visible" and field.help else None
    match field:
        case Many():
            names = dict(field.options)
            st.pills(label, list(names), format_func=names.__getitem__, key=key, on_change=changed, help=note,
                     selection_mode="multi", label_visibility=seen)  # fmt: skip
        case Choice():
            names = dict(field.options)
            st.pills(label, list(names), format_func=names.__getitem__, key=key, on_change=changed, help=note,
                     label_visibility=seen)  # fmt: skip
        case Scale():
            words = _steps(field)
            st.pills(label, list(words), format_func=words.__getitem__, key=key, on_change=changed, help=note,
                     label_visibility=seen)  # fmt: skip
        case Day():
            st.date_input(label, None, key=key, on_change=changed, help=note, format="YYYY-MM-DD",
                          label_visibility=seen)  # fmt: skip
        case Number():
            st.number_input(label, float(field.low), float(field.high), None, step=float(field.step), key=key,
                            on_change=changed, help=note, placeholder=_NOT_SAID, label_visibility=seen)  # fmt: skip
        case _:
            raise TypeError(f"no widget for {type(field).__name__}")


def _steps(field: Scale) -> dict[int, str]:
    if field.words:
        return {step: words for step, words in enumerate(field.words, 1)}
    said = {step: field.show(float(step)) for step in range(1, field.steps + 1)}
    if field.steps % 2:
        said[(field.steps + 1) // 2] = "in between"
    return {step: capital(words) for step, words in said.items()}


def ask_slider(field: Scale, *, key: str, value: float, put: Callable[[object], None]) -> None:
    """A scale that always has a value, as a slider with words."""
    words = _steps(field)
    seed(key, int(value), int(value))
    st.select_slider(
        field.label, list(words), format_func=words.__getitem__, key=key, help=field.help or None,
        on_change=lambda: put(st.session_state[key]),
    )  # fmt: skip
