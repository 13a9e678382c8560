"""LABELS: what a column can mean, one row each, with the role it plays; roles follow from labels, never beside them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from segpersona.model import Coarse, Label, Role


@dataclass(frozen=True, kw_only=True)
class LabelKind:
    """A meaning in words. ``coarse``: its kind in general; ``role``: what it does in the analysis.

    ``describes``: it may describe groups but never form them.
    """

    key: Label
    label: str
    coarse: Coarse
    role: Role
    describes: bool = False


def _row(key: Label, label: str, coarse: Coarse, role: Role, *, describes: bool = False) -> LabelKind:
    return LabelKind(key=key, label=label, coarse=coarse, role=role, describes=describes)


_ROWS = (
    _row("customer_id", "Customer number", "id", "customer_id"),
    _row("respondent_id", "Respondent number", "id", "customer_id"),
    _row("order_id", "Order number", "id", "order_id"),
    _row("product_id", "Product number", "id", "other_id"),
    _row("row_id", "Row number", "id", "other_id"),
    _row("other_id", "Other number or code", "id", "other_id"),
    _row("date", "Date", "time", "date"),
    _row("datetime", "Date and time", "time", "date"),
    _row("birth_year", "Year of birth", "number", "number"),
    _row("amount", "Sum of money", "money", "money"),
    _row("quantity", "Count or measure", "number", "number"),
    _row("percent", "Percentage", "number", "number"),
    _row("score", "Score or rating", "number", "number"),
    _row("age", "Age", "number", "number"),
    _row("nps", "Would recommend, 0 to 10", "scale", "scale"),
    _row("likert", "Answers in order", "scale", "scale"),
    _row("likert_num", "Answers as marks, such as 1 to 5", "scale", "scale"),
    _row("age_band", "Age group", "category", "category"),
    _row("company_size", "Company size", "category", "category"),
    _row("yesno", "Yes or no", "yes_no", "yes_no"),
    _row("flag", "Yes or no, as 1 and 0", "yes_no", "yes_no"),
    _row("consent", "Consent", "yes_no", "yes_no"),
    _row("response_flag", "Outcome, such as a response", "yes_no", "outcome"),
    _row("category", "Category", "category", "category"),
    _row("multi_category", "Several categories in a cell", "category", "category"),
    _row("channel", "Channel", "category", "category"),
    _row("campaign", "Campaign", "category", "category"),
    _row("product_name", "Product", "category", "category"),
    _row("company_name", "Company", "category", "category"),
    _row("industry", "Industry", "category", "category"),
    _row("gender", "Gender", "category", "category"),
    _row("country", "Country", "category", "category"),
    _row("region", "Region", "category", "category"),
    _row("city", "City", "category", "category"),
    _row("postcode", "Postcode, used as a region", "category", "category", describes=True),
    _row("language", "Language", "category", "category"),
    _row("currency_code", "Currency", "category", "category"),
    _row("url", "Web address", "text", "text"),
    _row("free_text", "Free text", "text", "text"),
    _row("email", "Email", "personal", "personal"),
    _row("phone", "Phone", "personal", "personal"),
    _row("person_name", "Name of a person", "personal", "personal"),
    _row("street", "Street", "personal", "personal"),
    _row("ip_address", "Internet address of a device", "personal", "personal"),
    _row("birth_date", "Date of birth, used as an age group", "personal", "personal"),
    _row("latitude", "Place on the map (latitude)", "personal", "personal"),
    _row("longitude", "Place on the map (longitude)", "personal", "personal"),
    _row("private_number", "Private number, such as a bank account", "personal", "personal"),
    _row("leave_out", "Leave out", "text", "ignore"),
)
LABELS: Mapping[Label, LabelKind] = {row.key: row for row in _ROWS}

COARSE: Mapping[Coarse, str] = {
    "id": "Numbers that name something", "time": "Dates", "number": "Numbers", "money": "Money",
    "scale": "Ordered scales", "yes_no": "Yes or no", "category": "Kinds", "text": "Texts", "personal": "Personal",
}  # fmt: skip
"""The kinds of meaning in general, in words."""

PLAIN: Mapping[Role, Label] = {
    "customer_id": "customer_id", "order_id": "order_id", "other_id": "other_id", "date": "date", "money": "amount",
    "number": "quantity", "yes_no": "yesno", "scale": "likert_num", "category": "category", "outcome": "response_flag",
    "text": "free_text", "personal": "person_name", "ignore": "leave_out",
}  # fmt: skip
"""The plainest label of each role: for columns of which only the role is known."""
