"""Mistakes a person can mend (Problem) and things worth knowing (Finding): sentences, never values from the data.

A Problem is raised and shown; a Finding is collected and shown. A bug is neither: it crashes loudly and is logged.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


class Problem(Exception):
    """A mistake a person can mend, said in one or two sentences with a remedy.

    Declared once by name (``NO_ROWS = Problem("...")``) and raised as it is or, where the words have gaps,
    filled with ``NO_COLUMN.with_(name="Amount")``. Two problems are equal when their words are.
    """

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.words = words

    def with_(self, **gaps: object) -> Problem:
        """The same problem with its gaps filled."""
        return type(self)(self.words.format(**gaps))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Problem) and other.words == self.words

    def __hash__(self) -> int:
        return hash(self.words)


Weight = Literal["note", "watch", "left_out"]


@dataclass(frozen=True, kw_only=True)
class Finding:
    """Something worth knowing about the data or a result, as a sentence.

    ``weight``: "note" (for your information), "watch" (look at this), "left_out" (something is not used).
    ``columns``: the header texts it speaks of, if any.
    """

    key: str
    words: str
    weight: Weight = "note"
    columns: tuple[str, ...] = ()
