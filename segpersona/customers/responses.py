"""Answers to campaigns: how often a customer answered, and what became of each offer. They only describe groups."""

from __future__ import annotations

import re
from collections.abc import Mapping

import pandas as pd

from segpersona.customers.kinds import CAMPAIGN, responded, says
from segpersona.customers.looking import YES
from segpersona.customers.orders import as_ids
from segpersona.customers.parts import Labels, plain
from segpersona.model import Customers, Feature, Role

_MOST_OFFERS = 20
_ANSWERED = re.compile(
    r"respon|convert|bought|purchas|order|click|klick|reagiert|gekauft|répond|achet|cliqu|compr|risp|acquist|yes|true",
    re.I,
)
_NOTHING = re.compile(r"\b(no|not|non|nicht|kein\w*|nie|never|sin|sans|senza)\b", re.I)

_RATE = Feature(key="response_rate", label="Response rate", role="outcome", unit="share", basis=False,
                meaning="Share of the campaigns sent to a customer that they answered")  # fmt: skip
_SENT = Feature(key="campaigns", label="Campaigns received", role="number", basis=False,
                meaning="Different campaigns sent to a customer")  # fmt: skip


def from_responses(table: pd.DataFrame, roles: Mapping[str, Role], labels: Labels) -> Customers:
    """One row per customer, from one or more rows per customer and campaign."""
    key = next(name for name, role in roles.items() if role == "customer_id")
    frame = pd.DataFrame({"customer": as_ids(table[key]), "answered": _answered(table, roles, labels)})
    named = [name for name in roles if roles[name] not in ("customer_id", "personal", "date")]
    campaign = says(named, CAMPAIGN, labels, "campaign")
    frame["campaign"] = as_ids(table[campaign]) if campaign else "all"
    each = frame.dropna(subset=["customer", "campaign"]).groupby(["customer", "campaign"])["answered"].max()
    by_customer = each.groupby("customer")
    out = pd.DataFrame({"campaigns": by_customer.size(), "response_rate": by_customer.mean()})
    offers = each.groupby("campaign").size().sort_values(ascending=False, kind="stable").index[:_MOST_OFFERS]
    wide = each.unstack("campaign")[sorted(offers)] if campaign else pd.DataFrame(index=out.index)
    features = [_offer(str(name)) for name in wide.columns]
    wide.columns = pd.Index([feature.key for feature in features])
    return Customers(table=out.join(wide), columns=(_SENT, _RATE, *features), kind="joined")


def _offer(campaign: str) -> Feature:
    return Feature(key=f"answered {campaign}", label=f"Answered {campaign}", role="outcome", unit="share",
                   basis=False, meaning=f"Whether a customer answered “{campaign}”, if it was sent")  # fmt: skip


def _answered(table: pd.DataFrame, roles: Mapping[str, Role], labels: Labels) -> pd.Series:
    """1 where a row tells of an answer: by the most telling column that is there."""
    column = table[responded(roles, labels)[0]] if responded(roles, labels) else _state(table, roles)
    if pd.api.types.is_bool_dtype(column) or pd.api.types.is_numeric_dtype(column):
        return (column.astype("Float64").fillna(0) > 0).astype("float64")
    if pd.api.types.is_datetime64_any_dtype(column):
        return column.notna().astype("float64")
    text = column.astype("string").str.strip().str.lower().fillna("")
    said = text.map(lambda value: value in YES or bool(_ANSWERED.search(value) and not _NOTHING.search(value)))
    return said.astype("float64")


def _state(table: pd.DataFrame, roles: Mapping[str, Role]) -> pd.Series:
    """The column that says how far a mailing came, where no column says it outright."""
    names = [name for name, role in roles.items() if role == "category"]
    telling = r"\b(status|state|result|event|action|ergebnis|statut|résultat|estado|stato|esito)\b"
    named = [name for name in names if re.search(telling, plain(name))]
    return table[named[0]] if named else pd.Series("", index=table.index)
