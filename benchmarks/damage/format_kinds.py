"""Kinds of files that are no delimited text: workbooks, web pages, JSON, Parquet, archives, and wrong names."""

from __future__ import annotations

import datetime as dt
import gzip
import io
import json
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from random import Random
from typing import Any

import pandas as pd
import xlsxwriter

from benchmarks.damage.truth import Truth, Value, answers, companies, customers, orders
from benchmarks.damage.writing import GERMAN, Delimiting, Made, draft

Kind = Callable[[Random], Made]
Paint = Callable[[Any, Any, Truth], None]


def _answer(table: Truth, content: bytes, extension: str, tell: str = "") -> Made:
    raw = [["" if value is None else str(value) for value in row] for row in table.rows]
    return Made(
        content=content,
        extension=extension,
        columns=table.names,
        types=table.types,
        rows=table.rows,
        raw=raw,
        tell=tell,
    )


def _put(sheet: Any, book: Any, table: Truth, top: int = 0, left: int = 0, *, texts: bool = False) -> None:
    """The table from a cell on; ``texts``: every value as text."""
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    share = book.add_format({"num_format": "0.0%"})
    sheet.write_row(top, left, table.names)
    for down, row in enumerate(table.rows, top + 1):
        for place, (kind, value) in enumerate(zip(table.types, row, strict=True), left):
            if value is None:
                continue
            if texts:
                sheet.write_string(down, place, str(value))
            elif isinstance(value, dt.date):
                sheet.write_datetime(down, place, value, day)
            elif kind == "percent":
                sheet.write_number(down, place, float(str(value)) / 100, share)
            else:
                sheet.write(down, place, value)


