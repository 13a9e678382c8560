"""From tables to one row per customer: lists as they are, orders added up, several files joined by a shared key."""

from segpersona.customers.building import NOTHING_TO_GROUP, build_customers
from segpersona.customers.engine import ENGINES, Source
from segpersona.customers.joining import join
from segpersona.customers.kinds import kind_of
from segpersona.customers.ladder import RUNGS, Step, ladder
from segpersona.customers.matching import File, candidates
from segpersona.customers.rhythm import rhythm_by_key, rhythm_of
from segpersona.customers.small import LEAST, fold_small
from segpersona.customers.subjects import SUBJECTS
from segpersona.customers.usable import decided

__all__ = [
    "ENGINES", "LEAST", "NOTHING_TO_GROUP", "RUNGS", "SUBJECTS", "File", "Source", "Step", "build_customers",
    "candidates", "decided", "fold_small", "join", "kind_of", "ladder", "rhythm_by_key", "rhythm_of",
]  # fmt: skip
