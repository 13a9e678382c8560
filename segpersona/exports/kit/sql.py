"""The kit as SQL: points per group from CASE, and the group with the most, in the words of common databases."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import reduce

from sqlglot import exp

from segpersona.exports.kit.wording import how_good
from segpersona.exports.material import Material, Options
from segpersona.fields import clean_text
from segpersona.model import Kit, KitOption, KitQuestion

DIALECTS: Mapping[str, str] = {
    "PostgreSQL, DuckDB": "postgres", "MySQL, MariaDB": "mysql", "BigQuery": "bigquery", "Snowflake": "snowflake",
    "SQL Server": "tsql", "SQLite": "sqlite",
}  # fmt: skip
TABLE = "customers"


def kit_sql(material: Material, options: Options) -> bytes:
    """The kit as SQL text, a statement for each dialect; raises NO_KIT."""
    kit = material.the_kit()
    head = [f"Groups of {kit.project}. Put your own table and column names in place of these.", *how_good(kit)]
    parts = ["\n".join(_note(line) for line in head)]
    parts += [f"{_note(name)}\n{statement(kit, dialect)};" for name, dialect in DIALECTS.items()]
    return ("\n\n".join(parts) + "\n").encode()


def statement(kit: Kit, dialect: str) -> str:
    """One query: every column, the points of each group, and the letter of the first group with the most points."""
    letters = list(kit.names)
    points = {letter: f"points_{letter.lower()}" for letter in letters}
    scored = exp.select("*").from_(exp.to_table(TABLE))
    for letter in letters:
        scored = scored.select(exp.alias_(_points(kit, letter), points[letter]))
    chosen = exp.Case()
    for letter in letters[:-1]:
        best = [exp.GTE(this=exp.column(points[letter]), expression=exp.column(points[other]))
                for other in letters if other != letter]  # fmt: skip
        chosen = chosen.when(exp.and_(*best), exp.Literal.string(letter))
    query = exp.select("*", exp.alias_(chosen.else_(exp.Literal.string(letters[-1])), "segment")).from_("scored")
    return query.with_("scored", as_=scored).sql(dialect=dialect, pretty=True)


def _points(kit: Kit, letter: str) -> exp.Expression:
    """What a group starts from, and what each answer adds."""
    parts: list[exp.Expression] = [_whole(kit.start[letter]), *(_answered(row, letter) for row in kit.questions)]
    return reduce(lambda left, right: exp.Add(this=left, expression=right), parts)


def _answered(question: KitQuestion, letter: str) -> exp.Expression:
    """The points of the answer that a row gives; none where it gives none."""
    column = exp.column(exp.to_identifier(_plain(question.label), quoted=True))
    found = exp.Case().when(exp.Is(this=column.copy(), expression=exp.Null()), _whole(0))
    for option in question.options:
        if test := _test(column, option):
            found = found.when(test, _whole(option.points[letter]))
    return found.else_(_whole(_rest(question.options, letter)))


def _test(column: exp.Column, option: KitOption) -> exp.Expression | None:
    """Whether a row's value takes an option; None for the one that takes the rest."""
    if option.values:
        return exp.In(
            this=column.copy(), expressions=[exp.Literal.string(clean_text(value)) for value in option.values]
        )
    if option.high is None:
        return None
    return exp.LT(this=column.copy(), expression=exp.Literal.number(f"{option.high:.10g}"))


def _rest(options: Sequence[KitOption], letter: str) -> int:
    """The points of the option that takes what is left: the last range, or any other kind."""
    last = options[-1]
    return last.points[letter] if not last.values else 0


def _whole(value: int) -> exp.Expression:
    number = exp.Literal.number(str(abs(value)))
    return exp.Neg(this=number) if value < 0 else number


def _plain(words: str) -> str:
    return " ".join(clean_text(words).split())


def _note(line: str) -> str:
    """A line that no database reads."""
    return f"-- {_plain(line)}"
