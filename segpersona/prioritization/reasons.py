"""Why a segment stands where it stands, in a sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from segpersona.model import Figure, Measure, Profile
from segpersona.prioritization.scale import MIDDLE
from segpersona.words import capital, percent, times

_BECAUSE: Mapping[str, str] = {
    "revenue": "they bring {share} of your revenue",
    "profit": "they leave {words} over",
    "size": "they are {words} of your customers",
    "value": "one customer brings {times} the average",
    "lifetime": "one customer will bring {times} the average",
    "growth": "revenue {words}",
    "headroom": "there is room for {words} more",
    "at_risk": "{words} of theirs is at risk",
    "repeat": "{words} of them came back",
    "stay": "{words} of them stay",
    "newcomers": "{words} of them are new",
    "likely": "{words} are likely to buy soon",
    "response": "{words} answered your offers",
    "reach": "{words} of them can be reached",
    "recognise": "they are picked out in {words}",
    "stable": "the group comes back {words} alike",
}
_OTHERS = "{label} {words}"


def reason(one: Profile, measures: Sequence[Measure], weights: NDArray[np.float64]) -> str:
    """What speaks most for a segment; where more speaks against it, that too. What is no real difference is no reason
    unless there is no other."""
    told = [(row, row.figures[one.letter], weight) for row, weight in zip(measures, weights, strict=True)
             if one.letter in row.figures and weight > 0]  # fmt: skip
    known = [part for part in told if not part[0].same] or told
    if not known:
        return "Nothing is known of them that counts here."
    weighed = sorted(((weight * (figure.index - MIDDLE), _said(row, figure, one)) for row, figure, weight in known),
                     key=lambda part: -part[0])  # fmt: skip
    good = [words for gain, words in weighed[:2] if gain > 0]
    bad = [words for gain, words in weighed[::-1][:2] if gain < 0]
    if sum(gain for gain, _ in weighed) >= 0 or not bad:
        return f"{capital(' and '.join(good or bad or [weighed[0][1]]))}."
    return f"{capital(' and '.join(bad))}; but {good[0]}." if good else f"{capital(' and '.join(bad))}."


def _said(row: Measure, figure: Figure, one: Profile) -> str:
    ratio = figure.value / row.average if row.average else 1.0
    share = percent(one.revenue_share) if one.revenue_share is not None else figure.words
    return _BECAUSE.get(row.key, _OTHERS).format(
        words=figure.words, label=row.label[:1].lower() + row.label[1:], share=share, times=times(ratio)
    )
