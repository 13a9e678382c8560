"""Patterns: how a value is written that is an address, a date, a code or a number of some kind, from end to end."""

from __future__ import annotations

import re

EMAIL = re.compile(r"(?:mailto:)?[^@\s]{1,64}@[^@\s.]{1,63}(?:\.[^@\s.]{1,63}){1,6}", re.I)
IP = re.compile(
    r"(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}|(?=.*::|(?:[^:]*:){7})[0-9a-f:]{3,39}", re.I
)
URL = re.compile(r"(?:https?://|www\.)\S+|/[\w/.-]*", re.I)
DOMAIN = re.compile(r"(?:https?://)?[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}(?:/\S*)?", re.I)
PHONE = re.compile(
    r"1-\d{3}-\d{3}-\d{4}|(?:\+|00)\d[\d ()/.-]{6,20}|\(?0\d{1,5}\)?[ /.-]{1,2}\d[\d /.-]{4,14}|0[1-9]\d{7,9}|"
    r"\(\d{1,4}\) ?\d{3}[ -]?\d{4}|\d{3}[-. ]\d{3}[-. ]\d{3,4}|\(\d{1,4}\) \d{3}[ -]\d{4}|\d{2,3}(?: \d{2,3}){3,4}"
)
ABROAD = re.compile(r"\+[1-9](?:[ ()/.-]{0,3}\d){8,14}")
PHONE_LOOSE = re.compile(r"(?=(?:\D{0,3}\d){6,16}\D{0,8}$)[+(]?[\d ()/.x-]{6,24}", re.I)
IBAN = re.compile(r"(?=.{15,})[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?")
PAIR = re.compile(r"[(\[]?-?\d{1,3}\.\d{3,}[,; ]{1,3}-?\d{1,3}\.\d{3,}[)\]]?")
DATE = re.compile(
    r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\.?|\d{1,2}[-/.] ?\d{1,2}[-/.] ?(?:\d{4}|\d\d)"
    r"|\d{1,2}[ .-]{1,2}[^\W\d]{3,10}\.?[ -]\d{2,4}|\d{1,2}[A-Z]{3}(?:19|20)?\d\d|(?:0?[1-9]|1[0-2])[/-](?:19|20)\d\d"
    r"|(?:19|20)\d\d[/-](?:0[1-9]|1[0-2])"
)
MOMENT = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}[T ,]{1,2}\d{1,2}:\d\d.{0,16}")
CLOCK = re.compile(r"\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?", re.I)
DEGREES = re.compile(r"-?\d{1,3}[.,]\d{2,16}")
STATE_GIVEN = re.compile(
    r"[A-Z]{6}\d\d[A-Z]\d\d[A-Z]\d{3}[A-Z]|\d{3}-\d{2}-\d{4}|\d{3}\.\d{3}\.\d{3}-\d\d|756\.\d{4}\.\d{4}\.\d\d", re.I
)
STATE_LIKELY = re.compile(
    r"[A-Z]{5}\d{4}[A-Z]|\d{8}-?[A-Z]|[XYZ]\d{7}-?[A-Z]|(?:19|20)?\d\d[01]\d[0-6]\d-\d{4}|[0-6]\d[01]\d{3}-\d{4}"
    r"|[A-Z]{2} ?\d\d ?\d\d ?\d\d ?[A-Z]|[0-3]\d[01]\d{3}[-+A]\d{3}[0-9A-Y]|\d\d[0-35-8]\d[0-3]\d/\d{3,4}"
)
DIALLED = re.compile(r"1?[2-9]\d{2}[2-9]\d{6}|[6-9]\d{9}|(?:4[0134679]|3[0-69]|48|90|91|55|61)[1-9]\d{7,10}")
YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?=\D|$|\d{4}(?!\d))")
PERCENT = re.compile(r"[-+]?\d+(?:[.,]\d+)?\s?%")
BAND = re.compile(
    r"(?:(?:under|over|bis|unter|uber|über|moins de|plus de|menos de|mas de|ab|up to|below|above|<|>|<=|>=)\s?\d{1,3}"
    r"|\d{1,3}\s?(?:-|–|to|bis|a|à|do|tot)\s?\d{1,3}|\d{1,3}\s?\+|\d{1,3}\s(?:and|or|oder|et|y|und|ou)\s"
    r"(?:over|older|more|above|under|younger|alter|älter|plus|mas|más))(?:\s[a-zä]{2,9})?", re.I,
)  # fmt: skip
DAY_MONTH = re.compile(
    r"(?:0?[1-9]|[12]\d|3[01])[-/. ](?:0?[1-9]|[12]\d|3[01]|[^\W\d]{3,9})\.?|[^\W\d]{3,9}\.? \d{1,2}"
)
MONEY = re.compile(
    r"[-(]?(?:[€$£¥₹]|R\$|CHF|EUR|USD|GBP) ?-?\d[\d.,' ]*\)?"
    r"|-?\d[\d.,' ]* ?(?:[€$£¥₹]|zł|kr|Kč|Ft|lei|CHF|EUR|USD|GBP|PLN)\.?", re.I,
)  # fmt: skip
HASH = re.compile(r"(?=.*\d)(?=.*[A-Za-z])[\w+/-]{20,}={0,2}")
HOUSE = re.compile(r"(?=.*\d)(?=.*[^\W\d]{2}).{4,120}")
CODE = re.compile(r"[#A-Za-z]{0,6}[-_#/ ]?\d[\w/.-]*|[0-9a-f]{10,64}|(?=.{0,40}\d)[\w-]{6,64}|[A-Z]{2,8}[-_]\w{1,30}"
                  r"|[A-Z0-9]{5,12}")  # fmt: skip
POSTCODE = re.compile(
    r"\d{5}(?:-\d{3,4})?|\d{4}-\d{3}|\d{4}|\d{4} ?[A-Z]{2}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|\d{2}-\d{3}|\d{3} ?\d{2}|"
    r"[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{6}|[A-Z]{1,2}-?\d{4,5}|\d{3}|\d{5}-?|[A-Z]{1,2}\d[A-Z\d]?", re.I,
)  # fmt: skip
POSTCODE_SURE = re.compile(
    r"[1-9]\d{3} ?[A-Z]{2}|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]\d[A-Z] \d[A-Z]\d|\d{2}-\d{3}|\d{3} \d{2}|\d{5}-\d{3,4}"
    r"|\d{4}-\d{3}"
)
LOCALE = re.compile(r"[a-z]{2}[-_][A-Z]{2}")
MARKED = re.compile(r"[A-Z0-9]{1,12}(?:[ ./-]{1,2}[A-Z0-9]{1,12}){1,7}", re.I)
STARRED = re.compile(r"[*•xX -]{4,20}\d{2,6}")
SENTENCE = re.compile(r"\S{1,40}(?: \S{1,40}){3,}")
