"""What customers will bring: how often they will come back (BG/NBD) and how much they will spend (Gamma-Gamma).

Fader, Hardie and Lee 2005 ("Counting your customers" the easy way) and Fader and Hardie 2013. Both are fitted by
maximum likelihood on the logarithms of their parameters; customers with the same history are counted together.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from scipy import optimize, special

Floats = NDArray[np.float64]

YEAR = 365.0
_LONGEST = 10.0
"""Times are scaled to at most this while fitting, which keeps the search well conditioned."""
_FEWEST, _PURCHASES, _GAPS, _LINKED = 100, 2.0, 3.0, 0.3


@dataclass(frozen=True, kw_only=True)
class ComingBack:
    """The fitted BG/NBD model; ``alpha`` in the unit of the times given. ``fit``: log-likelihood in that unit."""

    r: float
    alpha: float
    a: float
    b: float
    fit: float

    def purchases(self, x: Floats, tx: Floats, T: Floats, ahead: float) -> Floats:
        """Expected purchases within ``ahead`` for customers with these histories."""
        r, alpha, a, b = self.r, self.alpha, self.a, self.b
        curve = special.hyp2f1(r + x, b + x, a + b + x - 1, ahead / (alpha + T + ahead))
        grown = 1 - ((alpha + T) / (alpha + T + ahead)) ** (r + x) * curve
        back = np.where(x > 0, a / np.maximum(b + x - 1, 1e-9) * ((alpha + T) / (alpha + tx)) ** (r + x), 0.0)
        return np.asarray((a + b + x - 1) / (a - 1) * grown / (1 + back), dtype=np.float64)


@dataclass(frozen=True, kw_only=True)
class Spending:
    """The fitted Gamma-Gamma model of the mean amount of a purchase."""

    p: float
    q: float
    v: float

    def mean(self, x: Floats, m: Floats) -> Floats:
        """Expected mean amount of customers with x purchases of m on average; of those without any, everyone's."""
        known = np.where(x > 0, m, 0.0)
        return np.asarray(self.p * (self.v + x * known) / (self.p * x + self.q - 1), dtype=np.float64)


@dataclass(frozen=True, kw_only=True)
class Lifetime:
    """Expected value of each customer in the year ahead; or why it is not said, and what to keep in mind."""

    values: pd.Series | None
    withheld: str = ""
    mind: str = ""


def fit_coming_back(x: Floats, tx: Floats, T: Floats) -> ComingBack:
    """x: purchases after the first; tx: time of the last one, T: time until now, both since the first."""
    rows, weight = np.unique(np.column_stack([x, tx, T]), axis=0, return_counts=True)
    x, tx, T = rows.T
    scale = _LONGEST / float(T.max())

    def loss(logs: Floats) -> float:
        return -float((weight * _coming_back(np.exp(logs), x, tx * scale, T * scale)).sum()) / float(weight.sum())

    found = optimize.minimize(loss, np.zeros(4), method="L-BFGS-B", bounds=[(-9.0, 9.0)] * 4, options={"ftol": 1e-13})
    r, alpha, a, b = (float(value) for value in np.exp(found.x))
    fit = -float(found.fun) * float(weight.sum()) + float((weight * x).sum()) * float(np.log(scale))
    return ComingBack(r=r, alpha=alpha / scale, a=a, b=b, fit=fit)


def _coming_back(at: Floats, x: Floats, tx: Floats, T: Floats) -> Floats:
    """Log-likelihood of each history."""
    r, alpha, a, b = at
    orders = special.gammaln(r + x) - special.gammaln(r) + r * np.log(alpha)
    stays = special.betaln(a, b + x) - special.betaln(a, b)
    here = -(r + x) * np.log(alpha + T)
    gone = np.log(a) - np.log(np.maximum(b + x - 1, 1e-12)) - (r + x) * np.log(alpha + tx)
    return np.asarray(orders + stays + np.where(x > 0, np.logaddexp(here, gone), here), dtype=np.float64)


def fit_spending(x: Floats, m: Floats) -> Spending:
    """x: purchases that the mean amount m is of; only customers with both take part."""
    known = (x > 0) & (m > 0)
    x, m = x[known], m[known]
    scale = float(m.mean())

    def loss(logs: Floats) -> float:
        p, q, v = np.exp(logs)
        px = p * x
        each = special.gammaln(px + q) - special.gammaln(px) - special.gammaln(q) + q * np.log(v)
        each += (px - 1) * np.log(m / scale) + px * np.log(x) - (px + q) * np.log(x * m / scale + v)
        return -float(each.mean())

    found = optimize.minimize(loss, np.zeros(3), method="L-BFGS-B", bounds=[(-9.0, 9.0)] * 3, options={"ftol": 1e-13})
    p, q, v = (float(value) for value in np.exp(found.x))
    return Spending(p=p, q=q, v=v * scale)


def lifetime_of(rhythm: pd.DataFrame, *, ahead: float = YEAR) -> Lifetime:
    """What each customer is expected to bring within ``ahead`` days, from ``customers.rhythm_of``; withheld, with the
    reason, where the orders cannot carry it."""
    if words := _why_not(rhythm):
        return Lifetime(values=None, withheld=words)
    x, tx, T, m = (rhythm[name].to_numpy(dtype="float64") for name in ("repeats", "last", "age", "spent"))
    m = np.nan_to_num(m)
    coming, spending = fit_coming_back(x, tx, T), fit_spending(x, m)
    values = coming.purchases(x, tx, T, ahead) * spending.mean(x, m)
    bought = (x > 0) & (m > 0)
    linked = float(np.corrcoef(x[bought], m[bought])[0, 1])
    mind = _LINKED_WORDS if abs(linked) > _LINKED else ""
    return Lifetime(values=pd.Series(values, index=rhythm.index), mind=mind)


_LINKED_WORDS = (
    "Customers who buy often also spend more or less per order than others, so the value to come is a rough guide."
)


def _why_not(rhythm: pd.DataFrame) -> str:
    again = rhythm["repeats"] > 0
    if rhythm["spent"].notna().sum() == 0:
        return "The value to come needs amounts: mark the column with the money of an order on the Data page."
    if again.sum() < _FEWEST:
        return f"The value to come needs at least {_FEWEST} customers who bought again; here are {int(again.sum())}."
    if rhythm["repeats"].mean() + 1 < _PURCHASES:
        return "The value to come is not said: customers buy less than twice on average, so too few come back to learn."
    gaps = rhythm.loc[again, "last"] / rhythm.loc[again, "repeats"]
    if rhythm["age"].max() < _GAPS * gaps.median():
        return "The value to come is not said: the orders cover less than three usual gaps between purchases."
    return ""
