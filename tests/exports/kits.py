"""Sample recognition kits: lifelike, and with names and answers that would harm a spreadsheet or a database."""

from __future__ import annotations

from dataclasses import replace

from segpersona.model import Kit, KitOption, KitQuestion

_ORDERS = KitQuestion(
    key="orders", label="Orders", number=True, meaning="Different orders in the period.",
    options=(KitOption(label="up to 3", high=4.0, points={"A": -4, "B": 12, "C": 0}),
             KitOption(label="4 to 8", low=4.0, high=9.0, points={"A": 3, "B": 3, "C": -7}),
             KitOption(label="9 or more", low=9.0, points={"A": 31, "B": -20, "C": -7})),
)  # fmt: skip
_CHANNEL = KitQuestion(
    key="channel", label="Main channel", number=False,
    options=(KitOption(label="Web", values=("Web",), points={"A": 2, "B": -6, "C": 9}),
             KitOption(label="Shop", values=("Shop",), points={"A": 0, "B": 8, "C": -9}),
             KitOption(label="Anything else", points={"A": -1, "B": 1, "C": 1})),
)  # fmt: skip
KIT = Kit(
    names={"A": "Loyal regulars", "B": "Newcomers", "C": "Visitors"}, start={"A": -3, "B": 2, "C": 5},
    questions=(_ORDERS, _CHANNEL), right=0.87, guess=0.41, by_group={"A": 0.95, "B": 0.9, "C": 0.52}, checked=1_200,
    project="Harbour & Hearth",
)  # fmt: skip
_BAD = "=cmd|'/c calc'!A0 \"; drop table customers; -- ]`\x00\u202e"
HOSTILE_KIT = replace(
    KIT, project=_BAD, names={"A": _BAD, "B": "+1", "C": "@x"},
    questions=(replace(_ORDERS, label=_BAD, meaning=_BAD), replace(
        _CHANNEL, label=f"{_BAD} 2",
        options=tuple(replace(row, label=f"{row.label} {_BAD}", values=tuple(f"{value} {_BAD}" for value in row.values))
                      for row in _CHANNEL.options))),
)  # fmt: skip
_TWINS = ("Web", "web", "W*")
TWIN_KIT = replace(KIT, questions=(_ORDERS, replace(_CHANNEL, options=tuple(
    replace(row, label=told, values=(told,)) for row, told in zip(_CHANNEL.options, _TWINS, strict=True)
))))  # fmt: skip
"""Answers that a spreadsheet's own look-up takes for each other: by their capitals, or for a pattern."""
