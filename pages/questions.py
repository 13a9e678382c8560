"""Three questions: groups drawn from what a team knows, when there is no data yet."""

from segpersona.ui.frame import screen
from segpersona.ui.segments import draw, named, questions

with screen("questions") as page:
    page.title(
        "No data? Start with three questions",
        "Draw the groups you picture. They are marked as your team's belief until data confirms them.",
    )
    if page.project.id:
        questions(page.project)
        page.bar(
            "Draw these groups", to="segments", back="data", on_click=lambda: draw(page),
            disabled=not named(page.project),
        )  # fmt: skip
    else:
        page.bar("Go to your projects", to="home")
