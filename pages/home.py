"""Home: go on where you were, try the example, or start a project."""

from segpersona.ui.frame import screen
from segpersona.ui.home import (
    follow,
    how_far,
    next_page,
    onward,
    open_example,
    opening_example,
    project_list,
    start_here,
)
from segpersona.ui.project_file import opening, opening_progress

with screen("home") as page:
    follow()
    projects = page.store.projects()
    if opening_example():
        page.title("Opening the example", "Made-up customers, the groups in them, priorities, three finished personas.")
        how_far()
    elif opening():
        page.title("Opening the project file", "Everything in it is looked at before anything is kept.")
        opening_progress()
    elif projects:
        page.title("Welcome back", "Go on where you were, or start something new.")
        onward(page.store, projects[0])
        project_list(page.store, projects)
        page.bar("Go on", to=next_page(page.store, projects[0]), project=projects[0].id)
    else:
        page.title(
            "Know your customers, then picture them",
            "Drop a customer file, get groups you can trust, and walk away with personas that say how you know.",
        )
        start_here()
        page.bar("Open the example", on_click=open_example)
