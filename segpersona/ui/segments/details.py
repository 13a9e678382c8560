"""Where every statistic lives, with its definition; and for lines that were drawn, where exactly they run."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import streamlit as st

from segpersona.actions.basis import HOW_MUCH
from segpersona.customers import SUBJECTS
from segpersona.model import SavedSegmentation
from segpersona.segmentation import bottom, curve_words, door, how_it_holds
from segpersona.segmentation.own_rules import in_words, rules_from_json
from segpersona.segmentation.value import cuts_in_words
from segpersona.ui import blocks, cached
from segpersona.ui.opened import store
from segpersona.ui.segments import definitions as what
from segpersona.ui.segments.overview import sitting_between
from segpersona.words import count, percent, plural

_STANDS = {"clear": "clear groups, above 5", "hints": "hints of groups, 3 to 5", "none": "no natural groups, up to 3"}
_DRAWN = {
    "value": ("Scores", "from the cut points above", what.SCORES),
    "lifecycle": ("Stages", "from the cut points above", what.STAGES),
}


def lines_drawn(found: SavedSegmentation) -> None:
    """For groups with fixed lines: where they run, in the units of the file."""
    words = _lines(found)
    if words:
        with st.container(key="sp_card_lines"):
            blocks.heading("Where the lines run")
            st.html('<ul class="sp-list">' + "".join(f"<li>{blocks.esc(line)}</li>" for line in words) + "</ul>")


def _lines(found: SavedSegmentation) -> list[str]:
    model = bottom(found.model)
    if model.get("kind") == "value":
        return cuts_in_words(model)
    if model.get("kind") == "rules":
        features = {row.key: row for row in cached.customers(store().dataset_by_id(found.dataset)).columns}
        return [f"{rule.name}: {in_words(rule, features)}." for rule in rules_from_json(model["rules"])]
    return [row.words for row in found.findings if row.key in ("cut_points", "won_back")]


def details(found: SavedSegmentation) -> None:
    """Every number with its definition."""
    with st.expander("Details: how was this computed?"):
        rows = [*(_searched(found) if found.stability else _drawn(found)), *_decided(found), *_told(found)]
        st.html(_table(("Figure", "Here", "What it is"), rows))
        if found.stability:
            st.html(_table(("Group", "Comes back", "In words", "Clearly in it", "Origin"), _groups(found)))
        if found.findings:
            blocks.findings(found.findings)


def _searched(found: SavedSegmentation) -> Iterator[tuple[str, ...]]:
    z, many = found.verdict.z, plural(found.customers, "customer")
    yield "Way of splitting", f"{door(found.method).label}: {count(len(found.segments))} groups of {many}", ""
    yield "Found or made (z)", f"{z:.1f}: {_STANDS[found.verdict.groups]}", what.Z
    holds = curve_words(found.stability)
    curve = "; ".join(f"{k}: {value:.2f}, {holds[k]}" for k, value in sorted(found.stability.items()))
    yield "Holds up, by number of groups", curve, what.STABILITY
    yield "Comes back, by group", "in the table below", what.GROUP
    yield "Clearly in it", "in the table below", what.SURE
    yield "Sit between groups", percent(sitting_between(found)), what.BETWEEN
    yield "Origin", "in the table below", what.ORIGIN


def _drawn(found: SavedSegmentation) -> Iterator[tuple[str, ...]]:
    if found.believed:
        yield "Shares", "guessed", what.SHARES
        return
    many = plural(found.customers, "customer")
    yield "Way of splitting", f"{door(found.method).label}: {count(len(found.segments))} groups of {many}", ""
    kind = str(bottom(found.model).get("kind"))
    if kind in _DRAWN:
        yield _DRAWN[kind]


def _decided(found: SavedSegmentation) -> Iterator[tuple[str, ...]]:
    """What a person decided about the columns before these groups were looked for."""
    if not found.stability:
        return
    for key, reason in found.decided.reasons.items():
        yield "Sensitive, let in", f"{key}: {reason}", what.SENSITIVE
    said, names = dict(HOW_MUCH.options), {row.key: row.label for row in SUBJECTS}
    for subject, much in found.decided.says.items():
        yield "How much it counts", f"{names.get(subject, subject)}: {said[much].lower()}", what.SAYS  # type: ignore[call-overload]


def _told(found: SavedSegmentation) -> Iterator[tuple[str, ...]]:
    """What the cards and stories say of groups, where they say it."""
    rows = found.profiles
    if any(row.index for row in rows):
        yield "Compared with average", "in Compare and in each story", what.INDEX
    if any(row.rule for row in rows):
        yield "In one rule", "in each story", what.RULE
    if any(row.golden for row in rows):
        yield "Golden questions", percent(max(row.golden_right for row in rows)), what.GOLDEN
    if any(row.responses for row in rows):
        yield "Response", "in each story", what.RESPONSE
    if any(row.lifetime is not None for row in rows):
        yield "Expected in a year", "in each story", what.LIFETIME


def _groups(found: SavedSegmentation) -> Iterator[tuple[str, ...]]:
    for row in found.segments:
        yield (f"{row.letter} {row.name}", f"{row.stability:.2f}", how_it_holds(row.stability), percent(row.sure),
               f"{row.origin:.2f}")  # fmt: skip


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    head = "".join(f"<th>{blocks.esc(name)}</th>" for name in heads)
    body = "".join("<tr>" + "".join(f"<td>{blocks.esc(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return f'<div class="sp-wide"><table class="sp-table sp-fine"><tr>{head}</tr>{body}</table></div>'
