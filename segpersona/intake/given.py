"""Given: numbers and places that belong to one person though no name of a column says so.

Numbers that a state or a telephone company gives out are long, of one length, and follow no order; those that a shop
gives to orders and goods grow from row to row, begin alike, or end in a digit that checks the others.
"""

from __future__ import annotations

import re
from itertools import pairwise

from segpersona.intake import globe
from segpersona.intake.looks import Look

_DIGITS = re.compile(
    r"\(?\+?\d(?:[ ()./-]{0,2}\d){8,14}(?: ?(?:x|ext\.?) ?\d{1,5})?|(?=(?:\D?\d){7,8}$)\d{2,4}(?:[ .-]\d{2,4}){1,3}"
)
_PLATE = re.compile(
    r"(?=.*\d)(?=.*[^\W\d_])(?:[^\W_]{1,5}(?:[ ·-]{1,2}[^\W_]{1,5}){1,2}"
    r"|(?=.{5,8}$)[A-Z]{1,3}\d{1,4}[A-Z]{0,3}|(?=.{5,8}$)\d{1,3}[A-Z]{1,3}\d{0,4})"
)
_SHORT_YEAR = re.compile(r"\d{1,2}[-/.]\d{1,2}[-/.](\d\d)")
_SOME = 4


def numbers(look: Look) -> bool:
    """Numbers of nine to fifteen digits, or of seven in groups, in no order and unlike each other from the third on."""
    if look.kind not in ("text", "number") or len(look.values) < _SOME or look.share(_DIGITS) < 0.9:
        return False
    bare = [re.sub(r"\D", "", value) for value in look.values]
    alike = len({value[2:6] for value in bare}) < 0.5 * len(bare)
    lengths = {len(value) for value in bare}
    goods = sum(_is_goods(value) for value in bare) > 0.5 * len(bare)
    return max(lengths) - min(lengths) <= 3 and not (alike or goods or _in_order(bare))


def _in_order(numbers: list[str]) -> bool:
    """Whether nearly all grow, or fall, from one to the next."""
    steps = [int(one) < int(two) for one, two in pairwise(numbers)]
    return len(steps) >= _SOME and not 0.15 < sum(steps) / len(steps) < 0.85


def _is_goods(number: str) -> bool:
    """Whether the last of thirteen or twelve digits checks the others as on a barcode."""
    if len(number) not in (12, 13):
        return False
    *signs, check = (int(sign) for sign in number.zfill(13))
    return (10 - sum(sign * (3 if at % 2 else 1) for at, sign in enumerate(signs)) % 10) % 10 == check


def plates(look: Look) -> bool:
    """Letters and digits in short groups, of which hardly any come back; goods have a few that many begin with."""
    letters = [re.sub(r"[\W\d_]+", "", value) for value in look.values]
    first = [re.split(r"[ ·-]", value)[0] for value in look.values]
    spaced = sum(" " in value or "·" in value for value in look.values) >= 0.6 * len(look.values)
    varied = len(set(letters)) >= 0.7 * len(letters) or (spaced and len(set(first)) >= 0.3 * min(len(first), 12))
    return look.kind == "text" and look.distinct >= _SOME and look.share(_PLATE) >= 0.9 and varied


def latitudes(look: Look) -> bool:
    """Degrees to a few metres on both sides of the equator."""
    return look.distinct >= _SOME and globe.places(look, 90, alone=True)


def longitudes(look: Look) -> bool:
    """Degrees to a few metres around the globe."""
    return look.distinct >= _SOME and globe.places(look, 180, alone=True)


def many_decades(look: Look) -> bool:
    """Days with years of two digits that fall into five decades or more, as those of births do and of orders do not."""
    found = [match[1] for value in look.values if (match := _SHORT_YEAR.fullmatch(value))]
    return len(found) >= max(3, 0.7 * len(look.values)) and len({year[0] for year in found}) >= 5
