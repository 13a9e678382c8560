"""A first draft of a story, put together from the lines there are. It adds nothing that nobody wrote.

A line can be a few words or a whole sentence, so a draft never builds them into grammar: each stands behind a lead of
its own, in the words it was written in.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from segpersona.fields import Text
from segpersona.model import Answer
from segpersona.words import listed
from segpersona.worksheet.journey import Step, steps_of
from segpersona.worksheet.question import Given
from segpersona.worksheet.questions import QUESTIONS

_FEWEST = 2
"""Sentences below which there is no story, only a line."""
_ROWS = {row.key: row for row in QUESTIONS}
_FELT = {-2: "That is very hard.", -1: "That is hard.", 1: "That feels good.", 2: "That feels very good."}


@dataclass(frozen=True, kw_only=True)
class _Lead:
    """A sentence of a draft: ``lead`` with a gap for the short name, then the lines of these questions."""

    lead: str
    keys: tuple[str, ...]
    most: int = 2


_WHO = _Lead(lead="This is {short}:", keys=("age", "work", "household", "location"), most=3)
_WANTS = _Lead(lead="What {short} wants:", keys=("wants",))
_TICK = _Lead(lead="What counts:", keys=("tick",), most=1)
_TRIGGER = _Lead(lead="One day it begins:", keys=("trigger",), most=1)
_STUCK = _Lead(lead="What gets in the way:", keys=("pains", "obstacles"), most=1)
_DOUBT = _Lead(lead="The last doubt:", keys=("barriers",), most=1)
_WORKED = _Lead(lead="It was worth it when:", keys=("success",), most=1)


def day_story(given: Given, short: str) -> str:
    """One day: who it is, what is wanted, how it begins, the steps that are told, what was in doubt, how it ends."""
    steps = [step for step in steps_of(given) if step.does]
    head = [_said(given, short, lead) for lead in (_WHO, _WANTS, _TRIGGER)]
    tail = [_said(given, short, lead) for lead in (_DOUBT, _WORKED)]
    return _fitted([*head, *_walked(steps), *tail], "story") if short else ""


def walk_story(given: Given, short: str) -> str:
    """One time they need us, step by step with what they think; what counts and what is in the way stand before."""
    head = [_said(given, short, lead) for lead in (_TRIGGER, _TICK, _STUCK)]
    told = [sentence for step in steps_of(given) if step.does for sentence in _step(step)]
    return _fitted([*head, *told, _said(given, short, _WORKED)], "scenario") if short and told else ""


def _said(given: Given, short: str, lead: _Lead) -> str:
    lines = [_bare(_shown(key, answer)) for key in lead.keys for answer in given.get(key, ()) if key in _ROWS]
    kept = [_first_small(line) for line in lines if line][: lead.most]
    joined = ", ".join(kept) if len(lead.keys) > 1 else listed(kept)
    return _ended(f"{lead.lead.format(short=short)} {joined}") if kept else ""


def _shown(key: str, answer: Answer) -> str:
    return _ROWS[key].field.show(answer.value).split("\n")[0]


def _walked(steps: Sequence[Step]) -> list[str]:
    """The steps as a chain: first, then, at last."""
    said = []
    for at, step in enumerate(steps):
        word = "First" if at == 0 else "At last" if at == len(steps) - 1 else "Then"
        said.append(_ended(f"{word}: {_first_small(_bare(step.does))}"))
    return said


def _step(step: Step) -> list[str]:
    thought = step.parts.get("step_thinks", "")
    said = [_ended(f"{step.name}: {_first_small(_bare(step.does))}")]
    said += [f"“{thought.strip('“”').rstrip('.')}.”" if thought[-1:] not in "?" else f"“{thought}”"] if thought else []
    return said + ([_FELT[step.feels]] if step.feels else [])


def _fitted(sentences: Sequence[str], key: str) -> str:
    """As many sentences as the question keeps, the first ones first."""
    field, kept = _ROWS[key].field, list[str]()
    limit = field.limit if isinstance(field, Text) else 0
    for sentence in (one for one in sentences if one):
        if len(" ".join([*kept, sentence])) <= limit:
            kept.append(sentence)
    return " ".join(kept) if len(kept) >= _FEWEST else ""


def _bare(words: str) -> str:
    return " ".join(words.split()).rstrip(".;, ")


def _first_small(words: str) -> str:
    """Small at the start, but for "I" and where other words of the line are written with a capital too: names, and
    the nouns of German."""
    first, *rest = words.split(" ")
    capital = any(word[:1].isupper() for word in rest) or first[1:2].isupper() or first[:2] in ("I", "I’", "I'")
    return words if capital else words[:1].lower() + words[1:]


def _ended(sentence: str) -> str:
    return sentence if sentence[-1:] in '.?!”"…' else f"{sentence}."
