"""Share: what each format needs, gathered when somebody asks for the file."""

from __future__ import annotations

import pandas as pd

from segpersona.actions.contacts import contacts_of
from segpersona.actions.data import customers_of
from segpersona.exports import Lists
from segpersona.intake import areas, masked_cells
from segpersona.model import Customers, Dataset, Project
from segpersona.problems import Problem
from segpersona.store import Store

NO_LISTS = Problem("There are no groups to list yet. Find them on the Segments page first.")
OLD_LISTS = Problem("Your data has changed since these groups were made. Find the groups again, then take the lists.")


def lists_of(store: Store, project: Project, *, contacts: bool = False) -> Lists:
    """Every customer with the group they are in, in the user's own columns.

    ``contacts``: whether personal columns are among them; else they stay out, contacts inside texts are masked and
    postcodes become regions.
    """
    segmentation, dataset = store.segmentation(project.id), store.dataset(project.id)
    if segmentation is None or dataset is None:
        raise NO_LISTS
    if (dataset.id, dataset.version) != (segmentation.dataset, segmentation.dataset_version):
        raise OLD_LISTS
    labels = store.labels(segmentation.id)["letter"]
    customers = customers_of(store, dataset)
    table = own_columns(customers, store.table(dataset.id), dataset, contacts=contacts)
    if contacts and customers.kind != "customers":
        table = table.join(contacts_of(store, dataset, customers), rsuffix=" (from the file)")
    names = {segment.letter: segment.name for segment in segmentation.segments}
    return Lists(
        table=table.reindex(labels.index), letters=labels, names=names, project=project.name, contacts=contacts
    )


def own_columns(customers: Customers, table: pd.DataFrame, dataset: Dataset, *, contacts: bool) -> pd.DataFrame:
    """The columns a person knows, by customer: the file's own; for orders and several files what was worked out."""
    if customers.kind != "customers":
        return customers.table.rename(columns={column.key: column.label for column in customers.columns})
    left = ("customer_id",) if contacts else ("customer_id", "personal")
    kept = [name for name, role in dataset.roles.items() if role not in left]
    shown = table[kept] if contacts else table[kept].apply(lambda column: _discreet(column, dataset))
    return shown.set_axis(customers.table.index)


def _discreet(column: pd.Series, dataset: Dataset) -> pd.Series:
    """A column of the file as it may leave the house without names and contacts."""
    return areas(column) if dataset.labels.get(str(column.name)) == "postcode" else masked_cells(column)
