"""Rule: one way to tell what a column means, and the questions that rules are put together from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from segpersona.intake import patterns
from segpersona.intake import shapes as s
from segpersona.intake.looks import Look, between
from segpersona.model import Label

MAY_BE_GIVEN = "the cells may be numbers of persons; masked until you say otherwise"


@dataclass(frozen=True, kw_only=True)
class Rule:
    """One way to tell a meaning."""

    label: Label
    header: str
    unless: tuple[str, ...]
    values: Callable[[Look], bool]
    says: str


def row(label: Label, header: str, values: Callable[[Look], bool], says: str, *unless: str) -> Rule:
    return Rule(label=label, header=header, unless=unless, values=values, says=says)


def anything(look: Look) -> bool:
    return True


def few(look: Look) -> bool:
    return look.distinct <= 60


def both(*asked: Callable[[Look], bool]) -> Callable[[Look], bool]:
    return lambda look: all(ask(look) for ask in asked)


def either(*asked: Callable[[Look], bool]) -> Callable[[Look], bool]:
    return lambda look: any(ask(look) for ask in asked)


def fits(pattern: str, share: float) -> Callable[[Look], bool]:
    return lambda look: look.kind == "text" and look.share(getattr(patterns, pattern)) > share


def signs(pattern: str, share: float) -> Callable[[Look], bool]:
    return lambda look: look.share(getattr(patterns, pattern)) > share


def numbers_from(low: float, high: float, *, only_whole: bool = False) -> Callable[[Look], bool]:
    return lambda look: between(look, low, high) and (look.whole or not only_whole)


def steps(look: Look) -> bool:
    """Small whole numbers that fill their range: the marks of a questionnaire."""
    fits = between(look, 0, 11) and look.whole and look.most >= 2 and look.distinct <= 11
    return fits and (look.rows < 30 or look.distinct >= 0.7 * (min(look.most, 10) - look.least + 1))


def one_word(look: Look) -> bool:
    return s.text(look) and not s.sentences(look)
