"""The personas page: the list, the worksheet of one persona, the check at its end, and further views, a row each."""

from segpersona.ui.personas.checking import check
from segpersona.ui.personas.opening import gone, opened, section_at
from segpersona.ui.personas.people import bar, people
from segpersona.ui.personas.said import said
from segpersona.ui.personas.views import PERSON_VIEWS, VIEWS, PersonView, View, viewed, viewed_of
from segpersona.ui.personas.wizard import answer_section, live_card, steps, title_of, turn, two_columns

__all__ = [
    "PERSON_VIEWS", "VIEWS", "PersonView", "View", "answer_section", "bar", "check", "gone", "live_card", "opened",
    "people", "said", "section_at", "steps", "title_of", "turn", "two_columns", "viewed", "viewed_of",
]  # fmt: skip
