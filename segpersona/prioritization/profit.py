"""Profit of every customer: by a column of it, by margins of categories, or by one margin that the team assumes."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from segpersona.prioritization.assumptions import MARGIN_OF
from segpersona.prioritization.known import Known

Floats = NDArray[np.float64]

_PROFIT = re.compile(r"\b(profit|margin|contribution|deckungsbeitrag|marge|gewinn|bénéfice|beneficio|margine)\b", re.I)
_TICKETS = re.compile(
    r"\b(tickets?|complaints?|complain|service calls?|support|beschwerden?|anfragen|reclamaciones)\b", re.I
)
NO_MARGIN = "No column holds a margin. Say under “What we assume” how much of revenue is left over, then it is shown."
CATEGORY = "category:"
"""What the columns of revenue by category begin with in ``Known.past``."""


@dataclass(frozen=True, kw_only=True)
class Profit:
    """Per customer what is left over, and in words where it comes from."""

    values: Floats
    said: str


def profit_of(known: Known) -> Profit | str:
    """Profit after the cost to serve; or why it cannot be said."""
    spent = known.spent
    if isinstance(spent, str):
        return spent
    gross = _gross(known, spent)
    if gross is None:
        return NO_MARGIN
    cost = serving_cost(known)
    if cost is None:
        return gross
    return Profit(values=gross.values - cost, said=f"{gross.said} The cost to serve is taken off.")


def _gross(known: Known, spent: Floats) -> Profit | None:
    own = known.named(_PROFIT, ("money",))
    column = known.column(own[0].key) if own else known.before("margin")
    if column is not None:
        name = f"“{own[0].label}”" if own else "the margin column of the orders"
        return Profit(values=np.nan_to_num(column), said=f"Summed from {name}.")
    usual = known.assumed("margin")
    named = {
        key.removeprefix(MARGIN_OF): value for key, value in known.assumptions.items() if key.startswith(MARGIN_OF)
    }
    by_kind = {name: part for name in named if (part := known.before(CATEGORY + name)) is not None}
    if usual is None and not by_kind:
        return None
    if not by_kind:
        return Profit(values=spent * float(usual or 0) / 100, said=f"Revenue times your margin of {usual:g}%.")
    known_part = sum((np.nan_to_num(part) for part in by_kind.values()), np.zeros(len(spent)))
    values = sum((np.nan_to_num(part) * named[name] / 100 for name, part in by_kind.items()), np.zeros(len(spent)))
    rest = f" and {usual:g}% for the rest" if usual is not None else "; the rest counts nothing"
    return Profit(values=values + (spent - known_part) * (usual or 0) / 100,
                  said=f"Revenue times your margins for {len(by_kind)} categories{rest}.")  # fmt: skip


def serving_cost(known: Known) -> Floats | None:
    """What orders and service contacts of each customer cost; None where nobody has said what one costs."""
    parts = [(known.column("orders"), known.assumed("order_cost")), (tickets(known), known.assumed("ticket_cost"))]
    costs = [np.nan_to_num(column) * cost for column, cost in parts if column is not None and cost]
    return sum(costs[1:], costs[0]) if costs else None


def tickets(known: Known) -> Floats | None:
    """Service contacts of each customer."""
    found = known.named(_TICKETS, ("number",))
    return known.column(found[0].key) if found else None


def kept_share(known: Known) -> float | None:
    """What is left of all revenue, as a share; None where no margin is known or nothing is left."""
    profit, spent = profit_of(known), known.spent
    if isinstance(profit, str) or isinstance(spent, str):
        return None
    share = float(profit.values.sum() / spent.sum())
    return share if share > 0 else None
