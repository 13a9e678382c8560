"""make_files: what the made-up shop has beside its orders: a list of customers, a survey, and a mailing.

Everything follows from the orders themselves: who buys presents says so, who comes for refills answers to them.
"""

from __future__ import annotations

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from segpersona.samples.homeware.orders import make_orders

_SEED, _NUMBER = 8, "Customer number"
_CAMPAIGN = "Autumn care mailing"
_STATEMENTS: tuple[tuple[str, str, float], ...] = (
    ("I look after what I own", "Care and refills", 1.6),
    ("I like to furnish a whole room", "Furniture and storage", 1.8),
    ("I often look for a present", "Gift", 1.7),
    ("I wait for a reduced price", "Discount used", 1.7),
)
"""A statement, what of a customer's orders makes them agree, and by how many marks at the most."""


def make_files() -> dict[str, pd.DataFrame]:
    """File name -> table: orders, customers, survey, mailing; the same on every call."""
    orders, rng = make_orders(), np.random.default_rng(_SEED)
    shares = _shares(orders)
    return {
        "harbour-and-hearth-orders.csv": orders, "harbour-and-hearth-customers.csv": _customers(shares, rng),
        "harbour-and-hearth-survey.csv": _survey(shares, rng), "harbour-and-hearth-mailing.csv": _mailing(shares, rng),
    }  # fmt: skip


def _shares(orders: pd.DataFrame) -> pd.DataFrame:
    """By customer: the share of orders in each category, as presents and with a discount."""
    told = pd.get_dummies(orders["Category"], dtype=float)
    told["Gift"] = (orders["Gift"] == "Yes").astype(float)
    told["Discount used"] = (orders["Discount used"] == "Yes").astype(float)
    return told.groupby(orders[_NUMBER]).mean().sort_index()


def _customers(shares: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    n = len(shares)
    table = pd.DataFrame({
        _NUMBER: shares.index,
        "Home": _drawn(("House", "Flat", "Shared flat"), (5, 4, 1), n, rng),
        "Loyalty card": _drawn(("Yes", "No"), (4, 6), n, rng),
        "Came through": _drawn(("A friend", "Search", "The shop window", "A magazine"), (3, 4, 2, 1), n, rng),
    })  # fmt: skip
    return table.assign(**{"Came through": table["Came through"].where(rng.random(n) > 0.03)})


def _survey(shares: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    part = shares[rng.random(len(shares)) < 0.4]
    marks = {
        statement: np.clip(np.rint(2.4 + more * part[what].to_numpy() + rng.normal(0, 0.9, len(part))), 1, 5).astype(
            int
        )
        for statement, what, more in _STATEMENTS
    }
    return pd.DataFrame({_NUMBER: part.index, **marks})


def _marks(more: NDArray[np.float64], rng: np.random.Generator) -> NDArray[np.int64]:
    """Marks from 1 to 5, around a little under the middle."""
    return np.clip(np.rint(2.4 + more + rng.normal(0, 0.9, len(more))), 1, 5).astype(np.int64)


def _mailing(shares: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    part = shares[rng.random(len(shares)) < 0.6]
    chance = 0.06 + 0.3 * part["Care and refills"].to_numpy()
    said = np.where(rng.random(len(part)) < chance, "Yes", "No")
    return pd.DataFrame({_NUMBER: part.index, "Campaign": _CAMPAIGN, "Responded": said})


def _drawn(
    values: tuple[str, ...], weights: tuple[float, ...], n: int, rng: np.random.Generator
) -> NDArray[np.object_]:  # fmt: skip
    return np.array(values, dtype=object)[rng.choice(len(values), n, p=np.array(weights) / sum(weights))]
