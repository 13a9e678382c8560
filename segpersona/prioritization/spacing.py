"""How alike a segment's people are, and how far it lies from the nearest other, on the columns that formed the groups.

Every column on one footing: numbers as ranks, kinds as shares. Homogeneous: variance inside over variance of everyone,
the mean over the columns. Distinct: the simplified silhouette (Hruschka, Castro and Campello 2006), which compares the
way to the own centre with the way to the nearest other.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from segpersona.prioritization.known import Known

Floats = NDArray[np.float64]

_ROWS, _MOST_LEVELS = 10_000, 12


@dataclass(frozen=True, kw_only=True)
class Spacing:
    """For each segment: its spread inside as a share of everyone's, its silhouette, and the place of its neighbour."""

    inside: Floats
    apart: Floats
    nearest: NDArray[np.int64]


def spacing(known: Known) -> Spacing | None:
    """The spacing of the segments; None where no customers are at hand or nothing tells them apart."""
    if known.customers is None or not known.counted or known.groups < 2:
        return None
    keys = [row.key for row in known.customers.columns if row.basis]
    rows = np.flatnonzero(known.codes >= 0)
    rows = rows[np.unique(np.linspace(0, len(rows) - 1, min(len(rows), _ROWS)).astype(np.int64))]
    blocks = [_block(known.customers.table[key].iloc[rows]) for key in keys]
    table = np.column_stack([block for block in blocks if block.shape[1]] or [np.empty((len(rows), 0))])
    codes = known.codes[rows]
    whole = table.var(axis=0)
    table, whole = table[:, whole > 1e-12], whole[whole > 1e-12]
    sizes = np.bincount(codes, minlength=known.groups)
    if not table.shape[1] or (sizes == 0).any():
        return None
    parts = [table[codes == place] for place in range(known.groups)]
    centres = np.vstack([part.mean(axis=0) for part in parts])
    inside = np.array([float((part.var(axis=0) / whole).mean()) for part in parts])
    ways = np.linalg.norm(table[:, None] - centres[None], axis=2)
    own = ways[np.arange(len(codes)), codes]
    ways[np.arange(len(codes)), codes] = np.inf
    other = ways.min(axis=1)
    each = (other - own) / np.maximum(np.maximum(other, own), 1e-12)
    gaps = np.linalg.norm(centres[:, None] - centres[None], axis=2) + np.where(np.eye(known.groups) > 0, np.inf, 0)
    apart = np.bincount(codes, weights=each, minlength=known.groups) / sizes
    return Spacing(inside=inside, apart=apart, nearest=gaps.argmin(axis=1))


def _block(column: pd.Series) -> Floats:
    if pd.api.types.is_numeric_dtype(column) and not pd.api.types.is_bool_dtype(column):
        ranks = column.astype("float64").rank(pct=True).fillna(0.5)
        return np.asarray(ranks, dtype=np.float64)[:, None]
    text = column.astype(object).where(column.notna(), "").astype(str)
    kinds = sorted(text.value_counts().index[:_MOST_LEVELS])
    wide = [(text == kind).to_numpy(dtype=np.float64) / np.sqrt(len(kinds)) for kind in kinds]
    return np.column_stack(wide) if wide else np.empty((len(text), 0), dtype=np.float64)
