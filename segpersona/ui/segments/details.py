"""Where every statistic lives, with its definition; and for lines that were drawn, where exactly they run."""

from __future__ import annotations

import streamlit as st

from segpersona.model import SavedSegmentation
from segpersona.segmentation import bottom, door
from segpersona.segmentation.own_rules import in_words, rules_from_json
from segpersona.segmentation.value import cuts_in_words
from segpersona.ui import blocks, cached
from segpersona.ui.opened import store
from segpersona.words import count, plural


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
    """Every number's definition."""
    with st.expander("Details: how was this computed?"):
        st.markdown("\n".join(f"- {line}" for line in (_searched(found) if found.stability else _drawn(found))))
        if found.findings:
            blocks.findings(found.findings)


def _searched(found: SavedSegmentation) -> list[str]:
    return [
        f"Method: {found.method}; {count(found.k)} groups from {plural(found.customers, 'customer')}.",
        f"Separation from one-cloud copies (z): {found.verdict.z:.1f}. Above 5 is clear, 3 to 5 is a hint.",
        "Stability by number of groups (mean agreement of re-drawn solutions, 0 to 1): "
        + ", ".join(f"{k}: {value:.2f}" for k, value in sorted(found.stability.items())) + ".",
        "Stability of each group (mean best match, 0 to 1): "
        + ", ".join(f"{row.letter}: {row.stability:.2f}" for row in found.segments)
        + ". Above .75 is stable, under .60 is not to be trusted.",
        *_ahead(found),
    ]  # fmt: skip


def _drawn(found: SavedSegmentation) -> list[str]:
    if found.believed:
        return ["Shares are your team's estimates, made to add up to 100%. Nothing was counted."]
    counted = f"{count(found.k)} groups of {plural(found.customers, 'customer')}"
    return [
        f"Method: {door(found.method).label.lower()}; {counted}. Fixed lines: nothing was estimated.",
        *_ahead(found),
    ]


def _ahead(found: SavedSegmentation) -> list[str]:
    if all(row.lifetime is None for row in found.profiles):
        return []
    words = "Value to come: expected orders of the year ahead (BG/NBD) times the expected amount (Gamma-Gamma), "
    return [f"{words}mean of the customers of a group; no discounting."]
