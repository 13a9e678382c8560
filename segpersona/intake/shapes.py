"""Shapes: what the values of a column look like, each a small question to a Look."""

from __future__ import annotations

import re

from segpersona.intake.addresses import STREET
from segpersona.intake.given import many_decades
from segpersona.intake.looks import Look
from segpersona.intake.patterns import (
    BAND,
    CODE,
    DATE,
    DIALLED,
    EMAIL,
    HASH,
    LOCALE,
    MOMENT,
    PHONE,
    PHONE_LOOSE,
    SENTENCE,
    YEAR,
)
from segpersona.intake.vocabulary import (
    COUNTRIES,
    COUNTRY_CODES,
    CURRENCIES,
    GENDERS,
    LANGUAGES,
    SUBSCRIBED,
    TWO_ANSWERS,
    UNSAID,
    scale_order,
)


def emails(look: Look) -> bool:
    return look.kind == "text" and look.share(EMAIL) > 0.3


def text(look: Look) -> bool:
    return look.kind == "text"


def numeric(look: Look) -> bool:
    return look.kind == "number"


def whole(look: Look) -> bool:
    return look.kind == "number" and look.whole


def time_like(look: Look) -> bool:
    """Dates; also those that are still text, and days written as 20250131."""
    if look.kind == "number":
        return look.whole and look.least >= 19000101 and look.most <= 21001231
    return look.kind == "time" or (look.kind == "text" and look.share(DATE) + look.share(MOMENT) > 0.7)


def stamps(look: Look) -> bool:
    """Seconds or thousandths of seconds since 1970, of this century."""
    since = 1000 if look.most > 10**11 else 1
    return whole(look) and look.least / since >= 946_684_800 and look.most / since <= 2_208_988_800


def moments(look: Look) -> bool:
    return look.clock or (look.kind == "text" and look.share(MOMENT) > 0.7)


def two_answers(look: Look) -> bool:
    """Yes and no in some language, or not known; also 1 and 0."""
    said = look.low - UNSAID
    if look.kind == "truth" or (bool(said) and any(said <= pair for pair in TWO_ANSWERS)):
        return True
    return len(said) == 2 and any(f"not {word}" in said for word in said)


def ones(look: Look) -> bool:
    return look.low <= {"0", "1", "0.0", "1.0"} and look.kind == "number"


def subscribed(look: Look) -> bool:
    return look.kind == "text" and look.within(SUBSCRIBED) == 1


def phones(look: Look) -> bool:
    """Phone numbers; not codes of one length that begin alike, such as 0012070909 and 0012078396."""
    bare = [value for value in look.values if value.isdigit()]
    alike = len(bare) > 2 and len({value[:4] for value in bare}) == 1
    sure, loose = look.share(PHONE), look.share(PHONE_LOOSE)
    return look.kind == "text" and (sure > 0.5 or (sure > 0.3 and loose > 0.9)) and not alike


def phones_mostly(look: Look) -> bool:
    """Numbers as they are dialled in many forms, some of them surely phone numbers."""
    parted = sum(not value.isdigit() for value in look.values) >= 0.3 * len(look.values)
    return look.kind == "text" and parted and look.share(PHONE) >= 0.1 and look.share(PHONE_LOOSE) > 0.9


def dialled(look: Look) -> bool:
    """Whole numbers of ten digits that could all be dialled in North America, or of more behind a country's own."""
    bare = [value.removesuffix(".0") for value in look.values]
    alike = len({value[: 3 if len(value) <= 10 else 6] for value in bare}) == 1
    fit = sum(bool(DIALLED.fullmatch(value)) for value in bare) >= 0.9 * len(bare)
    return whole(look) and len(bare) >= 4 and fit and not alike


