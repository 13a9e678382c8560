"""Kinds of damage to a text file as such: its encoding, separators, quotes and line ends."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from random import Random

from benchmarks.damage.truth import Truth, answers, companies, customers, orders
from benchmarks.damage.writing import ENGLISH, GERMAN, Delimiting, Made, Style, decimals, draft

Kind = Callable[[Random], Made]


def _spoken(encoding: str, tongue: str, style: Style = ENGLISH, separator: str = ",", tell: str = "") -> Kind:
    """Customers whose names are in a language, in an encoding."""
    how = Delimiting(separator=separator)
    return lambda chance: replace(draft(chance, customers(chance, 60, tongue), style, how), tell=tell).made(encoding)


def _late(chance: Random) -> Made:
    table = customers(chance, 6_000)
    last = (*table.rows[-1][:1], "Jörg Müller", *table.rows[-1][2:])
    return draft(chance, replace(table, rows=(*table.rows[:-1], last))).made("cp1252")


def _mixed_bytes(chance: Random) -> Made:
    one = draft(chance, customers(chance, 60, "western"))
    place = next(at for at, line in enumerate(one.lines) if "Müller" in line or "Zoë" in line or "Köln" in line)
    lines = [line.encode("cp1252" if at == place else "utf-8") for at, line in enumerate(one.lines)]
    return replace(one.made(), content=b"\r\n".join(lines), tell="odd bytes")


def _twice(chance: Random) -> Made:
    made = draft(chance, customers(chance, 60, "german")).made()
    return replace(made, content=made.content.decode().encode("utf-8").decode("latin-1").encode(), tell="twice")


def _twice_windows(chance: Random) -> Made:
    made = draft(chance, customers(chance, 60, "german")).made()
    text = "".join(bytes([one]).decode("cp1252", "ignore") or chr(one) for one in made.content)
    return replace(made, content=text.encode(), tell="twice")


def _changed(change: Callable[[bytes], bytes], tell: str = "") -> Kind:
    """A file whose bytes are changed."""

    def kind(chance: Random) -> Made:
        made = draft(chance, customers(chance, 60, "western")).made()
        return replace(made, content=change(made.content), tell=tell)

    return kind


def _with_nul(content: bytes) -> bytes:
    return content.replace(b" ", b" \0", 3)


ENCODED: Mapping[str, Kind] = {
    "enc_utf8": _spoken("utf-8", "western"),
    "enc_utf8_bom": _spoken("utf-8-sig", "western"),
    "enc_utf16_bom": _spoken("utf-16", "western", separator="\t"),
    "enc_utf16_le": _spoken("utf-16-le", "western"),
    "enc_utf16_be": _spoken("utf-16-be", "german"),
    "enc_utf16_be_russian": _spoken("utf-16-be", "russian"),
    "enc_utf16_le_japanese": _spoken("utf-16-le", "japanese"),
    "enc_utf32": _spoken("utf-32", "french"),
    "enc_utf32_le": _spoken("utf-32-le", "french"),
    "enc_cp1252": _spoken("cp1252", "german", GERMAN, ";"),
    "enc_cp1252_french": _spoken("cp1252", "french"),
    "enc_cp1252_spanish": _spoken("cp1252", "spanish"),
    "enc_cp1252_western": _spoken("cp1252", "western"),
    "enc_latin1": _spoken("latin-1", "spanish"),
    "enc_mac": _spoken("mac_roman", "german"),
    "enc_mac_french": _spoken("mac_roman", "french"),
    "enc_cp1250_polish": _spoken("cp1250", "polish", separator=";"),
    "enc_cp1250_czech": _spoken("cp1250", "czech"),
    "enc_cp1250_hungarian": _spoken("cp1250", "hungarian"),
    "enc_latin2": _spoken("iso8859_2", "polish"),
    "enc_cp1251": _spoken("cp1251", "russian", separator=";"),
    "enc_koi8": _spoken("koi8_r", "russian"),
    "enc_cp866": _spoken("cp866", "russian"),
    "enc_cp1253": _spoken("cp1253", "greek"),
    "enc_cp1254": _spoken("cp1254", "turkish", separator=";"),
    "enc_cp932": _spoken("cp932", "japanese"),
    "enc_euc_jp": _spoken("euc_jp", "japanese"),
    "enc_gb18030": _spoken("gb18030", "chinese"),
    "enc_dos_german": _spoken("cp850", "german"),
    "enc_dos_polish": _spoken("cp852", "polish"),
    "enc_dos_french": _spoken("cp850", "french"),
    "enc_latin2_czech": _spoken("iso8859_2", "czech", separator=";"),
    "enc_latin2_hungarian": _spoken("iso8859_2", "hungarian"),
    "enc_iso_russian": _spoken("iso8859_5", "russian"),
    "enc_mac_russian": _spoken("mac_cyrillic", "russian"),
    "enc_iso_greek": _spoken("iso8859_7", "greek"),
    "enc_big5": _spoken("big5", "taiwanese"),
    "enc_cp949": _spoken("cp949", "korean"),
    "enc_cp1257": _spoken("cp1257", "lithuanian"),
    "enc_cp1255": _spoken("cp1255", "hebrew"),
    "enc_cp1256": _spoken("cp1256", "arabic"),
    "enc_cp874": _spoken("cp874", "thai"),
    "enc_late_nonascii": _late,
    "enc_mixed_bytes": _mixed_bytes,
    "enc_double": _twice,
    "enc_double_windows": _twice_windows,
    "enc_ctrl_z": _changed(lambda one: one + b"\x1a"),
    "enc_nul": _changed(_with_nul, "invisible"),
    "enc_two_marks": _changed(lambda one: b"\xef\xbb\xbf" * 2 + one),
}


def _separated(separator: str, style: Style = ENGLISH, *, plain: bool = False, always: bool = False) -> Kind:
    how = Delimiting(separator=separator, always=always)
    return lambda chance: draft(chance, orders(chance, plain=plain), style, how).made()


def _lined(
    change: Callable[[list[str]], list[str]],
    style: Style = ENGLISH,
    how: Delimiting | None = None,
    table: Callable[[Random], Truth] = orders,
    tell: str = "",
    **made: object,
) -> Kind:
    """A file with its lines changed."""
    return lambda chance: draft(chance, table(chance), style, how).again(change, tell).made(**made)  # type: ignore[arg-type]


def _one_column(words: bool) -> Kind:
    def kind(chance: Random) -> Made:
        table = customers(chance)
        value = (lambda row: row[8] or "fine, thanks") if words else (lambda row: f"a{row[0]}@example.org")
        one = Truth(
            names=("Comment" if words else "Email",), types=("text",), rows=tuple((value(row),) for row in table.rows)
        )
        return draft(chance, one, how=Delimiting(separator=";")).made()

    return kind


def _fixed(*, header: bool, right: bool = True) -> Kind:
    """Columns that begin at the same place in every line, without a separator."""

    def kind(chance: Random) -> Made:
        table = orders(chance, plain=True)
        one = draft(chance, table, Style(date=lambda value: f"{value:%Y%m%d}" if not header else str(value)))
        rows = [list(table.names), *one.raw] if header else one.raw
        wide = [max(len(row[place]) for row in rows) for place in range(len(table.names))]
        numbers = [kind in ("integer", "money", "percent") and right for kind in table.types]
        lines = [
            "  ".join(
                cell.rjust(w) if number else cell.ljust(w) for cell, w, number in zip(row, wide, numbers, strict=True)
            ).rstrip()
            for row in rows
        ]
        made = replace(one, lines=lines, tell="" if header else "no header").made(
            extension="txt", columns=None if header else [None] * len(table.names)
        )
        return made if header else replace(made, types=table.types)

    return kind


def _few(chance: Random) -> Made:
    return draft(chance, orders(chance, 2), how=Delimiting(separator=";")).made()


def _wide(chance: Random) -> Made:
    table = orders(chance, 20)
    for place in range(250):
        numbers = [chance.randrange(100) for _ in table.rows]
        table = table.with_column(f"Score {place}", "integer", numbers.__getitem__)
    return draft(chance, table).made()


SEPARATED: Mapping[str, Kind] = {
    "sep_comma": _separated(","),
    "sep_semicolon": _separated(";"),
    "sep_tab": _separated("\t"),
    "sep_semicolon_decimal_comma": _separated(";", GERMAN),
    "sep_comma_decimal_comma": _separated(",", GERMAN),
    "sep_tab_decimal_comma": _separated("\t", GERMAN),
    "sep_pipe": _separated("|"),
    "sep_caret": _separated("^"),
    "sep_tilde": _separated("~"),
    "sep_unit_separator": _separated("\x1f"),
    "sep_section_sign": _separated("§"),
    "sep_double_pipe": _separated("||"),
    "sep_double_colon": _separated("::"),
    "sep_tilde_pipe": _separated("~|~"),
    "sep_semicolon_space": _separated("; "),
    "sep_comma_space": _separated(", "),
    "sep_pipe_space": _separated(" | "),
    "sep_space_quoted": _separated(" ", always=True),
    "sep_colon": _separated(":", plain=True),
    "sep_quoted_everywhere": _separated(",", always=True),
    "sep_hash": _separated("#"),
    "sep_directive": _lined(lambda lines: ["sep=;", *lines], how=Delimiting(separator=";")),
    "sep_directive_tab": _lined(lambda lines: ["sep=\t", *lines], how=Delimiting(separator="\t")),
    "sep_trailing": _lined(lambda lines: [line + ";" for line in lines], how=Delimiting(separator=";")),
    "sep_trailing_rows": _lined(lambda lines: [lines[0], *(line + "," for line in lines[1:])]),
    "sep_single_column": _one_column(False),
    "sep_single_column_words": _one_column(True),
    "sep_fixed_width": _fixed(header=True),
    "sep_fixed_width_left": _fixed(header=True, right=False),
    "sep_fixed_width_no_header": _fixed(header=False),
    "sep_few_rows": _few,
    "sep_wide": _wide,
}


def _broken_cell(chance: Random) -> Made:
    table = customers(chance)
    rows = tuple(
        (*row[:8], f"{row[8]}\nsecond line, with a comma" if place % 7 == 3 else row[8])
        for place, row in enumerate(table.rows)
    )
    return draft(chance, replace(table, rows=rows)).made()


def _stray_inch(chance: Random) -> Made:
    """Quotes as signs in cells that nobody quoted."""
    table = orders(chance, plain=True)
    rows = tuple(
        (*row[:3], f'{row[3]} 12" wide' if place % 9 == 4 else row[3], *row[4:]) for place, row in enumerate(table.rows)
    )
    one = draft(chance, replace(table, rows=rows))
    return replace(one, lines=[one.lines[0], *(",".join(cells) for cells in one.raw)]).made()


def _opening(chance: Random) -> Made:
    """A quote at the start of a cell that never ends."""
    one = draft(chance, orders(chance, plain=True))
    return one.again(
        lambda lines: [*lines[:20], lines[20].replace(",", ',"', 3).replace(',"', ",", 2), *lines[21:]], "a stray quote"
    ).made(loose=[19])


def _opening_last(chance: Random) -> Made:
    one = draft(chance, orders(chance, plain=True))
    return one.again(lambda lines: [*lines[:-1], ',"'.join(lines[-1].rsplit(",", 1))], "a stray quote").made(
        loose=[len(one.raw) - 1]
    )


def _whole_lines(chance: Random) -> Made:
    """Each line once more in quotes, as Excel does to a text it took for one column."""
    one = draft(chance, orders(chance, plain=True), how=Delimiting(always=True))
    return one.again(lambda lines: ['"' + line.replace('"', '""') + '"' for line in lines]).made()


def _guards(prefix: str, suffix: str, *, quoted: bool = False) -> Kind:
    def kind(chance: Random) -> Made:
        one = draft(chance, customers(chance))
        rows = [[prefix + row[0] + suffix, *row[1:3], prefix + row[3] + suffix, *row[4:]] for row in one.raw]
        how = Delimiting()
        lines = [
            how.line(row)
            if quoted
            else ",".join(
                [row[0], *(how.cell(cell) for cell in row[1:3]), row[3], *(how.cell(cell) for cell in row[4:])]
            )
            for row in rows
        ]
        return replace(one, lines=[one.lines[0], *lines]).made()

    return kind


def _curly(chance: Random) -> Made:
    one = draft(chance, orders(chance, plain=True), how=Delimiting(always=True))
    return one.again(lambda lines: [re.sub('"([^"]*)"', "“\\1”", line) for line in lines]).made()


def _ended(end: str) -> Kind:
    return lambda chance: draft(chance, how=Delimiting(end=end)).made()


def _mixed_ends(chance: Random) -> Made:
    one = draft(chance)
    ends = ("\r\n", "\n", "\r\n", "\n")
    text = "".join(line + ends[place % 4] for place, line in enumerate(one.lines))
    return replace(one.made(), content=text.encode())


def _odd_breaks(chance: Random) -> Made:
    """Signs that some programs take for the end of a line, inside cells."""
    table = customers(chance)
    signs = ("\u2028", "\x0b", "\x0c", "\x85")
    rows = tuple(
        (*row[:8], f"one{signs[place % 2]}two" if place % 5 == 1 else row[8]) for place, row in enumerate(table.rows)
    )
    return draft(chance, replace(table, rows=rows)).made()


QUOTED: Mapping[str, Kind] = {
    "quote_all": _separated(",", always=True),
    "quote_newlines": _broken_cell,
    "quote_stray_inch": _stray_inch,
    "quote_single": lambda chance: draft(
        chance, orders(chance, plain=True), how=Delimiting(quote="'", always=True)
    ).made(),
    "quote_single_apostrophes": lambda chance: draft(chance, how=Delimiting(quote="'", always=True)).made(),
    "quote_backslash": lambda chance: draft(chance, how=Delimiting(escape="\\", always=True)).made(),
    "quote_backslash_some": lambda chance: draft(chance, how=Delimiting(escape="\\")).made(),
    "quote_unclosed": _opening,
    "quote_unclosed_last": _opening_last,
    "quote_whole_lines": _whole_lines,
    "quote_excel_formula_text": _guards('="', '"'),
    "quote_excel_formula_escaped": _guards('="', '"', quoted=True),
    "quote_apostrophe_guard": _guards("'", ""),
    "quote_curly": _curly,
    "quote_header_only": _lined(lambda lines: [",".join(f'"{one}"' for one in lines[0].split(",")), *lines[1:]]),
    "quote_space_before": _lined(
        lambda lines: [line.replace(",", ", ") if '"' not in line else line.replace(',"', ', "') for line in lines]
    ),
    "eol_lf": _ended("\n"),
    "eol_cr": _ended("\r"),
    "eol_crcrlf": _ended("\r\r\n"),
    "eol_mixed": _mixed_ends,
    "eol_none_at_end": lambda chance: draft(chance).made(final=False),
    "eol_odd_breaks_inside": _odd_breaks,
    "eol_trailing_blank_lines": _lined(lambda lines: [*lines, "", "", ""]),
    "eol_blank_between": _lined(lambda lines: [one for line in lines for one in (line, "")]),
    "eol_trailing_empty_rows": _lined(lambda lines: [*lines, ",,,,,,,,", ",,,,,,,,"]),
    "eol_leading_blank_lines": _lined(lambda lines: ["", "", *lines]),
}
KINDS: Mapping[str, Kind] = {
    **ENCODED,
    **SEPARATED,
    **QUOTED,
    "sep_survey": lambda chance: draft(chance, answers(chance), how=Delimiting(separator=";")).made(),
    "sep_companies": lambda chance: draft(chance, companies(chance), how=Delimiting(separator="|")).made(),
    "sep_money_dot": lambda chance: draft(chance, style=Style(money=decimals)).made(),
}
