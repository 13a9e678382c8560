"""The rows of a long text into Parquet, all text: lines that are rows as they stand go through in blocks, unparsed."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv as pa_csv
import pyarrow.parquet as pq

from segpersona.intake.cells import words
from segpersona.intake.learning import Learned
from segpersona.intake.overview import Feed, Overview
from segpersona.intake.scanning import GONE, PARSED, PLAIN, REACH
from segpersona.intake.streams import Writing
from segpersona.model import Choices

_BLOCK, _AHEAD, _MOST_ALIKE = 30_000, 3, 0.2
_SPACE = " \t\r\n\u00a0\u202f\u200b\ufeff"
SAMPLE = 20_000
"""How many rows from all over a file are looked at where not all can be."""


class Bulk:
    """Writes the rows of a text; keeps a sample of them and what is different in each column, in ``learned``.
    ``ticked``: told the share of lines that are written."""

    def __init__(self, seen: Overview, names: Sequence[str], ticked: Callable[[float], None]) -> None:
        self._seen, self._names, self._ticked = seen, list(names), ticked
        self._step = max(seen.account.data // SAMPLE, 1)
        self._rows = 0
        self._sample: list[pa.Table] = []
        self._writer: pq.ParquetWriter | None = None
        self.learned = {name: Learned() for name in names}

    def write(self, path: Path, writing: Writing, chosen: Choices, target: Path) -> None:
        """Every row of the file, in its order. Some rows are written while the next are cut."""
        waiting: deque[Future[None]] = deque()
        try:
            with ThreadPoolExecutor(1) as beside:
                for table in self._tables(Feed(path, writing, chosen.mended)):
                    waiting.append(beside.submit(self._take, table, target))
                    if len(waiting) >= _AHEAD:
                        waiting.popleft().result()
                while waiting:
                    waiting.popleft().result()
        finally:
            if self._writer:
                self._writer.close()

    def _take(self, table: pa.Table, target: Path) -> None:
        columns = [column.combine_chunks() for column in table.columns]
        for name, column in zip(self._names, columns, strict=True):
            self.learned[name].take(column)
        if self._writer is None:
            most = _MOST_ALIKE * table.num_rows
            alike = [name for name, learned in self.learned.items() if not learned.shape and len(learned.texts) <= most]
            self._writer = pq.ParquetWriter(
                target, table.schema, compression="zstd", compression_level=1, use_dictionary=alike or False,
                write_statistics=False,
            )  # fmt: skip
        self._writer.write_table(table)

    @property
    def sample(self) -> pa.Table:
        """Rows from all over the file, in its order."""
        return pa.concat_tables(self._sample)

    def _tables(self, feed: Feed) -> Iterator[pa.Table]:
        going = True
        while going or feed.lines:
            while going and len(feed.lines) < _BLOCK + REACH:
                going = feed.more()
            upto = len(feed.lines) - REACH if going else len(feed.lines)
            text = self._text(feed.lines[: upto + REACH], feed.first, upto)
            feed.drop(upto)
            self._ticked(feed.first / max(len(self._seen.fates), 1))
            if text:
                yield self._table(text)

    def _text(self, lines: Sequence[str], first: int, upto: int) -> str:
        """The rows that begin in the first lines, as delimited text that nobody can misread."""
        fates = self._seen.fates[first : first + upto]
        if PARSED not in fates:
            kept = lines[:upto] if GONE not in fates else [
                line for line, fate in zip(lines[:upto], fates, strict=True) if fate == PLAIN
            ]  # fmt: skip
        else:
            kept = [
                line if fate == PLAIN else self._row(lines, at, first)
                for at, (line, fate) in enumerate(zip(lines[:upto], fates, strict=True)) if fate != GONE
            ]  # fmt: skip
        return "\n".join([*kept, ""]) if kept else ""

    def _row(self, lines: Sequence[str], at: int, first: int) -> str:
        cutter = self._seen.cutter
        cells = [words(cell) for cell in cutter.row(lines, at, first).cells]
        cells = [*cells, *[""] * (cutter.width - len(cells))][: cutter.width]
        quote, escape = cutter.dialect.quote, cutter.dialect.escape
        if escape:
            cells = [cell.replace(escape, escape * 2).replace(quote, escape + quote) for cell in cells]
        else:
            cells = [cell.replace(quote, quote * 2) for cell in cells]
        return cutter.dialect.separator.join(f"{quote}{cell}{quote}" for cell in cells)

    def _table(self, text: str) -> pa.Table:
        dialect, content = self._seen.cutter.dialect, text.encode("utf-8", "replace")
        table = pa_csv.read_csv(
            pa.BufferReader(content),
            read_options=pa_csv.ReadOptions(column_names=self._names, block_size=len(content) + 1),
            parse_options=pa_csv.ParseOptions(
                delimiter=dialect.separator, quote_char=dialect.quote, double_quote=dialect.escape is None,
                escape_char=dialect.escape or False, newlines_in_values=True, ignore_empty_lines=False,
            ),
            convert_options=pa_csv.ConvertOptions(
                column_types={name: pa.string() for name in self._names}, strings_can_be_null=False,
            ),
        )  # fmt: skip
        if self._has_space(text):
            columns = [pc.utf8_trim(column, characters=_SPACE) for column in table.columns]
            table = pa.table(columns, names=self._names)
        start = -self._rows % self._step
        self._rows += table.num_rows
        self._sample.append(table.take(list(range(start, table.num_rows, self._step))))
        return table

    def _has_space(self, text: str) -> bool:
        """Whether a cell begins or ends with space."""
        borders = (self._seen.cutter.dialect.separator, self._seen.cutter.dialect.quote, "\n")
        present = [sign for sign in _SPACE if sign != "\n" and sign in text]
        return any(sign + border in text or border + sign in text for sign in present for border in borders)
