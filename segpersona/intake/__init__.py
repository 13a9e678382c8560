"""From bytes to a clean table with roles and findings. Knows nothing of customers or groups."""

from segpersona.intake.about import findings_for, preview
from segpersona.intake.charset import ENCODINGS, accented
from segpersona.intake.personal import mask
from segpersona.intake.reading import read_table
from segpersona.intake.refusals import ONE_COLUMN
from segpersona.intake.roles import ROLES, guess_roles

__all__ = [
    "ENCODINGS", "ONE_COLUMN", "ROLES", "accented", "findings_for", "guess_roles", "mask", "preview", "read_table",
]  # fmt: skip