def book_of(paint: Paint, table: Truth, **options: object) -> bytes:
    """A workbook, painted by a function."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(
        out, {"in_memory": True, "strings_to_formulas": False, "strings_to_numbers": False, **options}
    ) as book:
        paint(book, book.add_worksheet("Data"), table)
    return out.getvalue()


def _book(
    paint: Paint, tell: str = "", extension: str = "xlsx", make: Callable[[Random], Truth] = orders, **options: object
) -> Kind:
    def kind(chance: Random) -> Made:
        table = make(chance)
        return _answer(table, book_of(paint, table, **options), extension, tell)

    return kind


def _plain(book: Any, sheet: Any, table: Truth) -> None:
    _put(sheet, book, table)


def _titled(top: int, left: int = 0) -> Paint:
    def paint(book: Any, sheet: Any, table: Truth) -> None:
        sheet.write(0, left, "Order report")
        if top > 2:
            sheet.write_row(2, left, ["Created", "2026-11-02"])
        _put(sheet, book, table, top, left)

    return paint


def _second(book: Any, sheet: Any, table: Truth) -> None:
    sheet.write_column(0, 0, ["How to read this file", "See the next sheet", "Questions: sales@example.org"])
    _put(book.add_worksheet("Orders 2024"), book, table)


def _hidden(book: Any, sheet: Any, table: Truth) -> None:
    sheet.write_row(0, 0, ["code", "label"])
    sheet.write_row(1, 0, [1, "x"])
    sheet.write_row(2, 0, [2, "y"])
    other = book.add_worksheet("Orders")
    _put(other, book, table)
    other.activate()
    other.set_first_sheet()
    sheet.hide()


def _below(*rows: Sequence[object]) -> Paint:
    def paint(book: Any, sheet: Any, table: Truth) -> None:
        _put(sheet, book, table)
        for down, row in enumerate(rows, len(table.rows) + 1):
            sheet.write_row(down, 0, row)

    return paint


def _merged_down(book: Any, sheet: Any, table: Truth) -> None:
    _put(sheet, book, table)
    start = 0
    for place in range(1, len(table.rows) + 1):
        if place == len(table.rows) or table.rows[place][8] != table.rows[start][8]:
            if place - start > 1:
                sheet.merge_range(start + 1, 8, place, 8, table.rows[start][8])
            start = place


def _errors(book: Any, sheet: Any, table: Truth) -> None:
    _put(sheet, book, table)
    sheet.write_formula(4, 7, "=1/0", None, "#DIV/0!")
    sheet.write_formula(9, 7, "=NA()", None, "#N/A")


def _error_kind(chance: Random) -> Made:
    table = orders(chance)
    rows = tuple((*row[:7], None if place in (3, 8) else row[7], row[8]) for place, row in enumerate(table.rows))
    return _answer(replace(table, rows=rows), book_of(_errors, table), "xlsx", "errors")


def _no_results(chance: Random) -> Made:
    """Formulas that no program has worked out yet."""
    table = orders(chance)
    rows = tuple((*row[:7], None, row[8]) for row in table.rows)

    def paint(book: Any, sheet: Any, whole: Truth) -> None:
        _put(sheet, book, whole)
        for down in range(1, len(whole.rows) + 1):
            sheet.write_formula(down, 7, f"=E{down + 1}*F{down + 1}", None, "")

    blank = replace(table, rows=rows)
    return _answer(blank.typed("Revenue", "any"), book_of(paint, blank), "xlsx", "no results")


def _results(book: Any, sheet: Any, table: Truth) -> None:
    _put(sheet, book, table)
    for down, row in enumerate(table.rows, 1):
        sheet.write_formula(down, 7, f"=E{down + 1}*F{down + 1}", None, row[7])


def _gaps(book: Any, sheet: Any, table: Truth) -> None:
    half = len(table.rows) // 2
    _put(sheet, book, replace(table, rows=table.rows[:half]))
    for down, row in enumerate(table.rows[half:], half + 3):
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        for place, value in enumerate(row):
            if isinstance(value, dt.date):
                sheet.write_datetime(down, place, value, day)
            elif table.types[place] == "percent":
                sheet.write_number(down, place, float(str(value)) / 100)
            else:
                sheet.write(down, place, value)


def _two_tables(book: Any, sheet: Any, table: Truth) -> None:
    """A small box of figures to the far right of the table."""
    _put(sheet, book, table)
    sheet.write_row(len(table.rows) + 4, 0, ["Legend"])


def _grouped(book: Any, sheet: Any, table: Truth) -> None:
    sheet.merge_range(0, 0, 0, 3, "Order")
    sheet.merge_range(0, 4, 0, 7, "Money")
    sheet.write(0, 8, "Source")
    _put(sheet, book, table, 1)


def _grouped_kind(chance: Random) -> Made:
    table = orders(chance)
    names = [{"has": [name]} for name in table.names]
    return replace(_answer(table, book_of(_grouped, table), "xlsx", "joined"), columns=names)


def _noted(chance: Random) -> Made:
    """Numbers that somebody stored as text, and one that is a word."""
    table = orders(chance)
    return _answer(table, book_of(lambda book, sheet, one: _put(sheet, book, one, texts=True), table), "xlsx")


def _whole_dates(chance: Random) -> Made:
    """Moments rather than days."""
    moments = [dt.datetime(2024, 1, 1) + dt.timedelta(minutes=chance.randrange(500_000)) for _ in range(60)]
    table = orders(chance).with_column("Paid at", "datetime", moments.__getitem__)

    def paint(book: Any, sheet: Any, one: Truth) -> None:
        _put(sheet, book, one)
        shown = book.add_format({"num_format": "dd/mm/yyyy hh:mm"})
        for down, value in enumerate(moments, 1):
            sheet.write_datetime(down, 9, value, shown)

    return _answer(table, book_of(paint, table), "xlsx")


def _years(book: Any, sheet: Any, table: Truth) -> None:
    sheet.write_row(0, 0, [int(name) if name.isdigit() else name for name in table.names])
    for down, row in enumerate(table.rows, 1):
        sheet.write_row(down, 0, row)


def _year_table(chance: Random) -> Truth:
    rows = tuple((f"Area {place}", *(chance.randrange(10, 900) for _ in range(4))) for place in range(25))
    return Truth(names=("Region", "2021", "2022", "2023", "2024"), types=("text", *["integer"] * 4), rows=rows)


def _spreadsheet_xml(chance: Random) -> Made:
    """The XML that Excel 2003 wrote and many tools still give out as .xls."""
    table = orders(chance)
    cells = "".join(
        "<Row>" + "".join(f'<Cell><Data ss:Type="String">{_escaped(value)}</Data></Cell>' for value in row) + "</Row>"
        for row in [table.names, *table.rows]
    )
    head = (
        '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:'
    )
    text = (
        f'{head}office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet '
        f'ss:Name="Orders"><Table>{cells}</Table></Worksheet></Workbook>'
    )
    return replace(_answer(table, text.encode(), "xls"), words=("XML", "save"))


def _escaped(value: Value) -> str:
    return str(value).replace("&", "&amp;").replace("<", "&lt;")


def _page(before: str = "", encoding: str = "utf-8", after: str = "") -> Kind:
    def kind(chance: Random) -> Made:
        table = customers(chance, 60, "western")
        rows = "".join(
            "<tr>" + "".join(f"<td>{_escaped('' if value is None else value)}</td>" for value in row) + "</tr>"
            for row in table.rows
        )
        head = "<tr>" + "".join(f"<th>{name}</th>" for name in table.names) + "</tr>"
        body = f"<body>{before}<table>{head}{rows}</table>{after}</body>"
        text = f"<html><head><meta charset={encoding}></head>{body}</html>"
        return replace(_answer(table, text.encode(encoding), "xls"), tell="a web page")

    return kind


def _ods(chance: Random) -> Made:
    table = orders(chance)
    rows = "".join(
        "<table:table-row>"
        + "".join(_ods_cell(value, kind) for value, kind in zip(row, kinds, strict=True))
        + "</table:table-row>"
        for row, kinds in ((table.names, ["text"] * 9), *((row, table.types) for row in table.rows))
    )
    spaces = " ".join(
        f'xmlns:{key}="urn:oasis:names:tc:opendocument:xmlns:{key}:1.0"' for key in ("office", "table", "text")
    )
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {spaces}><office:body>'
        f'<office:spreadsheet><table:table table:name="Orders">{rows}</table:table></office:spreadsheet>'
        "</office:body></office:document-content>"
    )
    manifest = (
        '<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument'
        ':xmlns:manifest:1.0"/>'
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", manifest)
    return _answer(table, out.getvalue(), "ods")


def _ods_cell(value: Value, kind: str) -> str:
    shown = f"<text:p>{_escaped(value)}</text:p>"
    if isinstance(value, dt.date):
        return f'<table:table-cell office:value-type="date" office:date-value="{value}">{shown}</table:table-cell>'
    if isinstance(value, int | float):
        own = "percentage" if kind == "percent" else "float"
        return f'<table:table-cell office:value-type="{own}" office:value="{value}">{shown}</table:table-cell>'
    return f'<table:table-cell office:value-type="string">{shown}</table:table-cell>'


def _frame(table: Truth) -> pd.DataFrame:
    return pd.DataFrame([list(row) for row in table.rows], columns=list(table.names))


def _parquet(chance: Random, *, indexed: bool = False) -> Made:
    table, out = customers(chance), io.BytesIO()
    frame = _frame(table)
    frame["Joined"] = pd.to_datetime(frame["Joined"])
    (frame.set_index("Customer ID") if indexed else frame).to_parquet(out)
    return _answer(table, out.getvalue(), "parquet")


def _records(table: Truth) -> list[dict[str, object]]:
    return [
        dict(zip(table.names, (str(one) if isinstance(one, dt.date) else one for one in row), strict=True))
        for row in table.rows
    ]


def _json(shape: Callable[[list[dict[str, object]]], str], extension: str = "json", encoding: str = "utf-8") -> Kind:
    def kind(chance: Random) -> Made:
        table = companies(chance)
        return _answer(table, shape(_records(table)).encode(encoding), extension)

    return kind


def _nested(chance: Random) -> Made:
    table = customers(chance)
    inner = [
        {"id": row[0], "who": {"name": row[1], "city": row[2]}, "spent": row[5], "tags": ["a", "b"]}
        for row in table.rows
    ]
    rows = tuple((row[0], row[1], row[2], row[5], '["a", "b"]') for row in table.rows)
    flat = Truth(
        names=("id", "who.name", "who.city", "spent", "tags"), types=("text", "text", "text", "money", "any"), rows=rows
    )
    return _answer(flat, json.dumps(inner).encode(), "json")


def _sparse(chance: Random) -> Made:
    """Records that leave out what they do not know."""
    table = companies(chance)
    rows = tuple((*row[:3], None if place % 4 == 1 else row[3], *row[4:]) for place, row in enumerate(table.rows))
    table = replace(table, rows=rows)
    records = [{key: value for key, value in one.items() if value is not None} for one in _records(table)]
    return _answer(table, json.dumps(records).encode(), "json")


def _columns(records: list[dict[str, object]]) -> str:
    return json.dumps({key: [one[key] for one in records] for key in records[0]})


def zipped(members: Mapping[str, bytes]) -> bytes:
    """An archive."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


