"""Criteria on who segments are and how well they can be dealt with: reach, answers, likely buyers, how sure we are."""

from __future__ import annotations

import re

import numpy as np
from numpy.typing import NDArray

from segpersona.model import Feature
from segpersona.prioritization.known import NO_CUSTOMERS, NO_ORDERS, Known
from segpersona.prioritization.likely import NO_MODEL, likely_to_buy
from segpersona.prioritization.recognising import NO_SIGNS, told_apart
from segpersona.prioritization.scale import MIDDLE, Found, Given, Ratio, confidence
from segpersona.words import percent

Floats = NDArray[np.float64]

_HAPPY = re.compile(r"\b(nps|recommend\w*|rating|satisf\w*|happy|zufrieden\w*|stars?|bewertung|weiterempf\w*)\b", re.I)
_NPS = re.compile(r"\b(nps|recommend|weiterempf)", re.I)
_CONTROL = re.compile(r"\b(control|holdout|hold out|kontrollgruppe|test group|treatment)\b", re.I)
_IS_CONTROL = re.compile(r"^(control|holdout|hold out|kontroll\w*|none|no mail|nothing|0|0\.0|no|false)$", re.I)
_YES = ("1", "1.0", "yes", "y", "true", "ja", "oui", "si", "sí")
_DRAWS_LEAVE_OPEN = 0.03
"""Spread of how alike a segment comes back, over twenty draws."""
_HOLDS, _ALL_SURE, _PICKED = 0.75, 0.9, 0.75
"""What counts as 100: coming back three quarters alike; nine tenths trusted; the right one picked in 75 of 100."""
_PROMOTER, _DETRACTOR, _NPS_TOP = 9, 6, 10
_LOST = re.compile(
    r"\b(churn\w*|attrition|cancel\w*|exited|left|lost|lapsed|unsubscrib\w*|complain\w*|default\w*|gekundigt|gekündigt"
    r"|opgezegd|baja|baixa|resilie|résilié|rezygnacja|abgewandert|no ?show)\b",
    re.I,
)
"""Results that nobody hopes for: a yes says that somebody has gone."""
NO_STAY = "No column says who has left, such as a mark for cancelled or churned."
NO_OUTCOME = "No column says who answered an offer. Mark one as an outcome, or add a file of answers to campaigns."
NO_CONTACT = "No column holds an email, a phone number, an address or a consent."
NOT_CHECKED = "These groups have not been checked, so nothing is known of how well they hold."
NO_MARKS = "No column says how content customers are, such as a rating or a recommendation from 0 to 10."


def response(known: Known) -> Found:
    """Of all offers made, the share that was answered."""
    asked, answered = _results(known, lost=False)
    if asked is None or answered is None:
        return NO_OUTCOME if known.counted else NO_CUSTOMERS
    return Ratio(top=answered, bottom=asked, rate=True, said=_against_control(known, asked, answered))


def stay(known: Known) -> Found:
    """Of all whose staying is known, the share that has not left."""
    known_of, left = _results(known, lost=True)
    if known_of is None or left is None:
        return NO_STAY if known.counted else NO_CUSTOMERS
    return Ratio(top=known_of - left, bottom=known_of, rate=True)


def _results(known: Known, *, lost: bool) -> tuple[Floats | None, Floats | None]:
    """Per customer how many results are known, and how many are a yes; None where no column tells."""
    columns = known.customers.columns if known.customers else ()
    asked = [row for row in columns if row.role == "outcome" and bool(_LOST.search(_spaced(row))) == lost]
    told = [one for row in asked if (one := _yes(known, row)) is not None]
    if not told:
        return None, None
    wide = np.column_stack(told)
    return (~np.isnan(wide)).sum(axis=1).astype(np.float64), np.nansum(wide, axis=1)


def _spaced(row: Feature) -> str:
    return f"{row.label} {row.key}".replace("_", " ")


def _yes(known: Known, row: Feature) -> Floats | None:
    """1 for yes, 0 for no; None where a column holds anything else, as a rate does."""
    if known.customers is None:
        return None
    column = known.customers.table[row.key]
    filled = column.dropna()
    text = filled.astype(str).str.strip().str.lower()
    kinds = set(text.unique())
    if not 1 <= len(kinds) <= 2 or not kinds & set(_YES):
        return None
    return np.asarray(text.isin(_YES).astype("float64").reindex(column.index), dtype=np.float64)


