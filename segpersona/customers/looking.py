"""What has to be known of an order file before it is added up: its days, gaps, kinds, and how it writes returns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from segpersona.customers.parts import Parts, means_gone, of_a_line
from segpersona.problems import Problem

if TYPE_CHECKING:
    import ibis
    from ibis.backends import BaseBackend
    from ibis.expr.types import IntegerValue, StringValue, Value

NO_DATES = Problem(
    "The column “{column}” holds no dates that can be read. Say which column holds the date of an order."
)
MOST_KINDS = 60
"""Kinds of a category up to which a customer's main one is told."""
_DAY = 86_400
_SAMPLE, _ENOUGH, _NEARLY_ALL = 20_000, 20, 0.995


@dataclass(frozen=True, kw_only=True)
class Looks:
    """Days count from 1 January 1970. ``gone``: column -> values that say an order was cancelled or sent back."""

    rows: int
    first: int
    last: int
    blank: int
    """Rows without customer or date, among them continuation lines of an order."""
    credit: bool
    """Whether order numbers that start with C are credit notes."""
    below: bool
    """Whether any amount or quantity is below zero."""
    repeated: bool
    """Whether the amount of an order stands on each of its lines."""
    kinds: tuple[str, ...] = ()
    gone: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    values: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Column of kinds -> all that is in it, in the order of the alphabet."""


def look(backend: BaseBackend, rows: ibis.Table, parts: Parts) -> Looks:
    """Look through the rows once, and once more through each column of kinds. Raises NO_DATES."""
    at = places(parts)
    said = _figures(backend, rows, parts)
    if said["first"] is None:
        raise NO_DATES.with_(column=parts.date)
    values = {name: _values(backend, rows, at[name]) for name in dict.fromkeys((*parts.kinds, *parts.states))}
    gone = {name: tuple(value for value in values[name] or () if _ends(name, value, parts)) for name in parts.states}
    kinds = {name: told for name in parts.kinds if (told := values[name]) and not gone.get(name)}
    numbered, credits_ = int(said.get("numbered") or 0), int(said.get("credits") or 0)
    return Looks(
        rows=int(said["rows"] or 0), first=int(said["first"]), last=int(said["last"] or 0),
        blank=int(said["blank"] or 0), credit=0 < credits_ < numbered / 2, below=bool(said.get("below")),
        repeated=_repeated(backend, rows, parts), gone={name: told for name, told in gone.items() if told},
        kinds=tuple(kinds), values=kinds,
    )  # fmt: skip


def places(parts: Parts) -> Mapping[str, str]:
    """Header -> the name of its column inside."""
    return {name: f"c{n}" for n, name in enumerate(parts.names)}


def as_id(value: Value) -> StringValue:
    """A number of a customer or an order as text: whole numbers without .0, blank is missing."""
    import ibis

    if value.type().is_floating():
        number = cast("ibis.expr.types.FloatingValue", value)
        known = number.isnan().ifelse(ibis.null("float64"), number)
        text = (known == known.floor()).ifelse(known.floor().cast("int64").cast("string"), known.cast("string"))
        return cast("StringValue", text)
    return cast("StringValue", value.cast("string").nullif(""))


def as_day(value: Value) -> IntegerValue:
    """A date or a moment as days since 1 January 1970, in universal time."""
    moment = cast("ibis.expr.types.TimestampValue", value if value.type().is_timestamp() else value.cast("timestamp"))
    return cast("IntegerValue", (moment.epoch_seconds() // _DAY).cast("int64"))


def as_number(value: Value) -> ibis.expr.types.FloatingValue:
    """A number of one kind on every engine; not a number is missing."""
    import ibis

    number = cast("ibis.expr.types.FloatingValue", value.cast("float64"))
    if not value.type().is_floating():
        return number
    return cast("ibis.expr.types.FloatingValue", number.isnan().ifelse(ibis.null("float64"), number))


def _figures(backend: BaseBackend, rows: ibis.Table, parts: Parts) -> dict[str, int | None]:
    import ibis

    at = places(parts)
    who, day = as_id(rows[at[parts.customer]]), as_day(rows[at[parts.date]])
    one, none = ibis.literal(1), ibis.literal(0)
    numbers: dict[str, ibis.expr.types.Value] = {}
    if parts.order:
        number = as_id(rows[at[parts.order]])
        numbers = {"numbered": number.count(), "credits": credit_note(number).ifelse(one, none).sum()}
    if amounts := [as_number(rows[at[name]]) < 0 for name in (parts.amount, parts.quantity) if name]:
        numbers["below"] = ibis.or_(*amounts).ifelse(one, none).sum()
    found = rows.aggregate(
        rows=rows.count(), first=day.min(), last=day.max(),
        blank=(who.isnull() | day.isnull()).ifelse(one, none).sum(),
        **numbers,
    )  # fmt: skip
    row = backend.to_pyarrow(found).to_pylist()[0]
    return cast("dict[str, int | None]", row)


def credit_note(number: StringValue) -> ibis.expr.types.BooleanValue:
    """Whether an order number is one of a credit note: C and digits."""
    digit = number.substr(1, 1)
    return ((number.substr(0, 1).upper() == "C") & (digit >= "0") & (digit <= "9")).fill_null(False)


def _values(backend: BaseBackend, rows: ibis.Table, column: str) -> tuple[str, ...] | None:
    """The different values of a column as text; None where they are too many to be kinds."""
    few = rows.select(value=rows[column].cast("string")).distinct().limit(MOST_KINDS + 2)
    found = [value for value in backend.to_pyarrow(few)["value"].to_pylist() if value is not None]
    return tuple(sorted(found)) if len(found) <= MOST_KINDS else None


def _ends(column: str, value: str, parts: Parts) -> bool:
    if column in parts.answers:
        return means_gone(column) and is_yes(value)
    return means_gone(value)


def is_yes(value: str) -> bool:
    """Whether a value of a yes-or-no column is a yes."""
    return value.strip().lower() in YES


YES = ("yes", "y", "true", "ja", "oui", "si", "sí", "tak", "1", "1.0")


def _repeated(backend: BaseBackend, rows: ibis.Table, parts: Parts) -> bool:
    """Whether lines of the same order all carry one amount, in enough orders of several lines to be no accident."""
    if not parts.order or not parts.amount or of_a_line(parts.amount):
        return False
    at = places(parts)
    some = rows.select(number=as_id(rows[at[parts.order]]), amount=as_number(rows[at[parts.amount]])).limit(_SAMPLE)
    known = some.filter(some.number.notnull() & some.amount.notnull())
    orders = known.group_by("number").aggregate(lines=known.count(), low=known.amount.min(), high=known.amount.max())
    found = backend.to_pandas(orders.filter(orders.lines > 1))
    same = int((found["low"] == found["high"]).sum())
    return len(found) >= _ENOUGH and same >= _NEARLY_ALL * len(found)
