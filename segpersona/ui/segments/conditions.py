"""One condition of a rule as three widgets in a row: a column, a comparison, and what it is compared with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import streamlit as st

from segpersona.model import Customers, Feature
from segpersona.segmentation import Condition, OwnRule
from segpersona.segmentation.own_rules import TESTS, Test
from segpersona.segmentation.preparation import coded, is_number
from segpersona.ui.inputs import seed

Spot = tuple[int, int, int]
"""Place of the rule, of its part, of the condition in it."""
Rules = tuple[OwnRule, ...]
Save = Callable[[Callable[[Rules], Rules]], None]
_LEVELS = 200
_ALWAYS = ("missing", "known")


def condition_row(project: str, customers: Customers, spot: Spot, condition: Condition, save: Save) -> None:
    """Ask one condition; each change is saved at once."""
    base = f"sp_c_{project}_{'_'.join(map(str, spot))}"
    features = {row.key: row for row in customers.columns}
    with st.container(horizontal=True, vertical_alignment="bottom"):
        labels = {key: row.label for key, row in features.items()}
        _pick(f"{base}_f", "Column", labels, condition.feature,
              lambda key: save(changed(spot, lambda _: _begun(customers, features[key]))))  # fmt: skip
        feature = features.get(condition.feature)
        if feature:
            offered = {row.key: row.label for row in TESTS if _fits(row, customers, feature)}
            _pick(f"{base}_t", "Comparison", offered, condition.test,
                  lambda key: save(changed(spot, lambda one: replace(one, test=key))))  # fmt: skip
            test = next((row for row in TESTS if row.key == condition.test), None)
            if test:
                _values(base, customers, feature, test, condition,
                        lambda values: save(changed(spot, lambda one: replace(one, values=values))))  # fmt: skip
        st.button("Remove", key=f"{base}_x", icon=":material/close:", type="tertiary", on_click=save,
                  args=(changed(spot, lambda _: None),))  # fmt: skip


def changed(spot: Spot, change: Callable[[Condition], Condition | None]) -> Callable[[Rules], Rules]:
    """The rules with one condition changed, or gone where the change gives None; empty lines go with it."""

    def part(conditions: tuple[Condition, ...]) -> tuple[Condition, ...]:
        made = [change(row) if here == spot[2] else row for here, row in enumerate(conditions)]
        return tuple(row for row in made if row is not None)

    def rule(one: OwnRule) -> OwnRule:
        parts = [part(row) if here == spot[1] else row for here, row in enumerate(one.parts)]
        return replace(one, parts=tuple(row for row in parts if row))

    return lambda rows: tuple(rule(row) if here == spot[0] else row for here, row in enumerate(rows))


def _pick(key: str, label: str, options: dict[str, str], value: str, put: Callable[[str], None]) -> None:
    known = value if value in options else None
    seed(key, known, hash((value, tuple(options))))
    st.selectbox(
        label, list(options), format_func=options.__getitem__, key=key, index=None, placeholder="Choose",
        on_change=lambda: put(str(st.session_state[key])) if st.session_state[key] else None,
    )  # fmt: skip


def _values(
    base: str, customers: Customers, feature: Feature, test: Test, condition: Condition,
    put: Callable[[tuple[str, ...]], None],
) -> None:  # fmt: skip
    if test.numbers:
        _numbers(base, feature, test, condition, put)
    elif test.takes is None or test.key in ("is", "is_not"):
        _kinds(base, customers, feature, test, condition, put)
    elif test.takes:
        key = f"{base}_v"
        seed(key, next(iter(condition.values), ""), hash(condition.values))
        st.text_input("Value", key=key, on_change=lambda: put((st.session_state[key],)))


def _numbers(
    base: str, feature: Feature, test: Test, condition: Condition, put: Callable[[tuple[str, ...]], None]
) -> None:
    keys = [f"{base}_{test.key}_{place}" for place in range(test.takes or 1)]

    def save() -> None:
        put(tuple("" if st.session_state[key] is None else f"{st.session_state[key]:g}" for key in keys))

    for place, key in enumerate(keys):
        said = condition.values[place] if place < len(condition.values) else ""
        seed(key, float(said) if _is_number(said) else None, hash(said))
        label = f"Value in {feature.unit}" if feature.unit and feature.unit != "share" else "Value"
        st.number_input(label if not place else "and", value=None, key=key, on_change=save, step=None,
                        format="%g")  # fmt: skip


def _kinds(
    base: str, customers: Customers, feature: Feature, test: Test, condition: Condition,
    put: Callable[[tuple[str, ...]], None],
) -> None:  # fmt: skip
    kinds = sorted(coded(customers.table[feature.key])[1][:_LEVELS])
    key = f"{base}_{test.key}_k"
    chosen = [kind for kind in kinds if kind.lower() in {value.lower() for value in condition.values}]
    if test.takes is None:
        seed(key, chosen, hash(condition.values))
        st.multiselect("Values", kinds, key=key, on_change=lambda: put(tuple(st.session_state[key])))
    else:
        _pick(key, "Value", dict(zip(kinds, kinds, strict=True)), next(iter(chosen), ""), lambda value: put((value,)))


def _fits(test: Test, customers: Customers, feature: Feature) -> bool:
    if test.key in _ALWAYS:
        return True
    quantity = is_number(feature, customers.table[feature.key])
    return test.numbers == quantity


def _begun(customers: Customers, feature: Feature) -> Condition:
    """A condition on a column with the comparison that is usual for it."""
    quantity = is_number(feature, customers.table[feature.key])
    return Condition(feature=feature.key, test="at_least" if quantity else "is")


def _is_number(said: str) -> bool:
    try:
        float(said)
    except ValueError:
        return False
    return True
