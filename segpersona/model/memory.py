"""What the memory keeps of a project."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from segpersona.model.basis import Basis
from segpersona.model.data import Account, Choices, HowRead
from segpersona.model.segments import Profile, Segment, Verdict
from segpersona.model.words import FileKind, JsonObject, Label, Role
from segpersona.problems import Finding


@dataclass(frozen=True, kw_only=True)
class Project:
    """A piece of work with a name."""

    id: str
    name: str
    created: datetime
    updated: datetime
    example: bool = False


@dataclass(frozen=True, kw_only=True)
class Dataset:
    """An upload as kept: its rows are Parquet files beside the state file, never inside it."""

    id: str
    project: str
    name: str
    rows: int
    roles: Mapping[str, Role]
    findings: tuple[Finding, ...]
    created: datetime
    how: HowRead = field(default_factory=HowRead)
    choices: Choices = field(default_factory=Choices)
    account: Account | None = None
    digest: str = ""
    """The fingerprint of the file it came from; "" for a table that was none."""
    files: int = 0
    """Which writing of its files counts; the first one is 0."""
    confirmed: bool = False
    """Whether somebody has looked at the meanings of the columns and gone on."""
    version: int = 1
    labels: Mapping[str, Label] = field(default_factory=dict)
    """What each column means in detail; columns kept by earlier versions have none."""
    telling: tuple[str, ...] = ()
    """Columns where it means something that a cell is empty."""
    of: str = ""
    """The file of the project that this one was added to; "" for the first, which all others hang on."""
    kind: FileKind | None = None
    """What its rows are, where a person has said so."""
    key: str = ""
    """The column that tells its people apart for joining, where a person has chosen it."""


@dataclass(frozen=True, kw_only=True)
class Targets:
    """The segments chosen to work on, best first, and the segmentation they were chosen in."""

    segmentation: str = ""
    letters: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class SavedSegmentation:
    """A segmentation as kept, without its customer rows."""

    id: str
    project: str
    dataset: str
    dataset_version: int
    method: str
    k: int
    segments: tuple[Segment, ...]
    profiles: tuple[Profile, ...]
    verdict: Verdict
    stability: Mapping[int, float]
    model: JsonObject
    findings: tuple[Finding, ...]
    created: datetime
    customers: int = 0
    basis: tuple[str, ...] = ()
    offered: tuple[int, ...] = ()
    """Numbers of groups to lay side by side where no number is the natural one."""
    family: str = ""
    """What one search found under several numbers of groups, and what was merged and split from it, is a family."""
    parent: str = ""
    """The one it was merged or split from; undoing goes back to it."""
    decided: Basis = field(default_factory=Basis)
    """What a person had decided about the columns that form the groups."""

    @property
    def believed(self) -> bool:
        """Whether it was drawn without any data."""
        return not self.dataset
