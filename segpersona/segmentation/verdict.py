"""The verdict in plain words: are these groups found or made, and would they come back?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from segpersona.model import Segment, Verdict, VerdictKind
from segpersona.segmentation.choosing import STABLE
from segpersona.words import count

CLEAR, HINTS = 5.0, 3.0
_VALID = 0.75


def verdict_of(z: float, stability: float, segments: Sequence[Segment]) -> Verdict:
    """``z``: how far the groups stand out from one-cloud copies; ``stability``: how well this number holds."""
    holds = stability >= STABLE
    kind: VerdictKind = "constructive"
    if holds:
        kind = "natural" if z > HINTS else "reproducible"
    groups = "clear" if z > CLEAR else "hints" if z > HINTS else "none"
    found = _HINTED if kind == "natural" and groups == "hints" else _FOUND[kind]
    return Verdict(kind=kind, z=round(z, 2), groups=groups, words=f"{found} {_came_back(segments)}")  # type: ignore[arg-type]


def offered(verdict: Verdict, tried: Sequence[int]) -> tuple[int, ...]:
    """Numbers of groups to lay side by side, to be chosen by usefulness, where no number is the natural one."""
    return tuple(k for k in _SIDE_BY_SIDE if k in tried) if verdict.groups == "none" and len(tried) > 1 else ()


def how_it_holds(stability: float) -> str:
    """How far to trust one segment, by the bands of Hennig (2007)."""
    return next(words for least, words in _BANDS if stability >= least)


def curve_words(stability: Mapping[int, float]) -> dict[int, str]:
    """For each number of groups tried, whether it came back when customers were drawn again."""
    return {k: next(words for least, words in _CURVE if value >= least) for k, value in stability.items()}


_SIDE_BY_SIDE = (3, 4, 5)
_BANDS = (
    (0.85, "comes back almost unchanged"),
    (0.75, "comes back"),
    (0.6, "is a pattern, but who belongs to it is doubtful"),
    (-1.0, "is not to be relied on: it falls apart when other customers are drawn"),
)
_CURVE = ((0.9, "comes out the same again"), (STABLE, "mostly comes out again"), (-1.0, "comes out differently"))

_FOUND: dict[VerdictKind, str] = {
    "natural": "Your customers really do fall into groups: they stand out from a crowd without any.",
    "reproducible": "Your customers shade into each other, without gaps between them; still, the same cut would come "
    "out again.",
    "constructive": "There are no natural groups here that come back by themselves; this is a useful cut of our "
    "making, and other customers might be cut differently.",
}


_HINTED = (
    "Your customers lean towards groups: they stand out a little from a crowd without any, and the same cut would come "
    "out again."
)


def _came_back(segments: Sequence[Segment]) -> str:
    back = sum(row.stability >= _VALID for row in segments)
    many = count(len(segments))
    everyone = "both" if len(segments) == 2 else f"all {many}"
    if back == len(segments):
        return f"We drew your customers again and again, and {everyone} came back almost unchanged."
    if not back:
        return f"We drew your customers again and again, and none of the {many} came back unchanged."
    came = count(back)
    return f"We drew your customers again and again, and {came} of the {many} came back almost unchanged."
