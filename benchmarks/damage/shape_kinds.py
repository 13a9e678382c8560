"""Kinds of damage around a table: what stands above its header, in it, below its rows and between them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from random import Random

from benchmarks.damage.truth import ORDER_NAMES, Truth, answers, companies, customers, orders
from benchmarks.damage.writing import AMERICAN, ENGLISH, GERMAN, Delimiting, Draft, Made, Style, draft

Kind = Callable[[Random], Made]
Change = Callable[[list[str]], list[str]]


def _lined(
    change: Change,
    tell: str = "",
    *,
    style: Style = ENGLISH,
    separator: str = ",",
    table: Callable[[Random], Truth] = orders,
) -> Kind:
    how = Delimiting(separator=separator)
    return lambda chance: draft(chance, table(chance), style, how).again(change, tell).made()


def _above(*lines: str, separator: str = ",", style: Style = ENGLISH) -> Kind:
    return _lined(lambda rest: [*lines, *rest], "lines above", separator=separator, style=style)


def _below(*lines: str, tell: str = "notes", separator: str = ",", style: Style = ENGLISH) -> Kind:
    return _lined(lambda rest: [*rest, *lines], tell, separator=separator, style=style)


def _headed(
    header: Sequence[str],
    columns: Sequence[object] | None = None,
    tell: str = "",
    table: Callable[[Random], Truth] = orders,
) -> Kind:
    """Other words in the header; ``columns``: what is due, where it is not just these."""
    return lambda chance: replace(draft(chance, table(chance), header=header), tell=tell).made(
        columns=list(columns or header)
    )


def _two_rows(groups: str, columns: Sequence[object]) -> Kind:
    return lambda chance: (
        draft(chance).again(lambda lines: [groups, *lines], "two rows joined").made(columns=list(columns))
    )


def _has(*words: str) -> dict[str, object]:
    return {"has": list(words)}


def _units(chance: Random) -> Made:
    one = draft(chance).again(lambda lines: [lines[0], ",,,,pcs,EUR,,EUR,", *lines[1:]], "two rows joined")
    like = [{"like": name} for name in one.truth.names]
    return one.made(columns=like)


def _described(chance: Random) -> Made:
    """A survey tool's second row with the question behind each short name, and a third with import codes."""
    table = answers(chance)
    short = [f"Q{place}" for place in range(1, 7)]
    one = draft(chance, table, header=short)
    third = ",".join(f'"{{""ImportId"":""QID{place}""}}"' for place in range(1, 7))
    asked = Delimiting().line(table.names)
    return one.again(lambda lines: [lines[0], asked, third, *lines[1:]], "header rows").made(
        columns=[{"like": name} for name in short]
    )


def _broken_names(chance: Random) -> Made:
    names = [name.replace(" ", "\n", 1) for name in orders(chance).names]
    return draft(chance, header=names).made(columns=[name.replace("\n", " ") for name in names])


def _row_names(chance: Random) -> Made:
    """As R writes a table: names of the rows before each, but no name over them."""
    one = draft(chance)
    lines = [one.lines[0], *(f'"{place}",{line}' for place, line in enumerate(one.lines[1:], 1))]
    table = one.truth
    return replace(
        one.again(lambda _: lines).made(),
        columns=[None, *table.names],
        types=["any", *table.types],
        rows=[(place, *row) for place, row in enumerate(table.rows, 1)],
        raw=[[str(place), *row] for place, row in enumerate(one.raw, 1)],
    )


def _index(chance: Random) -> Made:
    """As pandas writes a table: a first column without a name."""
    table = orders(chance)
    rows = tuple((place, *row) for place, row in enumerate(table.rows))
    more = Truth(names=("", *table.names), types=("integer", *table.types), rows=rows)
    return replace(draft(chance, more), tell="no name").made(columns=[None, *table.names])


def _years(chance: Random) -> Made:
    names = ("Region", "2021", "2022", "2023", "2024")
    rows = tuple((f"Area {place}", *(chance.randrange(10, 900) for _ in range(4))) for place in range(25))
    return draft(chance, Truth(names=names, types=("text", *["integer"] * 4), rows=rows)).made()


def _words_only(*, header: bool) -> Kind:
    def kind(chance: Random) -> Made:
        first, second = ("Anna", "Bo", "Cy", "Dee", "Eli", "Flo"), ("York", "Leeds", "Bath")
        rows = tuple((chance.choice(first), chance.choice(second), chance.choice(("Shop", "Web"))) for _ in range(40))
        table = Truth(names=("Name", "City", "Channel"), types=("text",) * 3, rows=rows)
        one = draft(chance, table, header=None if header else ())
        return replace(one, tell="" if header else "no header").made(columns=None if header else [None] * 3)

    return kind