def births(look: Look) -> bool:
    """Dates that spread over decades and end before customers of today could be born."""
    if not time_like(look):
        return False
    years = sorted(int(found[1]) for value in look.values if (found := YEAR.search(value)))
    if len(years) < max(3, 0.7 * len(look.values)):
        return many_decades(look)
    late = years[min(int(len(years) * 0.95), len(years) - 1)]
    spread = years[-1] - years[0]
    return years[0] >= 1900 and years[len(years) // 2] <= 1999 and spread >= 10 and (late <= 2012 or spread >= 55)


def streets(look: Look) -> bool:
    return look.kind == "text" and look.share(STREET) > 0.5


def address_parts(look: Look) -> bool:
    """Streets without numbers, numbers of houses, floors and flats: short texts with few words."""
    return look.kind == "text" and look.length < 40 and look.spaces < 5


def codes(look: Look) -> bool:
    """Values that name something: digits among letters, or numbers without decimals."""
    return whole(look) or (look.kind == "text" and look.spaces < 0.3 and max(map(look.share, (CODE, HASH))) > 0.7)


def private_codes(look: Look) -> bool:
    """Codes of four signs or more."""
    return codes(look) and (look.kind != "number" or look.most > 999) and look.length >= 4


def one_piece(look: Look) -> bool:
    """Codes of any kind: one piece each, no words of a sentence."""
    return whole(look) or (look.kind == "text" and look.spaces < 0.3 and look.length >= 2)


def rounded(look: Look) -> bool:
    """Numbers that mostly end in noughts, or stand with marks between thousands: sums rather than names of things."""
    return sum(value.endswith("00") or "," in value for value in look.values) > 0.5 * len(look.values)


def unlike(look: Look) -> bool:
    """Nearly every row has a value of its own."""
    return look.rows > 30 and look.distinct > 0.95 * look.rows


def several(look: Look) -> bool:
    """Cells that hold lists."""
    if look.kind != "text" or look.length > 120:
        return False
    lists = sum(bool(re.search(r"[;|]|, ?\S|\",", value)) for value in look.values) / max(len(look.values), 1)
    parts = [part.strip() for value in look.values for part in re.split(r"[;|,]", value) if part.strip()]
    short = sum(map(len, parts)) / max(len(parts), 1) <= 28
    return lists >= 0.3 and short and len(set(parts)) < max(0.85 * len(parts), 1) + (look.rows < 30) * len(parts)


def hardly_repeated(look: Look) -> bool:
    """Values that are mostly their own, or so few rows that nothing can be said of it."""
    return look.rows < 30 or look.distinct > 0.5 * look.rows


def sentences(look: Look) -> bool:
    return look.kind == "text" and look.share(SENTENCE) > 0.4 and look.spaces > 2.5 and look.length > 18


def prose(look: Look) -> bool:
    """Sentences of words that mostly stand in small letters, as people write and products are not called."""
    words = [word for value in look.values for word in value.split()[1:]]
    small = sum(word[0].islower() for word in words)
    return sentences(look) and look.distinct >= 3 and look.spaces >= 3.5 and small >= 0.55 * len(words)


def named_by_code(look: Look) -> bool:
    """Codes that differ in many digits, or are long: they name something, however few there are of them."""
    digits = sum(sum(sign.isdigit() for sign in value) for value in look.values) / max(len(look.values), 1)
    return codes(look) and look.distinct >= 3 and (digits >= 4 or look.length >= 9)


def bands(look: Look) -> bool:
    return look.kind == "text" and look.share(BAND) > 0.6


def scale_words(look: Look) -> bool:
    return look.kind == "text" and look.distinct <= 12 and bool(scale_order(frozenset(look.values)))


def genders(look: Look) -> bool:
    return look.within(GENDERS) == 1 and look.distinct <= 8


def countries(look: Look) -> bool:
    return look.kind == "text" and look.within(COUNTRIES) > 0.7


def country_codes(look: Look) -> bool:
    return look.kind == "text" and look.within(COUNTRY_CODES) > 0.9


def languages(look: Look) -> bool:
    return look.kind == "text" and (look.within(LANGUAGES) > 0.7 or look.share(LOCALE) > 0.7)


def money_codes(look: Look) -> bool:
    return look.kind == "text" and look.within(CURRENCIES) > 0.9
