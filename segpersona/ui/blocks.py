"""Small pieces of HTML that several screens share. Every value is escaped here and nowhere else."""

from __future__ import annotations

import base64
import html
from collections.abc import Sequence

import streamlit as st

from segpersona.colours import letter_colour, segment_colour
from segpersona.model import Profile
from segpersona.problems import Finding
from segpersona.ui.style import is_dark
from segpersona.words import percent

esc = html.escape

Runs = Sequence[tuple[str, str | None]]
"""A sentence in runs of words, each with the letter of the segment it names, or None."""

_EMPTY = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="76" viewBox="0 0 120 76" fill="none">'
    '<rect x="14" y="10" width="62" height="56" rx="8" fill="#F3F0E9"/>'
    '<path d="M14 26h62M34 10v56M54 10v56M14 40h62M14 53h62" stroke="#DED9CE" stroke-width="2"/>'
    '<circle cx="88" cy="26" r="11" fill="#345FB2"/><circle cx="98" cy="48" r="9" fill="#A7560E"/>'
    '<circle cx="78" cy="56" r="7" fill="#299A8B"/></svg>'
)


def picture(svg: str, alt: str, style: str = "") -> str:
    """An SVG as an image: inline drawings are stripped from pages, images with their data are not."""
    data = base64.b64encode(svg.encode()).decode()
    return f'<img alt="{esc(alt)}" style="{style}" src="data:image/svg+xml;base64,{data}">'


def plain(words: str) -> str:
    """Words of a person's own inside Markdown: every sign that Markdown would read is shown as it is."""
    return "".join("\\" + sign if sign in "\\`*_{}[]()#+-.!:$~<>|&" else sign for sign in words)


def empty(name: str, words: str) -> None:
    """The friendly nothing: a small drawing, what is missing, what to do."""
    drawing = picture(_EMPTY, "", "width:120px")
    st.html(f'<div class="sp-empty">{drawing}<b>{esc(name)}</b><span>{esc(words)}</span></div>')


def stale(words: str) -> None:
    """A quiet band: what this builds on has changed."""
    st.html(f'<div class="sp-stale" role="status">{esc(words)}</div>')


def heading(words: str, below: str = "") -> None:
    """The head of a card: a sentence, and a line of small type."""
    small = f'<p class="sp-sub">{esc(below)}</p>' if below else ""
    st.html(f'<h2 class="sp-h">{esc(words)}</h2>{small}')


def badge(words: str, *, good: bool) -> None:
    """A short verdict on a tint; the words carry the meaning, the colour repeats it."""
    st.html(f'<span class="sp-badge {"good" if good else "warn"}">{esc(words)}</span>')


def tag(letter: str) -> str:
    """A segment's letter on its colour."""
    dark = is_dark()
    colours = f"background:{segment_colour(letter, dark=dark)};color:{letter_colour(letter, dark=dark)}"
    return f'<span class="sp-tag" style="{colours}">{esc(letter)}</span>'


def named(letter: str, name: str) -> str:
    """A segment's letter and name."""
    return f'<div class="sp-seg">{tag(letter)}<b>{esc(name)}</b></div>'


def tagged(letter: str, words: str) -> str:
    """A sentence about a segment behind its letter."""
    return f'<div class="sp-tagged">{tag(letter)}<span>{esc(words)}</span></div>'


def lead(runs: Runs) -> None:
    """The lead sentence, segment names on a tint of their colour."""
    st.html(f'<p class="sp-lead">{_tinted(runs)}</p>')


def found(runs: Runs, below: str) -> None:
    """The head of a card that is a finding about segments, with their names on a tint of their colour."""
    st.html(f'<h2 class="sp-h sp-found">{_tinted(runs)}</h2><p class="sp-sub">{esc(below)}</p>')


def _tinted(runs: Runs) -> str:
    strength = "40" if is_dark() else "26"
    parts = []
    for words, letter in runs:
        tint = f"{segment_colour(letter, dark=is_dark())}{strength}" if letter else ""
        parts.append(f'<em style="background:{tint}">{esc(words)}</em>' if tint else esc(words))
    return "".join(parts)


def shares(profile: Profile, widest: float) -> str:
    """Two bars: share of customers and, where there is revenue, share of revenue. ``widest`` fills the track."""
    rows = [(profile.share, "of customers", 0.55)]
    if profile.revenue_share is not None:
        rows.append((profile.revenue_share, "of revenue", 1.0))
    colour = segment_colour(profile.letter, dark=is_dark())
    return "".join(
        f'<div class="sp-bar"><i><u style="width:{min(max(share / widest, 0), 1):.0%};background:{colour};'
        f'opacity:{shade}"></u></i><span><b>{percent(share)}</b> {words}</span></div>'
        for share, words, shade in rows
    )


def findings(rows: Sequence[Finding], of: str = "") -> None:
    """What is worth knowing, as a list of sentences; what asks to be looked at comes first, with a mark in colour."""
    marked = sorted(rows, key=lambda row: row.weight == "note")
    items = "".join(f'<li class="{row.weight}">{esc(row.words)}</li>' for row in marked)
    head = f'<p class="sp-sub"><b>{esc(of)}</b></p>' if of else ""
    st.html(f'{head}<ul class="sp-list">{items}</ul>')


def steps(rows: Sequence[tuple[str, str, bool]]) -> None:
    """Rungs of a ladder: a name, a sentence, and whether it is reached; said in words for those who do not see it."""
    items = "".join(
        f'<li class="{"there" if there else "open"}"><b>{esc(name)}</b> '
        f'<span class="sp-sub">{"" if there else "Not yet. "}{esc(words)}</span></li>'
        for name, words, there in rows
    )
    st.html(f'<ul class="sp-steps">{items}</ul>')
