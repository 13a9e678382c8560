"""SECTIONS: what stands on the priorities page, one row each, in order. To add a section is to add a row."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import streamlit as st

from segpersona.ui.priorities.asking import only_you
from segpersona.ui.priorities.assuming import assumed
from segpersona.ui.priorities.checking import must_have
from segpersona.ui.priorities.deciding import decide, log, uses
from segpersona.ui.priorities.desk import Desk
from segpersona.ui.priorities.doing import to_do
from segpersona.ui.priorities.money import money_ladder
from segpersona.ui.priorities.numbers import numbers
from segpersona.ui.priorities.order import certainty, matrix, order
from segpersona.ui.priorities.outside import forecast, market
from segpersona.ui.priorities.people import agree
from segpersona.ui.priorities.weighing import weighing


@dataclass(frozen=True, kw_only=True)
class Section:
    """A section of the page. ``view``: the part that it stands in (``views.VIEWS``)."""

    key: str
    view: str = "order"
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
    Section(key="ladder", view="worth", draw=money_ladder),
    Section(key="actions", view="worth", draw=to_do),
    Section(key="costs", view="worth", draw=assumed),
    Section(key="market", view="market", draw=market),
    Section(key="ahead", view="market", draw=forecast),
    Section(key="decide", view="decide", draw=decide),
    Section(key="uses", view="decide", draw=uses),
    Section(key="log", view="decide", draw=log),
)
