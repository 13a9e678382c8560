"""What a chart shows, as sentences: titles for everybody, descriptions for those who cannot see it."""

from __future__ import annotations

from collections.abc import Sequence

from segpersona.charts.ranks import chances
from segpersona.model import Profile, Ranking
from segpersona.words import percent

Runs = list[tuple[str, str | None]]


def money_sentence(profiles: Sequence[Profile]) -> Runs:
    """Who brings most and who is largest, in runs of (words, letter or None) so that names can be tinted."""
    largest = max(profiles, key=lambda row: row.share)
    if any(row.revenue_share is None for row in profiles):
        alone = f" are the largest group, {percent(largest.share)} of your customers."
        return [(largest.name, largest.letter), (alone, None)]
    best = max(profiles, key=lambda row: row.revenue_share or 0)
    brought = percent(best.revenue_share or 0)
    bring = f" are {percent(best.share)} of your customers and bring {brought} of your revenue. "
    runs: Runs = [(best.name, best.letter), (bring, None)]
    if largest.letter == best.letter:
        return runs
    only = "only " if (largest.revenue_share or 0) < largest.share else ""
    rest = f" are the largest group, but bring {only}{percent(largest.revenue_share or 0)}."
    return [*runs, (largest.name, largest.letter), (rest, None)]


def matrix_sentence(ranking: Ranking, profiles: Sequence[Profile]) -> Runs:
    """Who stands in the corner worth the effort, in runs as above."""
    names = {row.letter: row.name for row in profiles}
    focus = [score.letter for score in ranking.scores if score.attractive > 100 and score.able > 100][:2]
    if not focus:
        first = ranking.scores[0].letter
        return [(names[first], first), (" come first, though no group is strong on both sides", None)]
    runs: Runs = [(names[focus[0]], focus[0])]
    runs += [part for letter in focus[1:] for part in ((" and ", None), (names[letter], letter))]
    return [*runs, (" deserve most of your effort", None)]


def sizes_alt(profiles: Sequence[Profile]) -> str:
    """Shares per group."""
    rows = [
        f"{row.name}: {percent(row.share)} of customers"
        + (f", {percent(row.revenue_share)} of revenue" if row.revenue_share is not None else "")
        for row in profiles
    ]
    return "Share of customers and revenue by group. " + "; ".join(rows)


def heat_alt(profiles: Sequence[Profile]) -> str:
    """For each group where it stands furthest from the average."""
    rows = []
    for row in profiles:
        if row.index:
            trait = max(row.index, key=lambda name: abs(row.index[name] - 100))
            rows.append(f"{row.name}: {trait} at {row.index[trait]:.0f}")
    return "Each group against the average customer, who is 100. " + "; ".join(rows)


def matrix_alt(ranking: Ranking, profiles: Sequence[Profile]) -> str:
    """Each group's two figures."""
    names = {row.letter: row.name for row in profiles}
    rows = [
        f"{names[row.letter]}: attractive {row.attractive:.0f}, able to win {row.able:.0f}" for row in ranking.scores
    ]
    return "How attractive each group is against how well we can win it; 100 is average. " + "; ".join(rows)


def places_alt(ranking: Ranking, profiles: Sequence[Profile]) -> str:
    """How often each group keeps its place."""
    names = {row.letter: row.name for row in profiles}
    rows = [f"{names[letter]} in {percent(chance)}" for letter, chance in chances(ranking).items()]
    return "Share of other weightings in which each group keeps its place. " + "; ".join(rows)
