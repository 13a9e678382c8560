"""Ready-made rules: everyday groups of customers, each offered where the columns allow it. To add one is to add a row.

Cut points that depend on the market (who spends much?) are taken from the data and rounded, so that they can be said.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

import pandas as pd

from segpersona.model import Customers, Feature
from segpersona.segmentation.own_rules import Condition, OwnRule
from segpersona.segmentation.preparation import coded

Part = tuple[Condition, ...]
Make = Callable[[Customers], "tuple[str, tuple[Part, ...]] | None"]


@dataclass(frozen=True, kw_only=True)
class Ready:
    """A ready-made rule: a sentence why, and how it is made from the columns; None where they do not allow it."""

    key: str
    explain: str
    make: Make


def gallery(customers: Customers) -> list[tuple[Ready, OwnRule]]:
    """The ready-made rules that these columns allow."""
    made = [(row, row.make(customers)) for row in READY]
    return [(row, OwnRule(name=found[0], parts=found[1])) for row, found in made if found]


def _one(feature: str, test: str, *values: str) -> Part:
    return (Condition(feature=feature, test=test, values=values),)


def _within(name: str, days: int) -> Make:
    def make(customers: Customers) -> tuple[str, tuple[Part, ...]] | None:
        return (name, (_one("recency", "at_most", str(days)),)) if "recency" in customers.table else None

    return make


def _not_for(name: str, days: int) -> Make:
    def make(customers: Customers) -> tuple[str, tuple[Part, ...]] | None:
        if "recency" not in customers.table or not (customers.table["recency"] > days).any():
            return None
        return name, (_one("recency", "above", str(days)),)

    return make


def _hibernating(customers: Customers) -> tuple[str, tuple[Part, ...]] | None:
    if not {"recency", "orders"} <= set(customers.table):
        return None
    long = _cut(customers.table["recency"], 0.6)
    few = _cut(customers.table["orders"], 0.5)
    return "Hibernating", (_one("recency", "above", long), _one("orders", "at_most", few))


def _once(customers: Customers) -> tuple[str, tuple[Part, ...]] | None:
    return ("One-time buyers", (_one("orders", "equals", "1"),)) if "orders" in customers.table else None


def _top(name: str, which: Callable[[Customers], str | None], share: float) -> Make:
    def make(customers: Customers) -> tuple[str, tuple[Part, ...]] | None:
        key = which(customers)
        return (name, (_one(key, "at_least", _cut(customers.table[key], share)),)) if key else None

    return make


def _never_bought(customers: Customers) -> tuple[str, tuple[Part, ...]] | None:
    letter = _named(customers, r"newsletter|subscri|mailing|opt.?in|e-?mail", ("yes_no",))
    bought = "orders" if "orders" in customers.table else customers.revenue
    if letter is None or bought is None:
        return None
    return "Newsletter readers who never bought", (
        (Condition(feature=letter.key, test="in", values=("yes", "1", "true", "y")),),
        (Condition(feature=bought, test="missing"), Condition(feature=bought, test="at_most", values=("0",))),
    )


def _businesses(customers: Customers) -> tuple[str, tuple[Part, ...]] | None:
    kind = _with_level(customers, r"^(business(es)?|compan(y|ies)|b2b|firms?|trade|gewerbe|entreprise)$")
    region = _named(customers, r"region|area|state|county|province", ("category", "scale", "number"))
    if kind is None or region is None:
        return None
    place = _south_east(customers.table[region.key]) or _most_common(customers.table[region.key])
    where = place if place.lower().startswith(("south", "north", "east", "west")) else f"{region.label.lower()} {place}"
    return f"Businesses in the {where}", (_one(kind[0].key, "is", kind[1]), _one(region.key, "is", place))


def _one_region(customers: Customers) -> tuple[str, tuple[Part, ...]] | None:
    region = _named(customers, r"\bregion\b|\barea\b|\bstate\b|\bcounty\b|\bcountry\b", ("category", "scale", "number"))
    if region is None or not 1 < customers.table[region.key].nunique() <= 60:
        return None
    place = _south_east(customers.table[region.key]) or _most_common(customers.table[region.key])
    return f"{region.label} {place}", (_one(region.key, "is", place),)


def _sends_back(customers: Customers) -> tuple[str, tuple[Part, ...]] | None:
    return ("Sends much back", (_one("returned", "above", "0.3"),)) if "returned" in customers.table else None


def _said_yes(customers: Customers) -> tuple[str, tuple[Part, ...]] | None:
    offer = _named(customers, r"response|accepted|answered|responded|campaign|cmp", ("outcome", "yes_no"))
    if offer is None:
        return None
    return "Said yes to an offer", ((Condition(feature=offer.key, test="in", values=("yes", "1", "true", "y")),),)


def _named(customers: Customers, looks: str, roles: tuple[str, ...]) -> Feature | None:
    return next((row for row in customers.columns if row.role in roles and re.search(looks, row.label, re.I)), None)


def _with_level(customers: Customers, looks: str) -> tuple[Feature, str] | None:
    for row in customers.columns:
        if row.role in ("category", "yes_no"):
            for level in coded(customers.table[row.key])[1][:60]:
                if re.match(looks, level, re.I):
                    return row, level
    return None


def _south_east(column: pd.Series) -> str:
    return next((kind for kind in coded(column)[1] if re.fullmatch(r"south[- ]?east", kind, re.I)), "")


def _most_common(column: pd.Series) -> str:
    codes, kinds = coded(column)
    return kinds[int(pd.Series(codes[codes >= 0]).mode().iloc[0])]


def _cut(column: pd.Series, share: float) -> str:
    """A cut point of two digits that about this share of customers is under."""
    value = float(column.astype("float64").quantile(share))
    return f"{float(f'{value:.2g}'):g}" if abs(value) >= 10 else f"{value:.2g}"


def _money(customers: Customers) -> str | None:
    return customers.revenue


def _often(customers: Customers) -> str | None:
    return "orders" if "orders" in customers.table else None


READY: tuple[Ready, ...] = (
    Ready(key="yesterday", explain="Their order is still on its way.", make=_within("Bought yesterday", 1)),
    Ready(key="month", explain="Still warm: the last order is at most 30 days old.",
          make=_within("Bought in the last 30 days", 30)),
    Ready(key="spenders", explain="The tenth of customers who bring most.", make=_top("Big spenders", _money, 0.9)),
    Ready(key="often", explain="The tenth of customers who order most often.",
          make=_top("Frequent buyers", _often, 0.9)),
    Ready(key="once", explain="Bought a single time so far.", make=_once),
    Ready(key="hibernating", explain="Few orders, and none for a long time.", make=_hibernating),
    Ready(key="year", explain="The last order is more than a year old.",
          make=_not_for("No purchase for a year", 365)),
    Ready(key="never", explain="They read what you write and have not ordered yet.", make=_never_bought),
    Ready(key="businesses", explain="Companies in one part of the country.", make=_businesses),
    Ready(key="region", explain="Everyone in one region.", make=_one_region),
    Ready(key="back", explain="More than 30% of their money goes back.", make=_sends_back),
    Ready(key="offer", explain="Answered one of your offers.", make=_said_yes),
)  # fmt: skip
