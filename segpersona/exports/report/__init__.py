"""The report: a project as one HTML file that asks for nothing, and as Markdown for a wiki."""

from segpersona.exports.report.page import report_html
from segpersona.exports.report.plain import report_md

__all__ = ["report_html", "report_md"]
