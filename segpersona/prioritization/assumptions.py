"""ASSUMPTIONS: what no file says and the team may: margins, costs, what is realistic. Each is asked, never guessed."""

from __future__ import annotations

from collections.abc import Mapping

from segpersona.fields import Number

_MOST_MONEY = 1e7

ASSUMPTIONS = (
    Number(key="margin", label="Margin, % of revenue", low=-100, high=100, unit="%",
           help="What is left of revenue after the goods are paid. Used where no column says it."),
    Number(key="order_cost", label="Cost of one order", low=0, high=_MOST_MONEY,
           help="Packing, shipping, payment: what each order costs you."),
    Number(key="ticket_cost", label="Cost of one service contact", low=0, high=_MOST_MONEY,
           help="Used where a column counts tickets, calls or complaints."),
    Number(key="win_cost", label="Cost to win one new customer", low=0, high=_MOST_MONEY,
           help="What campaigns cost, divided by the new buyers they brought."),
    Number(key="realistic", label="Realistic share of the room to grow, %", low=0, high=100, default=10.0, unit="%",
           help="How much of the way up to a group's own top quarter is realistic."),
    Number(key="floor_size", label="Smallest group worth a plan, customers", low=0, high=1e9, default=30.0,
           help="Groups below it fail the check of their size."),
    Number(key="floor_money", label="Smallest group worth a plan, revenue", low=0, high=1e12,
           help="Groups below it fail the check of their size; leave it empty if only numbers matter."),
)  # fmt: skip
MARGIN_OF, COST_OF = "margin:", "channel_cost:"
"""What the key of a margin of one category, and of the cost of one channel per customer, begins with."""


def margin_field(category: str) -> Number:
    """The margin of one category of goods."""
    return Number(key=f"{MARGIN_OF}{category}", label=f"Margin of {category}, %", low=-100, high=100, unit="%")


def channel_field(channel: str) -> Number:
    """What reaching and serving one customer on a channel costs."""
    return Number(key=f"{COST_OF}{channel}", label=f"Cost of {channel} per customer", low=0, high=_MOST_MONEY)


def field_of(key: str) -> Number:
    """The field of that key; KeyError if there is none."""
    if key.startswith(MARGIN_OF):
        return margin_field(key.removeprefix(MARGIN_OF))
    if key.startswith(COST_OF):
        return channel_field(key.removeprefix(COST_OF))
    return {row.key: row for row in ASSUMPTIONS}[key]


def with_defaults(said: Mapping[str, float]) -> dict[str, float]:
    """What was said, and the defaults of what was not."""
    usual = {row.key: row.default for row in ASSUMPTIONS if isinstance(row.default, float)}
    return {**usual, **said}
