"""Whose papers these are: name, colour, logo, paper and language, kept with the project and printed on every file."""

from __future__ import annotations

import base64
import io
import re
import warnings
from dataclasses import replace
from datetime import datetime
from typing import cast

from PIL import Image, UnidentifiedImageError

from segpersona.fields import Choice, Field, Text
from segpersona.locales import LANGUAGES
from segpersona.model import Brand, Paper
from segpersona.problems import Problem
from segpersona.store import Store

NO_LOGO = Problem("This picture cannot be used as a logo. Choose a PNG or JPEG of at most 5 MB and 40 million dots.")
PALE = Problem("That colour is too pale for words on white: {ratio} to 1, and 4.5 is the least. Choose a darker one.")
NO_COLOUR = Problem("That is no colour. Write it as # and six signs, such as #1F4E5F.")
ORGANISATION = Text(key="organisation", label="Organisation", limit=60, placeholder="Printed at the foot of each page")
PAPER = Choice(key="paper", label="Paper", options=(("a4", "A4"), ("us-letter", "US Letter")))
LANGUAGE = Choice(key="language", label="Months and numbers as in", options=tuple(LANGUAGES.items()))
_LEAST_CONTRAST, _MOST_BYTES, _MOST_DOTS = 4.5, 5_000_000, 40_000_000
_DRAWING = re.compile(
    r'<svg xmlns="http://www\.w3\.org/2000/svg" viewBox="0 0 \d{1,4} \d{1,4}" width="\d{1,4}" height="\d{1,4}">'
    r'<image width="\d{1,4}" height="\d{1,4}" href="data:image/png;base64,(?P<data>[A-Za-z0-9+/]+={0,2})"/></svg>'
)
_LARGEST = (640, 240)
"""Dots of a logo as it is kept."""


def say_organisation(store: Store, project: str, raw: object, *, now: datetime) -> None:
    """The name at the foot of each page."""
    _keep(store, project, replace(store.brand(project), organisation=_clean(ORGANISATION, raw)), now)


def choose_paper(store: Store, project: str, raw: object, *, now: datetime) -> None:
    """The paper that files are made for."""
    _keep(store, project, replace(store.brand(project), paper=cast(Paper, _clean(PAPER, raw) or "a4")), now)


def choose_language(store: Store, project: str, raw: object, *, now: datetime) -> None:
    """The language of months and numbers."""
    _keep(store, project, replace(store.brand(project), language=_clean(LANGUAGE, raw) or "en"), now)


def choose_accent(store: Store, project: str, raw: object, *, now: datetime) -> None:
    """The colour of what belongs to no group; refuses what cannot be read on white."""
    colour = str(raw or "").strip()
    ratio = contrast(colour)
    if ratio < _LEAST_CONTRAST:
        raise PALE.with_(ratio=f"{ratio:.1f}")
    _keep(store, project, replace(store.brand(project), accent=colour.upper()), now)


def take_logo(store: Store, project: str, picture: bytes, *, now: datetime) -> None:
    """Keep a logo: drawn anew and small, so that nothing of the file but its dots is kept."""
    _keep(store, project, replace(store.brand(project), logo=_as_drawing(picture)), now)


def drop_logo(store: Store, project: str, *, now: datetime) -> None:
    """No logo any more."""
    _keep(store, project, replace(store.brand(project), logo=""), now)


def contrast(colour: str) -> float:
    """How far a colour stands out from white, 1 to 21 (WCAG 2); raises NO_COLOUR.

    >>> round(contrast("#000000")), round(contrast("#FFFFFF"))
    (21, 1)
    """
    try:
        channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)] if len(colour) == 7 else []
    except ValueError:
        channels = []
    if not channels or colour[0] != "#":
        raise NO_COLOUR
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in channels)
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def brand_fits(brand: Brand) -> bool:
    """Whether a brand from elsewhere is one that could have been chosen here."""
    try:
        chosen = (
            _clean(ORGANISATION, brand.organisation),
            _clean(PAPER, brand.paper),
            _clean(LANGUAGE, brand.language),
        )
        readable = contrast(brand.accent) >= _LEAST_CONTRAST
    except Problem:
        return False
    return readable and chosen == (brand.organisation, brand.paper, brand.language) and _is_drawing(brand.logo)


def _is_drawing(logo: str) -> bool:
    """Whether a logo is just what ``_as_drawing`` makes: one picture and nothing else."""
    found = _DRAWING.fullmatch(logo)
    return not logo or (found is not None and _as_drawing(base64.b64decode(found["data"])) != "")


def _as_drawing(picture: bytes) -> str:
    """An SVG around the picture, which is made no larger than a logo needs; raises NO_LOGO."""
    if len(picture) > _MOST_BYTES:
        raise NO_LOGO
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(picture), formats=("PNG", "JPEG")) as opened:
                if opened.width * opened.height > _MOST_DOTS:
                    raise NO_LOGO
                small = opened.convert("RGBA")
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError, Warning) as wrong:
        raise NO_LOGO from wrong
    small.thumbnail(_LARGEST)
    out = io.BytesIO()
    small.save(out, "PNG", optimize=True)
    data = base64.b64encode(out.getvalue()).decode()
    wide, high = small.size
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {high}" width="{wide}" height="{high}">'
        f'<image width="{wide}" height="{high}" href="data:image/png;base64,{data}"/></svg>'
    )


def _clean(field: Field, raw: object) -> str:
    return str(field.clean(raw) or "")


def _keep(store: Store, project: str, brand: Brand, now: datetime) -> None:
    store.set_brand(project, brand, now=now)
