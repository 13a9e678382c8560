"""Generated customer tables with known groups: 20 mixed columns, 5% of values missing."""

from __future__ import annotations

import numpy as np
import pandas as pd

from segpersona.model import Customers, Feature

GROUPS = 5
_COLOURS = np.array(["red", "green", "blue", "grey", "black"], dtype=object)


def mixed_table(rows: int, seed: int = 7) -> tuple[Customers, np.ndarray]:
    """12 numbers (four with long tails), 4 categories, 4 yes-or-no columns; and the group of each row."""
    random = np.random.default_rng(seed)
    group = random.choice(GROUPS, size=rows, p=[0.32, 0.25, 0.2, 0.14, 0.09])
    columns: dict[str, object] = {}
    for place in range(12):
        centres = random.permutation(GROUPS) * 0.9
        values = centres[group] + random.normal(size=rows)
        columns[f"number {place}"] = np.exp(values) * 20 if place % 3 == 0 else values * 15 + 100
    for place in range(4):
        shares = random.dirichlet(np.ones(5) * 0.6, size=GROUPS).cumsum(axis=1)
        drawn = (random.random(rows)[:, None] > shares[group]).sum(axis=1)
        columns[f"kind {place}"] = np.array(["red", "green", "blue", "grey", "black"], dtype=object)[
            np.minimum(drawn, 4)
        ]
    for place in range(4):
        yes = random.random(rows) < np.linspace(0.1, 0.9, GROUPS)[random.permutation(GROUPS)][group]
        columns[f"said {place}"] = np.where(yes, "yes", "no").astype(object)
    table = pd.DataFrame(columns, index=pd.Index([f"C{number}" for number in range(rows)], name="customer"))
    for name in table.columns:
        table.loc[random.random(rows) < 0.05, name] = np.nan
    features = tuple(
        Feature(key=name, label=name, role="number" if name.startswith("number") else "category")
        for name in table.columns
    )
    return Customers(table=table, columns=features, revenue="number 0"), group
