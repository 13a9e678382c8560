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
    ``spread`` as the standard deviation of its logarithm and ``trend`` as its yearly change. Rates are shares of
    orders; mappings are weights.
    """

    key: str
    customers: int
    first: tuple[int, int]
    gap: float
    staying: float
    basket: float
    spread: float
    trend: float
    discount: float
    gift: float
    returns: float
    category: Mapping[str, float]
    channel: Mapping[str, float]
    device: Mapping[str, float]
    days: Literal["any", "weekend", "occasions"] = "any"


HABITS: tuple[Habit, ...] = (
    Habit(
        key="regulars", customers=430, first=(0, 60), gap=59, staying=0.99, basket=80, spread=0.3, trend=0.14,
        discount=0.06, gift=0.06, returns=0.001,
        category={"Care and refills": 6, "Cookware": 3, "Tableware": 1, "Candles and decor": 0.7},
        channel={"Web": 8, "App": 1, "Shop": 1}, device={"Mobile": 6, "Laptop": 4},
    ),
    Habit(
        key="families", customers=290, first=(0, 90), gap=132, staying=0.99, basket=168, spread=0.36, trend=-0.06,
        discount=0.1, gift=0.004, returns=0.004,
        category={"Furniture and storage": 6, "Tableware": 2, "Textiles": 2, "Candles and decor": 0.7},
        channel={"Shop": 6, "Web": 3, "App": 1}, device={"Laptop": 4, "Tablet": 3, "Mobile": 3},
    ),
    Habit(
        key="browsers", customers=570, first=(0, 90), gap=152, staying=0.99, basket=22, spread=0.34, trend=0.02,
        discount=0.2, gift=0.004, returns=0.002,
        category={"Candles and decor": 7, "Textiles": 2, "Tableware": 1},
        channel={"App": 7, "Web": 3, "Shop": 0.5}, device={"Mobile": 8, "Tablet": 1, "Laptop": 1}, days="weekend",
    ),
    Habit(
        key="gifts", customers=340, first=(0, 90), gap=110, staying=0.99, basket=64, spread=0.3, trend=0.22,
        discount=0.08, gift=0.82, returns=0.003,
        category={"Tableware": 5, "Candles and decor": 3, "Cookware": 1, "Textiles": 0.7},
        channel={"Web": 7, "Shop": 2, "App": 1}, device={"Laptop": 6, "Mobile": 4}, days="occasions",
    ),
    Habit(
        key="bargains", customers=430, first=(0, 90), gap=120, staying=0.99, basket=50, spread=0.36, trend=-0.12,
        discount=0.86, gift=0.004, returns=0.5,
        category={"Textiles": 5, "Candles and decor": 2, "Cookware": 2, "Tableware": 2},
        channel={"Web": 6, "App": 4, "Shop": 0.5}, device={"Mobile": 7, "Laptop": 3},
    ),
    Habit(
        key="arrivals", customers=340, first=(600, 690), gap=42, staying=1.0, basket=52, spread=0.4, trend=0.0,
        discount=0.01, gift=0.004, returns=0.01,
        category={"Cookware": 3, "Candles and decor": 3, "Tableware": 2, "Textiles": 2},
        channel={"App": 5, "Web": 5, "Shop": 1}, device={"Mobile": 8, "Laptop": 2},
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
