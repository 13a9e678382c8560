"""A long delimited text to Parquet without ever holding it: looked over, copied as text, typed by its distinct values.

It gives what ``read_table`` gives: the same table, findings and account; roles come from rows all over the file.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from segpersona.fields import clean_text
from segpersona.intake.about import findings_for
from segpersona.intake.bulk import SAMPLE, Bulk
from segpersona.intake.columns import mark_in, unlike_names
from segpersona.intake.distinct import Distinct, Planned
from segpersona.intake.guessing import guess_labels
from segpersona.intake.habits import habits_of
from segpersona.intake.learning import Learned
from segpersona.intake.notices import ACCOUNT, DATE_ORDER_ASKED, DECIMAL_GUESSED
from segpersona.intake.overview import Overview, overview_of
from segpersona.intake.personal import discreet
from segpersona.intake.refusals import TOO_WIDE
from segpersona.intake.roles import roles_of
from segpersona.intake.statements import engine, name_of, one_thread, text_of
from segpersona.intake.streams import Writing, writing_of
from segpersona.model import Aside, Choices, Delivery, HowRead
from segpersona.problems import Finding

Report = Callable[[float, str], None]

_MOST_COLUMNS = 2_000
_FIRST = 2_000
_FORMAT = "format parquet, compression zstd, compression_level 1"


@dataclass(frozen=True, kw_only=True)
class Big:
    """What came of it, beside the files."""

    delivery: Delivery
    aside: tuple[Aside, ...]


def read_big(
    path: Path, folder: Path, name: str, chosen: Choices, report: Report, before: tuple[Finding, ...] = ()
) -> Big | None:
    """Read a long text into files of a folder; None where it is no delimited text. Raises Problem.

    ``before``: what is to be told of how the text was come by.
    """
    report(0.02, "Looking at the letters")
    writing = writing_of(path, chosen.encoding)
    report(0.08, "Looking at the lines")
    seen = overview_of(path, writing, chosen)
    if seen is None:
        return None
    if len(seen.names) > _MOST_COLUMNS:
        raise TOO_WIDE.with_(columns=len(seen.names))
    return _Reading(path, folder, writing, seen, chosen, report).done(name, before)


@dataclass(frozen=True)
class _Rows:
    """What is known of the rows once they stand in a file: their columns by name, and a sample of them."""

    learned: Mapping[str, Learned]
    sample: pa.Table


class _Reading:
    """One long text on its way into files."""

    def __init__(
        self, path: Path, folder: Path, writing: Writing, seen: Overview, chosen: Choices, report: Report
    ) -> None:
        self._path, self._folder, self._writing, self._seen = path, folder, writing, seen
        self._chosen, self._report = chosen, report
        self._raw = folder / "raw.parquet"
        self._db = engine(folder)

    def done(self, name: str, before: tuple[Finding, ...]) -> Big:
        """Everything, in its order."""
        rows, about_names = self._rows()
        names, plans = list(rows.learned), self._plans(rows)
        table, raw = self._sample(plans)
        labels = guess_labels(table, raw)
        roles = roles_of(table, labels)
        said = tuple(one for plan in plans for one in plan.findings)
        account = self._seen.account
        told = ACCOUNT.said(read=account.data, lines=account.data + account.aside)
        reading = (*before, *self._writing.findings, *self._seen.findings, *about_names, *said, told)
        safe = discreet(reading, roles, lambda name: raw[name].dropna().unique())
        findings = (*safe, *findings_for(table, roles))
        delivery = Delivery(
            name=clean_text(name) or "file", rows=account.data, roles=roles, findings=findings, account=account,
            how=self._how(names, said), labels=labels,
        )  # fmt: skip
        return Big(delivery=delivery, aside=self._seen.aside)

    def _how(self, names: Sequence[str], said: Sequence[Finding]) -> HowRead:
        keys = {one.key for one in said}
        guessed = next((one.words for one in said if one.key.startswith(f"{DECIMAL_GUESSED.key}:")), "")
        return HowRead(
            encoding=self._writing.encoding, separator=self._seen.cutter.dialect.separator, header=self._seen.header,
            asked=tuple(name for name in names if f"{DATE_ORDER_ASKED.key}:{name}" in keys),
            guessed_decimal=mark_in(guessed),
        )  # fmt: skip

    def _rows(self) -> tuple[_Rows, tuple[Finding, ...]]:
        """All rows as text under the names of their columns, and what is told about the names."""
        names, findings = unlike_names(self._seen.names)
        bulk = Bulk(self._seen, names, lambda share: self._report(0.3 + 0.4 * share, "Copying the rows"))
        bulk.write(self._path, self._writing, self._chosen, self._raw)
        if all(self._seen.names):
            return _Rows(bulk.learned, bulk.sample), findings
        live = [place for place, name in enumerate(names) if self._seen.names[place] or bulk.learned[name].filled]
        named, findings = unlike_names([self._seen.names[place] for place in live])
        columns = [f"{name_of(names[place])} as {name_of(new)}" for place, new in zip(live, named, strict=True)]
        learned = {new: bulk.learned[names[place]] for place, new in zip(live, named, strict=True)}
        return _Rows(learned, self._rewrite(columns, bulk.sample)), findings

    def _rewrite(self, columns: Sequence[str], sample: pa.Table) -> pa.Table:
        """The rows with other columns; gives the sample so."""
        chosen, other = ", ".join(columns), self._raw.with_suffix(".new")
        self._db.execute(f"copy (select {chosen} from {text_of(self._raw)}) to {text_of(other)} ({_FORMAT})")  # noqa: S608
        other.replace(self._raw)
        self._db.register("sampled", sample)
        return self._db.sql(f"select {chosen} from sampled").to_arrow_table()  # noqa: S608

    def _plans(self, rows: _Rows) -> list[Planned]:
        """What becomes of each column; written once it has."""
        self._report(0.7, "Finding out what the columns hold")
        guarded, sample = self._unguarded(rows)
        distinct = Distinct(self._db, self._raw, sample, rows.learned)
        looked = [distinct.look(name, guarded=name in guarded) for name in rows.learned]
        used = habits_of([one.column for one in looked], self._seen.cutter.dialect.separator, self._chosen)
        plans = [distinct.plan(one, used) for one in looked]
        self._report(0.8, "Writing the columns in their types")
        self._write_typed(plans)
        if failed := self._failed(plans):
            plans = [distinct.plan(distinct.whole(one.name), used) if one.name in failed else one for one in plans]
            self._write_typed(plans)
        return plans

    def _unguarded(self, rows: _Rows) -> tuple[set[str], pa.Table]:
        """Columns that an export has protected from being read as numbers, freed of the marks that do it."""
        names = [name for name, learned in rows.learned.items() if learned.may_begin_with("='")]
        if not names:
            return set(), rows.sample
        counts = [f"count_if({_is_formula(name)}), count_if({_is_marked(name)})" for name in names]
        found = self._db.sql(f"select {', '.join(counts)} from {text_of(self._raw)}").fetchall()[0]  # noqa: S608
        formulas = {name for place, name in enumerate(names) if found[2 * place] > 0}
        marked = {name for place, name in enumerate(names) if found[2 * place + 1] > 0.5 * self._seen.account.data}
        guarded = formulas | marked
        if not guarded:
            return guarded, rows.sample
        columns = [
            f"{_freed(name, marked=name in marked) if name in guarded else name_of(name)} as {name_of(name)}"
            for name in rows.learned
        ]  # fmt: skip
        return guarded, self._rewrite(columns, rows.sample)

    def _write_typed(self, plans: Sequence[Planned]) -> None:
        """The one statement that gives every cell its type; on one thread, since several hand on joined rows as each of
        them is done."""
        columns, joins = [], []
        for place, plan in enumerate(plans):
            name = name_of(plan.name)
            value = f"nullif(r.{name}, '')" if plan.kind == "text" else plan.expression
            if plan.becomes is not None:
                self._db.register(f"becomes_{place}", plan.becomes)
                joins.append(f"left join becomes_{place} as b{place} on r.{name} = b{place}.text")
                value = f"b{place}.value"
            columns.append(f"{value} as {name}")
        with one_thread(self._db):
            self._copy(f"select {', '.join(columns)} from {text_of(self._raw)} as r {' '.join(joins)}", "typed", plans)  # noqa: S608

    def _failed(self, plans: Sequence[Planned]) -> set[str]:
        """Columns in which an expression gave nothing for more cells than hold nothing."""
        written = pq.read_metadata(self._folder / "typed.parquet")
        groups = [written.row_group(place) for place in range(written.num_row_groups)]
        return {
            plan.name for place, plan in enumerate(plans)
            if plan.expression and sum(one.column(place).statistics.null_count for one in groups) != plan.missing
        }  # fmt: skip

    def _sample(self, plans: Sequence[Planned]) -> tuple[pd.DataFrame, pd.DataFrame]:
        """The first rows and some from all over, kept as a file for whoever wants to look at the columns; and the same
        rows as they stand in the file."""
        self._copy(self._some_of(self._folder / "typed.parquet"), "sample", plans)
        raw = self._db.sql(self._some_of(self._raw)).df()
        return pd.read_parquet(self._folder / "sample.parquet"), raw

    def _some_of(self, path: Path) -> str:
        chosen = f"file_row_number < {_FIRST} or file_row_number % {max(self._seen.account.data // SAMPLE, 1)} = 0"
        numbered = f"read_parquet({text_of(path)}, file_row_number = true)"
        return f"select * exclude (file_row_number) from {numbered} where {chosen} order by file_row_number"  # noqa: S608

    def _copy(self, select: str, name: str, plans: Sequence[Planned]) -> None:
        target, types = text_of(self._folder / f"{name}.parquet"), text_of(_types(plans))
        options = f"{_FORMAT}, kv_metadata {{pandas: {types}}}"
        self._db.execute(f"copy ({select}) to {target} ({options})")


def _is_formula(name: str) -> str:
    text = name_of(name)
    return f"""(starts_with({text}, '="') and ends_with({text}, '"') and length({text}) > 2)"""


def _is_marked(name: str) -> str:
    text = name_of(name)
    return f"""(starts_with({text}, '''') and regexp_matches({text}, '^''[\\d+=@-]'))"""


def _freed(name: str, *, marked: bool) -> str:
    text = name_of(name)
    quote = f"when starts_with({text}, '''') then substr({text}, 2) " if marked else ""
    return f"case when {_is_formula(name)} then substr({text}, 3, length({text}) - 3) {quote}else {text} end"


def _types(plans: Sequence[Planned]) -> str:
    """The columns' types as Arrow tells them to pandas, so that the file reads as one that pandas wrote."""
    empty = {plan.name: pd.Series(["a"] if plan.kind == "text" else [None],
                                  dtype="str" if plan.kind == "text" else plan.kind) for plan in plans}  # fmt: skip
    metadata = pa.Schema.from_pandas(pd.DataFrame(empty), preserve_index=False).metadata
    return bytes(metadata[b"pandas"]).decode()
