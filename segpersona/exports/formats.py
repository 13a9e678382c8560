"""FORMATS: every file that can be taken away, one row each."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from segpersona.exports.csv_files import customers_csv_excel, customers_csv_tools
from segpersona.exports.deck import deck_pptx
from segpersona.exports.email_tools import TOOLS, for_tool
from segpersona.exports.kit import kit_md, kit_sql, kit_xlsx
from segpersona.exports.markdown import card_md
from segpersona.exports.material import Format
from segpersona.exports.printed import printed
from segpersona.exports.report import report_html, report_md
from segpersona.exports.workbook import customers_xlsx
from segpersona.fields import clean_text

_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

_PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
_PDF, _PNG, _SVG = "application/pdf", "image/png", "image/svg+xml"

_ROWS = (
    Format(key="card_pdf", label="Card as PDF", explain="One page to print or to send.", extension="pdf", mime=_PDF,
           needs="card", render=printed("card", "pdf"), kind="Card"),
    Format(key="card_png", label="Card as picture", explain="For slides and chats.", extension="png", mime=_PNG,
           needs="card", render=printed("card", "png"), kind="Card"),
    Format(key="card_svg", label="Card as drawing", explain="Sharp at any size, for designers.", extension="svg",
           mime=_SVG, needs="card", render=printed("card", "svg"), kind="Card"),
    Format(key="card_md", label="Card as text", explain="Markdown, for a wiki.", extension="md", mime="text/markdown",
           needs="card", render=card_md, kind="Card"),
    Format(key="fieldsheet_pdf", label="Field sheet as PDF", explain="Upright and white, for office printers.",
           extension="pdf", mime=_PDF, needs="card", render=printed("fieldsheet", "pdf"), kind="Field sheet"),
    Format(key="fieldsheet_png", label="Field sheet as picture", explain="For slides and documents.", extension="png",
           mime=_PNG, needs="card", render=printed("fieldsheet", "png"), kind="Field sheet"),
    Format(key="fieldsheet_svg", label="Field sheet as drawing", explain="Sharp at any size, for designers.",
           extension="svg", mime=_SVG, needs="card", render=printed("fieldsheet", "svg"), kind="Field sheet"),
    Format(key="chat_png", label="Chat picture", explain="1200 by 675 dots, for a channel or a slide.",
           extension="png", mime=_PNG, needs="card", render=printed("chat", "png"), kind="Chat picture"),
    Format(key="worksheet_filled_pdf", label="Worksheet as PDF", explain="What is written so far, to go on with a pen.",
           extension="pdf", mime=_PDF, needs="card", render=printed("worksheet_filled", "pdf"), kind="Worksheet"),
    Format(key="worksheet_filled_png", label="Worksheet as picture", explain="The same for a shared board.",
           extension="png", mime=_PNG, needs="card", render=printed("worksheet_filled", "png"), kind="Worksheet"),
    Format(key="poster_pdf", label="Poster as PDF", explain="A3 for the wall, up to six people on it.",
           extension="pdf", mime=_PDF, needs="cards", render=printed("poster", "pdf"), kind="Poster"),
    Format(key="poster_png", label="Poster as picture", explain="The same for a slide.", extension="png", mime=_PNG,
           needs="cards", render=printed("poster", "png"), kind="Poster"),
    Format(key="segment_pdf", label="One page as PDF", explain="The group in numbers, and what to do.",
           extension="pdf", mime=_PDF, needs="sheet", render=printed("segment", "pdf"), kind="One page"),
    Format(key="segment_png", label="One page as picture", explain="The same for slides and chats.", extension="png",
           mime=_PNG, needs="sheet", render=printed("segment", "png"), kind="One page"),
    Format(key="deck_pptx", label="Slides", explain="PowerPoint, with charts to edit and notes.", extension="pptx",
           mime=_PPTX, needs="briefing", render=deck_pptx),
    Format(key="report_html", label="Report", explain="One file for any browser; prints well.", extension="html",
           mime="text/html", needs="briefing", render=report_html),
    Format(key="report_md", label="Report as text", explain="Markdown, for a wiki.", extension="md",
           mime="text/markdown", needs="briefing", render=report_md),
    Format(key="kit_xlsx", label="Scoring sheet", explain="Choose answers, read the group.", extension="xlsx",
           mime=_XLSX, needs="kit", render=kit_xlsx),
    Format(key="kit_md", label="Rules and points", explain="In words, with questions for a form.", extension="md",
           mime="text/markdown", needs="kit", render=kit_md),
    Format(key="kit_sql", label="SQL", explain="For PostgreSQL, MySQL, BigQuery and others.", extension="sql",
           mime="application/sql", needs="kit", render=kit_sql),
    Format(key="customers_xlsx", label="Workbook", explain="One sheet per group, and how to use it.", extension="xlsx",
           mime=_XLSX, needs="lists", render=customers_xlsx),
    Format(key="customers_csv_excel", label="CSV for Excel", explain="Opens in Excel with accents right.",
           extension="csv", mime="text/csv", needs="lists", render=customers_csv_excel),
    Format(key="customers_csv_tools", label="CSV for email tools", explain="Plain, for imports.", extension="csv",
           mime="text/csv", needs="lists", render=customers_csv_tools),
    *(Format(key=f"{row.key}_csv", label=f"CSV for {row.label}", explain="With its own column names, groups as tags.",
             extension="csv", mime="text/csv", needs="lists", render=for_tool(row.key)) for row in TOOLS.values()),
    Format(key="worksheet_pdf", label="Blank worksheet", explain="One page to fill in with a pen.", extension="pdf",
           mime=_PDF, needs="nothing", render=printed("worksheet", "pdf")),
    Format(key="worksheet_example_pdf", label="Filled example", explain="How a worksheet can look in the end.",
           extension="pdf", mime=_PDF, needs="nothing", render=printed("worksheet_example", "pdf")),
)  # fmt: skip
FORMATS: Mapping[str, Format] = {row.key: row for row in _ROWS}

_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)", re.I)
_LONGEST = 40


def file_name(form: Format, name: str) -> str:
    """What a file is called: whose it is, what it is, and its ending.

    >>> file_name(FORMATS["card_pdf"], "Maya / Lindgren")
    'maya-lindgren-card.pdf'
    """
    kind = "-".join(part for part in form.key.split("_") if part != form.extension)
    return f"{safe_name(name)}-{kind}.{form.extension}"


def safe_name(name: str) -> str:
    """The start of a file name that every system takes: letters and digits of any script, dashes, at most 40 signs."""
    kept = "".join(sign if unicodedata.category(sign)[0] in "LNM" else "-" for sign in clean_text(name).casefold())
    words = unicodedata.normalize("NFC", "-".join(kept.replace("-", " ").split())[:_LONGEST]).strip("-") or "persona"
    return f"file-{words}" if _RESERVED.fullmatch(words) else words
