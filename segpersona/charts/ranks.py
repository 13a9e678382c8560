"""Charts of the priorities page: the matrix with words in its corners, and how sure the order is."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Literal

import altair as alt
import pandas as pd

from segpersona.charts.look import NARROW, AnyChart, Look
from segpersona.colours import letter_colour
from segpersona.model import Profile, Ranking

_WIDTH, _HEIGHT = 480, 520
_MIDDLE, _FARTHEST, _NEAREST, _AIR = 100.0, 100.0, 30.0, 1.3
"""The middle of the matrix, how far it reaches at most and at least, and the room beyond the last group."""
_CORNERS = ((0.52, 0.97, "Focus here"), (0.02, 0.97, "Worth a plan"), (0.52, 0.04, "Keep it simple"),
            (0.02, 0.04, "Let come to us"))  # fmt: skip
"""Places of the words, as shares of the width and of the height."""
_SMALL, _LARGE = 160, 2_600
_LETTER_WIDTH = 7.1
_BESIDE = (0, 12, -12, 24, -24)
"""How far up a name beside its bubble may stand, in pixels, the best first."""

Align = Literal["left", "right", "center"]


def matrix(ranking: Ranking, profiles: Sequence[Profile], look: Look) -> AnyChart:
    """How attractive (up) against how well we can win them (right); the bubble is revenue, else size."""
    reach = _reach(ranking)
    frame = _bubbles(ranking, profiles, reach, dark=look.dark)
    low, high = _MIDDLE - reach, _MIDDLE + reach
    ends = alt.Scale(domain=[low, high], nice=False, zero=False)
    x, y = alt.X("x:Q", scale=ends), alt.Y("y:Q", scale=ends)
    corner = alt.Chart(pd.DataFrame([{"x": _MIDDLE, "x2": high, "y": _MIDDLE, "y2": high}])).mark_rect(
        color="#5FB3F0" if look.dark else "#345FB2", opacity=0.08, cornerRadius=6
    ).encode(x=x, x2="x2:Q", y=y, y2="y2:Q")  # fmt: skip
    placed = [(low + 2 * reach * x, low + 2 * reach * y, said) for x, y, said in _CORNERS]
    words = alt.Chart(pd.DataFrame(placed, columns=["x", "y", "said"])).mark_text(
        align="left", fontSize=12, color=look.mute, fontStyle="italic"
    ).encode(x=x, y=y, text="said:N")  # fmt: skip
    middle = alt.Chart(pd.DataFrame({"at": [_MIDDLE]})).mark_rule(color=look.grid, strokeWidth=1.5)
    base = alt.Chart(frame).encode(
        x=alt.X("x:Q", title="How well we can win them  →", axis=_axis(look), scale=ends),
        y=alt.Y("y:Q", title="How attractive they are  →", axis=_axis(look), scale=ends),
    )
    scale = alt.Scale(domain=[0, float(frame["weight"].max()) or 1], range=[_SMALL, _LARGE])
    bubbles = base.mark_circle(opacity=0.88, stroke=look.card, strokeWidth=1.5).encode(
        size=alt.Size("weight:Q", scale=scale, legend=None),
        color=look.colour(),
        tooltip=[alt.Tooltip("name:N", title="Group")],
    )
    letters = base.mark_text(fontSize=13, fontWeight=700).encode(text="letter:N", color=alt.Color("ink:N", scale=None))
    lines = (middle.encode(x=alt.X("at:Q", scale=ends)), middle.encode(y=alt.Y("at:Q", scale=ends)))
    layers = [corner, *lines, words, bubbles, letters, *_names(frame, look, low, high)]
    return look.finish(alt.layer(*layers), _HEIGHT)


def _axis(look: Look) -> alt.Axis:
    return alt.Axis(labels=False, grid=False, titleColor=look.ink, titleFontWeight=600)


def _reach(ranking: Ranking) -> float:
    """How far the matrix reaches to each side of the average, so that the groups fill it."""
    farthest = max((abs(at - _MIDDLE) for row in ranking.scores for at in (row.able, row.attractive)), default=0.0)
    return min(max(_AIR * farthest, _NEAREST), _FARTHEST)


def _bubbles(ranking: Ranking, profiles: Sequence[Profile], reach: float, *, dark: bool) -> pd.DataFrame:
    known = {row.letter: row for row in profiles}
    rows = []
    for score in ranking.scores:
        one = known[score.letter]
        weight = one.revenue if one.revenue is not None else float(one.size)
        rows.append({
            "letter": score.letter, "name": one.name, "x": _inside(score.able, reach), "weight": max(weight, 0.0),
            "y": _inside(score.attractive, reach), "ink": letter_colour(score.letter, dark=dark),
        })  # fmt: skip
    return pd.DataFrame(rows)


def _inside(value: float, reach: float) -> float:
    """A little away from the edge, so that no bubble is cut."""
    most = 0.92 * reach
    return min(max(value, _MIDDLE - most), _MIDDLE + most)


def _names(frame: pd.DataFrame, look: Look, low: float, high: float) -> list[alt.Chart]:
    """One layer per name, each where it covers least: right, left, above or below its bubble. A phone's screen has no
    room for names; there the letters speak, and the list below the chart has both."""
    most = float(frame["weight"].max()) or 1.0
    rows = [(float(x), float(y), str(name)) for x, y, name in zip(frame["x"], frame["y"], frame["name"], strict=True)]
    radii = [math.sqrt((_SMALL + (_LARGE - _SMALL) * weight / most) / math.pi) for weight in frame["weight"]]
    spots = [((x - low) / (high - low) * _WIDTH, (y - low) / (high - low) * _HEIGHT) for x, y, _ in rows]
    taken = [(x - r, y - r, x + r, y + r) for (x, y), r in zip(spots, radii, strict=True)]
    ends = alt.Scale(domain=[low, high], nice=False, zero=False)
    layers = []
    for place, (at_x, at_y, name) in enumerate(rows):
        (x, y), radius = spots[place], radii[place]
        wide = _LETTER_WIDTH * len(name)
        others = [box for other, box in enumerate(taken) if other != place]
        align, dx, dy, box = min(_options(x, y, radius, wide), key=lambda one: _covered(one[3], others))
        taken.append(box)
        text = pd.DataFrame([{"x": at_x, "y": at_y, "name": name}])
        layers.append(
            alt.Chart(text)
            .mark_text(
                align=align,
                dx=dx,
                dy=dy,
                fontSize=alt.ExprRef(f"{NARROW} ? 0 : 12.5"),
                fontWeight=600,
                color=look.ink,
                limit=210,
                opacity=alt.ExprRef(f"{NARROW} ? 0 : 1"),
            )
            .encode(x=alt.X("x:Q", scale=ends), y=alt.Y("y:Q", scale=ends), text="name:N")
        )
    return layers


Box = tuple[float, float, float, float]


def _options(x: float, y: float, r: float, wide: float) -> list[tuple[Align, float, float, Box]]:
    return [
        *(("left", r + 5, -up, (x + r + 5, y + up - 8, x + r + 5 + wide, y + up + 8)) for up in _BESIDE),
        *(("right", -r - 5, -up, (x - r - 5 - wide, y + up - 8, x - r - 5, y + up + 8)) for up in _BESIDE),
        ("center", 0, r + 10, (x - wide / 2, y - r - 18, x + wide / 2, y - r - 2)),
        ("center", 0, -r - 9, (x - wide / 2, y + r + 2, x + wide / 2, y + r + 18)),
    ]


def _covered(box: Box, others: Sequence[Box]) -> float:
    over = sum(
        max(0.0, min(box[2], other[2]) - max(box[0], other[0]))
        * max(0.0, min(box[3], other[3]) - max(box[1], other[1]))
        for other in others
    )
    outside = box[0] < 0 or box[2] > _WIDTH or box[1] < 0 or box[3] > _HEIGHT
    return over + 1e4 * outside


def places(ranking: Ranking, profiles: Sequence[Profile], look: Look) -> AnyChart:
    """A square for each group and place; the fuller, the more often it lands there."""
    names = {row.letter: row.name for row in profiles}
    rows = [
        {"letter": score.letter, "name": names[score.letter], "place": place, "chance": chance,
         "said": f"{chance:.0%}" if chance >= 0.08 else "", "ink": _ink(score.letter, chance, look)}
        for score in ranking.scores
        for place, chance in enumerate(ranking.places[score.letter], 1)
    ]  # fmt: skip
    order = [names[score.letter] for score in ranking.scores]
    base = alt.Chart(pd.DataFrame(rows)).encode(
        x=alt.X("place:O", title="Place in the list", axis=alt.Axis(orient="top", labelAngle=0, labelFontSize=13)),
        y=alt.Y("name:N", sort=order, title=None, axis=look.names(order)),
    )
    opacity = alt.Opacity("chance:Q", scale=alt.Scale(domain=[0, 0.8], range=[0.06, 1], clamp=True), legend=None)
    squares = base.mark_rect(cornerRadius=5, stroke=look.card, strokeWidth=3).encode(
        color=look.colour(), opacity=opacity, tooltip=["name:N", "place:O", alt.Tooltip("chance:Q", format=".0%")]
    )
    size = alt.ExprRef(f"{NARROW} ? 9.5 : 12")
    text = base.mark_text(fontSize=size, fontWeight=600).encode(text="said:N", color=alt.Color("ink:N", scale=None))
    return look.finish(alt.layer(squares, text), alt.Step(34))


def _ink(letter: str, chance: float, look: Look) -> str:
    return letter_colour(letter, dark=look.dark) if chance > 0.45 else look.ink


def chances(ranking: Ranking) -> Mapping[str, float]:
    """For each letter the chance of the place it has."""
    return {score.letter: ranking.places[score.letter][score.place - 1] for score in ranking.scores}
