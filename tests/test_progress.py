"""What is done, open, out of date and next in a project."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from segpersona.model import Answer, Dataset, Persona, SavedSegmentation, Targets, Verdict
from segpersona.progress import STEPS, ProjectState, data_changed, next_step, old_personas, progress

NOON = datetime(2026, 10, 3, 12, tzinfo=UTC)
DATASET = Dataset(
    id="d1", project="shop", name="orders.csv", rows=4_812, roles={"Amount": "money"}, findings=(), created=NOON,
    confirmed=True, version=2,
)  # fmt: skip
GROUPS = SavedSegmentation(
    id="s1", project="shop", dataset="d1", dataset_version=2, method="natural", k=4, segments=(), profiles=(),
    verdict=Verdict(kind="natural", z=3.0, groups="clear", words="Your customers fall into groups."), stability={},
    model={}, findings=(), created=NOON,
)  # fmt: skip
TARGETS = Targets(segmentation="s1", letters=("A", "D"))
MAYA = Persona(
    id="p1", project="shop", answers=(Answer(question="name", value="Maya"),), letters=("A",), segmentation="s1"
)
EMPTY = ProjectState(dataset=None, segmentation=None, targets=Targets(), personas=())
WITH_DATA = replace(EMPTY, dataset=DATASET)
WITH_GROUPS = replace(WITH_DATA, segmentation=GROUPS)
WITH_TARGETS = replace(WITH_GROUPS, targets=TARGETS)
COMPLETE = replace(WITH_TARGETS, personas=(MAYA,))
WALK = [EMPTY, WITH_DATA, WITH_GROUPS, WITH_TARGETS, COMPLETE]


def keys(state: ProjectState, quality: str):
    return [step.key for step in progress(state) if getattr(step, quality)]


@pytest.mark.parametrize(("state", "step"), zip(WALK, STEPS, strict=True), ids=STEPS)
def test_the_five_steps_follow_each_other(state, step):
    assert next_step(state) == step
    assert keys(state, "done") == list(STEPS[: STEPS.index(step)])
    assert keys(state, "out_of_date") == []


@pytest.mark.parametrize(
    ("state", "reachable"),
    [(EMPTY, STEPS[:1]), (WITH_DATA, STEPS[:2]), (WITH_GROUPS, STEPS), (COMPLETE, STEPS)],
    ids=["nothing yet", "data", "groups", "complete"],
)
def test_a_step_opens_once_what_it_needs_is_there(state, reachable):
    assert keys(state, "open") == list(reachable)


def test_data_is_done_only_when_somebody_has_looked_at_its_columns():
    unseen = replace(EMPTY, dataset=replace(DATASET, confirmed=False))
    assert (next_step(unseen), keys(unseen, "open")) == ("data", ["data"])


@pytest.mark.parametrize(
    "dataset",
    [replace(DATASET, id="d2", version=1), replace(DATASET, version=3)],
    ids=["another file", "other meanings"],
)
def test_groups_are_out_of_date_when_the_data_has_changed(dataset):
    state = replace(COMPLETE, dataset=dataset)
    assert data_changed(state)
    assert keys(state, "out_of_date") == ["segments"]
    assert progress(state)[1].words == (
        "Your data has changed since these groups were made. Find the groups again, or go on with the old ones."
    )


def test_old_groups_stay_in_use_until_new_ones_are_found():
    state = replace(COMPLETE, dataset=replace(DATASET, version=3, confirmed=False))
    assert keys(state, "open") == list(STEPS)
    assert "segments" in keys(state, "done")


def test_groups_without_their_data_are_not_called_old():
    assert not data_changed(replace(COMPLETE, dataset=None))


def test_targets_and_personas_are_out_of_date_when_the_groups_were_found_again():
    state = replace(COMPLETE, segmentation=replace(GROUPS, id="s2"))
    assert keys(state, "out_of_date") == ["priorities", "personas"]
    assert old_personas(state) == (MAYA,)
    assert next_step(state) == "share"


def test_a_persona_that_stands_for_no_group_never_gets_old():
    free = replace(MAYA, letters=(), segmentation="")
    assert old_personas(replace(COMPLETE, personas=(free,), segmentation=replace(GROUPS, id="s2"))) == ()


def test_a_persona_with_nothing_written_is_not_done():
    assert next_step(replace(WITH_TARGETS, personas=(replace(MAYA, answers=()),))) == "personas"


@pytest.mark.parametrize("state", [*WALK, replace(COMPLETE, segmentation=replace(GROUPS, id="s2"))])
def test_every_step_says_in_a_sentence_where_it_stands(state):
    for step in progress(state):
        assert step.words.endswith(".")
        assert step.words[0].isupper()


def test_what_is_out_of_date_says_what_to_do():
    state = replace(COMPLETE, segmentation=replace(GROUPS, id="s2"), dataset=replace(DATASET, version=9))
    said = [step.words for step in progress(state) if step.out_of_date]
    assert len(said) == 3
    assert all("again" in words for words in said)
