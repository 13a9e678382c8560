"""Deciding: what moving something is worth, how large the market is, and what each group is to the team."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

import pandas as pd

from segpersona.exports import inert
from segpersona.model import Decision, Estimate, Range, Ranking, SavedSegmentation, Standing
from segpersona.prioritization import Known, with_defaults
from segpersona.prioritization import market as markets
from segpersona.prioritization.deciding import DAYS, EACH, OWNER, REASON, STANDINGS, Fit, fit, latest, proposed, targets
from segpersona.prioritization.forecast import Ahead, forecast
from segpersona.prioritization.ladder import Ladder, ladder_of
from segpersona.prioritization.levers import LEVERS, MONTHS, MOVES, RANGE, Effect, moves_of
from segpersona.problems import Problem
from segpersona.store import Store

NO_WORDS = Problem("Write down why, and who looks after it. A sentence and a name are enough.")
USUAL_DAYS = float(str(EACH.default))
_FIELDS = {row.key: row for row in (*MOVES, DAYS, EACH)}


def moves(store: Store, found: SavedSegmentation) -> dict[str, float]:
    """What the team assumes of levers, and from the assumptions above what a new customer costs."""
    said = {key: row.span.mid for key, row in store.estimates(found.project, "").items() if key in _FIELDS}
    cost = store.assumptions(found.project).get("win_cost")
    return moves_of(said) | ({} if cost is None else {"win_cost": cost})


def suppose(store: Store, project: str, key: str, value: object, *, now: datetime) -> None:
    """Move a lever, or say what it takes; empty goes back to what is usual."""
    cleaned = _FIELDS[key].clean(value)
    if not isinstance(cleaned, float):
        store.drop_estimate(project, "", key, now=now)
        return
    store.set_estimate(project, "", Estimate(key=key, span=Range(low=cleaned, mid=cleaned, high=cleaned)), now=now)


def said_of(store: Store, found: SavedSegmentation) -> str:
    """All that the ladder hangs on beside the data, as one text to tell whether it has changed."""
    moved = moves(store, found)
    own = [moved[row.key] for row in (RANGE, MONTHS)]
    return repr((own, sorted(store.assumptions(found.project).items()), [row.name for row in found.profiles]))


def ladder(store: Store, found: SavedSegmentation, known: Known) -> Ladder:
    """What every group leaves over, with what the team assumes."""
    assumed = with_defaults(store.assumptions(found.project))
    whole = replace(known, assumptions=assumed, profiles=found.profiles)
    return ladder_of(whole, moves(store, found))


def ahead(found: SavedSegmentation, known: Known) -> tuple[Ahead, ...] | str:
    """Every group in twelve months; or why that cannot be said."""
    return forecast(replace(known, profiles=found.profiles))


def ladder_as_csv(rows: Ladder, effects: Sequence[Effect]) -> bytes:
    """Every figure of the money ladder, safe to open in a spreadsheet."""
    names = {row.key: row.label for row in LEVERS}
    lines: list[tuple[str, str, Range | None, str]] = []
    for one in rows.grounds:
        spans = {f"{rows.noun} in a year": one.today, "money at risk": one.risk, "room to grow": one.room}
        lines += [(one.letter, label, span if isinstance(span, Range) else None, span if isinstance(span, str) else "")
                  for label, span in spans.items()]  # fmt: skip
        lines += [(one.letter, names[row.lever], row.money, row.why) for row in effects if row.letter == one.letter]
    groups = {one.letter: inert(one.name) for one in rows.grounds}
    table = pd.DataFrame([
        {"letter": letter, "group": groups[letter], "figure": label, "low": span and span.low, "likely": span and
         span.mid, "high": span and span.high, "why not": why, "currency": inert(rows.currency)}
        for letter, label, span, why in lines
    ])  # fmt: skip
    return table.to_csv(index=False).encode("utf-8-sig")


def market(store: Store, found: SavedSegmentation, scope: str, rows: Ladder | None) -> tuple[markets.Step, ...]:
    """The market ladder of one group, or of everyone."""
    everyone = scope == markets.EVERYONE
    grounds = [] if rows is None else [one for one in rows.grounds if everyone or one.letter == scope]
    size = found.customers if everyone else next(row.size for row in found.profiles if row.letter == scope)
    size = size or sum(row.size for row in found.profiles)
    money = sum(one.revenue for one in grounds)
    value = money / size if grounds and size and money > 0 else None
    return markets.market(scope, size, value, store.estimates(found.project, found.id))


def write_market(
    store: Store, found: SavedSegmentation, scope: str, rung: str, said: tuple[object, object, object], source: object,
    *, now: datetime,
) -> None:  # fmt: skip
    """Keep a rung: ``said`` is its low, likely and high number. All empty takes it back."""
    key = markets.key_of(scope, rung)
    low, likely, high = said
    made = markets.estimate(key, low, likely, high, source)
    segmentation = "" if scope == markets.EVERYONE else found.id
    if made is None:
        store.drop_estimate(found.project, segmentation, key, now=now)
        return
    store.set_estimate(found.project, segmentation, made, now=now)


def standings(store: Store, found: SavedSegmentation, ranking: Ranking) -> dict[str, Standing]:
    """What each group is: as decided, else as its place among the targets says, else as proposed."""
    able = room(store, found.project, 0).most
    kept = store.targets(found.project)
    usual = proposed(ranking.scores, able)
    if kept.segmentation == found.id and kept.letters:
        first: dict[str, Standing] = {
            letter: "main" if place == 0 else "second" for place, letter in enumerate(kept.letters)
        }
        rest: Mapping[str, Standing] = {
            letter: "warm" if said in ("main", "second") else said for letter, said in usual.items()
        }
        usual = {**rest, **first}
    return usual | {letter: row.standing for letter, row in latest(store.decisions(found.project, found.id)).items()}


def decide(
    store: Store, found: SavedSegmentation, ranking: Ranking, letter: str, standing: Standing, *, now: datetime,
    reason: object = "", owner: object = "",
) -> None:  # fmt: skip
    """Write down what a group is to the team; the groups to work on follow from it."""
    before = standings(store, found, ranking)
    name = next(row.name for row in found.profiles if row.letter == letter)
    words, who = str(REASON.clean(reason) or ""), str(OWNER.clean(owner) or "").replace("\n", " ")
    entry = Decision(letter=letter, name=name, standing=standing, reason=words, owner=who, decided=now)
    store.add_decision(found.project, found.id, entry)
    order = [score.letter for score in ranking.scores]
    store.set_targets(found.project, found.id, targets(before | {letter: standing}, order), now=now)


def give_reason(
    store: Store, found: SavedSegmentation, ranking: Ranking, letter: str, reason: object, owner: object,
    *, now: datetime,
) -> None:  # fmt: skip
    """Why a group is what it is, and who looks after it; raises NO_WORDS."""
    if not str(reason or "").strip() or not str(owner or "").strip():
        raise NO_WORDS
    standing = standings(store, found, ranking)[letter]
    decide(store, found, ranking, letter, standing, now=now, reason=reason, owner=owner)


def keep_targets(store: Store, found: SavedSegmentation, ranking: Ranking, *, now: datetime) -> None:
    """The groups to work on as they stand, also where nobody has changed the proposal."""
    order = [score.letter for score in ranking.scores]
    store.set_targets(found.project, found.id, targets(standings(store, found, ranking), order), now=now)


def room(store: Store, project: str, chosen: int) -> Fit:
    """How many targets fit what the team can do."""
    said = {key: row.span.mid for key, row in store.estimates(project, "").items()}
    return fit(chosen, said.get(DAYS.key), said.get(EACH.key, USUAL_DAYS))


def log_as_csv(store: Store, project: str) -> bytes:
    """The whole decision log, safe to open in a spreadsheet."""
    labels = {row.key: row.label for row in STANDINGS}
    rows = [
        {"date": f"{row.decided:%Y-%m-%d %H:%M}", "letter": row.letter, "group": inert(row.name),
         "is": labels[row.standing], "reason": inert(row.reason), "owner": inert(row.owner)}
        for row in store.decisions(project)
    ]  # fmt: skip
    table = pd.DataFrame(rows, columns=["date", "letter", "group", "is", "reason", "owner"])
    return table.to_csv(index=False).encode("utf-8-sig")
