"""The evidence marks as small pictures: a square with bars, a speech bubble, a dashed circle."""

from __future__ import annotations

from segpersona.colours import segment_colour
from segpersona.model import EvidenceKind
from segpersona.ui.blocks import picture
from segpersona.ui.style import is_dark

EVIDENCE: dict[EvidenceKind, tuple[str, str]] = {
    "data": ("From data", ":material/bar_chart:"),
    "research": ("From research", ":material/chat_bubble:"),
    "belief": ("Team belief", ":material/help:"),
    "colour": ("Colour", ":material/palette:"),
}
"""Words and icon of each mark."""

_STROKE = 'fill="none" stroke="{ink}" stroke-width="1.3" stroke-linecap="round"'
_SHAPES: dict[EvidenceKind, str] = {
    "data": '<rect x=".5" y=".5" width="15" height="15" rx="4" fill="{ink}"/>'
    '<path d="M4.6 11.6V8.4M8 11.6V4.6M11.4 11.6V6.8" stroke="{paper}" stroke-width="1.9" stroke-linecap="round"/>',
    "research": f"<g {_STROKE}>"
    '<path d="M3.4 1.8h9.2a2 2 0 0 1 2 2v5.6a2 2 0 0 1-2 2H7.2L3.6 14.4v-3h-.2a2 2 0 0 1-2-2V3.8a2 2 0 0 1 2-2Z"/>'
    '<path d="M5 5.4h6M5 8h4"/></g>',
    "belief": f'<g {_STROKE}><circle cx="8" cy="8" r="6.7" stroke-dasharray="2.35 1.86"/>'
    '<path d="M6.2 6.3c.1-1 .8-1.6 1.8-1.6s1.8.6 1.8 1.5c0 1.3-1.8 1.3-1.8 2.6M8 11v.1"/></g>',
}


def ink_of(letter: str) -> str:
    """What marks of a persona are drawn in: the colour of its main group, else the page's own."""
    return segment_colour(letter, dark=is_dark()) if letter else ("#ECE8E0" if is_dark() else "#1F4E5F")


def marked(kind: EvidenceKind, letter: str) -> str:
    """The mark of a line of a persona, on a card of the page."""
    return mark(kind, ink_of(letter), "#1A1F26" if is_dark() else "#FFFFFF")


def mark(kind: EvidenceKind, ink: str, paper: str) -> str:
    """The mark as an image; nothing for colour, which is not counted."""
    if kind not in _SHAPES:
        return ""
    drawn = _SHAPES[kind].format(ink=ink, paper=paper)
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="15" height="15" viewBox="0 0 16 16">{drawn}</svg>'
    return picture(svg, EVIDENCE[kind][0], "width:15px;vertical-align:-2px")
