"""What the rows of a file are: people, orders, answers to a survey, or answers to campaigns."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from segpersona.customers.engine import Source, column_names, counted
from segpersona.customers.known_by import with_number
from segpersona.customers.parts import Labels, plain
from segpersona.model import FileKind, Role

CAMPAIGN = r"\b(campaign|kampagne|campagne|campaña|campagna|kampania|mailing|offer|angebot|newsletter)\b"
RESPONSE = (
    r"respon|convert|bought|purchased|ordered|reagiert|geantwortet|gekauft|répond|respond|risp|click|klick|clic\b|"
    r"open(ed)?\b|geöffnet|ouvert|abiert|apert"
)
"""Words of columns that tell what somebody did on a campaign, the strongest first in what follows."""
_SURVEY = r"\b(respondent|teilnehmer|répondant|encuestad|rispondent|interview|participant|q ?\d+|frage|question)"
_QUESTION = r"(\S+\s+){2,}\S+\s*\?"
"""A header of three words or more up to its question mark; "Newsletter?" is a column of any list."""
_SEVERAL = 1.05
"""Rows per customer number from which a table with dates is one of orders."""
_FIRST_LOOK = 200_000
_ITEMS, _MOSTLY = 4, 0.5


def kind_of(table: Source, roles: Mapping[str, Role], labels: Labels) -> FileKind:
    """The likely kind of a file."""
    there = set(column_names(table))
    known = {name: role for name, role in roles.items() if name in there}
    if are_responses(known, labels):
        return "responses"
    if are_orders(table, with_number(known, labels)):
        return "orders"
    return "survey" if are_answers(known, labels) else "customers"


def are_orders(table: Source, roles: Mapping[str, Role]) -> bool:
    """Whether customers come up several times, each time with a date."""
    by_role = {role: name for name, role in roles.items()}
    if "customer_id" not in by_role or "date" not in by_role:
        return False
    return any(_repeats(table, by_role["customer_id"], rows) for rows in (_FIRST_LOOK, None))


def _repeats(table: Source, column: str, rows: int | None) -> bool:
    filled, different = counted(table, column, rows)
    return filled > _SEVERAL * different


def are_responses(roles: Mapping[str, Role], labels: Labels) -> bool:
    """Whether each row says what somebody did on a campaign: a campaign, an answer, and no money."""
    named = [name for name, role in roles.items() if role in ("category", "text", "number", "ignore", "customer_id")]
    campaign = says(named, CAMPAIGN, labels, "campaign")
    who = any(role in ("customer_id", "personal") for role in roles.values())
    return bool(campaign) and who and bool(responded(roles, labels)) and "money" not in roles.values()


def responded(roles: Mapping[str, Role], labels: Labels) -> tuple[str, ...]:
    """The columns that tell what somebody did, the most telling first."""
    fit = [name for name, role in roles.items() if role in ("outcome", "yes_no", "date", "category", "number")]
    flagged = [name for name in fit if labels.get(name) == "response_flag" or roles[name] == "outcome"]
    words = [name for word in RESPONSE.split("|") for name in fit if re.search(word, plain(name))]
    return tuple(dict.fromkeys((*flagged, *words)))


def are_answers(roles: Mapping[str, Role], labels: Labels) -> bool:
    """Whether the rows are filled-in questionnaires: respondents, or mostly scales and yes-or-no questions."""
    items = [name for name, role in roles.items() if role == "scale" or labels.get(name, "").startswith("likert")]
    asked = [name for name in roles if re.search(_SURVEY, plain(name)) or re.match(_QUESTION, name)]
    told = [name for name, role in roles.items() if role not in ("customer_id", "ignore", "personal", "date", "text")]
    mostly = len(items) >= _ITEMS and len(items) >= _MOSTLY * len(told)
    return bool(asked) or (mostly and "money" not in roles.values())


def says(names: Iterable[str], pattern: str, labels: Labels, label: str) -> str:
    """The first column with a fine label, else with a header that says so; "" if none."""
    names = list(names)
    known = (name for name in names if labels.get(name) == label)
    return next(known, next((name for name in names if re.search(pattern, plain(name))), ""))
