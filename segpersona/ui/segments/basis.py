"""What forms the groups: two lists of columns, a click moves one to the other; and how much each kind has to say."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from segpersona.actions import basis as acts
from segpersona.customers import SUBJECTS
from segpersona.model import Basis, Customers, Dataset, Feature, Project, SavedSegmentation
from segpersona.ui import blocks, cached
from segpersona.ui.inputs import ask
from segpersona.ui.opened import store
from segpersona.ui.segments.overview import again
from segpersona.ui.state import acting, now
from segpersona.words import capital

OPEN = "sp_basis"
_IDLE, _SENSITIVE = "nearly the same for everyone, so it cannot form groups", "sensitive"


def basis(project: Project, dataset: Dataset | None, found: SavedSegmentation | None) -> None:
    """The two lists, worked out when somebody opens them."""
    if dataset is None or (found is not None and found.believed):
        return
    box = st.expander("What forms the groups", key=OPEN, on_change="rerun")
    if not box.open:
        return
    customers, said = cached.customers(dataset), acts.basis_of(store(), project.id)
    with box:
        st.caption("Groups are made of what people do, spend, think and want. Who they are describes the groups. "
                   "Click a column to move it to the other list.")  # fmt: skip
        left, right = st.columns(2, gap="large")
        with left:
            _forming(project, customers, said)
        with right:
            _describing(project, customers)
        if found and acts.decided_since(store(), found):
            blocks.stale("This is used when the groups are found again. Names you gave stay.")
            again(project, found, key="sp_again_basis")


def _forming(project: Project, customers: Customers, said: Basis) -> None:
    blocks.heading("Form the groups", "How much each kind of column counts is yours to say.")
    for row in reversed(SUBJECTS):
        own = [one for one in customers.columns if one.basis and one.subject == row.key]
        if not own:
            continue
        _moving(project, customers, own, row.label)

        def put(raw: object, version: int, key=row.key) -> None:  # type: ignore[no-untyped-def]
            acts.say(store(), project.id, key, raw, now=now())

        value = said.says.get(row.key, "normal")
        ask(acts.HOW_MUCH, key=f"say:{project.id}:{row.key}", value=value, version=hash(value), put=put,
            label=f"{row.label}: how much it counts")  # fmt: skip


def _describing(project: Project, customers: Customers) -> None:
    blocks.heading("Only describe them", "Why stands above each list.")
    rest = [row for row in customers.columns if not row.basis]
    plain = [row for row in rest if not row.idle and not row.sensitive]
    for why in dict.fromkeys(row.why for row in plain):
        _moving(project, customers, [row for row in plain if row.why == why], capital(why))
    _sensitive(project, [row for row in rest if row.sensitive and not row.idle])
    if idle := [row.label for row in rest if row.idle]:
        st.caption(f"{', '.join(idle)}: {_IDLE}.")


def _moving(project: Project, customers: Customers, rows: Sequence[Feature], label: str) -> None:
    """Columns of one list; one that is clicked moves."""
    names = {row.key: row.label for row in rows}
    key = f"sp_move:{project.id}:{label}"

    def moved() -> None:
        chosen, st.session_state[key] = st.session_state[key], None
        if chosen in names:
            acting(lambda s: acts.move(s, project.id, customers, chosen, now=now()))()

    st.pills(label, list(names), format_func=names.__getitem__, key=key, on_change=moved, wrap=True)


def _sensitive(project: Project, rows: Sequence[Feature]) -> None:
    """Sensitive columns stay off until somebody writes down why they have to form groups."""
    if not rows:
        return
    names = {row.key: row.label for row in rows}
    chosen = st.pills("Sensitive: off until you say why", list(names), format_func=names.__getitem__,
                      key=f"sp_sensitive:{project.id}", wrap=True)  # fmt: skip
    if chosen not in names:
        return
    key = f"sp_reason:{project.id}:{chosen}"
    st.text_input(f"{acts.REASON.label}: {names[chosen]}", key=key, max_chars=acts.REASON.limit)
    allow = acting(lambda s: acts.allow(s, project.id, chosen, st.session_state[key], now=now()))
    st.button("Let it form groups", key="sp_allow", icon=":material/lock_open:", on_click=allow)
