"""Share: what each format needs, gathered when somebody asks for the file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pandas as pd

from segpersona.actions.briefing import briefing_of
from segpersona.actions.contacts import contacts_of
from segpersona.actions.data import customers_of
from segpersona.actions.files import customers_from
from segpersona.actions.kit import kit_of
from segpersona.actions.sheets import cards_of, sheets_of
from segpersona.exports import Format, Lists, Material, Options, Part, bundle, file_name, files, free
from segpersona.intake import areas, masked_cells
from segpersona.model import Customers, Dataset, Project, SavedSegmentation
from segpersona.problems import Problem
from segpersona.store import BEHIND, Store

_CONTACTS = ("email", "person_name")
_DIGITS = 4
"""Decimals of what was worked out, in a list."""
_NAMES = {
    "first": r"first|given|fore|vorname|pr[ée]nom|^nombre|^nome$",
    "last": r"last|sur|family|nachname|familien|nom de famille|^nom$|apellido|cognome",
}
NO_LISTS = Problem("There are no groups to list yet. Find them on the Segments page first.")
OLD_LISTS = Problem("Your data has changed since these groups were made. Find the groups again, then take the lists.")


def everything(store: Store, project: Project, *, today: date) -> bytes:
    """A zip with every file of a project; contacts stay out of it."""
    return bundle(_parts(store, project, today), _options(store, project))


def files_of(store: Store, project: Project, *, today: date) -> Iterator[tuple[str, bytes]]:
    """The same files by their paths, one after the other."""
    return files(_parts(store, project, today), _options(store, project))


def files_in(
    store: Store, project: Project, form: Format, *, today: date, contacts: bool = False
) -> Iterator[tuple[str, bytes]]:  # fmt: skip
    """The files of one format, one for each persona or group where it is of one; raises why there is none."""
    options, taken = replace(_options(store, project), contacts=contacts), set[str]()
    for part in _parts(store, project, today, contacts=contacts):
        if part.need == form.needs:
            if part.missing:
                raise Problem(part.missing)
            yield free(file_name(form, part.name), taken), form.render(part.material, options)


def _options(store: Store, project: Project) -> Options:
    brand = store.brand(project.id)
    return Options(paper=brand.paper, brand=brand)


def _parts(store: Store, project: Project, today: date, *, contacts: bool = False) -> Iterator[Part]:
    found, cards = store.segmentation(project.id), cards_of(store, project, today=today)
    for card in cards:
        yield Part(need="card", name=card.name, material=Material(card=card))
    if cards:
        yield Part(need="cards", name=project.name, material=Material(cards=cards))
    language = store.brand(project.id).language
    sheets = sheets_of(found, cards, project=project.name, today=today, language=language) if found else ()
    for sheet in sheets:
        yield Part(need="sheet", name=f"{sheet.letter} {sheet.name}", material=Material(sheet=sheet))
    if told := briefing_of(store, project, today=today):
        yield Part(need="briefing", name=project.name, material=Material(briefing=told))
    yield _kit_part(store, project)
    yield _lists_part(store, project, contacts=contacts)
    yield Part(need="nothing", name="persona", material=Material())


def _kit_part(store: Store, project: Project) -> Part:
    try:
        return Part(need="kit", name=project.name, material=Material(kit=kit_of(store, project)))
    except Problem as problem:
        return Part(need="kit", name=project.name, material=Material(), missing=problem.words)


def _lists_part(store: Store, project: Project, *, contacts: bool) -> Part:
    try:
        lists = lists_of(store, project, contacts=contacts)
        return Part(need="lists", name=project.name, material=Material(lists=lists))
    except Problem as problem:
        return Part(need="lists", name=project.name, material=Material(), missing=problem.words)


def lists_of(store: Store, project: Project, *, contacts: bool = False) -> Lists:
    """Every customer with the group they are in, in the user's own columns.

    ``contacts``: whether personal columns are among them; else they stay out, contacts inside texts are masked,
    postcodes become regions, and what was worked out names no kind of fewer customers than are shown.
    """
    segmentation, dataset = _listed(store, project)
    labels = store.labels(segmentation.id)["letter"]
    customers = customers_from(store, dataset) if contacts else customers_of(store, dataset)
    table = own_columns(customers, store.table(dataset.id), dataset, contacts=contacts)
    if contacts and customers.kind != "customers":
        table = table.join(contacts_of(store, dataset, customers), rsuffix=" (from the file)")
    names = {segment.letter: segment.name for segment in segmentation.segments}
    return Lists(
        table=table.reindex(labels.index), letters=labels, names=names, project=project.name, contacts=contacts,
        contact_columns=_contact_columns(store, dataset, table) if contacts else {},
        semicolons=dataset.how.separator == ";",
    )  # fmt: skip


def lists_missing(store: Store, project: Project) -> str:
    """Why there are no lists; "" where there are."""
    try:
        _listed(store, project)
    except Problem as problem:
        return problem.words
    return ""


def _listed(store: Store, project: Project) -> tuple[SavedSegmentation, Dataset]:
    segmentation, dataset = store.segmentation(project.id), store.dataset(project.id)
    if segmentation is None or dataset is None:
        raise NO_LISTS if segmentation is None or segmentation.believed else BEHIND
    if (dataset.id, dataset.version) != (segmentation.dataset, segmentation.dataset_version):
        raise OLD_LISTS
    return segmentation, dataset


def _contact_columns(store: Store, dataset: Dataset, table: pd.DataFrame) -> dict[str, str]:
    """Which column holds the address and which the names, whichever file it came from; the first of each."""
    said = [(label, name) for file in store.files(dataset) for name, label in file.labels.items()]
    kinds = [("email" if label == "email" else _part_of_name(name), name) for label, name in said if label in _CONTACTS]
    found: dict[str, str] = {}
    for kind, name in kinds:
        for column in (name, f"{name} (from the file)"):
            if column in table:
                found.setdefault(kind, column)
    return found


def _part_of_name(header: str) -> str:
    """Which part of a name a column holds, by its header in five languages."""
    return next((part for part, words in _NAMES.items() if re.search(words, header, re.I)), "name")


def own_columns(customers: Customers, table: pd.DataFrame, dataset: Dataset, *, contacts: bool) -> pd.DataFrame:
    """The columns a person knows, by customer: the file's own; for orders and several files what was worked out."""
    if customers.kind != "customers":
        made = customers.table.round(_DIGITS).apply(_answered)
        return made.rename(columns={column.key: column.label for column in customers.columns})
    left = ("customer_id",) if contacts else ("customer_id", "personal")
    kept = [name for name, role in dataset.roles.items() if role not in left]
    shown = table[kept] if contacts else table[kept].apply(lambda column: _discreet(column, dataset))
    return shown.apply(_answered).set_axis(customers.table.index)


def _answered(column: pd.Series) -> pd.Series:
    """Truths as the answers they are."""
    return column.map({True: "Yes", False: "No"}) if pd.api.types.is_bool_dtype(column) else column


def _discreet(column: pd.Series, dataset: Dataset) -> pd.Series:
    """A column of the file as it may leave the house without names and contacts."""
    return areas(column) if dataset.labels.get(str(column.name)) == "postcode" else masked_cells(column)
