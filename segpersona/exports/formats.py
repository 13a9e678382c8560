"""FORMATS: every file that can be taken away, one row each."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from segpersona.exports.csv_files import customers_csv_excel, customers_csv_tools
from segpersona.exports.markdown import card_md
from segpersona.exports.material import Format
from segpersona.exports.printed import card_pdf, card_png, worksheet_pdf
from segpersona.exports.workbook import customers_xlsx
from segpersona.fields import clean_text

_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

_ROWS = (
    Format(key="card_pdf", label="Card as PDF", explain="One page to print or to send.", extension="pdf",
           mime="application/pdf", needs="card", render=card_pdf),
    Format(key="card_png", label="Card as picture", explain="For slides and chats.", extension="png", mime="image/png",
           needs="card", render=card_png),
    Format(key="card_md", label="Card as text", explain="Markdown, for a wiki.", extension="md", mime="text/markdown",
           needs="card", render=card_md),
    Format(key="customers_xlsx", label="Workbook", explain="One sheet per group, and how to use it.", extension="xlsx",
           mime=_XLSX, needs="lists", render=customers_xlsx),
    Format(key="customers_csv_excel", label="CSV for Excel", explain="Opens in Excel with accents right.",
           extension="csv", mime="text/csv", needs="lists", render=customers_csv_excel),
    Format(key="customers_csv_tools", label="CSV for email tools", explain="Plain, for imports.", extension="csv",
           mime="text/csv", needs="lists", render=customers_csv_tools),
    Format(key="worksheet_pdf", label="Blank worksheet", explain="One page to fill in with a pen.", extension="pdf",
           mime="application/pdf", needs="nothing", render=worksheet_pdf),
)  # fmt: skip
FORMATS: Mapping[str, Format] = {row.key: row for row in _ROWS}

_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)", re.I)
_LONGEST = 40


def file_name(form: Format, name: str) -> str:
    """A file name that every system takes: letters and digits of any script, dashes, at most 40 of the name.

    >>> file_name(FORMATS["card_pdf"], "Maya / Lindgren")
    'maya-lindgren-card.pdf'
    """
    kept = "".join(sign if unicodedata.category(sign)[0] in "LNM" else "-" for sign in clean_text(name).casefold())
    words = unicodedata.normalize("NFC", "-".join(kept.replace("-", " ").split())[:_LONGEST]).strip("-") or "persona"
    safe = f"file-{words}" if _RESERVED.fullmatch(words) else words
    kind = "-".join(part for part in form.key.split("_") if part != form.extension)
    return f"{safe}-{kind}.{form.extension}"
