"""CRITERIA: what a segment can be judged by, one row each; worked out from data where it allows, else asked.

Nothing is guessed: a criterion that the data cannot give says why, and one that only people can judge waits for them.
No criterion looks at a sensitive column.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from segpersona.model import Axis, Unit
from segpersona.prioritization import buying, money, people
from segpersona.prioritization.asking import marked
from segpersona.prioritization.known import Known
from segpersona.prioritization.scale import Found


@dataclass(frozen=True, kw_only=True)
class Criterion:
    """One thing that can matter. ``why``: its formula and period in words; ``anchor``: what counts as 100."""

    key: str
    label: str
    axis: Axis
    unit: Unit
    why: str
    anchor: str
    find: Callable[[Known], Found]
    default: float = 0.0
    """How much it counts at first: 0 not chosen, 1 not at all, 2 a little, 3 some, 4 a lot."""
    stands_in_for: str = ""
    """The criterion that it takes the place of: it is chosen at first only where that one is withheld."""
    less_is_better: bool = False
    left: str = ""
    """What the mark 1 means, for a criterion that is asked; "" for one that data gives."""
    right: str = ""
    """What the mark 5 means."""


def _asked(key: str, label: str, axis: Axis, why: str, left: str, right: str) -> Criterion:
    return Criterion(
        key=key, label=label, axis=axis, unit="mark", why=why, anchor="The mark 3.", left=left, right=right,
        find=partial(marked, criterion=key),
    )  # fmt: skip


_EVERYONE, _ALL_FIFTH = "Everyone's figure.", "A fifth of the sum of all groups."

CRITERIA = (
    Criterion(key="revenue", label="Money they bring today", axis="attractive", unit="money", default=4,
              why="Sum of their revenue, returns taken off.", anchor=_ALL_FIFTH, find=money.revenue),
    Criterion(key="profit", label="Profit they bring today", axis="attractive", unit="money",
              why="Revenue times margin, the cost to serve taken off.", anchor=_ALL_FIFTH, find=money.profit),
    Criterion(key="size", label="How many they are", axis="attractive", unit="share", default=3,
              stands_in_for="revenue", why="Their share of all customers.", anchor="A fifth of all customers.",
              find=money.size),
    Criterion(key="value", label="What one customer is worth", axis="attractive", unit="money",
              why="Revenue divided by customers.", anchor=_EVERYONE, find=money.value),
    Criterion(key="lifetime", label="What one customer will bring", axis="attractive", unit="money",
              why="What a customer is expected to bring in the year ahead, foretold from how often and how much they "
              "bought.", anchor=_EVERYONE, find=money.lifetime),
    Criterion(key="basket", label="Basket", axis="attractive", unit="money",
              why="Money of all orders divided by their number.", anchor=_EVERYONE, find=buying.basket),
    Criterion(key="frequency", label="Orders a year", axis="attractive", unit="number",
              why="Orders divided by the years since their first one.", anchor=_EVERYONE, find=buying.frequency),
    Criterion(key="growth", label="Growth", axis="attractive", unit="change", default=3,
              why="Revenue of the last twelve months against the twelve before.", anchor=_EVERYONE, find=buying.growth),
    Criterion(key="newcomers", label="New customers", axis="attractive", unit="share",
              why="Share of them whose first order is at most 90 days old.", anchor=_EVERYONE, find=buying.newcomers),
    Criterion(key="headroom", label="Room to grow", axis="attractive", unit="money",
              why="Mean of their own top quarter less their mean, times customers, times the share that is realistic.",
              anchor=_ALL_FIFTH, find=money.headroom),
    Criterion(key="at_risk", label="Money at risk", axis="attractive", unit="money",
              why="What those brought in the last year who are silent for more than twice their usual gap.",
              anchor=_ALL_FIFTH, find=buying.at_risk),
    Criterion(key="repeat", label="Came back", axis="attractive", unit="share",
              why="Share of buyers with a second order.", anchor=_EVERYONE, find=buying.repeat),
    Criterion(key="year_again", label="Came back within a year", axis="attractive", unit="share",
              why="Of those whose first order is over a year old, the share with a second within twelve months.",
              anchor=_EVERYONE, find=buying.within_a_year),
    Criterion(key="stay", label="Stay with us", axis="attractive", unit="share", default=3,
              why="Share of those whose staying is known who have not left.", anchor=_EVERYONE, find=people.stay),
    Criterion(key="steady", label="Steady from month to month", axis="attractive", unit="share", less_is_better=True,
              why="How much revenue moves between months: standard deviation divided by mean.",
              anchor="The movement of all revenue.", find=buying.steady),
    Criterion(key="spread_out", label="Not hanging on a few", axis="attractive", unit="share", less_is_better=True,
              why="Share of their money that their top tenth brings.", anchor=_EVERYONE, find=money.spread_out),
    Criterion(key="likely", label="Likely to buy", axis="able", unit="share", default=3,
              why="Mean chance of an order within 90 days, in bands that held on a window kept aside.",
              anchor=_EVERYONE, find=people.likely),
    Criterion(key="response", label="Answer to offers", axis="able", unit="share", default=3,
              why="Offers answered, of offers made.", anchor=_EVERYONE, find=people.response),
    Criterion(key="channels", label="Best channel", axis="able", unit="money",
              why="What is left per customer on the channel that pays best, the cost of the channel taken off.",
              anchor=_EVERYONE, find=money.channels),
    Criterion(key="payback", label="Months until a new one pays", axis="able", unit="months", less_is_better=True,
              why="Cost to win a customer divided by what one leaves over in a month.", anchor=_EVERYONE,
              find=money.payback),
    Criterion(key="serving", label="Cost to serve", axis="able", unit="money", less_is_better=True,
              why="Cost of orders and service contacts per customer.", anchor=_EVERYONE, find=money.serving),
    Criterion(key="sent_back", label="Keep what they buy", axis="able", unit="share", less_is_better=True,
              why="Money sent back, of money spent.", anchor=_EVERYONE, find=buying.sent_back),
    Criterion(key="discounted", label="Buy at the full price", axis="able", unit="share", less_is_better=True,
              why="Share of orders at a discount.", anchor=_EVERYONE, find=buying.discounted),
    Criterion(key="reach", label="How easily we can reach them", axis="able", unit="share", default=3,
              why="Share with a way of contact that may be used.", anchor=_EVERYONE, find=people.reach),
    Criterion(key="recognise", label="How easy they are to recognise", axis="able", unit="chance", default=2,
              why="Of one of them and one other, how often the right one is picked by who they are alone.",
              anchor="Right in 75 of 100; 50 is guessing.", find=people.recognise),
    Criterion(key="stable", label="How surely they are a group", axis="able", unit="share", default=3,
              why="How alike the group comes back when customers are drawn again.", anchor="75% alike.",
              find=people.stable),
    Criterion(key="happy", label="How content they are", axis="able", unit="number",
              why="Mean rating, or promoters less detractors.", anchor=_EVERYONE, find=people.happy),
    Criterion(key="trusted", label="How much we know of them", axis="able", unit="share",
              why="n / (n + 20) for n customers, times the share of cells that are filled.", anchor="90%.",
              find=people.trusted),
    _asked("fit", "Fit with our strategy", "attractive", "Does this group take us where we want to go?",
           "Leads us away", "Exactly where we go"),
    _asked("outlook", "Outlook", "attractive", "Will there be more money in this group in three years?",
           "Will shrink a lot", "Will grow a lot"),
    _asked("outside", "More of them outside", "attractive", "Are there many more like them who do not know us yet?",
           "We have nearly all", "Hardly any are ours yet"),
    _asked("social", "Good for others", "attractive", "Does serving them do good beyond our own books?",
           "No difference", "A great deal"),
    _asked("strengths", "Fit with our strengths", "able", "Do they need what we are good at?",
           "Need what we lack", "Need just what we do best"),
    _asked("edge", "Edge over alternatives", "able", "Why would they take us and not somebody else?",
           "No reason", "Nobody else comes close"),
    _asked("rivals", "Little competition", "able", "How hard is it fought over?", "Everybody wants them",
           "Nobody looks after them"),
    _asked("ease", "Easy to serve", "able", "Can we serve them with what we have?", "Needs all new",
           "From tomorrow as we are"),
    _asked("time", "Quick results", "able", "How soon would work on them show?", "In years", "Within weeks"),
    _asked("risk", "Low risk", "able", "What about law, reputation and what could go wrong?", "Could harm us",
           "Nothing to fear"),
)  # fmt: skip
