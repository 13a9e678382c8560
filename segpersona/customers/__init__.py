"""From tables to one row per customer: lists as they are, orders added up, several files joined by a shared key."""

from segpersona.customers.building import NOTHING_TO_GROUP, build_customers
from segpersona.customers.engine import ENGINES, Source
from segpersona.customers.joining import join
from segpersona.customers.kinds import kind_of
from segpersona.customers.ladder import RUNGS, Step, ladder
from segpersona.customers.matching import File, candidates
from segpersona.customers.past import by_number, keys_of, months_of, past_of
from segpersona.customers.rhythm import rhythm_by_key, rhythm_of
from segpersona.customers.small import LEAST, fold_small
from segpersona.customers.subjects import SUBJECTS, sounds_sensitive
from segpersona.customers.usable import decided

__all__ = [
    "ENGINES",
    "LEAST",
    "NOTHING_TO_GROUP",
    "RUNGS",
    "SUBJECTS",
    "File",
    "Source",
    "Step",
    "build_customers",
    "by_number",
    "candidates",
    "decided",
    "fold_small",
    "join",
    "keys_of",
    "kind_of",
    "ladder",
    "months_of",
    "past_of",
    "rhythm_by_key",
    "rhythm_of", "sounds_sensitive",
]  # fmt: skip
