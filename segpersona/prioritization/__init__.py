"""Which segments deserve the money, why, and how sure we are."""

from segpersona.prioritization.criteria import CRITERIA, Criterion
from segpersona.prioritization.ranking import rank
from segpersona.prioritization.weights import default_weights, weight_fields, weights_from_words

__all__ = ["CRITERIA", "Criterion", "default_weights", "rank", "weight_fields", "weights_from_words"]
