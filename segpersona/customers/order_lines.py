"""What each row of an order file adds: to whose order, on which day, how much; and what it takes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from segpersona.customers.looking import YES, Looks, as_day, as_id, as_number, credit_note, places
from segpersona.customers.parts import Parts, reverses

if TYPE_CHECKING:
    from ibis.expr.types import BooleanValue, Column, FloatingValue, StringValue, Table, Value


def unplaced(rows: Table, parts: Parts, looks: Looks) -> Table:
    """How many rows have no customer, and how many of the others no date, once orders are filled down."""
    import ibis

    filled = _filled(rows, parts, looks)
    one, none = ibis.literal(1), ibis.literal(0)
    nobody = filled.customer.isnull()
    return filled.aggregate(
        nobody=nobody.ifelse(one, none).sum(), undated=(~nobody & filled.day.isnull()).ifelse(one, none).sum()
    )


def spelled(number: StringValue) -> StringValue:
    """A customer's number in the spelling that files are joined by; ``matching.spelled`` does the same to a column."""
    bare = number.lower().re_replace(r"[ \t\r\n]+", "").nullif("").re_replace(r"[.]0+$", "")
    short = bare.re_replace("^0+", "")
    return (short == "").ifelse("0", short)


def _filled(rows: Table, parts: Parts, looks: Looks) -> Table:
    """Rows with customer, order number and day; lines that go on with an order take its customer and day over."""
    at = places(parts)
    known = rows.mutate(
        customer=as_id(rows[at[parts.customer]]), day=as_day(rows[at[parts.date]]),
        **({"number": as_id(rows[at[parts.order]])} if parts.order else {}),
    )  # fmt: skip
    if not parts.order or not looks.blank:
        return known
    named = known.filter(known.number.notnull())
    heads = named.group_by("number").aggregate(
        low=named.customer.min(), high=named.customer.max(), opened=named.day.min()
    )
    both = known.left_join(heads, "number")
    one = (both.low == both.high).ifelse(both.low, None)
    return both.mutate(customer=both.customer.coalesce(one), day=both.day.coalesce(both.opened))


def lines_of(rows: Table, parts: Parts, looks: Looks, *, by_key: bool) -> Table:
    """What each row adds: money spent and money given back, things, and whether it is part of an order at all."""
    at = places(parts)
    filled = _filled(rows, parts, looks)
    if by_key:
        filled = filled.mutate(customer=spelled(filled.customer))
    filled = filled.filter(filled.customer.notnull() & filled.day.notnull())
    day = filled.day.cast("string")
    number = filled.number.coalesce(day) if parts.order else day
    back, undone = _turned_back(filled, parts, looks, number)
    kept = {"customer": filled.customer, "day": filled.day, "number": number}
    kept["bought"] = (back | undone).ifelse(0, 1).cast("int64")
    kept |= _money(filled, parts, back, undone)
    if parts.quantity:
        kept["items"] = as_number(filled[at[parts.quantity]])
    if parts.discounts or parts.list_price:
        kept["cheaper"] = _cheaper(filled, parts).ifelse(1, 0).cast("int64")
    kept |= {f"kind{n}": filled[at[name]].cast("string") for n, name in enumerate(looks.kinds)}
    kept |= {f"yes{n}": _yes(filled[at[name]]) for n, name in enumerate(parts.answers)}
    return filled.select(**kept)


def _turned_back(t: Table, parts: Parts, looks: Looks, number: StringValue) -> tuple[BooleanValue, BooleanValue]:
    """Rows that take back what another row brought, and rows of orders that came to nothing themselves."""
    import ibis

    at = places(parts)
    signs = [as_number(t[at[name]]) < 0 for name in (parts.amount, parts.quantity) if name and looks.below]
    back = [sign.fill_null(False) for sign in signs] + ([credit_note(number)] if looks.credit else [])
    undone: list[BooleanValue] = []
    for name, values in looks.gone.items():
        said = t[at[name]].cast("string").isin(values).fill_null(False)
        (back if reverses(name) else undone).append(said)
    never = ibis.literal(False)
    return (ibis.or_(*back) if back else never, ibis.or_(*undone) if undone else never)


def _money(t: Table, parts: Parts, back: BooleanValue, undone: BooleanValue) -> dict[str, Value]:
    """``spent`` and ``back``, both above zero; revenue is what is between them. ``paid`` only where it was an order."""
    import ibis

    amount = _amount(t, parts)
    if amount is None:
        return {}
    nothing = ibis.literal(0).cast("float64")
    returned = (back | undone).ifelse(amount.abs(), nothing)
    if parts.refund:
        refunds = as_number(t[places(parts)[parts.refund]]).abs().fill_null(nothing)
        returned = (back | undone).ifelse(returned, refunds)
    spent = back.ifelse(nothing, amount.abs())
    return {"spent": spent, "back": returned, "paid": (back | undone).ifelse(ibis.null("float64"), amount)}


def _amount(t: Table, parts: Parts) -> FloatingValue | None:
    at = places(parts)
    if parts.amount:
        return as_number(t[at[parts.amount]])
    if parts.price and parts.quantity:
        return as_number(t[at[parts.price]]) * as_number(t[at[parts.quantity]])
    return None


def _cheaper(t: Table, parts: Parts) -> BooleanValue:
    """Whether something was taken off: an amount, a percentage, a code, or less paid than the list says."""
    import ibis

    at = places(parts)
    told: list[BooleanValue] = []
    for name in parts.discounts:
        column = t[at[name]]
        if column.type().is_numeric():
            told.append(as_number(column).abs() > 0)
        else:
            told.append(~column.cast("string").strip().lower().isin(["", "0", "no", "none", "nein", "non", "-"]))
    paid = as_number(t[at[parts.price]]) if parts.price else _amount(t, parts)
    if parts.list_price and paid is not None:
        each = paid if parts.price or not parts.quantity else paid / as_number(t[at[parts.quantity]])
        told.append((as_number(t[at[parts.list_price]]) - each.abs()) * 100 >= 1)
    return ibis.or_(*[one.fill_null(False) for one in told])


def _yes(column: Column) -> Value:
    text = column.cast("string").strip().lower()
    said = text.isin(YES).ifelse(1, 0).cast("float64")
    return text.notnull().ifelse(said, None)
