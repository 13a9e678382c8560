"""The recognition kit of a project: how anybody recognises its groups in a person who is not in the data."""

from __future__ import annotations

from dataclasses import replace

from segpersona.actions.data import customers_of
from segpersona.customers.orders import FEATURES
from segpersona.model import Kit, Project
from segpersona.problems import Problem
from segpersona.segmentation import typing_tool
from segpersona.store import BEHIND, Store

NO_GROUPS = Problem("There are no groups to recognise yet. Find them on the Segments page first.")
BELIEVED = Problem("These groups are what your team believes; nobody is counted in them yet. Find groups in your data.")
OLD_DATA = Problem("Your data has changed since these groups were made. Find the groups again, then make the kit.")

_OF_ORDERS = {row.key for row in FEATURES}


def kit_of(store: Store, project: Project) -> Kit:
    """The kit, learnt from the customers as they are now; raises why there is none."""
    found, dataset = store.segmentation(project.id), store.dataset(project.id)
    if found is None:
        raise NO_GROUPS
    if found.believed:
        raise BELIEVED
    if dataset is None:
        raise BEHIND
    if (dataset.id, dataset.version) != (found.dataset, found.dataset_version):
        raise OLD_DATA
    names = {row.letter: row.name for row in found.segments}
    kit = typing_tool(customers_of(store, dataset), store.labels(found.id)["letter"], names)
    questions = tuple(replace(row, looked_up=row.key in _OF_ORDERS) for row in kit.questions)
    return replace(kit, questions=questions, project=project.name)
