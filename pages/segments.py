"""Segments: the groups, whether to trust them, what sets each apart; other ways of splitting and the right size."""

from segpersona.ui import segments as parts
from segpersona.ui.frame import screen
from segpersona.ui.segments.places import NEW, RULES, SIZE, WAYS, WHO

with screen("segments") as page:
    found, place, group = page.state.segmentation, parts.place(), parts.story_of(page.state.segmentation)
    if parts.finding(page.project):
        page.title("Finding your groups", "We look for customers who are alike, then check that the groups hold up.")
        parts.how_far(page.project)
    elif place == RULES:
        parts.rules(page)
    elif place == WAYS:
        parts.ways(page)
    elif found is None:
        page.title("Find the groups in your customers", "Groups of people who buy alike, counted and checked.")
        parts.first_time()
        parts.basis(page.project, page.state.dataset, found)
        page.bar("Find groups", back="data", on_click=parts.find(page.project))
    elif place == SIZE:
        parts.size(page, found)
    elif place == NEW:
        parts.newcomers(page, found)
    elif place == WHO:
        parts.recognise(page, found)
    elif group:
        parts.story(page, found, group)
    else:
        page.title(parts.title_of(found), "Check that they make sense to you, then give them names your team will use.")
        parts.find_again(page.project, found, page.steps)
        parts.lead(found)
        parts.overview(page.project, found)
        parts.side_by_side(found)
        parts.tools(found)
        parts.beliefs(found)
        parts.views(found)
        parts.lines_drawn(found)
        parts.basis(page.project, page.state.dataset, found)
        parts.details(found)
        page.bar("Set priorities", to="priorities", back="data")
