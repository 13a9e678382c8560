"""Learn: what a segment is, what a persona is, and when to use which."""

from segpersona.ui.frame import screen
from segpersona.ui.learn import blank, both, uses, words

with screen("learn") as page:
    page.title("Segments and personas", "Two tools for two jobs. Each leads to the other.")
    both()
    uses()
    words()
    blank()
    if page.project.id:
        page.bar("Go on", to="segments" if page.state.segmentation else "data", back="home")
    else:
        page.bar("Go to your projects", to="home")
