"""segment_sheet: from a group's profile, and the persona who stands for it, to the one page that is printed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from segpersona.locales import grouped, month, share
from segpersona.model import Card, Profile, SegmentSheet, SheetBar, SheetFigure, Statement, Trait
from segpersona.words import SHARES

_FIGURES, _BARS = 5, 8
_SURE = ((0.8, "Yes, clearly"), (0.6, "Yes, mostly"), (0.0, "Only roughly"))
"""From which share of clear members on, in words."""
_FIXED = ("Yes, by rule", "The lines are fixed, so everyone is in just one group")
_TOLD_ELSEWHERE = ("revenue",)
_SOURCE = "Bars compare this group with the average customer, who is 100."
_BELIEVED = "Drawn from what the team believes; nobody has been counted yet."
_STEADY = 0.05
"""Growth below which a group is neither growing nor shrinking."""


def segment_sheet(
    profile: Profile, profiles: Sequence[Profile], card: Card | None = None, *, project: str = "",
    today: date | None = None, language: str = "en", fixed: bool = False,
) -> SegmentSheet:  # fmt: skip
    """The group on one page. ``profiles``: of every group, to compare with; ``card``: of a persona who stands for it;
    ``fixed``: a rule drew the lines, so nobody sits between two groups."""
    figures = [*_counted(profile, profiles, language), *_measured(profile, language)]
    sure = _FIXED if fixed else (_sure(profile), _sure_note(profile, profiles, language))
    return SegmentSheet(
        letter=profile.letter, name=profile.name, sentence=profile.summary, figures=tuple(figures[:_FIGURES]),
        bars=_bars(profile), todo=_todo(profile, profiles, card, language), sure=sure[0],
        sure_note=sure[1], source=_BELIEVED if profile.belief else _SOURCE,
        footer=month(today, language) if today else "", card=card, project=project,
    )  # fmt: skip


def card_for(letter: str, cards: Sequence[Card]) -> Card | None:
    """The persona to picture for a group: one whose main group it is, else one who is also found there."""
    mains = [card for card in cards if card.letter == letter]
    others = [card for card in cards if any(row.letter == letter for row in card.memberships)]
    return next(iter((*mains, *others)), None)


def _counted(profile: Profile, profiles: Sequence[Profile], language: str) -> Iterator[SheetFigure]:
    """How many they are, and their money beside everyone's."""
    everyone = sum(row.size for row in profiles)
    if not profile.size:
        yield SheetFigure(value=share(profile.share, language), label="of customers", beside="estimated, not counted")
        return
    part = f"{share(profile.share, language)} of {grouped(everyone, language)}"
    yield SheetFigure(value=grouped(profile.size, language), label="customers", beside=part)
    if profile.revenue is None or profile.revenue_share is None:
        return
    total = sum(row.revenue or 0 for row in profiles)
    part = f"{share(profile.revenue_share, language)} of {_money(total, language)}"
    yield SheetFigure(value=_money(profile.revenue, language), label="revenue", beside=part)
    each = f"average {_money(total / everyone, language)}"
    yield SheetFigure(value=_money(profile.revenue / profile.size, language), label="revenue per customer", beside=each)


def _measured(profile: Profile, language: str) -> Iterator[SheetFigure]:
    """What sets them apart most, each measure once; plain numbers before shares."""
    told = {trait.feature or trait.key: trait for trait in reversed(profile.traits) if trait.key not in _TOLD_ELSEWHERE}
    by_effect = sorted(told.values(), key=lambda trait: (trait.unit in SHARES, -abs(trait.effect)))
    for trait in by_effect:
        beside = f"average {_figure(trait, trait.average, language)}"
        yield SheetFigure(value=_figure(trait, trait.value, language), label=trait.label, beside=beside)


def _figure(trait: Trait, value: float, language: str) -> str:
    if trait.unit in SHARES:
        return share(value, language)
    said = grouped(round(value, 1 if abs(value) < 10 else 0), language)
    return said if not trait.unit or trait.unit in trait.label.lower() else f"{said} {trait.unit}"


def _money(value: float, language: str) -> str:
    """A rounded sum; files rarely say which currency."""
    if abs(value) >= 1e6:
        return f"{grouped(round(value / 1e6, 1), language)} million"
    return grouped(round(value) if abs(value) >= 10 else round(value, 2), language)


def _bars(profile: Profile) -> tuple[SheetBar, ...]:
    """The strongest differences, the highest first; those that cannot be compared with 100 are left out."""
    strongest = sorted((row for row in profile.traits if row.index > 0), key=lambda row: -abs(row.effect))[:_BARS]
    return tuple(SheetBar(label=row.label, index=row.index) for row in sorted(strongest, key=lambda row: -row.index))


def _sure(profile: Profile) -> str:
    return "Not counted yet" if profile.belief else next(words for least, words in _SURE if profile.sure >= least)


def _sure_note(profile: Profile, profiles: Sequence[Profile], language: str) -> str:
    if profile.belief:
        return "Shares are what the team estimates"
    clear = f"{share(profile.sure, language)} of them clearly belong here"
    other = next((row.name for row in profiles if row.letter == profile.neighbour), "")
    return f"{clear}; the others could also be {other}" if other and round(profile.sure, 2) < 1 else clear


def _todo(
    profile: Profile, profiles: Sequence[Profile], card: Card | None, language: str
) -> tuple[Statement, ...]:  # fmt: skip
    """What to keep, start, stop and watch, from the persona's lines and the figures; else a line to write on."""
    found = {
        "Keep": _line(card, "buys", "What makes them buy: "), "Start": _line(card, "mix", ""),
        "Stop": _line(card, "stuck", "What holds them up: "), "Watch": _watch(profile, profiles, language),
    }  # fmt: skip
    return tuple(line or _said(label, "") for label, line in ((key, _as(key, row)) for key, row in found.items()))


def _line(card: Card | None, block: str, before: str) -> Statement | None:
    """The best backed line of a part of the card."""
    rows = [row for part in card.blocks if part.key == block for row in part.statements] if card else []
    backed = sorted(rows, key=lambda row: row.evidence == "belief")
    return next((Statement(text=before + row.text, evidence=row.evidence, source=row.source) for row in backed), None)


def _watch(profile: Profile, profiles: Sequence[Profile], language: str) -> Statement | None:
    if profile.growth is not None and abs(profile.growth) >= _STEADY:
        way = "grown" if profile.growth > 0 else "fallen"
        text = f"Their revenue has {way} by {share(abs(profile.growth), language)} since the period before."
        return _said("Watch", text, data=True)
    other = next((row.name for row in profiles if row.letter == profile.neighbour), "")
    return _said("Watch", f"Who drifts towards {other}, the group most like them.", data=True) if other else None


def _said(label: str, text: str, *, data: bool = False) -> Statement:
    return Statement(label=label, text=text, evidence="data" if data else "colour")


def _as(label: str, row: Statement | None) -> Statement | None:
    return Statement(label=label, text=row.text, evidence=row.evidence, source=row.source) if row else None
