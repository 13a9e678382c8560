"""Disconnect check: what a persona wants and gets stuck on, against what we offer and say; ends that stay empty."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Literal

from segpersona.fields import Text
from segpersona.words import capital, plural
from segpersona.worksheet.question import Given
from segpersona.worksheet.questions import QUESTIONS

OfferKind = Literal["feature", "message"]

MOST_OFFERS: Mapping[OfferKind, int] = {"feature": 10, "message": 5}
OFFER = Text(key="offer", label="What we offer or say", limit=90)


@dataclass(frozen=True, kw_only=True)
class Need:
    """A line of the worksheet that something of ours should answer. ``key``: its question and slot."""

    key: str
    pain: bool
    words: str


@dataclass(frozen=True, kw_only=True)
class Offer:
    """A feature of the product, or a message. ``key``: its kind and line."""

    key: str
    kind: OfferKind
    words: str


@dataclass(frozen=True, kw_only=True)
class Disconnect:
    """The ends that meet nothing. ``bare``: needs that no feature answers; ``unsaid``: needs that a feature answers but
    no message tells of; ``unloved``: what we offer or say and nobody here needs."""

    bare: tuple[Need, ...]
    unsaid: tuple[Need, ...]
    unloved: tuple[Offer, ...]


def needs_of(given: Given) -> tuple[Need, ...]:
    """The wants and pains of a persona that are written in words, in the order of the worksheet."""
    rows = [row for row in QUESTIONS if row.block in ("wants", "stuck") and isinstance(row.field, Text)]
    return tuple(
        Need(key=f"{row.key}:{answer.slot}", pain=row.block == "stuck", words=capital(row.field.show(answer.value)))
        for row in rows
        for answer in given.get(row.key, ())
    )


def disconnect(
    needs: Sequence[Need], offers: Sequence[Offer], ticks: Mapping[str, AbstractSet[str]]
) -> Disconnect:  # fmt: skip
    """What meets nothing. ``ticks``: key of an offer -> keys of the needs it answers."""
    met: dict[OfferKind, set[str]] = {"feature": set(), "message": set()}
    for offer in offers:
        met[offer.kind] |= set(ticks.get(offer.key, ()))
    known = {need.key for need in needs}
    return Disconnect(
        bare=tuple(need for need in needs if need.key not in met["feature"]),
        unsaid=tuple(need for need in needs if need.key in met["feature"] - met["message"]),
        unloved=tuple(offer for offer in offers if not known & set(ticks.get(offer.key, ()))),
    )


def in_words(found: Disconnect, needs: Sequence[Need], offers: Sequence[Offer], short: str) -> str:
    """What the check found, as a title."""
    if not needs:
        return f"Write down what {short} wants and gets stuck on first"
    if not offers:
        return "List what you offer and what you say about it"
    if found.bare:
        return f"Nothing you offer answers {plural(len(found.bare), 'line')} of {short}"
    if found.unsaid:
        return f"You answer all that {short} needs, but do not say so for {plural(len(found.unsaid), 'line')}"
    if found.unloved:
        return f"{short} has no use for {plural(len(found.unloved), 'thing')} you offer or say"
    return f"What you offer and what {short} needs fit together"
