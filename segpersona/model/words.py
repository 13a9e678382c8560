"""The words that several records share: letters, roles, JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

Json: TypeAlias = "str | int | float | bool | None | list[Json] | dict[str, Json]"
JsonObject: TypeAlias = dict[str, Json]

LETTERS = "ABCDEFGHIJK"
"""Segments are lettered in this order, by revenue (else by size) when first made; a letter keeps its colour."""

Role = Literal[
    "customer_id", "order_id", "date", "money", "number", "yes_no", "scale", "category", "outcome", "text",
    "personal", "ignore",
]  # fmt: skip
"""What a column is for; ``intake/roles.py`` has a row for each with its words."""
