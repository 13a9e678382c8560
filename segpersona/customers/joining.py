"""Several files to customers: a list, orders, a survey and answers to campaigns joined by the key they share.

The customer list decides who is a customer; without one the orders do, else the survey. What is found of a customer in
another file stands beside what is known already. Nothing that was not found is dropped in silence: it is counted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import PurePath
from typing import cast

import pandas as pd

from segpersona.customers.building import build_customers, checked, rows_to_customers
from segpersona.customers.engine import EMBEDDED, column_names, part_of
from segpersona.customers.kinds import kind_of
from segpersona.customers.known_by import coded, email_in, with_number
from segpersona.customers.matching import File, Pair, best_pair, candidates, spelled, spellings
from segpersona.customers.orders import from_orders
from segpersona.customers.people import from_people
from segpersona.customers.responses import from_responses
from segpersona.customers.told import told
from segpersona.model import Customers, Feature, FileKind, Match, Role
from segpersona.problems import Finding

_FIRST: tuple[FileKind, ...] = ("customers", "orders", "survey", "responses")
"""Which kind of file decides who is a customer, the first that is there."""
_NONE_IS_ZERO = ("orders", "revenue", "campaigns")
"""Features that are 0, not unknown, for a customer of whom the file knows nothing."""
_ABOUT_ROWS = ("no_id", "twins", "blank_id")


@dataclass(frozen=True, kw_only=True)
class _Main:
    """The customers so far, and their keys in the spelling that files are joined by, in the order of the customers."""

    built: Customers
    keys: dict[str, pd.Series]
    file: File
    kind: FileKind


def join(files: Sequence[File], *, now: date | None = None, engine: str = EMBEDDED) -> Customers:
    """One row per customer from several files, with how each was matched. One file alone is built as it is."""
    if len(files) == 1:
        (one,) = files
        return build_customers(one.table, one.roles, now=now, labels=one.labels, engine=engine, kind=one.kind)
    kinds = [file.kind or kind_of(file.table, file.roles, file.labels) for file in files]
    place = min(range(len(files)), key=lambda n: (_FIRST.index(kinds[n]), n))
    main = _main(files[place], kinds[place], now, engine)
    for n, file in enumerate(files):
        if n != place:
            main = replace(main, built=_joined(main, file, kinds[n], now, engine))
    labels = {name: label for file in reversed(files) for name, label in (file.labels or {}).items()}
    return checked(replace(main.built, kind="joined"), labels)


def _main(file: File, kind: FileKind, now: date | None, engine: str) -> _Main:
    built = rows_to_customers(file.table, file.roles, kind, now=now, labels=file.labels, engine=engine)
    names = list(candidates(file.table, file.roles))
    if kind in ("orders", "responses"):
        numbered = with_number(file.roles, file.labels)
        column = next(name for name, role in numbered.items() if role == "customer_id")
        found = spellings(file.table, column, names)
        if email_in(file.roles, file.labels):
            found = {name: values.set_axis(coded(spelled(values.index.to_series()))) for name, values in found.items()}
        keys = {name: values[~values.index.duplicated()].reindex(built.table.index) for name, values in found.items()}
    else:
        rows = part_of(file.table, names)
        keys = {name: spelled(rows[name]).set_axis(built.table.index) for name in names}
    return _Main(built=built, keys=keys, file=file, kind=kind)


def _joined(main: _Main, file: File, kind: FileKind, now: date | None, engine: str) -> Customers:
    """The customers with what one more file knows of them."""
    pair = best_pair(file, main.keys, main.file.roles)
    if pair is None or not pair.found:
        return _with_match(main.built, _match(main, file, kind, pair, 0))
    known = main.keys[pair.main_key]
    unlike = known.notna() & ~known.duplicated()
    added, again = _by_key(file, kind, pair, now, engine)
    beside = added.table.reindex(known.where(unlike)).set_axis(main.built.table.index)
    if kind in ("orders", "responses"):
        zero = [key for key in _NONE_IS_ZERO if key in beside]
        beside = beside.assign(**{key: beside[key].where(beside[key].notna() | ~unlike, 0) for key in zero})
    features, names = _unlike(added.columns, main.built, file.name)
    table = main.built.table.join(beside.rename(columns=names))
    growth = main.built.growth
    if added.growth is not None and growth is None:
        growth = added.growth.reindex(known.where(unlike)).set_axis(table.index).fillna(0.0)
    revenue = names[added.revenue] if kind == "orders" and added.revenue else None
    said = tuple(row for row in added.findings if row.key not in _ABOUT_ROWS)
    built = replace(
        main.built, table=table, columns=(*main.built.columns, *features), growth=growth,
        revenue=revenue or main.built.revenue, findings=_both(main.built.findings, said),
        period=main.built.period or added.period,
    )  # fmt: skip
    return _with_match(built, _match(main, file, kind, pair, again))


def _by_key(file: File, kind: FileKind, pair: Pair, now: date | None, engine: str) -> tuple[Customers, int]:
    """What a file knows, by spelled key; and how many of its rows repeat somebody, of whom the first row counts."""
    others = {name: "ignore" if role == "customer_id" else role for name, role in file.roles.items()}
    roles = cast("dict[str, Role]", {**others, pair.key: "customer_id"})
    if kind == "orders" and "date" in roles.values():
        return from_orders(file.table, roles, now, labels=file.labels, engine=engine, by_key=True), 0
    table = part_of(file.table, column_names(file.table))
    keys = spelled(table[pair.key])
    if kind == "responses":
        return from_responses(table.assign(**{pair.key: keys}), roles, file.labels), 0
    built = from_people(table, roles, now, labels=file.labels)
    first = keys.notna().to_numpy() & ~keys.duplicated().to_numpy()
    index = pd.Index(keys.astype(object).to_numpy()[first], name="customer")
    return replace(built, table=built.table[first].set_axis(index)), int((keys.notna() & keys.duplicated()).sum())


def _unlike(
    columns: tuple[Feature, ...], main: Customers, file: str
) -> tuple[tuple[Feature, ...], dict[str, str]]:  # fmt: skip
    """Features under keys and labels that the customers do not have yet; and old key -> new key."""
    keys, labels = {row.key for row in main.columns}, {row.label for row in main.columns}
    stem = PurePath(file).stem
    made = []
    for row in columns:
        twice = row.key in keys or row.label in labels
        made.append(replace(row, key=f"{row.key} ({stem})", label=f"{row.label} ({stem})") if twice else row)
    unlike = [_free(row, keys) for row in made]
    return tuple(unlike), {old.key: new.key for old, new in zip(columns, unlike, strict=True)}


def _free(row: Feature, taken: set[str]) -> Feature:
    """The feature under a key that nobody has, for the second file of one name."""
    number = 2
    while row.key in taken:
        row, number = replace(row, key=f"{row.key} {number}", label=f"{row.label} {number}"), number + 1
    return row


def _both(findings: tuple[Finding, ...], more: tuple[Finding, ...]) -> tuple[Finding, ...]:
    return (*findings, *(row for row in more if row not in findings))


def _match(main: _Main, file: File, kind: FileKind, pair: Pair | None, again: int) -> Match:
    """How it went, in figures and words."""
    blank = 0
    if pair is not None:
        blank = int(spelled(part_of(file.table, [pair.key])[pair.key]).isna().sum())
    return Match(
        name=file.name, kind=kind, key=pair.key if pair else file.key, main_key=pair.main_key if pair else "",
        people=pair.people if pair else 0, found=pair.found if pair else 0,
        words=told(kind, main.kind, pair, blank=blank, again=again),
    )  # fmt: skip


def _with_match(customers: Customers, match: Match) -> Customers:
    complete = match.found == match.people
    finding = Finding(key=f"match:{match.name}", words=f"“{match.name}”: {match.words}",
                      weight="note" if complete else "watch")  # fmt: skip
    return replace(customers, matches=(*customers.matches, match), findings=(*customers.findings, finding))