def _missing(table: Callable[[Random], Truth], style: Style = ENGLISH, separator: str = ",") -> Kind:
    def kind(chance: Random) -> Made:
        one = draft(chance, table(chance), style, Delimiting(separator=separator), header=())
        return replace(one, tell="no header").made(columns=[None] * len(one.truth.names))

    return kind


_GERMAN = (
    "Bestellnummer",
    "Kundennummer",
    "Bestelldatum",
    "Artikel",
    "Menge",
    "Einzelpreis",
    "Rabatt",
    "Umsatz",
    "Kanal",
)
_FRENCH = (
    "N° commande",
    "N° client",
    "Date",
    "Produit",
    "Quantité",
    "Prix unitaire",
    "Remise",
    "Chiffre d'affaires",
    "Canal",
)
_BLANK = ("Order ID", "Customer ID", "Order Date", "", "Quantity", "Unit Price", "", "Revenue", "Channel")
_TWICE = ("Order ID", "Customer ID", "Order Date", "Name", "Quantity", "Amount", "Discount", "Amount", "Name")

HEADS: Mapping[str, Kind] = {
    "head_preamble": _above("Order report", "Created 2026-11-02 by Sales", ""),
    "head_preamble_long": _above(
        "Order report", "", "Shop: Main street", "Period: 2020-01-01 to 2025-12-31", "Currency: EUR", "Filter: none", ""
    ),
    "head_preamble_delimited": _above("Order report,,,,,,,,", ",,,,,,,,", "Created,2026-11-02,,,,,,,", ",,,,,,,,"),
    "head_preamble_ragged": _above("Report,Orders", "From,2020-01-01,To,2025-12-31", ""),
    "head_preamble_semicolons": _above(
        "Bestellbericht, Stand heute", "Erstellt: 02.11.2026, 10:15", separator=";", style=GERMAN
    ),
    "head_preamble_hashes": _above("# Order report, all shops", "# created 2026-11-02, 10:15"),
    "head_preamble_dashes": _above("---------------", "Orders, all shops", "---------------"),
    "head_two_rows_merged": _two_rows(
        "Order,,,,Money,,,,Source",
        [
            _has("Order", "Order ID"),
            _has("Order", "Customer ID"),
            _has("Order", "Order Date"),
            _has("Order", "Product"),
            _has("Money", "Quantity"),
            _has("Money", "Unit Price"),
            _has("Money", "Discount"),
            _has("Money", "Revenue"),
            _has("Source", "Channel"),
        ],
    ),
    "head_two_rows_partly": _two_rows(
        ",,,,Numbers,,,,", [*ORDER_NAMES[:4], *(_has("Numbers", one) for one in ORDER_NAMES[4:8]), {"has": ["Channel"]}]
    ),
    "head_units_row": _units,
    "head_questions_row": _described,
    "head_broken_names": _broken_names,
    "head_blank_names": _headed(_BLANK, [one or None for one in _BLANK], "no name"),
    "head_duplicates": _headed(_TWICE, [*_TWICE[:7], {"like": "Amount"}, {"like": "Name"}], "same name"),
    "head_case_twins": _headed(
        ("Order ID", "ORDER ID", *ORDER_NAMES[2:]), ["Order ID", {"like": "ORDER ID"}, *ORDER_NAMES[2:]], "same name"
    ),
    "head_german": lambda chance: draft(chance, style=GERMAN, how=Delimiting(separator=";"), header=_GERMAN).made(
        columns=list(_GERMAN)
    ),
    "head_french": _headed(_FRENCH),
    "head_padded": _headed([f"  {one} " for one in ORDER_NAMES], ORDER_NAMES),
    "head_long_names": _headed(
        [f"{one} (as it stood in the shop on the day of the export)" for one in ORDER_NAMES],
        [{"like": one} for one in ORDER_NAMES],
    ),
    "head_repeated_twice": _lined(lambda lines: [lines[0], *lines], "header repeated"),
    "head_blank_below": _lined(lambda lines: [lines[0], "", *lines[1:]]),
    "head_dashes_below": _lined(lambda lines: [lines[0], ",".join("-" * 6 for _ in range(9)), *lines[1:]], "a ruler"),
    "head_missing": _missing(orders),
    "head_missing_customers": _missing(customers),
    "head_missing_german": _missing(customers, GERMAN, ";"),
    "head_missing_companies": _missing(companies),
    "head_years": _years,
    "head_words_only": _words_only(header=True),
    "head_words_only_missing": _words_only(header=False),
    "head_row_names": _row_names,
    "head_index": _index,
}


def _sum(label: str, place: int = 0, separator: str = ",") -> str:
    cells = [""] * 9
    cells[place], cells[4], cells[7] = label, "412", "98765.40"
    return separator.join(cells)


def _total(label: str, separator: str = ",", style: Style = ENGLISH, place: int = 0) -> Kind:
    line = _sum(label, place, separator)
    return _below(
        line.replace("98765.40", "98.765,40") if style is GERMAN else line,
        tell="totals",
        separator=separator,
        style=style,
    )


