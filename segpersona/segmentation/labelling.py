"""assign: the same labels for the same customers, whatever the model is made of. KINDS: one row per kind of model.

A model is plain JSON. One made by hand stands on another ("of"): merging maps its letters, splitting looks inside one
of them, so that new customers are sorted as the team drew the lines.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import cast

import pandas as pd

from segpersona.model import Customers, JsonObject
from segpersona.problems import Problem
from segpersona.segmentation import lifecycle, own_rules, value
from segpersona.segmentation.assigning import NEWER_MODEL, VERSION
from segpersona.segmentation.assigning import assign as by_mixture
from segpersona.segmentation.drawn import certain

NO_DATA_MODEL = Problem("These groups were drawn without data, so customers cannot be sorted into them. Find groups in "
                        "your data, then compare.")  # fmt: skip
Assigned = tuple[pd.Series, pd.DataFrame]


def assign(model: JsonObject, customers: Customers) -> Assigned:
    """The letter of each customer, and memberships (customers x letters, each row sums to 1). Raises NEWER_MODEL."""
    if int(cast(int, model["version"])) > VERSION:
        raise NEWER_MODEL
    kind = str(model.get("kind", "mixture"))
    if kind not in KINDS:
        raise NEWER_MODEL
    return KINDS[kind](model, customers)


def names_in(model: JsonObject) -> dict[str, str]:
    """Letter -> name of every group that a model with fixed names can give, also of those that are empty today."""
    kind, letters = model.get("kind"), cast(dict[str, str], model.get("letters") or {})
    if kind in ("value", "lifecycle"):
        return {letter: name for name, letter in letters.items()}
    if kind != "regrouped":
        return {}
    return {letters.get(letter, letter): name for letter, name in names_in(cast(JsonObject, model["of"])).items()}


def regrouped_model(model: JsonObject, letters: Mapping[str, str]) -> JsonObject:
    """The same model under other letters; several letters may become one."""
    return {"version": VERSION, "kind": "regrouped", "of": model, "letters": dict(letters)}


def split_model(model: JsonObject, letter: str, by: JsonObject, letters: Mapping[str, str]) -> JsonObject:
    """The model with one segment split by another model; ``letters``: the other model's letters -> the new ones."""
    return {"version": VERSION, "kind": "split", "of": model, "letter": letter, "by": by, "letters": dict(letters)}


def _exact(labels: Callable[[JsonObject, Customers], pd.Series]) -> Callable[[JsonObject, Customers], Assigned]:
    def by(model: JsonObject, customers: Customers) -> Assigned:
        found = labels(model, customers)
        return found, certain(found)

    return by


def _regrouped(model: JsonObject, customers: Customers) -> Assigned:
    labels, membership = assign(cast(JsonObject, model["of"]), customers)
    letters = cast(dict[str, str], model["letters"])
    return regroup(labels, membership, letters)


def regroup(labels: pd.Series, membership: pd.DataFrame, letters: Mapping[str, str]) -> Assigned:
    """Labels and memberships under other letters; letters that are not named stay."""
    mapped = {letter: letters.get(letter, letter) for letter in [*membership.columns, *labels.unique()]}
    summed = membership.T.groupby([mapped[letter] for letter in membership.columns]).sum().T
    return labels.map(mapped).astype("str"), summed.sort_index(axis=1).astype("float32")


def _split(model: JsonObject, customers: Customers) -> Assigned:
    labels, membership = assign(cast(JsonObject, model["of"]), customers)
    inner = assign(cast(JsonObject, model["by"]), customers)
    return split(labels, membership, str(model["letter"]), inner, cast(dict[str, str], model["letters"]))


def split(
    labels: pd.Series, membership: pd.DataFrame, letter: str, inner: Assigned, letters: Mapping[str, str]
) -> Assigned:
    """Labels and memberships with one segment split: who was in it follows the inner labels."""
    parts, within = regroup(inner[0], inner[1], letters)
    share = membership[letter] if letter in membership else pd.Series(0.0, index=labels.index)
    both = pd.concat([membership.drop(columns=letter, errors="ignore"), within.mul(share, axis=0)], axis=1)
    return labels.where(labels != letter, parts).astype("str"), both.sort_index(axis=1).astype("float32")


def _unlabelled(model: JsonObject, customers: Customers) -> Assigned:
    raise NO_DATA_MODEL


KINDS: Mapping[str, Callable[[JsonObject, Customers], Assigned]] = {
    "mixture": by_mixture,
    "value": _exact(value.labels_by),
    "lifecycle": _exact(lifecycle.labels_by),
    "rules": _exact(own_rules.labels_by),
    "regrouped": _regrouped,
    "split": _split,
    "by_hand": _unlabelled,
}
