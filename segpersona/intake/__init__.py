"""From bytes to a clean table with roles and findings. Knows nothing of customers or groups."""

from segpersona.intake.about import findings_for, preview
from segpersona.intake.charset import accented
from segpersona.intake.encodings import ENCODINGS
from segpersona.intake.guessing import Guess, guess_label, guess_labels, guesses
from segpersona.intake.labels import COARSE, LABELS, PLAIN
from segpersona.intake.personal import discreet, mask, masked_cells, masked_row
from segpersona.intake.reading import read_table
from segpersona.intake.refusals import ONE_COLUMN
from segpersona.intake.roles import ROLES, guess_roles, role_of, roles_of
from segpersona.intake.softening import areas, softened

__all__ = [
    "COARSE", "ENCODINGS", "LABELS", "ONE_COLUMN", "PLAIN", "ROLES", "Guess", "accented", "areas", "discreet",
    "findings_for", "guess_label", "guess_labels", "guess_roles", "guesses", "mask", "masked_cells", "masked_row",
    "preview", "read_table", "role_of", "roles_of", "softened",
]  # fmt: skip
