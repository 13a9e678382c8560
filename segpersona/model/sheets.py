"""A segment on one page: what it is, what it is worth, what sets it apart, what to do, whom to picture."""

from __future__ import annotations

from dataclasses import dataclass

from segpersona.model.cards import Card, Statement


@dataclass(frozen=True, kw_only=True)
class SheetFigure:
    """A number in words, what it counts, and the same for the average customer or for everyone."""

    value: str
    label: str
    beside: str


@dataclass(frozen=True, kw_only=True)
class SheetBar:
    """How a trait compares: 100 is the average customer."""

    label: str
    index: float


@dataclass(frozen=True, kw_only=True)
class SegmentSheet:
    """A segment ready to be printed. ``todo``: what to keep, start, stop and watch (the label says which); a line
    without text is left to be written on paper. ``card``: the persona to picture, None while there is none."""

    letter: str
    name: str
    sentence: str
    figures: tuple[SheetFigure, ...]
    bars: tuple[SheetBar, ...]
    todo: tuple[Statement, ...]
    sure: str
    sure_note: str
    source: str
    footer: str
    card: Card | None = None
    project: str = ""
    language: str = "en"
