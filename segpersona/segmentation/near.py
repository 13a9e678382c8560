"""A map of customers: who is alike lies near. The two directions themselves mean nothing.

The two directions in which the prepared columns spread most (principal components of a sample, by singular values).
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd

from segpersona.model import Customers
from segpersona.segmentation.mixture import design
from segpersona.segmentation.preparation import learn
from segpersona.segmentation.sampling import canonical_rows

_ROWS = 1_200


def map_of(customers: Customers, labels: pd.Series, *, rows: int = _ROWS) -> pd.DataFrame:
    """Columns ``x``, ``y`` and ``letter`` for a sample of customers; no ids. Empty where no column may form groups."""
    known = replace(customers, table=customers.table.loc[customers.table.index.isin(labels.index)])
    keys = [row.key for row in known.columns if row.basis]
    chosen = canonical_rows(known.table, keys, rows)
    part = known.table.iloc[chosen]
    preparation = learn(known, part)
    if not (preparation.numbers or preparation.kinds):
        return pd.DataFrame({"x": [], "y": [], "letter": []})
    points = design(preparation.apply(part)).places.astype(np.float64)
    centred = points - points.mean(axis=0)
    directions = np.linalg.svd(centred, full_matrices=False)[2]
    spread = centred @ directions[:2].T
    signs = np.sign(directions[:2][np.arange(len(directions[:2])), np.abs(directions[:2]).argmax(axis=1)])
    spread = spread * np.where(signs == 0, 1.0, signs)
    flat = spread[:, 1] if spread.shape[1] > 1 else np.zeros(len(spread))
    return pd.DataFrame({"x": spread[:, 0], "y": flat, "letter": labels.reindex(part.index).to_numpy()})
