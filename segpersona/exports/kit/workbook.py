"""A spreadsheet that puts people into groups: answers from lists, points on a sheet of their own, formulas of ours."""

from __future__ import annotations

import io
from typing import Any

import xlsxwriter
from xlsxwriter.utility import xl_col_to_name, xl_rowcol_to_cell

from segpersona.exports.kit.wording import how_good, how_to
from segpersona.exports.material import Material, Options
from segpersona.fields import clean_text
from segpersona.model import Kit

PEOPLE, POINTS, HOW = "Sort people", "Points", "How to use"
_ROWS, _FIRST = 200, 2
"""How many people there is room for, and the row (from 0) of the first."""
_OPTIONS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
_START_ROW = 2


def kit_xlsx(material: Material, options: Options) -> bytes:
    """The kit as a workbook; raises NO_KIT."""
    kit, out = material.the_kit(), io.BytesIO()
    with xlsxwriter.Workbook(out, _OPTIONS) as book:
        looks = {
            "bold": book.add_format({"bold": True, "text_wrap": True, "valign": "top"}),
            "title": book.add_format({"bold": True, "font_size": 14}),
            "wrap": book.add_format({"text_wrap": True, "valign": "top"}),
            "soft": book.add_format({"font_color": "#5B6472"}),
            "answer": book.add_format(
                {"num_format": "@", "bg_color": "#F4F1EA", "border": 1, "border_color": "#DED9CE"}
            ),
        }
        people, points, how = (book.add_worksheet(name) for name in (PEOPLE, POINTS, HOW))
        places = _points(points, kit, looks)
        _people(people, kit, places, looks)
        _how(how, kit, looks)
    return out.getvalue()


def _points(sheet: Any, kit: Kit, looks: dict[str, Any]) -> list[tuple[int, int]]:
    """The table of points: a line to start from, then each question with its options. Gives the rows of each."""
    letters = list(kit.names)
    sheet.set_column(0, 0, 34)
    sheet.set_column(1, 1, 28)
    sheet.write_string(0, 0, "Add up the points of each answer; the group with the most is theirs.", looks["title"])
    for column, words in enumerate(("Question", "Answer", *letters)):
        sheet.write_string(1, column, words, looks["bold"])
    sheet.write_string(_START_ROW, 0, "To start from", looks["soft"])
    for at, letter in enumerate(letters):
        sheet.write_number(_START_ROW, 2 + at, kit.start[letter])
    row, places = _START_ROW + 1, []
    for question in kit.questions:
        places.append((row, row + len(question.options) - 1))
        for option in question.options:
            sheet.write_string(row, 0, _plain(question.label))
            sheet.write_string(row, 1, _plain(option.label))
            for at, letter in enumerate(letters):
                sheet.write_number(row, 2 + at, option.points[letter])
            row += 1
    return places


def _people(sheet: Any, kit: Kit, places: list[tuple[int, int]], looks: dict[str, Any]) -> None:
    """A line a person: who, the answers chosen from lists, the group, by how much, and the points behind it."""
    letters, asked = list(kit.names), len(kit.questions)
    group, ahead, first = 1 + asked, 3 + asked, 4 + asked
    sheet.freeze_panes(_FIRST, 1)
    sheet.set_column(0, first - 1, 24)
    sheet.set_column(first, first + len(letters) - 1, 7, looks["soft"])
    sheet.write_string(0, 0, "Choose an answer in each shaded cell; the group appears beside them.", looks["title"])
    asks = [_plain(row.label) for row in kit.questions]
    heads = ["Who", *asks, "Group", "Name", "Points ahead of the next", *letters]
    for column, words in enumerate(heads):
        sheet.write_string(1, column, words, looks["bold"])
    for at, (top, bottom) in enumerate(places, 1):
        source = f"={POINTS}!$B${top + 1}:$B${bottom + 1}"
        sheet.data_validation(_FIRST, at, _FIRST + _ROWS - 1, at, {"validate": "list", "source": source})
    for row in range(_FIRST, _FIRST + _ROWS):
        for at in range(asked + 1):
            sheet.write_blank(row, at, None, looks["answer"])
        scores = f"{xl_rowcol_to_cell(row, first)}:{xl_rowcol_to_cell(row, first + len(letters) - 1)}"
        answers = f"{xl_rowcol_to_cell(row, 1)}:{xl_rowcol_to_cell(row, asked)}"
        for at in range(len(letters)):
            sheet.write_formula(row, first + at, _score(row, at, places), looks["soft"], kit.start[letters[at]])
        heads_of = f"${xl_col_to_name(first)}$2:${xl_col_to_name(first + len(letters) - 1)}$2"
        found = f"INDEX({heads_of},MATCH(MAX({scores}),{scores},0))"
        sheet.write_formula(row, group, f'=IF(COUNTA({answers})=0,"",{found})', None, "")
        sheet.write_formula(row, group + 1, _name(xl_rowcol_to_cell(row, group), kit), None, "")
        gap = f"MAX({scores})-LARGE({scores},2)"
        sheet.write_formula(row, ahead, f'=IF(COUNTA({answers})=0,"",{gap})', None, "")


def _score(row: int, letter: int, places: list[tuple[int, int]]) -> str:
    """The points of one group for the answers of a row; an answer that is not in the list adds nothing."""
    column = xl_col_to_name(2 + letter)
    parts = [f"{POINTS}!${column}${_START_ROW + 1}"]
    for at, (top, bottom) in enumerate(places, 1):
        table, names = f"{POINTS}!${column}${top + 1}:${column}${bottom + 1}", f"{POINTS}!$B${top + 1}:$B${bottom + 1}"
        parts.append(f"SUMPRODUCT(EXACT({xl_rowcol_to_cell(row, at)},{names})*{table})")
    return "=" + "+".join(parts)


def _name(cell: str, kit: Kit) -> str:
    """The name behind a letter, looked up on the sheet that tells how to use this."""
    last = len(kit.names) + 1
    return f"=IF({cell}=\"\",\"\",INDEX('{HOW}'!$B$2:$B${last},MATCH({cell},'{HOW}'!$A$2:$A${last},0)))"


def _how(sheet: Any, kit: Kit, looks: dict[str, Any]) -> None:
    sheet.set_column(0, 0, 8)
    sheet.set_column(1, 1, 100)
    sheet.write_string(0, 0, _plain(kit.project), looks["title"])
    for row, (letter, name) in enumerate(kit.names.items(), 1):
        sheet.write_string(row, 0, letter, looks["bold"])
        sheet.write_string(row, 1, _plain(name), looks["wrap"])
    for row, line in enumerate((*how_to(kit), *how_good(kit)), len(kit.names) + 2):
        sheet.write_string(row, 1, line, looks["wrap"])


def _plain(words: str) -> str:
    """Words as a cell holds them."""
    return " ".join(clean_text(words).split())[:255]
