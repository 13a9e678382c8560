"""People: whether the values of a column name persons, in the many forms that names are written in.

First and family names that we know are evidence; so are titles, how family names end, and words with capitals.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from segpersona.intake.first_names import FIRST_NAMES
from segpersona.intake.last_names import LAST_ENDING, LAST_NAMES
from segpersona.intake.looks import Look
from segpersona.intake.plain import plain
from segpersona.intake.vocabulary import NAMED_BRANDS

_WORD = r"[^\W\d_][^\W\d_'’.-]{0,24}(?:['’.-]{1,2}[^\W\d_]{0,24}){0,3}"
PERSON = re.compile(rf"{_WORD}(?:(?:, ?| ?/ ?| ?& ?| ){_WORD}){{0,6}}")
HANDLE = re.compile(r"(?:@|live:)[\w.]{2,30}")
_TITLED = re.compile(
    r"(?:mr|mrs|ms|miss|mx|dr|prof|herrn?|frau|hr|fr|mme|mlle|madame|monsieur|sra?|srta|senora?|don|dona|pani?|dhr"
    r"|mevr|mw|sig|signora?|dott|rev|sir|lady|familie|family|ing|dipl)\b[. ].{2,80}"
)  # fmt: skip
_CAPITAL = re.compile(r"(?:[a-z]{1,3} )?(?:[A-ZÀ-ÖØ-ÞĀ-ŽΆ-ΫЀ-ЯҐ].{0,120})")
_LEGAL = re.compile(
    r"\b(?:gmbh|kg|ltd|limited|inc|llc|plc|corp|corporation|sarl|srl|spa|bv|nv|oy|aps|sp\. z o\.o|s\.r\.o|s\.a\.|e\.v|"
    r"ug|ohg|gbr|holding|sas|pty|ag|& (?:co|sons?|partners?)|kft|zrt|gesmbh|ges\.m\.b\.h|e\.k|oyj|aps|eood|ood|slu|sl|"
    r"ltda|lda|pvt|d\.?o\.?o|s\.c|sa|ab|asa|a/s|as|pc|llp|s/a|eirl|a\. ?ş|a\.s|şti|tic|san|oü|ou|uab|sia|mb|a\.e|α\.ε|"
    r"οε|επε|ике|ооо|тов|оод|еоод|ад|sdn|bhd|tbk|spol|k\.s|s\.p|jdoo|e\.i|sarlu|eurl|s\.a\.r\.l|s\.r\.l|s\.p\.a|s\.l|"
    r"bros|brothers|& sons|et (?:fils|freres|frères)|e figli|y asociados|hermanos|hnos|sp\. j|ehf|hf|co)"
    r"\b\.?(?=$|[ ,)])|^(?:pt|cv|ud|ооо|тов|зао) ", re.I,
)  # fmt: skip
_TRADE = re.compile(
    r"\b(?:company|group|hotel|restaurant|shop|store|bank|school|university|systems|solutions|services|"
    r"logistics?|consulting|media|design|studio|foods?|partners|cafe|café|business|works|team|support|"
    r"office|department|traders|trading|airlines?|shipping|bau|airways|insurance|travel|energy|motors?|"
    r"pharma|tech|labs?|software|foundation|industries|international|holdings|institute|clinic|hospital|"
    r"bakery|books|records|pictures|express|associates|agency|productions|supplies|supply|"
    r"autohaus|apotheke|verlag|stadtwerke|praxis|metzgerei|tischlerei|backerei|bäckerei|weingut|weinbau|"
    r"brauerei|gasthof|boulangerie|garage|ferreteria|panaderia|farmacia|bakkerij|place|cup|trophy)\b", re.I,
)  # fmt: skip
_TURNED = re.compile(rf"{_WORD}(?: {_WORD}){{0,3}}, ?{_WORD}(?: {_WORD}){{0,2}}")
_INITIALLED = re.compile(rf"(?:[^\W\d_]\. ?){{1,3}}{_WORD}(?: {_WORD}){{0,2}}|{_WORD},? [A-Z]\.")
_SAINT = re.compile(
    r"(?:san|santa|saint|sainte|st\.?|sao|los|las|new|queen|king|miss|prince|princess|villa|chateau) .{2,60}"
)
_ACCOUNT = re.compile(r"[a-z][\w.-]{3,30}", re.I)
_CHOSEN = re.compile(r"[a-z]{4,20}(?:[._-]?[a-z]{1,16}){0,2}\d{0,4}")
_APART = re.compile(r"[ ,./&-]+")


def firms(look: Look) -> bool:
    return sum(bool(_LEGAL.search(value)) for value in look.values) >= 0.3 * max(len(look.values), 1)


def trades(look: Look) -> bool:
    return sum(bool(_TRADE.search(value)) for value in look.values) >= 0.3 * max(len(look.values), 1)


def handles(look: Look) -> bool:
    return look.kind == "text" and look.share(HANDLE) > 0.6


def first_names(look: Look) -> float:
    """Share of values with a known first name among their words."""
    return _share(look, lambda words: bool(FIRST_NAMES.intersection(words)))


def known_names(look: Look) -> float:
    """Share of values with a known first name, or a known or likely family name, among their words."""
    return _share(look, lambda words: any(_is_name(word) for word in words))


def _is_name(word: str) -> bool:
    return word in FIRST_NAMES or word in LAST_NAMES or bool(LAST_ENDING.fullmatch(word))


def _share(look: Look, asked: Callable[[list[str]], bool]) -> float:
    return sum(asked(_words(value)) for value in look.values) / max(len(look.values), 1)


def _words(value: str) -> list[str]:
    return [word for word in _APART.split(plain(value).replace("’", "'")) if word]


def _length(look: Look) -> float:
    """Mean words of a value."""
    return sum(len(_words(value)) for value in look.values) / max(len(look.values), 1)


def people(look: Look) -> bool:
    """Words with capitals, or known names in small letters, that could name persons, and no firms."""
    if look.kind != "text" or look.share(PERSON) < 0.8 or firms(look) or trades(look) or _other(look):
        return False
    capitals = sum(bool(_CAPITAL.fullmatch(value)) for value in look.values) / max(len(look.values), 1)
    return capitals >= 0.7 or (first_names(look) >= 0.25 and known_names(look) >= 0.4)


def _other(look: Look) -> bool:
    """Brands that are called like persons; saints, queens and kings, whose names are given to places and things."""
    holy = sum(bool(_SAINT.fullmatch(value)) for value in look.low) / max(len(look.low), 1)
    return look.within(NAMED_BRANDS) >= 0.3 or holy >= 0.25


def named(look: Look) -> bool:
    """Under a header that says name: words of letters; a few digits and signs may have slipped in."""
    return look.kind == "text" and look.share(PERSON) > 0.5 and not firms(look)


def worded(look: Look) -> bool:
    """Short texts with words in them, whatever stands beside: "Customer 17", "Ada (new)", "anna-2"."""
    lettered = sum(bool(re.search(r"[^\W\d_]{2}", value)) for value in look.values) > 0.8 * max(len(look.values), 1)
    return look.kind == "text" and lettered and look.spaces < 5 and look.distinct > 2 and not firms(look)


def titled(look: Look) -> bool:
    """Names behind a title or with initials: "Mr and Mrs Hall", "Frau Dr. Vogt", "S. Colonna"."""
    told = sum(bool(_TITLED.fullmatch(plain(value))) for value in look.values) / max(len(look.values), 1)
    short = look.share(_INITIALLED) >= 0.7 and look.distinct >= 3
    return people(look) and ((told >= 0.3 and _length(look) >= 2) or short)


def initialled(look: Look) -> bool:
    """Names of which some have an initial behind them: "Tuva", "Nils E."."""
    some = sum(bool(_INITIALLED.fullmatch(value)) for value in look.values) >= 0.2 * max(len(look.values), 1)
    return some and people(look) and _length(look) < 3 and look.distinct >= 3


def account_names(look: Look) -> bool:
    """One piece each, parted by dots, lines or digits, with known names among the parts: "lea_hall", "tom.b82"."""
    if look.kind != "text" or look.share(_ACCOUNT) < 0.9 or look.distinct < 3:
        return False
    parts = [[part for part in re.split(r"[\W\d_]+", plain(value)) if len(part) > 2] for value in look.values]
    joined = sum(bool(re.search(r"[._\d]", value)) for value in look.values) / len(look.values)
    known = sum(any(part in FIRST_NAMES or part in LAST_NAMES for part in one) for one in parts) / len(parts)
    return joined >= 0.3 and known >= 0.34


def turned(look: Look) -> bool:
    """The family name first, a comma, the first name: "Hall, Maureen"; no lists, in which words come back."""
    if look.kind != "text" or look.share(_TURNED) < 0.8 or firms(look):
        return False
    parts = [part.strip() for value in look.values for part in value.split(",")]
    return known_names(look) >= 0.25 and first_names(look) > 0 and len(set(parts)) > 0.55 * min(len(parts), 24)


def made_up(look: Look) -> bool:
    """Where an account could have a number: words that people call themselves, none of which begin alike."""
    begun = {value[:4].lower() for value in look.values}
    return (
        look.kind == "text"
        and look.share(_CHOSEN) >= 0.8
        and look.distinct >= 3
        and len(begun) > 0.6 * len(look.values)
    )


def pairs_of_names(look: Look) -> bool:
    """Two or three words with capitals, not many alike, many with a known first or family name among them."""
    if turned(look):
        return True
    spread = look.distinct > 0.05 * look.rows or look.distinct > 12
    if not (people(look) and 1.8 <= _length(look) <= 4.2 and spread):
        return False
    return first_names(look) >= 0.35 or (first_names(look) >= 0.2 and known_names(look) >= 0.5)


def single_names(look: Look) -> bool:
    """One word each, nearly all of them first or family names that we know."""
    sure = first_names(look) == 1 and look.distinct == 2
    return people(look) and _length(look) < 1.6 and (sure or (look.distinct >= 3 and known_names(look) >= 0.65))


def names_by_chance(look: Look) -> bool:
    """Under a header that says nothing, a quarter of the cells with known names will do."""
    if not people(look) or _length(look) >= 4.2 or look.distinct < 3:
        return False
    known, spread = known_names(look), look.rows >= 20 and look.distinct > 0.4 * look.rows
    return known >= 0.25 or (known >= 0.15 and spread)


def people_by_role(look: Look) -> bool:
    """Values under a header that may mean persons: names of two words, known names, or handles."""
    if not people(look):
        return look.kind == "text" and look.share(HANDLE) > 0.5
    return known_names(look) >= 0.2 or (1.8 <= _length(look) <= 3.2 and look.distinct >= 2)
