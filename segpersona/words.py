"""Numbers in plain words, the same way on every screen, card and list. No statistics words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from segpersona.model import EvidenceKind

EVIDENCE: Mapping[EvidenceKind, str] = {
    "data": "from data", "research": "from research", "belief": "team belief", "colour": "",
}  # fmt: skip
"""What a line rests on, as it is printed beside it."""
SHARES = ("share", "%")
"""Units of numbers that are shares of 1."""

_SMALL = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


_FELT = ((-0.75, "very hard"), (-0.25, "hard"), (0.25, "in between"), (0.75, "good"))


def felt(feels: float) -> str:
    """A step's feeling, -1 to 1 in the five places it is said in, in words."""
    return next((words for limit, words in _FELT if feels < limit), "very good")


def quoted(quote: str, evidence: EvidenceKind) -> str:
    """A quote in its marks, and that nobody said it where it is made up; "" where there is none."""
    made_up = " (made-up quote)" if evidence == "colour" else ""
    return f"“{quote}”{made_up}" if quote.strip() else ""


def percent(share: float) -> str:
    """41%; "under 1%" for what rounds to nothing but is something."""
    if 0 < share < 0.005:
        return "under 1%"
    return f"{share:.0%}"


def number(value: float) -> str:
    """1,240 or 3.4: thousands grouped, one decimal at most and only for small numbers."""
    return f"{value:,.0f}" if abs(value) >= 100 or float(value).is_integer() else f"{value:,.1f}"


def money(value: float) -> str:
    """A rounded sum without a currency sign (files rarely say which): 1,240 or 3.4 million."""
    if abs(value) >= 1e6:
        return f"{value / 1e6:,.1f} million"
    return f"{value:,.0f}" if abs(value) >= 10 else f"{value:,.2f}"


def figure(value: float, unit: str = "", label: str = "") -> str:
    """A figure with its unit, which is not said twice where the label says it: 41%, 54 days, 1,240."""
    if unit in SHARES:
        return percent(value)
    said = number(round(value, 1 if abs(value) < 10 else 0))
    return said if not unit or unit in label.lower() else f"{said} {unit}"


def count(n: int) -> str:
    """Small numbers as words, larger ones grouped: six, 1,240."""
    return _SMALL[n] if 0 <= n < len(_SMALL) else f"{n:,}"


def plural(n: int, one: str, many: str | None = None) -> str:
    """ "1 customer", "1,240 customers"."""
    return f"{n:,} {one if n == 1 else many or one + 's'}"


def listed(items: Sequence[str]) -> str:
    """ "A", "A and B", "A, B and C"."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} and {items[-1]}"


def capital(words: str) -> str:
    """The same with a capital first.

    >>> capital("web buyers")
    'Web buyers'
    """
    return words[:1].upper() + words[1:]


def times(ratio: float) -> str:
    """How a number compares with the average: "3.1 times", "twice", "about the same as", "half"."""
    steps = ((0.4, f"{ratio:.0%} of"), (0.6, "half"), (0.9, f"{ratio:.0%} of"), (1.1, "about the same as"))
    for limit, said in steps:
        if ratio < limit:
            return said
    return "twice" if 1.9 <= ratio <= 2.1 else f"{ratio:.1f} times"
