"""From a table to one row per customer: customer lists as they are, orders added up."""

from segpersona.customers.building import NOTHING_TO_GROUP, build_customers
from segpersona.customers.rhythm import rhythm_of

__all__ = ["NOTHING_TO_GROUP", "build_customers", "rhythm_of"]
