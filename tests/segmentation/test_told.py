"""What was told of a group is read again from other customers, by the same figures."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from segpersona.segmentation.told import split_key, trait_now, values_of
from segpersona.segmentation.traits import traits_of
from tests.markets import as_customers, clear_market

CUSTOMERS, GROUPS = clear_market()
LETTERS = np.array(list("ABCD"))[GROUPS]
TRAITS = traits_of(CUSTOMERS, pd.Series(LETTERS, index=CUSTOMERS.table.index))
TOLD = [(letter, trait) for letter, rows in TRAITS.items() for trait in rows]


@pytest.mark.parametrize(("letter", "trait"), TOLD, ids=lambda part: getattr(part, "key", part))
def test_the_same_customers_give_the_same_trait(letter, trait) -> None:
    feature, level = split_key(CUSTOMERS, trait.key) or ("", "")
    row, values = CUSTOMERS.feature(feature), values_of(CUSTOMERS, feature, level)
    now = trait_now(row, level, values, letter == LETTERS)
    assert now is not None
    assert (now.key, now.label, now.n) == (trait.key, trait.label, trait.n)
    assert (now.value, now.average, now.effect) == pytest.approx((trait.value, trait.average, trait.effect))


def test_a_name_with_an_equals_sign_is_told_from_a_kind() -> None:
    odd = as_customers(pd.DataFrame({"a=b": [1.0, 2.0], "a": ["x", "y"]}))
    assert [split_key(odd, key) for key in ("a=b", "a=x", "a=b=c", "gone", "gone=x")] == [
        ("a=b", ""), ("a", "x"), ("a", "b=c"), None, None,
    ]  # fmt: skip


def test_a_group_of_a_handful_tells_nothing() -> None:
    row, values = CUSTOMERS.feature("spend"), values_of(CUSTOMERS, "spend")
    assert trait_now(row, "", values, np.arange(len(values)) < 3, least=5) is None


@pytest.mark.parametrize("kind", ["str", "object", "category"])
def test_who_has_no_kind_is_neither_of_it_nor_of_another(kind: str) -> None:
    shown = as_customers(pd.DataFrame({"channel": pd.Series(["web", None, "shop"], dtype=kind)}))
    assert values_of(shown, "channel", "web") == pytest.approx([1.0, np.nan, 0.0], nan_ok=True)
