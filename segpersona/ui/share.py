"""The parts of the share page: each artefact with a picture of it and its download."""

from __future__ import annotations

import streamlit as st

from segpersona.actions import personas as acts
from segpersona.exports import FORMATS, Format, Options, Paper, file_name, fits, unprintable
from segpersona.model import Card, Project
from segpersona.ui import blocks, cached
from segpersona.ui.frame import Screen
from segpersona.ui.state import now

_PAPERS: dict[Paper, str] = {"a4": "A4", "us-letter": "US Letter"}


_CONTACTS = "Names, emails, phones and addresses from your file go into the files you take now. Off again next time."


def paper_size() -> Paper:
    """Which paper the files are made for; kept in the address."""
    return st.segmented_control(
        "Paper", list(_PAPERS), format_func=_PAPERS.__getitem__, default="a4", key="sp_paper", bind="query-params",
        required=True,
    ) or "a4"  # fmt: skip


def cards(page: Screen, paper: Paper) -> None:
    """A card for each persona: its picture as printed, and the files."""
    st.header("Persona cards", anchor=False)
    if not page.state.personas:
        blocks.empty("No persona yet", "Start one on the Personas page; its card appears here.")
    for persona in page.state.personas:
        drawn = acts.card_of(persona, page.state.segmentation, project=page.project.name, today=now().date())
        with st.container(key=f"sp_card_{persona.id}"):
            blocks.heading(drawn.name, fits(drawn, paper)[1])
            if missing := unprintable(drawn):
                st.caption(f"These characters cannot be printed on this computer: {missing}")
            st.image(cached.card_picture(drawn, paper), width="stretch", alt=f"The printed card of {drawn.name}")
            _downloads(page.project, "card", drawn.name, paper, card=drawn, tail=persona.id)


def lists(page: Screen) -> None:
    """Every customer with their group, for a spreadsheet or an email tool."""
    st.header("Customers by group", anchor=False)
    with st.container(key="sp_card_lists"):
        blocks.heading("Lists to act on", "Your own columns and the group. Names and contacts stay out unless you ask.")
        contacts = st.checkbox("Include names and contacts", key="sp_contacts", help=_CONTACTS)
        tail = "contacts" if contacts else "lists"
        _downloads(page.project, "lists", page.project.name, "a4", tail=tail, contacts=contacts)


def worksheet(paper: Paper) -> None:
    """The blank worksheet for a room with pens."""
    st.header("Blank worksheet", anchor=False)
    with st.container(key="sp_card_paper"):
        blocks.heading("The same ten sections on paper", "Print it, fill it in together, type it in later.")
        blank_worksheet(paper)


def blank_worksheet(paper: Paper) -> None:
    """The download of the blank worksheet; also on the learn page."""
    nowhere = Project(id="", name="persona", created=now(), updated=now())
    _downloads(nowhere, "nothing", "persona", paper, tail="blank")


def _downloads(
    project: Project, needs: str, name: str, paper: Paper, *, tail: str, card: Card | None = None,
    contacts: bool = False,
) -> None:  # fmt: skip
    options = Options(paper=paper, contacts=contacts)
    with st.container(horizontal=True, gap="small"):
        for row in FORMATS.values():
            if row.needs == needs:
                _download(row, project, name, options, card, f"sp_get_{row.key}_{tail}")


def _download(row: Format, project: Project, name: str, options: Options, card: Card | None, key: str) -> None:
    st.download_button(
        row.label, data=lambda: cached.file_of(row.key, project, card, options), file_name=file_name(row, name),
        mime=row.mime, key=key, help=row.explain, on_click="ignore", icon=":material/download:",
    )  # fmt: skip
