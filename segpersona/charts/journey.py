"""How a journey feels, step by step: one curve for a persona, several on one map."""

from __future__ import annotations

from collections.abc import Sequence

import altair as alt
import pandas as pd

from segpersona.charts.look import NARROW, AnyChart, Look
from segpersona.model import Card, Stage
from segpersona.words import felt, listed

_HEIGHT = 210
_DASHES = ([1, 0], [6, 4], [2, 3], [9, 3, 2, 3])


def journey(cards: Sequence[Card], look: Look) -> AnyChart:
    """A curve for each card over the steps of all; hard steps are red and below the line."""
    frame = _points(cards)
    names = step_order(cards)
    wrapped = alt.Axis(labelExpr="split(datum.label, ' ')", labelAngle=0, labelColor=look.ink, labelFontSize=12.5,
                       labelLimit=90, labelPadding=8, orient="bottom", labelOverlap=False)  # fmt: skip
    base = alt.Chart(frame).encode(
        x=alt.X(
            "step:N",
            sort=names,
            title=None,
            axis=wrapped,
            scale=alt.Scale(domain=names, padding=0.4 if len(cards) < 2 else 0.9),
        ),
        y=alt.Y("feels:Q", title=None, axis=_feelings(), scale=alt.Scale(domain=[-1.12, 1.12])),
    )
    curve = base.mark_line(interpolate="monotone", strokeWidth=2.6).encode(
        color=look.colour(), order="at:Q", detail="who:N",
        strokeDash=alt.StrokeDash("who:N", scale=alt.Scale(range=list(_DASHES)), legend=None, sort=None),
    )  # fmt: skip
    low = "#F08A76" if look.dark else "#B4432F"
    dots = base.mark_circle(size=110, opacity=1, stroke=look.card, strokeWidth=1.5)
    good = dots.transform_filter("datum.feels >= 0").encode(color=look.colour())
    hard = dots.transform_filter("datum.feels < 0").encode(color=alt.value(low))
    layers = [curve, good, hard, *(_ends(base, frame, look) if len(cards) > 1 else [])]
    return look.finish(alt.layer(*layers), _HEIGHT)


def journey_alt(title: str, cards: Sequence[Card]) -> str:
    """Every curve in words."""
    told = (
        f"{card.short}: " + ", ".join(f"{stage.name} {felt(stage.feels)}" for stage in stages_of(card))
        for card in cards
    )
    return f"{title}. {'; '.join(told)}."


def step_order(cards: Sequence[Card]) -> list[str]:
    """The names of all steps, each once: a step that only one journey has stands where that journey has it."""
    order: list[str] = []
    for card in cards:
        at = 0
        for stage in stages_of(card):
            if stage.name in order:
                at = order.index(stage.name) + 1
            else:
                order.insert(at, stage.name)
                at += 1
    return order


def hardest_sentence(cards: Sequence[Card]) -> str:
    """Where several personas feel worst, as a title."""
    worst = {card.short: min(stages_of(card), key=lambda stage: stage.feels) for card in cards if stages_of(card)}
    hard = {short: stage.name for short, stage in worst.items() if stage.feels < 0}
    if not hard:
        return "No step is hard for any of them"
    if len(set(hard.values())) == 1 and len(hard) > 1:
        return f"“{next(iter(hard.values()))}” is the hardest step for {listed(list(hard))}"
    said = [f"“{name}” for {short}" for short, name in hard.items()]
    return f"The hardest step is {listed(said)}"


def stages_of(card: Card) -> tuple[Stage, ...]:
    """The steps of a card's journey that are told."""
    return next((block.stages for block in card.blocks if block.key == "journey"), ())


def _points(cards: Sequence[Card]) -> pd.DataFrame:
    rows = [
        {"who": f"{place}. {card.short}", "short": card.short, "letter": card.letter, "step": stage.name,
         "feels": stage.feels, "at": at}
        for place, card in enumerate(cards) for at, stage in enumerate(stages_of(card))
    ]  # fmt: skip
    return pd.DataFrame(rows, columns=["who", "short", "letter", "step", "feels", "at"])


def _feelings() -> alt.Axis:
    words = "datum.value > 0 ? 'Very good' : datum.value < 0 ? 'Very hard' : 'In between'"
    return alt.Axis(values=[-1, 0, 1], labelExpr=words, gridDash=[2, 4])


def _ends(base: alt.Chart, frame: pd.DataFrame, look: Look) -> list[alt.Chart]:
    """Each name before the start of its curve, one above the other where they meet."""
    layers, taken = list[alt.Chart](), list[float]()
    for who, rows in frame.groupby("who", sort=False):
        first = rows.iloc[0]
        up = 15 * sum(abs(first["feels"] - other) < 0.2 for other in taken)
        taken.append(float(first["feels"]))
        text = base.mark_text(
            align="right", dx=-11, dy=-up, fontWeight=600, fontSize=alt.ExprRef(f"{NARROW} ? 10.5 : 12.5")
        )
        own = text.transform_filter((alt.datum.who == who) & (alt.datum.at == int(first["at"])))
        layers.append(own.encode(text="short:N", color=alt.value(look.ink)))
    return layers
