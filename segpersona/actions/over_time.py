"""How the groups grew or shrank: customers as they stood at the end of each period, sorted by the same model."""

from __future__ import annotations

import pandas as pd

from segpersona.customers import build_customers
from segpersona.model import Dataset, SavedSegmentation
from segpersona.problems import Problem
from segpersona.segmentation import assign
from segpersona.store import Store

NO_DATES = Problem("Change over time needs dated orders over at least four months. This file has none.")
TOO_MANY_ROWS = Problem("Change over time is not shown for files of more than {most} rows yet.")
_PERIODS, _SHORTEST, _MOST = 6, 120, 1_000_000


def shares_over_time(store: Store, dataset: Dataset, found: SavedSegmentation) -> pd.DataFrame:
    """Columns ``when`` (end of a period), ``letter``, ``name`` and ``share`` of the customers there were by then.

    Raises NO_DATES, TOO_MANY_ROWS.
    """
    table = store.table(dataset.id)
    column = next((name for name, role in dataset.roles.items() if role == "date"), "")
    if not column or "customer_id" not in dataset.roles.values() or found.believed:
        raise NO_DATES
    if len(table) > _MOST:
        raise TOO_MANY_ROWS.with_(most=f"{_MOST:,}")
    dates = pd.to_datetime(table[column]).dt.normalize()
    first, last = dates.min(), dates.max()
    if (last - first).days < _SHORTEST:
        raise NO_DATES
    ends = pd.date_range(first, last, periods=_PERIODS + 1).normalize()[1:]
    names = {row.letter: row.name for row in found.segments}
    rows = []
    for end in ends:
        so_far = table[(dates <= end).to_numpy()]
        customers = build_customers(so_far, dataset.roles, now=(end + pd.Timedelta(days=1)).date())
        if customers.kind != "orders":
            continue
        shares = assign(found.model, customers)[0].value_counts(normalize=True)
        rows += [(end, letter, name, float(shares.get(letter, 0.0))) for letter, name in names.items()]
    if not rows:
        raise NO_DATES
    return pd.DataFrame(rows, columns=["when", "letter", "name", "share"])
