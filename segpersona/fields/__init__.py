"""Fields: everything we ask, by kind.

A new kind of field is a new class here plus one branch in ``ui/inputs.py``; ``assert_never`` there makes mypy refuse a
kind that is only half done.
"""

from segpersona.fields.choosing import NOT_OFFERED, Choice, Many, Ranked, Scale
from segpersona.fields.field import LONG, NEEDED, SHORT, TOO_LONG, Field, LongText, Text, Value, clean_text
from segpersona.fields.numbers import NOT_A_NUMBER, NOT_WHOLE, OUT_OF_RANGE, Day, Number, Range
from segpersona.fields.several import Part, Parts, Shares, Tags

__all__ = [
    "LONG",
    "NEEDED",
    "NOT_A_NUMBER",
    "NOT_OFFERED",
    "NOT_WHOLE",
    "OUT_OF_RANGE",
    "SHORT",
    "TOO_LONG",
    "Choice",
    "Day",
    "Field",
    "LongText",
    "Many",
    "Number",
    "Part",
    "Parts",
    "Range",
    "Ranked",
    "Scale",
    "Shares",
    "Tags",
    "Text",
    "Value",
    "clean_text",
]
