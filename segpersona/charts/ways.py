"""Charts of how groups lie, change and compare: a map, shares over time, who went where, the value grid."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import altair as alt
import pandas as pd

from segpersona.charts.look import NARROW, AnyChart, Look
from segpersona.words import percent

_APART, _FOR_NAMES = 0.045, 0.35


def near(points: pd.DataFrame, names: Mapping[str, str], look: Look) -> AnyChart:
    """Customers as dots, names at the middle of their group; no axes, since directions mean nothing."""
    free = alt.Scale(nice=False, zero=False)
    x, y = alt.X("x:Q", axis=None, scale=free), alt.Y("y:Q", axis=None, scale=free)
    base = alt.Chart(points).encode(x=x, y=y)
    dots = base.mark_circle(size=26, opacity=0.45).encode(color=look.colour())
    middles = points.groupby("letter", as_index=False)[["x", "y"]].median()
    middles["name"] = [names.get(str(letter), str(letter)) for letter in middles["letter"]]
    texts = alt.Chart(middles).encode(x=x, y=y, text="name:N")
    halo = texts.mark_text(fontSize=13, fontWeight=600, stroke=look.card, strokeWidth=5, strokeJoin="round")
    said = texts.mark_text(fontSize=13, fontWeight=600, color=look.ink)
    return look.finish(alt.layer(dots, halo, said), 420)


def over_time(shares: pd.DataFrame, look: Look) -> AnyChart:
    """A line per group, its name at the end; names are pushed apart. The last part of the width is theirs."""
    whens = sorted(shares["when"].unique())
    ends = _apart(shares[shares["when"] == whens[-1]])
    beyond = whens[-1] + (whens[-1] - whens[0]) * _FOR_NAMES
    scale = alt.Scale(domain=[alt.DateTime(year=day.year, month=day.month, date=day.day) for day in (whens[0], beyond)])
    dates = alt.Axis(format="%b %Y", values=[pd.Timestamp(day).isoformat() for day in whens], labelOverlap=True,
                     grid=False, labelFlush=False)  # fmt: skip
    x = alt.X("when:T", title=None, scale=scale, axis=dates)
    y = alt.Y("share:Q", title="Share of customers by then", axis=alt.Axis(format="%", tickCount=4))
    base = alt.Chart(shares).encode(x=x, y=y, color=look.colour())
    lines = base.mark_line(strokeWidth=2.6, point=alt.OverlayMarkDef(size=34, filled=True, opacity=1))
    said = alt.Chart(ends).encode(x=x, y="at:Q")
    names = said.mark_text(align="left", dx=9, fontSize=_wide(12), color=look.ink).encode(text="said:N")
    letters = said.mark_text(align="left", dx=9, fontSize=_narrow(11), color=look.ink).encode(text="short:N")
    return look.finish(alt.layer(lines, names, letters), 340)


def _apart(ends: pd.DataFrame) -> pd.DataFrame:
    ends = ends.sort_values("share")
    ends["said"] = [f"{row['name']} {percent(row['share'])}" for _, row in ends.iterrows()]
    ends["short"] = [f"{row['letter']} {percent(row['share'])}" for _, row in ends.iterrows()]
    at: list[float] = []
    for share in ends["share"]:
        at.append(max(float(share), at[-1] + _APART) if at else float(share))
    return ends.assign(at=at)


def moved(counts: pd.DataFrame, look: Look) -> AnyChart:
    """Circles by how many customers are in a group before (rows) and after (columns); stayed = grey, moved = the
    colour of where they went. ``counts``: columns before, after, letter, stayed, customers, said."""
    base = alt.Chart(counts).encode(
        x=alt.X("after:N", title="Now", sort="ascending", axis=_columns(look)),
        y=alt.Y("before:N", title="Before", sort=None, axis=_rows(look)),
    )
    circle = base.mark_circle(opacity=1).encode(
        size=alt.Size("customers:Q", scale=alt.Scale(range=[0, 1_100]), legend=None),
        color=alt.condition("datum.stayed", alt.value("#9AA0A8"), look.colour()),
        tooltip=[alt.Tooltip("before:N", title="Before"), alt.Tooltip("after:N", title="Now"),
                 alt.Tooltip("customers:Q", title="Customers", format=",")],
    )  # fmt: skip
    text = base.mark_text(fontSize=alt.ExprRef(f"{NARROW} ? 9 : 11"), dy=25, color=look.mute).encode(text="said:N")
    return look.finish(alt.layer(circle, text), alt.Step(64))


def _columns(look: Look) -> alt.Axis:
    """Names above the columns, a word a line, standing on their last line; letters alone on a phone."""
    said = f"{NARROW} ? slice(datum.label, 0, 1) : split(datum.label, ' ')"
    return alt.Axis(orient="top", labelAngle=0, labelColor=look.ink, labelLimit=110, labelBaseline="line-bottom",
                    labelPadding=16, labelExpr=said)  # fmt: skip


def _rows(look: Look) -> alt.Axis:
    return alt.Axis(labelColor=look.ink, labelFontSize=13, labelLimit=170, labelPadding=10,
                    labelExpr=f"{NARROW} ? slice(datum.label, 0, 1) : split(datum.label, ', ')")  # fmt: skip


def grid(cells: pd.DataFrame, look: Look) -> AnyChart:
    """The value grid: how lately (up) against how often and how much (right); each cell with its group (on a phone its
    letter) and count. ``cells``: columns lately, often, name, letter, said."""
    base = alt.Chart(cells).encode(
        x=alt.X("often:O", title="How often and how much, 1 to 5", axis=alt.Axis(labelAngle=0)),
        y=alt.Y("lately:O", sort="descending", title="How lately, 1 to 5"),
    )
    tiles = base.mark_rect(cornerRadius=5, stroke=look.card, strokeWidth=3, opacity=0.28).encode(
        color=look.colour(), tooltip=[alt.Tooltip("name:N", title="Group"), alt.Tooltip("said:N", title="Customers")]
    )
    name = base.mark_text(fontSize=_wide(11), dy=-7, color=look.ink).encode(text="name:N")
    letter = base.mark_text(fontSize=_narrow(11), dy=-7, color=look.ink).encode(text="letter:N")
    count = base.mark_text(fontSize=12, dy=10, fontWeight=600, color=look.ink).encode(text="said:N")
    return look.finish(alt.layer(tiles, name, letter, count), alt.Step(58))


def _wide(size: int) -> alt.ExprRef:
    """A size of letters that are there on wide screens alone."""
    return alt.ExprRef(f"{NARROW} ? 0 : {size}")


def _narrow(size: int) -> alt.ExprRef:
    return alt.ExprRef(f"{NARROW} ? {size} : 0")


def near_alt(points: pd.DataFrame, names: Mapping[str, str]) -> str:
    """Which groups the map shows."""
    shown = [names[str(letter)] for letter in sorted(points["letter"].unique()) if str(letter) in names]
    return f"A map of customers by how alike they are, coloured by group: {', '.join(shown)}."


def over_time_alt(shares: pd.DataFrame) -> str:
    """First and last share of each group."""
    rows = [
        f"{name}: {percent(part['share'].iloc[0])}, then {percent(part['share'].iloc[-1])}"
        for name, part in shares.groupby("name", sort=False)
    ]
    return "Share of customers over time. " + "; ".join(rows)


def moved_alt(counts: pd.DataFrame, most: int = 3) -> str:
    """The largest moves."""
    gone = counts[~counts["stayed"]].sort_values("customers", ascending=False).head(most)
    rows = [f"{row['customers']:,} from {row['before']} to {row['after']}" for _, row in gone.iterrows()]
    return "Who went where. " + ("; ".join(rows) if rows else "Everyone stayed.")


def grid_alt(cells: pd.DataFrame) -> str:
    """Customers per group of the grid."""
    return "The value grid. " + "; ".join(f"{row['name']}: {row['said']}" for _, row in cells.iterrows())


def as_moves(
    counts: pd.DataFrame, before: Mapping[str, str], after: Mapping[str, str], same: Mapping[str, str]
) -> pd.DataFrame:
    """A table of counts (letters x letters) as the rows of ``moved``, without empty pairs. ``same``: new letter -> the
    old letter of much the same group."""
    rows = []
    for old in counts.index:
        for new in counts.columns:
            many = int(counts.loc[old, new])
            one, other = f"{old} {before[str(old)]}", f"{new} {after[str(new)]}"
            if many:
                rows.append((one, other, str(new), same.get(str(new)) == str(old), many, f"{many:,}"))
    return pd.DataFrame(rows, columns=["before", "after", "letter", "stayed", "customers", "said"])


def as_cells(
    counts: Mapping[tuple[int, int], int], names: Sequence[Sequence[str]], letters: Mapping[str, str]
) -> pd.DataFrame:
    """Counts per pair of scores (lately, often and much) as the rows of ``grid``."""
    rows = [
        (lately, often, names[lately - 1][often - 1], letters.get(names[lately - 1][often - 1], ""),
         f"{counts.get((lately, often), 0):,}")
        for lately in range(1, 6) for often in range(1, 6)
    ]  # fmt: skip
    return pd.DataFrame(rows, columns=["lately", "often", "name", "letter", "said"])
