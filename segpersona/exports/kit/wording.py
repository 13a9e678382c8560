"""What is said beside every form of the kit: how it is used, and how good it is."""

from __future__ import annotations

from collections.abc import Iterator

from segpersona.model import Kit
from segpersona.words import listed, percent, plural


def how_to(kit: Kit) -> Iterator[str]:
    """How to put somebody into a group by hand."""
    yield f"Ask or look up {plural(len(kit.questions), 'thing')} about a person; what you do not know, leave out."
    yield "Start from the group’s own points, add those of each answer. The group with the most points is theirs."
    yield "Where two groups are close, treat the person as either."
    if kit.of_orders:
        yield looked_up(kit)


def how_good(kit: Kit) -> Iterator[str]:
    """How often it is right, on customers it was not learnt from, beside guessing."""
    yield (
        f"Checked on {kit.checked:,} customers it was not learnt from: {percent(kit.right)} land in their own group. "
        f"Putting everyone into the largest group would be right for {percent(kit.guess)}."
    )
    weak = [letter for letter, share in kit.by_group.items() if share < 0.6]
    if weak:
        parts = ", ".join(f"{letter} {kit.names[letter]} ({percent(kit.by_group[letter])})" for letter in weak)
        yield f"It often misses: {parts}."


def looked_up(kit: Kit) -> str:
    """What cannot be asked of somebody new; "" where all can."""
    if not kit.of_orders:
        return ""
    one = len(kit.of_orders) == 1
    named = listed([f"“{label}”" for label in kit.of_orders])
    verb = "is" if one else "are"
    return f"{named} {verb} looked up in your orders, not asked: it works for people who have ordered before."
