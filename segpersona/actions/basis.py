"""What forms the groups: which columns do, why a sensitive one may, and how much each kind of column has to say.

A project keeps what a person decided; everything else follows from what the columns tell.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from segpersona.customers import decided
from segpersona.fields import Choice, Text
from segpersona.model import Basis, Customers, SavedSegmentation, Say, Subject
from segpersona.problems import Problem
from segpersona.segmentation import door
from segpersona.store import Store

LAST_ONE = Problem("One column at least has to form the groups. Let another one form them first.")
NO_REASON = Problem("Say in a sentence why this column has to form groups. It is kept with them.")
REASON = Text(key="reason", label="Why it has to form groups", limit=300, required=True)
HOW_MUCH = Choice(key="say", label="How much it counts", options=(
    ("little", "A little"), ("normal", "Normal"), ("lot", "A lot"),
))  # fmt: skip
_WORDS = 3


def basis_of(store: Store, project: str) -> Basis:
    """What a person decided."""
    return store.basis(project)


def move(store: Store, project: str, customers: Customers, key: str, *, now: datetime) -> None:
    """A column that forms groups only describes them from here on, or the other way round. A sensitive one is let in
    by ``allow`` alone. Raises LAST_ONE."""
    forms = not customers.feature(key).basis
    if not forms and [row.key for row in customers.columns if row.basis] == [key]:
        raise LAST_ONE
    before = basis_of(store, project)
    reasons = {name: words for name, words in before.reasons.items() if name != key}
    rest = {name: value for name, value in before.moved.items() if name != key}
    moved = rest if key in before.moved else {**rest, key: forms}
    store.set_basis(project, replace(before, moved=moved, reasons=reasons), now=now)


def allow(store: Store, project: str, key: str, reason: object, *, now: datetime) -> None:
    """A sensitive column may form groups, for a reason that is kept. Raises NO_REASON."""
    words = str(REASON.clean(reason) or "") if str(reason or "").strip() else ""
    if len(words.split()) < _WORDS:
        raise NO_REASON
    before = basis_of(store, project)
    fresh = replace(before, moved={**before.moved, key: True}, reasons={**before.reasons, key: words})
    store.set_basis(project, fresh, now=now)


def say(store: Store, project: str, subject: Subject, raw: object, *, now: datetime) -> None:
    """How much the columns of one kind have to say; nothing chosen is normal."""
    chosen: Say = HOW_MUCH.clean(raw) or "normal"  # type: ignore[assignment]
    before = basis_of(store, project)
    says = {name: value for name, value in {**before.says, subject: chosen}.items() if value != "normal"}
    store.set_basis(project, replace(before, says=says), now=now)


def as_decided(store: Store, project: str, customers: Customers) -> Customers:
    """The customers with what a person decided on top."""
    return decided(customers, basis_of(store, project))


def decided_since(store: Store, found: SavedSegmentation) -> bool:
    """Whether something was decided after these groups were looked for."""
    return not found.believed and door(found.method).searches and basis_of(store, found.project) != found.decided
