"""One group against everyone: bars that begin at 100, the average customer."""

from __future__ import annotations

import altair as alt
import pandas as pd

from segpersona.charts.look import AnyChart, Look
from segpersona.model import Profile

_LEAST, _AVERAGE, _MOST = 25.0, 100.0, 400.0
_TICKS = [33, 50, 100, 200, 300]


def apart(profile: Profile, look: Look) -> AnyChart:
    """What they have more of in the group's colour, what they have less of in grey; numbers are printed."""
    frame = _frame(profile)
    scale = alt.Scale(type="log", domain=[_LEAST * 0.8, _MOST * 1.25], nice=False, clamp=True)
    axis = alt.Axis(values=_TICKS, format="d")
    names = alt.Axis(labelColor=look.ink, labelFontSize=13, labelLimit=alt.ExprRef("width < 250 ? 120 : 190"))
    base = alt.Chart(frame).encode(
        y=alt.Y("label:N", sort=list(frame["label"]), title=None, axis=names),
        x=alt.X("at:Q", title=None, scale=scale, axis=axis),
    )
    bars = base.mark_bar(height=15, cornerRadius=3).encode(
        x2=alt.X2("middle:Q"), color=alt.condition("datum.over", look.colour(), alt.value("#9AA0A8"))
    )
    middle = alt.Chart(frame.head(1)).mark_rule(strokeDash=[3, 3], color=look.mute).encode(x=alt.X("middle:Q"))
    texts = [_numbers(frame[frame["over"]], frame, look, over=True), _numbers(frame[~frame["over"]], frame, look)]
    return look.finish(alt.layer(bars, middle, *texts), alt.Step(30))


def _frame(profile: Profile) -> pd.DataFrame:
    rows = sorted(profile.index.items(), key=lambda row: -row[1])
    frame = pd.DataFrame(rows, columns=["label", "index"])
    frame["said"] = [f"{value:.0f}" for value in frame["index"]]
    frame["at"] = frame["index"].clip(_LEAST, _MOST)
    return frame.assign(letter=profile.letter, middle=_AVERAGE, over=frame["index"] >= _AVERAGE)


def _numbers(part: pd.DataFrame, frame: pd.DataFrame, look: Look, *, over: bool = False) -> alt.Chart:
    """Numbers on the outer side of their bars."""
    text = alt.Chart(part).mark_text(align="left" if over else "right", dx=6 if over else -6, fontSize=12,
                                     fontWeight=600, color=look.ink)  # fmt: skip
    done: alt.Chart = text.encode(
        y=alt.Y("label:N", sort=list(frame["label"])), x=alt.X("at:Q"), text=alt.Text("said:N")
    )
    return done


def apart_alt(profile: Profile) -> str:
    """Where the group stands on each, 100 being the average customer."""
    rows = sorted(profile.index.items(), key=lambda row: -row[1])
    return f"{profile.name} against the average customer, who is 100. " + "; ".join(
        f"{label}: {value:.0f}" for label, value in rows
    )