def _packed(pack: Callable[[bytes], bytes], extension: str) -> Kind:
    def kind(chance: Random) -> Made:
        made = draft(chance).made()
        return replace(made, content=pack(made.content), extension=extension)

    return kind


def _renamed(kind: Kind, extension: str) -> Kind:
    return lambda chance: replace(kind(chance), extension=extension)


def _text(separator: str, encoding: str) -> Kind:
    return lambda chance: draft(chance, style=GERMAN, how=Delimiting(separator=separator)).made(encoding)


BOOKS: Mapping[str, Kind] = {
    "xlsx_plain": _book(_plain),
    "xlsx_customers": _book(_plain, make=customers),
    "xlsx_survey": _book(_plain, make=answers),
    "xlsx_companies": _book(_plain, make=companies),
    "xlsx_title": _book(_titled(2), "lines above"),
    "xlsx_header_row_5": _book(_titled(4), "lines above"),
    "xlsx_from_column_c": _book(_titled(3, 2), "lines above"),
    "xlsx_second_sheet": _book(_second, "sheet"),
    "xlsx_hidden_first": _book(_hidden),
    "xlsx_total_row": _book(_below(["Total", None, None, None, 400, None, None, 99_999.5]), "totals"),
    "xlsx_average_row": _book(_below(["Average", None, None, None, 4, None, None, 99.5]), "totals"),
    "xlsx_notes": _book(_below([], ["* net of tax"], ["Source: web shop"]), "notes"),
    "xlsx_merged_down": _book(_merged_down, "merged", make=lambda chance: _by_channel(orders(chance))),
    "xlsx_merged_header": _grouped_kind,
    "xlsx_errors": _error_kind,
    "xlsx_no_results": _no_results,
    "xlsx_results": _book(_results),
    "xlsx_blank_rows": _book(_gaps),
    "xlsx_legend": _book(_two_tables, "notes"),
    "xlsx_1904": _book(_plain, date_1904=True),
    "xlsx_texts": _noted,
    "xlsx_moments": _whole_dates,
    "xlsx_years": _book(_years, make=_year_table),
    "xlsx_inline": _book(_plain, constant_memory=True),
    "csv_named_xlsx": _renamed(_book(_plain), "csv"),
    "xlsx_named_csv": _renamed(_text(";", "cp1252"), "xlsx"),
    "tsv_named_xls": _renamed(_text("\t", "utf-16"), "xls"),
    "html_named_xls": _page(),
    "html_title_above": _page("<h1>Orders</h1><p>Created today</p>"),
    "html_western": _page(encoding="cp1252"),
    "html_layout_tables": _page(
        "<table><tr><td>Menu</td><td>Home</td></tr></table>", after="<table><tr><td>©</td></tr></table>"
    ),
    "xml_named_xls": _spreadsheet_xml,
    "ods_plain": _ods,
}


