"""Everything in one zip: every format of every persona and group, in folders, and a note of what could not be made."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from segpersona.exports.formats import FORMATS, file_name
from segpersona.exports.material import Material, Need, Options
from segpersona.fields import clean_text
from segpersona.problems import Problem

_DAY = (2000, 1, 1, 0, 0, 0)
"""Every file bears the same day, so that the same material gives the same zip."""
_FOLDERS: dict[Need, str] = {
    "card": "personas", "cards": "personas", "sheet": "groups", "briefing": "meeting", "kit": "recognition kit",
    "lists": "lists", "nothing": "worksheets",
}  # fmt: skip
_MISSING = "what is missing.txt"


@dataclass(frozen=True, kw_only=True)
class Part:
    """Something to take along: what its files need, what they are called after, and what they are made from.

    ``missing``: why there is nothing to make them from, else ""."""

    need: Need
    name: str
    material: Material
    missing: str = ""


def files(parts: Iterable[Part], options: Options) -> Iterator[tuple[str, bytes]]:
    """Every file that can be made of the parts, by its path; where one cannot be made, a text at the end says why."""
    taken, missing = set[str](), []
    for part in parts:
        if part.missing:
            missing.append(part.missing)
            continue
        for form in FORMATS.values():
            if form.needs == part.need:
                try:
                    made = form.render(part.material, options)
                except Problem as problem:
                    missing.append(f"{form.label}: {problem.words}")
                else:
                    yield free(f"{_FOLDERS[part.need]}/{file_name(form, part.name)}", taken), made
    if missing:
        yield _MISSING, "".join(f"{clean_text(line)}\r\n" for line in dict.fromkeys(missing)).encode()


def bundle(parts: Iterable[Part], options: Options) -> bytes:
    """The same files in a zip."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as folder:
        for path, made in files(parts, options):
            folder.writestr(zipfile.ZipInfo(path, _DAY), made, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def free(path: str, taken: set[str]) -> str:
    """A path that nothing has taken yet; two people may share a name."""
    stem, dot, ending = path.rpartition(".")
    tries = (path, *(f"{stem}-{number}{dot}{ending}" for number in range(2, 1_000)))
    free = next(one for one in tries if one.casefold() not in taken)
    taken.add(free.casefold())
    return free
