"""Priorities: say what matters, see the order that follows and how sure it is, choose whom to work on."""

from segpersona.ui.frame import screen
from segpersona.ui.priorities import desk, keep_proposal, show

with screen("priorities") as page:
    page.title("Decide who comes first", "You cannot please everyone. Say what matters to you; the order follows.")
    work = desk(page.project, page.state)
    show(work)
    page.bar("Create personas", to="personas", back="segments", on_click=keep_proposal(work))
