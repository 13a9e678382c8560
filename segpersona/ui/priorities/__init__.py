"""The priorities page: SECTIONS says what stands on it, one row each, in the order of the page."""

from segpersona.ui.priorities.desk import Desk, desk
from segpersona.ui.priorities.sections import SECTIONS, Section
from segpersona.ui.priorities.targets import keep_proposal

__all__ = ["SECTIONS", "Desk", "Section", "desk", "keep_proposal"]
