"""Share: what each format needs, gathered when somebody asks for the file."""

from __future__ import annotations

import pandas as pd

from segpersona.actions.data import customers_of
from segpersona.exports import Lists
from segpersona.model import Customers, Dataset, Project
from segpersona.problems import Problem
from segpersona.store import Store

NO_LISTS = Problem("There are no groups to list yet. Find them on the Segments page first.")
OLD_LISTS = Problem("Your data has changed since these groups were made. Find the groups again, then take the lists.")


def lists_of(store: Store, project: Project) -> Lists:
    """Every customer with the group they are in, in the user's own columns; personal columns stay out."""
    segmentation, dataset = store.segmentation(project.id), store.dataset(project.id)
    if segmentation is None or dataset is None:
        raise NO_LISTS
    if (dataset.id, dataset.version) != (segmentation.dataset, segmentation.dataset_version):
        raise OLD_LISTS
    labels = store.labels(segmentation.id)["letter"]
    table = own_columns(customers_of(store, dataset), store.table(dataset.id), dataset)
    names = {segment.letter: segment.name for segment in segmentation.segments}
    return Lists(table=table.reindex(labels.index), letters=labels, names=names, project=project.name)


def own_columns(customers: Customers, table: pd.DataFrame, dataset: Dataset) -> pd.DataFrame:
    """The columns a person knows, by customer: the file's own, or for orders and several files what was worked out."""
    if customers.kind != "customers":
        return customers.table.rename(columns={column.key: column.label for column in customers.columns})
    kept = [name for name, role in dataset.roles.items() if role not in ("personal", "customer_id")]
    return table[kept].set_axis(customers.table.index)
