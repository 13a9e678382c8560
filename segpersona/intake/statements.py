"""Statements for the data engine: names and texts quoted, expressions that turn texts into numbers and dates.

An expression is never trusted: it is used for a column only where it gave, for every kind of text in it, what the code
in ``numbers`` and ``dates`` gives.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb

_DATES = ("%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y", "%m/%d/%Y", "%d-%m-%Y", "%m-%d-%Y", "%Y/%m/%d", "%Y.%m.%d")
_TIMES = ("%H:%M:%S", "%H:%M", "%H:%M:%S.%f", "%I:%M:%S %p", "%I:%M %p")
_ENDS = ("", "Z", " UTC")
_THREADS = 2


def name_of(column: str) -> str:
    """A column's name in a statement."""
    return '"' + column.replace('"', '""') + '"'


def text_of(text: str | Path) -> str:
    """A text in a statement."""
    return "'" + str(text).replace("'", "''") + "'"


def engine(folder: Path) -> duckdb.DuckDBPyConnection:
    """The data engine, held to a part of the memory; what does not fit goes into the folder for a while. Sides of a
    join are taken as they are written; on one thread, that keeps rows in their order."""
    settings = {
        "threads": str(_THREADS), "memory_limit": "600MB", "temp_directory": str(folder),
        "preserve_insertion_order": "true",
        "disabled_optimizers": "join_order,build_side_probe_side", "enable_external_access": "true",
        "autoinstall_known_extensions": "false", "autoload_known_extensions": "false",
    }  # fmt: skip
    optimizers = settings.pop("disabled_optimizers")
    db = duckdb.connect(":memory:", config=dict(settings))
    db.execute(f"set disabled_optimizers = {text_of(optimizers)}")
    return db


@contextmanager
def one_thread(db: duckdb.DuckDBPyConnection) -> Iterator[None]:
    """Statements that need rows in their order and join them: on one thread."""
    db.execute("set threads = 1")
    yield
    db.execute(f"set threads = {_THREADS}")


def number_expressions(text: str, *, whole: bool) -> Iterator[str]:
    """Ways to make numbers of texts, the cheapest first."""
    kind = "bigint" if whole else "double"
    for mark, other in ((".", ","), (",", ".")):
        plain = f"replace(replace({text}, '{other}', ''), '{mark}', '.')"
        bare = rf"regexp_replace({text}, '[^0-9.,\-]', '', 'g')"
        cut = f"replace(replace({bare}, '{other}', ''), '{mark}', '.')"
        yield f"try_cast({text} as {kind})" if mark == "." else f"try_cast({plain} as {kind})"
        yield f"try_cast({plain} as {kind})"
        yield f"try_cast({cut} as {kind})"


def date_expressions(text: str) -> Iterator[str]:
    """Ways to make moments of texts."""
    yield from (f"try_strptime({text}, {text_of(date)})" for date in _DATES)
    for date in _DATES:
        for between in (" ", "T"):
            forms = ", ".join(text_of(f"{date}{between}{time}{end}") for time in _TIMES for end in _ENDS)
            yield f"try_strptime({text}, [{forms}, {text_of(date)}])"
