"""USES: what a chosen segment is good for, whether this one serves it, and where a persona has to help."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from segpersona.model import Check, Measure

_FROM, _TO = 80.0, 120.0
"""Worth per customer, as an index, between which a group is served like everybody."""
_PICKED = 0.6
"""How often the right one of two must be picked by who they are, before looking for more like them is worth it."""
Told = tuple[bool | None, str]
Checks = Mapping[str, Check]
Measures = Mapping[str, Measure]


@dataclass(frozen=True, kw_only=True)
class Use:
    """One use. ``persona``: whether numbers are not enough for it, since they do not say why people buy."""

    key: str
    label: str
    persona: bool
    because: str
    """Why it needs a persona, or why it needs none."""
    serves: Callable[[str, Checks, Measures], Told]


@dataclass(frozen=True, kw_only=True)
class Served:
    """Whether one segment serves one use; None where the data does not say."""

    letter: str
    use: str
    fits: bool | None
    words: str


def _prospecting(letter: str, checks: Checks, measures: Measures) -> Told:
    row = measures.get("recognise")
    figure = row.figures.get(letter) if row else None
    if figure is None:
        return None, (row.withheld if row and row.withheld else "How well they can be recognised is not known.")
    fits = figure.value >= _PICKED
    words = "They can be looked for outside" if fits else "They cannot be told from outside"
    return fits, f"{words}: by who they are, {100 * figure.value:.0f} of 100 are picked right; 50 is guessing."


def _message(letter: str, checks: Checks, measures: Measures) -> Told:
    return _by(checks.get("reachable"), "You can speak to them.", "Most of them cannot be spoken to.")


def _sizing(letter: str, checks: Checks, measures: Measures) -> Told:
    return _by(checks.get("large"), "Large enough to be counted and watched.", "Too small to be sized for itself.")


def _service(letter: str, checks: Checks, measures: Measures) -> Told:
    value = measures.get("value")
    figure = value.figures.get(letter) if value else None
    if value is None or figure is None or not value.average:
        return None, "What one customer is worth is not known."
    index = 100 * figure.value / value.average
    words = f"One customer brings {index:.0f} where the average brings 100"
    if index >= _TO:
        return True, f"{words}; better service pays."
    return (True, f"{words}; simpler service saves money.") if index < _FROM else (False, f"{words}; serve them alike.")


def _by(check: Check | None, good: str, bad: str) -> Told:
    if check is None or check.status == "unknown":
        return None, check.words if check else "Not known."
    fits = check.status != "fail"
    return fits, f"{good if fits else bad} {check.words}"


USES = (
    Use(key="prospecting", label="Finding more like them", persona=False,
        because="A list and a rule are enough.", serves=_prospecting),
    Use(key="message", label="Message and channel", persona=True,
        because="Numbers say where they are, not what moves them.", serves=_message),
    Use(key="sizing", label="Market sizing", persona=False,
        because="Only counting helps; write the market ladder.", serves=_sizing),
    Use(key="service", label="Service level", persona=False,
        because="What one customer is worth decides it; a persona helps where service itself is designed.",
        serves=_service),
)  # fmt: skip


def uses_of(letters: Sequence[str], checks: Sequence[Check], measures: Sequence[Measure]) -> tuple[Served, ...]:
    """Every use of every chosen segment."""
    figures = {row.key: row for row in measures}
    found = []
    for letter in letters:
        own = {row.key: row for row in checks if row.letter == letter}
        for use in USES:
            fits, words = use.serves(letter, own, figures)
            found.append(Served(letter=letter, use=use.key, fits=fits, words=words))
    return tuple(found)
