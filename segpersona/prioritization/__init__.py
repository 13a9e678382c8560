"""Which segments deserve the money, why, and how sure we are."""

from segpersona.prioritization.assumptions import ASSUMPTIONS, with_defaults
from segpersona.prioritization.checks import CHECKS, checks
from segpersona.prioritization.criteria import CRITERIA, Criterion
from segpersona.prioritization.known import Known
from segpersona.prioritization.measuring import measure
from segpersona.prioritization.ranking import rank
from segpersona.prioritization.weights import default_weights, weight_fields, weights_from_words

__all__ = [
    "ASSUMPTIONS", "CHECKS", "CRITERIA", "Criterion", "Known", "checks", "default_weights", "measure", "rank",
    "weight_fields", "weights_from_words", "with_defaults",
]  # fmt: skip
