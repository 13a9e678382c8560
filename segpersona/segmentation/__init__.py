"""Customers into segments: the front doors, the checks, and each segment's story. What the product exists for."""

from segpersona.segmentation.assigning import OTHER_SHAPE
from segpersona.segmentation.by_hand import Drawn, compared, draw, likely_matches
from segpersona.segmentation.doors import METHODS, Door, bottom, closed, door, find_segments
from segpersona.segmentation.finding import FEWEST_ROWS
from segpersona.segmentation.gallery import gallery
from segpersona.segmentation.labelling import assign, names_in
from segpersona.segmentation.lifetime import Lifetime, lifetime_of
from segpersona.segmentation.movement import by_period, drift, drift_words, moved, shares
from segpersona.segmentation.near import map_of
from segpersona.segmentation.own_rules import Condition, OwnRule
from segpersona.segmentation.profiles import profile
from segpersona.segmentation.reshaping import (
    crossed,
    keeping_letters,
    merged,
    other_number,
    same_groups,
    split_in,
)
from segpersona.segmentation.right_size import Capacity, Merge, merges, warnings
from segpersona.segmentation.small import withhold
from segpersona.segmentation.typing_tool import typing_tool
from segpersona.segmentation.verdict import curve_words, how_it_holds

__all__ = [
    "FEWEST_ROWS",
    "METHODS",
    "OTHER_SHAPE",
    "Capacity",
    "Condition",
    "Door",
    "Drawn",
    "Lifetime",
    "Merge",
    "OwnRule",
    "assign",
    "bottom",
    "by_period",
    "closed",
    "compared",
    "crossed",
    "curve_words",
    "door",
    "draw",
    "drift",
    "drift_words",
    "find_segments",
    "gallery",
    "how_it_holds",
    "keeping_letters",
    "lifetime_of",
    "likely_matches",
    "map_of",
    "merged",
    "merges",
    "moved",
    "names_in",
    "other_number",
    "profile",
    "same_groups",
    "shares",
    "split_in",
    "typing_tool",
    "warnings",
    "withhold",
]
