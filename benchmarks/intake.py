"""A long CSV and a large workbook to typed Parquet files: our reader beside DuckDB's own and pandas.

python -m benchmarks.intake [rows of the CSV] [rows of the workbook]        default: 2000000 200000
"""

from __future__ import annotations

import gc
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from benchmarks.measuring import Found, in_process, report, table

_GENERATED = """
copy (select
    i as customer_id, 'K' || cast(hash(i) % 100000 as varchar) as card,
    strftime(date '2024-01-01' + cast(hash(i + 1) % 700 as integer), '%d/%m/%Y') as bought,
    strftime(timestamp '2024-01-01' + to_seconds(cast(hash(i + 2) % 60000000 as bigint)), '%Y-%m-%d %H:%M:%S') as seen,
    printf('%.2f', (hash(i + 3) % 100000) / 100.0) as amount, hash(i + 4) % 9 as visits,
    ['Web', 'Shop', 'Phone'][cast(1 + hash(i + 5) % 3 as integer)] as channel,
    ['York', 'Leeds', 'Köln', 'Łódź', 'Paris'][cast(1 + hash(i + 6) % 5 as integer)] as city,
    case when hash(i + 7) % 2 = 0 then 'yes' else 'no' end as consent,
    case when hash(i + 8) % 20 = 0 then null else hash(i + 8) % 5 + 1 end as rating,
    printf('%.1f%%', (hash(i + 9) % 1000) / 10.0) as discount,
    case when hash(i + 10) % 50 = 0 then 'arrived late, sadly' else 'fine' end as note,
    {fill}
    from range({rows}) as rows(i)
) to '{path}' (format csv, header, delimiter ',')
"""


def write(path: Path, rows: int) -> None:
    """A table of 20 mixed columns as a marketing tool exports it."""
    import duckdb

    fill = ", ".join(f"printf('%.3f', (hash(i + {20 + n}) % 9999999) / 1000.0) as measure_{n}" for n in range(8))
    text = path.with_suffix(".csv" if path.suffix == ".csv" else ".tmp")
    duckdb.connect().execute(_GENERATED.format(rows=rows, path=text, fill=fill))
    if text != path:
        import pandas as pd

        pd.read_csv(text).to_excel(path, index=False, engine="xlsxwriter")


def _ours(source: Path, folder: Path) -> Found:
    from segpersona.intake.delivery import deliver
    from segpersona.model import Choices

    gc.disable()  # as the reader's process does
    made = deliver(source, folder, source.name, Choices(), lambda share, doing: None)
    return {"rows": made.rows, "columns": len(made.roles)}


def _duckdb(source: Path, folder: Path) -> Found:
    import duckdb

    target = folder / "typed.parquet"
    duckdb.connect().execute(f"copy (from read_csv('{source}')) to '{target}' (format parquet)")
    return {}


def _pandas(source: Path, folder: Path) -> Found:
    import pandas as pd

    read = pd.read_csv(source) if source.suffix == ".csv" else pd.read_excel(source, engine="calamine")
    read.to_parquet(folder / "typed.parquet")
    return {"rows": len(read), "columns": read.shape[1]}


_WAYS = {"ours": _ours, "duckdb": _duckdb, "pandas": _pandas}


def _child(way: str, path: str, rows: str = "") -> None:
    import segpersona.intake.delivery  # noqa: F401 (imports are not what is measured)

    if way == "write":
        report(lambda: write(Path(path), int(rows)), dict)
        return
    said: dict[str, float | int | str] = {}
    with tempfile.TemporaryDirectory() as folder:
        report(lambda: said.update(_WAYS[way](Path(path), Path(folder))), lambda: said)


def main(arguments: list[str]) -> None:
    """Measure every way, each in a fresh process."""
    if arguments[:1] == ["--child"]:
        _child(*arguments[1:])
        return
    rows = int(arguments[0]) if arguments else 2_000_000
    sheet_rows = int(arguments[1]) if len(arguments) > 1 else 200_000
    with tempfile.TemporaryDirectory() as folder:
        text, book = Path(folder) / "export.csv", Path(folder) / "export.xlsx"
        in_process("benchmarks.intake", "write", str(text), str(rows))
        in_process("benchmarks.intake", "write", str(book), str(sheet_rows))
        found: list[Mapping[str, object]] = []
        for path, ways in ((text, ("ours", "duckdb", "pandas")), (book, ("ours", "pandas"))):
            size = f"{path.name}, {path.stat().st_size / 2**20:,.0f} MB"
            found += [{"file": size, "way": way, **in_process("benchmarks.intake", way, str(path))} for way in ways]
    table(found)


if __name__ == "__main__":
    main(sys.argv[1:])
