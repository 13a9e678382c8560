"""assign: the same labels for the same customers, always. Everything needed is in the model's JSON."""

from __future__ import annotations

from typing import cast

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from segpersona.model import LETTERS, Customers, JsonObject
from segpersona.problems import Problem
from segpersona.segmentation.mixture import exact_scores
from segpersona.segmentation.preparation import Preparation
from segpersona.segmentation.turning import Turn
from segpersona.words import listed

Memberships = NDArray[np.float32]

VERSION = 3
_CHUNK, _DIGITS = 20_000, 9
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
    return lettered(*scored(model, customers), customers.table.index)


def scored(model: JsonObject, customers: Customers) -> tuple[NDArray[np.int64], Memberships]:
    """The place of each customer's segment in the model, and memberships (segments x customers)."""
    if int(cast(int, model["version"])) > VERSION:
        raise NEWER_MODEL
    preparation = Preparation.from_json(cast(JsonObject, model["preparation"]))
    absent = [key for key in preparation.keys if key not in customers.table]
    if absent:
        raise OTHER_SHAPE.with_(names=listed([f"“{key}”" for key in absent[:4]]))
    turn = Turn.from_json(cast(JsonObject, model["turn"])) if model.get("turn") else None
    theta, base = np.array(model["theta"], dtype=np.float64), np.array(model["base"], dtype=np.float64)
    table = customers.table[list(preparation.keys)]
    found = np.empty((len(base), len(table)), dtype=np.float32)
    for at in range(0, len(table), _CHUNK):
        encoded = preparation.apply(table.iloc[at : at + _CHUNK])
        logs = exact_scores(turn.apply(encoded) if turn else encoded, theta, base)
        found[:, at : at + _CHUNK] = _memberships(logs)
    codes = found.argmax(axis=0)
    return codes, found if model["soft"] else np.equal(codes, np.arange(len(base))[:, None]).astype(np.float32)


def lettered(
    codes: NDArray[np.int64], found: Memberships, index: pd.Index
) -> tuple[pd.Series, pd.DataFrame]:  # fmt: skip
    """Labels and memberships in letters: the first letter for the first segment."""
    letters = list(LETTERS[: len(found)])
    labels = pd.Series(pd.array(letters, dtype="str").take(codes), index=index, name="letter")
    return labels, pd.DataFrame(found.T, index=index, columns=pd.Index(letters))


def _memberships(logs: NDArray[np.float64]) -> NDArray[np.float64]:
    """Shares from logs (segments x rows). What lies beyond nine digits is noise of the arithmetic and never decides."""
    logs = np.round(logs, _DIGITS, out=logs)
    logs -= logs.max(axis=0)
    soft = np.exp(logs, out=logs)
    soft /= soft.sum(axis=0)
    return soft
