"""Kinds of values: money, numbers, codes, words for nothing, and dates in the many ways they are written."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from random import Random

from benchmarks.damage.truth import Value, customers, orders
from benchmarks.damage.writing import (
    AMERICAN,
    ENGLISH,
    GERMAN,
    Delimiting,
    Made,
    Style,
    Write,
    dated,
    decimals,
    draft,
    either,
    grouped,
)

Kind = Callable[[Random], Made]
_US, _DE = grouped(",", "."), grouped(".", ",")


def _float(value: Value) -> float:
    return float(str(value))


def _money(write: Write, separator: str = ",", base: Style = ENGLISH) -> Kind:
    """Money in a notation; some of it below nothing."""
    style, how = replace(base, money=write), Delimiting(separator=separator)

    def kind(chance: Random) -> Made:
        table = orders(chance)
        rows = tuple(
            (*row[:7], -_float(row[7]) if place % 6 == 2 else row[7], row[8]) for place, row in enumerate(table.rows)
        )
        return draft(chance, replace(table, rows=rows), style, how).made()

    return kind


def _signed(before: str, after: str = "", write: Write = _US) -> Write:
    return lambda value: ("-" if _float(value) < 0 else "") + before + write(abs(_float(value))) + after


def _bracketed(before: str = "", write: Write = _US) -> Write:
    def cell(value: Value) -> str:
        text = before + write(abs(_float(value)))
        return f"({text})" if _float(value) < 0 else text

    return cell


def _indian(value: Value) -> str:
    whole, part = f"{abs(_float(value)) * 100:.2f}".split(".")
    head, tail = whole[:-3], whole[-3:]
    groups = []
    while head:
        groups.insert(0, head[-2:])
        head = head[:-2]
    return ("-" if _float(value) < 0 else "") + ",".join([*groups, tail]) + "." + part


def _indian_kind(chance: Random) -> Made:
    table = orders(chance)
    rows = tuple(
        (*row[:5], round(_float(row[5]) * 100, 2), row[6], round(_float(row[7]) * 100, 2), row[8]) for row in table.rows
    )
    return draft(chance, replace(table, rows=rows), Style(money=lambda value: _indian(_float(value) / 100))).made()


MONEY: Mapping[str, Kind] = {
    "val_currency": _money(_signed("$")),
    "val_currency_euro_after": _money(_signed("", " €", _DE), ";", GERMAN),
    "val_currency_pound": _money(_signed("£")),
    "val_currency_code": _money(_signed("EUR ")),
    "val_currency_code_after": _money(_signed("", " USD")),
    "val_currency_us": _money(_signed("US$")),
    "val_currency_swiss": _money(_signed("CHF ", "", grouped("'", "."))),
    "val_currency_crowns": _money(_signed("", " kr", grouped("\u00a0", ",")), ";"),
    "val_currency_zloty": _money(_signed("", " zł", _DE), ";"),
    "val_currency_reais": _money(_signed("R$ ", "", _DE), ";"),
    "val_currency_yen": _money(_signed("¥")),
    "val_currency_rupees": _money(_signed("₹")),
    "val_currency_dollars_abroad": _money(_signed("A$")),
    "val_currency_canadian": _money(_signed("CAD ")),
    "val_currency_glued": _money(_signed("", "EUR", _DE), ";"),
    "val_currency_minus_inside": _money(lambda value: "$" + _US(value)),
    "val_currency_dash": _money(lambda value: _US(value).replace(".00", ".-")),
    "val_negative_brackets": _money(_bracketed("$")),
    "val_negative_brackets_plain": _money(_bracketed()),
    "val_negative_after": _money(lambda value: decimals(abs(_float(value))) + ("-" if _float(value) < 0 else "")),
    "val_negative_minus_sign": _money(lambda value: decimals(value).replace("-", "\u2212")),
    "val_negative_spaced": _money(lambda value: decimals(value).replace("-", "- ")),
    "val_plus": _money(lambda value: f"{_float(value):+.2f}"),
    "val_thousands": _money(_US),
    "val_thousands_dot": _money(_DE, ";"),
    "val_thousands_space": _money(grouped(" ", ","), ";"),
    "val_thousands_narrow": _money(grouped("\u202f", ","), ";"),
    "val_thousands_apostrophe": _money(grouped("'", ".")),
    "val_thousands_curly": _money(grouped("’", ".")),
    "val_thousands_space_dot": _money(grouped(" ", ".")),
    "val_thousands_indian": _indian_kind,
    "val_decimal_comma_quoted": _money(lambda value: decimals(value).replace(".", ",")),
    "val_scientific": _money(
        lambda value: repr(_float(value)) if abs(_float(value)) < 500 else f"{_float(value):.6e}".replace("e", "E")
    ),
    "val_padded": _money(lambda value: f"   {decimals(value)}  "),
    "val_hard_spaces": _money(lambda value: f"{decimals(value)}\u00a0"),
}


def _added(
    name: str,
    kind: str,
    value: Callable[[Random], Value],
    write: Write = str,
    tell: str = "",
    separator: str = ",",
    base: Style = ENGLISH,
) -> Kind:
    """Orders with one more column."""

    def made(chance: Random) -> Made:
        values = [value(chance) for _ in range(60)]
        table = orders(chance).with_column(name, kind, values.__getitem__)
        style = replace(base, columns={name: write})
        return replace(draft(chance, table, style, Delimiting(separator=separator)), tell=tell).made()

    return made


def _one_of(*values: Value) -> Callable[[Random], Value]:
    return lambda chance: chance.choice(values)


def _many(chance: Random, digits: int) -> str:
    return str(chance.randrange(10 ** (digits - 1), 10**digits))


def _words_for_nothing(chance: Random) -> Made:
    nothing = ("NA", "N/A", "null", "-", "", "#N/A", "NaN", "None")
    table = orders(chance)
    rows = tuple(
        (*row[:4], None if place % 5 == 1 else row[4], None if place % 4 == 3 else row[5], *row[6:])
        for place, row in enumerate(table.rows)
    )
    one = draft(chance, replace(table, rows=rows))
    raw = [[cell or chance.choice(nothing) if at in (4, 5) else cell for at, cell in enumerate(row)] for row in one.raw]
    return replace(one, raw=raw, lines=[one.lines[0], *(Delimiting().line(row) for row in raw)]).made()


def _some_bad(chance: Random) -> Made:
    table = orders(chance, 120)
    bad = {17, 80}
    rows = tuple((*row[:7], None if place in bad else row[7], row[8]) for place, row in enumerate(table.rows))
    one = draft(chance, replace(table, rows=rows))
    raw = [[*row[:7], "see invoice" if place in bad else row[7], row[8]] for place, row in enumerate(one.raw)]
    lines = [one.lines[0], *(Delimiting().line(row) for row in raw)]
    return replace(one, raw=raw, lines=lines, tell="values that are no numbers").made()


def _mixed_money(chance: Random) -> Made:
    table = orders(chance)
    signs = ("€", "$", "£")
    texts = [f"{chance.choice(signs)}{_US(row[7])}" for row in table.rows]
    rows = tuple((*row[:7], text, row[8]) for row, text in zip(table.rows, texts, strict=True))
    return replace(draft(chance, replace(table, rows=rows).typed("Revenue", "text")), tell="currencies").made()


_TRUTHS = (
    ("yes_no", "Yes", "No"),
    ("y_n", "Y", "N"),
    ("german", "Ja", "Nein"),
    ("french", "Oui", "Non"),
    ("spanish", "Sí", "No"),
    ("polish", "Tak", "Nie"),
    ("dutch", "ja", "nee"),
    ("italian", "Sì", "No"),
    ("code", "TRUE", "FALSE"),
    ("portuguese", "Sim", "Não"),
    ("letters", "T", "F"),
    ("german_code", "WAHR", "FALSCH"),
    ("digits", "1", "0"),
)
TEXTS: Mapping[str, Kind] = {
    **{
        f"val_truth_{key}": _added("Opted in", "bool", _one_of(True, False), either(yes, no))
        for key, yes, no in _TRUTHS
    },
    "val_percent": _added("Share", "percent", lambda chance: chance.randrange(1_000) / 10, lambda value: f"{value}%"),
    "val_percent_space": _added(
        "Share",
        "percent",
        lambda chance: chance.randrange(1_000) / 10,
        lambda value: f"{value} %".replace(".", ","),
        separator=";",
        base=GERMAN,
    ),
    "val_leading_zeros": _added("Loyalty card", "text", lambda chance: "00" + _many(chance, 6)),
    "val_long_ids": _added("Barcode", "text", lambda chance: _many(chance, 19)),
    "val_sixteen_digits": _added("Card", "text", lambda chance: _many(chance, 16)),
    "val_phones": _added("Phone", "text", lambda chance: f"+49 {_many(chance, 3)} {_many(chance, 7)}"),
    "val_phones_local": _added("Phone", "text", lambda chance: f"0{_many(chance, 3)}/{_many(chance, 6)}"),
    "val_phones_us": _added("Phone", "text", lambda chance: f"({_many(chance, 3)}) 555-{_many(chance, 4)}"),
    "val_zip_plus_four": _added("ZIP", "text", lambda chance: f"{_many(chance, 5)}-{_many(chance, 4)}"),
    "val_letters_e": _added("Part", "text", lambda chance: f"{_many(chance, 2)}E{chance.randrange(1, 9)}"),
    "val_excel_shortened": _added(
        "Account no", "text", lambda chance: f"{chance.randrange(100, 999) / 100}E+11", tell="shortened"
    ),
    "val_ranges": _added("Age band", "text", _one_of("18-24", "25-34", "35-44", "45-54")),
    "val_small_ranges": _added("Visits a month", "text", _one_of("1-2", "3-5", "6-10")),
    "val_ratings": _added("Rating", "text", _one_of("4/5", "3/5", "5/5", "2/5")),
    "val_versions": _added("App version", "text", _one_of("1.2.3", "1.10.2", "2.0.1", "10.4.0")),
    "val_times": _added("Call length", "text", lambda chance: f"{chance.randrange(24):02d}:{chance.randrange(60):02d}"),
    "val_weeks": _added("Week", "text", lambda chance: f"2024-W{chance.randrange(1, 53):02d}"),
    "val_quarters": _added("Quarter", "text", lambda chance: f"2024-Q{chance.randrange(1, 5)}"),
    "val_units": _added("Weight", "text", lambda chance: f"{chance.randrange(1, 90)} kg"),
    "val_short_thousands": _added("Followers", "text", lambda chance: f"{chance.randrange(10, 99) / 10}k"),
    "val_na_is_data": _added("Country", "text", _one_of("NA", "DE", "FR", "Null", "None")),
    "val_html": _added("Answer", "text", _one_of("<b>good</b>", "a & b", "x &lt; y")),
    "val_emoji": _added("Answer", "text", _one_of("great 👍", "so-so", "no 😕")),
    "val_lists": _added("Interests", "text", _one_of("tea;coffee", "tea", "coffee;wine,beer")),
    "val_json": _added("Extra", "text", _one_of('{"a": 1, "b": "x"}', '{"a": 2}', "")),
    "val_formulas": _added("Handle", "text", _one_of("=A1", "@anna", "+add", "-none")),
    "val_censored": _added("Patients", "text", _one_of("<=5", "12", "8", "<=5", "31")),
    "val_mixed_types": _added("Reference", "text", _one_of("12", "A-7", "0.5", "n.v.", "true")),
    "val_coordinates": _added("Latitude", "number", lambda chance: round(chance.uniform(35, 60), 6)),
    "val_negative_small": _added("Change", "number", lambda chance: round(chance.uniform(-1, 1), 3)),
    "val_years": _added("Birth year", "integer", lambda chance: chance.randrange(1940, 2006)),
    "val_zero_decimals": _added(
        "Points", "number", lambda chance: float(chance.randrange(900)), lambda value: f"{value:.1f}"
    ),
    "val_big_counts": _added(
        "Impressions", "integer", lambda chance: chance.randrange(10**6, 10**9), lambda value: f"{value:,}"
    ),
    "val_thousands_only_dot": _added(
        "Impressions",
        "integer",
        lambda chance: chance.randrange(10**6, 10**9),
        lambda value: f"{value:,}".replace(",", "."),
        separator=";",
        base=GERMAN,
    ),
    "val_urls": _added("Page", "text", lambda chance: f"https://example.org/?id={_many(chance, 4)}&a=b,c"),
    "val_null_words": _words_for_nothing,
    "val_some_bad": _some_bad,
    "val_mixed_currency": _mixed_money,
}


def _on(
    write: Write,
    base: Style = ENGLISH,
    separator: str = ",",
    kind: str = "date",
    tell: str = "",
    days: Callable[[Random], dt.date] | None = None,
) -> Kind:
    """Customers whose date is written another way."""

    def made(chance: Random) -> Made:
        table = customers(chance, 80)
        if days:
            rows = tuple((*row[:4], days(chance), *row[5:]) for row in table.rows)
            table = replace(table, rows=rows)
        style = replace(base, columns={"Joined": write})
        return replace(
            draft(chance, table.typed("Joined", kind), style, Delimiting(separator=separator)), tell=tell
        ).made()

    return made


def _early(chance: Random) -> dt.date:
    return dt.date(chance.randrange(2019, 2026), chance.randrange(1, 13), chance.randrange(1, 13))


def _moment(chance: Random) -> dt.date:
    return dt.datetime(2020, 1, 1) + dt.timedelta(seconds=chance.randrange(150_000_000))


_MONTHS = {
    "english": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    "english_long": "January February March April May June July August September October November December",
    "german": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "german_short": "Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.",
    "french": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "spanish": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "italian": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "portuguese": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "dutch": "januari februari maart april mei juni juli augustus september oktober november december",
    "dutch_short": "jan feb mrt apr mei jun jul aug sep okt nov dec",
    "polish": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "swedish": "januari februari mars april maj juni juli augusti september oktober november december",
}


def _named(language: str, pattern: str) -> Write:
    months = _MONTHS[language].split()

    def write(value: Value) -> str:
        assert isinstance(value, dt.date)
        return pattern.format(d=value.day, m=months[value.month - 1], y=value.year, yy=f"{value.year % 100:02d}")

    return write


def _mixed_order(chance: Random) -> Made:
    table = customers(chance, 80).typed("Joined", "text")
    rows = tuple(
        (*row[:4], (f"{row[4]:%d/%m/%Y}" if place % 2 else f"{row[4]:%m/%d/%Y}"), *row[5:])
        for place, row in enumerate(table.rows)
    )
    return replace(draft(chance, replace(table, rows=rows)), tell="mixed").made()


def _with_bad(bad: Sequence[str], tell: str = "not dates", style: Style = ENGLISH) -> Kind:
    def kind(chance: Random) -> Made:
        table = customers(chance, 80)
        gone = {11 + 20 * place: text for place, text in enumerate(bad)}
        rows = tuple((*row[:4], None if place in gone else row[4], *row[5:]) for place, row in enumerate(table.rows))
        one = draft(chance, replace(table, rows=rows), style)
        raw = [[*row[:4], gone.get(place, row[4]), *row[5:]] for place, row in enumerate(one.raw)]
        return replace(one, raw=raw, lines=[one.lines[0], *map(Delimiting().line, raw)], tell=tell).made()

    return kind


def _vouched(chance: Random) -> Made:
    """A column that does not tell its order, beside one that does."""
    table = customers(chance, 80)
    rows = tuple((*row[:4], _early(chance), *row[5:]) for row in table.rows)
    days = [dt.date(2024, 1 + place % 12, 13 + place % 15) for place in range(80)]
    more = replace(table, rows=rows).with_column("Last order date", "date", days.__getitem__)
    return draft(chance, more, replace(ENGLISH, date=dated("%d/%m/%Y"))).made()


DATES: Mapping[str, Kind] = {
    "date_iso": _on(str),
    "date_gb": _on(dated("%d/%m/%Y")),
    "date_us": _on(dated("%m/%d/%Y"), AMERICAN),
    "date_us_short": _on(dated("{m}/{d}/%y")),
    "date_gb_short": _on(dated("{d}/{m}/%y")),
    "date_german": _on(dated("%d.%m.%Y"), GERMAN, ";"),
    "date_german_short": _on(dated("%d.%m.%y"), GERMAN, ";"),
    "date_dashes": _on(dated("%d-%m-%Y")),
    "date_slashes_iso": _on(dated("%Y/%m/%d")),
    "date_dots_iso": _on(dated("%Y.%m.%d")),
    "date_unpadded": _on(dated("%Y-{m}-{d}")),
    "date_compact": _on(dated("%Y%m%d")),
    "date_time": _on(dated("%Y-%m-%d %H:%M:%S"), kind="datetime", days=_moment),
    "date_time_t": _on(dated("%Y-%m-%dT%H:%M:%SZ"), kind="datetime", days=_moment),
    "date_time_millis": _on(dated("%Y-%m-%dT%H:%M:%S.000+00:00"), kind="datetime", days=_moment),
    "date_time_utc": _on(dated("%Y-%m-%d %H:%M:%S UTC"), kind="datetime", days=_moment),
    "date_time_german": _on(
        dated("%d.%m.%Y %H:%M"), GERMAN, ";", "datetime", days=lambda chance: _moment(chance).replace(second=0)
    ),  # type: ignore[call-arg]
    "date_time_12h": _on(dated("%m/%d/%Y %I:%M:%S %p"), kind="datetime", days=_moment),
    "date_time_comma": _on(dated("%d/%m/%Y, %H:%M:%S"), kind="datetime", days=_moment),
    "date_compact_time": _on(dated("%Y%m%d%H%M%S"), kind="datetime", days=_moment),
    "date_ambiguous": _on(dated("%d/%m/%Y"), kind="date_ambiguous", tell="order", days=_early),
    "date_ambiguous_short": _on(dated("{m}/{d}/%y"), kind="date_ambiguous", tell="order", days=_early),
    "date_ambiguous_vouched": _vouched,
    "date_mixed_order": _mixed_order,
    "date_weekday": _on(dated("%a, %d %b %Y")),
    "date_weekday_long": _on(dated("%A, %B {d}, %Y")),
    "date_oracle": _on(dated("%d-%b-%y")),
    "date_named_us": _on(dated("%b {d}, %Y")),
    "date_named_upper": _on(lambda value: dated("%d-%b-%Y")(value).upper()),
    **{
        f"date_named_{one}": _on(_named(one, "{d}. {m} {y}" if one.startswith("german") else "{d} {m} {y}"))
        for one in _MONTHS
    },
    "date_named_spanish_de": _on(_named("spanish", "{d} de {m} de {y}")),
    "date_named_portuguese_de": _on(_named("portuguese", "{d} de {m} de {y}")),
    "date_some_invalid": _with_bad(("soon", "31/02/2024")),
    "date_zeros": _with_bad(("0000-00-00", "0000-00-00")),
    "date_some_blank": _with_bad(("", "n/a", "-"), ""),
    "date_unknown": _with_bad(("unknown",)),
    "date_japanese": _on(dated("%Y年{m}月{d}日")),
    "date_months": _added("Month", "text", lambda chance: f"2024-{chance.randrange(1, 13):02d}"),
    "date_ordinal": _on(lambda value: f"{value:%B} {value.day}{_th(value)}, {value.year}"),  # type: ignore[union-attr]
}


def _th(value: Value) -> str:
    assert isinstance(value, dt.date)
    return "th" if 10 < value.day < 14 else {1: "st", 2: "nd", 3: "rd"}.get(value.day % 10, "th")


KINDS: Mapping[str, Kind] = {**MONEY, **TEXTS, **DATES}
