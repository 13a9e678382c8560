"""Customers with their group for email tools: the column names that each takes without asking, the group as a tag.

An apostrophe before what looks like a formula would go out in emails, so such signs are taken off here; nothing that
people are called begins with one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import pandas as pd

from segpersona.exports.customer_table import letters_of
from segpersona.exports.material import Lists, Material, Options

_LIVE = "=+-@\t\r\n ＝＋－＠"


@dataclass(frozen=True, kw_only=True)
class Tool:
    """What an email tool calls its columns."""

    key: str
    label: str
    email: str
    tag: str
    first: str = "First Name"
    last: str = "Last Name"


TOOLS: Mapping[str, Tool] = {
    row.key: row
    for row in (
        Tool(
            key="mailchimp", label="Mailchimp", email="Email Address", first="First Name", last="Last Name", tag="Tags"
        ),
        Tool(key="klaviyo", label="Klaviyo", email="Email", first="First Name", last="Last Name", tag="Segment"),
        Tool(
            key="hubspot", label="HubSpot", email="Email", first="First Name", last="Last Name", tag="Customer Segment"
        ),
    )
}


def for_tool(key: str) -> Callable[[Material, Options], bytes]:
    """How the list for a tool is made."""
    tool = TOOLS[key]

    def render(material: Material, options: Options) -> bytes:
        return str(_table(material.the_lists(), tool).to_csv(index=False, lineterminator="\n")).encode()

    return render


def _table(lists: Lists, tool: Tool) -> pd.DataFrame:
    """With contacts a row for each address, the first customer who has it; without them the customer's number alone."""
    letters = letters_of(lists)
    tags = letters.map({letter: _tag(letter, name) for letter, name in lists.names.items()}).fillna("")
    found = {label: lists.table[column] for label, column in lists.contact_columns.items() if column in lists.table}
    if "email" not in found:
        numbers = [_inert(str(one)) for one in lists.table.index]
        return pd.DataFrame({"Customer": numbers, tool.tag: tags.to_numpy()})[(tags != "").to_numpy()]
    table = pd.DataFrame({tool.email: found["email"].map(_inert), **_named(found, tool)})
    table["Customer"] = [_inert(str(one)) for one in lists.table.index]
    table[tool.tag] = tags.to_numpy()
    sent = table[tool.email].str.contains("@") & (table[tool.tag] != "")
    return table[sent].drop_duplicates(tool.email)


def _named(found: Mapping[str, pd.Series], tool: Tool) -> dict[str, pd.Series]:
    """First and last names, as far as there are any; a whole name is parted after its first word."""
    whole = found["name"].map(_inert).str.partition(" ") if "name" in found else None
    first = found["first"].map(_inert) if "first" in found else whole[0] if whole is not None else None
    last = found["last"].map(_inert) if "last" in found else whole[2] if whole is not None else None
    return {name: told for name, told in ((tool.first, first), (tool.last, last)) if told is not None}


def _tag(letter: str, name: str) -> str:
    """A tag without commas, which would make two of it."""
    return _inert(" ".join(f"{letter} {name}".replace(",", " ").split()))


def _inert(cell: object) -> str:
    return "" if pd.isna(cell) else " ".join(str(cell).split()).lstrip(_LIVE)  # type: ignore[call-overload]
