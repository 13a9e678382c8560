"""Numbers in plain words."""

from __future__ import annotations

import pytest

from segpersona.words import count, figure, listed, money, number, percent, plural, times


@pytest.mark.parametrize(("said", "expected"), [
    (percent(0.412), "41%"), (percent(0.0001), "under 1%"), (percent(0), "0%"), (number(1240.4), "1,240"),
    (number(3.41), "3.4"), (number(7), "7"), (money(1_240_000), "1.2 million"), (money(3.4), "3.40"),
    (money(18.6), "19"), (count(6), "six"), (count(1240), "1,240"), (plural(1, "customer"), "1 customer"),
    (plural(2400, "customer"), "2,400 customers"), (plural(2, "city", "cities"), "2 cities"), (listed([]), ""),
    (listed(["A", "B", "C"]), "A, B and C"), (times(3.1), "3.1 times"), (times(2), "twice"), (times(0.5), "half"),
    (times(1), "about the same as"), (times(0.12), "12% of"), (figure(0.64, "share"), "64%"),
    (figure(53.7, "days"), "54 days"), (figure(53.7, "days", "Days since last order"), "54"), (figure(9.64), "9.6"),
])  # fmt: skip
def test_a_number_in_words(said: str, expected: str) -> None:
    assert said == expected
