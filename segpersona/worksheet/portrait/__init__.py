"""A drawn portrait without a face: hair, clothes and a tint of the group's colour, but no features to judge by.

A photo pulls guesses about age, origin and looks into the room; a drawing and a strong name give the memory hook
without them. The same seed always gives the same drawing. A team can put initials or a picture in its place.
"""

from __future__ import annotations

from segpersona.worksheet.portrait.drawing import draw
from segpersona.worksheet.portrait.faces import framed, initials, initials_of
from segpersona.worksheet.portrait.looks import look, look_in_words

__all__ = ["face", "face_alt", "look", "portrait", "portrait_alt"]


def portrait(seed: str, colour: str, **traits: str) -> str:
    """The drawing as SVG, 400 by 400. ``colour``: "#RRGGBB". ``traits``: options of TRAITS not left to chance."""
    return draw(look(seed, **traits), colour)


def portrait_alt(seed: str, name: str, **traits: str) -> str:
    """The same drawing in words, for people who do not see it."""
    return f"Drawn portrait of {name}: {look_in_words(look(seed, **traits))}"


def face(kind: str, picture: str, seed: str, colour: str, **traits: str) -> str:
    """What stands for the face, as SVG: "initials", a "picture" where there is one, else the drawing."""
    if kind == "initials":
        return initials(seed, colour)
    return (framed(picture) if kind == "picture" else "") or portrait(seed, colour, **traits)


def face_alt(kind: str, picture: str, seed: str, name: str, **traits: str) -> str:
    """The same in words."""
    if kind == "initials":
        return f"Initials of {name}: {initials_of(seed)}"
    return f"Picture of {name}" if kind == "picture" and framed(picture) else portrait_alt(seed, name, **traits)
