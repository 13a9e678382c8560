"""Texts to dates: the order of day and month decided by the whole column, then by the file, else asked."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import Literal

from segpersona.intake.cells import NOTHING, looks_like_date

Order = Literal["day", "month"]

_TIME = (
    r"(?:[T ,]+(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::(?P<second>\d\d)(?:\.\d+)?)?\s*(?P<half>[AaPp]\.?[Mm]\.?)?"
    r"\s*(?:Z|[A-Z]{3,4}|Uhr|(?:GMT|UTC)?[+-]\d\d:?\d\d)?)?"
)
_YEAR_FIRST = re.compile(r"(?P<year>\d{4})(?P<sign>[-/.])(?P<month>\d{1,2})(?P=sign)(?P<day>\d{1,2})\.?" + _TIME)
_NUMBERS = re.compile(r"(?P<one>\d{1,2})(?P<sign>[-/.]) ?(?P<two>\d{1,2})(?P=sign) ?(?P<year>\d{4}|\d{2})\.?" + _TIME)
_DAY_NAMED = re.compile(
    r"(?P<day>\d{1,2})(?:st|nd|rd|th|º)?[ .-]+(?:de |of )?(?P<named>[^\W\d]{3,12})\.?[ ,.-]+(?:de |del )?"
    r"(?P<year>\d{4}|\d{2})" + _TIME
)
_NAMED_DAY = re.compile(r"(?P<named>[^\W\d]{3,12})\.? (?P<day>\d{1,2})(?:st|nd|rd|th)?,? (?P<year>\d{4})" + _TIME)
_EASTERN = re.compile(r"(?P<year>\d{4})年(?P<month>\d{1,2})月(?P<day>\d{1,2})日" + _TIME)
_COMPACT = re.compile(
    r"(?P<year>(?:19|20)\d\d)(?P<month>0[1-9]|1[0-2])(?P<day>[0-2]\d|3[01])"
    r"(?:(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)(?P<second>[0-5]\d))?"
)
_CLOCKED = re.compile(r"(?P<date>[\d/.-]+)(?P<clock>[T ,]+\d.*)", re.DOTALL)
_CLOCK = re.compile(_TIME)
_WEEKDAY = re.compile(r"^[^\W\d]{2,14}\.?,? (?=\d|[^\W\d]{3,12}\.? \d)")
_NUMBERED = re.compile(r"Column \d+")
_DATE_NAME = re.compile(r"date|datum|day|tag|fecha|data\b|when|joined|created|zeit|time|jour", re.IGNORECASE)
_FIRST_YEAR, _LAST_YEAR, _TURN = 1800, 2200, 70

_MONTHS = {name: number for number, names in enumerate((
    "january jan januar januari janvier janv jan enero ene gennaio gen janeiro styczeń stycznia sty leden ledna ocak "
    "января янв",
    "february feb februar februari février fevrier févr fevr febrero febbraio fevereiro fev luty lutego lut "
    "únor února şubat "
    "февраля фев",
    "march mar märz maerz mrz mär maart mrt mars marzo março marts marzec marca březen března mart марта мар",
    "april apr avril avr abril abr aprile kwiecień kwietnia kwi duben dubna nisan апреля апр",
    "may mai mei mayo maggio mag maj maio maja květen května mayıs мая май",
    "june jun juni juin junio giugno giu junho czerwiec czerwca cze červen června haziran июня июн",
    "july jul juli juillet juil julio luglio lug julho lipiec lipca lip červenec července temmuz июля июл",
    "august aug augustus août aout agosto ago augusti sierpień sierpnia sie srpen srpna ağustos августа авг",
    "september sep sept septembre septiembre settembre set setembro wrzesień września wrz září eylül сентября сен",
    "october oct oktober okt octobre octubre ottobre ott outubro out październik października paź říjen "
    "října ekim октября окт",
    "november nov novembre noviembre novembro listopad listopada lis listopadu kasım ноября ноя",
    "december dec dezember dez décembre déc diciembre dic dicembre dezembro desember grudzień grudnia gru "
    "prosinec prosince "
    "aralık декабря дек",
), 1) for name in names.split()}  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Votes:
    """What a column's dates of numbers alone say about their order, by how many cells say it."""

    day: int = 0
    month: int = 0
    dotted: bool = False
    undecided: str = ""
    """An example of such a date, "" where there is none."""

    @property
    def any(self) -> bool:
        """Whether there are dates whose order matters."""
        return bool(self.undecided)

    @property
    def mixed(self) -> bool:
        """Whether both orders occur often enough to be no slip."""
        return min(self.day, self.month) > max(1, (self.day + self.month) // 50) and bool(self.day and self.month)

    @property
    def order(self) -> Order | None:
        """The order the column itself decides."""
        if self.day or self.month:
            return "day" if self.day >= self.month else "month"
        return "day" if self.dotted else None


def votes(texts: Mapping[str, int]) -> Votes:
    """Days above 12 tell where the day stands; dots are written by people who put the day first."""
    day = month = 0
    dotted, undecided = False, ""
    for text, often in texts.items():
        found = _NUMBERS.fullmatch(text) or _NUMBERS.fullmatch(_WEEKDAY.sub("", text))
        if found:
            undecided = undecided or text
            day += often * (int(found["one"]) > 12)
            month += often * (int(found["two"]) > 12)
            dotted |= found["sign"] == "."
    return Votes(day=day, month=month, dotted=dotted, undecided=undecided)


def may_be_dates(texts: Sequence[str], name: str) -> bool:
    """Whether most of a sample of a column's texts look like dates."""
    probe = _some_of(texts, 60)
    if not probe:
        return False
    if is_compact(texts, name):
        return True
    return sum(looks_like_date(text) for text in probe) >= 0.6 * len(probe)


def is_compact(texts: Sequence[str], name: str) -> bool:
    """Dates such as 20260131, believed under a name that speaks of dates, or where columns have no names."""
    probe = _some_of(texts, 400)
    named = names_dates(name) or (_NUMBERED.fullmatch(name) and len(probe) > 9)
    return bool(probe) and bool(named) and all(_COMPACT.fullmatch(text) for text in probe)


def names_dates(name: str) -> bool:
    """Whether a column's name speaks of dates."""
    return _DATE_NAME.search(name) is not None


def in_the_past(text: str, day: dt.datetime | None) -> dt.datetime | None:
    """A birth date written with two digits of the year: nobody was born in the future."""
    late = day is not None and day > dt.datetime.now(dt.UTC).replace(tzinfo=None)
    short = re.search(r"(?<!\d)\d{4}(?!\d)", text) is None
    return day.replace(year=day.year - 100) if day is not None and late and short else day


def _some_of(texts: Sequence[str], most: int) -> list[str]:
    """The first texts that say something."""
    return list(islice((text for text in texts if text.casefold() not in NOTHING), most))


def to_date(text: str, order: Order | None, *, compact: bool = False) -> dt.datetime | None:
    """The date a text holds; None where it is none."""
    if not compact and len(text) == 19 and (written := _as_machines_write(text)):
        return written
    split = None if compact else _CLOCKED.fullmatch(text)
    if split and (date := _day(split["date"], order)) and (clock := _CLOCK.fullmatch(split["clock"])):
        return _moment(date, clock.groupdict())
    patterns = (_COMPACT,) if compact else (_YEAR_FIRST, _NUMBERS, _DAY_NAMED, _NAMED_DAY, _EASTERN)
    found = _first_match(patterns, text) or _first_match(patterns, _WEEKDAY.sub("", text))
    if found is None:
        return None
    parts = found.groupdict()
    day, month = _day_and_month(parts, order)
    if day is None or month is None:
        return None
    year = int(parts["year"])
    if year < 100 and len(parts["year"]) == 4:
        return None
    year += 0 if year > 99 else 2000 if year < _TURN else 1900
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    return _moment((year, month, day), parts)


def _as_machines_write(text: str) -> dt.datetime | None:
    """A moment such as 2025-03-09 18:05:00, which long files hold by the hundred thousand; None where it is not so."""
    if not text[4] == text[7] == "-" or not text[13] == text[16] == ":" or not text.isascii():
        return None
    try:
        found = dt.datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo is None and _FIRST_YEAR <= found.year <= _LAST_YEAR else None


@lru_cache(maxsize=8_192)
def _day(text: str, order: Order | None) -> tuple[int, int, int] | None:
    """The year, month and day of a date without a time; the dates of a long column are few."""
    found = to_date(text, order)
    return None if found is None else (found.year, found.month, found.day)


def _moment(day: tuple[int, int, int], parts: Mapping[str, str | None]) -> dt.datetime | None:
    try:
        return dt.datetime(*day, *_clock(parts))
    except ValueError:
        return None


def _first_match(patterns: Sequence[re.Pattern[str]], text: str) -> re.Match[str] | None:
    return next((match for pattern in patterns if (match := pattern.fullmatch(text))), None)


def _day_and_month(parts: Mapping[str, str | None], order: Order | None) -> tuple[int | None, int | None]:
    if one := parts.get("one"):
        two = int(str(parts["two"]))
        if order is None:
            return None, None
        return (int(one), two) if order == "day" else (two, int(one))
    if named := parts.get("named"):
        return int(str(parts["day"])), _MONTHS.get(named.casefold())
    return int(str(parts["day"])), int(str(parts["month"]))


def _clock(parts: Mapping[str, str | None]) -> tuple[int, int, int]:
    hour = int(parts.get("hour") or 0)
    half = parts.get("half")
    if half:
        hour = hour % 12 + (12 if half[0] in "pP" else 0)
    return hour, int(parts.get("minute") or 0), int(parts.get("second") or 0)


def file_order(columns: Sequence[Votes]) -> Order | None:
    """The order that all other dates of a file agree on."""
    orders = Counter(one.order for one in columns if one.day or one.month)
    return next(iter(orders)) if len(orders) == 1 else None
