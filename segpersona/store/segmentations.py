"""Segmentations in the store: the record as JSON, each customer's letter as Parquet, people's names on top."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

import pandas as pd

from segpersona.model import Dataset, Profile, SavedSegmentation, Segmentation
from segpersona.store.base import Base
from segpersona.store.connection import GONE, Row
from segpersona.store.folder import new_id
from segpersona.store.projects import checked_name
from segpersona.store.records import dump, load, moment


class Segmentations(Base):
    """Keep what was found, name it, read it back."""

    def add_segmentation(
        self, project: str, dataset: Dataset, found: Segmentation, profiles: Sequence[Profile], *, now: datetime
    ) -> SavedSegmentation:
        """Keep a segmentation: first the letters of all customers, then the record. Customers' own numbers stay in the
        files beside the state file."""
        saved = SavedSegmentation(
            id=new_id(), project=project, dataset=dataset.id, dataset_version=dataset.version, method=found.method,
            k=found.k, segments=found.segments, verdict=found.verdict,
            profiles=tuple(replace(row, typical=()) for row in profiles),
            stability=dict(found.stability), model=found.model, findings=found.findings, created=now,
            customers=len(found.labels),
        )  # fmt: skip
        labels = found.membership.astype("float32").assign(letter=found.labels.astype(str))
        self._folder.write(labels, self._labels_path(dataset.id, saved.id))
        row = {
            "id": saved.id, "project": project, "dataset": dataset.id, "dataset_version": dataset.version,
            "method": found.method, "k": found.k, "customers": saved.customers, "created": now.isoformat(),
            "body": dump(replace(saved, created=None)),  # type: ignore[arg-type]
        }  # fmt: skip
        with self._db.write() as db:
            db.table("segmentation").insert(row)
            self._touch(db, project, now)
        return saved

    def segmentation(self, project: str) -> SavedSegmentation | None:
        """The newest segmentation, with the names people gave."""
        query = "select * from segmentation where project = ? order by created desc, rowid desc limit 1"
        row = self._db.one(query, project)
        return self._named(row) if row else None

    def segmentations(self, project: str) -> list[SavedSegmentation]:
        """All segmentations of a project, the newest first."""
        query = "select * from segmentation where project = ? order by created desc, rowid desc"
        return [self._named(row) for row in self._db.read(query, project)]

    def labels(self, segmentation: str) -> pd.DataFrame:
        """By customer id: ``letter``, and the membership in each segment."""
        row = self._db.one("select dataset from segmentation where id = ?", segmentation)
        if row is None:
            raise GONE
        return pd.read_parquet(self._labels_path(str(row["dataset"]), segmentation))

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
        given = self._db.read("select letter, name from segment_name where segmentation = ?", kept.id)
        names = {str(line["letter"]): str(line["name"]) for line in given}
        return replace(
            kept,
            segments=tuple(replace(part, name=names.get(part.letter, part.name)) for part in kept.segments),
            profiles=tuple(_renamed(part, names) for part in kept.profiles),
        )

    def _labels_path(self, dataset: str, segmentation: str):  # type: ignore[no-untyped-def]
        return self._folder.dataset(dataset) / f"segmentation-{segmentation}.parquet"


def _renamed(profile: Profile, names: Mapping[str, str]) -> Profile:
    return replace(profile, name=names.get(profile.letter, profile.name))
