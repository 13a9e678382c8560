"""From a table to one row per customer: customer lists as they are, orders added up."""

from segpersona.customers.building import NOTHING_TO_GROUP, build_customers
from segpersona.customers.small import LEAST, fold_small

__all__ = ["LEAST", "NOTHING_TO_GROUP", "build_customers", "fold_small"]
