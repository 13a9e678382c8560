"""How far a project has come: what is done, what may be opened, what is out of date, and what is next.

Worked out from what is kept, each time it is asked. Being out of date never deletes anything: it is said, and the
old result goes on working until somebody makes a new one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from segpersona.model import Dataset, Persona, SavedSegmentation, Targets

STEPS = ("data", "segments", "priorities", "personas", "share")


@dataclass(frozen=True, kw_only=True)
class ProjectState:
    """All that says how far a project has come; None and empty for what is not there yet."""

    dataset: Dataset | None
    segmentation: SavedSegmentation | None
    targets: Targets
    personas: tuple[Persona, ...]


@dataclass(frozen=True, kw_only=True)
class StepState:
    """One of the five steps. ``open``: whether its page can be used. ``words``: what is left to do, or what changed."""

    key: str
    done: bool
    open: bool
    out_of_date: bool
    words: str


@dataclass(frozen=True, kw_only=True)
class _Step:
    key: str
    done: Callable[[ProjectState], bool]
    open: Callable[[ProjectState], bool]
    out_of_date: Callable[[ProjectState], bool]
    to_do: str
    well_done: str
    changed: str = ""


def progress(state: ProjectState) -> tuple[StepState, ...]:
    """The five steps in order."""
    return tuple(_state(step, state) for step in _ROWS)


def next_step(state: ProjectState) -> str:
    """The first step that is not done; what is out of date does not call anybody back, nor do missing data where groups
    were drawn without. "share" when all is done."""
    drawn = state.segmentation is not None and state.segmentation.believed
    open_ones = (step.key for step in progress(state) if not step.done and not (drawn and step.key == "data"))
    return next(open_ones, STEPS[-1])


def data_changed(state: ProjectState) -> bool:
    """Whether the groups were made from another file, or from other meanings of its columns, than there are now."""
    dataset, found = state.dataset, state.segmentation
    if dataset is None or found is None or found.believed:
        return False
    return (found.dataset, found.dataset_version) != (dataset.id, dataset.version)


def stayed_behind(state: ProjectState) -> bool:
    """Whether the customers that the groups were made from are not here: the project was packed without them."""
    found = state.segmentation
    return state.dataset is None and found is not None and not found.believed


def old_personas(state: ProjectState) -> tuple[Persona, ...]:
    """The personas that stand for groups of an earlier segmentation."""
    found = state.segmentation
    if found is None:
        return ()
    return tuple(persona for persona in state.personas if persona.letters and persona.segmentation != found.id)


def _old_targets(state: ProjectState) -> bool:
    found = state.segmentation
    return bool(found and state.targets.letters) and state.targets.segmentation != (found.id if found else "")


def _has_groups(state: ProjectState) -> bool:
    return state.segmentation is not None


def _state(step: _Step, state: ProjectState) -> StepState:
    done, old = step.done(state), step.out_of_date(state)
    words = step.changed if old else step.well_done if done else step.to_do
    return StepState(key=step.key, done=done, open=step.open(state), out_of_date=old, words=words)


_ROWS: tuple[_Step, ...] = (
    _Step(
        key="data",
        done=lambda state: state.dataset is not None and state.dataset.confirmed,
        open=lambda state: True,
        out_of_date=lambda state: False,
        to_do="Add a customer file and check what its columns mean.",
        well_done="Your data is in.",
    ),
    _Step(
        key="segments",
        done=_has_groups,
        open=lambda state: _has_groups(state) or (state.dataset is not None and state.dataset.confirmed),
        out_of_date=data_changed,
        to_do="Find the groups in your data.",
        well_done="The groups are found.",
        changed="Your data has changed since these groups were made. Find the groups again, or go on "
        "with the old ones.",
    ),
    _Step(
        key="priorities",
        done=lambda state: bool(state.targets.letters),
        open=_has_groups,
        out_of_date=_old_targets,
        to_do="Say what matters to you and choose the groups to work on.",
        well_done="You have chosen the groups to work on.",
        changed="The groups were found again since you chose. Check the order and choose once more.",
    ),
    _Step(
        key="personas",
        done=lambda state: any(persona.answers for persona in state.personas),
        open=_has_groups,
        out_of_date=lambda state: bool(old_personas(state)),
        to_do="Picture one person for a group you work on.",
        well_done="You have a persona to show.",
        changed=(
            "The groups were found again since some personas were written. Check which groups each of them stands for; "
            "every line they have is kept."
        ),
    ),
    _Step(
        key="share",
        done=lambda state: False,
        open=_has_groups,
        out_of_date=lambda state: False,
        to_do="Take away cards, lists and the blank worksheet.",
        well_done="",
    ),
)  # fmt: skip
