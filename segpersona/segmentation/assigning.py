"""assign: the same labels for the same customers, always. Everything needed is in the model's JSON."""

from __future__ import annotations

from typing import cast

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from segpersona.model import LETTERS, Customers, JsonObject
from segpersona.problems import Problem
from segpersona.segmentation.mixture import exact_terms
from segpersona.segmentation.preparation import Preparation
from segpersona.segmentation.turning import Turn
from segpersona.words import listed

VERSION = 2
_CHUNK = 50_000
NEWER_MODEL = Problem("These groups were made by a newer version of segpersona. Update the program to use them.")

OTHER_SHAPE = Problem(
    "This file has no {names}, which formed the groups. Add what is missing, or find groups anew in this file."
)


def model_json(
    preparation: Preparation, turn: Turn | None, theta: NDArray[np.float64], base: NDArray[np.float64], *,
    soft: bool = True,
) -> JsonObject:  # fmt: skip
    """The model as plain JSON. ``soft``: memberships are probabilities; else 1 for the nearest segment."""
    return {
        "version": VERSION, "preparation": preparation.to_json(), "turn": turn.to_json() if turn else None,
        "theta": theta.tolist(), "base": base.tolist(), "soft": soft,
    }  # fmt: skip


def assign(model: JsonObject, customers: Customers) -> tuple[pd.Series, pd.DataFrame]:
    """The letter of each customer, and memberships (customers x letters, each row sums to 1).

    Rows are labelled in chunks with double precision, so neither their order nor the chunks change a label. Raises
    NEWER_MODEL, and OTHER_SHAPE where a column that formed the groups is not there.
    """
    if int(cast(int, model["version"])) > VERSION:
        raise NEWER_MODEL
    preparation = Preparation.from_json(cast(JsonObject, model["preparation"]))
    absent = [key for key in preparation.keys if key not in customers.table]
    if absent:
        raise OTHER_SHAPE.with_(names=listed([f"“{key}”" for key in absent[:4]]))
    turn = Turn.from_json(cast(JsonObject, model["turn"])) if model.get("turn") else None
    theta, base = np.array(model["theta"], dtype=np.float64), np.array(model["base"], dtype=np.float64)
    letters = list(LETTERS[: len(base)])
    table = customers.table
    parts = [
        _chunk(preparation, turn, theta, base, table.iloc[at : at + _CHUNK]) for at in range(0, len(table), _CHUNK)
    ]
    scores = np.vstack(parts) if parts else np.empty((0, len(base)), dtype=np.float32)
    codes = scores.argmax(axis=1)
    if not model["soft"]:
        scores = np.eye(len(base), dtype=np.float32)[codes]
    labels = pd.Series(np.array(letters)[codes], index=table.index, name="letter", dtype="str")
    return labels, pd.DataFrame(scores, index=table.index, columns=pd.Index(letters))


def _chunk(
    preparation: Preparation, turn: Turn | None, theta: NDArray[np.float64], base: NDArray[np.float64],
    rows: pd.DataFrame,
) -> NDArray[np.float32]:  # fmt: skip
    encoded = preparation.apply(rows)
    logs = np.round(exact_terms(turn.apply(encoded) if turn else encoded) @ theta + base, 9)
    soft = np.exp(logs - logs.max(axis=1, keepdims=True))
    return np.asarray(soft / soft.sum(axis=1, keepdims=True), dtype=np.float32)
