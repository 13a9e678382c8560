"""Where a Field becomes a widget: the one place. Every kind of Field has its branch; mypy refuses a kind without one.

The saved value goes into the widget's state before it is drawn, and again when somebody else has saved a newer one;
a change is saved in the widget's own callback, never under an ``if``.
"""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from segpersona.fields import Choice, Field, Many, Number, Scale, Text, Value
from segpersona.problems import Problem
from segpersona.ui.autosave import autosave_text
from segpersona.ui.state import tell

Put = Callable[[object, int], None]
"""Saves a raw value that was given while the version was so and so."""


def ask(field: Field, *, key: str, value: Value, version: int, put: Put, label: str = "", hide: bool = False) -> None:
    """Ask a field. ``key`` names this very question (project or persona, question, line) across the whole app."""
    if isinstance(field, Text):
        _text(field, key, value, version, put, label or field.label, hide)
        return
    seed(key, _raw(field, value), version)

    def changed() -> None:
        try:
            put(st.session_state.get(key), st.session_state.get(f"{key}:version", version))
        except Problem as problem:
            tell(problem)

    _choose(field, key, label or field.label, changed)


def seed(key: str, value: object, version: int) -> None:
    """Put the saved value into a widget's state when it is new to this session or newer than what it shows."""
    if key not in st.session_state or st.session_state.get(f"{key}:version") != version:
        st.session_state[key] = value
        st.session_state[f"{key}:version"] = version


def _text(field: Text, key: str, value: Value, version: int, put: Put, label: str, hide: bool) -> None:
    def save(text: str, base: int) -> None:
        try:
            put(text, base)
        except Problem as problem:
            tell(problem)

    autosave_text(
        label, key=key, load=lambda: (str(value or ""), version), save=save, rows=getattr(field, "rows", 1),
        limit=field.limit, placeholder=field.placeholder, hide_label=hide,
    )  # fmt: skip


def _raw(field: Field, value: Value) -> object:
    if isinstance(field, Many):
        return list(value) if isinstance(value, tuple) else []
    if isinstance(field, Scale):
        return int(value) if isinstance(value, float) else None
    return value


def _choose(field: Field, key: str, label: str, changed: Callable[[], None]) -> None:
    match field:
        case Choice():
            names = dict(field.options)
            st.pills(
                label, list(names), format_func=names.__getitem__, key=key, on_change=changed, help=field.help or None
            )
        case Many():
            names = dict(field.options)
            st.pills(
                label, list(names), format_func=names.__getitem__, key=key, on_change=changed,
                selection_mode="multi", help=field.help or None,
            )  # fmt: skip
        case Number():
            st.number_input(
                label,
                float(field.low),
                float(field.high),
                None,
                step=float(field.step),
                key=key,
                on_change=changed,
                help=field.help or None,
                placeholder="Not said",
            )
        case Scale():
            words = _steps(field)
            st.pills(
                label, list(words), format_func=words.__getitem__, key=key, on_change=changed, help=field.help or None
            )
        case _:
            raise TypeError(f"no widget for {type(field).__name__}")


def _steps(field: Scale) -> dict[int, str]:
    if field.words:
        return {step: words for step, words in enumerate(field.words, 1)}
    said = {step: field.show(float(step)) for step in range(1, field.steps + 1)}
    if field.steps % 2:
        said[(field.steps + 1) // 2] = "in between"
    return {step: words[:1].upper() + words[1:] for step, words in said.items()}


def ask_slider(field: Scale, *, key: str, value: float, put: Callable[[object], None]) -> None:
    """A scale that always has a value, as a slider with words."""
    words = _steps(field)
    seed(key, int(value), int(value))
    st.select_slider(
        field.label, list(words), format_func=words.__getitem__, key=key, help=field.help or None,
        on_change=lambda: put(st.session_state[key]),
    )  # fmt: skip
