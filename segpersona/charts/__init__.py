"""Frames to charts, and what a chart shows in sentences; nothing else."""

from segpersona.charts.apart import apart, apart_alt
from segpersona.charts.groups import heat, sizes
from segpersona.charts.journey import hardest_sentence, journey, journey_alt, stages_of
from segpersona.charts.look import AnyChart, Look
from segpersona.charts.ranges import ranges, ranges_alt
from segpersona.charts.ranks import chances, matrix, places
from segpersona.charts.sentences import (
    heat_alt,
    matrix_alt,
    matrix_sentence,
    money_sentence,
    places_alt,
    sizes_alt,
)  # fmt: skip
from segpersona.charts.ways import (
    as_cells,
    as_moves,
    grid,
    grid_alt,
    moved,
    moved_alt,
    near,
    near_alt,
    over_time,
    over_time_alt,
)

__all__ = [
    "AnyChart", "Look", "apart", "apart_alt", "as_cells", "as_moves", "chances", "grid", "grid_alt",
    "hardest_sentence", "heat", "heat_alt", "journey", "journey_alt", "matrix", "matrix_alt", "matrix_sentence",
    "money_sentence", "moved", "moved_alt", "near", "near_alt", "over_time", "over_time_alt", "places",
    "places_alt", "ranges", "ranges_alt", "sizes", "sizes_alt", "stages_of",
]  # fmt: skip
