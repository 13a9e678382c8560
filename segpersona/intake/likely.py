"""Likely: cells that may well name people though no list knows them; asked only where a header speaks of nothing else.

Too much masked can be undone with one choice, too little cannot: what is as likely a name as not counts as one.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from segpersona.intake import people as p
from segpersona.intake.addresses import MEASURED, STREET, WORDED
from segpersona.intake.looks import Look
from segpersona.intake.ordinary import ORDINARY
from segpersona.intake.plain import plain
from segpersona.intake.towns import REGIONS, TOWNS

_PARTED = re.compile(r"([^,/]{2,40})(?:, ?| ?/ ?)([^,/]{1,40})")
_ACCOUNT = re.compile(r"[a-z]{3,20}(?:[._]{1,2}[a-z0-9]{1,16}){0,3}\d{0,4}")
_HOUSE = re.compile(r"([^\W\d].{2,40}?),? (\d{1,4}) ?[a-z]?(?:[/-] ?\d{1,4} ?[a-z]?)?\.?", re.I)
_HOUSE_FIRST = re.compile(r"(\d{1,5}) ?[a-z]?(?:[/-]\d{1,4})?,? (?=[^\W\d_]).{3,60}", re.I)
_SHORT = re.compile(r"[A-Z]{1,4}\d{0,3}")
_MIXED = re.compile(r"(?=.*(?<!\d)\d{1,5}(?!\d))(?=.*[^\W\d_]{2})")
_UNCASED = re.compile(r"[\u0590-\u0fff\u3005\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af .,'’·\u200c-]{2,60}")
_PIECE = re.compile(r"[^\W\d_]+")


def _share(look: Look, asked: Callable[[str], bool]) -> float:
    return sum(asked(value) for value in look.values) / max(len(look.values), 1)


def _ordinary(value: str) -> bool:
    return any(word in ORDINARY for word in _PIECE.findall(plain(value)))


def _varied(look: Look) -> bool:
    """Many different cells: more than a list of kinds has."""
    return look.distinct >= 3 and look.distinct > min(12, 0.12 * look.rows)


def _proper(value: str) -> bool:
    """Every word begins with a capital, but for short ones: "Ruud van der Meulen"."""
    words = [word for word in re.split(r"[ ,/&-]+", value) if word]
    return bool(words) and words[0][0].isalpha() and all(word[0].isupper() or len(word) <= 3 for word in words)


def full_names(look: Look) -> bool:
    """Two or three words with capitals each, that are no ordinary words; none at all where few cells differ."""
    if not (p.people(look) and 1.7 <= look.spaces + 1 <= 3.4 and look.distinct >= 2):
        return False
    return _share(look, _proper) >= 0.8 and _share(look, _ordinary) <= (0.15 if _varied(look) else 0)


def parted_names(look: Look) -> bool:
    """Two parts with a comma or a stroke between them, and what stands before it never stands behind it."""
    if look.kind != "text" or p.firms(look) or p.trades(look) or _share(look, _ordinary) > 0.15:
        return False
    found = [
        match.groups() for value in look.values if p.PERSON.fullmatch(value) and (match := _PARTED.fullmatch(value))
    ]
    before, behind = {one for one, _ in found}, {two for _, two in found}
    many = len(found) >= 0.8 * len(look.values) and len(before) >= 3 and len(behind) >= 0.4 * len(before)
    return many and not before & behind


def small_names(look: Look) -> bool:
    """Two or three words in small letters, hardly two alike, no ordinary words: names as some systems keep them."""
    if look.kind != "text" or look.share(p.PERSON) < 0.9 or not 0.7 <= look.spaces <= 2.2 or not _varied(look):
        return False
    small = _share(look, lambda value: value[:1].islower() and value == value.lower())
    return small >= 0.9 and look.distinct > 0.5 * min(look.rows, len(look.values)) and _share(look, _ordinary) <= 0.15


def lone_names(look: Look) -> bool:
    """One word each with a capital, many different, no ordinary words."""
    if not (p.people(look) and look.spaces < 0.7 and look.distinct >= 5 and _varied(look)):
        return False
    codes = _share(look, lambda value: len(value) <= 3 and value.isupper())
    return codes < 0.3 and _share(look, _proper) >= 0.8 and _share(look, _ordinary) <= 0.13


def without_capitals(look: Look) -> bool:
    """Short words of an alphabet that has no capitals, hardly two alike: Japanese, Arabic or Thai names."""
    if look.kind != "text" or look.distinct < 5 or not _varied(look) or look.spaces > 3 or p.firms(look):
        return False
    letters = _share(look, lambda value: bool(_UNCASED.fullmatch(value)))
    return letters >= 0.8 and look.length <= (6 if look.spaces < 0.3 and _share(look, _is_signs) > 0.5 else 24)


def _is_signs(value: str) -> bool:
    """Whether a text is written in signs of which each is a syllable or a word."""
    return any("\u3040" <= sign <= "\u9fff" or "\uac00" <= sign <= "\ud7af" for sign in value)


def accounts(look: Look) -> bool:
    """What people call themselves: small letters in one piece, many with dots, lines or digits, hardly two alike."""
    spelled = _share(look, lambda value: value[:1].islower() and bool(_ACCOUNT.fullmatch(plain(value))))
    if look.kind != "text" or spelled < 0.9 or look.distinct < 4 or not _varied(look):
        return False
    joined = _share(look, lambda value: bool(re.search(r"[._\d]", value)))
    begun = {value[:4] for value in look.values}
    return joined >= 0.3 and len(begun) > 0.5 * len(look.values) and _share(look, _ordinary) <= 0.25


def numbers_first(look: Look) -> bool:
    """A number and words with capitals behind it, no measures, the numbers hardly ever the same."""
    found = [match for value in look.values if (match := _HOUSE_FIRST.fullmatch(value)) and _mostly_capital(value)]
    if look.kind != "text" or len(found) < 0.7 * max(len(look.values), 1) or look.distinct < 4 or not _varied(look):
        return False
    return len({match[1] for match in found}) > 0.6 * len(found) and _share(look, _measured) <= 0.15


def house_numbers(look: Look) -> bool:
    """Words with a capital and a number behind them, the numbers hardly ever the same."""
    found = [match for value in look.values if (match := _HOUSE.fullmatch(value))]
    if look.kind != "text" or len(found) < 0.8 * max(len(look.values), 1) or look.distinct < 4 or not _varied(look):
        return False
    numbers = {match[2] for match in found}
    known = look.share(STREET) >= 0.15
    odd = sum(not number.endswith("0") for number in numbers) >= 0.6 * len(numbers)
    words = {match[1] for match in found}
    return known or (len(numbers) > 0.7 * len(found) and odd and len(words) >= 3 and _share(look, _ordinary) <= 0.15)


def addresses(look: Look) -> bool:
    """Words and numbers together, hardly two alike: words of addresses among them, or parts with commas between."""
    if look.kind != "text" or not _varied(look) or not 1 <= look.spaces <= 14 or look.length > 120:
        return False
    if _share(look, lambda value: bool(_MIXED.search(value))) < 0.6 or _share(look, _measured) > 0.15:
        return False
    worded = _share(look, lambda value: bool(WORDED.search(value)))
    parted = _share(look, lambda value: 1 <= value.count(",") <= 6 and _mostly_capital(value))
    return worded >= 0.5 or (worded >= 0.1 and parted >= 0.6) or parted >= 0.85


def _mostly_capital(value: str) -> bool:
    """Whether most words begin with a capital; digits count for neither."""
    words: list[str] = [word for word in re.findall(r"[^\W\d_]+", value) if len(word) > 2]
    return 10 * sum(word[0].isupper() for word in words) >= 6 * len(words)


def _measured(value: str) -> bool:
    return bool(MEASURED.search(value))


def in_a_role(look: Look) -> bool:
    """Under a header that calls a person by what they do: words with capitals that are no ordinary words."""
    if look.share(_SHORT) > 0.5:
        return False
    if not p.people(look):
        return look.kind == "text" and (look.share(p.HANDLE) > 0.5 or accounts(look))
    return look.spaces < 3 and _share(look, _ordinary) <= 0.2


def towns(look: Look) -> bool:
    """A third of the cells are towns that we know, or half towns and regions."""
    return look.kind == "text" and look.distinct >= 2 and (look.within(TOWNS) >= 0.34 or _places(look) >= 0.5)


def regions(look: Look) -> bool:
    return look.kind == "text" and look.distinct >= 2 and look.within(REGIONS) >= 0.4


def _places(look: Look) -> float:
    return look.within(TOWNS | REGIONS)
