"""SECTIONS: what stands on the priorities page, one row each, in order. To add a section is to add a row."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import streamlit as st

from segpersona.ui.priorities.asking import only_you
from segpersona.ui.priorities.assuming import assumed
from segpersona.ui.priorities.checking import must_have
from segpersona.ui.priorities.desk import Desk
from segpersona.ui.priorities.numbers import numbers
from segpersona.ui.priorities.order import certainty, matrix, order
from segpersona.ui.priorities.people import agree
from segpersona.ui.priorities.targets import choose
from segpersona.ui.priorities.weighing import weighing


@dataclass(frozen=True, kw_only=True)
class Section:
    """A part of the page."""

    key: str
    draw: Callable[[Desk], None]


def _side_by_side(desk: Desk) -> None:
    """What matters on the left, what follows on the right."""
    left, right = st.columns([1, 1.45], gap="medium")
    with left:
        weighing(desk)
    with right:
        matrix(desk)


SECTIONS = (
    Section(key="weigh", draw=_side_by_side),
    Section(key="order", draw=order),
    Section(key="certainty", draw=certainty),
    Section(key="people", draw=agree),
    Section(key="checks", draw=must_have),
    Section(key="asked", draw=only_you),
    Section(key="assumed", draw=assumed),
    Section(key="numbers", draw=numbers),
    Section(key="targets", draw=choose),
)
