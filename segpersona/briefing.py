"""briefing: from groups, their order and the personas to what a room is told, on slides and in the report."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from segpersona.charts import chances, hardest_sentence, matrix_sentence
from segpersona.locales import grouped, month, share
from segpersona.model import (
    Briefing,
    BriefMoney,
    BriefPlace,
    BriefShare,
    BriefStep,
    Card,
    Profile,
    Ranking,
    SavedSegmentation,
    SegmentSheet,
)
from segpersona.prioritization.deciding import STANDINGS
from segpersona.prioritization.ladder import Ladder
from segpersona.words import capital, count, listed, plural

_FOUND = (
    "Groups are found in the customers’ own data: customers who are alike in what they do stand together.",
    "Customers were drawn anew many times; how often a group comes back says how far it can be trusted.",
    "Each group is compared with the average customer, who is 100.",
)
_BELIEVED = ("Groups are what the team believes about its customers. Nobody has been counted yet.",)
_LIMITS = (
    "The groups describe the customers in this file, in this time. Others may differ.",
    "Persons on these pages are made up. Each line says whether it rests on data, research or a belief.",
    "A difference between groups is no cause: whether an offer works, only a trial shows.",
)


def briefing(
    found: SavedSegmentation, sheets: Sequence[SegmentSheet], cards: Sequence[Card], ranking: Ranking, *,
    ladder: Ladder | None, standings: Mapping[str, str], owners: Mapping[str, str], project: str, today: date,
    deeds: Mapping[str, tuple[str, str]], language: str = "en",
) -> Briefing:  # fmt: skip
    """What a room is told. ``sheets``: every group on a page; ``standings``: letter -> what it is to the team;
    ``owners``: letter -> who looks after it, of groups that were decided on; ``deeds``: letter -> what its persona says
    is done next, and by whom; ``ladder``: None where there is no money to speak of."""
    told = ladder is not None and not ladder.withheld
    places = tuple(_places(ranking, found.profiles, standings))
    return Briefing(
        title=_title(found.profiles, cards), project=project, day=month(today, language),
        basis=_basis(found, language), money_title=_money_title(found.profiles, language),
        shares=tuple(_shares(found.profiles)), so_what=_so_what(found.profiles, places), sheets=tuple(sheets),
        cards=tuple(cards), places=places, order_title=_sentence(matrix_sentence(ranking, found.profiles)),
        order_words=ranking.words, money=tuple(_money(ladder)) if ladder and told else (),
        noun=ladder.noun if ladder else "revenue", money_notes=ladder.notes if ladder and told else (),
        hardest=hardest_sentence(cards), steps=tuple(_steps(places, sheets, owners, deeds)),
        method=_method(found), language=language, limits=tuple(_limits(found, cards)),
    )  # fmt: skip


def _title(profiles: Sequence[Profile], cards: Sequence[Card]) -> str:
    """Six kinds of customer, one person to remember."""
    kinds = f"{capital(count(len(profiles)))} {'kind' if len(profiles) == 1 else 'kinds'} of customer"
    people = "person" if len(cards) == 1 else "people"
    return f"{kinds}, {count(len(cards))} {people} to remember" if cards else kinds


def _basis(found: SavedSegmentation, language: str) -> str:
    if found.believed:
        return "What the team believes, before any data"
    return plural(found.customers, "customer").replace(f"{found.customers:,}", grouped(found.customers, language))


def _money_title(profiles: Sequence[Profile], language: str) -> str:
    """Who brings most, or who is largest where nothing is known of money, in one line."""
    if any(row.revenue_share is None for row in profiles):
        largest = max(profiles, key=lambda row: row.share)
        return f"{largest.name}: the largest group, {share(largest.share, language)} of customers"
    best = max(profiles, key=lambda row: row.revenue_share or 0)
    money = share(best.revenue_share or 0, language)
    return f"{best.name}: {share(best.share, language)} of customers, {money} of revenue"


def _sentence(runs: Sequence[tuple[str, str | None]]) -> str:
    return "".join(words for words, _ in runs).rstrip(".")


def _shares(profiles: Sequence[Profile]) -> Iterator[BriefShare]:
    for row in profiles:
        yield BriefShare(letter=row.letter, name=row.name, sentence=row.summary, customers=row.share,
                         revenue=row.revenue_share)  # fmt: skip


def _so_what(profiles: Sequence[Profile], places: Sequence[BriefPlace]) -> str:
    """Whom to look after first, and whom to serve at little cost."""
    if not places:
        return ""
    poor = [row for row in profiles if row.revenue_share is not None and row.revenue_share < 0.6 * row.share]
    first = f"Look after {places[0].name} first."
    if not poor:
        return first
    customers, money = sum(row.share for row in poor), sum(row.revenue_share or 0 for row in poor)
    rest = f"{share(customers, 'en')} of customers and {share(money, 'en')} of revenue: serve them well, but cheaply."
    return f"{first} {listed([row.letter for row in poor])} {'is' if len(poor) == 1 else 'are'} {rest}"


def _places(ranking: Ranking, profiles: Sequence[Profile], standings: Mapping[str, str]) -> Iterator[BriefPlace]:
    names, kept = {row.letter: row.name for row in profiles}, chances(ranking)
    for row in ranking.scores:
        yield BriefPlace(
            letter=row.letter, name=names[row.letter], place=row.place, attractive=row.attractive, able=row.able,
            chance=kept.get(row.letter, 0.0), reason=row.reason, standing=_label(standings.get(row.letter, "")),
        )  # fmt: skip


def _label(standing: str) -> str:
    return next((row.label for row in STANDINGS if row.key == standing), "")


def _money(ladder: Ladder) -> Iterator[BriefMoney]:
    for row in ladder.grounds:
        yield BriefMoney(letter=row.letter, name=row.name, today=row.today, risk=row.risk, room=row.room)


def _steps(
    places: Sequence[BriefPlace], sheets: Sequence[SegmentSheet], owners: Mapping[str, str],
    deeds: Mapping[str, tuple[str, str]],
) -> Iterator[BriefStep]:  # fmt: skip
    """For each group in its order what is done next, else what was written down to start, else what its standing
    means."""
    means = {row.label: row.means for row in STANDINGS}
    todo = {sheet.letter: {line.label: line.text for line in sheet.todo} for sheet in sheets}
    for row in places:
        deed, who = deeds.get(row.letter, ("", ""))
        text = deed or todo.get(row.letter, {}).get("Start", "") or means.get(row.standing, "")
        standing = row.standing if row.letter in owners or not row.standing else f"{row.standing}, proposed"
        yield BriefStep(letter=row.letter, name=row.name, standing=standing, text=text,
                        owner=owners.get(row.letter, "") or who)  # fmt: skip


def _method(found: SavedSegmentation) -> tuple[str, ...]:
    return _BELIEVED if found.believed else (*_FOUND, found.verdict.words)


def _limits(found: SavedSegmentation, cards: Sequence[Card]) -> Iterator[str]:
    yield from (words for words in _LIMITS if cards or "Persons" not in words)
    yield from (row.words for row in found.findings if row.weight != "note")
