"""VIEWS: the page in four parts, one on screen at a time, named in the address."""

from __future__ import annotations

from segpersona.ui.priorities.desk import Desk
from segpersona.ui.priorities.picking import pick
from segpersona.ui.priorities.sections import SECTIONS

VIEW = "view"
"""The part of the address that says which part is on screen."""
VIEWS = {
    "order": "Who comes first", "worth": "What they are worth", "market": "Beyond our customers", "decide": "Decide",
}  # fmt: skip


def show(desk: Desk) -> None:
    """The choice of the part, and its sections."""
    picked = pick("Part of the page", VIEWS, key=VIEW)
    for section in SECTIONS:
        if section.view == picked:
            section.draw(desk)
