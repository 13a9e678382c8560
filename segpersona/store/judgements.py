"""What a team judges groups by: weights and marks of every person, own criteria, assumptions, what was let through."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from segpersona.model import Judged, Mark, OwnCriterion, WeightWay
from segpersona.store.base import Base
from segpersona.store.records import dump, load


class Judgements(Base):
    """Keep what people say when groups are ranked. ``person``: a name; "" for the team."""

    def weights(self, project: str, person: str = "", way: WeightWay = "words") -> dict[str, float]:
        """What a person said of each criterion in one of the ways."""
        query = "select criterion, value from weight where project = ? and person = ? and way = ?"
        rows = self._db.read(query, project, person, way)
        return {str(row["criterion"]): float(str(row["value"])) for row in rows}

    def set_weight(
        self, project: str, criterion: str, value: float, *, now: datetime, person: str = "",
        way: WeightWay = "words",
    ) -> None:  # fmt: skip
        """How much one criterion matters to a person."""
        self.set_weights(project, {criterion: value}, now=now, person=person, way=way)

    def set_weights(
        self, project: str, said: Mapping[str, float], *, now: datetime, person: str = "", way: WeightWay = "words"
    ) -> None:
        """The same for several criteria at once."""
        rows = [
            {"project": project, "person": person, "way": way, "criterion": criterion, "value": float(value),
             "saved": now.isoformat()}
            for criterion, value in said.items()
        ]  # fmt: skip
        with self._db.write() as db:
            db.table("weight").upsert_all(rows, pk=("project", "person", "way", "criterion"))
            self._touch(db, project, now)

    def people(self, project: str) -> dict[str, WeightWay]:
        """Who weighs, in the order in which they came, and in which way each does; the team too once it has chosen."""
        rows = self._db.read("select name, way from person where project = ? order by added, rowid", project)
        return {str(row["name"]): row["way"] for row in rows}  # type: ignore[misc]

    def set_person(self, project: str, name: str, way: WeightWay, *, now: datetime) -> None:
        """Somebody weighs, in this way."""
        with self._db.write() as db:
            db.conn.execute(
                "insert into person values (?, ?, ?, ?) on conflict(project, name) do update set way = excluded.way",
                (project, name, way, now.isoformat()),
            )
            self._touch(db, project, now)

    def remove_person(self, project: str, name: str, *, now: datetime) -> None:
        """Somebody weighs no more; what they said goes with them."""
        with self._db.write() as db:
            for table, column in (("person", "name"), ("weight", "person"), ("mark", "person")):
                db.table(table).delete_where(f"project = ? and {column} = ?", [project, name])
            self._touch(db, project, now)

    def marks(self, segmentation: str) -> tuple[Mark, ...]:
        """What people said of the groups of a segmentation."""
        rows = self._db.read("select * from mark where segmentation = ? order by rowid", segmentation)
        return tuple(
            Mark(person=str(row["person"]), criterion=str(row["criterion"]), letter=str(row["letter"]),
                 value=float(str(row["value"])))
            for row in rows
        )  # fmt: skip

    def set_mark(self, project: str, segmentation: str, mark: Mark, *, now: datetime) -> None:
        """What one person says of one group."""
        row = {
            "project": project, "segmentation": segmentation, "person": mark.person, "criterion": mark.criterion,
            "letter": mark.letter, "value": mark.value, "saved": now.isoformat(),
        }  # fmt: skip
        with self._db.write() as db:
            db.table("mark").upsert(row, pk=("segmentation", "person", "criterion", "letter"))
            self._touch(db, project, now)

    def own_criteria(self, project: str) -> tuple[OwnCriterion, ...]:
        """The criteria that the team added, the oldest first."""
        rows = self._db.read("select body from own_criterion where project = ? order by saved, rowid", project)
        return tuple(load(OwnCriterion, row["body"]) for row in rows)

    def add_own_criterion(self, project: str, own: OwnCriterion, *, now: datetime) -> None:
        """Add a criterion."""
        row = {"project": project, "key": own.key, "body": dump(own), "saved": now.isoformat()}
        with self._db.write() as db:
            db.table("own_criterion").insert(row)
            self._touch(db, project, now)

    def remove_own_criterion(self, project: str, key: str, *, now: datetime) -> None:
        """Take one away with all that was said of it."""
        with self._db.write() as db:
            db.table("own_criterion").delete_where("project = ? and key = ?", [project, key])
            for table in ("weight", "mark"):
                db.table(table).delete_where("project = ? and criterion = ?", [project, key])
            self._touch(db, project, now)

    def assumptions(self, project: str) -> dict[str, float]:
        """What the team assumes where the data says nothing."""
        rows = self._db.read("select key, value from assumption where project = ?", project)
        return {str(row["key"]): float(str(row["value"])) for row in rows}

    def set_assumption(self, project: str, key: str, value: float | None, *, now: datetime) -> None:
        """Assume something; None takes it back."""
        row = {"project": project, "key": key, "value": value, "saved": now.isoformat()}
        with self._db.write() as db:
            if value is None:
                db.table("assumption").delete_where("project = ? and key = ?", [project, key])
            else:
                db.table("assumption").upsert(row, pk=("project", "key"))
            self._touch(db, project, now)

    def measured(self, segmentation: str) -> Judged | None:
        """What the groups measured when that was last kept."""
        row = self._db.one("select body from measured where segmentation = ?", segmentation)
        return load(Judged, row["body"]) if row else None

    def keep_measured(self, project: str, segmentation: str, judged: Judged, *, now: datetime) -> None:
        """Keep what the groups measured, where it is news."""
        if judged == self.measured(segmentation):
            return
        row = {"project": project, "segmentation": segmentation, "body": dump(judged), "saved": now.isoformat()}
        with self._db.write() as db:
            db.table("measured").upsert(row, pk="segmentation")

    def let_through(self, segmentation: str) -> dict[tuple[str, str], str]:
        """(letter, check) -> why the team goes on with a group that failed it."""
        query = "select letter, check_key, reason from let_through where segmentation = ?"
        rows = self._db.read(query, segmentation)
        return {(str(row["letter"]), str(row["check_key"])): str(row["reason"]) for row in rows}

    def set_let_through(
        self, project: str, segmentation: str, letter: str, check: str, reason: str, *, now: datetime
    ) -> None:
        """Let a group through with a reason; "" takes it back."""
        row = {
            "project": project, "segmentation": segmentation, "letter": letter, "check_key": check, "reason": reason,
            "saved": now.isoformat(),
        }  # fmt: skip
        with self._db.write() as db:
            if reason:
                db.table("let_through").upsert(row, pk=("segmentation", "letter", "check_key"))
            else:
                db.table("let_through").delete_where(
                    "segmentation = ? and letter = ? and check_key = ?", [segmentation, letter, check]
                )
            self._touch(db, project, now)
