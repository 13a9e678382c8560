"""The persona card as Markdown for a wiki; every sign that Markdown would read is shown as it is."""

from __future__ import annotations

import re

from segpersona.exports.material import Material, Options
from segpersona.fields import clean_text
from segpersona.model import Block, Card, EvidenceKind, Meter, Stage
from segpersona.words import EVIDENCE, felt, percent, quoted

_PLACES = (
    (0.2, "clearly the first"),
    (0.4, "more the first"),
    (0.6, "in the middle"),
    (0.8, "more the second"),
    (1.0, "clearly the second"),
)
"""Up to which place between two ends, in words."""
_HEADING = re.compile(r"^#(?=#* )", re.M)
_READ_BY_MARKDOWN = re.compile(r"([\\`*_{}\[\]#+!|<>~$]|&(?=#?\w{1,31};))")
_READ_AT_THE_START = re.compile(r"^(-|=|:|\d+(?=[.)]( |$)))")


def card_md(material: Material, options: Options) -> bytes:
    """The card as Markdown text."""
    return (card_text(material.the_card()) + "\n").encode()


def card_text(card: Card, *, deeper: int = 0) -> str:
    """The card as Markdown. ``deeper``: how many levels its headings stand below a page's own."""
    title = f"**{plain(card.archetype)}**" if card.archetype.strip() else ""
    parts = [f"# {plain(card.name)}", title, plain(card.decision), _quote(card)]
    parts += [_block(block) for block in card.blocks]
    parts += [_beyond(card), _groups(card), _backed(card)]
    told = "\n\n".join(part for part in parts if part)
    return _HEADING.sub("#" * deeper + "#", told) if deeper else told


def _quote(card: Card) -> str:
    told = quoted(plain(card.quote), card.quote_evidence)
    return f"> {told}" if told else ""


def _beyond(card: Card) -> str:
    """What the page had no room for."""
    told = "\n\n".join(_block(block).replace("## ", "### ", 1) for block in card.beyond)
    return f"## Beyond the page\n\n{told}" if told else ""


def _groups(card: Card) -> str:
    rows = []
    for row in card.memberships:
        money = f", {percent(row.revenue_share)} of revenue" if row.revenue_share is not None else ""
        rows.append(f"- {plain(row.letter)} {plain(row.name)}: {percent(row.share)} of customers{money}")
    return "## Found in these segments\n\n" + "\n".join(rows) if rows else ""


def _backed(card: Card) -> str:
    """How much is backed, where anything is counted, and the card's last line."""
    backed = f"{card.backed} of {card.counted} statements are backed by data or research"
    count = f"{backed}, evidence score {card.score} of 100." if card.counted else ""
    return f"*{' '.join(part for part in (count, plain(card.footer)) if part)}*" if count or card.footer.strip() else ""


def _block(block: Block) -> str:
    lines = [_line(row.label, row.text, row.evidence, row.source) for row in block.statements]
    lines += [_meter(row) for row in block.meters] + [_stage(row) for row in block.stages]
    parts = ["\n".join(lines), _with_mark(plain(block.story), block.evidence) if block.story.strip() else ""]
    told = "\n\n".join(part for part in parts if part)
    number = f"{block.number}. " if block.number else ""
    return f"## {number}{plain(block.title)}\n\n{told}" if told else ""


def _meter(row: Meter) -> str:
    return _line("", meter(row), row.evidence, row.note)


def meter(row: Meter) -> str:
    """A place between two ends, or a bar, in words."""
    if row.right:
        return f"{row.left} or {row.right}: {_in_words(row.at, _PLACES)}"
    return f"{row.left}: {percent(row.at)}"


def _stage(row: Stage) -> str:
    said = felt(row.feels)
    return _line(row.name, f"{row.note} ({said})" if row.note.strip() else said, row.evidence)


def _in_words(value: float, steps: tuple[tuple[float, str], ...]) -> str:
    return next((words for limit, words in steps if value <= limit), steps[-1][1])


def _line(label: str, text: str, evidence: EvidenceKind, source: str = "") -> str:
    return "- " + _with_mark(plain(f"{label}: {text}" if label.strip() else text), evidence, source)


def _with_mark(told: str, evidence: EvidenceKind, source: str = "") -> str:
    said = "; ".join(part for part in (EVIDENCE[evidence], plain(source)) if part)
    return f"{told} *({said})*" if said else told


def plain(text: str) -> str:
    """A text on one line, with a backslash before every sign that means something to Markdown."""
    flat = _READ_BY_MARKDOWN.sub(r"\\\1", " ".join(clean_text(text).split()))
    return _READ_AT_THE_START.sub(lambda start: f"{start[0]}\\" if start[0][0].isdigit() else f"\\{start[0]}", flat)
