"""Put a new file into the groups there are: drop it, see how many fall into each group, take the list along."""

from __future__ import annotations

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from segpersona.actions import newcomers as acts
from segpersona.exports import FORMATS, Material, Options, file_name
from segpersona.model import Project, SavedSegmentation
from segpersona.problems import Problem
from segpersona.ui import blocks
from segpersona.ui.frame import Screen
from segpersona.ui.opened import store
from segpersona.ui.options import upload_limit
from segpersona.ui.segments.places import NEW, to_groups
from segpersona.ui.uploads import TYPES
from segpersona.words import percent, plural

_LIST = "customers_csv_excel"


def newcomers(page: Screen, found: SavedSegmentation) -> None:
    """The screen."""
    page.title(
        "Put a new file into these groups",
        "For people who came later: each goes to the group they are most like. The groups stay as they are.",
    )
    file = st.file_uploader("A file with the same columns", type=TYPES, key=f"sp_new_{found.id}",
                            max_upload_size=upload_limit())  # fmt: skip
    st.caption("Nothing of it is kept: take the list along before you leave.")
    if file is not None:
        _told(page.project, found, file)
    page.bar("Back to the groups", on_click=to_groups, beside=NEW)


def _told(project: Project, found: SavedSegmentation, file: UploadedFile) -> None:
    try:
        new = _put_in(found.id, file.file_id, project, file)
    except Problem as problem:
        st.warning(blocks.plain(problem.words))
        return
    with st.container(key="sp_card_new"):
        blocks.heading(f"{plural(len(new.lists.letters), 'customer')} put into your groups", new.drift)
        st.html(_table(new))
        form = FORMATS[_LIST]
        st.download_button("Take the list along", lambda: form.render(Material(lists=new.lists), Options()),
                           file_name(form, project.name), form.mime, key="sp_new_list", icon=":material/download:",
                           on_click="ignore")  # fmt: skip


def _table(new: acts.Newcomers) -> str:
    """A row per group: how many of the new people, their share, and the share it had."""
    counts = new.lists.letters.value_counts()
    rows = "".join(
        f"<tr><td>{blocks.tagged(letter, name)}</td><td>{counts.get(letter, 0):,}</td>"
        f"<td>{percent(new.after[letter])}</td><td>{percent(new.before[letter])}</td></tr>"
        for letter, name in new.lists.names.items()
        if new.before[letter] or new.after[letter]
    )
    head = "<tr><th>Group</th><th>New file</th><th>Share</th><th>Share so far</th></tr>"
    return f'<div class="sp-wide"><table class="sp-table">{head}{rows}</table></div>'


@st.cache_resource(max_entries=2, show_spinner="Reading the file and sorting its people")
def _put_in(segmentation: str, file: str, _project: Project, _stream: UploadedFile) -> acts.Newcomers:
    opened = store()
    _stream.seek(0)
    return acts.put_in(opened, _project, opened.segmentation_by_id(segmentation), _stream.name, _stream)
