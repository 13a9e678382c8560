"""Charts of the segments page: who brings the money, how the groups differ, one group against everyone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import altair as alt
import pandas as pd

from segpersona.charts.look import NARROW, AnyChart, Look, rows_of
from segpersona.model import Profile
from segpersona.words import percent

Side = Literal["left", "right"]

_ROOM = 270
_NAME_WIDTH = alt.ExprRef(f"{NARROW} ? 132 : 240")
_NAME_SIZE = alt.ExprRef(f"{NARROW} ? 11 : 13")


def sizes(profiles: Sequence[Profile], look: Look) -> AnyChart:
    """Dumbbell: a ring at the share of customers, a dot at the share of revenue; bars where there is no revenue."""
    frame = _shares(profiles)
    names = list(frame["name"])
    y = alt.Y("name:N", sort=names, title=None, axis=look.names(names))
    widest = float(frame[["share", "revenue"]].max().max())
    x = alt.Scale(domain=[-0.2 * widest, 1.2 * widest], nice=False)
    axis = alt.Axis(format="%", tickCount=4, values=_ticks(widest))
    base = alt.Chart(rows_of(frame)).encode(y=y)
    if frame["revenue"].isna().all():
        bars = base.mark_bar(height=14, cornerRadius=4).encode(
            x=alt.X("share:Q", title=None, axis=axis), color=look.colour()
        )
        text = base.mark_text(align="left", dx=6, fontWeight=600, color=look.ink).encode(
            x=alt.X("share:Q"), text=alt.Text("said:N")
        )
        return look.finish(alt.layer(bars, text), _step(frame))
    at_share, at_revenue = (alt.X(f"{name}:Q", title=None, axis=axis, scale=x) for name in ("share", "revenue"))
    line = base.mark_rule(strokeWidth=5, opacity=0.35).encode(x=at_share, x2=alt.X2("revenue:Q"), color=look.colour())
    ring = base.mark_point(size=110, filled=False, strokeWidth=2.2, fill=look.card, fillOpacity=1, opacity=1)
    dot = base.mark_circle(size=150, opacity=1).encode(x=at_revenue, color=look.colour(), tooltip=_tip())
    labels = [layer for up in (True, False) for layer in _labels(frame[frame["up"] == up], names, look, up=up)]
    return look.finish(
        alt.layer(line, ring.encode(x=at_share, color=look.colour(), tooltip=_tip()), dot, *labels), _step(frame)
    )


def _step(frame: pd.DataFrame) -> alt.Step:
    """Room for each group: a few groups take as much as many, within bounds."""
    return alt.Step(min(max(_ROOM // len(frame), 38), 54))


def _shares(profiles: Sequence[Profile]) -> pd.DataFrame:
    frame = pd.DataFrame(
        {"letter": row.letter, "name": row.name, "share": row.share, "revenue": row.revenue_share} for row in profiles
    )
    frame["revenue"] = frame["revenue"].astype("float64")
    frame["said"] = [percent(share) for share in frame["share"]]
    frame["money"] = [percent(share) if share == share else "" for share in frame["revenue"]]
    frame["up"] = frame["revenue"] >= frame["share"]
    return frame


def _ticks(widest: float) -> list[float]:
    step = 0.1 if widest <= 0.55 else 0.2
    return [round(place * step, 1) for place in range(int(widest * 1.1 / step) + 1)]


def _tip() -> list[alt.Tooltip]:
    return [alt.Tooltip("name:N", title="Group"), alt.Tooltip("said:N", title="of customers"),
            alt.Tooltip("money:N", title="of revenue")]  # fmt: skip


def _labels(frame: pd.DataFrame, names: list[str], look: Look, *, up: bool) -> list[alt.Chart]:
    """The revenue number is the bold one and always stands on the outer side."""
    sign = 1 if up else -1
    base = alt.Chart(rows_of(frame)).encode(y=alt.Y("name:N", sort=names))
    inner: Side = "right" if up else "left"
    outer: Side = "left" if up else "right"
    quiet = base.mark_text(dx=-11 * sign, align=inner, fontSize=12, color=look.mute)
    bold = base.mark_text(dx=12 * sign, align=outer, fontSize=12, fontWeight=600, color=look.ink)
    return [
        quiet.encode(x=alt.X("share:Q"), text=alt.Text("said:N")),
        bold.encode(x=alt.X("revenue:Q"), text=alt.Text("money:N")),
    ]


def heat(profiles: Sequence[Profile], look: Look) -> AnyChart:
    """All groups side by side; numbers are printed, 100 is the average customer."""
    rows = [
        {"letter": row.letter, "name": row.name, "trait": trait, "index": max(value, 1.0), "said": f"{value:.0f}"}
        for row in profiles
        for trait, value in row.index.items()
    ]
    frame = pd.DataFrame(rows, columns=["letter", "name", "trait", "index", "said"])
    base = alt.Chart(rows_of(frame)).encode(
        x=alt.X("letter:N", title=None, axis=alt.Axis(orient="top", labelAngle=0, labelFontSize=13, labelFontWeight=600,
                                                      labelColor=look.ink)),
        y=alt.Y("trait:N", sort=list(dict.fromkeys(frame["trait"])), title=None,
                axis=alt.Axis(labelColor=look.ink, labelFontSize=_NAME_SIZE, labelLimit=_NAME_WIDTH)),
    )  # fmt: skip
    scale = alt.Scale(type="log", domain=[30, 100, 330], range=look.ramp, clamp=True, interpolate="lab")
    cells = base.mark_rect(cornerRadius=5, stroke=look.card, strokeWidth=3).encode(
        color=alt.Color("index:Q", scale=scale, legend=None),
        tooltip=[alt.Tooltip(name) for name in ("name:N", "trait:N", "said:N")],
    )
    strong = "datum.index > 235 || datum.index < 38"
    ink = alt.condition(strong, alt.value("#14121C" if look.dark else "#FFFFFF"), alt.value(look.ink))
    return look.finish(
        alt.layer(cells, base.mark_text(fontSize=12).encode(text=alt.Text("said:N"), color=ink)), alt.Step(32)
    )
