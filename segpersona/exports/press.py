"""The printing press: our templates and fonts, texts as data. Nothing a person wrote is ever read as markup."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Literal, cast

import typst
from fontTools.ttLib import TTFont

_HERE = Path(__file__).resolve().parent
_FONTS, _TEMPLATES = _HERE / "fonts", _HERE / "typst"


def press(template: str, inputs: Mapping[str, str], form: Literal["pdf", "png"], *, ppi: int = 150) -> bytes:
    """One page as PDF (tagged, PDF/UA-1) or PNG. Characters beyond our fonts are looked for on this computer."""
    text = "".join(inputs.values())
    compiler = _compiler(template, system=bool(beyond_bundle(text)))
    try:
        if form == "png":
            made = compiler.compile(format=form, ppi=ppi, sys_inputs=dict(inputs))
        else:
            made = compiler.compile(format=form, sys_inputs=dict(inputs), pdf_standards="ua-1")
    except typst.TypstError:  # the accessible standard refuses signs that no font here has; print boxes for them
        made = compiler.compile(format=form, ppi=ppi, sys_inputs=dict(inputs))
    return cast(bytes, made[0] if isinstance(made, list) else made)


def fitted(template: str, inputs: Mapping[str, str]) -> dict[str, object]:
    """What the template's own measuring found: the text size in points, and whether even the smallest is too large."""
    found = typst.query(
        str(_TEMPLATES / template), "<fit>", field="value", root=str(_TEMPLATES), font_paths=_fonts(False),
        sys_inputs=dict(inputs),
    )  # fmt: skip
    rows = cast(list[dict[str, object]], json.loads(found))
    return rows[0] if rows else {"size": 9.2, "over": False}


def beyond_bundle(text: str) -> str:
    """The characters of a text that our fonts cannot print."""
    return "".join(sorted({sign for sign in text if sign.isprintable() and ord(sign) not in _covered()}))


@cache
def _covered() -> frozenset[int]:
    signs: set[int] = set()
    for path in _FONTS.glob("*.ttf"):
        signs |= set(TTFont(path, lazy=True).getBestCmap())
    return frozenset(signs)


@cache
def _fonts(system: bool) -> typst.Fonts:
    return typst.Fonts(include_system_fonts=system, include_embedded_fonts=False, font_paths=[str(_FONTS)])


def _compiler(template: str, *, system: bool) -> typst.Compiler:
    return typst.Compiler(str(_TEMPLATES / template), root=str(_TEMPLATES), font_paths=_fonts(system))
