"""Priorities: say what matters, see the order and what it is worth, decide what each group is to you."""

from segpersona.ui.frame import screen
from segpersona.ui.priorities import SECTIONS, desk, keep_proposal, view

with screen("priorities") as page:
    page.title("Decide who comes first", "You cannot please everyone. Say what matters to you; the order follows.")
    work, shown = desk(page.project, page.state), view()
    for section in SECTIONS:
        if section.view == shown:
            section.draw(work)
    page.bar("Create personas", to="personas", back="segments", on_click=keep_proposal(work))
