"""Priorities: say what matters, see the order that follows, choose whom to work on."""

from segpersona.ui.frame import screen
from segpersona.ui.priorities import certainty, choose, matrix, order, ranking_for, side_by_side, weights

with screen("priorities") as page:
    page.title("Decide who comes first", "You cannot please everyone. Say what matters to you; the order follows.")
    left, right = side_by_side()
    with left:
        weights(page.project)
    ranking = ranking_for(page.project)
    with right:
        matrix(ranking, page.state)
    order(ranking, page.state)
    certainty(ranking, page.state)
    chosen = choose(page.project, ranking, page.state)
    page.bar("Create personas", to="personas", back="segments", on_click=chosen)
