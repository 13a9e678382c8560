"""Who answered what: the rate of each outcome in each segment, with the range it may truly lie in."""

from __future__ import annotations

import numpy as np
import pandas as pd

from segpersona.model import Customers, Response
from segpersona.segmentation.preparation import coded
from segpersona.words import percent

_Z, _FEWEST, _YES = 1.96, 30, ("1", "1.0", "yes", "y", "true", "ja", "oui", "si", "sí")


def responses_of(customers: Customers, labels: pd.Series) -> dict[str, tuple[Response, ...]]:
    """For each letter its rate of every yes-or-no outcome: one per offer or channel that the file has a column for."""
    found: dict[str, list[Response]] = {str(letter): [] for letter in sorted(labels.unique())}
    for row in customers.columns:
        if row.role != "outcome":
            continue
        codes, kinds = coded(customers.table[row.key])
        yes = next((place for place, kind in enumerate(kinds) if kind.lower() in _YES), None)
        if yes is None or len(kinds) > 2:
            continue
        everyone = float((codes == yes).sum() / max((codes >= 0).sum(), 1))
        for letter, own in found.items():
            said = codes[(labels == letter).to_numpy()]
            own.append(_response(row.key, row.label, int((said == yes).sum()), int((said >= 0).sum()),
                                 everyone))  # fmt: skip
    return {letter: tuple(rows) for letter, rows in found.items()}


def _response(key: str, label: str, yes: int, asked: int, everyone: float) -> Response:
    low, high = wilson(yes, asked)
    rate = yes / asked if asked else 0.0
    words = f"{label}: too few to say" if asked < _FEWEST else (
        f"{label}: {percent(rate)}, likely between {percent(low)} and {percent(high)}; "
        f"everyone {percent(everyone)}"
    )  # fmt: skip
    return Response(key=key, label=label, words=words, rate=rate, low=low, high=high, n=asked, everyone=everyone,
                    enough=asked >= _FEWEST)  # fmt: skip


def wilson(yes: int, asked: int) -> tuple[float, float]:
    """The range of a share that is 95% sure (Wilson 1927)."""
    if not asked:
        return 0.0, 1.0
    share, spread = yes / asked, _Z**2 / asked
    middle = (share + spread / 2) / (1 + spread)
    half = _Z * float(np.sqrt(share * (1 - share) / asked + spread / (4 * asked))) / (1 + spread)
    return max(middle - half, 0.0), min(middle + half, 1.0)
