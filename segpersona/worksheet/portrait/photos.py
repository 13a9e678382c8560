"""A picture somebody puts in, made anew: cut to a square, small, and without anything but its pixels.

Files of strangers can be broken, huge once unpacked, or something else than they say. Only four kinds are opened,
their size is looked at before a pixel is read, and what is kept is drawn again, so that place and camera are gone.
"""

from __future__ import annotations

import base64
import io
import warnings

from PIL import Image, ImageOps, UnidentifiedImageError

from segpersona.problems import Problem

MOST_BYTES = 12_000_000
MOST_PIXELS = 60_000_000
KEPT = 78_000
"""Letters of the data address that are kept at most; the store holds no more."""
_KINDS = ("JPEG", "PNG", "WEBP", "GIF")
_SIDE, _LEAST_SIDE = 400, 64
_EYES = (0.5, 0.35)
"""Where a picture that is not square is cut: heads are rather in the upper half."""
_QUALITIES = (86, 76, 64, 50, 36)

TOO_HEAVY = Problem("That picture is too large. Choose one of at most 12 MB and 60 million pixels.")
NO_PICTURE = Problem("That file is no picture we can open. Save it as JPEG, PNG or WebP and try again.")
TOO_SMALL = Problem("That picture is too small to print. Choose one that is at least 64 pixels wide and high.")


def reencoded(raw: bytes) -> str:
    """A picture's bytes as a small square JPEG in a data address; raises TOO_HEAVY, NO_PICTURE or TOO_SMALL."""
    if len(raw) > MOST_BYTES:
        raise TOO_HEAVY
    square = _square(raw)
    for quality in _QUALITIES:
        made = io.BytesIO()
        square.save(made, "JPEG", quality=quality, optimize=True)
        data = "data:image/jpeg;base64," + base64.b64encode(made.getvalue()).decode()
        if len(data) <= KEPT:
            return data
    raise TOO_HEAVY


def _square(raw: bytes) -> Image.Image:
    """The picture turned upright, on white, cut to a square."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            opened = Image.open(io.BytesIO(raw), formats=_KINDS)
            _check_size(opened)
            opened.draft("RGB", (_SIDE * 2, _SIDE * 2))
            upright = ImageOps.exif_transpose(opened).convert("RGBA")
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError, ValueError, EOFError) as broken:
        raise NO_PICTURE from broken
    paper = Image.new("RGBA", upright.size, "white")
    paper.alpha_composite(upright)
    return ImageOps.fit(paper.convert("RGB"), (_SIDE, _SIDE), centering=_EYES)


def _check_size(picture: Image.Image) -> None:
    wide, high = picture.size
    if wide * high > MOST_PIXELS:
        raise TOO_HEAVY
    if min(wide, high) < _LEAST_SIDE:
        raise TOO_SMALL
