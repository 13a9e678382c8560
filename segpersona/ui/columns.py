"""The columns on the data page: what each means, why we think so, and what a person says instead."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from segpersona.actions import meanings as acts
from segpersona.intake import COARSE, LABELS, Guess
from segpersona.model import Dataset, Label
from segpersona.ui import blocks, cached
from segpersona.ui.inputs import seed
from segpersona.ui.opened import store
from segpersona.ui.state import acting, now
from segpersona.words import percent

_PER_PAGE, _MANY_EMPTY, _LONGEST = 24, 0.05, 25
_INTRO = "We guessed from names and values. Personal columns never form groups and are shown only masked."
_EMPTY = "Tick this where an empty cell says something, such as no answer or no account. It becomes a yes-or-no column."
_LEAST = "Kinds and groups of fewer customers than this are shown without figures, so that nobody can be recognised."


def columns(dataset: Dataset) -> None:
    """Every column with examples and its meaning, guessed and changeable."""
    st.header("What each column means", anchor=False)
    st.caption(_INTRO)
    shown, _ = cached.data_preview(dataset)
    names = list(dataset.roles)
    pages = -(-len(names) // _PER_PAGE)
    page = st.pagination(pages, key=f"sp_columns_{dataset.id}") if pages > 1 else 1
    with st.grid(2, min_column_width=320, gap="small"):
        for number, name in enumerate(names[(page - 1) * _PER_PAGE : page * _PER_PAGE], (page - 1) * _PER_PAGE):
            with st.container(key=f"sp_card_col{number}"):
                examples = [str(value) for value in shown[name].head(3) if str(value)] if name in shown else []
                _column(dataset, number, name, examples)


def shown_from() -> None:
    """How many customers there must be before figures about them are shown."""
    with st.expander("Protect small groups"):
        key = "sp_least_shown"
        change = acting(lambda s: acts.set_least_shown(s, int(st.session_state[key])))
        st.number_input("Show figures from how many customers on?", 1, 100, acts.least_shown(store()), key=key,
                        help=_LEAST, on_change=change)  # fmt: skip
        st.caption("Groups found from now on follow this.")


def _column(dataset: Dataset, number: int, name: str, examples: list[str]) -> None:
    guesses, empty = cached.meanings(dataset)
    blocks.heading(name, "for example " + ", ".join(_short(text) for text in examples) if examples else "empty here")
    label = acts.labels_of(dataset)[name]
    guess = guesses.get(name)
    key = f"label:{dataset.id}:{number}"
    seed(key, label, dataset.version)
    change = acting(lambda s: acts.say_label(s, dataset, name, st.session_state[key], now=now()))
    st.selectbox(
        f"Meaning of {name}", offered(label, guess), format_func=words, key=key, on_change=change,
        label_visibility="collapsed",
    )  # fmt: skip
    if guess:
        st.caption(reason(label, guess))
    if empty.get(name, 0.0) > _MANY_EMPTY and dataset.roles[name] not in ("personal", "customer_id"):
        _telling(dataset, number, name, empty[name])


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}…"


def _telling(dataset: Dataset, number: int, name: str, share: float) -> None:
    key = f"telling:{dataset.id}:{number}:{dataset.version}"
    said = acting(lambda s: acts.say_telling(s, dataset, name, bool(st.session_state[key]), now=now()))
    st.checkbox(f"{percent(share)} are empty, and that means something", name in dataset.telling, key=key, help=_EMPTY,
                on_change=said)  # fmt: skip


def offered(label: Label, guess: Guess | None) -> Sequence[Label]:
    """Meanings to choose from: the one it has, our guess, what else is likely, then all by their kind."""
    likely = (guess.label, *guess.others) if guess else ()
    by_kind = [row.key for kind in COARSE for row in LABELS.values() if row.coarse == kind]
    return list(dict.fromkeys((label, *likely, "leave_out", *by_kind)))


def words(label: Label) -> str:
    """A meaning, and whether it is personal: "Email (personal)"."""
    row = LABELS[label]
    return f"{row.label} (personal)" if row.coarse == "personal" else row.label


def reason(label: Label, guess: Guess) -> str:
    """Why we think so; or what we would have said."""
    if label == guess.label:
        return f"Our guess: {guess.why}."
    return f"Our guess was “{LABELS[guess.label].label}”: {guess.why}."
