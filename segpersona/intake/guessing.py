"""guess_label: what a column means, by its name and its values together, with the evidence in a few words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

import pandas as pd

from segpersona.intake import shapes
from segpersona.intake.clippings import folded, in_full
from segpersona.intake.headers import HEADERS, says_nothing, says_only_number
from segpersona.intake.looks import Look, look_at
from segpersona.intake.nearby import answered, beside
from segpersona.intake.rule import Rule
from segpersona.intake.rules import ALONE, ANSWERS, NUMBERS, TIMES
from segpersona.intake.rules_texts import TEXTS
from segpersona.intake.vocabulary import scale_order
from segpersona.model import Label

_ORDER: Mapping[str, tuple[Rule, ...]] = {
    "time": TIMES,
    "truth": ANSWERS,
    "number": (*ALONE, *TIMES, *ANSWERS, *NUMBERS),
    "text": (*ALONE, *TIMES, *ANSWERS, *TEXTS),
    "empty": (),
}


@dataclass(frozen=True, kw_only=True)
class Guess:
    """A likely meaning and the others that would do; ``why``: the evidence in a few words."""

    label: Label
    why: str
    others: tuple[Label, ...] = ()


def guess_label(name: str, column: pd.Series, raw: pd.Series | None = None) -> Label:
    """The likely meaning of one column. ``raw``: the same cells as they stand in the file, where they were kept."""
    return guess(name, column, raw).label


def guess_labels(table: pd.DataFrame, raw: pd.DataFrame | None = None) -> dict[str, Label]:
    """A meaning for each column."""
    return {name: one.label for name, one in guesses(table, raw).items()}


def guesses(table: pd.DataFrame, raw: pd.DataFrame | None = None) -> dict[str, Guess]:
    """A meaning for each column, with its evidence."""
    texts = {} if raw is None or len(raw) != len(table) else {str(name): raw[name] for name in raw}
    looks = {str(name): look_at(str(name), table[name], texts.get(str(name))) for name in table.columns}
    found = {name: guess_from(look) for name, look in looks.items()}
    seen_by = list(looks.values()), [one.label for one in found.values()]
    seen = {**beside(*seen_by), **answered(*seen_by)}
    names = list(looks)
    near = {
        names[at]: Guess(label=label, why="it stands beside others of its kind", others=(found[names[at]].label,))
        for at, label in seen.items()
    }
    return _with_owner(looks, found | near)


def scales_of(table: pd.DataFrame, labels: Mapping[str, Label]) -> dict[str, tuple[str, ...]]:
    """The answers of each column of ordered answers, least first."""
    named = [name for name, label in labels.items() if label == "likert" and name in table]
    return {name: scale_order(frozenset(table[name].dropna().astype(str).unique())) for name in named}


_ONLY_NUMBER = re.compile(r" (?:id|no|nr|number|num|key|nummer|numero|id no|kod|codigo|x|record id|rec id) ")
_OWNERS = ("customer_id", "respondent_id", "order_id")


def _with_owner(looks: Mapping[str, Look], found: dict[str, Guess]) -> dict[str, Guess]:
    """Where no column numbers customers, answers or orders, one that is only called "ID" numbers the customers."""
    if any(guess.label in _OWNERS for guess in found.values()):
        return found
    for name, look in looks.items():
        if _ONLY_NUMBER.fullmatch(look.words) and found[name].label in ("other_id", "row_id"):
            owner = Guess(label="customer_id", why="the only number that tells rows apart", others=("other_id",))
            return found | {name: owner}
    unlike = [name for name, look in looks.items() if found[name].label == "other_id" and shapes.unlike(look)]
    if len(unlike) == 1:
        return found | {unlike[0]: Guess(label="customer_id", why="every row has its own", others=("other_id",))}
    return found


def guess(name: str, column: pd.Series, raw: pd.Series | None = None) -> Guess:
    """A meaning with its evidence."""
    return guess_from(look_at(name, column, raw))


def guess_from(look: Look) -> Guess:
    """The first rule that fits decides; the next ones that would fit are the alternatives."""
    if look.kind == "empty":
        return Guess(label="leave_out", why="the column is empty")
    spoken = _Spoken(look.words)
    fitting = (rule for rule in _ORDER[look.kind] if _fits(rule, look, spoken))
    first = next(fitting, None)
    if first is None:
        return Guess(label="category", why="nothing in name or cells tells more")
    others = dict.fromkeys(rule.label for rule in _few(fitting, 6) if rule.label != first.label)
    return Guess(label=first.label, why=_evidence(first), others=tuple(others)[:4])


class _Spoken:
    """What a header speaks of, as it stands or with its clippings in full; each looked up once."""

    def __init__(self, words: str) -> None:
        self._readings = dict.fromkeys((words, in_full(words), folded(words)))
        self._known: dict[str, bool] = {}

    def of(self, thing: str) -> bool:
        if thing not in self._known:
            self._known[thing] = _SILENT[thing](self._readings) if thing in _SILENT else self._said(thing)
        return self._known[thing]

    def _said(self, thing: str) -> bool:
        return any(HEADERS[thing].search(words) for words in self._readings)


_SILENT: Mapping[str, Callable[[Iterable[str]], bool]] = {
    "blank": lambda readings: all(map(says_nothing, readings)) or any(map(HEADERS["blank"].search, readings)),
    "only_number": lambda readings: all(map(says_only_number, readings)),
}
"""What a header is asked that says little, in all its readings."""


def _fits(rule: Rule, look: Look, spoken: _Spoken) -> bool:
    named = not rule.header or spoken.of(rule.header)
    return named and not any(spoken.of(thing) for thing in rule.unless) and rule.values(look)


def _few(rules: Iterable[Rule], most: int) -> Iterable[Rule]:
    return (rule for rule, _ in zip(rules, range(most), strict=False))


def _evidence(rule: Rule) -> str:
    return f"its name fits, and {rule.says}" if rule.header not in ("", *_SILENT) else rule.says
