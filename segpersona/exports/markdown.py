"""The persona card as Markdown for a wiki; every sign that Markdown would read is shown as it is."""

from __future__ import annotations

from segpersona.exports.material import Material, Options
from segpersona.model import Block, Card, EvidenceKind
from segpersona.words import percent

_MARKS: dict[EvidenceKind, str] = {
    "data": "from data",
    "research": "from research",
    "belief": "assumption",
    "colour": "",
}


def card_md(material: Material, options: Options) -> bytes:
    """The card as Markdown text."""
    card = material.the_card()
    parts = [f"# {_plain(card.name)}", f"**{_plain(card.archetype)}**" if card.archetype else "", _quote(card)]
    parts += [_block(block) for block in card.blocks]
    parts += [
        _groups(card),
        f"*{card.backed} of {card.counted} statements are backed by data or research. {_plain(card.footer)}*",
    ]
    return ("\n\n".join(part for part in parts if part) + "\n").encode()


def _quote(card: Card) -> str:
    made_up = " (made-up quote)" if card.quote_evidence == "colour" else ""
    return f"> “{_plain(card.quote)}”{made_up}" if card.quote else ""


def _groups(card: Card) -> str:
    rows = []
    for row in card.memberships:
        money = f", {percent(row.revenue_share)} of revenue" if row.revenue_share is not None else ""
        rows.append(f"- {row.letter} {_plain(row.name)}: {percent(row.share)} of customers{money}")
    return "## Found in these segments\n\n" + "\n".join(rows) if rows else ""


def _block(block: Block) -> str:
    lines = [
        _line(f"{row.label}: {row.text}" if row.label else row.text, row.evidence, row.source)
        for row in block.statements
    ]
    lines += [_line(f"{row.left} to {row.right}: {percent(row.at)}" if row.right else f"{row.left}: {percent(row.at)}",
                    row.evidence, row.note) for row in block.meters]  # fmt: skip
    lines += [_line(f"{row.name}: {row.note}", row.evidence, "") for row in block.stages]
    if block.story:
        lines.append(_plain(block.story))
    return f"## {block.number}. {_plain(block.title)}\n\n" + "\n".join(lines) if lines else ""


def _line(text: str, evidence: EvidenceKind, source: str) -> str:
    said = "; ".join(part for part in (_MARKS[evidence], _plain(source)) if part)
    return f"- {_plain(text)}" + (f" *({said})*" if said else "")


def _plain(text: str) -> str:
    flat = " ".join(text.split())
    return "".join("\\" + sign if sign in "\\`*_{}[]()#+!|<>~&$" else sign for sign in flat)
