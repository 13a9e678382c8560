"""How a file was read, each guess changeable with one press; and the rows that were set aside, to be mended."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from zlib import crc32

import streamlit as st

from segpersona.actions import data as acts
from segpersona.actions import files, uploads
from segpersona.intake import ENCODINGS
from segpersona.model import Aside, Choices, Dataset, DateOrder
from segpersona.ui import blocks, cached
from segpersona.ui.inputs import seed
from segpersona.ui.opened import store
from segpersona.ui.state import acting, now
from segpersona.words import plural

_SEPARATORS = {",": "Comma", ";": "Semicolon", "\t": "Tab", "|": "Bar"}
_MARKS = {".": "1,234.50", ",": "1.234,50"}
_ORDERS: Mapping[DateOrder, str] = {"day": "Day first", "month": "Month first"}
_ENCODINGS = {"utf-8": "Unicode (UTF-8)"} | {row.key: row.label for row in ENCODINGS}
_USUAL = ("utf-8", "cp1252", "cp1250", "mac_roman")
"""Ways of writing letters that are one press away; the others stand in a list."""
_SHOWN = 12


def questions(dataset: Dataset) -> tuple[tuple[Dataset, str], ...]:
    """Columns of dates that could be read two ways, each with its file."""
    return files.open_questions(store(), dataset)


def ask_date_orders(dataset: Dataset) -> None:
    """Dates that could be read two ways: asked before anything else, never guessed in silence."""
    asked = questions(dataset)
    several = len({file.id for file, _ in asked}) > 1 or any(file.of for file, _ in asked)
    for place, (file, name) in enumerate(asked):
        with st.container(key=f"sp_card_order{place}"):
            where = f" of “{file.name}”" if several else ""
            blocks.heading(f"“{name}”{where}: does the day or the month come first?", cached.date_example(file, name))
            _pick(file, f"order:{name}", "Order of dates", _ORDERS, None, _in_order(file, name))


def _in_order(dataset: Dataset, column: str) -> Callable[[object], Choices]:
    def chosen(picked: object) -> Choices:
        before = _now(dataset)
        order: DateOrder = "day" if picked == "day" else "month"
        return replace(before, orders={**before.orders, column: order})

    return chosen


def set_aside(dataset: Dataset) -> None:
    """Rows that do not fit the columns: put right or leave out, one by one; or take them along."""
    rows, changed = cached.rows_aside(dataset), dataset.choices.mended
    if not rows and not changed:
        return
    with st.container(key="sp_card_aside"):
        if rows:
            _rows_aside(dataset, rows)
        if changed:
            _changed(dataset, len(changed))


def _rows_aside(dataset: Dataset, rows: Sequence[Aside]) -> None:
    blocks.heading(f"{plural(len(rows), 'row')} set aside: see and fix", "The columns are, in this order:")
    st.code((dataset.how.separator or ",").join(dataset.roles), language=None, wrap_lines=True)
    if "personal" in dataset.roles.values():
        st.caption("So that you can put them right, these rows stand here as in your file, names too.")
    for row in rows[:_SHOWN]:
        _mend(dataset, row)
    if len(rows) > _SHOWN:
        st.caption(f"{len(rows) - _SHOWN:,} more are in the download below. Where many rows have the same slip, it is "
                   "quicker to mend the file and to use it instead.")  # fmt: skip
    contacts = st.checkbox("Include names and contacts", key=f"sp_aside_contacts_{dataset.id}")
    st.download_button("Rows set aside as CSV", lambda: acts.aside_as_csv(rows, dataset, contacts=contacts),
                       "rows-set-aside.csv", "text/csv", key=f"sp_aside_{dataset.id}_{contacts}",
                       icon=":material/download:", on_click="ignore")  # fmt: skip


def _mend(dataset: Dataset, row: Aside) -> None:
    key = f"sp_mend_{dataset.id}_{row.line}_{crc32(row.text.encode())}"
    with st.container(horizontal=True, vertical_alignment="bottom", key=f"sp_row_{row.line}"):
        st.text_input(f"Line {row.line:,}: {row.reason}", row.text, key=key)
        fix = acting(lambda s: uploads.start_mending(s, dataset, row, str(st.session_state[key]), clock=now))
        drop = acting(lambda s: uploads.start_mending(s, dataset, row, "", clock=now))
        st.button("Put it right", key=f"{key}_fix", on_click=fix, icon=":material/check:")
        st.button("Leave it out", key=f"{key}_drop", on_click=drop, type="tertiary")


def _changed(dataset: Dataset, count: int) -> None:
    """Lines that a person put right or left out, and the way back."""
    as_it_was = replace(dataset.choices, mended={})
    with st.container(horizontal=True, vertical_alignment="center", key="sp_changed"):
        st.caption(f"You have put right or left out {plural(count, 'line')} of the file.")
        st.button("Take that back", key=f"sp_unmend_{dataset.id}", icon=":material/undo:", type="tertiary",
                  on_click=lambda: _read(dataset, as_it_was))  # fmt: skip


def how_read(dataset: Dataset) -> None:
    """What was found out about the file, as choices."""
    how = dataset.how
    if not dataset.digest or how.kind in ("parquet", "json"):
        return
    with st.expander("How we read the file"):
        if how.kind == "text":
            known = _SEPARATORS | ({how.separator: how.separator} if how.separator not in ("", *_SEPARATORS) else {})
            _pick(dataset, "separator", "What separates the cells?", known, how.separator or None,
                  lambda picked: replace(_now(dataset), separator=str(picked)))  # fmt: skip
        if len(how.sheets) > 1:
            _pick(dataset, "sheet", "Which sheet?", {name: name for name in how.sheets}, how.sheet,
                  lambda picked: replace(_now(dataset), sheet=str(picked)))  # fmt: skip
        _pick_header(dataset)
        for column, order in dataset.choices.orders.items():
            _pick(dataset, f"order:{column}", f"What comes first in “{column}”?", _ORDERS, order,
                  _in_order(dataset, column))  # fmt: skip
        if mark := dataset.choices.decimal or how.guessed_decimal:
            _pick(dataset, "decimal", "How are numbers with decimals written?", _MARKS, mark,
                  lambda picked: replace(_now(dataset), decimal=str(picked)))  # fmt: skip
        if how.kind == "text":
            _pick_encoding(dataset)


def _pick_encoding(dataset: Dataset) -> None:
    words = cached.accented_words(dataset)
    said = f"Are these spelled right? {', '.join(words)}" if words else "How are letters such as ü and é written?"
    current = dataset.how.encoding if dataset.how.encoding in _ENCODINGS else None
    usual = {key: _ENCODINGS[key] for key in dict.fromkeys((current or _USUAL[0], *_USUAL))}

    def wanted(picked: object) -> Choices:
        return replace(_now(dataset), encoding=str(picked))

    def further() -> None:
        if picked := st.session_state[key]:
            _read(dataset, wanted(picked))

    _pick(dataset, "encoding", said, usual, current, wanted)
    key = f"sp_read_further_{dataset.id}_{dataset.version}"
    more = [one for one in _ENCODINGS if one not in usual]
    st.selectbox("Or written in another way", more, None, key=key, format_func=_ENCODINGS.__getitem__,
                 on_change=further, placeholder="Choose one", width=320)  # fmt: skip


def _pick_header(dataset: Dataset) -> None:
    key = f"sp_header_{dataset.id}_{dataset.version}"

    def changed() -> None:
        wanted = replace(_now(dataset), header=int(st.session_state[key]))
        _read(dataset, wanted)

    st.number_input("In which line is the header? (0: there is none)", 0, 1_000, dataset.how.header, key=key,
                    on_change=changed)  # fmt: skip


def _pick(
    dataset: Dataset, name: str, label: str, options: Mapping[str, str] | Mapping[DateOrder, str], current: str | None,
    wanted: Callable[[object], Choices],
) -> None:  # fmt: skip
    key = f"sp_read_{name}_{dataset.id}"
    names = dict(options)

    def changed() -> None:
        picked = st.session_state[key]
        st.session_state[key] = current  # until it has been read that way
        if picked is not None and picked != current:
            _read(dataset, wanted(picked))

    seed(key, current, dataset.version)
    st.pills(label, list(names), format_func=lambda one: names[one], key=key, on_change=changed)


def _now(dataset: Dataset) -> Choices:
    return store().choices(dataset)


def _read(dataset: Dataset, choices: Choices) -> None:
    acting(lambda s: uploads.start_reading(s, dataset, choices, clock=now))()
