"""Native charts: bars, ranges and curves that can be edited where they stand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pptx.chart.data import CategoryChartData
from pptx.enum.chart import (
    XL_CHART_TYPE,
    XL_LABEL_POSITION,
    XL_LEGEND_POSITION,
    XL_MARKER_STYLE,
    XL_TICK_LABEL_POSITION,
    XL_TICK_MARK,
)
from pptx.util import Inches, Pt

from segpersona.exports.deck.canvas import Box, Canvas, describe, rgb
from segpersona.exports.deck.theme import INK, MUTED
from segpersona.fields import clean_text

Series = Sequence[tuple[str, Sequence[float | None], str]]
"""Name, values and colour of each series."""
_LONGEST = 44
"""Signs of a name beside a bar or below a point."""


def bars(
    canvas: Canvas, box: Box, names: Sequence[str], values: Sequence[float], colours: Sequence[str], *, alt: str,
    form: str = "0%", most: float | None = None, named: bool = True, title: str = "Share",
) -> None:  # fmt: skip
    """Bars from left to right, the first on top, each with its number. ``named``: whether names stand beside them."""
    chart = _chart(canvas, box, XL_CHART_TYPE.BAR_CLUSTERED, names, [(title, values, colours[0])], alt, form)
    _quiet(chart.value_axis)
    _named(chart.category_axis, named=named)
    chart.category_axis.reverse_order = True
    chart.value_axis.minimum_scale = min(0.0, *values)
    chart.value_axis.maximum_scale = most or max(*values, 1e-9) * 1.18
    plot = chart.plots[0]
    plot.gap_width, plot.vary_by_categories = 55, False
    _numbered(plot, form)
    for point, colour in enumerate(colours):
        fill = plot.series[0].points[point].format.fill
        fill.solid()
        fill.fore_color.rgb = rgb(colour)


def stacked(canvas: Canvas, box: Box, names: Sequence[str], series: Series, *, alt: str, form: str) -> None:
    """Bars from left to right in parts, with a legend."""
    chart = _chart(canvas, box, XL_CHART_TYPE.BAR_STACKED, names, series, alt, form)
    _quiet(chart.value_axis)
    _named(chart.category_axis, named=True)
    chart.category_axis.reverse_order = True
    chart.plots[0].gap_width, chart.plots[0].overlap = 55, 100
    for one, (_, _, colour) in zip(chart.plots[0].series, series, strict=True):
        one.format.fill.solid()
        one.format.fill.fore_color.rgb = rgb(colour)
    _legend(chart)


def curves(canvas: Canvas, box: Box, steps: Sequence[str], series: Series, *, alt: str) -> None:
    """Feelings from -1 to 1 along the steps of a journey."""
    chart = _chart(canvas, box, XL_CHART_TYPE.LINE_MARKERS, steps, series, alt, "0.0")
    _quiet(chart.value_axis)
    chart.value_axis.minimum_scale, chart.value_axis.maximum_scale = -1.15, 1.15
    _named(chart.category_axis, named=True)
    chart.category_axis.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    chart.category_axis.tick_labels.font.bold = True
    for one, (_, _, colour) in zip(chart.plots[0].series, series, strict=True):
        one.smooth = False  # a bend would dip below what was said
        one.format.line.color.rgb, one.format.line.width = rgb(colour), Pt(2.75)
        one.marker.style, one.marker.size = XL_MARKER_STYLE.CIRCLE, 9
        one.marker.format.fill.solid()
        one.marker.format.fill.fore_color.rgb = rgb("#FFFFFF")
        one.marker.format.line.color.rgb, one.marker.format.line.width = rgb(colour), Pt(2.25)
    if len(series) > 1:
        _legend(chart)


def _chart(
    canvas: Canvas, box: Box, kind: Any, names: Sequence[str], series: Series, alt: str, form: str
) -> Any:  # fmt: skip
    data = CategoryChartData(number_format=form)
    data.categories = [_plain(name) for name in names]
    for name, values, _ in series:
        data.add_series(_plain(name), values)
    frame = canvas.slide.shapes.add_chart(kind, *map(Inches, (box.left, box.top, box.wide, box.high)), data)
    describe(frame, alt)
    frame.name = _plain(series[0][0])
    chart = frame.chart
    chart.has_legend = chart.has_title = False
    chart.font.size = Pt(12)
    return chart


def _plain(words: str) -> str:
    """A name as a workbook can hold it: it stands in the sheet behind the chart, where nothing may start a formula."""
    told = " ".join(clean_text(words).split()).lstrip("=+-@ ") or "–"
    return told if len(told) <= _LONGEST else told[: _LONGEST - 1].rstrip() + "…"


def _quiet(axis: Any) -> None:
    axis.visible, axis.has_major_gridlines = False, False
    axis.major_tick_mark = axis.minor_tick_mark = XL_TICK_MARK.NONE


def _named(axis: Any, *, named: bool) -> None:
    axis.has_major_gridlines = False
    axis.major_tick_mark = axis.minor_tick_mark = XL_TICK_MARK.NONE
    axis.format.line.fill.background()
    axis.tick_labels.font.size, axis.tick_labels.font.color.rgb = Pt(12), rgb(INK)
    axis.tick_label_position = XL_TICK_LABEL_POSITION.LOW if named else XL_TICK_LABEL_POSITION.NONE


def _numbered(plot: Any, form: str) -> None:
    plot.has_data_labels = True
    labels = plot.data_labels
    labels.number_format, labels.number_format_is_linked = form, False
    labels.position = XL_LABEL_POSITION.OUTSIDE_END
    labels.font.size, labels.font.bold, labels.font.color.rgb = Pt(12), True, rgb(INK)


def _legend(chart: Any) -> None:
    chart.has_legend = True
    chart.legend.position, chart.legend.include_in_layout = XL_LEGEND_POSITION.TOP, False
    chart.legend.font.size, chart.legend.font.color.rgb = Pt(12), rgb(MUTED)
