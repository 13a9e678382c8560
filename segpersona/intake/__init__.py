"""From bytes to a clean table with roles and findings. Knows nothing of customers or groups."""

from segpersona.intake.about import findings_for, preview
from segpersona.intake.personal import mask
from segpersona.intake.reading import read_table
from segpersona.intake.refusals import ONE_COLUMN
from segpersona.intake.roles import ROLES, guess_roles

__all__ = ["ONE_COLUMN", "ROLES", "findings_for", "guess_roles", "mask", "preview", "read_table"]
