"""Texts to numbers: signs, currencies, percent, thousands and decimal marks, decided by the whole column."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from segpersona.intake.cells import NOTHING

Mark = Literal[".", ","]

_CURRENCY = re.compile(
    r"(?:US|CA|AU|NZ|HK|MX|[ACRS])?\$|[€£¥₹₽₺₩₪]|(?<![^\W\d])(?:EUR|USD|GBP|CHF|PLN|CZK|SEK|NOK|DKK|HUF|JPY|CNY|INR|AUD|CAD"
    r"|Euro|Rs\.?|SFr\.|RSD|руб\.|лв\.|円"
    r"|NZD|SGD|HKD|BRL|MXN|ZAR|TRY|RON|BGN|RUB|UAH|ILS|AED|SAR|KRW|THB|kr\.?|zł|Kč|Ft|TL|lei|Fr\.)(?![^\W\d])"
)
_ONE_NAME = {"US$": "$", "USD": "$", "EUR": "€", "GBP": "£", "PLN": "zł", "CZK": "Kč", "HUF": "Ft",
             "AUD": "A$", "AU$": "A$", "CAD": "C$", "CA$": "C$", "BRL": "R$", "JPY": "¥", "INR": "₹", "TRY": "₺",
             "Euro": "€", "Rs": "₹", "Rs.": "₹", "SFr.": "CHF",
             "руб.": "₽", "円": "¥", "TL": "₺", "RUB": "₽", "kr.": "kr", "Fr.": "CHF"}  # fmt: skip
_GAPS = re.compile(r"(?<=\d)[\u00a0\u2009\u202f' ’](?=\d{3}(?!\d))")
_CORE = re.compile(r"\d[\d.,]*(?:[eE][+-]?\d+)?|[.,]\d+(?:[eE][+-]?\d+)?")
_NO_CENTS = re.compile(r"(?<=\d)[.,](?:--?|–|—)$")
_PLAIN = re.compile(r"(-?)(\d+(?:[.,]\d+)*)")
_WORD = re.compile(r"[^\W\d_]{4}")
_NO_NUMBER = re.compile(r"[.,]{2}|[.,]$")
_LARGEST_WHOLE = 2**53


@dataclass(frozen=True, slots=True)
class Amount:
    """A text that is a number: its digits with marks, its sign, and the currency beside it."""

    core: str
    negative: bool
    currency: str


def amount(text: str) -> Amount | None:
    """The number a text holds, its marks not yet understood; None where it is none."""
    if plain := _PLAIN.fullmatch(text):
        return Amount(plain[2], bool(plain[1]), "")
    if _WORD.search(text):
        return None
    found = _CURRENCY.search(text)
    rest = _CURRENCY.sub("", text).replace("\u2212", "-").strip().rstrip("%").strip()
    rest = _NO_CENTS.sub("", rest)
    negative = rest.startswith("(") and rest.endswith(")")
    if negative:
        rest = rest[1:-1].strip()
    if rest.endswith("-") and rest[:1].isdigit():
        negative, rest = True, rest[:-1]
    rest = _GAPS.sub("", rest).strip()
    if rest.startswith(("-", "+")):
        negative, rest = negative ^ (rest[0] == "-"), rest[1:].strip()
    if not _CORE.fullmatch(rest) or _NO_NUMBER.search(rest):
        return None
    return Amount(rest, negative, _ONE_NAME.get(found[0], found[0]) if found else "")


def decimal_mark(core: str) -> Mark | None:
    """Which mark must be the decimal one in these digits; None where they do not tell."""
    digits = re.split("[eE]", core)[0]
    if "." in digits and "," in digits:
        return "." if digits.rfind(".") > digits.rfind(",") else ","
    pairs: tuple[tuple[Mark, Mark], ...] = ((".", ","), (",", "."))
    for mark, other in pairs:
        if mark in digits:
            if digits.count(mark) > 1:
                return other
            whole, part = digits.split(mark)
            if len(part) != 3 or len(whole) > 3 or whole in ("", "0"):
                return mark
    return None


def column_mark(amounts: Iterable[tuple[Amount, int]]) -> tuple[Mark | None, bool]:
    """The decimal mark of a column and whether its values agree on it; None where no value tells."""
    votes: Counter[Mark] = Counter()
    for one, often in amounts:
        if mark := decimal_mark(one.core):
            votes[mark] += often
    if not votes:
        return None, True
    agree = len(votes) == 1 or min(votes.values()) <= max(1, sum(votes.values()) // 50)
    return votes.most_common(1)[0][0], agree


def to_number(one: Amount, mark: Mark) -> float | None:
    """The number under a decimal mark; None where thousands are not in groups."""
    other = "," if mark == "." else "."
    if other in one.core and not re.fullmatch(rf"\d{{1,3}}(\{other}\d{{2,3}})*\{other}\d{{3}}(\{mark}\d+)?", one.core):
        return None
    if one.core.count(mark) > 1:
        return None
    value = float(one.core.replace(other, "").replace(mark, "."))
    return -value if one.negative else value


def currencies(amounts: Iterable[Amount]) -> list[str]:
    """The currencies that stand in a column."""
    return sorted({one.currency for one in amounts if one.currency})


def are_whole(amounts: Sequence[Amount], values: Sequence[float], mark: Mark) -> bool:
    """Whether a column counts rather than measures: whole, exact, and no decimals written."""
    return all(value.is_integer() and abs(value) < _LARGEST_WHOLE for value in values) and not any(
        mark in one.core for one in amounts
    )


def shortened(texts: Mapping[str, int]) -> str:
    """An example of numbers that a spreadsheet has cut to powers of ten; "" where there are few."""
    cut = [text for text in texts if re.fullmatch(r"\d([.,]\d{1,5})?E\+(09|[1-9]\d)", text)]
    filled = sum(often for text, often in texts.items() if text.casefold() not in NOTHING)
    return cut[0] if cut and sum(texts[text] for text in cut) > 0.3 * filled else ""
