"""The parts of the share page: each artefact with a picture of it and its downloads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import streamlit as st

from segpersona.actions import share as acts
from segpersona.actions import sheets
from segpersona.exports import FORMATS, Format, Material, Need, Options, file_name, safe_name
from segpersona.exports.kit.wording import looked_up
from segpersona.model import Brand, Card, Project
from segpersona.problems import Problem
from segpersona.ui import blocks, cached
from segpersona.ui.brand import look
from segpersona.ui.frame import Screen
from segpersona.ui.opened import store
from segpersona.ui.state import now
from segpersona.words import listed, percent

__all__ = ["bar", "blank_worksheet", "everything", "groups", "kit", "look", "meeting", "more", "people", "poster"]

_CONTACTS = "Names, emails, phones and addresses from your file go into the files you take now. Off again next time."
_MEETING = "Who brings the money, every group and persona, the order and how sure it is, what comes next, how we know."
_ON_SCREEN = 96


def people(page: Screen, brand: Brand) -> tuple[Card, ...]:
    """Each persona: the card, the field sheet, the chat picture or the worksheet as printed, and the files."""
    cards = sheets.cards_of(page.store, page.project, today=now().date())
    if not cards:
        blocks.empty("No persona yet", "Start one on the Personas page; its card appears here.")
    for persona, card in zip(page.state.personas, cards, strict=True):
        with st.container(key=f"sp_card_{persona.id}"):
            top = st.container()
            kind = _kind("card", f"What to take of {card.name}", f"sp_kind_{persona.id}")
            with top:
                _headed(card, brand, kind)
            _shown(page.project, "card", card.name, Material(card=card), brand, kind=kind, tail=persona.id)
    return cards


def _headed(card: Card, brand: Brand, kind: str) -> None:
    """The name, whether it fits on its page, and what no font can print."""
    what = _of("card", kind)[0].key.rpartition("_")[0]
    words, missing = cached.fitting(card, brand.paper, what)
    blocks.heading(card.name, words)
    if missing:
        st.caption(f"These characters cannot be printed on this computer: {missing}")


def poster(page: Screen, cards: Sequence[Card], brand: Brand) -> None:
    """All of them on one sheet for the wall, once there are two."""
    if len(cards) > 1:
        with st.container(key="sp_card_poster"):
            blocks.heading("All of them on the wall", "A3, up to six people side by side.")
            material = Material(cards=tuple(cards))
            _shown(page.project, "cards", page.project.name, material, brand, kind="Poster", tail="poster")


def meeting(page: Screen, brand: Brand) -> None:
    """Slides and the report: everything in one go."""
    if page.state.segmentation is None or not page.state.segmentation.profiles:
        return
    st.header("For a meeting", anchor=False)
    with st.container(key="sp_card_meeting"):
        blocks.heading("Slides and a report", _MEETING)
        options = Options(paper=brand.paper, brand=brand)
        _downloads(_of("briefing"), page.project, page.project.name, Material(), options, "meeting")


def kit(page: Screen, brand: Brand) -> None:
    """How anybody recognises the groups in people who are not in the data."""
    found = page.state.segmentation
    if found is None or found.believed:
        return
    st.header("Recognise your groups in new people", anchor=False)
    with st.container(key="sp_card_kit"):
        try:
            made = cached.kit(page.project, found)
        except Problem as problem:
            blocks.heading("Recognition kit", problem.words)
            return
        asked = listed([f"“{row.label}”" for row in made.questions])
        right = f"{percent(made.right)} of unseen customers land in their own group, {percent(made.guess)} by guessing."
        blocks.heading("Recognition kit", f"Ask for {asked}. {right}")
        if only := looked_up(made):
            st.caption(only)
        options = Options(paper=brand.paper, brand=brand)
        _downloads(_of("kit"), page.project, page.project.name, Material(), options, "kit")


def groups(page: Screen, cards: Sequence[Card], brand: Brand) -> None:
    """A page for the group that is chosen."""
    found = page.state.segmentation
    if found is None or not found.profiles:
        return
    st.header("Each group on a page", anchor=False)
    every = {
        sheet.letter: sheet
        for sheet in sheets.sheets_of(
            found, cards, project=page.project.name, today=now().date(), language=brand.language
        )
    }
    with st.container(key="sp_card_groups"):
        letter = st.pills("Group", list(every), default=next(iter(every)), key=f"sp_sheet_{found.id}", required=True,
                          format_func=lambda one: f"{one} {blocks.plain(every[one].name)}")  # fmt: skip
        sheet = every[letter or next(iter(every))]
        name = f"{sheet.letter} {sheet.name}"
        _shown(page.project, "sheet", name, Material(sheet=sheet), brand, kind="One page", tail=sheet.letter)


def more(page: Screen, brand: Brand) -> None:
    """Beside each other: every customer with their group, and the sheet for a room with pens."""
    left, right = st.columns(2, gap="medium")
    with left:
        st.header("Customers by group", anchor=False)
        with st.container(key="sp_card_lists", height="stretch"):
            if missing := acts.lists_missing(page.store, page.project):
                blocks.heading("Lists to act on", missing)
            else:
                _lists(page, brand)
    with right:
        st.header("Worksheets", anchor=False)
        with st.container(key="sp_card_paper", height="stretch"):
            blocks.heading("The same ten sections on paper", "Print it, fill it in together, type it in later.")
            blank_worksheet(brand)


def _lists(page: Screen, brand: Brand) -> None:
    blocks.heading("Lists to act on", "Your own columns and the group. Contacts stay out unless you ask.")
    contacts = st.checkbox("Include names and contacts", key="sp_contacts", help=_CONTACTS)
    options = Options(paper=brand.paper, contacts=contacts, brand=brand)
    tail = "contacts" if contacts else "lists"
    _downloads(_of("lists"), page.project, page.project.name, Material(), options, tail)
    if not contacts:
        st.caption("Mailchimp, Klaviyo and HubSpot find people by their email: include contacts for those.")


def everything(page: Screen) -> None:
    """All of it in one file."""
    st.download_button(
        "Everything as a zip", data=lambda: acts.everything(store(), page.project, today=now().date()),
        file_name=f"{safe_name(page.project.name)}.zip",
        mime="application/zip", key="sp_get_everything", on_click="ignore", icon=":material/folder_zip:",
        help="Every card, page, list and worksheet, without names and contacts. Takes a few seconds.",
    )  # fmt: skip


def bar(page: Screen, cards: Sequence[Card], brand: Brand) -> None:
    """The one thing most people came for: the card of the person they wrote last, to print."""
    if not cards:
        page.bar("Picture a person", to="personas", back="personas")
        return
    last = cards[-1]
    options = Options(paper=brand.paper, brand=brand)
    with page.bar_with(back="personas"):
        st.download_button(
            f"Download {last.short or last.name}", key="sp_primary_print", type="primary", on_click="ignore",
            data=lambda: cached.file_of("card_pdf", page.project, Material(card=last), options),
            mime="application/pdf", file_name=file_name(FORMATS["card_pdf"], last.name), icon=":material/download:",
        )  # fmt: skip


def blank_worksheet(brand: Brand) -> None:
    """The downloads of the worksheet, blank and filled in as an example; also on the learn page."""
    nowhere = Project(id="", name="persona", created=now(), updated=now())
    _downloads(_of("nothing"), nowhere, "persona", Material(), Options(paper=brand.paper, brand=brand), "blank")


def _of(need: Need, kind: str = "") -> list[Format]:
    return [row for row in FORMATS.values() if row.needs == need and row.kind == kind]


def _kind(need: Need, label: str, key: str) -> str:
    """Which of the things of one need is looked at."""
    kinds = list(dict.fromkeys(row.kind for row in FORMATS.values() if row.needs == need))
    chosen = st.pills(label, kinds, default=kinds[0], key=key, required=True, label_visibility="collapsed")
    return chosen or kinds[0]


def _shown(
    project: Project, need: Need, name: str, material: Material, brand: Brand, *, kind: str, tail: str
) -> None:  # fmt: skip
    """A picture of a thing as it will be printed, and its files."""
    rows = _of(need, kind)
    options = Options(paper=brand.paper, brand=brand)
    drawn = next((row for row in rows if row.extension == "png"), None)
    if drawn:
        picture = cached.picture(drawn.key, material, Options(paper=brand.paper, brand=brand, ppi=_ON_SCREEN))
        st.image(picture, width="stretch", alt=f"{_ALT.get(kind, kind)} of {name}")
    _downloads(rows, project, name, material, options, tail)


_ALT: Mapping[str, str] = {"Card": "The printed card", "One page": "The page"}


def _downloads(
    rows: Sequence[Format], project: Project, name: str, material: Material, options: Options, tail: str
) -> None:  # fmt: skip
    with st.container(horizontal=True, gap="small"):
        for row in rows:
            _download(row, project, name, material, options, f"sp_get_{row.key}_{tail}")


def _download(row: Format, project: Project, name: str, material: Material, options: Options, key: str) -> None:
    st.download_button(
        row.label, data=lambda: cached.file_of(row.key, project, material, options), file_name=file_name(row, name),
        mime=row.mime, key=key, help=row.explain, on_click="ignore", icon=":material/download:",
    )  # fmt: skip
