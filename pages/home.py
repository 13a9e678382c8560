"""Home: go on where you were, try the example, or start a project."""

from segpersona.ui.frame import screen
from segpersona.ui.home import go_on, new_project, project_list, start_here

with screen("home") as page:
    projects = page.store.projects()
    if projects:
        page.title("Welcome back", "Go on where you were, or start something new.")
        go_on(page.store, projects[0])
        new_project()
        project_list(page.store, projects)
    else:
        page.title(
            "Know your customers, then picture them",
            "Drop a customer file, get groups you can trust, and walk away with personas that say how you know.",
        )
        start_here()
        new_project()
