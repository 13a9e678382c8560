"""From tables to one row per customer: lists as they are, orders added up, files joined by the key they share."""

from segpersona.customers.building import NOTHING_TO_GROUP, build_customers
from segpersona.customers.engine import ENGINES, Source
from segpersona.customers.joining import join
from segpersona.customers.kinds import kind_of
from segpersona.customers.ladder import RUNGS, Step, ladder
from segpersona.customers.matching import File, candidates

__all__ = [
    "ENGINES", "NOTHING_TO_GROUP", "RUNGS", "File", "Source", "Step", "build_customers", "candidates", "join",
    "kind_of", "ladder",
]  # fmt: skip
