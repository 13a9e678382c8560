"""Letters in place of a portrait: nothing to judge by at all."""

from __future__ import annotations

from html import escape

from segpersona.worksheet.portrait.tones import INK, PAPER, mix


def initials(name: str, colour: str) -> str:
    """The first letters of the first and last word on the group's colour, as SVG, 400 by 400."""
    words = [word for word in name.split() if word[0].isalnum()]
    letters = "".join(word[0].upper() for word in dict.fromkeys((words[0], words[-1]))) if words else ""
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" width="400" height="400">'
        f'<rect width="400" height="400" fill="{mix(colour, PAPER, 0.8)}"/>'
        f'<text x="200" y="252" text-anchor="middle" font-family="Fraunces, Georgia, serif" font-size="150" '
        f'fill="{mix(colour, INK, 0.4)}">{escape(letters)}</text></svg>'
    )
