"""The look of every chart: fonts, inks and the fixed segment colours, light and dark."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

import altair as alt
import pandas as pd

from segpersona.colours import DARK, LIGHT
from segpersona.model import LETTERS

AnyChart: TypeAlias = alt.Chart | alt.LayerChart | alt.FacetChart


_HALF_LINE = 7
NARROW = "width < 420"
"""True in a chart on a phone's screen."""


def rows_of(frame: pd.DataFrame) -> alt.InlineData:
    """A small frame as a chart's data. Altair would look through the frame once for each layer."""
    known = frame.astype(object).where(frame.notna(), None)
    return alt.InlineData(
        values=[{str(name): value for name, value in row.items()} for row in known.to_dict("records")]
    )


@dataclass(frozen=True)
class Look:
    """Light or dark; ``export`` paints the background instead of leaving it clear."""

    dark: bool = False
    export: bool = False

    @property
    def ink(self) -> str:
        """Text."""
        return "#ECE8E0" if self.dark else "#1E2430"

    @property
    def mute(self) -> str:
        """Quiet text."""
        return "#A3A9B3" if self.dark else "#5B6472"

    @property
    def grid(self) -> str:
        """Lines behind."""
        return "#2C323B" if self.dark else "#E6E1D8"

    @property
    def card(self) -> str:
        """What the chart stands on."""
        return "#1A1F26" if self.dark else "#FFFFFF"

    @property
    def ramp(self) -> list[str]:
        """Below average, average, above average."""
        return ["#CC712B", "#2A2E34", "#5FB3F0"] if self.dark else ["#A7560E", "#F4F1EA", "#345FB2"]

    def colour(self) -> alt.Color:
        """A segment's colour by its letter."""
        colours = DARK if self.dark else LIGHT
        return alt.Color("letter:N", scale=alt.Scale(domain=list(LETTERS), range=list(colours.values())), legend=None)

    def names(self, names: Iterable[str]) -> alt.Axis:
        """An axis of segment names; a name with a comma stands on two lines, so that phones keep room for the chart."""
        up = -_HALF_LINE if any(", " in name for name in names) else 0
        return alt.Axis(labelColor=self.ink, labelFontSize=13, labelLimit=170, labelPadding=10,
                        labelExpr="split(datum.label, ', ')", labelOffset=up)  # fmt: skip

    def finish(self, chart: AnyChart, height: int | alt.Step) -> AnyChart:
        """Put the look on a chart that fills the width it is given: set at once, because each ``configure`` of Altair
        copies every layer."""
        chart.width, chart.height, chart.config = "container", height, self._config()
        return chart

    def _config(self) -> alt.Config:
        axis = alt.AxisConfig(
            labelColor=self.mute, titleColor=self.mute, gridColor=self.grid, domain=False, ticks=False,
            labelFontSize=12, titleFontSize=12, titleFontWeight="normal", labelPadding=6,
        )  # fmt: skip
        return alt.Config(
            font="Inter", background=self.card if self.export else "transparent",
            padding={"left": 2, "right": 8, "top": 4, "bottom": 2}, view=alt.ViewConfig(stroke=None), axis=axis,
        )  # fmt: skip
