"""What people estimated of the market and of their own doing, and the log of what they decided."""

from __future__ import annotations

from datetime import datetime
from typing import cast

from segpersona.model import Decision, Estimate, Range, Standing
from segpersona.store.base import Base
from segpersona.store.records import moment


class Decisions(Base):
    """Estimates can be changed; decisions only follow one another."""

    def estimates(self, project: str, segmentation: str) -> dict[str, Estimate]:
        """By key, what was estimated for the project as a whole and for the groups of one segmentation."""
        query = "select * from estimate where project = ? and segmentation in ('', ?)"
        return {str(row["key"]): _estimate(row) for row in self._db.read(query, project, segmentation)}

    def set_estimate(self, project: str, segmentation: str, estimate: Estimate, *, now: datetime) -> None:
        """Keep an estimate; ``segmentation`` is "" where it is about no group."""
        span = estimate.span
        row = {"project": project, "segmentation": segmentation, "key": estimate.key, "low": float(span.low),
               "mid": float(span.mid), "high": float(span.high), "source": estimate.source,
               "saved": now.isoformat()}  # fmt: skip
        with self._db.write() as db:
            db.table("estimate").upsert(row, pk=("project", "segmentation", "key"))
            self._touch(db, project, now)

    def drop_estimate(self, project: str, segmentation: str, key: str, *, now: datetime) -> None:
        """Take an estimate back."""
        with self._db.write() as db:
            db.table("estimate").delete_where(
                "project = ? and segmentation = ? and key = ?", [project, segmentation, key]
            )
            self._touch(db, project, now)

    def decisions(self, project: str, segmentation: str = "") -> tuple[Decision, ...]:
        """The log, the oldest first; only about the groups of one segmentation where one is named."""
        query = "select * from decision where project = ? and (? = '' or segmentation = ?) order by id"
        return tuple(_decision(row) for row in self._db.read(query, project, segmentation, segmentation))

    def add_decision(self, project: str, segmentation: str, decision: Decision) -> None:
        """Write a decision down."""
        row = {"project": project, "segmentation": segmentation, "letter": decision.letter, "name": decision.name,
               "standing": decision.standing, "reason": decision.reason, "owner": decision.owner,
               "decided": decision.decided.isoformat()}  # fmt: skip
        with self._db.write() as db:
            db.table("decision").insert(row)
            self._touch(db, project, decision.decided)


def _estimate(row: dict[str, object]) -> Estimate:
    low, mid, high = (float(str(row[end])) for end in ("low", "mid", "high"))
    return Estimate(key=str(row["key"]), span=Range(low=low, mid=mid, high=high), source=str(row["source"]))


def _decision(row: dict[str, object]) -> Decision:
    return Decision(
        letter=str(row["letter"]), name=str(row["name"]), standing=cast(Standing, row["standing"]),
        reason=str(row["reason"]), owner=str(row["owner"]), decided=moment(row["decided"]),
    )  # fmt: skip
