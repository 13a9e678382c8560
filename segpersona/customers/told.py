"""How the joining of a file went, in sentences: how many were found, and what became of the others."""

from __future__ import annotations

from collections.abc import Mapping

from segpersona.customers.matching import Pair
from segpersona.model import FileKind
from segpersona.words import plural

_PEOPLE: Mapping[FileKind, tuple[str, str]] = {
    "customers": ("customer", "customers"), "orders": ("customer with orders", "customers with orders"),
    "survey": ("respondent", "respondents"), "responses": ("person you wrote to", "people you wrote to"),
}  # fmt: skip
_AMONG: Mapping[FileKind, str] = {
    "customers": "among your customers", "orders": "among the customers in your orders",
    "survey": "among your respondents", "responses": "among the people you wrote to",
}  # fmt: skip
_NO_KEY = "No column of this file names the same people as your other files. Choose the one that does, if any."
_NOBODY = "None of the {people} was found {among} by “{key}”. Choose the column that both files share."


def told(kind: FileKind, main: FileKind, pair: Pair | None, *, blank: int, again: int) -> str:
    """The match in words: "812 of 830 respondents were found among your customers. ..."."""
    if pair is None:
        return _NO_KEY
    one, many = _PEOPLE[kind]
    if not pair.found:
        return _NOBODY.format(people=plural(pair.people, one, many), among=_AMONG[main], key=pair.key)
    verb = "was" if pair.people == 1 else "were"
    said = [f"{pair.found:,} of {plural(pair.people, one, many)} {verb} found {_AMONG[main]}."]
    if missed := pair.people - pair.found:
        said.append(f"What the file says of the other {missed:,} is not used.")
    if again:
        said.append(f"{plural(again, 'row')} {'repeats' if again == 1 else 'repeat'} somebody; the first row counts.")
    if blank:
        said.append(f"{plural(blank, 'row')} {'has' if blank == 1 else 'have'} nothing in “{pair.key}”.")
    if pair.serial:
        said.append("Both files simply count from 1: check that the same number is the same person.")
    return " ".join(said)
