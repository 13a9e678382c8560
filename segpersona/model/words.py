"""The words that several records share: letters, roles, JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

Json: TypeAlias = "str | int | float | bool | None | list[Json] | dict[str, Json]"
JsonObject: TypeAlias = dict[str, Json]

LETTERS = "ABCDEFGHIJK"
"""Segments are lettered in this order, by revenue (else by size) when first made; a letter keeps its colour."""

Role = Literal[
    "customer_id", "order_id", "other_id", "date", "money", "number", "yes_no", "scale", "category", "outcome", "text",
    "personal", "ignore",
]  # fmt: skip
"""What a column is for; ``intake/roles.py`` has a row for each with its words."""

Label = Literal[
    "customer_id", "order_id", "product_id", "respondent_id", "row_id", "other_id", "date", "datetime", "birth_date",
    "birth_year", "amount", "quantity", "percent", "score", "nps", "likert", "likert_num", "email", "phone",
    "person_name", "street", "ip_address", "latitude", "longitude", "private_number", "country", "region", "city",
    "postcode", "age", "age_band", "gender", "yesno", "flag", "consent", "response_flag", "channel", "campaign",
    "category", "multi_category", "product_name", "company_name", "company_size", "industry", "free_text", "language",
    "currency_code", "url", "leave_out",
]  # fmt: skip
"""What a column means; ``intake/labels.py`` has a row for each with its words and the role that follows."""

Coarse = Literal["id", "time", "number", "yes_no", "scale", "category", "money", "text", "personal"]
"""What a column means in general."""

FileKind = Literal["customers", "orders", "survey", "responses"]
"""What the rows of a file are: people, orders, answers to a survey, or answers to campaigns."""
