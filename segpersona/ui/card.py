"""The live card beside the worksheet: the persona as it will be printed, in the page's own type."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

import streamlit as st

from segpersona.model import Block, Card, Meter, Stage, Statement
from segpersona.ui.blocks import esc, picture, tag
from segpersona.ui.marks import ink_of, marked
from segpersona.ui.style import is_dark
from segpersona.words import felt, percent

_CORE = ("wants", "stuck", "buys", "day")
_SHORT = 3
"""How many lines of a block are drawn while another is written; the printed card has them all."""
_BLANK = "".join(f'<div class="sp-blank" style="width:{width}%"></div>' for width in (82, 64))


def show(card: Card, *, written: AbstractSet[str] = frozenset()) -> None:
    """Draw the card in short: its core, and in full the blocks that are being ``written``; empty ones as grey lines."""
    st.html(_top(card) + _quote(card) + _blocks(card, written))


def show_top(card: Card) -> None:
    """Only the head of the card: face, name, groups."""
    st.html(_top(card))


def backed(card: Card) -> str:
    """How much of it is more than belief, in a sentence."""
    if not card.counted:
        return "Nothing to back yet. Each line you write can say how you know it."
    return f"{card.backed} of {card.counted} lines are backed by data or research; evidence score {card.score} of 100."


def _ink(card: Card) -> str:
    return ink_of(card.letter)


def _legible(card: Card) -> str:
    """The group's colour drawn towards that of the text, so that small type stands out enough in every group."""
    return f"color-mix(in srgb, {_ink(card)} 62%, var(--sp-ink))"


def _mark(card: Card, item: Statement | Meter | Stage) -> str:
    return marked(item.evidence, card.letter)


def _top(card: Card) -> str:
    letters = " ".join(tag(row.letter) for row in card.memberships)
    customers = sum(row.share for row in card.memberships)
    revenue = sum(row.revenue_share or 0 for row in card.memberships)
    shares = f"{percent(customers)} of customers" if card.memberships else "In no group yet"
    if revenue:
        shares += f", {percent(revenue)} of revenue"
    return (
        f'<div class="sp-top"><div class="sp-face">{picture(card.portrait, card.portrait_alt)}</div><div>'
        f'<div class="sp-type" style="color:{_legible(card)}">{esc(card.archetype)}</div>'
        f'<div class="sp-name">{esc(card.name)}</div>'
        f'<div class="sp-small">{esc(card.decision)}</div>'
        f'<div class="sp-small">{letters} <span>{shares}</span></div></div></div>'
    )


def _quote(card: Card) -> str:
    if not card.quote:
        return f'<div class="sp-quote">{_BLANK}</div>'
    made_up = ' <small class="sp-sub">made-up quote</small>' if card.quote_evidence == "colour" else ""
    return f'<p class="sp-quote">“{esc(card.quote)}”{made_up}</p>'


def _blocks(card: Card, written: AbstractSet[str]) -> str:
    known = {block.key: block for block in card.blocks}
    core = [known[key] for key in _CORE if key in known]
    full = [block for block in card.blocks if block.key in written and (block in core or block.filled)]
    short = [block for block in core if block not in full]
    drawn = [_block(card, block, "full") for block in full]
    drawn += [_block(card, block, "wide" if len(short) % 2 and block is short[-1] else "") for block in short]
    return f'<div class="sp-blocks">{"".join(drawn)}</div>'


def _block(card: Card, block: Block, shape: str) -> str:
    lines = [_line(_mark(card, row), row.text, row.label, row.source) for row in block.statements]
    lines += [_line(_mark(card, row), _place(row), "", row.note) for row in block.meters]
    lines += [_line(_mark(card, row), row.note or felt(row.feels), row.name, "") for row in block.stages]
    if block.story:
        lines.append(f'<div class="sp-line sp-story">{esc(block.story)}</div>')
    most = len(lines) if shape == "full" else _SHORT
    more = f'<p class="sp-sub">and {len(lines) - most} more</p>' if len(lines) > most else ""
    curve = _curve(card, block.stages) if shape == "full" and len(block.stages) > 1 else ""
    head = f'<p class="head" style="color:{_legible(card)}">{esc(block.title)}</p>'
    return f'<div class="sp-block {shape}">{head}{curve}{"".join(lines[:most]) or _BLANK}{more}</div>'


def _line(mark_image: str, text: str, label: str, source: str) -> str:
    said = f"<b>{esc(label)}</b> {esc(text)}" if label else esc(text)
    small = f"<small>{esc(source)}</small>" if source else ""
    return f'<div class="sp-line"><span>{mark_image}</span><span>{said}{small}</span></div>'


def _curve(card: Card, stages: Sequence[Stage]) -> str:
    """How the journey feels as a line, step by step; low points are red and below the middle."""
    step = 300 / len(stages)
    spots = [(step * (place + 0.5), 24 - 18 * stage.feels, stage.feels) for place, stage in enumerate(stages)]
    bends = " ".join(
        f"C{x + step * 0.46:.0f} {y:.0f} {to - step * 0.46:.0f} {to_y:.0f} {to:.0f} {to_y:.0f}"
        for (x, y, _), (to, to_y, _) in pairwise(spots)
    )
    ink, low = _ink(card), "#F08A76" if is_dark() else "#B4432F"
    dots = "".join(f'<circle cx="{x:.0f}" cy="{y:.0f}" r="4" fill="{low if f < -0.1 else ink}"/>' for x, y, f in spots)
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 48" fill="none">'
        f'<path d="M0 24H300" stroke="{ink}" opacity=".4" stroke-dasharray="2 4"/>'
        f'<path d="M{spots[0][0]:.0f} {spots[0][1]:.0f} {bends}" stroke="{ink}" stroke-width="2.2"/>{dots}</svg>'
    )
    told = ", ".join(f"{stage.name}: {felt(stage.feels)}" for stage in stages)
    return picture(svg, f"How the journey feels. {told}", "width:100%")


def _place(meter: Meter) -> str:
    if not meter.right:
        return f"{meter.left} {percent(meter.at)}"
    side = meter.left if meter.at < 0.5 else meter.right
    return f"Between {meter.left.lower()} and {meter.right.lower()}" if meter.at == 0.5 else side
