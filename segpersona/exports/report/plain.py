"""report_md: the report as Markdown, for a wiki."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from segpersona.exports.markdown import card_text, plain
from segpersona.exports.material import Material, Options
from segpersona.locales import grouped, share
from segpersona.model import Briefing, Range, SegmentSheet


def report_md(material: Material, options: Options) -> bytes:
    """The report as Markdown text; raises NO_GROUPS."""
    told = material.the_briefing()
    parts = (f"# {plain(told.title)}", f"{plain(told.project)} · {told.day} · {told.basis}", *_parts(told))
    return ("\n\n".join(part for part in parts if part) + "\n").encode()


def _parts(told: Briefing) -> Iterator[str]:
    yield f"## Who brings the money?\n\n{plain(told.money_title)}."
    yield _table(("", "Group", "Customers", "Revenue"), [
        (row.letter, row.name, share(row.customers, told.language),
         "" if row.revenue is None else share(row.revenue, told.language)) for row in told.shares
    ])  # fmt: skip
    yield plain(told.so_what)
    yield "## The groups"
    yield from map(_group, told.sheets)
    if told.places:
        yield f"## Where to focus\n\n{plain(told.order_title)}. {plain(told.order_words)}"
        yield _table(("Place", "Group", "Is", "Why", "Keeps its place"), [
            (str(row.place), f"{row.letter} {row.name}", row.standing, row.reason, share(row.chance, told.language))
            for row in told.places
        ])  # fmt: skip
    if told.money:
        yield "## What is there to win"
        yield _table(("Group", f"{told.noun.capitalize()} in a year", "At risk", "Room to grow"), [
            (f"{row.letter} {row.name}", *(_span(span, told.language) for span in (row.today, row.risk, row.room)))
            for row in told.money
        ])  # fmt: skip
        yield plain(" ".join(told.money_notes))
    if told.cards:
        yield "## People to remember"
        yield from (card_text(card, deeper=2) for card in told.cards)
    if told.steps:
        yield "## What we do next"
        yield _table(("Group", "Is", "What", "Who"), [
            (f"{row.letter} {row.name}", row.standing, row.text or "To be decided", row.owner or "To be decided")
            for row in told.steps
        ])  # fmt: skip
    yield "## How we know, and what we do not know"
    yield "\n".join(f"- {plain(line)}" for line in (*told.method, *told.limits))


def _group(sheet: SegmentSheet) -> str:
    figures = "\n".join(f"- {plain(row.label)}: {plain(row.value)} ({plain(row.beside)})" for row in sheet.figures)
    todo = "\n".join(f"- **{row.label}:** {plain(row.text)}" for row in sheet.todo if row.text)
    head = f"### {plain(sheet.letter)} {plain(sheet.name)}"
    return "\n\n".join(part for part in (head, plain(sheet.sentence), figures, todo) if part)


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *([plain(cell) for cell in row] for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _span(span: Range | str, language: str) -> str:
    if isinstance(span, str):
        return span
    low, mid, high = (grouped(round(value), language) for value in (span.low, span.mid, span.high))
    return f"{mid} ({low} to {high})"
