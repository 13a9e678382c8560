"""How much each criterion matters, asked in four words, counted in points that sum to 100."""

from __future__ import annotations

from collections.abc import Mapping

from segpersona.fields import Scale
from segpersona.prioritization.criteria import CRITERIA

WORDS = ("Not at all", "A little", "Some", "A lot")


def weight_fields() -> tuple[Scale, ...]:
    """One field per criterion, kept as 1 to 4."""
    return tuple(
        Scale(key=row.key, label=row.label, help=row.why, left=WORDS[0], right=WORDS[-1], steps=len(WORDS), words=WORDS,
              default=row.default)
        for row in CRITERIA
    )  # fmt: skip


def weights_from_words(said: Mapping[str, float]) -> dict[str, float]:
    """Points per criterion that sum to 100: "a little" counts once, "some" twice, "a lot" three times."""
    raw = {row.key: max(said.get(row.key, row.default) - 1, 0.0) for row in CRITERIA}
    total = sum(raw.values())
    if total == 0:
        return {key: 100 / len(raw) for key in raw}
    return {key: 100 * value / total for key, value in raw.items()}


def default_weights() -> dict[str, float]:
    """Points per criterion before anybody has said anything."""
    return weights_from_words({})
