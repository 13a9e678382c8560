"""VIEWS: the page in four parts, one on screen at a time, named in the address."""

from __future__ import annotations

from segpersona.ui.priorities.picking import pick

VIEWS = {
    "order": "Who comes first", "worth": "What they are worth", "market": "Beyond our customers", "decide": "Decide",
}  # fmt: skip


def view() -> str:
    """The part that is on screen, with the pills to choose another."""
    return pick("Part of the page", VIEWS, key="view")