def _against_control(known: Known, asked: Floats, answered: Floats) -> str:
    """What the offers added, where some customers got none on purpose."""
    found = known.named(_CONTROL, ("yes_no", "category", "outcome"))
    if not found or known.customers is None:
        return ""
    kinds = known.customers.table[found[0].key].astype(str).str.strip().str.lower()
    flagged = bool(re.search("control|holdout|kontroll", found[0].label, re.I))
    held = (kinds.isin(_YES) | kinds.str.match(_IS_CONTROL.pattern.replace("|0|0\\.0|no|false", ""), case=False)
            if flagged else kinds.str.match(_IS_CONTROL, case=False)).to_numpy()  # fmt: skip
    if not held.any() or held.all():
        return ""
    with_offer, without = (answered[part].sum() / max(asked[part].sum(), 1) for part in (~held, held))
    return f"With an offer {percent(float(with_offer))}, without {percent(float(without))}."


def likely(known: Known) -> Found:
    """The chance that a customer buys within 90 days, by the bands that held on a window kept aside."""
    if known.past is None:
        return NO_ORDERS if known.counted else NO_CUSTOMERS
    found = likely_to_buy(known)
    if found is None:
        return NO_MODEL
    return Ratio(top=found.chances, bottom=np.ones(len(found.chances)), said=found.words)


def reach(known: Known) -> Found:
    """Share of customers with at least one way of contact that may be used."""
    if known.contacts is None or known.customers is None or known.contacts.empty:
        return NO_CONTACT if known.counted else NO_CUSTOMERS
    ways = known.contacts.reindex(known.customers.table.index).fillna(False).astype(bool)
    told = ", ".join(f"{name} {percent(float(ways[name].mean()))}" for name in ways)
    return Ratio(top=np.asarray(ways.any(axis=1), dtype=np.float64), bottom=np.ones(len(ways)), rate=True,
                 said=f"Of everyone: {told}.")  # fmt: skip


def recognise(known: Known) -> Found:
    """Of one customer of the segment and one other, how often the right one is picked by who they are alone."""
    if not known.counted:
        return NO_CUSTOMERS
    found = told_apart(known)
    if found is None:
        return NO_SIGNS
    per = MIDDLE / (_PICKED - 0.5)
    return Given(values=found.picked, average=_PICKED, per=per, spread=found.spread, said=f"By {found.words}.")


def stable(known: Known) -> Found:
    """How well the segment comes back when customers are drawn again."""
    held = np.array([row.stability for row in known.profiles], dtype=np.float64)
    if not held.any() or any(row.belief for row in known.profiles):
        return NOT_CHECKED
    return Given(values=held, average=_HOLDS, per=MIDDLE / _HOLDS, spread=_DRAWS_LEAVE_OPEN)


def happy(known: Known) -> Found:
    """The mean rating; of marks from 0 to 10 for recommending, promoters less detractors."""
    rows = [(row, known.column(row.key)) for row in known.named(_HAPPY, ("scale", "number", "category"))]
    found = [(row, column) for row, column in rows if column is not None]
    if not found:
        return NO_MARKS if known.counted else NO_CUSTOMERS
    row, marks = found[0]
    seen = ~np.isnan(marks)
    if _NPS.search(row.label) and np.nanmax(marks) == _NPS_TOP:
        net = (marks >= _PROMOTER).astype(np.float64) - (marks <= _DETRACTOR)
        people = known.sums(seen.astype(np.float64))
        means = known.sums(np.where(seen, net, 0.0)) / np.where(people > 0, people, np.nan)
        average = float(net[seen].mean())
        spread = np.sqrt(np.maximum(1 - means**2, 0) / np.maximum(people, 1))
        return Given(values=means, average=average, per=MIDDLE, spread=spread,
                     said=f"“{row.label}”: 9 and 10 less 0 to 6, in points.")  # fmt: skip
    return Ratio(top=np.where(seen, marks, 0.0), bottom=seen.astype(np.float64), said=f"“{row.label}”, more is better.")


def trusted(known: Known) -> Found:
    """How far the data on the segment is trusted; the same share keeps its figures from being drawn to the average."""
    if not known.counted:
        return NO_CUSTOMERS
    last = known.customers.period[1] if known.customers and known.customers.period else None
    said = f"The last date in the file is {last:%d %B %Y}." if last else ""
    return Given(values=confidence(known), average=_ALL_SURE, per=MIDDLE / _ALL_SURE, trusted=True, said=said)


def own_column(known: Known, feature: str) -> Found:
    """The mean of a column that the team chose."""
    column = known.column(feature)
    if column is None:
        return "The column it is about is not in the data any more."
    seen = ~np.isnan(column)
    return Ratio(top=np.where(seen, column, 0.0), bottom=seen.astype(np.float64))
