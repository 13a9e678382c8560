"""A number that the team may move: kept as it is given, and everything that hangs on it follows."""

from __future__ import annotations

import streamlit as st

from segpersona.actions import deciding as acts
from segpersona.fields import Number
from segpersona.ui.inputs import ask
from segpersona.ui.opened import store
from segpersona.ui.priorities.desk import Desk
from segpersona.ui.state import now

_WIDTH = 290


def move(desk: Desk, field: Number, value: float | None) -> None:
    """The field of that number."""
    project = desk.project.id

    def put(raw: object, version: int) -> None:
        acts.suppose(store(), project, field.key, raw, now=now())

    with st.container(key=f"sp_mv_{field.key.replace(':', '_')}", width=_WIDTH):
        ask(field, key=f"mv:{project}:{field.key}", value=value, version=0, put=put)
