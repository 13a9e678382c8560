"""The parts of the share page: each artefact with a picture of it and its download."""

from __future__ import annotations

import streamlit as st

from segpersona.actions import personas as acts
from segpersona.exports import FORMATS, Format, Options, Paper, file_name, fits, unprintable
from segpersona.model import Card, Persona, Project
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
    if not page.state.personas:
        blocks.empty("No persona yet", "Start one on the Personas page; its card appears here.")
    for persona in page.state.personas:
        drawn = _card(page, persona)
        with st.container(key=f"sp_card_{persona.id}"):
            blocks.heading(drawn.name, fits(drawn, paper)[1])
            if missing := unprintable(drawn):
                st.caption(f"These characters cannot be printed on this computer: {missing}")
            st.image(cached.card_picture(drawn, paper), width="stretch", alt=f"The printed card of {drawn.name}")
            _downloads(page.project, "card", drawn.name, paper, card=drawn, tail=persona.id)


def more(page: Screen, paper: Paper) -> None:
    """Beside each other: every customer with their group, and the sheet for a room with pens."""
    left, right = st.columns(2, gap="medium")
    with left:
        st.header("Customers by group", anchor=False)
        with st.container(key="sp_card_lists", height="stretch"):
            blocks.heading("Lists to act on", "Your own columns and the group. Contacts stay out unless you ask.")
            contacts = st.checkbox("Include names and contacts", key="sp_contacts", help=_CONTACTS)
            tail = "contacts" if contacts else "lists"
            _downloads(page.project, "lists", page.project.name, "a4", tail=tail, contacts=contacts)
    with right:
        st.header("Blank worksheet", anchor=False)
        with st.container(key="sp_card_paper", height="stretch"):
            blocks.heading("The same ten sections on paper", "Print it, fill it in together, type it in later.")
            blank_worksheet(paper)


def bar(page: Screen, paper: Paper) -> None:
    """The one thing most people came for: the card of the person they wrote last, to print."""
    if not page.state.personas:
        page.bar("Picture a person", to="personas", back="personas")
        return
    drawn = _card(page, page.state.personas[-1])
    with page.bar_with(back="personas"):
        st.download_button(
            f"Download {drawn.short or drawn.name}", key="sp_primary_print", type="primary", on_click="ignore",
            data=lambda: cached.file_of("card_pdf", page.project, drawn, Options(paper=paper)), mime="application/pdf",
            file_name=file_name(FORMATS["card_pdf"], drawn.name), icon=":material/download:",
        )  # fmt: skip


def _card(page: Screen, persona: Persona) -> Card:
    return acts.card_of(persona, page.state.segmentation, project=page.project.name, today=now().date())


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
