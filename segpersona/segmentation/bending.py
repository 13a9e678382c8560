"""Long tails pulled in: the transformation of Yeo and Johnson (2000), which also takes zeros and negative numbers."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import optimize

Numbers = NDArray[np.float64]

_DIGITS, _NOTHING = 6, 1e-9


def bent(z: Numbers, bend: float) -> Numbers:
    """The transformed numbers; gaps stay gaps. ``bend``: the transformation's lambda, 1 changes nothing."""
    return _bent(z >= 0, np.log1p(np.abs(z)), bend)


def best_bend(z: Numbers) -> float:
    """The bend under which the numbers are likeliest to be bell-shaped."""
    positive, logs = z >= 0, np.log1p(np.abs(z))
    signed = float(np.where(positive, logs, -logs).sum())

    def unlikely(bend: float) -> float:
        spread = float(_bent(positive, logs, bend).var())
        return len(z) / 2 * float(np.log(max(spread, 1e-300))) - (bend - 1) * signed

    return round(float(optimize.brent(unlikely, brack=(-2.0, 2.0))), _DIGITS)


def _bent(positive: NDArray[np.bool_], logs: Numbers, bend: float) -> Numbers:
    """``logs``: log(1 + |z|), which does not depend on the bend."""
    power = np.where(positive, _power(bend), _power(2.0 - bend))
    size = np.expm1(power * logs) / power
    return np.asarray(np.where(positive, size, -size), dtype=np.float64)


def _power(bend: float) -> float:
    """A power of next to nothing stands for the logarithm, which is its limit."""
    return bend if abs(bend) > _NOTHING else _NOTHING
