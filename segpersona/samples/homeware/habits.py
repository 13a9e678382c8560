"""HABITS: the kinds of customer that live in the example's orders, one row each; a new kind is a new row.

They overlap as real customers do: every customer has a pace, a taste and a favourite channel of their own, drawn
around those of the row.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, kw_only=True)
class Habit:
    """How one kind of customer buys.

    ``first``: days after the start of the period between which first orders fall. ``gap``: typical days between
    orders. ``staying``: share who are still customers at the end. ``basket``: typical order in pounds, with
    ``spread`` as the standard deviation of its logarithm. Rates are shares of orders; mappings are weights.
    """

    key: str
    customers: int
    first: tuple[int, int]
    gap: float
    staying: float
    basket: float
    spread: float
    discount: float
    gift: float
    returns: float
    category: Mapping[str, float]
    channel: Mapping[str, float]
    device: Mapping[str, float]
    days: Literal["any", "weekend", "occasions"] = "any"


HABITS: tuple[Habit, ...] = (
    Habit(
        key="regulars", customers=430, first=(0, 250), gap=56, staying=0.94, basket=78, spread=0.32,
        discount=0.05, gift=0.06, returns=0.01,
        category={"Cookware": 5, "Care and refills": 4, "Tableware": 1},
        channel={"Web": 8, "App": 1, "Shop": 1}, device={"Mobile": 6, "Laptop": 4},
    ),
    Habit(
        key="families", customers=290, first=(0, 420), gap=118, staying=0.85, basket=172, spread=0.36,
        discount=0.16, gift=0.05, returns=0.04,
        category={"Furniture and storage": 6, "Tableware": 2, "Textiles": 2},
        channel={"Shop": 7, "Web": 3}, device={"Laptop": 6, "Tablet": 3, "Mobile": 1},
    ),
    Habit(
        key="browsers", customers=570, first=(0, 560), gap=88, staying=0.62, basket=22, spread=0.38,
        discount=0.14, gift=0.08, returns=0.02,
        category={"Candles and decor": 7, "Textiles": 2, "Tableware": 1},
        channel={"App": 8, "Web": 2}, device={"Mobile": 9, "Tablet": 1}, days="weekend",
    ),
    Habit(
        key="gifts", customers=340, first=(0, 300), gap=120, staying=0.9, basket=64, spread=0.3,
        discount=0.08, gift=0.82, returns=0.03,
        category={"Tableware": 5, "Candles and decor": 3, "Cookware": 1},
        channel={"Web": 7, "Shop": 2, "Phone": 1}, device={"Laptop": 7, "Mobile": 3}, days="occasions",
    ),
    Habit(
        key="bargains", customers=430, first=(0, 480), gap=82, staying=0.75, basket=50, spread=0.4,
        discount=0.86, gift=0.06, returns=0.3,
        category={"Textiles": 5, "Candles and decor": 2, "Cookware": 2, "Tableware": 2},
        channel={"Web": 6, "App": 4}, device={"Mobile": 7, "Laptop": 3},
    ),
    Habit(
        key="arrivals", customers=340, first=(615, 728), gap=52, staying=1.0, basket=52, spread=0.4,
        discount=0.3, gift=0.08, returns=0.02,
        category={"Cookware": 3, "Candles and decor": 3, "Tableware": 2, "Textiles": 2},
        channel={"App": 5, "Web": 5}, device={"Mobile": 8, "Laptop": 2},
    ),
)  # fmt: skip

OCCASIONS = (68, 168, 254, 346, 433, 518, 619, 712)
"""Days after the start around which presents are bought: before Christmas, in spring, at midsummer, in autumn."""

AREAS = ("LS", "YO", "HU", "NE", "S", "M", "L", "BS", "EX", "NR", "EH", "CF")
FIRST_NAMES = (
    "ada", "ben", "cleo", "dina", "ed", "fay", "gus", "hana", "ivo", "june", "kit", "lou", "mira", "ned", "orla",
    "pia", "rafe", "sol", "tess", "una", "vic", "wren", "yan", "zoe",
)  # fmt: skip
LAST_NAMES = (
    "ashby", "birch", "calder", "dale", "ellery", "firth", "garth", "holme", "irwell", "kirby", "lowe", "marsh",
    "nettle", "oakes", "penny", "quill", "rowan", "slade", "thorne", "wells",
)  # fmt: skip