def _by_channel(table: Truth) -> Truth:
    return replace(table, rows=tuple(sorted(table.rows, key=lambda row: str(row[8]))))


OTHERS: Mapping[str, Kind] = {
    "parquet_plain": _parquet,
    "parquet_named_csv": _renamed(_parquet, "csv"),
    "json_records": _json(json.dumps),
    "json_indented": _json(lambda one: json.dumps(one, indent=2)),
    "json_lines": _json(lambda one: "\n".join(map(json.dumps, one)), "jsonl"),
    "json_lines_blank_end": _json(lambda one: "\n".join(map(json.dumps, one)) + "\n\n", "jsonl"),
    "json_bom": _json(json.dumps, encoding="utf-8-sig"),
    "json_wrapped": _json(lambda one: json.dumps({"count": 60, "data": one})),
    "json_wrapped_deep": _json(lambda one: json.dumps({"ok": True, "result": {"page": 1, "items": one}})),
    "json_columns": _json(_columns),
    "json_by_key": _json(lambda one: json.dumps({str(place): row for place, row in enumerate(one)})),
    "json_rows": _json(lambda one: json.dumps([list(one[0]), *(list(row.values()) for row in one)])),
    "json_nested": _nested,
    "json_sparse": _sparse,
    "json_named_csv": _json(json.dumps, "csv"),
    "gz_csv": _packed(gzip.compress, "csv.gz"),
    "zip_csv": _packed(lambda one: zipped({"orders.csv": one}), "zip"),
    "zip_folder": _packed(
        lambda one: zipped({"export/": b"", "export/orders.csv": one, "__MACOSX/._orders.csv": b"x"}), "zip"
    ),
    "zip_readme": _packed(lambda one: zipped({"README.md": b"read me", "orders.csv": one}), "zip"),
    "zip_xlsx": lambda chance: _zip_book(chance),
}


def _zip_book(chance: Random) -> Made:
    made = _book(_plain)(chance)
    return replace(made, content=zipped({"orders.xlsx": made.content}), extension="zip")


KINDS: Mapping[str, Kind] = {**BOOKS, **OTHERS}
