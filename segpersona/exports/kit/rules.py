"""The kit in words: rules, the table of points, and a question for a sign-up form."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from segpersona.exports.kit.wording import how_good, how_to
from segpersona.exports.markdown import plain
from segpersona.exports.material import Material, Options
from segpersona.model import Kit, KitQuestion


def kit_md(material: Material, options: Options) -> bytes:
    """The kit as Markdown text; raises NO_KIT."""
    kit = material.the_kit()
    parts = [f"# Recognise your groups: {plain(kit.project)}", *how_to(kit), *how_good(kit), *_rules(kit)]
    return ("\n\n".join(parts) + "\n").encode()


def _rules(kit: Kit) -> Iterator[str]:
    yield "## In plain rules\n\n" + "\n".join(_rule(kit, letter) for letter in kit.names)
    yield "Rules name the strongest signs only; the points below decide."
    yield "## The points\n\n" + "\n".join(_table(kit))
    asked = [_asked(row) for row in kit.questions if not row.looked_up]
    if asked:
        yield "## For a sign-up form\n\n" + "\n\n".join(asked)


def _rule(kit: Kit, letter: str) -> str:
    """If these answers, then this group: of each question the answer that speaks most for it, if any does."""
    signs = []
    for question in kit.questions:
        best = max(question.options, key=lambda option: option.points[letter] - _others(option.points, letter))
        if best.points[letter] > _others(best.points, letter):
            signs.append(f"{plain(question.label)} is {plain(best.label)}")
    told = " and ".join(signs) or "nothing speaks for another group"
    return f"- If {told}, then **{letter} {plain(kit.names[letter])}**."


def _others(points: Mapping[str, int], letter: str) -> int:
    """The most that an answer gives to any other group."""
    return max((value for key, value in points.items() if key != letter), default=0)


def _table(kit: Kit) -> Iterator[str]:
    yield f"| Question | Answer | {' | '.join(kit.names)} |"
    yield f"| --- | --- |{' --- |' * len(kit.names)}"
    yield f"| To start from | | {' | '.join(str(kit.start[letter]) for letter in kit.names)} |"
    for row in kit.questions:
        for option in row.options:
            points = " | ".join(str(option.points[letter]) for letter in kit.names)
            yield f"| {plain(row.label)} | {plain(option.label)} | {points} |"


def _asked(row: KitQuestion) -> str:
    """A question with its answers, to be ticked."""
    ticks = "\n".join(f"- ( ) {plain(option.label)}" for option in row.options)
    about = f" ({plain(row.meaning)})" if row.meaning else ""
    return f"**{plain(row.label)}?**{about}\n\n{ticks}"
