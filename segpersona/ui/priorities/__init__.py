"""The priorities page: SECTIONS says what stands on it, one row each, in the order of the page."""

from segpersona.ui.priorities.deciding import keep_proposal
from segpersona.ui.priorities.desk import Desk, desk
from segpersona.ui.priorities.sections import SECTIONS, Section
from segpersona.ui.priorities.views import VIEWS, view

__all__ = ["SECTIONS", "VIEWS", "Desk", "Section", "desk", "keep_proposal", "view"]