def _subtotals(chance: Random) -> Made:
    def change(lines: list[str]) -> list[str]:
        found = []
        for place, line in enumerate(lines):
            found.append(line)
            if place and place % 15 == 0:
                found.append(_sum("Subtotal"))
        return [*found, _sum("Grand total")]

    return draft(chance).again(change, "totals").made()


def _sum_of_product(chance: Random) -> Made:
    """Sums under the last row whose label stands in the column of products, with the rest empty."""
    return draft(chance).again(lambda lines: [*lines, _sum("TOTAL", 3)], "totals").made()


def _short(chance: Random) -> Made:
    """Three rows without their last two cells, as tools write rows whose last cells are empty."""
    table = customers(chance)
    gone = {5, 21, 40}
    rows = tuple((*row[:7], None, "") if place in gone else row for place, row in enumerate(table.rows))
    one = draft(chance, replace(table, rows=rows))
    raw = [[*row[:7], "", ""] if place in gone else row for place, row in enumerate(one.raw)]
    lines = [one.lines[0], *(Delimiting().line(row[:7] if place in gone else row) for place, row in enumerate(raw))]
    return replace(one, raw=raw, lines=lines, tell="short rows").made()


def _broken_rows(change: Change, *places: int, separator: str = ",") -> Kind:
    """Rows in which a separator is missing or one too many; only their content has to be kept."""

    def kind(chance: Random) -> Made:
        one: Draft = draft(chance, orders(chance, plain=True), how=Delimiting(separator=separator))
        lines = [one.lines[0], *(change([line])[0] if at in places else line for at, line in enumerate(one.lines[1:]))]
        return replace(one, lines=lines, tell="rows that do not fit").made(loose=list(places))

    return kind


def _fed(lines: list[str]) -> list[str]:
    """Pages of a printed report: a footer and the header once more."""
    found = lines[:1]
    for place, line in enumerate(lines[1:], 1):
        found.append(line)
        if place % 20 == 0 and place < len(lines) - 1:
            found += [f"Page {place // 20} of 3", lines[0]]
    return found


FEET: Mapping[str, Kind] = {
    "foot_total": _total("Total"),
    "foot_total_german": _total("Summe", ";", GERMAN),
    "foot_total_german_long": _total("Gesamtsumme:", ";", GERMAN),
    "foot_total_french": _total("Total général"),
    "foot_total_spanish": _total("Suma total"),
    "foot_total_italian": _total("Totale complessivo"),
    "foot_total_dutch": _total("Totaal"),
    "foot_total_polish": _total("Razem"),
    "foot_grand_total": _total("GRAND TOTAL"),
    "foot_total_in_second": _total("Total", place=1),
    "foot_total_product": _sum_of_product,
    "foot_average": _total("Average"),
    "foot_total_with_count": _total("Total (60 orders)"),
    "foot_note": _below("", "Source: web shop, all figures net"),
    "foot_note_delimited": _below("Source: web shop,,,,,,,,"),
    "foot_notes": _below("", "* estimated", "All figures net of tax, in EUR", "Printed on 2026-11-02"),
    "foot_row_count": _below("(60 rows)"),
    "foot_rows_affected": _below("", "60 row(s) returned"),
    "foot_total_and_note": _lined(lambda lines: [*lines, _sum("Total"), "", "Source: web shop"], "totals"),
    "foot_end": _below("END OF REPORT"),
    "row_subtotals": _subtotals,
    "row_short": _short,
    "row_repeated_header": _lined(lambda lines: [*lines[:30], lines[0], *lines[30:]], "header repeated"),
    "row_page_footers": _lined(_fed, "page footers"),
    "row_blank_rows": _lined(lambda lines: [*lines[:9], ",,,,,,,,", *lines[9:30], "", *lines[30:]]),
    "row_long": lambda chance: replace(
        _broken_rows(lambda one: [one[0].replace(",", ",x,", 1)], 7, 33)(chance),
        expect="told_or_error",
        words=("row", "line", "more"),
    ),
    "row_long_end": _broken_rows(lambda one: [one[0] + ",more"], 12),
    "row_missing_separator": _broken_rows(lambda one: [one[0].replace(",", "", 1)], 3, 28),
    "row_other_separator": _broken_rows(lambda one: [one[0].replace(",", ";")], 16),
    "row_other_separator_tab": _broken_rows(lambda one: [one[0].replace(";", "\t")], 0, 41, separator=";"),
    "row_extra_separator_last": _broken_rows(lambda one: [one[0].replace(",", ",,", 1)], 59),
    "row_cut_off": lambda chance: replace(
        _broken_rows(lambda one: [one[0][: len(one[0]) // 2]], 59)(chance),
        expect="told_or_error",
        words=("row", "line"),
    ),
    "row_american": lambda chance: draft(chance, style=AMERICAN).made(),
}
KINDS: Mapping[str, Kind] = {**HEADS, **FEET}
