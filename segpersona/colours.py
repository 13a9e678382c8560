"""Segment colours: fixed per letter everywhere (screen, charts, print), measured for colour-blind eyes."""

from __future__ import annotations

from segpersona.model import LETTERS

LIGHT = dict(
    zip(
        LETTERS,
        (
            "#345FB2",
            "#A7560E",
            "#299A8B",
            "#AB7CD3",
            "#B08A17",
            "#49127A",
            "#3E5B3D",
            "#E1527B",
            "#4A2A01",
            "#3F424D",
            "#111100",
        ),
        strict=True,
    )
)
"""On white and on paper."""
DARK = dict(
    zip(
        LETTERS,
        (
            "#5FB3F0",
            "#CC712B",
            "#8CEDD4",
            "#A57499",
            "#EEBB58",
            "#7A79D7",
            "#E1ECAF",
            "#F78D9B",
            "#8B7E6D",
            "#B1B6CB",
            "#66AA66",
        ),
        strict=True,
    )
)
"""On the dark background."""
NO_GROUP = "#9AA0A8"
_DARK_LETTERS = frozenset("CDEH")


def segment_colour(letter: str, *, dark: bool = False) -> str:
    """The colour of a segment; grey for customers in no group."""
    return (DARK if dark else LIGHT).get(letter, NO_GROUP)


def letter_colour(letter: str, *, dark: bool = False) -> str:
    """The colour of the letter printed on the segment's colour."""
    return "#14121C" if dark or letter in _DARK_LETTERS else "#FFFFFF"
