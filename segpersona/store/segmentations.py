"""Segmentations in the store: the record as JSON, each customer's letter as Parquet, people's names on top."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pandas as pd
import pyarrow.parquet as pq

from segpersona.model import Basis, Dataset, JsonObject, Profile, SavedSegmentation, Segment, Segmentation, Verdict
from segpersona.problems import Problem
from segpersona.store.base import Base
from segpersona.store.connection import GONE, Row
from segpersona.store.folder import new_id
from segpersona.store.projects import checked_name
from segpersona.store.records import dump, load, moment

_TYPICAL = "typical"
BEHIND = Problem(
    "The customers of these groups stayed behind when the project was packed. Drop their file on the Data page, then "
    "find the groups again."
)


class Segmentations(Base):
    """Keep what was found, name it, read it back."""

    def add_segmentation(
        self, project: str, dataset: Dataset, found: Segmentation, profiles: Sequence[Profile], *, now: datetime,
        family: str = "", parent: str = "", shown: bool = True, decided: Basis | None = None,
    ) -> SavedSegmentation:  # fmt: skip
        """Keep a segmentation: first the letters of all customers and who is typical, then the record. Customers' own
        numbers stay in the files beside the state file.

        ``family``: of the segmentation it belongs with, its own if empty. ``parent``: what it was made from by hand.
        ``shown``: whether it becomes the project's segmentation; else it waits until it is chosen. ``decided``: what a
        person had decided about the columns that form the groups.
        """
        saved = SavedSegmentation(
            id=new_id(), project=project, dataset=dataset.id, dataset_version=dataset.version, method=found.method,
            k=found.k, segments=found.segments, verdict=found.verdict,
            profiles=tuple(replace(row, typical=()) for row in profiles),
            stability=dict(found.stability), model=found.model, findings=found.findings, created=now,
            customers=len(found.labels), basis=found.basis, offered=found.offered, family=family, parent=parent,
            decided=decided or Basis(),
        )  # fmt: skip
        labels = found.membership.astype("float32").assign(letter=found.labels.astype(str))
        labels[_TYPICAL] = _places(labels.index, profiles)
        self._folder.write(labels, self._labels_path(dataset.id, saved.id))
        return self._keep_found(replace(saved, family=family or saved.id), now, shown=shown)

    def add_drawn(
        self, project: str, segments: Sequence[Segment], profiles: Sequence[Profile], verdict: Verdict,
        model: JsonObject, *, now: datetime,
    ) -> SavedSegmentation:  # fmt: skip
        """Keep groups that were drawn without any data; they have no customers."""
        new = new_id()
        saved = SavedSegmentation(
            id=new, project=project, dataset="", dataset_version=0, method="by_hand", k=len(segments),
            segments=tuple(segments), profiles=tuple(profiles), verdict=verdict, stability={}, model=model,
            findings=(), created=now, family=new,
        )  # fmt: skip
        return self._keep_found(saved, now, shown=True)

    def _keep_found(self, saved: SavedSegmentation, now: datetime, *, shown: bool) -> SavedSegmentation:
        row = {
            "id": saved.id, "project": saved.project, "dataset": saved.dataset,
            "dataset_version": saved.dataset_version, "method": saved.method, "k": saved.k,
            "customers": saved.customers, "created": now.isoformat(), "family": saved.family, "parent": saved.parent,
            "chosen": now.isoformat() if shown else "", "body": dump(replace(saved, created=None)),  # type: ignore[arg-type]
        }  # fmt: skip
        with self._db.write() as db:
            db.table("segmentation").insert(row)
            self._touch(db, saved.project, now)
        return saved

    def segmentation(self, project: str) -> SavedSegmentation | None:
        """The segmentation chosen last, with the names people gave."""
        query = "select * from segmentation where project = ? and chosen != '' order by chosen desc, rowid desc limit 1"
        row = self._db.one(query, project)
        return self._named(row) if row else None

    def segmentation_by_id(self, segmentation: str) -> SavedSegmentation:
        """The segmentation of that id; raises GONE."""
        row = self._db.one("select * from segmentation where id = ?", segmentation)
        if row is None:
            raise GONE
        return self._named(row)

    def segmentations(self, project: str) -> list[SavedSegmentation]:
        """All segmentations of a project that were ever shown, the one chosen last first."""
        query = "select * from segmentation where project = ? and chosen != '' order by chosen desc, rowid desc"
        return [self._named(row) for row in self._db.read(query, project)]

    def relatives(self, family: str) -> list[SavedSegmentation]:
        """Everything of a family, waiting ones too, in the order it was made."""
        rows = self._db.read("select * from segmentation where family = ? order by rowid", family)
        return [self._named(row) for row in rows]

    def sibling(self, family: str, k: int) -> SavedSegmentation | None:
        """What a family's search found under that number of groups, if it is kept."""
        row = self._db.one("select * from segmentation where family = ? and k = ? and parent = ''", family, k)
        return self._named(row) if row else None

    def drawn(self, project: str) -> SavedSegmentation | None:
        """The groups of a project that were drawn without data, the newest."""
        query = "select * from segmentation where project = ? and dataset = '' order by chosen desc limit 1"
        row = self._db.one(query, project)
        return self._named(row) if row else None

    def choose_segmentation(self, segmentation: str, *, now: datetime) -> None:
        """Make a kept segmentation the project's own."""
        row = self._db.one("select project from segmentation where id = ?", segmentation)
        if row is None:
            raise GONE
        with self._db.write() as db:
            db.table("segmentation").update(segmentation, {"chosen": now.isoformat()})
            self._touch(db, str(row["project"]), now)

    def given_names(self, segmentation: str) -> dict[str, str]:
        """Letter -> the name people gave."""
        given = self._db.read("select letter, name from segment_name where segmentation = ?", segmentation)
        return {str(line["letter"]): str(line["name"]) for line in given}

    def drop_family(self, family: str) -> None:
        """Delete a way of splitting with its variants; the letters of its customers go with it."""
        for row in self._db.read("select id, dataset from segmentation where family = ?", family):
            self._labels_path(str(row["dataset"]), str(row["id"])).unlink(missing_ok=True)
        self._erase("delete from segmentation where family = ?", family)

    def labels(self, segmentation: str) -> pd.DataFrame:
        """By customer id: ``letter``, and the membership in each segment; raises BEHIND."""
        row = self._db.one("select dataset from segmentation where id = ?", segmentation)
        if row is None:
            raise GONE
        path = self._labels_path(str(row["dataset"]), segmentation)
        if not path.exists():
            raise BEHIND
        kept = pd.read_parquet(path)
        return kept.drop(columns=_TYPICAL, errors="ignore")

    def has_labels(self, segmentation: SavedSegmentation) -> bool:
        """Whether the customers of a segmentation are here; not where they stayed behind, nor where there are none."""
        return self._labels_path(segmentation.dataset, segmentation.id).exists()

    def typical(self, segmentation: SavedSegmentation) -> dict[str, tuple[str, ...]] | None:
        """By letter the customers who stand for it; None for a segmentation kept before these were."""
        path = self._labels_path(segmentation.dataset, segmentation.id)
        if not path.exists():
            return {}
        if _TYPICAL not in pq.read_schema(path).names:
            return None
        kept = pd.read_parquet(path, columns=["letter", _TYPICAL])
        chosen = kept[(kept[_TYPICAL] > 0).to_numpy()].sort_values(_TYPICAL, kind="stable")
        return {str(letter): tuple(map(str, rows.index)) for letter, rows in chosen.groupby("letter")}

    def rename_segment(self, segmentation: str, letter: str, name: str, *, now: datetime) -> None:
        """A name of the team's own; letter and colour stay."""
        row = self._db.one("select project from segmentation where id = ?", segmentation)
        if row is None:
            raise GONE
        named = {"segmentation": segmentation, "letter": letter, "name": checked_name(name), "saved": now.isoformat()}
        with self._db.write() as db:
            db.table("segment_name").upsert(named, pk=("segmentation", "letter"))
            self._touch(db, str(row["project"]), now)

    def _named(self, row: Row) -> SavedSegmentation:
        kept = replace(load(SavedSegmentation, row["body"]), created=moment(row["created"]))
        kept = replace(kept, id=str(row["id"]), project=str(row["project"]), dataset=str(row["dataset"]))
        kept = replace(kept, family=str(row["family"]), parent=str(row["parent"]))
        names = self.given_names(kept.id)
        return replace(
            kept,
            segments=tuple(replace(part, name=names.get(part.letter, part.name)) for part in kept.segments),
            profiles=tuple(_renamed(part, names) for part in kept.profiles),
        )

    def _labels_path(self, dataset: str, segmentation: str) -> Path:
        return self._folder.dataset(dataset) / f"segmentation-{segmentation}.parquet"


def _places(index: pd.Index, profiles: Sequence[Profile]) -> pd.Series:
    """1, 2 and 3 for the typical customers of each segment, in that order; 0 for everyone else."""
    order = {number: place for row in profiles for place, number in enumerate(row.typical, start=1)}
    return pd.Series(index.astype(str).map(order), index=index).fillna(0).astype("int8")


def _renamed(profile: Profile, names: Mapping[str, str]) -> Profile:
    return replace(profile, name=names.get(profile.letter, profile.name))
