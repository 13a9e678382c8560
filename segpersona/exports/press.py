"""The printing press: our templates and fonts, texts as data. Nothing a person wrote is ever read as markup."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import Final, Literal, cast

import typst
from fontTools.ttLib import TTFont

_HERE = Path(__file__).resolve().parent
_FONTS, _TEMPLATES = _HERE / "fonts", _HERE / "typst"
_STANDARD: Final = "ua-1"
"""PDF/UA-1: checked while printing; a picture without a description or a sign without a shape is an error."""


def press(template: str, inputs: Mapping[str, str], form: Literal["pdf", "png", "svg"], *, ppi: int = 150) -> bytes:
    """One page as tagged PDF (PDF/UA-1), PNG or SVG. Characters beyond our fonts are looked for on this computer."""
    compiler = _compiler(template, system=bool(beyond_bundle("".join(inputs.values()))))
    if form == "png":
        made = compiler.compile(format=form, ppi=ppi, sys_inputs=dict(inputs))
    elif form == "svg":
        made = compiler.compile(format=form, sys_inputs=dict(inputs))
    else:
        made = compiler.compile(format=form, sys_inputs=dict(inputs), pdf_standards=_STANDARD)
    return cast(bytes, made[0] if isinstance(made, list) else made)


def measured(template: str, inputs: Mapping[str, str], label: str) -> Mapping[str, float]:
    """The numbers a template left under a label while it fitted itself to the page."""
    found = typst.query(
        str(_TEMPLATES / template), f"<{label}>", field="value", root=str(_TEMPLATES), sys_inputs=dict(inputs),
        font_paths=_fonts(bool(beyond_bundle("".join(inputs.values())))),
    )  # fmt: skip
    return cast(list[dict[str, float]], json.loads(found))[0]


def beyond_bundle(text: str) -> str:
    """The characters of a text that our own fonts cannot print, each once."""
    return "".join(sorted(sign for sign in set(text) - _covered() if sign.isprintable()))


def unprintable_signs(text: str) -> str:
    """The characters that no font on this computer can print, each once."""
    beyond = beyond_bundle(text)
    return _refused(beyond) if beyond else ""


@lru_cache(maxsize=256)
def draws(svg: str) -> bool:
    """Whether a drawing can be printed: whole, and asking for no file from outside."""
    return _passes(drawing=svg) if svg else False


@lru_cache(maxsize=4096)
def _refused(signs: str) -> str:
    """Those of some characters that cannot be printed, found by halving."""
    if _passes(signs=signs):
        return ""
    half = len(signs) // 2
    return signs if not half else _refused(signs[:half]) + _refused(signs[half:])


def _passes(*, drawing: str = "", signs: str = "") -> bool:
    """Whether a drawing or some characters come through the press."""
    try:
        _compiler("probe.typ", system=bool(signs)).compile(
            format="pdf", sys_inputs={"drawing": drawing, "signs": signs}, pdf_standards=_STANDARD
        )
    except typst.TypstError:
        return False
    return True


@cache
def _covered() -> frozenset[str]:
    return frozenset(chr(sign) for path in _FONTS.glob("*.ttf") for sign in TTFont(path, lazy=True).getBestCmap())


@cache
def _fonts(system: bool) -> typst.Fonts:
    return typst.Fonts(include_system_fonts=system, include_embedded_fonts=False, font_paths=[str(_FONTS)])


def _compiler(template: str, *, system: bool) -> typst.Compiler:
    return typst.Compiler(str(_TEMPLATES / template), root=str(_TEMPLATES), font_paths=_fonts(system))
