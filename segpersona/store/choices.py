"""What a team decided: which groups to work on; and settings."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime

from segpersona.model import Basis, Brand, Targets
from segpersona.store.base import Base
from segpersona.store.records import dump, load

_BASIS, _BRAND = "basis", "brand"


class Choices(Base):
    """Targets, and settings of the installation."""

    def targets(self, project: str) -> Targets:
        """The groups to work on; none if nobody has chosen."""
        row = self._db.one("select * from target where project = ?", project)
        if row is None:
            return Targets()
        return Targets(segmentation=str(row["segmentation"]), letters=tuple(json.loads(str(row["letters"]))))

    def set_targets(self, project: str, segmentation: str, letters: Sequence[str], *, now: datetime) -> None:
        """Choose the groups to work on, best first."""
        row = {"project": project, "segmentation": segmentation, "letters": json.dumps(list(letters))}
        with self._db.write() as db:
            db.table("target").upsert(row | {"saved": now.isoformat()}, pk="project")
            self._touch(db, project, now)

    def choice(self, project: str, key: str) -> str | None:
        """A small choice of a team (its capacity, rules it is drafting), as it was put."""
        row = self._db.one("select value from choice where project = ? and key = ?", project, key)
        return str(row["value"]) if row else None

    def set_choice(self, project: str, key: str, value: str, *, now: datetime) -> None:
        """Keep a small choice of a team."""
        row = {"project": project, "key": key, "value": value, "saved": now.isoformat()}
        with self._db.write() as db:
            db.table("choice").upsert(row, pk=("project", "key"))
            self._touch(db, project, now)

    def basis(self, project: str) -> Basis:
        """What a person decided about the columns that form the groups."""
        kept = self.choice(project, _BASIS)
        return load(Basis, kept) if kept else Basis()

    def set_basis(self, project: str, basis: Basis, *, now: datetime) -> None:
        """Keep that."""
        self.set_choice(project, _BASIS, dump(basis), now=now)

    def brand(self, project: str) -> Brand:
        """How the project's papers look."""
        kept = self.choice(project, _BRAND)
        return load(Brand, kept) if kept else Brand()

    def set_brand(self, project: str, brand: Brand, *, now: datetime) -> None:
        """Keep that."""
        self.set_choice(project, _BRAND, dump(brand), now=now)

    def setting(self, key: str) -> str | None:
        """A setting of this installation."""
        row = self._db.one("select value from setting where key = ?", key)
        return str(row["value"]) if row else None

    def set_setting(self, key: str, value: str) -> None:
        """Keep a setting of this installation."""
        with self._db.write() as db:
            db.table("setting").upsert({"key": key, "value": value}, pk="key")
