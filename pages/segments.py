"""Segments: the groups, whether to trust them, and what sets each apart."""

from segpersona.ui.frame import screen
from segpersona.ui.segments import (
    cards,
    compare,
    details,
    find,
    find_again,
    finding,
    first_time,
    how_far,
    lead,
    overview,
    views,
)
from segpersona.words import count

with screen("segments") as page:
    found = page.state.segmentation
    if finding(page.project):
        page.title("Finding your groups", "We look for customers who are alike, then check that the groups hold up.")
        how_far(page.project)
    elif found is None:
        page.title("Find the groups in your customers", "Groups of people who buy alike, counted and checked.")
        first_time()
        page.bar("Find groups", back="data", on_click=find(page.project))
    else:
        page.title(
            f"Your customers fall into {count(len(found.segments))} groups",
            "Check that they make sense to you, then give them names your team will use.",
        )
        find_again(page.project, page.steps)
        lead(found)
        overview(page.project, found)
        {"cards": cards, "compare": compare}[views()](found)
        details(found)
        page.bar("Set priorities", to="priorities", back="data")
