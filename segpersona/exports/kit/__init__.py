"""The recognition kit as files: a spreadsheet that scores people, rules in words, and SQL."""

from segpersona.exports.kit.rules import kit_md
from segpersona.exports.kit.sql import kit_sql
from segpersona.exports.kit.workbook import kit_xlsx

__all__ = ["kit_md", "kit_sql", "kit_xlsx"]
