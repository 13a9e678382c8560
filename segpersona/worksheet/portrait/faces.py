"""What else can stand for a face: initials, or a picture that somebody put in, as drawings of the same size."""

from __future__ import annotations

import html
import re

from segpersona.worksheet.portrait.tones import INK, PAPER, mix

_SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" width="400" height="400">{inside}</svg>'
_INSIDE = re.compile(r"data:image/jpeg;base64,[A-Za-z0-9+/=]+")


def initials(name: str, colour: str) -> str:
    """The first letters of the first and the last word of a name on a tint of its colour, as SVG."""
    letters = html.escape(initials_of(name))
    size = 150 if len(letters) < 3 else 110
    inside = (
        f'<rect width="400" height="400" fill="{mix(colour, PAPER, 0.8)}"/>'
        f'<circle cx="200" cy="200" r="150" fill="{colour}"/>'
        f'<text x="200" y="{200 + size * 0.36:.0f}" text-anchor="middle" font-family="Fraunces, Georgia, serif" '
        f'font-size="{size}" fill="{_on(colour)}">{letters}</text>'
    )
    return _SVG.format(inside=inside)


def initials_of(name: str) -> str:
    """ "ML" for Maya Lindgren; the one letter of a single name; "?" without any."""
    words = [word for word in (part.strip("“”\"'(") for part in name.split()) if word[:1].isalnum()]
    ends = [words[0], words[-1]] if len(words) > 1 else words
    return "".join(word[0].upper() for word in ends) or "?"


def framed(picture: str) -> str:
    """A picture as SVG; "" for what is no JPEG of ours."""
    if not _INSIDE.fullmatch(picture):
        return ""
    return _SVG.format(inside=f'<image href="{picture}" width="400" height="400"/>')


def _on(colour: str) -> str:
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return INK if 0.299 * red + 0.587 * green + 0.114 * blue > 140 else PAPER
