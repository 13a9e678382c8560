"""Data: a file comes in, its columns get a meaning, the customers are counted."""

from segpersona.ui.data import add_file, columns, confirm, findings, found, preview, replace_file
from segpersona.ui.frame import screen
from segpersona.ui.reading import ask_date_order, how_read, set_aside
from segpersona.ui.segments import without_data

with screen("data") as page:
    dataset = page.state.dataset
    if dataset is None:
        page.title("Start with a list of customers or orders", "A spreadsheet is enough. Nothing leaves this computer.")
        add_file(page.project)
        without_data()
        page.bar("Find groups", disabled=True)
    else:
        page.title(*found(dataset))
        ask_date_order(dataset)
        findings(dataset)
        set_aside(dataset)
        preview(dataset)
        columns(dataset)
        how_read(dataset)
        replace_file(page.project)
        page.bar("Find groups", to="segments", back="home", on_click=confirm(dataset))
