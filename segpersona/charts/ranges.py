"""One number of each group as a bar with its range; where it stood before as a line across."""

from __future__ import annotations

from collections.abc import Sequence

import altair as alt
import pandas as pd

from segpersona.charts.look import NARROW, AnyChart, Look
from segpersona.model import Bar

_BESIDE = 0.24
"""Room for the words beside the longest bar, as a share of the chart's width."""


def ranges(bars: Sequence[Bar], look: Look) -> AnyChart:
    """Bars from nothing to the likely number, a line from the low to the high one, the words at its end."""
    frame = pd.DataFrame(
        {"letter": row.letter, "name": row.name, "mid": row.span.mid, "low": row.span.low, "high": row.span.high,
         "end": max(row.span.high, row.span.mid, 0.0), "said": row.said, "before": row.before}
        for row in bars
    )  # fmt: skip
    names = list(frame["name"])
    least, most = min(0.0, float(frame["low"].min())), float(frame["end"].max())
    wide = (most - least) or 1.0
    scale = alt.Scale(domain=[least, most + wide * _BESIDE], nice=False, zero=False)
    base = alt.Chart(frame).encode(y=alt.Y("name:N", sort=names, title=None, axis=look.names(names)))
    at_mid = alt.X("mid:Q", title=None, scale=scale, axis=None)
    solid = base.mark_bar(height=16, cornerRadius=4, opacity=0.85).encode(x=at_mid, color=look.colour())
    line = base.mark_rule(strokeWidth=2, color=look.ink).encode(x=alt.X("low:Q", scale=scale), x2="high:Q")
    ends = [base.mark_tick(color=look.ink, thickness=2, size=9).encode(x=f"{end}:Q") for end in ("low", "high")]
    size = alt.ExprRef(f"{NARROW} ? 10.5 : 12.5")
    text = base.mark_text(align="left", dx=8, fontWeight=600, fontSize=size, color=look.ink).encode(
        x="end:Q", text="said:N"
    )
    layers: list[alt.Chart] = [solid, line, *ends, text]
    if frame["before"].notna().any():
        was = base.mark_tick(color=look.mute, thickness=3, size=24).encode(x="before:Q")
        layers.append(was)
    return look.finish(alt.layer(*layers), alt.Step(40))


def ranges_alt(title: str, bars: Sequence[Bar]) -> str:
    """Each group's number in words."""
    return f"{title}. " + "; ".join(f"{row.name}: {row.said}" for row in bars)
