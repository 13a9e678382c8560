"""Nearby: what a column means by what stands beside it, where its own name and cells say too little."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from segpersona.intake import globe, patterns, people
from segpersona.intake.clippings import in_full
from segpersona.intake.headers import HEADERS, says_nothing
from segpersona.intake.looks import Look
from segpersona.model import Label

_UNSURE: frozenset[Label] = frozenset(
    ("other_id", "quantity", "category", "amount", "row_id", "free_text", "customer_id", "product_id")
)
_DEGREES: frozenset[Label] = frozenset(("amount", "quantity", "latitude", "longitude"))
_NUMBERED = re.compile(r"\d{1,3} ?[a-z]?(?:[/-]\d{1,3})?", re.I)
"""Numbers of houses: 12, 7a, 3-5."""
_OF_CAMPAIGN = re.compile(r" (?:campaign|poutcome|p ?days|previous outcome|contacts? made|call duration) ")
_SUBSCRIBED = re.compile(r"^ (?:subscribe|subscribed|subscription) $")
_HOUSED = re.compile(r".*\d.*")


def beside(looks: Sequence[Look], labels: Sequence[Label]) -> Mapping[int, Label]:
    """New meanings by place: halves of a point on the map or of a name, a house number, a postcode."""
    found: dict[int, Label] = {}
    for at, (one, two) in enumerate(pairwise(looks)):
        first, second = found.get(at, labels[at]), labels[at + 1]
        if {first, second} <= _DEGREES and _unsaid(one) and _unsaid(two) and globe.points(one, two):
            found |= {at: "latitude", at + 1: "longitude"}
        elif first == "street" and second in _UNSURE and one.share(_HOUSED) < 0.5 and _house(two):
            found[at + 1] = "street"
        elif (first, second) == ("person_name", "category") and _named(two):
            found[at + 1] = "person_name"
        elif (first, second) == ("category", "person_name") and _named(one):
            found[at] = "person_name"
        elif second in _UNSURE and first in ("street", "city") and _post(two):
            found[at + 1] = "postcode"
        elif first in _UNSURE and second in ("street", "city") and _post(one):
            found[at] = "postcode"
    return found


def answered(looks: Sequence[Look], labels: Sequence[Label]) -> Mapping[int, Label]:
    """Where a table tells of a campaign, who subscribed is an answer to it and no consent."""
    if not any(_OF_CAMPAIGN.search(look.words) for look in looks):
        return {}
    asked = (at for at, label in enumerate(labels) if label == "consent" and _SUBSCRIBED.search(looks[at].words))
    return dict.fromkeys(asked, "response_flag")


def _unsaid(look: Look) -> bool:
    return says_nothing(look.words) and says_nothing(in_full(look.words))


def _house(look: Look) -> bool:
    if _unsaid(look):
        return look.share(_NUMBERED) >= 0.8 and look.distinct > 3
    named = bool(HEADERS["house_beside"].search(look.words))
    return named and look.length <= 6 and (look.kind != "number" or (look.whole and 0 < look.most < 10_000))


def _named(look: Look) -> bool:
    """First names beside family names, where the headers say neither."""
    varied = look.distinct > min(12, 0.3 * look.rows)
    return _unsaid(look) and varied and people.people(look) and people.known_names(look) >= 0.1


def _post(look: Look) -> bool:
    return _unsaid(look) and look.share(patterns.POSTCODE) >= 0.9 and 4 <= look.length <= 9
