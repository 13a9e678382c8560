"""The parts of the Segments page and of the three questions."""

from segpersona.ui.segments.basis import basis
from segpersona.ui.segments.cards import views
from segpersona.ui.segments.details import details, lines_drawn
from segpersona.ui.segments.hand import beliefs, draw, named, questions, without_data
from segpersona.ui.segments.newcomers import newcomers
from segpersona.ui.segments.offered import side_by_side
from segpersona.ui.segments.overview import (
    find,
    find_again,
    finding,
    first_time,
    how_far,
    lead,
    overview,
    title_of,
    tools,
)
from segpersona.ui.segments.places import place
from segpersona.ui.segments.recognise import recognise
from segpersona.ui.segments.rules import rules
from segpersona.ui.segments.size import size
from segpersona.ui.segments.story import story, story_of
from segpersona.ui.segments.ways import ways

__all__ = [
    "basis", "beliefs", "details", "draw", "find", "find_again", "finding", "first_time", "how_far", "lead",
    "lines_drawn", "named", "newcomers", "overview", "place", "questions", "recognise", "rules", "side_by_side", "size",
    "story", "story_of", "title_of", "tools", "views", "ways", "without_data",
]  # fmt: skip
