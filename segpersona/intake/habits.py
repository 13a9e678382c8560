"""What a whole file is used to: its decimal mark and its order of dates, so that one column can vouch for another."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from segpersona.intake import dates, numbers
from segpersona.intake.texts import Column
from segpersona.model import Choices


@dataclass(frozen=True, kw_only=True)
class Habits:
    """What the whole file is used to: its decimal mark and its order of dates, where its columns tell; what a person
    has chosen for a column."""

    mark: numbers.Mark | None = None
    guess: numbers.Mark = "."
    order: dates.Order | None = None
    chosen_order: Mapping[str, dates.Order] = field(default_factory=dict)
    as_text: frozenset[str] = frozenset()
    sure: bool = False
    """Whether a person has said which mark is the decimal one."""


def habits_of(columns: Sequence[Column], separator: str | None, chosen: Choices) -> Habits:
    """What the file's columns tell together, and what a person has chosen."""
    marks: Counter[numbers.Mark] = Counter()
    seen: set[str] = set()
    dotted = False
    date_votes = []
    for column in columns:
        sample = column.some_filled(2_000)
        date_votes.append(dates.votes(sample))
        dotted |= date_votes[-1].dotted
        for text, often in sample.items():
            one = None if text[:1].isalpha() else numbers.amount(text)
            if one is None or re.fullmatch(r"\d+", one.core):
                continue
            seen |= set(one.core) & {".", ","}
            if mark := numbers.decimal_mark(one.core):
                marks[mark] += often
    german = separator in (";", "\t") and (seen == {".", ","} or dotted)
    guess: numbers.Mark = "," if german else "."
    said: numbers.Mark | None = "," if chosen.decimal == "," else "." if chosen.decimal == "." else None
    return Habits(
        mark=said or (marks.most_common(1)[0][0] if marks else None), guess=guess, order=dates.file_order(date_votes),
        chosen_order=chosen.orders, as_text=frozenset(chosen.as_text), sure=said is not None,
    )  # fmt: skip
