"""Kinds of field that are numbers or days: one number, a range, a day."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from datetime import date

from segpersona.fields.field import Field, Value
from segpersona.problems import Problem

NOT_A_NUMBER = Problem("Write a number here, for example 12 or 3.5.")
NOT_WHOLE = Problem("Write a whole number here, for example 12.")
OUT_OF_RANGE = Problem("Choose a number between {low} and {high}.")
NO_RANGE = Problem("Write one number or two, for example 38 to 46.")
NO_DAY = Problem("Choose a day from the calendar, or write it like 2027-05-24.")

_GROUPED = 1_000
"""Where a number may be this large, three digits after a comma are thousands."""
_THOUSANDS = re.compile(r"-?\d{1,3}(?:[,.'\s]\d{3})+")
_FIGURES = re.compile(r"\d+(?:[.,]\d+)?")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True, kw_only=True)
class Number(Field):
    """A number between two ends."""

    low: float
    high: float
    step: float = 1.0
    unit: str = ""
    whole: bool = False

    def _parse(self, raw: object) -> Value:
        if raw in (None, ""):
            return None
        try:
            number = float(_plain(str(raw), grouped=self.high >= _GROUPED))
        except ValueError:
            raise NOT_A_NUMBER from None
        if not math.isfinite(number):
            raise NOT_A_NUMBER
        if self.whole and not number.is_integer():
            raise NOT_WHOLE
        if not self.low <= number <= self.high:
            raise OUT_OF_RANGE.with_(low=f"{self.low:g}", high=f"{self.high:g}")
        return number

    def show(self, value: Value) -> str:
        return f"{value:,.12g}{self.unit}" if isinstance(value, float) else ""


def _plain(written: str, *, grouped: bool) -> str:
    """A number as Python reads it: 3,5 and 4,200 and 4.200,50 as people write them."""
    bare = re.sub(r"\s", "", written)
    if grouped and _THOUSANDS.fullmatch(written.strip()):
        return re.sub(r"[^\d-]", "", bare)
    if "," in bare and "." in bare:
        bare = bare.replace("." if bare.rindex(",") > bare.rindex(".") else ",", "")
    return bare.replace(",", ".")


@dataclass(frozen=True, kw_only=True)
class Range(Field):
    """From one number to another, kept as both; one number alone stands for itself. Written as words: "38 to 46"."""

    low: float
    high: float
    unit: str = ""
    placeholder: str = ""

    def _parse(self, raw: object) -> Value:
        said = [str(part) for part in raw] if isinstance(raw, (list, tuple)) else _FIGURES.findall(str(raw or ""))
        if not said:
            if str(raw or "").strip():
                raise NO_RANGE
            return None
        try:
            ends = sorted(float(figure.replace(",", ".")) for figure in said)
        except ValueError:
            raise NO_RANGE from None
        if len(ends) > 2:
            raise NO_RANGE
        if not (self.low <= ends[0] and ends[-1] <= self.high):
            raise OUT_OF_RANGE.with_(low=f"{self.low:g}", high=f"{self.high:g}")
        return f"{ends[0]:g}", f"{ends[-1]:g}"

    def show(self, value: Value) -> str:
        if not isinstance(value, tuple) or len(value) != 2:
            return ""
        low, high = value
        return f"About {low}{self.unit}" if low == high else f"{low} to {high}{self.unit}"


@dataclass(frozen=True, kw_only=True)
class Day(Field):
    """A day, kept as it is written in every country: 2027-05-24."""

    def _parse(self, raw: object) -> Value:
        if raw in (None, ""):
            return None
        try:
            return date.fromisoformat(str(raw)[:10]).isoformat()
        except ValueError:
            raise NO_DAY from None

    def show(self, value: Value) -> str:
        try:
            day = date.fromisoformat(str(value))
        except ValueError:
            return ""
        return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
