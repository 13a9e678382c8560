"""Data: a file comes in, its columns get a meaning, further files are joined, the customers are counted."""

from segpersona.ui.columns import columns, shown_from
from segpersona.ui.data import add_file, confirm, findings, found, left_behind, preview, reading, ready, replace_file
from segpersona.ui.files import looked_at, readiness, your_files
from segpersona.ui.frame import screen
from segpersona.ui.reading import ask_date_orders, how_read, set_aside
from segpersona.ui.segments import without_data

with screen("data") as page:
    dataset = page.state.dataset
    if reading(page.project):
        page.title("Reading your file", "What does not fit is set aside, never dropped.")
    elif dataset is None:
        page.title("Start with a list of customers or orders", "A spreadsheet is enough. Nothing leaves this computer.")
        left_behind(page.state)
        add_file(page.project)
        without_data()
        readiness(None)
        page.bar("Find groups", disabled=True)
    else:
        page.title(*found(dataset))
        ask_date_orders(dataset)
        findings(dataset)
        your_files(dataset)
        shown = looked_at(dataset)
        set_aside(shown)
        preview(shown)
        columns(shown)
        how_read(shown)
        shown_from()
        replace_file(dataset)
        readiness(dataset)
        page.bar("Find groups", to="segments", back="home", on_click=confirm(dataset), disabled=not ready(dataset))
