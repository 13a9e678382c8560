"""A small list of customers with everything in it that a spreadsheet might take for something else."""

from __future__ import annotations

import numpy as np
import pandas as pd

from segpersona.exports import Lists, Material

LIVE = (
    "=1+1",
    '=HYPERLINK("http://x.example","y")',
    "+47 22 33 44 55",
    "@SUM(A1)",
    "  =2*3",
    "\t=1",
    "-cmd|' /C calc'!A0",
)
"""Texts that Excel would run."""
CITIES = (*LIVE, "Oslo", "Ærøskøbing", "mailto:anna@example.org", "00123", "東京", 'a;b,"c"\nd')


def lists() -> Lists:
    """Thirteen customers in three groups, ids with leading zeros, a date, a gap, a yes and no."""
    n = len(CITIES)
    table = pd.DataFrame(
        {
            "City": CITIES, "Spend": np.linspace(-20.5, 99.5, n), "Orders": range(n),
            "Last order": pd.date_range("2026-01-01", periods=n, freq="D"), "Newsletter": [True, False] * 6 + [True],
            "=Odd header": ["x"] * n, "Group": ["gold"] * n,
        },
        index=pd.Index([f"{number:05d}" for number in range(n)], name="Customer no"),
    )  # fmt: skip
    table.loc["00008", "Spend"] = np.nan
    letters = pd.Series((list("ABC") * 5)[:n], index=table.index)
    names = {"A": "Loyal / regulars [2026]: those who come back again", "B": "Gift planners", "C": "'Once'"}
    return Lists(table=table, letters=letters, names=names, project="Harbour & Hearth")


MATERIAL = Material(lists=lists())
